"""The six raw sums of a column, exact."""

from amaranth.hdl import Cat, Module, Mux, Shape, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.design import Design
from ska_hw.fixed import signed_bits
from ska_hw.hdl.core_interface import sum_bits
from ska_hw.hdl.multiplier import Multiplier
from ska_hw.hdl.pipeline import delay
from ska_hw.hdl.requantize import shape_of_format
from ska_hw.observables import SUMS

FACTORS = {
    "z_dd": ("z", "dd"),
    "z_z": ("z", "z"),
    "dd_dd": ("dd", "dd"),
    "dz_dz": ("dz", "dz"),
    "dz_d": ("dz", "d"),
    "dz_zp": ("zp", "dz"),
}
"""What each sum is the sum of products of."""

IN_LOGIC = ("z_z", "dd_dd")
"""Products in logic, so that array and lanes together don't take more blocks than there are."""

LIMB_BITS = 15
"""Of zp, where one multiplier does all products: with a sign it fits the smallest of blocks."""

MAX_LIMBS = 4
"""With more of them each product has its own multiplier."""


class RawSums(wiring.Component):
    """sum Z dD, Z^2, dD^2, dZ^2, dZ D, dZ Z P over the elements that come with `valid`.

    With `first`, which is constant while elements are under way, dZ and dD are zero. A bit of
    `clear` sets its sum to zero. In an array whose fold has a cycle for each product and one more,
    there is one multiplier for all of them; `zp` of an element then stands for `MAX_LIMBS` cycles
    after its `valid`.

    Latency
    -------
    `latency` cycles from an element to the sums that contain it; one element a cycle, or a fold.
    """

    def __init__(self, design: Design) -> None:
        f, target = design.formats, design.array.target
        z, d = shape_of_format(f.z), shape_of_format(f.d)
        self._shapes = {"z": z, "d": d, "dz": signed(f.z.bits + 1), "dd": signed(f.d.bits + 1)}
        self._shapes["zp"] = zp = signed(signed_bits(f.z.magnitude << (2 * f.d.frac - 2)))
        self._limbs = -(-(zp.width - 1) // LIMB_BITS)
        self.bits = dict(zip(SUMS, sum_bits(design), strict=True))
        self._products: dict[str, Multiplier] = {}
        self._turns = len(SUMS) - 1 + self._limbs
        self._shared = design.array.fold > self._turns and self._limbs <= MAX_LIMBS
        if self._shared:
            widest = max(shape.width + (not shape.signed) for shape in self._limbed().values())
            self._product = Multiplier(signed(widest), signed(widest), target)
            self.latency = 1 + self._turns + self._product.latency
        else:
            for name in SUMS:
                one, other = (self._shapes[factor] for factor in FACTORS[name])
                blocks = name not in IN_LOGIC
                self._products[name] = Multiplier(one, other, target, blocks=blocks)
            self.latency = 2 + max(product.latency for product in self._products.values())
        ports = {
            "valid": In(1),
            "first": In(1),
            "z": In(z),
            "d": In(d),
            "z_prev": In(z),
            "d_prev": In(d),
            "zp": In(zp),
            "clear": In(len(SUMS)),
        }
        super().__init__(ports | {name: Out(signed(bits)) for name, bits in self.bits.items()})

    def _limbed(self) -> dict[str, Shape]:
        """Shapes of the factors, zp being one limb."""
        return self._shapes | {"zp": signed(min(self._shapes["zp"].width, LIMB_BITS + 1))}

    def elaborate(self, platform: object) -> Module:
        """Each product has its own latency, and each sum the valid bit that goes with it."""
        m = Module()
        dz_q = Signal(self._shapes["dz"], reset_less=True)
        dd_q = Signal(self._shapes["dd"], reset_less=True)
        differences = [
            dz_q.eq(Mux(self.first, 0, self.z - self.z_prev)),
            dd_q.eq(Mux(self.first, 0, self.d - self.d_prev)),
        ]
        if self._shared:
            z_q, d_q = (
                Signal(self._shapes[name], name=f"{name}_kept_q", reset_less=True) for name in "zd"
            )
            with m.If(self.valid):
                m.d.sync += [*differences, z_q.eq(self.z), d_q.eq(self.d)]
            self._in_turn(m, {"z": z_q, "d": d_q, "zp": self.zp, "dz": dz_q, "dd": dd_q})
            return m
        m.d.sync += differences
        factors = {name: delay(m, getattr(self, name), 1, name) for name in ("z", "d", "zp")}
        factors |= {"dz": dz_q, "dd": dd_q}
        valid = self._times(m, self.latency - 1)
        for name in SUMS:
            product = self._products[name]
            m.submodules[name] = product
            one, other = (factors[factor] for factor in FACTORS[name])
            m.d.comb += [product.a.eq(one), product.b.eq(other)]
            self._total(m, name, valid[1 + product.latency], product.product)
        return m

    def _times(self, m: Module, cycles: int) -> list[Value]:
        """`valid`, and the same 1 to `cycles` cycles later."""
        valid: list[Value] = [self.valid]
        for number in range(cycles):
            valid.append(delay(m, valid[-1], 1, f"valid_{number}", reset_less=False))
        return valid

    def _in_turn(self, m: Module, factors: dict[str, Value]) -> None:
        """One product in each cycle, those of zp's limbs first, as zp soon changes."""
        m.submodules.product = product = self._product
        valid = self._times(m, self.latency - 1)
        others, zp = SUMS[:-1], factors["zp"]
        order = [(SUMS[-1], n) for n in range(self._limbs)] + [(name, 0) for name in others]
        for turn, (name, limb) in enumerate(order):
            one, other = (factors[factor] for factor in FACTORS[name])
            if name == SUMS[-1]:
                top = limb == self._limbs - 1
                one = zp[limb * LIMB_BITS :] if top else zp.word_select(limb, LIMB_BITS)
                one = one.as_signed() if top else one
            with m.If(valid[1 + turn]):
                m.d.comb += [product.a.eq(one), product.b.eq(other)]
        done = valid[1 + product.latency :]
        for turn, name in enumerate(others):
            self._total(m, name, done[self._limbs + turn], product.product)
        lifted: Value = product.product
        for limb in range(1, self._limbs):
            lifted = Mux(done[limb], product.product << limb * LIMB_BITS, lifted)
        self._total(m, SUMS[-1], Cat(*done[: self._limbs]).any(), lifted)

    def _total(self, m: Module, name: str, enable: Value, product: Value) -> None:
        """Add `product` to a sum with `enable`."""
        total_q = Signal(signed(self.bits[name]), name=f"{name}_q")
        with m.If(self.clear[SUMS.index(name)]):
            m.d.sync += total_q.eq(0)
        with m.Elif(enable):
            m.d.sync += total_q.eq(total_q + product)
        m.d.comb += getattr(self, name).eq(total_q)
