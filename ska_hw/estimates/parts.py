"""What a component is built of: multiplications, memories, registers and logic, counted unbuilt.

A component's modules are elaborated and walked; nothing is emitted or synthesised.
"""

import warnings
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from amaranth.hdl import Fragment, Instance, Shape, UnusedElaboratable
from amaranth.hdl._ast import (
    ArrayProxy,
    Assign,
    Concat,
    Operator,
    Part,
    Slice,
    Switch,
    SwitchValue,
)
from amaranth.hdl._mem import MemoryInstance

_ADD, _COMPARE = ("+", "-", "<", "<=", ">", ">="), ("==", "!=")


@dataclass(frozen=True)
class MemoryUse:
    """A memory that is left to the tools: `depth` words of `width` bits, `readers` of them.

    `clocked` where words are read at the clock's edge; `style` are attributes that say how it is to
    be made; `initial` where it begins with other contents than zeros.
    """

    depth: int
    width: int
    readers: int
    clocked: bool
    initial: bool
    style: tuple[str, ...]


@dataclass
class Counted:
    """Of one component: cells that it instantiates by type, memories, products left to the tools as
    widths of their operands, bits of registers, bits of adders, and bits of other logic.
    """

    cells: Counter[str] = field(default_factory=Counter)
    memories: list[MemoryUse] = field(default_factory=list)
    products: list[tuple[int, int]] = field(default_factory=list)
    registers: int = 0
    adders: int = 0
    logic: int = 0


def counted(component: Any) -> Counted:
    """What `component`, which is elaborated here, is built of."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UnusedElaboratable)
        found = _Walk()
        found.fragment(Fragment.get(component, None))
    return found.counted


class _Walk:
    """A walk over fragments, in which every value counts once."""

    def __init__(self) -> None:
        self.counted = Counted()
        self._seen: set[int] = set()
        self._kept: list[Any] = []
        self._registers: set[int] = set()

    def fragment(self, fragment: Any) -> None:
        """`fragment` and all in it."""
        if isinstance(fragment, MemoryInstance):
            self._memory(fragment)
        elif isinstance(fragment, Instance):
            self.counted.cells[fragment.type] += 1
        else:
            for domain, statements in fragment.statements.items():
                for statement in statements:
                    self._statement(statement, clocked=domain != "comb")
        for inner, *_ in fragment.subfragments:
            self.fragment(inner)

    def _memory(self, memory: Any) -> None:
        contents = memory._data
        ports = memory._read_ports
        initial = any(contents._init._raw)
        self.counted.memories.append(
            MemoryUse(
                depth=len(contents._init),
                width=Shape.cast(contents._shape).width,
                readers=len(ports),
                clocked=all(port._domain != "comb" for port in ports),
                initial=initial,
                style=tuple(f"{name}={value}" for name, value in memory._attrs.items()),
            )
        )

    def _statement(self, statement: Any, *, clocked: bool) -> None:
        if isinstance(statement, Switch):
            self._value(statement.test)
            for _, inner, *_ in statement.cases:
                for one in inner:
                    self._statement(one, clocked=clocked)
                    # A value behind a condition is chosen.
                    if isinstance(one, Assign):
                        self.counted.logic += len(one.lhs)
        elif isinstance(statement, Assign):
            self._value(statement.rhs)
            if clocked:
                for signal in statement.lhs._lhs_signals():
                    if id(signal) not in self._registers:
                        self._registers.add(id(signal))
                        self.counted.registers += len(signal)

    def _value(self, value: Any) -> None:
        if id(value) in self._seen:
            return
        self._seen.add(id(value))
        self._kept.append(value)
        found = self.counted
        if isinstance(value, Operator):
            widths = [len(operand) for operand in value.operands]
            if value.operator == "*":
                found.products.append((widths[0], widths[1]))
            elif value.operator in _ADD and len(widths) == 2:
                found.adders += max(widths)
            elif value.operator in ("&", "|", "^", *_COMPARE):
                found.logic += max(widths)
            elif value.operator in ("b", "r|", "r&", "r^"):
                found.logic += widths[0] // 2
        elif isinstance(value, SwitchValue):
            found.logic += len(value) * (len(value.cases) - 1)
        for inner in _inner(value):
            self._value(inner)


def _inner(value: Any) -> list[Any]:
    """The values that `value` is made from."""
    if isinstance(value, Operator):
        return list(value.operands)
    if isinstance(value, Slice):
        return [value.value]
    if isinstance(value, Part):
        return [value.value, value.offset]
    if isinstance(value, Concat):
        return list(value.parts)
    if isinstance(value, SwitchValue):
        return [value.test, *(case for _, case in value.cases)]
    if isinstance(value, ArrayProxy):
        return [value.index, *value._iter_as_values()]
    return []
