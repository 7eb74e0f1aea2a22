"""AXI4-Stream ports: tensors into the core's memories and out of them, an element a beat."""

from typing import TYPE_CHECKING, Any

from amaranth.hdl import Cat, Module, Mux, ResetInserter, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.fifo import SyncFIFOBuffered
from amaranth.lib.wiring import In, Out

from ska_hw.contract.memory_map import WRITABLE
from ska_hw.contract.register_map import beat_bytes
from ska_hw.contract.registers import WORD_BITS
from ska_hw.contract.results import tensor_format
from ska_hw.hdl.host.tensor_walk import TensorWalk
from ska_hw.hdl.interface.core_ports import CoreShapes, HostTensor

if TYPE_CHECKING:
    from ska_hw.design import Design

COUNT_BITS = WORD_BITS


class AxiStreamSignature(wiring.Signature):
    """AXI4-Stream with packets, as the sender sees it; `size` bytes a beat."""

    def __init__(self, size: int) -> None:
        super().__init__(
            {
                "tdata": Out(8 * size),
                "tkeep": Out(size),
                "tlast": Out(1),
                "tvalid": Out(1),
                "tready": In(1),
            }
        )


def _command_ports(design: "Design") -> dict[str, Any]:
    shapes = CoreShapes.of(design)
    return {
        "start": In(1),
        "abort": In(1),
        "tensor": In(HostTensor),
        "layer": In(shapes.layer_bits),
        "samples": In(shapes.samples_bits),
        "active": Out(1),
        "done": Out(1),
        "count": Out(COUNT_BITS),
        "bank": Out(shapes.bank_bits),
        "address": Out(shapes.address_bits),
    }


def _walk(m: Module, port: "StreamIn | StreamOut", design: "Design") -> TensorWalk:
    m.submodules.walk = walk = TensorWalk(design)
    m.d.comb += [
        walk.start.eq(port.start),
        walk.tensor.eq(port.tensor),
        walk.layer.eq(port.layer),
        walk.samples.eq(port.samples),
    ]
    return walk


class StreamIn(wiring.Component):
    """Writes one packet into a tensor, element by element, and finds what is wrong with it.

    `start` (one cycle, while not `active`) begins; selection and `samples` hold while `active`.
    `done` and the flags `truncated`, `overlong`, `keep` and `element` are high for one cycle.
    After an `abort` in the middle of a packet the rest of it is dropped; after another one the
    port is idle at once. `count` is the number of elements stored.

    What a reset or that other abort leaves of a packet is dropped as well, up to and including
    TLAST, also while idle: `discarding` tells that it is still to come. The next transfer waits
    for it.

    Latency
    -------
    An element a cycle. `active` lasts `settle` cycles longer than the writing, until what was
    written can be read.
    """

    def __init__(self, design: "Design", settle: int) -> None:
        self.design, self.settle = design, settle
        super().__init__(
            {
                "stream": In(AxiStreamSignature(beat_bytes(design))),
                **_command_ports(design),
                "write": Out(1),
                "write_data": Out(CoreShapes.of(design).data),
                "discarding": Out(1),
                "truncated": Out(1),
                "overlong": Out(1),
                "keep": Out(1),
                "element": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """A beat is taken into registers, written and judged in the next cycle."""
        m = Module()
        walk = _walk(m, self, self.design)
        s = self.stream
        beat_q = Signal(len(s.tdata))
        left_q = Signal(range(self.settle + 1))
        taken = Signal()
        # High inside a packet, also after a reset, of which the sender knows nothing; at first low.
        inside_q = Signal(name="inside_q", reset_less=True)
        with m.If(taken):
            m.d.sync += inside_q.eq(~s.tlast)
        m.d.comb += [taken.eq(s.tvalid & s.tready), s.tready.eq(self.discarding)]
        m.d.comb += self.write_data.eq(beat_q[: len(self.write_data)])
        m.d.comb += self.element.eq(self.write & ~self._fits(beat_q))
        m.d.sync += [
            beat_q.eq(s.tdata),
            self.bank.eq(walk.bank),
            self.address.eq(walk.address),
            self.write.eq(walk.step),
            self.count.eq(self.count + walk.step),
            self.keep.eq(taken & ~s.tkeep.all() & ~self.discarding),
            self.truncated.eq(0),
            self.overlong.eq(0),
            self.done.eq(0),
        ]
        with m.FSM() as fsm:
            own = fsm.ongoing("RECEIVE") | fsm.ongoing("DISCARD")
            m.d.comb += [self.active.eq(~fsm.ongoing("IDLE")), self.discarding.eq(inside_q & ~own)]
            with m.State("IDLE"), m.If(self.start):
                m.d.sync += self.count.eq(0)
                m.next = "PREPARE"
            with m.State("PREPARE"):
                with m.If(self.abort):
                    self._settle(m, left_q)
                with m.Elif(walk.ready & ~inside_q):
                    m.next = "RECEIVE"
            with m.State("RECEIVE"):
                m.d.comb += [s.tready.eq(1), walk.step.eq(taken)]
                with m.If(taken):
                    m.d.sync += self.truncated.eq(s.tlast & ~walk.last)
                    m.d.sync += self.overlong.eq(walk.last & ~s.tlast)
                with m.If(taken & s.tlast):
                    self._settle(m, left_q)
                with m.Elif(taken & walk.last):
                    m.next = "DISCARD"
                with m.Elif(self.abort & (inside_q | taken)):
                    m.next = "DISCARD"
                with m.Elif(self.abort):
                    self._settle(m, left_q)
            with m.State("DISCARD"):
                m.d.comb += s.tready.eq(1)
                with m.If(self.abort | (taken & s.tlast)):
                    self._settle(m, left_q)
            with m.State("SETTLE"):
                m.d.sync += left_q.eq(left_q - 1)
                with m.If(left_q == 0):
                    m.d.sync += self.done.eq(1)
                    m.next = "IDLE"
        return m

    def _settle(self, m: Module, left_q: Signal) -> None:
        m.d.sync += left_q.eq(self.settle)
        m.next = "SETTLE"

    def _fits(self, beat: Value) -> Value:
        """Whether the beat is a code of the selected tensor's format, rightly extended."""
        verdicts = {}
        for number, tensor in enumerate(WRITABLE):
            fmt = tensor_format(self.design, tensor)
            above = beat[fmt.bits - fmt.signed :]
            verdicts[number] = ~above.any() | (above.all() if fmt.signed else 0)
        chosen: Value = verdicts[0]
        for number in range(1, len(WRITABLE)):
            chosen = Mux(self.tensor.as_value() == number, verdicts[number], chosen)
        return chosen


class StreamOut(wiring.Component):
    """Sends one tensor as a packet, row by row.

    `start` (one cycle, while not `active`) begins; selection and `samples` hold while `active`,
    which ends with `done`, when the packet's last beat was taken. After an `abort` the packet is
    closed by one more beat, unless none was offered or the last one already is; after another one
    the port is idle at once. `count` is the number of elements taken.

    Latency
    -------
    An element a cycle, `read_latency` cycles and a few behind `start`.
    """

    def __init__(self, design: "Design", read_latency: int) -> None:
        self.design, self.read_latency = design, read_latency
        self.depth = 1 << (read_latency + 3).bit_length()
        super().__init__(
            {
                "stream": Out(AxiStreamSignature(beat_bytes(design))),
                **_command_ports(design),
                "read": Out(1),
                "read_valid": In(1),
                "read_data": In(CoreShapes.of(design).data),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Reads are begun only where the buffer has room for them, so none is ever lost."""
        m = Module()
        walk = _walk(m, self, self.design)
        width = len(self.read_data)
        flush = Signal()
        m.submodules.buffer = buffer = ResetInserter(flush)(
            SyncFIFOBuffered(width=width + 1, depth=self.depth)
        )
        flying_q = Signal(range(self.depth + 1))
        free_q = Signal(range(self.depth + 1))
        all_read_q = Signal()
        m.d.comb += [
            self.bank.eq(walk.bank),
            self.address.eq(walk.address),
            walk.step.eq(self.read),
            buffer.w_data.eq(Cat(self.read_data, all_read_q & (flying_q == 1))),
            buffer.w_en.eq(self.read_valid & ~flush),
        ]
        m.d.sync += flying_q.eq(flying_q + self.read - self.read_valid)
        m.d.sync += free_q.eq(free_q - self.read + (buffer.r_en & buffer.r_rdy))
        with m.If(self.read & walk.last):
            m.d.sync += all_read_q.eq(1)
        closing_q, open_q, free = (Signal(name=name) for name in ("closing_q", "open_q", "free"))
        s = self.stream
        m.d.comb += free.eq(~s.tvalid | s.tready)
        m.d.comb += s.tkeep.eq(~0)
        m.d.sync += self.done.eq(0)
        m.d.sync += self.count.eq(self.count + (s.tvalid & s.tready & ~closing_q))
        with m.FSM() as fsm:
            m.d.comb += self.active.eq(~fsm.ongoing("IDLE"))
            with m.State("IDLE"), m.If(self.start):
                m.d.sync += [all_read_q.eq(0), free_q.eq(self.depth), self.count.eq(0)]
                m.d.sync += [open_q.eq(0), closing_q.eq(0)]
                m.next = "PREPARE"
            with m.State("PREPARE"):
                with m.If(self.abort):
                    m.next = "CLOSE"
                with m.Elif(walk.ready):
                    m.next = "SEND"
            with m.State("SEND"):
                m.d.comb += self.read.eq(~all_read_q & (free_q != 0))
                m.d.comb += buffer.r_en.eq(free)
                with m.If(free):
                    m.d.sync += s.tvalid.eq(buffer.r_rdy)
                with m.If(free & buffer.r_rdy):
                    m.d.sync += s.tdata.eq(buffer.r_data[:width].as_signed())
                    m.d.sync += [s.tlast.eq(buffer.r_data[-1]), open_q.eq(~buffer.r_data[-1])]
                with m.If(self.abort):
                    m.next = "CLOSE"
                with m.Elif(s.tvalid & s.tready & s.tlast):
                    m.d.sync += self.done.eq(1)
                    m.next = "IDLE"
            with m.State("CLOSE"):
                m.d.comb += flush.eq(1)
                self._close(m, open_q, closing_q, free, flying_q)
        return m

    def _close(
        self, m: Module, open_q: Signal, closing_q: Signal, free: Signal, flying_q: Signal
    ) -> None:
        """An open packet gets its last beat; the port is idle when it and all reads are over."""
        s = self.stream
        with m.If(self.abort):
            m.d.sync += [s.tvalid.eq(0), open_q.eq(0)]
        with m.Elif(free):
            m.d.sync += [s.tvalid.eq(open_q), s.tdata.eq(0), s.tlast.eq(1)]
            m.d.sync += [open_q.eq(0), closing_q.eq(open_q)]
            with m.If(~open_q & (flying_q == 0)):
                m.d.sync += self.done.eq(1)
                m.next = "IDLE"
