"""LUT and FF of a core's parts: straight lines through syntheses of the same parts.

The lines stand in `coefficients.json`, which `python -m benchmarks.area` writes from syntheses of
its own: for each family, part and resource what it takes at least and for each bit, with the
largest error over the syntheses that the line was drawn through.
"""

import json
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any, NamedTuple

from ska_hw.design import Design
from ska_hw.estimates.memories import lane_storage
from ska_hw.estimates.parts import Counted, counted
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.array.processing_element import ProcessingElement
from ska_hw.hdl.interface.commands import (
    command_layout,
    gathered_layout,
    host_shape,
    result_layout,
    taken_layout,
    weight_layout,
)
from ska_hw.hdl.targets import target_of
from ska_hw.hdl.units.shared_end import SharedEnd

PARTS = ("pe", "lane", "shared_end", "controller", "shell")
"""What a core is made of: size^2, size, and one of each of the others."""

COEFFICIENTS = "coefficients.json"


class Cells(NamedTuple):
    """Look-up tables and flip-flops."""

    lut: float
    ff: float


class Built(NamedTuple):
    """The parts that are elaborated for an estimate."""

    element: Counted
    shared: Counted

    @classmethod
    def of(cls, design: Design) -> "Built":
        """Those of `design`."""
        element = ProcessingElement(ArrayParameters.of(design), target_of(design))
        return cls(counted(element), counted(SharedEnd(design)))


def sizes(design: Design, built: Built) -> dict[str, Cells]:
    """By part the bits that its tables and its flip-flops are taken to grow with.

    A processing element's are those of its sums and its registers; a lane's what it chooses from
    with its memories made of tables, and all that moves along the lanes; the shared end's its logic
    and registers; those of the others the commands, which have all addresses and counters.
    """
    f, acc = design.formats, design.bounds.array_bits
    chains = gathered_layout(design).size + taken_layout(design).size + host_shape(design).width
    chosen = chains + f.w.bits + f.w_view.bits + f.x.bits
    commands = command_layout(design).size
    words = commands + sum(
        layout(design).size
        for layout in (gathered_layout, taken_layout, result_layout, weight_layout)
    )
    shared = built.shared
    logic = shared.adders + shared.logic + 2 * shared.cells["CCU2C"]
    return {
        "pe": Cells(acc, built.element.registers),
        "lane": Cells(chosen + _tables(design), words),
        "shared_end": Cells(logic, shared.registers),
        "controller": Cells(commands, commands),
        "shell": Cells(commands, commands),
    }


def _tables(design: Design) -> int:
    """Tables of a lane's memories that have too few words for blocks, where the target says so.

    A memory of 16 words of 4 bits takes six, and a choice follows where there are several.
    """
    memory, tables = target_of(design).memory, 0
    for storage in lane_storage(design):
        if memory and storage.depth < memory.least:
            deep = -(-storage.depth // 16)
            tables += 6 * -(-storage.width // 4) * deep + storage.width * (deep - 1)
    return tables


@cache
def coefficients() -> Mapping[str, Any]:
    """`coefficients.json`: lines and errors by family, part and resource."""
    text = (resources.files(__package__) / COEFFICIENTS).read_text("utf-8")
    read: dict[str, Any] = json.loads(text)
    return read


def cells_of(design: Design, family: str, built: Built) -> dict[str, Cells]:
    """LUT and FF of one of each part of `design`."""
    lines = coefficients()[family]
    found = {}
    for part, size in sizes(design, built).items():
        lut, ff = (
            max(0.0, lines[part][name]["least"] + lines[part][name]["each"] * bits)
            for name, bits in size._asdict().items()
        )
        found[part] = Cells(lut, ff)
    return found


def error_of(family: str) -> Cells:
    """The largest relative error of LUT and FF over the parts of a family."""
    lines = coefficients()[family]
    lut, ff = (max(lines[part][name]["error"] for part in PARTS) for name in ("lut", "ff"))
    return Cells(lut, ff)
