"""What can be flipped in a simulated core, by group, and random upsets of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

_NAME = r"(?:\\\S+ |\w+)"

PROTECTED = (
    "operand",
    "gradient",
    "psum",
    "sums",
    "state",
    "accumulated",
    "bias",
    "weights",
    "sigmoid",
    "results",
)
"""Groups of the memories that have a parity bit in a core with `protect` "parity"."""

MEMORIES = (*PROTECTED, "gradient sums", "stopping")
REGISTERS = ("array", "post-processing", "weight update", "raw sums", "lane", "control")
GROUPS = (*MEMORIES, *REGISTERS)
"""`gradient sums` are b's, `stopping` the two memories of the stopping rule; `lane` are commands on
their way and what the memories gave; `control` is what there is once in a core.
"""

_PLACES = (
    (r"shared\.post\.post\.sigmoid\.rom\.memory", "sigmoid"),
    (r"shared\.bias(_copy)?\.memory", "bias"),
    (r"lane_\d+\.(operand|gradient|psum|sums|state|accumulated|weights)\.memory", None),
    (r"results\.memory", "results"),
    (r"shared\.post\.gradient_sums_\d+", "gradient sums"),
    (r"controller\.observer\.(best|flow)", "stopping"),
    (r"array\..*", "array"),
    (r"shared\.post\.raw\..*", "raw sums"),
    (r"shared\.post\..*", "post-processing"),
    (r"shared\.updates\..*|lane_\d+\.view_w\..*", "weight update"),
    (r"(lane_\d+|shared)\..*", "lane"),
    (r".*", "control"),
)


@dataclass(frozen=True)
class StateElement:
    """A register, or a memory of `words` words, by its place in the core."""

    name: str
    bits: int
    words: int

    @property
    def group(self) -> str:
        """One of `GROUPS`."""
        for place, group in _PLACES:
            if match := re.fullmatch(place, self.name):
                return group or match[1]
        raise AssertionError(self.name)

    @property
    def size(self) -> int:
        """Bits of all words."""
        return self.bits * self.words


@dataclass(frozen=True)
class Upset:
    """Bit `bit` of word `word` of state element `element` flips after `cycle` cycles of a run."""

    element: int
    word: int
    bit: int
    cycle: int


NONE = Upset(-1, 0, 0, 0)
"""No upset: the run that all others are compared with."""


def state_of(verilog: str) -> dict[str, list[str]]:
    """Names of the registers and memories of each module of emitted Verilog."""
    names_of = {}
    for module in re.findall(r"^module .*?^endmodule$", verilog, re.DOTALL | re.MULTILINE):
        header = re.match(rf"module ({_NAME}) ?#?\(", module)
        assert header is not None
        registers = re.findall(rf"^ +({_NAME}) ?<= ", module, re.MULTILINE)
        memories = re.findall(rf"^  reg (?:\[\d+:0\] )?({_NAME}) ?\[\d+:0\];", module, re.MULTILINE)
        names = sorted({_plain(name) for name in [*registers, *memories]})
        if names:
            names_of[_plain(header[1])] = names
    return names_of


def _plain(name: str) -> str:
    return name.strip().removeprefix("\\")


def draw(
    elements: Sequence[StateElement],
    cycles: int,
    each: int,
    seed: int,
    groups: Sequence[str] = GROUPS,
) -> list[Upset]:
    """`each` upsets in every group, any bit and any of the run's cycles equally likely.

    The groups take turns, so that any first part of the list has about as many of each.
    """
    columns = []
    for group in groups:
        rng = np.random.default_rng([seed, GROUPS.index(group)])
        numbers = [n for n, element in enumerate(elements) if element.group == group]
        ends = np.cumsum([elements[n].size for n in numbers])
        column = []
        for place in rng.integers(0, ends[-1], each) if numbers else ():
            at = int(np.searchsorted(ends, place, side="right"))
            element = elements[numbers[at]]
            word, bit = divmod(int(ends[at] - 1 - place), element.bits)
            column.append(Upset(numbers[at], word, bit, int(rng.integers(cycles))))
        columns.append(column)
    return [upset for row in zip(*filter(None, columns), strict=True) for upset in row]
