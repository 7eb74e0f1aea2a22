"""Constants of each layer, as the sequencer reads them."""

from amaranth.lib.data import StructLayout

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.design import Design
from ska_hw.hdl.lib.pipeline import shape_of


def layer_table(design: Design) -> list[dict[str, int]]:
    """The fields of `layer_layout`, for each layer.

    Tiles are counted from 0, so `input_last` is the number of the last one; `rows` and `columns`
    are what the last tile holds; `cut` is what the updater drops beyond c's shift.
    """
    memory = MemoryMap.of(design)
    size, pairs = memory.size, zip(memory.layers, design.bounds.layers, strict=True)
    return [
        {
            "input_last": layer.input_tiles - 1,
            "output_last": layer.output_tiles - 1,
            "rows": layer.inputs - (layer.input_tiles - 1) * size,
            "columns": layer.outputs - (layer.output_tiles - 1) * size,
            "inputs": layer.inputs,
            "w_base": layer.w_base,
            "w_stride": layer.input_tiles * size,
            "b_base": layer.b_base,
            "state_base": layer.state_base,
            "operand_base": layer.operand_base,
            "operand_copy": layer.operand_copy,
            "out_base": layer.out_base or 0,
            "out_copy": layer.out_copy,
            "has_above": int(layer.out_base is not None),
            "layer0": int(number == 0),
            "cut": bounds.update_cut,
        }
        for number, (layer, bounds) in enumerate(pairs)
    ]


def layer_layout(design: Design) -> StructLayout:
    """A row of the table, each field as wide as its largest value."""
    table = layer_table(design)
    columns = {name: [row[name] for row in table] for name in table[0]}
    return StructLayout({name: shape_of(min(v), max(v)) for name, v in columns.items()})
