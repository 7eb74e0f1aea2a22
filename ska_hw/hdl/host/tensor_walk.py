"""The places of a tensor's elements in the core's banks, in row-major order."""

from typing import TYPE_CHECKING, Any

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import data, wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from ska_hw.contract.memory_map import TENSORS, MemoryMap
from ska_hw.hdl.interface.core_ports import CoreShapes, HostTensor

if TYPE_CHECKING:
    from ska_hw.design import Design

_BY_SAMPLES = ("x", "z", "d", "g")
"""Tensors with a row for each sample of the run."""


class TensorWalk(wiring.Component):
    """Walks over `tensor` of `layer`, `samples` rows where it has a row for each sample.

    `start` (one cycle) takes the selection; then `ready` rises and `bank` and `address` are those
    of the first element, `last` tells the last one, and each `step` goes to the next.

    Latency
    -------
    `latency` cycles from `start` to `ready`; a step a cycle.
    """

    latency = 3

    def __init__(self, design: "Design") -> None:
        self.memory = MemoryMap.of(design)
        shapes = CoreShapes.of(design)
        super().__init__(
            {
                "start": In(1),
                "tensor": In(HostTensor),
                "layer": In(shapes.layer_bits),
                "samples": In(shapes.samples_bits),
                "step": In(1),
                "ready": Out(1),
                "bank": Out(shapes.bank_bits),
                "address": Out(shapes.address_bits),
                "last": Out(1),
            }
        )

    def _table(self) -> tuple[data.StructLayout, list[dict[str, int]]]:
        """What the walk needs to know of each tensor and layer, by layer and tensor number."""
        rows_of, size = [], self.memory.size
        tensors = 1 << len(self.tensor.as_value())
        for layer in range(1 << len(self.layer)):
            for number in range(tensors):
                real = layer < len(self.memory.layers) and number < len(TENSORS)
                rows_of.append(self._entry(TENSORS[number], layer, size) if real else {})
        widths = {
            name: max(1, max(entry.get(name, 0) for entry in rows_of).bit_length())
            for name in ("base", "stride", "columns", "rows", "by_samples")
        }
        return data.StructLayout(widths), rows_of

    def _entry(self, tensor: str, layer: int, size: int) -> dict[str, int]:
        rows, columns = self.memory.shape(tensor, layer)
        _, base = self.memory.locate(tensor, layer, 0, 0)
        next_tile = self.memory.locate(tensor, layer, 0, size)[1] if columns > size else base
        return {
            "base": base,
            "stride": next_tile - base,
            "columns": columns - 1,
            "rows": rows - 1,
            "by_samples": tensor in _BY_SAMPLES,
        }

    def elaborate(self, platform: object) -> Module:
        """Counters count down; that one reaches zero is found a cycle before it does.

        A row's first address is kept to begin the next row.
        """
        m = Module()
        layout, init = self._table()
        m.submodules.table = table = Memory(shape=layout, depth=len(init), init=init)
        port = table.read_port()
        entry_q: Any = Signal(layout, name="entry_q")
        row_address_q = Signal.like(self.address, name="row_address_q")
        column_left_q = Signal.like(entry_q.columns)
        row_left_q = Signal(max(len(entry_q.rows), len(self.samples)))
        stage_q = Signal(self.latency - 1)
        end_of_row_q, last_row_q, end_of_bank, one_column = (
            Signal(name=name)
            for name in ("end_of_row_q", "last_row_q", "end_of_bank", "one_column")
        )
        rows = Signal.like(row_left_q)
        m.d.comb += [
            port.addr.eq(Cat(self.tensor, self.layer)),
            end_of_bank.eq(self.bank == self.memory.size - 1),
            self.last.eq(end_of_row_q & last_row_q),
            rows.eq(Mux(entry_q.by_samples, self.samples - 1, entry_q.rows)),
            one_column.eq(entry_q.columns == 0),
        ]
        m.d.sync += [stage_q.eq(Cat(self.start, stage_q)), entry_q.eq(port.data)]
        with m.If(stage_q[-1]):
            m.d.sync += [
                self.ready.eq(1),
                self.bank.eq(0),
                self.address.eq(entry_q.base),
                row_address_q.eq(entry_q.base),
                column_left_q.eq(entry_q.columns),
                row_left_q.eq(rows),
                end_of_row_q.eq(one_column),
                last_row_q.eq(rows == 0),
            ]
        with m.Elif(self.start):
            m.d.sync += self.ready.eq(0)
        with m.Elif(self.step & end_of_row_q):
            m.d.sync += [
                self.bank.eq(0),
                self.address.eq(row_address_q + 1),
                row_address_q.eq(row_address_q + 1),
                column_left_q.eq(entry_q.columns),
                row_left_q.eq(row_left_q - 1),
                end_of_row_q.eq(one_column),
                last_row_q.eq(row_left_q == 1),
            ]
        with m.Elif(self.step):
            m.d.sync += [
                self.bank.eq(Mux(end_of_bank, 0, self.bank + 1)),
                self.address.eq(self.address + Mux(end_of_bank, entry_q.stride, 0)),
                column_left_q.eq(column_left_q - 1),
                end_of_row_q.eq(column_left_q == 1),
            ]
        return m
