"""A lane: what its banks give goes where a command asks for it, and what comes back is stored once.

Its banks do anything at all: what is proved is when and where they are read and written.
"""

from functools import lru_cache, partial
from typing import Any

from sim.formal.harness import Device, cut, wire_of
from sim.formal.proof import Proof, Setup
from ska_hw.contract.memory_map import MemoryMap
from ska_hw.design import Design
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.interface.commands import (
    EDGE_LATENCY,
    ROW_STAGES,
    command_layout,
    result_layout,
    weight_layout,
)
from ska_hw.hdl.lane.lane import Lane
from ska_hw.hdl.lib.bank import READ_LATENCY

TOP = "ska_lane"

DESIGNS = ("paper", "digits", "up5k")

_AGE = """
  reg [7:0] age;
  initial age = 0;
  always @(posedge clk) age <= age == {most} ? age : age + 1;
  always @(posedge clk) if (past) assume ($stable(index));
"""

_LATER = """
  // {name}, {cycles} cycles ago.
  wire [{top}:0] {name}_0 = {value};
{registers}
"""

_EDGES = """
  always @(*) if (age == {most}) begin
    if (!x_inside_{edge}) assert (x == 0);
    if (!x_active_{edge}) assert (g == 0);
    if (!w_inside_{weight}) assert (w == 0);
    if (!psum_active_{psum}) assert (psum_in == 0);
    assert (update == x_update_{edge} && load == x_load_{edge});
  end
"""

_WRITES = """
  // What came back for this lane is written in the next cycle, and nothing else is, but the
  // host's word, whose address comes a cycle after the rest.
  always @(*) if (age == {most}) begin
    assert ({operand_enable} == (store_1 || host_x_2));
    if (!host_x_2 && store_1)
      assert ({operand_address} == operand_1 && {operand_data} == view_1);
    if (host_x_2) assert ({operand_address} == x_address_1);
    assert ({gradient_enable} == valid_1 && {state_enable} == valid_1);
    if (valid_1) assert ({gradient_address} == g_address_1 && {gradient_data} == g_1);
    if (valid_1) assert ({state_address} == address_1 && {state_data} == {{d_1, z_1}});
    assert ({weights_enable} == (w_valid_1 || host_w_2));
    if (!host_w_2 && w_valid_1)
      assert ({weights_address} == w_place_1 && {weights_data} == w_1);
    if (host_w_2) assert ({weights_address} == w_address_1);
    if (host_w_2) assert ($signed({weights_data}) == $signed(host_w_data_2));
    if (host_x_2) assert ({operand_data} == host_x_data_2);
    // Sums are written while a command says so.
    assert ({psum_enable} == psum_write_0 && {sums_enable} == sum_write_0);
    assert ({accumulated_enable} == drain_0);
  end
"""

_CHAINS = """
  // A word of this lane in its cycle, otherwise that of the lane before; and it comes from the
  // address that came with the command.
  reg [{gathered_top}:0] gathered;
  reg [{taken_top}:0] taken;
  reg [{host_top}:0] host;
  reg [{views_top}:0] views;
  always @(posedge clk) begin
    gathered <= post_own_{bank} ? {{{state}, {sums}}} : gathered_in;
    taken <= take_own_{bank} ? {{{weights}, {accumulated}}} : taken_in;
    host <= meant_3 ? ($signed(host_gradient_3 ? {gradient_word} : {operand_word})) : host_in;
    views <= views_in + (w_inside_{valid} && {overflow});
  end
  always @(*) if (age == {most}) begin
    assert (gathered_out == gathered && taken_out == taken);
    assert (views_out == views);
    assert ({state_read} == post_address_0 && {sums_read} == post_sum_0);
    assert ({weights_read} == w_address_0 && {accumulated_read} == take_address_0);
    assert ({operand_read} == x_address_0 && {gradient_read} == x_g_address_0);
  end
"""


def proofs() -> list[Proof]:
    """For each shipped design, at its widths."""
    return [proof for name in DESIGNS for proof in _of(name)]


def _of(name: str) -> list[Proof]:
    return [
        Proof(
            f"lane_{name}_edges",
            f"a lane of {name} gives the array zeros where no command asks for a word",
            partial(_setup, name, _EDGES),
            EDGE_LATENCY + 8,
            # G as it lies in the memory after the last sample.
            (r"x_active_d2_q \?", "1'h1 ?"),
            quick=name == "paper",
        ),
        Proof(
            f"lane_{name}_writes",
            f"a lane of {name} stores each word that comes back for it, once, in its place",
            partial(_setup, name, _WRITES),
            6,
            (r"weights_enable_q <= (.*);", "weights_enable_q <= weight_valid_q;"),
            quick=name == "paper",
        ),
        Proof(
            f"lane_{name}_chains",
            f"a lane of {name} puts its words on the chains in their cycles, and passes on others",
            partial(_setup, name, _CHAINS),
            8,
            (r"= gathered_own_d2_q \?", "= gathered_own_d1_q ?"),
            quick=name == "paper",
        ),
    ]


@lru_cache
def _emitted(name: str) -> tuple[Design, Lane, str]:
    """A lane whose banks and units do anything at all."""
    design = Design.read(name, array__target="portable")
    lane = Lane(design, MemoryMap.of(design).state_depth)
    return design, lane, cut(emit(lane, TOP), rf"{TOP}\.\w+")


def _part(layout: Any, port: str, *names: str) -> tuple[str, int]:
    """A field of a port, and its bits."""
    low = 0
    for name in names:
        field = layout[name]
        low, layout = low + field.offset, field.shape
    return f"{port}[{low + field.width - 1}:{low}]", field.width


def _later(name: str, value: str, bits: int, cycles: int) -> str:
    registers = "\n".join(
        f"  reg [{bits - 1}:0] {name}_{n};\n  always @(posedge clk) {name}_{n} <= {name}_{n - 1};"
        for n in range(1, cycles + 1)
    )
    return _LATER.format(name=name, cycles=cycles, top=bits - 1, value=value, registers=registers)


def _setup(name: str, claims: str) -> Setup:
    design, lane, text = _emitted(name)
    edge, weight, psum = EDGE_LATENCY, lane.weight_latency, EDGE_LATENCY - ROW_STAGES
    wires = _wires(text)
    words = {bank: wires[f"{bank}_word"] for bank in ("state", "sums", "weights", "accumulated")}
    most = max(edge, weight) + 3
    body = _AGE.format(most=most)
    body += _of_the_array(design, edge, weight, psum) + _of_the_host(design, lane)
    body += _of_the_units(design) + _of_the_banks(design)
    body += claims.format(
        most=most,
        edge=edge,
        weight=weight,
        psum=psum,
        valid=weight - 1,
        bank=READ_LATENCY,
        gathered_top=len(lane.gathered_out.as_value()) - 1,
        taken_top=len(lane.taken_out.as_value()) - 1,
        host_top=len(lane.host_out) - 1,
        views_top=len(lane.views_out) - 1,
        **wires,
        **words,
    )
    taps = tuple(dict.fromkeys(wires.values()))
    return Setup({"dut": Device(TOP, text, taps)}, body)


def _command(design: Design, *names: str) -> str:
    return _part(command_layout(design), "command_out", *names)[0]


def _command_later(known: str, design: Design, cycles: int, *names: str) -> str:
    return _later(known, *_part(command_layout(design), "command_out", *names), cycles)


def _of_the_array(design: Design, edge: int, weight: int, psum: int) -> str:
    """What is asked for the array."""
    inside = {
        walk: f"{_command(design, walk, 'active')} && index < {_command(design, walk, limit)}"
        for walk, limit in (("x", "rows"), ("w", "columns"))
    }
    text = _later("x_inside", inside["x"], 1, edge) + _later("w_inside", inside["w"], 1, weight)
    for name in ("active", "update", "load"):
        text += _command_later(f"x_{name}", design, edge, "x", name)
    return text + _command_later("psum_active", design, psum, "psum_read", "active")


def _of_the_units(design: Design) -> str:
    """What comes back from the units."""
    results, weights = result_layout(design), weight_layout(design)
    mine = f"{_part(results, 'result_out', 'lane')[0]} == index"
    text = ""
    for name in ("store", "valid"):
        text += _later(name, f"{_part(results, 'result_out', name)[0]} && {mine}", 1, 1)
    for name in ("operand", "view", "g_address", "g", "address", "d", "z"):
        text += _later(name, *_part(results, "result_out", name), 1)
    mine = f"{_part(weights, 'weight_out', 'lane')[0]} == index"
    text += _later("w_valid", f"{_part(weights, 'weight_out', 'valid')[0]} && {mine}", 1, 1)
    for known, name in (("w_place", "address"), ("w", "w")):
        text += _later(known, *_part(weights, "weight_out", name), 1)
    return text


def _of_the_host(design: Design, lane: Lane) -> str:
    """What the host writes and reads."""
    meant = f"{_command(design, 'host', 'bank')} == index"
    text = _later("meant", meant, 1, 3)
    data = _command(design, "host", "data")
    for tensor, stored in (("x", len(lane.x)), ("w", design.formats.w.bits)):
        written = f"{_command(design, 'host', f'write_{tensor}')} && {meant}"
        text += _later(f"host_{tensor}", written, 1, 2)
        text += _later(f"host_{tensor}_data", data, stored, 2)
    return text + _command_later("host_gradient", design, 3, "host", "gradient")


def _of_the_banks(design: Design) -> str:
    """Addresses, what is written of the array's sums, and whether a word is this lane's."""
    fields = {
        "x_address": ("x", "address"),
        "x_g_address": ("x", "g_address"),
        "w_address": ("w", "address"),
        "post_address": ("post", "address"),
        "post_sum": ("post", "sum_address"),
        "take_address": ("take", "address"),
        "psum_write": ("psum_write", "active"),
        "sum_write": ("sum_write", "active"),
        "drain": ("drain", "active"),
    }
    text = "".join(_command_later(known, design, 1, *names) for known, names in fields.items())
    for known in ("post", "take"):
        lane = f"{_command(design, known, 'lane')} == index"
        text += _later(f"{known}_own", f"{_command(design, known, 'active')} && {lane}", 1, 2)
    return text


def _wires(text: str) -> dict[str, str]:
    """The wires of the lane's banks, and whether a view of W overflows."""
    ports = {
        "enable": "write__en",
        "address": "write__addr",
        "data": "write__data",
        "read": "read_address",
        "word": r"read_q",
    }
    wires = {
        f"{bank}_{name}": wire_of(text, TOP, bank, port)
        for bank in ("operand", "gradient", "psum", "sums", "state", "weights", "accumulated")
        for name, port in ports.items()
    }
    return wires | {"overflow": wire_of(text, TOP, "view_w", r"overflow\w*")}
