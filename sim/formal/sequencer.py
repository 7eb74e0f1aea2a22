"""The sequencer: every tile lies where the memory map has it."""

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Any

from sim.formal.harness import Device
from sim.formal.proof import Proof, Setup
from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.schedule import Timing
from ska_hw.design import Design
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.control.layers import layer_layout, layer_table
from ska_hw.hdl.control.sequencer import Sequencer
from ska_hw.hdl.control.tile_walk import slot_layout

STATES = """
  wire [8:0] states = {{in_idle_q, in_gap_q, in_load_q, in_loaded_q, in_begin_q, in_slot_q,
    in_step_q, in_stepped_q, in_paused_q}};
  // The slot's tile stands from the cycle after the first of the state before.
  wire tile = in_slot_q || (in_begin_q && !first_q);
  // Constants of the layer, from the table, and its row as the sequencer holds it.
  reg [{row_bits}:0] row;
  reg [15:0] input_last, output_last;
  always @(*) case (layer_number)
{cases}
    default: {{row, input_last, output_last}} = 0;
  endcase
  always @(*) begin
    assert (states != 0 && (states & (states - 9'd1)) == 0);
    if (in_stepped_q || in_paused_q) assert (layer_number == 0);
    assert (layer_number < {layers});
    if (in_loaded_q || in_begin_q || in_slot_q) assert (layer == row);
    if (tile) assert (input_tile_q <= input_last && output_tile_q <= output_last);
    assert (!accepted || in_idle_q || in_paused_q);
    // What makes it inductive.
    assert (!gap_end_q || in_gap_q);
    assert (!stepped_q || in_load_q || in_idle_q || in_paused_q);
    assert (!first_q || in_begin_q);
    assert (move_q == (first_q || _end_q));
    assert (first_q ? outer_move_q : outer_move_q == (_end_q && outer_q));
    assert (!(in_loaded_q || first_q) || !(inner_q || turn_q));
    if (tile) assert (slot[2] == (input_tile_q == input_last));
    if (tile) assert (slot[3] == (output_tile_q == output_last));
    if (in_slot_q) begin
      assert (!(_end_q && begin_q));
      if (!begin_q) begin
        assert (next_input_is_last_q == (input_tile_q + 16'd1 == input_last));
        assert (next_output_is_last_q == (output_tile_q + 16'd1 == output_last));
        assert (inner_q == !slot[2] && turn_q == (slot[2] && !slot[0] && !first_step));
        assert (outer_q == (slot[2] && (slot[0] || first_step)));
        assert (layer_end_q == (outer_q && slot[3]));
      end
    end else assert (!_end_q && !begin_q);
  end
"""

INSIDE = """
  wire [15:0] x = slot[{x}], w = slot[{w}], state = slot[{state}], out = slot[{out}], b = slot[{b}];
  wire [15:0] operand_base = layer[{operand_base}], operand_copy = layer[{operand_copy}];
  wire [15:0] out_base = layer[{out_base}], out_copy = layer[{out_copy}];
  wire [15:0] w_base = layer[{w_base}], w_stride = layer[{w_stride}];
  wire [15:0] state_base = layer[{state_base}], b_base = layer[{b_base}];
  wire has_above = layer[{has_above}];
  wire update = slot[0];
  wire copied = _parity_q;
  always @(*) if (in_begin_q || in_slot_q) begin
    assert (x_forward_q == operand_base + (copied ? operand_copy : 16'd0));
    assert (x_update_q == operand_base + (copied ? 16'd0 : operand_copy));
    if (has_above) assert (out_base_q == out_base + (copied ? out_copy : 16'd0));
    if (in_begin_q) assert (w_next_q == w_base);
    else if (!begin_q) assert (w_next_q == w_first_q + w_stride);
  end
  always @(*) if (tile) begin
    assert (x + {samples} <= {operand_depth} && w + {size} <= {w_depth});
    assert (state + {samples} <= {state_depth} && b < {b_depth});
    if (has_above) assert (out + {samples} <= {operand_depth});
    // The tile's place in the memory map.
    assert (x == operand_base + (_parity_q != update ? operand_copy : 0)
      + input_tile_q * {samples});
    assert (w == w_first_q + input_tile_q * {size});
    assert (w_first_q == w_base + output_tile_q * w_stride);
    assert (state == state_base + output_tile_q * {samples});
    assert (b == b_base + output_tile_q);
    if (has_above)
      assert (out == out_base + (_parity_q ? out_copy : 0) + output_tile_q * {samples});
  end
"""


_OTHERS = ("post", "view_d", "update", "view_w", "sums", "record", "observe", "keys")
_SHORT = Timing(2, edge=0, array=1, drain=1, **dict.fromkeys(_OTHERS, 0))
"""Latencies with which the first tiles come within the reach of a counterexample."""


TAPS = (
    *(
        f"in_{name}_q"
        for name in ("idle", "gap", "load", "loaded", "begin", "slot", "step", "stepped", "paused")
    ),
    *("first_q", "begin_q", "_end_q", "move_q", "outer_move_q", "gap_end_q", "stepped_q"),
    *("inner_q", "turn_q", "outer_q", "layer_end_q"),
    *("input_tile_q", "output_tile_q", "next_input_is_last_q", "next_output_is_last_q"),
    *("x_forward_q", "x_update_q", "out_base_q", "w_first_q", "w_next_q", "_parity_q"),
)
"""Registers that `STATES` and `INSIDE` name."""


def design(target: str = "portable") -> Design:
    """Three layers, tiles full and not full, two copies of each operand."""
    return Design.parse(
        {
            "name": "sequence",
            "network": {"inputs": 5, "layers": [4, 3, 1]},
            "data": {"samples": 3},
            "formats": {"preset": "q8"},
            "array": {"size": 2, "target": target},
        }
    )


def proofs() -> list[Proof]:
    """With short latencies; places do not depend on them."""
    return [
        Proof(
            "sequencer_inside",
            "Sequencer: every tile is where the memory map has it, inside of the memories",
            partial(setup, INSIDE, _SHORT),
            3,
            (r"(slot(?:_q)?\[\d:4\]) \+", r"\1 -"),
        ),
    ]


def setup(
    properties: str,
    timing: Timing,
    taps: Sequence[str] = (),
    values: Mapping[str, int] = MappingProxyType({}),
    target: str = "portable",
) -> Setup:
    """`properties` of the sequencer of `design`, with `taps` and `values` that they name."""
    made = design(target)
    device = Device("ska_sequencer", emit(Sequencer(made, timing), "ska_sequencer"), (*TAPS, *taps))
    return Setup({"dut": device}, filled(STATES + properties, made, values))


def filled(text: str, made: Design, values: Mapping[str, Any]) -> str:
    """`text` with `values`, and with the layers, places and sizes of `made`."""
    memory, table = MemoryMap.of(made), layer_table(made)
    layout, slot = layer_layout(made), slot_layout(made)
    rows = [
        f"    {number}: begin row = {layout.size}'d{layout.const(row).as_value().value}; "
        f"input_last = {row['input_last']}; output_last = {row['output_last']}; end"
        for number, row in enumerate(table)
    ]
    places = {name: bits_of(layout, name) for name in table[0]}
    places |= {name: bits_of(slot, name) for name in ("x", "w", "state", "out", "b")}
    return text.format(
        cases="\n".join(rows),
        row_bits=layout.size - 1,
        layers=len(table),
        size=memory.size,
        samples=memory.samples,
        operand_depth=memory.operand_depth,
        state_depth=memory.state_depth,
        w_depth=memory.w_depth,
        b_depth=memory.b_depth,
        **places,
        **values,
    )


def bits_of(layout: Any, *names: str) -> str:
    """Where a field of a field of `layout` lies, as a range of bits."""
    offset = 0
    for name in names:
        field = layout[name]
        offset, layout = offset + field.offset, field.shape
    return f"{offset + field.width - 1}:{offset}"
