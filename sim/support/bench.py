"""From an Amaranth component to a cocotb bench in a simulator, as one pytest call.

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

import json
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn
from xml.etree import ElementTree

import pytest

from sim.coverage.store import RTL, keep
from sim.support.four_state import four_state
from sim.support.functional import VARIABLE, export
from sim.support.paths import ROOT
from sim.support.simulators import BUILD, BUILD_ARGS, COVERAGE_ARGS, RUNNERS, WAVES
from ska_hw.cosim.toolchain import tail_of
from ska_hw.errors import ToolError
from ska_hw.export.verilog.emit import emit

FOLDER = "SKA_BENCH_FOLDER"
ONCE = "SKA_BENCH_ONCE"
"""With this environment variable a failing bench is not run again with waves."""
PARAMETERS = "parameters.json"
OUTCOME = "outcome.json"


class MismatchError(AssertionError):
    """The hardware gave another value than expected."""


def parameters() -> dict[str, Any]:
    """What the pytest side passed to `run_bench`."""
    return json.loads((Path(os.environ[FOLDER]) / PARAMETERS).read_text("utf-8"))


def value_of(value: Any, signed: bool = False) -> int | str:
    """The number that a port's value is, or its bits as text where one of them is not known."""
    try:
        return value.to_signed() if signed else int(value)
    except ValueError:
        return str(value)


class Checks:
    """Counts the comparisons of a bench and stops it at the first that differs."""

    def __init__(self, fmt: object = "", seed: object = None) -> None:
        self.fmt, self.seed, self.count = str(fmt), seed, 0

    def __enter__(self) -> "Checks":
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        mismatch = str(error) if isinstance(error, MismatchError) else None
        export()
        path = Path(os.environ[FOLDER]) / OUTCOME
        earlier = json.loads(path.read_text("utf-8")) if path.exists() else {}
        total = earlier.get("checks", 0) + self.count
        path.write_text(
            json.dumps({"checks": total, "mismatch": earlier.get("mismatch") or mismatch}), "utf-8"
        )

    def equal(self, case: str, expected: int, found: int | str, fmt: object = None) -> None:
        """Compare one value; `case` says which it is, for example "tile 3, sample 2, column 5".

        A `found` that is text, as `value_of` gives it, equals nothing.
        """
        self.count += 1
        if isinstance(found, str) or int(expected) != int(found):
            shown = f" ({self.fmt if fmt is None else fmt})" if fmt or self.fmt else ""
            seed = "" if self.seed is None else f", seed {self.seed}"
            raise MismatchError(
                f"{case}: expected {int(expected)}, rtl found "
                f"{found if isinstance(found, str) else int(found)}{shown}{seed}"
            )


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
    initial_values: bool = False,
    rtl_coverage: bool = True,
    timeout: float = 300,
) -> None:
    """Emit, compile and bench `component` as Verilog module `name`.

    `parameters` (anything JSON can hold, a "seed" among them) reach the cocotb side. `module` is
    the cocotb module, the calling test file unless given; `testcase` picks one of its functions.
    `alter` plants a fault in the Verilog text and must change it. With `expect_failure` the test
    passes only when the bench found a wrong value: a crash or a time-out is not enough.
    Everything lands in a fresh folder of build/sim; a failing bench is run again with waves.
    The simulator is what pytest's option --simulator says; under Icarus Verilog nothing has an
    initial value unless `initial_values` says so, and what is not known must not get far
    (`four_state`). Without `rtl_coverage`, coverage is of what the bench has been through only.
    """
    asked = os.environ.get(VARIABLE)
    if asked and expect_failure:
        pytest.skip("a planted fault has no coverage")
    kept = asked if rtl_coverage else None
    module = module or request.module.__name__
    simulator = request.getfixturevalue("simulator")
    if kept or simulator == "icarus":
        timeout *= 4  # so much more there is to compile, or so much slower it is
    folder = _fresh_folder(request)
    verilog = _verilog(component, name, alter)
    if simulator == "icarus" and not initial_values:
        verilog = four_state(verilog)
    bench = _Bench(
        folder, simulator, verilog, name, module, testcase, dict(parameters), timeout, bool(kept)
    )
    problem = bench.run(waves=False)
    found = outcome(folder)
    if expect_failure:
        assert found["mismatch"], f"the planted fault was not found: {problem or 'no mismatch'}"
        shutil.rmtree(folder)
        return
    if problem is None:
        if kept:
            keep(Path(kept) / RTL, _stem(request), verilog, folder / "coverage.dat")
        shutil.rmtree(folder)
        return
    _fail(request, bench, found["mismatch"] or problem)


def _verilog(component: Any, name: str, alter: Callable[[str], str] | None) -> str:
    """The component's text, with its fault planted if there is one."""
    verilog = emit(component, name)
    if alter is None:
        return verilog
    altered = alter(verilog)
    assert altered != verilog, "the planted fault changed nothing"
    return altered


def _fail(request: pytest.FixtureRequest, bench: "_Bench", problem: str) -> NoReturn:
    """Run once more with waves, and say what differs and how to see it again."""
    if os.environ.get(ONCE):
        pytest.fail(problem, pytrace=False)
    again = bench.run(waves=True)
    chosen = request.config.getoption("--simulator")
    option = f"--simulator {bench.simulator} " if chosen else ""
    wave = bench.folder / WAVES[bench.simulator].format(name=bench.name)
    pytest.fail(
        f"{problem}\n"
        f"parameters {json.dumps(bench.parameters)}\n"
        f"wave {wave.relative_to(ROOT) if wave.exists() else f'none ({again})'}\n"
        f"rerun: {Path(sys.executable).name} -m pytest {option}"
        f"{_quoted(request.node.nodeid)}",
        pytrace=False,
    )


def environment(folder: Path) -> dict[str, str]:
    """What the cocotb side of a bench in `folder` is told."""
    return {
        FOLDER: str(folder),
        "COCOTB_ANSI_OUTPUT": "0",
        "COCOTB_LOG_LEVEL": "WARNING",
        "PYTHONWARNINGS": "ignore::DeprecationWarning",  # of cocotbext-axi
        "PYTHONDONTWRITEBYTECODE": "1",
        # cocotb would have pytest rewrite every import, numpy and all, anew in each simulation.
        "COCOTB_REWRITE_ASSERTION_FILES": "",
    }


def _quoted(nodeid: str) -> str:
    return f"'{nodeid}'" if re.search(r"[^\w/.:-]", nodeid) else nodeid


def _fresh_folder(request: pytest.FixtureRequest) -> Path:
    BUILD.mkdir(parents=True, exist_ok=True)
    return Path(tempfile.mkdtemp(prefix=f"{_stem(request)}.", dir=BUILD))


def _stem(request: pytest.FixtureRequest) -> str:
    return re.sub(
        r"[^\w.-]+", "_", request.node.nodeid.removeprefix("sim/").removeprefix("benches/")
    )[:100].strip("_")


def outcome(folder: Path) -> dict[str, Any]:
    """How many values the bench in `folder` compared, and the first that differed."""
    path = folder / OUTCOME
    return json.loads(path.read_text("utf-8")) if path.exists() else {"checks": 0, "mismatch": None}


@dataclass(frozen=True)
class _Bench:
    """One bench of one Verilog text, in a folder of its own."""

    folder: Path
    simulator: str
    verilog: str
    name: str
    module: str
    testcase: str | None
    parameters: dict[str, Any]
    timeout: float
    coverage: bool

    def run(self, waves: bool) -> str | None:
        """Build and run once. Returns None, or why the bench has not passed."""
        folder = self.folder
        source = folder / f"{self.name}.v"
        source.write_text(self.verilog, "utf-8")
        (folder / PARAMETERS).write_text(json.dumps(self.parameters), "utf-8")
        (folder / OUTCOME).unlink(missing_ok=True)
        results = folder / "results.xml"
        results.unlink(missing_ok=True)
        try:
            runner = RUNNERS[self.simulator](self.timeout, self.coverage)
            runner.build(
                sources=[source],
                hdl_toplevel=self.name,
                build_dir=folder / ("waves" if waves else "sim"),
                build_args=BUILD_ARGS[self.simulator] + COVERAGE_ARGS * self.coverage,
                timescale=("1ns", "1ps"),
                waves=waves,
            )
            runner.test(
                test_module=self.module,
                testcase=self.testcase,
                hdl_toplevel=self.name,
                hdl_toplevel_lang="verilog",
                seed=self.parameters.get("seed", 0),
                extra_env=environment(folder),
                test_dir=folder,
                results_xml=str(results),
                waves=waves,
            )
        except (ToolError, SystemExit) as error:
            if not results.exists():
                return f"the simulation broke down: {error}"
        return verdict(folder, results)


def verdict(folder: Path, results: Path) -> str | None:
    """Why the bench in `folder` has not passed, or None."""
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
    if not outcome(folder)["checks"]:
        return "the bench compared nothing"
    return None
