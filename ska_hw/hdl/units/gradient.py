"""The entropy gradient of one element per cycle."""

from typing import Any

from amaranth.hdl import Const, Module, Mux, Shape, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.design import Design
from ska_hw.hdl.lib.multiplier import Multiplier
from ska_hw.hdl.lib.pipeline import aligned_sum, delay, delay_line, extend, step
from ska_hw.hdl.lib.requantize import Requantize, shape_of_format
from ska_hw.hdl.targets import target_of
from ska_hw.numbers.formats import signed_bits
from ska_hw.numbers.rounding import NOISE_BITS


class GradientUnit(wiring.Component):
    """g = saturate( round( z P + dD ) ), P = d (1 - d), dD = d - d_prev; once rounded.

    The variant "equation" has no dD and no `d_prev`, `first`; with `first` high dD is zero. `noise`
    exists when g's rounding is stochastic, and belongs to the z and d of the same cycle. `zp`, the
    exact z P, leaves together with g.

    Latency
    -------
    1 for 1 - d, two multipliers, 1 for the addition, and the rounding; for a target with
    few registers only the multipliers and the rounding. One element a cycle.
    """

    def __init__(self, design: Design) -> None:
        f, target = design.formats, target_of(design)
        self._target = target
        bounds = design.bounds.layers[0]
        self._shifted = design.training.gradient == "shifted"
        self._frac, self._bits = bounds.g_frac, signed_bits(bounds.g)
        self._d, self._zp_frac = f.d, f.zp_frac
        self._p = Shape(f.p_max.bit_length())
        self._p_product = Multiplier(Shape(f.d.bits), Shape(f.d.bits + 1), target, blocks=False)
        self._z_product = Multiplier(shape_of_format(f.z), self._p, target)
        rounding = design.rounding.g
        self._requantize = Requantize(
            signed(self._bits), [self._frac], f.g, rounding, design.overflow.g, target
        )
        # Of 1 - d, and of the addition.
        self._step = target.step
        self._product_latency = self._step + self._p_product.latency + self._z_product.latency
        self._exact_latency = self._product_latency + self._step
        self.latency = self._exact_latency + self._requantize.latency
        ports: dict[str, Any] = {
            "z": In(shape_of_format(f.z)),
            "d": In(shape_of_format(f.d)),
            "g": Out(shape_of_format(f.g)),
            "overflow": Out(1),
            "zp": Out(self._z_product.product.shape()),
        }
        if self._shifted:
            ports |= {"d_prev": In(shape_of_format(f.d)), "first": In(1)}
        if rounding == "stochastic":
            ports["noise"] = In(NOISE_BITS)
        super().__init__(ports)

    def elaborate(self, platform: object) -> Module:
        """Z waits for P, and dD, which concerns only the upper bits, for their product."""
        m = Module()
        m.submodules.p_product = p_product = self._p_product
        m.submodules.z_product = z_product = self._z_product
        m.submodules.requantize = requantize = self._requantize
        one_minus_d = ((1 << self._d.frac) - self.d)[: self._d.bits + 1]
        m.d.comb += [
            p_product.a.eq(delay(m, self.d, self._step, "d")),
            p_product.b.eq(step(m, one_minus_d, "one_minus_d", self._step)),
            z_product.a.eq(
                delay_line(m, self.z, self._step + p_product.latency, "z", self._target)
            ),
            z_product.b.eq(p_product.product),
            requantize.x.eq(step(m, self._exact(m), "exact", self._step)),
            self.g.eq(requantize.y),
            self.overflow.eq(requantize.overflow),
            self.zp.eq(delay(m, z_product.product, self._step + requantize.latency, "zp")),
        ]
        if requantize.rounding == "stochastic":
            m.d.comb += requantize.noise.eq(delay(m, self.noise, self._exact_latency, "noise"))
        return m

    def _exact(self, m: Module) -> Value:
        zp = self._z_product.product << (self._frac - self._zp_frac)
        if not self._shifted:
            return extend(zp, self._bits)
        dd_q = Signal(signed(self._d.bits + 1), reset_less=True)
        m.d.sync += dd_q.eq(Mux(self.first, Const(0), self.d - self.d_prev))
        dd = delay_line(m, dd_q, self._product_latency - 1, "dd", self._target)
        return aligned_sum(zp, dd, self._frac - self._d.frac, self._bits)
