"""TensorWalk: each element once, in order, at its place in the memory map, and no other place."""

from sim.formal.harness import Device, width
from sim.formal.proof import Proof, Setup
from ska_hw.contract.memory_map import TENSORS, MemoryMap
from ska_hw.design import Design
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.host.tensor_walk import TensorWalk

_PROPERTIES = """
  // The size of the selection, and the address of its first row by tile, from the memory map.
  reg [{bits}:0] rows, columns, depth;
  reg [{bits}:0] first, first_0;
  always @(*) begin
    {{rows, columns, depth, first, first_0}} = 0;
    case ({{layer, tensor}})
{cases}
    endcase
  end
  reg [{bits}:0] row, column;
  wire [{bits}:0] tile = column / {size};

  // The contract of the ports.
  reg walking, rested;
  initial {{walking, rested}} = 0;
  reg [1:0] age;
  initial age = 0;
  always @(posedge clk) begin
    rested <= 1;
    if (rst) {{walking, age}} <= 0;
    else if (start) {{walking, age, row, column}} <= {{1'b1, 2'd1, {zero}, {zero}}};
    else begin
      if (age != 0 && age != 3) age <= age + 1;
      if (step && last) walking <= 0;
      else if (step && column == columns - 1) begin row <= row + 1; column <= 0; end
      else if (step) column <= column + 1;
    end
  end
  always @(*) begin
    assume (rows != 0 && samples >= 1 && samples <= {samples});
    if (step) assume (ready && walking && !start);
    if (walking && age < 3) assume (!start);
  end
  always @(posedge clk) if (rested && walking)
    assume ($stable({{tensor, layer, samples}}));

  always @(*) if (walking && age == 3) begin
    assert (ready);
    assert (row < rows && column < columns);
    assert (bank == column % {size});
    assert (address == first + row && address < depth);
    assert (last == (row == rows - 1 && column == columns - 1));
    // What makes it inductive.
    assert (row_address_q == first_0 + row);
    assert (column_left_q == columns - 1 - column && end_of_row_q == (column == columns - 1));
    assert (row_left_q == rows - 1 - row && last_row_q == (row == rows - 1));
  end
  always @(*) begin
    if (age != 0 && age != 3) assert (walking && !ready && stage_q == age);
    else assert (stage_q == 0);
    if (walking) assert (age != 0);
    if (walking && age != 3) assert (row == 0 && column == 0);
    if (ready && age == 0) assert (0);
  end
"""


def design(samples: int = 3) -> Design:
    """Small, with tiles that are full and tiles that are not, and one of a single column."""
    return Design.parse(
        {
            "name": "walk",
            "network": {"inputs": 5, "layers": [4, 3, 1]},
            "data": {"samples": samples},
            "formats": {"preset": "q8"},
            "array": {"size": 2},
        }
    )


def proofs() -> list[Proof]:
    """All tensors, all layers, every number of samples."""
    return [
        Proof(
            "tensor_walk",
            "TensorWalk: every element once, in order, where the memory map has it",
            _setup,
            5,
            (r"== 1'h1;", r"== 1'h0;"),
            quick=True,
        )
    ]


def _setup() -> Setup:
    made = design()
    taps = ("row_address_q", "column_left_q", "row_left_q", "end_of_row_q", "last_row_q", "stage_q")
    device = Device("ska_walk", emit(TensorWalk(made), "ska_walk"), taps)
    return Setup({"dut": device}, _properties(made, device))


def _properties(made: Design, device: Device) -> str:
    memory = MemoryMap.of(made)
    layer_bits, bits = width(device, "layer"), width(device, "address") + 4
    depths = dict.fromkeys("zdg", memory.state_depth)
    depths |= {"x": memory.operand_depth, "w": memory.w_depth, "b": memory.b_depth}
    cases = []
    for layer in range(len(memory.layers)):
        for number, tensor in enumerate(TENSORS):
            rows, columns = memory.shape(tensor, layer)
            starts = [
                memory.locate(tensor, layer, 0, tile * memory.size)[1]
                for tile in range(-(-columns // memory.size))
            ]
            place = f"tile == 0 ? {starts[0]}"
            place += "".join(f" : tile == {n} ? {a}" for n, a in enumerate(starts[1:], 1))
            by_samples = tensor in ("x", "z", "d", "g")
            cases.append(
                f"      {{{layer_bits}'d{layer}, 3'd{number}}}: begin "
                f"rows = {'samples' if by_samples else rows}; columns = {columns}; "
                f"depth = {depths[tensor]}; first = {place} : 0; first_0 = {starts[0]}; end"
            )
    return _PROPERTIES.format(
        bits=bits - 1,
        cases="\n".join(cases),
        size=memory.size,
        zero=f"{bits}'d0",
        samples=memory.samples,
    )
