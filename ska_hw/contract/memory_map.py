"""Where every tensor element lies in the core's banks: one definition for RTL, driver and harness.

The core has P banks (P the array's size). Bank i holds what row i of the array reads and column i
writes, so an element's bank is its column index modulo P, and the rest of the index is an address
of that tensor's memory in the bank. N is the configured number of samples also for shorter runs.

    X[n, i]            bank i mod P    address (i // P) N + n
    Z, D, G[l][n, o]   bank o mod P    address state_base[l] + (o // P) N + n
    W[l][i, o]         bank o mod P    address w_base[l] + (o // P) rows[l] + i
    b[l][o]            bank o mod P    address b_base[l] + o // P

rows[l] is the number of inputs of layer l rounded up to a multiple of P.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ska_hw.design import Design

TENSORS = ("x", "w", "b", "z", "d", "g")
"""Tensors by their number on the host memory port. The first three can be written."""

WRITABLE = ("x", "w", "b")
"""Tensors that a host can write."""

LAYER_TENSORS = ("z", "d", "g", "w", "b")
"""Tensors that every layer has and a host can read: what is compared after a step."""


@dataclass(frozen=True)
class LayerMap:
    """Sizes and bases of one layer; `operand_base` is where the array's row memory has its input.

    The D operand of step k is at `operand_base` + (k mod `copies`) x `operand_copy`; X (layer 0)
    has one copy. `out_base` is the same of the layer above's operand, that is where this layer's D
    goes; None for the last layer.
    """

    inputs: int
    outputs: int
    input_tiles: int
    output_tiles: int
    w_base: int
    b_base: int
    state_base: int
    operand_base: int
    operand_copy: int
    out_base: int | None
    out_copy: int


@dataclass(frozen=True)
class MemoryMap:
    """Bases and depths of a design's memories, in words of a bank."""

    size: int
    samples: int
    layers: tuple[LayerMap, ...]
    operand_depth: int
    state_depth: int
    w_depth: int
    b_depth: int

    @classmethod
    def of(cls, design: "Design") -> "MemoryMap":
        """The map of `design`."""
        size, samples = design.array.size, design.data.samples
        copies = 2 if design.training.update_input == "previous" else 1
        sizes = design.network.sizes
        layers = []
        w = b = state = operand = 0
        for number, (inputs, outputs) in enumerate(sizes):
            input_tiles, output_tiles = -(-inputs // size), -(-outputs // size)
            copy = input_tiles * samples if number else 0
            above = operand + input_tiles * samples * (copies if number else 1)
            last = number + 1 == len(sizes)
            layers.append(
                LayerMap(
                    inputs=inputs,
                    outputs=outputs,
                    input_tiles=input_tiles,
                    output_tiles=output_tiles,
                    w_base=w,
                    b_base=b,
                    state_base=state,
                    operand_base=operand,
                    operand_copy=copy if copies == 2 else 0,
                    out_base=None if last else above,
                    out_copy=0 if last or copies == 1 else output_tiles * samples,
                )
            )
            w += output_tiles * input_tiles * size
            b += output_tiles
            state += output_tiles * samples
            operand = above
        return cls(size, samples, tuple(layers), operand, state, w, b)

    @property
    def output_tiles(self) -> int:
        """Of all layers; b has a word for each."""
        return self.b_depth

    @property
    def tiles(self) -> int:
        """Input tiles of all output tiles of all layers; W has as many words for each as rows."""
        return self.w_depth // self.size

    def locate(self, tensor: str, layer: int, row: int, column: int) -> tuple[int, int]:
        """(bank, address) of one element; `row` is 0 for b, `layer` is ignored for x.

        Raises `ValueError` for an unknown tensor or an index out of range.
        """
        rows, columns = self.shape(tensor, layer)
        if not (0 <= row < rows and 0 <= column < columns):
            raise ValueError(f"{tensor}[{row}, {column}] is outside of ({rows}, {columns})")
        tile, bank = divmod(column, self.size)
        return bank, self._tile_address(tensor, layer, tile) + row

    def shape(self, tensor: str, layer: int) -> tuple[int, int]:
        """(rows, columns) of a tensor; b has one row."""
        if tensor not in TENSORS:
            raise ValueError(f"tensor must be one of {', '.join(TENSORS)}, not {tensor!r}")
        if not 0 <= layer < len(self.layers):
            raise ValueError(f"layer must be below {len(self.layers)}, not {layer}")
        part = self.layers[layer]
        if tensor == "x":
            return self.samples, self.layers[0].inputs
        rows = {"w": part.inputs, "b": 1}.get(tensor, self.samples)
        return rows, part.outputs

    def walk(self, tensor: str, layer: int, rows: int | None = None) -> Iterator[tuple[int, int]]:
        """(bank, address) of every element by rows; only of the first `rows` rows if given."""
        all_rows, columns = self.shape(tensor, layer)
        starts = [
            (column % self.size, self._tile_address(tensor, layer, column // self.size))
            for column in range(columns)
        ]
        for row in range(all_rows if rows is None else rows):
            for bank, start in starts:
                yield bank, start + row

    def _tile_address(self, tensor: str, layer: int, tile: int) -> int:
        part = self.layers[layer]
        if tensor == "x":
            return tile * self.samples
        if tensor == "w":
            return part.w_base + tile * part.input_tiles * self.size
        if tensor == "b":
            return part.b_base + tile
        return part.state_base + tile * self.samples
