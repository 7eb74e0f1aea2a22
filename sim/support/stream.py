"""Many free-running units in one simulation: one word of inputs and one of outputs per cycle.

A `Unit` is a component with arrays of inputs and of expected outputs. `Bundle` packs the ports of
all units into two wide ports, so that a cycle costs Python one write and one read, and one compile
serves a whole matrix of formats and modes.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from amaranth.hdl import Cat, Module, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out
from cocotb.clock import Clock
from cocotb.triggers import ReadOnly, RisingEdge

from sim.support.bench import Checks
from ska_hw.numbers.noise import noise, round_keys
from ska_hw.numbers.rounding import NOISE_BITS


@dataclass
class Unit:
    """A component with a `latency`, what goes in and what has to come out, one item a cycle.

    Keys are port names, values integer arrays of one length (or one integer for all items).
    `cleared` names outputs that a reset makes 0 until the first item behind it leaves.
    """

    component: Any
    inputs: Mapping[str, Any]
    expected: Mapping[str, Any]
    note: str = ""
    cleared: tuple[str, ...] = ()
    shapes: dict[str, tuple[int, bool]] = field(init=False)

    def __post_init__(self) -> None:
        """Widths and signs of the ports, from the component's signature."""
        self.shapes = {}
        for name in self.component.signature.members:
            shape = Value.cast(getattr(self.component, name)).shape()
            self.shapes[name] = (shape.width, shape.signed)


class Bundle(wiring.Component):
    """All units side by side: `inputs` and `outputs` are their ports, first named lowest."""

    def __init__(self, units: Mapping[str, Unit]) -> None:
        self.units = units
        super().__init__(
            {
                "inputs": In(sum(_width(unit, unit.inputs) for unit in units.values())),
                "outputs": Out(sum(_width(unit, unit.expected) for unit in units.values())),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Wires only."""
        m = Module()
        offset = 0
        outputs = []
        for name, unit in self.units.items():
            m.submodules[name] = unit.component
            for port in unit.inputs:
                width = unit.shapes[port][0]
                target = Value.cast(getattr(unit.component, port))
                m.d.comb += target.eq(self.inputs[offset : offset + width])
                offset += width
            outputs += [Value.cast(getattr(unit.component, port)) for port in unit.expected]
        m.d.comb += self.outputs.eq(Cat(*outputs))
        return m


async def check_units(dut: Any, units: Mapping[str, Unit], seed: int) -> None:
    """Stream all items through the `Bundle` and compare every output, to the bit and the cycle."""
    words = _pack(units)
    depth = max(unit.component.latency for unit in units.values())
    soiled = depth if any(unit.cleared for unit in units.values()) else 0
    found = await _stream(dut, words + [0] * depth, soiled)
    items = len(words)
    with Checks(seed=seed) as checks:
        offset = 0
        for name, unit in units.items():
            first = unit.component.latency
            for port, expected in unit.expected.items():
                width, signed = unit.shapes[port]
                mask = (1 << width) - 1
                top = 1 << (width - 1) if signed else 0
                got = np.array(
                    [
                        "unknown" if (x >> offset) & mask else ((y >> offset & mask) ^ top) - top
                        for y, x in found[first : first + items]
                    ],
                    dtype=object,
                )
                wanted = np.broadcast_to(np.asarray(expected).astype(object), (items,))
                wrong = np.flatnonzero(got != wanted)
                checks.count += items - len(wrong)
                if len(wrong):
                    n = int(wrong[0])
                    case = f"{name}.{port}, item {n} of {items} ({len(wrong)} differ), inputs "
                    case += ", ".join(f"{k}={_item(v, n)}" for k, v in unit.inputs.items())
                    checks.equal(case, wanted[n], got[n], unit.note)
                if port in unit.cleared:
                    early = sum((y | x) >> offset & mask != 0 for y, x in found[:first])
                    checks.equal(f"{name}.{port}, cycles behind a reset that are not 0", 0, early)
                offset += width


async def _stream(dut: Any, words: list[int], soiled: int) -> list[tuple[int, int]]:
    """Drive one word in each cycle after a reset; the outputs seen at the end of each cycle.

    Each is a word and the mask of its unknown bits. Inputs change where registers do, so that
    nothing that looks at them at another edge gives the same. With `soiled` all inputs are ones for
    that many cycles, and another reset of one cycle has to be enough.
    """
    dut.inputs.value = 0
    dut.rst.value = 1
    Clock(dut.clk, 10, unit="ns").start()
    for _ in range(3):
        await RisingEdge(dut.clk)
    dut.rst.value = 0
    if soiled:
        dut.inputs.value = (1 << len(dut.inputs)) - 1
        for _ in range(soiled):
            await RisingEdge(dut.clk)
        dut.inputs.value, dut.rst.value = 0, 1
        await RisingEdge(dut.clk)
        dut.rst.value = 0
    seen = []
    for word in words:
        dut.inputs.value = word
        await ReadOnly()
        seen.append(_known(dut.outputs.value))
        await RisingEdge(dut.clk)
    return seen


def _known(value: Any) -> tuple[int, int]:
    if value.is_resolvable:
        return value.to_unsigned(), 0
    bits = str(value)
    return int(re.sub("[^01]", "0", bits), 2), int(
        re.sub("[^01]", "-", bits.replace("1", "0")).replace("-", "1"), 2
    )


def _width(unit: Unit, ports: Mapping[str, Any]) -> int:
    return sum(unit.shapes[port][0] for port in ports)


def _item(values: Any, n: int) -> int:
    return int(values[n]) if np.ndim(values) else int(values)


def _pack(units: Mapping[str, Unit]) -> list[int]:
    lengths = {
        len(values)
        for unit in units.values()
        for values in [*unit.inputs.values(), *unit.expected.values()]
        if np.ndim(values)
    }
    assert len(lengths) == 1, f"units differ in their number of items: {lengths}"
    words = np.zeros(lengths.pop(), dtype=object)
    offset = 0
    for unit in units.values():
        for port, values in unit.inputs.items():
            width = unit.shapes[port][0]
            words |= (np.asarray(values).astype(object) & ((1 << width) - 1)) << offset
            offset += width
    return [int(word) for word in words]


def pack_keys(keys: list[int]) -> int:
    """Round keys as the `keys` port takes them."""
    return sum(key << 16 * number for number, key in enumerate(keys))


def draw_keys(
    rng: np.random.Generator, tensor: str, row: np.ndarray, column: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Round keys that differ from item to item, as the port takes them, and the noise there."""
    sets = [round_keys(int(rng.integers(1 << 32)), n, n % 3, tensor) for n in range(12)]
    chosen = rng.integers(0, len(sets), len(row))
    bits = np.zeros(len(row), dtype=np.uint32)
    for number, keys in enumerate(sets):
        mine = chosen == number
        bits[mine] = noise(keys, row[mine], column[mine])
    return np.array([pack_keys(sets[n]) for n in chosen], dtype=object), bits


def near_ties(cut: int) -> list[int]:
    """Numbers that a cut of `cut` bits leaves at, or one bit away from, a tie or nothing."""
    half = 1 << cut >> 1
    single = [1 << bit for bit in range(max(cut - 1, 0))]
    return [
        (kept << cut) + middle + away
        for kept in (0, 1, -2)
        for middle in (half, 0)
        for away in (0, *single, *(-bit for bit in single))
    ]


def edge_noise(rng: np.random.Generator, x: np.ndarray, cut: int) -> np.ndarray:
    """Noise with which `x`, cut by `cut` bits, is just rounded up, or just not."""
    bits = min(max(cut, 0), NOISE_BITS)
    below = (x & ((1 << max(cut, 0)) - 1)) >> (max(cut, 0) - bits)
    least = (1 << bits) - below
    chosen = np.clip(least - rng.integers(0, 2, len(x)), 0, (1 << bits) - 1)
    spare = NOISE_BITS - bits
    return ((chosen << spare) | rng.integers(0, 1 << spare, len(x))).astype(np.uint32)


def corners_then_random(
    rng: np.random.Generator, low: int, high: int, items: int, corners: list[int] | None = None
) -> np.ndarray:
    """`items` integers of [low, high]: the corners first, then random ones of every magnitude."""
    edge = [low, high, 0, 1, -1, low + 1, high - 1, *(corners or [])]
    edge = [value for value in edge if low <= value <= high]
    wide = rng.integers(low, high, items, dtype=np.int64, endpoint=True)
    wide >>= rng.integers(0, max(high, -low).bit_length() + 1, items)
    return np.array([*edge, *wide.tolist()], dtype=np.int64)[:items]
