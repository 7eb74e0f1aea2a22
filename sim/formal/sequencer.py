"""The sequencer: every tile lies where the memory map has it."""

from functools import partial
from typing import Any

from sim.formal.harness import Device
from sim.formal.proof import Proof, Setup
from ska_hw.design import Design
from ska_hw.hdl.emit import emit
from ska_hw.hdl.layers import layer_layout, layer_table
from ska_hw.hdl.sequencer import Sequencer, slot_layout
from ska_hw.memory_map import MemoryMap
from ska_hw.schedule import Timing

_STATES = """
  localparam IDLE = 0, GAP = 1, LOAD = 2, STEP = 3, BEGIN = 4, SLOT = 5, STEPPED = 6, PAUSED = 7;
  wire in_layer = state_state == BEGIN || state_state == SLOT;
  // Constants of the layer, from the table, and its row as the sequencer holds it.
  reg [{row_bits}:0] row;
  reg [15:0] input_last, output_last;
  always @(*) case (layer_number)
{cases}
    default: {{row, input_last, output_last}} = 0;
  endcase
  always @(*) begin
    if (state_state == STEPPED || state_state == PAUSED) assert (layer_number == 0);
    assert (layer_number < {layers});
    if (in_layer) assert (layer == row);
    if (state_state == SLOT)
      assert (input_tile_q <= input_last && output_tile_q <= output_last);
    // What makes it inductive.
    if (state_state == SLOT) begin
      assert (slot[2] == (input_tile_q == input_last) && slot[3] == (output_tile_q == output_last));
      assert (!(_end_q && \\begin ));
      if (!\\begin ) assert (next_input_is_last_q == (input_tile_q + 16'd1 == input_last));
      if (!\\begin ) assert (next_output_is_last_q == (output_tile_q + 16'd1 == output_last));
    end else assert (!_end_q);
  end
"""

_INSIDE = """
  wire [15:0] x = slot[{x}], w = slot[{w}], state = slot[{state}], out = slot[{out}], b = slot[{b}];
  wire [15:0] operand_base = layer[{operand_base}], operand_copy = layer[{operand_copy}];
  wire [15:0] out_base = layer[{out_base}], out_copy = layer[{out_copy}];
  wire [15:0] w_base = layer[{w_base}], w_stride = layer[{w_stride}];
  wire [15:0] state_base = layer[{state_base}], b_base = layer[{b_base}];
  wire has_above = layer[{has_above}];
  wire update = slot[0];
  always @(*) if (state_state == SLOT) begin
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


_OTHERS = ("post", "view_d", "update", "view_w", "sums", "observe", "keys")
_SHORT = Timing(2, edge=0, array=1, drain=1, **dict.fromkeys(_OTHERS, 0))
"""Latencies with which the first tiles come within the reach of a counterexample."""


def design() -> Design:
    """Three layers, tiles full and not full, two copies of each operand."""
    return Design.parse(
        {
            "name": "sequence",
            "network": {"inputs": 5, "layers": [4, 3, 1]},
            "data": {"samples": 3},
            "formats": {"preset": "q8"},
            "array": {"size": 2},
        }
    )


def proofs() -> list[Proof]:
    """With short latencies; places do not depend on them."""
    return [
        Proof(
            "sequencer_inside",
            "Sequencer: every tile is where the memory map has it, inside of the memories",
            partial(_setup, _INSIDE, _SHORT),
            3,
            (r"(slot(?:_q)?\[\d:4\]) \+", r"\1 -"),
        ),
    ]


def _setup(properties: str, timing: Timing) -> Setup:
    made = design()
    memory, table = MemoryMap.of(made), layer_table(made)
    layout, slot = layer_layout(made), slot_layout(made)
    rows = [
        f"    {number}: begin row = {layout.size}'d{layout.const(row).as_value().value}; "
        f"input_last = {row['input_last']}; output_last = {row['output_last']}; end"
        for number, row in enumerate(table)
    ]
    places = {name: _bits(layout, name) for name in table[0]}
    places |= {name: _bits(slot, name) for name in ("x", "w", "state", "out", "b")}
    text = (_STATES + properties).format(
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
    )
    taps: tuple[str, ...] = (
        "state_state",
        "collecting_q",
        "input_tile_q",
        "output_tile_q",
        "w_first_q",
        "_end_q",
    )
    taps += ("_parity_q", "next_input_is_last_q", "next_output_is_last_q")
    sequencer = Sequencer(made, timing)
    device = Device("ska_sequencer", emit(sequencer, "ska_sequencer"), taps)
    return Setup({"dut": device}, text)


def _bits(layout: Any, name: str) -> str:
    field = layout[name]
    return f"{field.offset + field.width - 1}:{field.offset}"
