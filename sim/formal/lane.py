"""A lane's sum of G, its overflow counters and the chain that adds results up: no overflow.

And what its memories give reaches the array only where a command asks for it.
"""

import re
from functools import lru_cache, partial
from typing import Any

from sim.formal.harness import Device, begin_anywhere, cut, number, wire_of
from sim.formal.proof import Proof, Setup
from sim.formal.raw_sums import largest_products
from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.results import sum_bits
from ska_hw.contract.sums import COUNTED_TENSORS, SUMS
from ska_hw.design import Design
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.interface.commands import EDGE_LATENCY, ROW_STAGES, command_layout
from ska_hw.hdl.lane.lane import Lane
from ska_hw.numbers.formats import signed_bits

TOP = "ska_lane"

DESIGNS = ("paper", "digits", "up5k")

_G_SUM = """
  // The exact sum of G over the samples of an output tile, and that of magnitudes. Each is added
  // two cycles after it came; the first one clears what was before it, a cycle earlier.
  reg signed [127:0] exact, size, given, term;
  reg clearing;
  wire signed [127:0] sum_size = size + (term < 0 ? -term : term);
  always @(posedge clk) begin
    given <= done_q ? $signed({g}) : 0;
    term <= given;
    clearing <= done_q && {first};
    {{exact, size}} <= clearing ? 0 : {{exact + term, sum_size}};
  end
  always @(*) if (!clearing) assume (sum_size <= {most});
  wire same = $signed(g_addend_q) == term && g_first_q == clearing
    && (stored_q ? $signed(g_stored_d1_q) : 128'sd0) == given;
  always @(*) if (past) assert (same); else assume (same);
  wire holds = $signed(_g_sum_q) == exact && -size <= exact && exact <= size
    && size >= 0 && size <= {most};
  // It starts with any sum that can be.
  always @(*) if (past) assert (holds); else assume (holds);
"""

_COUNTER = """
  // As many events as there were since the counter was collected.
  reg [63:0] events;
  wire clearing = clear_q[{number}];
  always @(posedge clk) if (past) begin
    assert (chosen_q[{number}] == $past({collecting} && {entry} == {number}));
    assert (take_q[{number}] == $past(chosen_q[{number}]));
    assert (clearing == $past(chosen_q[{number}] || clearing_d1_q));
  end
  always @(posedge clk)
    if (clearing) events <= 0;
    else if ({event}) events <= events + 1;
  // At most one for each element of the lane in one layer.
  always @(*) if ({event} && !clearing) assume (events < {most});
  wire holds = {counter} == events && events <= {most};
  always @(*) if (past) assert (holds); else assume (holds);
"""

_CHAIN = """
  // What this lane has: the widest sum is taken a cycle later than all others.
  reg signed [127:0] narrow, wide, own, exact;
  always @(posedge clk) begin
    case (take_q)
{cases}
      default: narrow <= 0;
    endcase
    wide <= narrow + (take_late_d1_q ? $signed({widest}) : 0);
    own <= wide;
  end
  // What the lanes before have, and what leaves: each limb comes a cycle after the one below it.
{limbs}
  wire signed [127:0] before = $signed({{{before}}});
  reg [3:0] age;
  initial age = 0;
  always @(posedge clk) begin
    exact <= before + own_late;
    if (age != 8) age <= age + 1;
  end
  wire signed [127:0] size =
    (before < 0 ? -before : before) + (own_late < 0 ? -own_late : own_late);
  always @(*) begin
    assume (size <= {most});
    if (age == 8) assert ($signed({{{after}}}) == exact);
  end
  wire [{last}:0] wanted = {collecting} ? 1 << {entry} : 0;
  always @(posedge clk) if (past) assert (chosen_q == $past(wanted) && take_q == $past(chosen_q));
"""

_EDGE = """
  reg [{cycles}:0] {name}_asked;
  always @(posedge clk) {name}_asked <= {{{name}_asked, {active}}};
  always @(*) if (age == {age} && !{name}_asked[{cycles}]) assert ({name} == 0);
"""

_EDGES = """
  reg [3:0] age;
  initial age = 0;
  always @(posedge clk) if (age != {age}) age <= age + 1;
"""

_STREAMS = {
    "x": ("x", EDGE_LATENCY),
    "g": ("x", EDGE_LATENCY),
    "w": ("w", EDGE_LATENCY - ROW_STAGES),
    "psum_in": ("psum_read", EDGE_LATENCY - ROW_STAGES),
}
"""Ports to the array, each with its command and the cycles from that to the port."""


def proofs() -> list[Proof]:
    """For each shipped design, at its widths."""
    return [proof for name in DESIGNS for proof in _of(name)]


def _of(name: str) -> list[Proof]:
    top = _most_events(Design.read(name)).bit_length() - 2
    counters = [
        Proof(
            f"lane_{name}_overflow_{tensor}",
            f"the count of overflows of {tensor} of {name} is right for a layer of any overflows",
            partial(_counter, name, tensor),
            2,
            # One bit fewer.
            (
                rf"overflow_{tensor}_q <= (\w+);",
                rf"overflow_{tensor}_q <= \1[{top}:0];",
            ),
        )
        for tensor in COUNTED_TENSORS
    ]
    return [
        Proof(
            f"lane_{name}_g_sum",
            f"the sum of G over the samples is exact in a lane of {name}",
            partial(_g_sum, name),
            2,
            (r"_g_sum_q <= (\w+);", rf"_g_sum_q <= $signed(\1[{_g_bits(name) - 2}:0]);"),
            quick=name == "paper",
        ),
        Proof(
            f"lane_{name}_edges",
            f"a lane of {name} gives the array zeros where no command asks for a word",
            partial(_edges, name),
            EDGE_LATENCY + 4,
            # G as it lies in the memory after the last sample.
            (r"g_active_d2_q \?", "1'h1 ?"),
            quick=name == "paper",
        ),
        Proof(
            f"lane_{name}_chain",
            f"what the lanes of {name} add up along the chain is exact",
            partial(_chain, name),
            10,
            (r"value_2_q <= (\w+\[)(\d+)(:0\]);", _one_bit_fewer),
        ),
        *counters,
    ]


def _g_bits(name: str) -> int:
    """Of the sum of G alone: the register is as wide as the array's sums."""
    design = Design.read(name)
    return signed_bits(design.bounds.layers[0].bias)


def _one_bit_fewer(found: re.Match[str]) -> str:
    return f"value_2_q <= $signed({found[1]}{int(found[2]) - 1}{found[3]});"


@lru_cache
def _text(name: str) -> str:
    """A lane whose banks and units do anything at all."""
    design = Design.read(name, array__target="portable")
    return cut(emit(Lane(design), TOP), rf"{TOP}\.\w+")


def _g_sum(name: str) -> Setup:
    design = Design.read(name)
    text = _text(name)
    g = wire_of(text, TOP, "post", "g")
    properties = _G_SUM.format(
        g=g,
        first=_command(design, "done", "first"),
        most=number(design.bounds.layers[0].bias),
    )
    text = begin_anywhere(text, "_g_sum_q")
    taps = ("_g_sum_q", "g_addend_q", "g_first_q", "g_stored_d1_q", "done_q", "stored_q", g)
    return Setup({"dut": Device(TOP, text, taps)}, properties)


def _edges(name: str) -> Setup:
    design, age = Design.read(name), EDGE_LATENCY + 2
    properties = _EDGES.format(age=age) + "".join(
        _EDGE.format(name=port, active=_command(design, part, "active"), cycles=cycles - 1, age=age)
        for port, (part, cycles) in _STREAMS.items()
    )
    return Setup({"dut": Device(TOP, _text(name), ())}, properties)


def _counter(name: str, tensor: str) -> Setup:
    design = Design.read(name)
    counter, event = f"overflow_{tensor}_q", f"overflow_{tensor}_event_d2_q"
    properties = _COUNTER.format(
        collecting=_command(design, "collect", "active", PAST),
        entry=_command(design, "collect", "entry", PAST),
        number=len(SUMS) + COUNTED_TENSORS.index(tensor),
        event=event,
        counter=counter,
        most=_most_events(design),
    )
    text = _text(name)
    for register in (counter, "clearing_d1_q", "flushing_q", "flush_left_q"):
        text = begin_anywhere(text, register)
    taps = (counter, event, "chosen_q", "take_q", "clear_q", "clearing_d1_q", PAST)
    return Setup({"dut": Device(TOP, text, taps)}, properties)


def _most_events(design: Design) -> int:
    """One for each sample, or each input, of each output of a lane in one layer."""
    memory = MemoryMap.of(design)
    tiles = max(layer.output_tiles for layer in memory.layers)
    rows = max(layer.input_tiles for layer in memory.layers) * memory.size
    return tiles * max(memory.samples, rows)


def _chain(name: str) -> Setup:
    design = Design.read(name, array__target="portable")
    text = _text(name)
    sums = {entry: wire_of(text, TOP, "sums", rf"{entry}_q") for entry in SUMS}
    bits = dict(zip(SUMS, sum_bits(design), strict=True))
    widest = max(SUMS, key=lambda entry: bits[entry])
    counters = [f"overflow_{tensor}_q" for tensor in COUNTED_TENSORS]
    results = [f"$signed({sums[entry]})" if entry != widest else "0" for entry in SUMS] + counters
    cases = [f"      {1 << n}: narrow <= {value};" for n, value in enumerate(results)]
    properties = _CHAIN.format(
        collecting=_command(design, "collect", "active", PAST),
        entry=_command(design, "collect", "entry", PAST),
        cases="\n".join(cases),
        widest=sums[widest],
        **_limbs(design),
        last=len(results) - 1,
        most=number(largest_sum(design)),
    )
    taps = (*sums.values(), *counters, "chosen_q", "take_q", "take_late_d1_q", PAST)
    return Setup({"dut": Device(TOP, text, taps)}, properties)


def _limbs(design: Design) -> dict[str, str]:
    """Registers that bring the limbs of the chain, and what is added to them, to one cycle."""
    widths = Lane(design).value_limbs
    lines, late, low = [], len(widths) - 1, 0

    def delayed(name: str, value: str, bits: int, cycles: int) -> str:
        for cycle in range(1, cycles + 1):
            lines.append(f"  reg signed [{bits - 1}:0] {name}_{cycle};")
            lines.append(f"  always @(posedge clk) {name}_{cycle} <= {value};")
            value = f"{name}_{cycle}"
        return value

    aligned: dict[str, list[str]] = {"in": [], "out": []}
    for limb, bits in enumerate(widths):
        for side, found in aligned.items():
            part = f"value_{side}[{low + bits - 1}:{low}]"
            found.insert(0, delayed(f"{side}_{limb}", part, bits, late - limb))
        low += bits
    lines.append(f"  wire signed [127:0] own_late = {delayed('own', 'own', 128, late)};")
    return {
        "limbs": "\n".join(lines),
        "before": ", ".join(aligned["in"]),
        "after": ", ".join(aligned["out"]),
    }


def largest_sum(design: Design) -> int:
    """The largest magnitude of any raw sum over a whole layer."""
    return design.data.samples * max(design.network.layers) * max(largest_products(design).values())


PAST = "command_d1_q"
"""The command of a cycle ago."""


def _command(design: Design, part: str, name: str, command: str = "command_out") -> str:
    """Bits of `command_out`, which the lane works with, or of an earlier command."""
    outer: Any = command_layout(design)[part]
    inner: Any = outer.shape[name]
    low = outer.offset + inner.offset
    return f"{command}[{low + inner.width - 1}:{low}]"
