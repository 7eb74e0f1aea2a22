"""`pytest -p tests.support.fast`, which is `make fast`: tests of every room that take seconds.

All of tests/ is in the fast lane but what `LEFT_OUT` names, what is marked slow and what compiles a
simulation for a fixture of `COMPILED`; of sim/ what `BENCHES` names. A test that takes more than
`LIMIT` fails here, so that the lane stays fast. Kernels are compiled before the first test.
"""

import os
from collections.abc import Generator

import pytest

from tests.support.kernels import load_kernels

LIMIT = 6.0
"""Seconds of processor time, children's too, for one test or for what it sets up. The slowest take
a third of it; wall-clock time would fail on a busy machine.
"""
LEFT_OUT = (
    "tests/api/test_front_door.py::test_the_verilog_agrees",
    "tests/cli/test_commands.py::test_every_preset",
    "tests/cli/test_commands.py::test_planted_fault_is_caught",
    "tests/cli/test_commands.py::test_run_and_repeat",
    "tests/cli/test_fuzz.py",
    "tests/cli/test_interruption.py",
    "tests/cli/test_simulate.py",
    "tests/cosim/test_axi_bus.py",
    "tests/cosim/test_drawn_cores.py",
    "tests/cosim/test_simulation.py",
    "tests/driver/test_core.py::test_a_",
    "tests/driver/test_small_host.py",
    "tests/export/test_litex.py",
    "tests/export/test_vectors.py",
    "tests/export/test_vivado.py::test_the_command",
    "tests/export/test_vivado.py::test_the_overlays_driver",
    "tests/export/test_verilog.py::test_rtl_is_current",
    "tests/export/test_verilog.py::test_verilator_has_no_warning",
    "tests/export/test_verilog.py::test_yosys_accepts",
    "tests/model/test_dask.py",
    "tests/model/test_engine.py::test_presets",
    "tests/model/test_engine.py::test_products",
    "tests/model/test_fixed.py::test_q16",
    "tests/model/test_many_samples.py",
    "tests/model/test_reference.py::test_published",
    "tests/numbers/sigmoid/test_fit.py::test_command",
    "tests/numbers/sigmoid/test_fit.py::test_faithful_against_forty_digits",
    "tests/study/paper/test_data.py",
    "tests/study/paper/test_manual.py",
    "tests/study/paper/test_physics.py",
    "tests/study/paper/test_pool.py",
    "tests/study/paper/test_rtl.py",
    "tests/study/paper/test_study.py",
    "tests/study/paper/test_times.py::test_two_rows",
    "tests/study/sweep/test_study.py::test_workers",
    "tests/study/test_synth.py",
    "tests/study/test_upsets.py",
    "tests/study/test_wordlength.py::test_a_dask_scheduler_does_the_runs",
    "tests/study/test_wordlength.py::test_command",
    "tests/study/test_wordlength_journal.py::test_interrupted_search_goes_on",
    "tests/test_mutation.py::test_planted_mutants_are_caught",
    "tests/test_mutation.py::test_the_original_passes",
    "tests/test_mutation_hdl.py",
    "tests/test_wheel.py",
)
"""Beginnings of the names of tests that take longer, most of them as they compile or start much."""
COMPILED = {"bus", "compiled", "emitted"}
"""Fixtures that emit or compile a core."""
BENCHES = (
    "sim/benches/test_noise.py::test_noise[verilator",
    "sim/test_constants.py",
    "sim/test_formal.py::test_names_are_unique",
    "sim/test_planted_faults.py",
    "sim/test_simulators.py",
)
"""Beginnings of those of sim/ that are in the lane."""

_SPENT = pytest.StashKey[float]()
_NAME = "processor seconds"


def in_lane(name: str) -> bool:
    """Whether the test of that name (its node id) is in the fast lane, if it is not slow."""
    if name.startswith("sim/"):
        return name.startswith(BENCHES)
    return not name.startswith(LEFT_OUT)


def pytest_sessionstart() -> None:
    load_kernels()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    chosen = [
        item
        for item in items
        if in_lane(item.nodeid)
        and item.get_closest_marker("slow") is None
        and COMPILED.isdisjoint(getattr(item, "fixturenames", ()))
    ]
    config.hook.pytest_deselected(items=[item for item in items if item not in chosen])
    items[:] = chosen


def _seconds() -> float:
    return sum(os.times()[:4])


def _timed(item: pytest.Item) -> Generator[None, object, object]:
    before = _seconds()
    try:
        return (yield)
    finally:
        item.stash[_SPENT] = _seconds() - before


pytest_runtest_setup = pytest.hookimpl(wrapper=True)(_timed)
pytest_runtest_call = pytest.hookimpl(wrapper=True)(_timed)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    spent = item.stash.get(_SPENT, 0.0)
    if report.when != "teardown":
        report.user_properties.append((_NAME, (report.when, spent)))
        if report.passed and spent > LIMIT:
            report.outcome = "failed"
            report.longrepr = (
                f"{report.when} took {spent:.1f} seconds of processor time, not {LIMIT:g} as in "
                "the fast lane: make it faster, mark it slow, or name it in tests/support/fast.py"
            )
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The slowest, which are the next to leave."""
    spent: dict[tuple[str, str], float] = {}
    for reports in terminalreporter.stats.values():
        for report in reports:
            for name, value in getattr(report, "user_properties", []):
                if name == _NAME:
                    when, seconds = value
                    spent[when, report.nodeid] = seconds
    slowest = sorted(spent.items(), key=lambda one: -one[1])[
        : terminalreporter.config.option.durations or 5
    ]
    terminalreporter.section(f"processor time: {sum(spent.values()):.0f} s; most of it")
    for (when, name), seconds in slowest:
        terminalreporter.write_line(f"{seconds:6.2f} s {when:6} {name}")
