"""The choice of simulators for a bench, which is a test that asks for `request`."""

import os
from collections import Counter
from pathlib import Path

import pytest

from sim.support.functional import VARIABLE
from sim.support.simulators import RUNNERS
from tests.support.tools import need_iverilog

QUICK = (
    "sim.benches.test_gradient",
    "sim.benches.test_noise",
    "sim.benches.test_registers",
    "sim.benches.test_streams",
)
"""Benches that run in Icarus Verilog, too, where no simulator is chosen."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--simulator",
        choices=[*RUNNERS, "both"],
        help="what the benches of sim/ run in (default: Verilator, and quick ones in both)",
    )
    parser.addoption(
        "--coverage",
        metavar="FOLDER",
        help="leave the coverage of every bench that passes in FOLDER (sim/coverage)",
    )


def pytest_configure(config: pytest.Config) -> None:
    folder = config.getoption("--coverage")
    if folder and config.getoption("--simulator"):
        raise pytest.UsageError("--coverage is Verilator's: it goes without --simulator")
    if folder:
        os.environ[VARIABLE] = str(Path(folder).absolute())


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "request" not in metafunc.definition._fixtureinfo.argnames:
        return
    chosen = metafunc.config.getoption("--simulator")
    if not chosen and not metafunc.config.getoption("--coverage"):
        chosen = "both" if metafunc.module.__name__ in QUICK else None
    if chosen:
        names = list(RUNNERS) if chosen == "both" else [chosen]
        metafunc.parametrize("simulator", names, indirect=True)


@pytest.fixture(autouse=True)
def simulator(request: pytest.FixtureRequest) -> str:
    """The simulator of this test."""
    name = getattr(request, "param", "verilator")
    if name == "icarus":
        need_iverilog()
    return name


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """A line for each bench and simulator, where a simulator was chosen."""
    if not terminalreporter.config.getoption("--simulator"):
        return
    counts: dict[tuple[str, str], Counter[str]] = {}
    for outcome in ("passed", "failed", "error", "skipped"):
        for report in terminalreporter.stats.get(outcome, []):
            name = next((s for s in RUNNERS if s in report.nodeid.partition("[")[2]), "")
            row = counts.setdefault((report.nodeid.partition("::")[0], name), Counter())
            row[outcome] += 1
            row["seconds"] += report.duration
    terminalreporter.section("benches")
    for (bench, name), row in sorted(counts.items()):
        results = ", ".join(
            f"{row[n]} {n}" for n in ("passed", "failed", "error", "skipped") if row[n]
        )
        terminalreporter.write_line(f"{bench:34} {name:10} {row['seconds']:7.1f} s  {results}")
