"""What stands below a column of the array in the forward pass: Z, D and G from the sum."""

from typing import Any

from amaranth.hdl import Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.design import Design
from ska_hw.hdl.lib.noise import INDEX_BITS, KEYS, NoiseGenerator
from ska_hw.hdl.lib.pipeline import aligned_sum, delay, delay_line, step
from ska_hw.hdl.lib.requantize import Requantize, shape_of_format
from ska_hw.hdl.targets import target_of
from ska_hw.hdl.units.gradient import GradientUnit
from ska_hw.hdl.units.sigmoid_unit import SigmoidUnit
from ska_hw.numbers.formats import signed_bits
from ska_hw.numbers.sigmoid.table import SigmoidTable, table


class PostProcess(wiring.Component):
    """z = saturate( round( acc + b ) ), d = sigmoid(z) and g of it, one element per cycle.

    `acc` is a column's exact sum, with the fraction of `layer`'s product; `layer0` tells the first
    layer, whose operand may have another fraction than D, from the others. `first` marks a step
    without `d_prev`. `keys_z` with `row`, `column` (sample and output of the element) exist when
    z's rounding is stochastic, `keys_g` when g's is; `zp` is the exact z P. All inputs of an
    element come in the cycle of its `valid`, and all its outputs leave in one cycle. With parity
    `read_error` tells that an element used a broken coefficient of the sigmoid.

    Latency
    -------
    Alignment 1 (none for a target with few registers), addition 1, rounding, sigmoid and gradient
    one after the other.
    """

    def __init__(self, design: Design, sigmoid: SigmoidTable | None = None) -> None:
        self.design = design
        f, layers = design.formats, range(len(design.network.layers))
        bounds = [design.bounds.layers[layer] for layer in layers]
        self._frac = max(b.z_frac for b in bounds)
        fracs = [design.operand_fmt(layer).frac + f.w_view.frac for layer in layers]
        # First layer, others: all others read the same operand format.
        self._lifts = [self._frac - frac for frac in (fracs[0], fracs[-1])]
        self._bits = signed_bits(max(b.z << (self._frac - b.z_frac) for b in bounds))
        self._target = target = target_of(design)
        self._requantize = Requantize(
            signed(self._bits), [self._frac], f.z, design.rounding.z, design.overflow.z, target
        )
        self._sigmoid = SigmoidUnit(
            sigmoid or table(design.sigmoid_spec), target, design.array.protect
        )
        self._gradient = GradientUnit(design)
        self._noise = {
            tensor: NoiseGenerator()
            for tensor in ("z", "g")
            if getattr(design.rounding, tensor) == "stochastic"
        }
        # The noise of G has the whole sigmoid's time; Z's sum has to wait for its own.
        self._sum_latency = 1 + target.step
        wait = NoiseGenerator.latency - self._sum_latency
        self._lead = max(0, wait) if "z" in self._noise else 0
        self._z_latency = self._lead + self._sum_latency + self._requantize.latency
        self._d_latency = self._z_latency + self._sigmoid.latency
        self.latency = self._d_latency + self._gradient.latency
        super().__init__(self._ports(design))

    def _ports(self, design: Design) -> dict[str, Any]:
        f = design.formats
        ports: dict[str, Any] = {
            "valid": In(1),
            "acc": In(signed(design.bounds.array_bits)),
            "b": In(shape_of_format(f.w)),
            "layer0": In(1),
            "out_valid": Out(1),
            "z": Out(shape_of_format(f.z)),
            "d": Out(shape_of_format(f.d)),
            "g": Out(shape_of_format(f.g)),
            "z_overflow": Out(1),
            "g_overflow": Out(1),
            "zp": Out(self._gradient.zp.shape()),
        }
        if design.training.gradient == "shifted":
            ports |= {"d_prev": In(shape_of_format(f.d)), "first": In(1)}
        if design.array.protect == "parity":
            ports["read_error"] = Out(1)
        if self._noise:
            ports |= {"row": In(INDEX_BITS), "column": In(INDEX_BITS)}
        return ports | {f"keys_{tensor}": In(KEYS) for tensor in self._noise}

    def elaborate(self, platform: object) -> Module:
        """Whatever comes early waits in delay lines, so that callers need no schedule."""
        m = Module()
        m.submodules.requantize = requantize = self._requantize
        m.submodules.sigmoid = sigmoid = self._sigmoid
        m.submodules.gradient = gradient = self._gradient
        for tensor, unit in self._noise.items():
            m.submodules[f"noise_{tensor}"] = unit
            keys = getattr(self, f"keys_{tensor}")
            m.d.comb += [
                unit.keys.eq(keys),
                unit.row.eq(self.row),
                unit.column.eq(self.column),
            ]
        m.d.comb += [
            requantize.x.eq(self._sum(m)),
            sigmoid.z.eq(requantize.y),
            gradient.d.eq(sigmoid.d),
            gradient.z.eq(self._wait(m, requantize.y, sigmoid.latency, "z")),
        ]
        if self.design.training.gradient == "shifted":
            m.d.comb += [
                gradient.d_prev.eq(self._wait(m, self.d_prev, self._d_latency, "d_prev")),
                gradient.first.eq(delay(m, self.first, self._d_latency, "first")),
            ]
        if self.design.array.protect == "parity":
            wait = self._z_latency + sigmoid.error_latency
            used = delay(m, self.valid, wait, "coefficient_used", reset_less=False)
            m.d.comb += self.read_error.eq(sigmoid.read_error & used)
        self._connect_noise(m)
        self._outputs(m)
        return m

    def _wait(self, m: Module, value: Value, cycles: int, name: str) -> Any:
        return delay_line(m, value, cycles, name, self._target)

    def _sum(self, m: Module) -> Value:
        """The sum of acc and b at the largest fraction of all layers."""
        acc = delay(m, self.acc, self._lead, "acc")
        layer0 = delay(m, self.layer0, self._lead, "layer0")
        lifted = [acc << lift for lift in self._lifts]
        chosen = Signal(signed(self._bits), name="acc_aligned")
        m.d.comb += chosen.eq(
            lifted[0] if self._lifts[0] == self._lifts[1] else Mux(layer0, *lifted)
        )
        aligned = step(m, chosen, "acc", self._target.step)
        b = delay(m, self.b, self._lead + self._sum_latency - 1, "b")
        sum_q = Signal(signed(self._bits), reset_less=True)
        lift = self._frac - self.design.formats.w.frac
        m.d.sync += sum_q.eq(aligned_sum(aligned, b, lift, self._bits))
        return sum_q

    def _connect_noise(self, m: Module) -> None:
        waits = {"z": self._lead + self._sum_latency, "g": self._d_latency}
        units: dict[str, Any] = {"z": self._requantize, "g": self._gradient}
        for tensor, unit in self._noise.items():
            wait = waits[tensor] - unit.latency
            m.d.comb += units[tensor].noise.eq(delay(m, unit.noise, wait, f"noise_{tensor}"))

    def _outputs(self, m: Module) -> None:
        z_wait = self._sigmoid.latency + self._gradient.latency
        # Z is at the gradient's input already when the sigmoid is done.
        m.d.comb += [
            self.out_valid.eq(delay(m, self.valid, self.latency, "valid", reset_less=False)),
            self.z.eq(self._wait(m, self._gradient.z, self._gradient.latency, "z_out")),
            self.d.eq(self._wait(m, self._sigmoid.d, self._gradient.latency, "d_out")),
            self.z_overflow.eq(delay(m, self._requantize.overflow, z_wait, "z_overflow")),
            self.g.eq(self._gradient.g),
            self.g_overflow.eq(self._gradient.overflow),
            self.zp.eq(self._gradient.zp),
        ]
