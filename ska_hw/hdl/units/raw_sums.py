"""The raw sums of a column, exact."""

from amaranth.hdl import Module, Mux, Signal, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.contract.results import sum_bits
from ska_hw.contract.sums import RAW_SUMS, SUMS, observed
from ska_hw.design import Design
from ska_hw.hdl.lib.multiplier import Multiplier
from ska_hw.hdl.lib.pipeline import step
from ska_hw.hdl.lib.requantize import shape_of_format
from ska_hw.hdl.targets import target_of
from ska_hw.numbers.formats import signed_bits


class RawSums(wiring.Component):
    """The sums of `RAW_SUMS` over the elements that come a cycle after `ahead`.

    A design that does not observe a sum has no multiplier for it, and the sum is 0.

    With `first`, which is constant while elements are under way, dZ and dD are zero. A bit of
    `clear` sets its sum to zero, as a reset does not.

    Latency
    -------
    `latency` cycles from an element to the sums that contain it; one element a cycle.
    """

    def __init__(self, design: Design) -> None:
        f, target = design.formats, target_of(design)
        z, d = shape_of_format(f.z), shape_of_format(f.d)
        dz, dd = signed(f.z.bits + 1), signed(f.d.bits + 1)
        zp = signed(signed_bits(f.zp_max))
        shapes = {"z": z, "d": d, "dz": dz, "dd": dd, "zp": zp}
        # Squares in logic, so that array and lanes together don't take more blocks than there
        # are; a lane of the iCE40, which is alone, has one left.
        in_logic = ("dd_dd",) if target.few_registers else ("z_z", "dd_dd")
        self._products = {}
        for name in observed(design.array.observe):
            a, b = (shapes[factor] for factor in RAW_SUMS[name].factors)
            self._products[name] = Multiplier(a, b, target, blocks=name not in in_logic)
        self._wait = target.step
        self.latency = self._wait + 1 + max(p.latency for p in self._products.values())
        self.bits = dict(zip(SUMS, sum_bits(design), strict=True))
        ports = {
            "ahead": In(1),
            "first": In(1),
            "z": In(z),
            "d": In(d),
            "z_prev": In(z),
            "d_prev": In(d),
            "zp": In(zp),
            "clear": In(len(SUMS)),
        }
        super().__init__(ports | {name: Out(signed(bits)) for name, bits in self.bits.items()})

    def elaborate(self, platform: object) -> Module:
        """A product counts where its factors are not zero: those of other elements are.

        So no sum needs an enable, which would be a long net, nor what tells it when. Both factors
        are zero where that costs no time: 0 times an unknown word is unknown in a simulator of four
        states.
        """
        m = Module()
        changing = self.ahead & ~self.first
        # Registered as what clears factors, so that nothing stands before nets that go to many.
        none_q, still_q = step(m, ~self.ahead, "none"), step(m, ~changing, "still")
        given = {
            "z": (none_q, self.z),
            "d": (none_q, self.d),
            "dz": (still_q, self.z - self.z_prev),
            "dd": (still_q, self.d - self.d_prev),
            "zp": (still_q, self.zp),
        }
        factors = {
            name: step(m, Mux(cleared, 0, value), name, self._wait)
            for name, (cleared, value) in given.items()
        }
        for name, product in self._products.items():
            spec = RAW_SUMS[name]
            m.submodules[name] = product
            values = factors
            if spec.changes and not self._wait:
                # Without registers the zeros would lengthen the way; that of dZ or dD is enough,
                # because Z, D and Z P are known where memories begin with zeros.
                values = factors | {"z": self.z, "d": self.d, "zp": self.zp}
            a, b = (values[factor] for factor in spec.factors)
            m.d.comb += [product.a.eq(a), product.b.eq(b)]
            total_q = Signal(signed(self.bits[name]), name=f"{name}_q", reset_less=True)
            with m.If(self.clear[SUMS.index(name)]):
                m.d.sync += total_q.eq(0)
            with m.Else():
                m.d.sync += total_q.eq(total_q + product.product)
            m.d.comb += getattr(self, name).eq(total_q)
        return m
