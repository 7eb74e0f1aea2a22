"""From an Amaranth component to a cocotb bench under Verilator, as one pytest call.

The pytest side calls `run_bench`; the cocotb side, in the simulator's process, reads `parameters()`
and compares through `Checks`. A file may hold both: cocotb functions are named `bench_...`, which
pytest does not collect.

    def test_adder(request):
        run_bench(request, Adder(8), "adder", {"bits": 8, "seed": 1})

    @cocotb.test(timeout_time=1, timeout_unit="ms")
    async def bench_adder(dut):
        p = parameters()
        with Checks(fmt="s8.0") as checks:
            ...
            checks.equal(f"case {n}, column {c}", expected, found)
"""

import contextlib
import hashlib
import json
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from cocotb_tools.runner import Verilator

from ska_hw.cosim.toolchain import ToolError, find_toolchain, run_tool, tail_of
from ska_hw.hdl.emit import emit

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "sim"

_FOLDER = "SKA_BENCH_FOLDER"
_PARAMETERS = "parameters.json"
_OUTCOME = "outcome.json"


class MismatchError(AssertionError):
    """The hardware gave another value than expected."""


def parameters() -> dict[str, Any]:
    """What the pytest side passed to `run_bench`."""
    return json.loads((Path(os.environ[_FOLDER]) / _PARAMETERS).read_text("utf-8"))


class Checks:
    """Counts the comparisons of a bench and stops it at the first that differs."""

    def __init__(self, fmt: object = "", seed: object = None) -> None:
        self.fmt, self.seed, self.count = str(fmt), seed, 0

    def __enter__(self) -> "Checks":
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        mismatch = str(error) if isinstance(error, MismatchError) else None
        outcome = Path(os.environ[_FOLDER]) / _OUTCOME
        earlier = json.loads(outcome.read_text("utf-8")) if outcome.exists() else {}
        total = earlier.get("checks", 0) + self.count
        outcome.write_text(
            json.dumps({"checks": total, "mismatch": earlier.get("mismatch") or mismatch}), "utf-8"
        )

    def equal(self, case: str, expected: int, found: int, fmt: object = None) -> None:
        """Compare one value; `case` says which it is, for example "tile 3, sample 2, column 5"."""
        self.count += 1
        if int(expected) != int(found):
            shown = f" ({self.fmt if fmt is None else fmt})" if fmt or self.fmt else ""
            seed = "" if self.seed is None else f", seed {self.seed}"
            raise MismatchError(
                f"{case}: expected {int(expected)}, rtl found {int(found)}{shown}{seed}"
            )


class _Runner(Verilator):
    """cocotb's runner with our Verilator, a time-out, and errors that quote the tool."""

    def __init__(self, timeout: float) -> None:
        self.toolchain = find_toolchain()
        self.timeout = timeout
        super().__init__()

    def _simulator_in_path_build_only(self) -> None:
        self.executable = str(self.toolchain.verilator)

    def _set_env_common(self) -> None:
        self.env.update(self.toolchain.environment())
        super()._set_env_common()
        wanted = self.toolchain.environment()
        self.env["PATH"] = wanted["PATH"] + os.pathsep + self.env["PATH"]
        # Verilator's own library is most of the compile time of a small bench.
        flags = wanted.get("MAKEFLAGS") or " --"
        self.env["MAKEFLAGS"] = f"{flags} OPT_GLOBAL=-O0 OPT_FAST=-O1 OPT_SLOW=-O0"
        # The bench judges the results itself.
        for name in ("PYTEST_CURRENT_TEST", "PYTEST_ADDOPTS", "WAVES", "GUI"):
            self.env.pop(name, None)

    def _execute_cmds(self, cmds: Any, cwd: Any, stdout: Any = None) -> None:
        folder = Path(cwd)
        if len(cmds) == 1:
            run_tool(cmds[0], folder, self.timeout, folder / "simulation.log", self.env)
            return
        verilate, make = cmds
        run_tool(verilate, folder, self.timeout, folder / "verilate.log", self.env)
        # Verilator's own library is the same for every bench: the first one leaves it to the rest.
        chain = f"{self.toolchain.verilator} {self.toolchain.version} {self.toolchain.cxx}"
        digest = hashlib.sha256(f"{chain} {self.waves}".encode()).hexdigest()[:16]
        library = BUILD / f"library-{digest}"
        for ready in library.glob("*.o"):
            shutil.copy(ready, folder)
        run_tool(make, folder, self.timeout, folder / "make.log", self.env)
        if not library.exists():
            fresh = Path(tempfile.mkdtemp(dir=BUILD))
            for ready in folder.glob("verilated*.o"):
                shutil.copy(ready, fresh)
            with contextlib.suppress(OSError):
                fresh.rename(library)
            shutil.rmtree(fresh, ignore_errors=True)


def run_bench(
    request: pytest.FixtureRequest,
    component: Any,
    name: str,
    parameters: Mapping[str, Any],
    *,
    module: str | None = None,
    testcase: str | None = None,
    alter: Callable[[str], str] | None = None,
    expect_failure: bool = False,
    timeout: float = 300,
) -> None:
    """Emit, compile and bench `component` as Verilog module `name`.

    `parameters` (anything JSON can hold, a "seed" among them) reach the cocotb side. `module` is
    the cocotb module, the calling test file unless given; `testcase` picks one of its functions.
    `alter` plants a fault in the Verilog text and must change it. With `expect_failure` the test
    passes only when the bench found a wrong value: a crash or a time-out is not enough.
    Everything lands in a fresh folder of build/sim; a failing bench is run again with waves.
    """
    module = module or request.module.__name__
    folder = _fresh_folder(request)
    verilog = emit(component, name)
    if alter is not None:
        altered = alter(verilog)
        assert altered != verilog, "the planted fault changed nothing"
        verilog = altered
    problem = _simulate(folder, verilog, name, module, testcase, parameters, timeout, waves=False)
    outcome = _outcome(folder)
    if expect_failure:
        assert outcome["mismatch"], f"the planted fault was not found: {problem or 'no mismatch'}"
        shutil.rmtree(folder)
        return
    if problem is None:
        shutil.rmtree(folder)
        return
    again = _simulate(folder, verilog, name, module, testcase, parameters, timeout, waves=True)
    wave = folder / "dump.vcd"
    pytest.fail(
        f"{outcome['mismatch'] or problem}\n"
        f"parameters {json.dumps(dict(parameters))}\n"
        f"wave {wave.relative_to(ROOT) if wave.exists() else f'none ({again})'}\n"
        f"rerun: {Path(sys.executable).name} -m pytest {_quoted(request.node.nodeid)}",
        pytrace=False,
    )


def _quoted(nodeid: str) -> str:
    return f"'{nodeid}'" if re.search(r"[^\w/.:-]", nodeid) else nodeid


def _fresh_folder(request: pytest.FixtureRequest) -> Path:
    stem = re.sub(r"[^\w.-]+", "_", request.node.nodeid.removeprefix("sim/"))[:100].strip("_")
    BUILD.mkdir(parents=True, exist_ok=True)
    return Path(tempfile.mkdtemp(prefix=f"{stem}.", dir=BUILD))


def _outcome(folder: Path) -> dict[str, Any]:
    path = folder / _OUTCOME
    return json.loads(path.read_text("utf-8")) if path.exists() else {"checks": 0, "mismatch": None}


def _simulate(
    folder: Path,
    verilog: str,
    name: str,
    module: str,
    testcase: str | None,
    parameters: Mapping[str, Any],
    timeout: float,
    waves: bool,
) -> str | None:
    """Build and run once. Returns None, or why the bench has not passed."""
    source = folder / f"{name}.v"
    source.write_text(verilog, "utf-8")
    (folder / _PARAMETERS).write_text(json.dumps(dict(parameters)), "utf-8")
    (folder / _OUTCOME).unlink(missing_ok=True)
    results = folder / "results.xml"
    env = {
        _FOLDER: str(folder),
        "COCOTB_ANSI_OUTPUT": "0",
        "COCOTB_LOG_LEVEL": "WARNING",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    try:
        runner = _Runner(timeout)
        runner.build(
            sources=[source],
            hdl_toplevel=name,
            build_dir=folder / ("waves" if waves else "sim"),
            build_args=["-Wno-fatal"],
            timescale=("1ns", "1ps"),
            waves=waves,
        )
        runner.test(
            test_module=module,
            testcase=testcase,
            hdl_toplevel=name,
            hdl_toplevel_lang="verilog",
            seed=parameters.get("seed", 0),
            extra_env=env,
            test_dir=folder,
            results_xml=str(results),
            waves=waves,
        )
    except (ToolError, SystemExit) as error:
        if not results.exists():
            return f"the simulation broke down: {error}"
    return _verdict(folder, results)


def _verdict(folder: Path, results: Path) -> str | None:
    if not results.exists():
        return f"the simulation left no results\n{tail_of(folder / 'simulation.log')}"
    cases = list(ElementTree.parse(results).iter("testcase"))
    bad = [
        case for case in cases if case.find("failure") is not None or case.find("error") is not None
    ]
    skipped = [case for case in cases if case.find("skipped") is not None]
    if bad:
        return f"{bad[0].get('name')} failed\n{tail_of(folder / 'simulation.log', 30)}"
    if len(cases) == len(skipped):
        return "no bench was run"
    if not _outcome(folder)["checks"]:
        return "the bench compared nothing"
    return None
