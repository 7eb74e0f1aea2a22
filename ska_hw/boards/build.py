"""A board's bitstream: yosys, place and route with several seeds, and the packer."""

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ska_hw.boards.board import Board
from ska_hw.boards.top import BOARD_MODULE, BoardSources
from ska_hw.cosim.toolchain import run_tool, tail_of
from ska_hw.errors import ToolError
from ska_hw.hdl.array.array_column import PE_MODULE
from ska_hw.hdl.core import LANE_MODULE
from ska_hw.study.synth import flow
from ska_hw.study.synth.devices import LARGE, count

if TYPE_CHECKING:
    from ska_hw.design import Design

CORE_SPEED = 1e-6
"""MHz by which a clock may miss its goal: nextpnr's report is rounded."""


@dataclass(frozen=True)
class Placed:
    """One run of place and route; `clock` in MHz is the core's as nextpnr estimates it."""

    seed: int
    clock: float
    folder: Path
    path: list[str]
    cells: dict[str, int]


def synthesise(made: BoardSources, board: Board, design: "Design", timeout: float) -> flow.Netlist:
    """The netlist of a board's whole top. Raises `ToolError`."""
    family = board.device.family
    inner = f"{PE_MODULE} {LANE_MODULE}" if design.array.size > 1 else ""
    script = [
        "read_verilog board.v core.v",
        f"hierarchy -top {BOARD_MODULE}",
        *([f"setattr -mod -set keep_hierarchy 1 {inner}"] if inner else []),
        f"{family.synthesis} -top {BOARD_MODULE}",
        *([f"setattr -mod -unset keep_hierarchy {inner}"] if inner else []),
        "flatten",
        "clean",
        "tee -q -o statistics.json stat -json",
        "write_json netlist.json",
        "write_verilog -noattr netlist.v",
    ]

    def fill(folder: Path) -> None:
        (folder / "board.v").write_text(made.board, "utf-8")
        (folder / "core.v").write_text(made.core, "utf-8")
        (folder / "run.ys").write_text("\n".join(script) + "\n", "utf-8")
        command: list[str | Path] = [flow.tool(flow.YOSYS), "-q", "-e", flow.FATAL, "run.ys"]
        run_tool(command, folder, timeout, folder / "yosys.log", _environment())

    depends = [made.board, made.core, *script, flow.FATAL, flow.version(flow.YOSYS)]
    folder = flow.cached(depends, fill)
    statistics = json.loads((folder / "statistics.json").read_text("utf-8"))
    counts = {BOARD_MODULE: count(family, statistics, BOARD_MODULE)}
    return flow.Netlist(folder, digest(folder / "netlist.json"), counts)


def digest(path: Path) -> str:
    """A short hash of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


def place(
    netlist: flow.Netlist, board: Board, constraints: str, clock: float, seed: int, timeout: float
) -> Placed:
    """Place and route with `seed`. Raises `ToolError`, also where the design does not fit."""
    device = board.device
    program = device.family.place
    large = device.family.large is not None and netlist.flip_flops >= LARGE
    effort = device.family.large.options if large and device.family.large else ()
    words = [program, *device.options, *effort, "--freq", f"{board.goal:g}", "--seed", str(seed)]
    if board.speed:
        words += ["--speed", board.speed]
    pins = f"board.{board.constraints}"

    def fill(folder: Path) -> None:
        shutil.copy(netlist.path, folder / "netlist.json")
        (folder / pins).write_text(constraints, "utf-8")
        files = ["--json", "netlist.json", f"--{board.constraints}", pins]
        files += [board.packer.text, "placed.txt", "--report", "report.json"]
        command: list[str | Path] = [flow.tool(program), *words[1:], *files]
        log = folder / "place.log"
        try:
            run_tool([*command, "--timing-allow-fail"], folder, timeout, log, _environment())
        except ToolError as error:
            for line in tail_of(log, 200).splitlines():
                if line.startswith("ERROR:"):
                    reason = line.removeprefix("ERROR:").strip()
                    raise ToolError(f"not placed on {board.title}: {reason}") from None
            raise error from None
        (folder / "netlist.json").unlink()

    folder = flow.cached([netlist.digest, constraints, *words, flow.version(program)], fill)
    report = json.loads((folder / "report.json").read_text("utf-8"))
    clocks = {name: found["achieved"] for name, found in report["fmax"].items()}
    if not clocks:
        raise ToolError(f"nextpnr reported no clock for {board.title}")
    used = {name: n["used"] for name, n in report["utilization"].items() if n["used"]}
    paths = sorted(report["critical_paths"], key=lambda path: path["from"] != path["to"])
    slowest = flow.described(paths[0]["path"]) if paths else []
    return Placed(seed, min(clocks.values()), folder, slowest, used)


def pack(placed: Placed, board: Board, folder: Path, timeout: float) -> Path:
    """The bitstream of a placed board, in `folder`. Raises `ToolError`."""
    target = folder / f"{board.name}.{board.extension}"
    shutil.copy(placed.folder / "placed.txt", folder / "placed.txt")
    packer = board.packer
    command: list[str | Path] = [flow.tool(packer.tool), *packer.options, "placed.txt", target.name]
    run_tool(command, folder, timeout, folder / "pack.log", _environment())
    (folder / "placed.txt").unlink()
    return target


def build(
    made: BoardSources,
    board: Board,
    design: "Design",
    clock: float,
    seeds: Sequence[int],
    folder: Path,
    timeout: float,
    on_step: Callable[[str], None],
) -> dict[str, Any]:
    """The files of a build in `folder`, and its summary. Raises `ToolError`.

    The seed with the fastest clock is taken; none that reaches `clock` MHz is an error.
    """
    on_step("synthesis")
    netlist = synthesise(made, board, design, timeout)
    planned, _ = flow.plan(netlist, board.device)
    runs: list[Placed] = []
    for seed in seeds:
        on_step(f"place and route, seed {seed}")
        runs.append(place(planned, board, made.constraints, clock, seed, timeout))
    best = max(runs, key=lambda run: run.clock)
    if best.clock < clock - CORE_SPEED:
        raise ToolError(
            f"{board.title}: {clock:g} MHz asked for, and the best of {len(runs)} seeds allows "
            f"{best.clock:.2f} MHz; more seeds or a lower --clock may help",
            "\n".join(best.path),
        )
    on_step("bitstream")
    bitstream = pack(best, board, folder, timeout)
    (folder / "board.v").write_text(made.board, "utf-8")
    (folder / "core.v").write_text(made.core, "utf-8")
    (folder / f"board.{board.constraints}").write_text(made.constraints, "utf-8")
    return {
        "board": board.name,
        "design": design.dump(),
        "clock": clock,
        "baud": board.baud,
        "seeds": {str(run.seed): run.clock for run in runs},
        "seed": best.seed,
        "resources": netlist.counts[BOARD_MODULE],
        "cells": best.cells,
        "slowest_path": best.path,
        "netlist": netlist.digest,
        "bitstream": bitstream.name,
        "sha256": hashlib.sha256(bitstream.read_bytes()).hexdigest(),
        "program": f"openFPGALoader --board {board.loader} {bitstream.name}",
    }


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONUNBUFFERED": "1"}
