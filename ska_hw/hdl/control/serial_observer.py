"""The observer bit by bit, for targets where cells are few and cycles are not."""

from amaranth.hdl import Module, Signal, Value, signed

from ska_hw.design import Design
from ska_hw.hdl.control.observer import Observer
from ska_hw.hdl.targets import target_of
from ska_hw.numbers.update import SHIFT_BITS


class SerialObserver(Observer):
    """As `Observer`, port for port, with the same results later.

    The count also tells how far the flow has been shifted.
    """

    part_bits = 1
    shift_cycles = (1 << SHIFT_BITS) - 1
    blocks = False
    kept = ("z_dd", "dz_dz")

    def _terms(
        self, m: Module, kept: dict[str, Signal], value: Signal, load: Signal, shifting: Signal
    ) -> tuple[Signal, Signal]:
        """The sums themselves, taken from their records; nothing else needs them."""
        terms = []
        for name, lift in zip(("dz_d", "dz_zp"), self._lifts, strict=True):
            bits = self._bits[name]
            terms.append(Signal(signed(bits + lift), name=f"{name}_q", reset_less=True))
            with m.If(self._comes(m, name)):
                m.d.sync += terms[-1].eq(value[:bits].as_signed() << lift)
            with m.Elif(shifting):
                m.d.sync += terms[-1].eq(terms[-1] >> 1)
        return terms[0], terms[1]

    def _scaled(
        self, m: Module, flow: Signal, shift: Signal, last: Value, shifting: Value
    ) -> Value:
        """Place by place while `shifting`."""
        scaled_q = Signal.like(flow, name="scaled_q", reset_less=True)
        with m.If(last):
            m.d.sync += scaled_q.eq(flow)
        with m.Elif(shifting):
            m.d.sync += scaled_q.eq(scaled_q >> 1)
        return scaled_q

    def _remembered(
        self, m: Module, name: str, value: Signal, layer: Signal, write: Value
    ) -> Value:
        """In a register where there is one layer."""
        if len(self.design.network.layers) > 1:
            return super()._remembered(m, name, value, layer, write)
        kept_q = Signal.like(value, name=f"{name}_kept_q", reset_less=True)
        with m.If(write):
            m.d.sync += kept_q.eq(value)
        return kept_q


def observer_class(design: Design) -> type[Observer]:
    """The class of the observer that suits the design's target."""
    return SerialObserver if target_of(design).serial_observer else Observer


def make_observer(design: Design) -> Observer:
    """Such an observer."""
    return observer_class(design)(design)
