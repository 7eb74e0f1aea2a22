"""Runs of consecutive cycles in the command generator, as `ska_hw.hdl.lib.burst` makes them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.results import COLLECTED
from ska_hw.contract.schedule import Timing
from ska_hw.design import Design

BURSTS = (
    *("x", "x_held", "w", "psum_read", "psum_write"),
    *("post", "done", "store", "drain", "collect"),
)

_BURST = """
  // The item of burst {name} that is on, and how many it has.
  wire signed [7:0] {name}_left = $signed({name}_left_q);
  reg [7:0] {name}_index_q, {name}_count_q;
  wire [7:0] {name}_index = {name}_first_q ? 8'd0 : {name}_index_q;
  wire [7:0] {name}_count = {name}_first_q ? {name}_left + 8'd3 : {name}_count_q;
  always @(posedge clk) {{{name}_index_q, {name}_count_q}} <= {{{name}_index + 8'd1, {name}_count}};
  always @(*) if ({name}_active_q) begin
    assert ({name}_count >= 2 && {name}_count <= {most} && {name}_index < {name}_count);
    assert ({name}_left + 8'sd3 == {name}_count - {name}_index);
    assert ({name}_last_q == ({name}_index + 8'd1 == {name}_count));
  end else assert (!{name}_first_q && !{name}_last_q);
"""

_ADDRESS = """
  // Where the addresses {name} of burst {burst} begin; they end inside of the memory.
  reg [15:0] {name}_base_q;
  wire [15:0] {name}_base = {burst}_first_q ? {name}_q : {name}_base_q;
  always @(posedge clk) {name}_base_q <= {name}_base;
  always @(*) if ({burst}_active_q && {when}) begin
    assert ({name}_q == {name}_base + {burst}_index);
    assert ({name}_base + {most} <= {depth});
  end
"""


def bursts(made: Design, timing: Timing) -> Iterator[str]:
    """Every burst has its length, and the addresses that it counts are inside of their memories."""
    memory, most = MemoryMap.of(made), most_items(made, timing)
    for name in BURSTS:
        yield _BURST.format(name=name, most=most[name])
    operand, state, samples = memory.operand_depth, memory.state_depth, memory.samples
    addresses = {
        "x_address": ("x", operand),
        "x_g_address": ("x", state),
        "psum_read_sample": ("psum_read", samples),
        "psum_write_sample": ("psum_write", samples),
        "post_sample": ("post", samples),
        "post_address": ("post", state),
        "done_sample": ("done", samples),
        "done_address": ("done", state),
        "store_address": ("store", operand),
        "collect_entry": ("collect", COLLECTED),
    }
    for name, (burst, depth) in addresses.items():
        when = "store_above" if burst == "store" else "1"
        yield _ADDRESS.format(name=name, burst=burst, depth=depth, most=most[burst], when=when)


def most_items(made: Design, timing: Timing) -> dict[str, int]:
    """Items of each burst, at most."""
    memory = MemoryMap.of(made)
    most = dict.fromkeys(BURSTS, memory.samples)
    most |= {
        "x_held": max(memory.samples, timing.update_min),
        "w": memory.size,
        "drain": memory.size + 1,
        "collect": COLLECTED,
    }
    return most


def in_flight(registers: Sequence[str], timing: Timing, made: Design) -> Iterator[str]:
    """How long after a tile's last cycle each pulse can be on its way, and its burst go on."""
    most, size = most_items(made, timing), timing.size
    delays = {"w_start": 0, "x_forward": 0, "x_update": 0, "psum_read_start": 0}
    delays |= {"psum_write_start": 0, "post_start": 1}
    delays |= {"x_start": size - 1, "x_held_start": size - 1}
    lengths = {name: len(stages(registers, name)) for name in (*delays, "done_start")}
    delays["done_start"] = delays["post_start"] + lengths["post_start"]
    delays["store_start"] = delays["done_start"] + lengths["done_start"]
    delays["drain_start"] = size + most["x_held"]
    yield "    if (post_begin_q) assert (since <= 1);"
    for name, delay in delays.items():
        delayed = stages(registers, name)
        for n, stage in enumerate(delayed, 1):
            yield f"    if ({stage}) assert (since <= {delay + n});"
        burst = name.removesuffix("_start")
        if burst in BURSTS:
            end = delay + len(delayed) + 1
            yield f"    if ({burst}_active_q) assert (since <= {end} + {burst}_index);"
    end += most["drain"] - 1
    addresses = stages(registers, "update_address") + stages(registers, "view_address")
    for n in range(1, len(addresses) + 2):
        yield f"    if (on_{n}) assert (since <= {end + n});"


def written(registers: Sequence[str], values: Mapping[str, Any], made: Design) -> str:
    """Where a drained item is written: its address follows it, and goes on to the view's memory.

    `on_3` is high where the item of 3 cycles before was one, `bias_3` where it was a bias.
    """
    memory = MemoryMap.of(made)
    updates, biases, views = (
        stages(registers, name) for name in ("update_address", "update_bias", "view_address")
    )
    last, end = len(updates) + 1, len(updates) + len(views) + 1
    items = [
        *enumerate(updates, 1),
        (last, f"command[{values['update_address']}]"),
        *enumerate(views, last),
        (end, f"command[{values['view_address']}]"),
    ]
    flags = [*enumerate(biases, 1), (last, f"command[{values['update_bias']}]")]
    lines = [
        "  wire bias_0 = drain_last_q && drain_first_input_q;",
        "  wire on_0 = drain_active_q && (drain_inside_q || !drain_last_input_q || bias_0);",
    ]
    for n in range(1, end + 1):
        lines += [
            f"  reg on_{n}, bias_{n};",
            f"  initial {{on_{n}, bias_{n}}} = 0;",
            f"  always @(posedge clk) on_{n} <= !rst && on_{n - 1};",
            f"  always @(posedge clk) bias_{n} <= !rst && bias_{n - 1};",
        ]
    for n, name in items:
        depth = f"(bias_{n} ? {memory.b_depth} : {memory.w_depth})"
        lines.append(f"  always @(*) if (on_{n}) assert ({name} < {depth});")
    lines += [f"  always @(*) assert ({name} == bias_{n});" for n, name in flags]
    return "\n".join(lines)


def stages(registers: Iterable[str], name: str) -> list[str]:
    """The registers in which `name` is delayed."""
    found = [re.fullmatch(rf"{name}_d(\d+)_q", register) for register in registers]
    return [f"{name}_d{n}_q" for n in sorted(int(f[1]) for f in found if f)]
