"""The fast lane: what it names exists, every room is in it, and a test that takes long fails."""

from types import SimpleNamespace
from typing import Any

import pytest

from tests.support import fast
from tests.support.paths import ROOT


@pytest.mark.parametrize("name", [*fast.LEFT_OUT, *fast.BENCHES])
def test_what_is_named_exists(name: str) -> None:
    path, _, test = name.partition("::")
    assert f"def {test.partition('[')[0]}" in (ROOT / path).read_text("utf-8")


@pytest.mark.parametrize("room", sorted(p.name for p in (ROOT / "ska_hw").iterdir() if p.is_dir()))
def test_every_room_is_in_the_lane(room: str) -> None:
    if room == "__pycache__":
        return
    files = [path.relative_to(ROOT) for path in (ROOT / "tests" / room).rglob("test_*.py")]
    assert any(fast.in_lane(f"{path.as_posix()}::test") for path in files)


@pytest.mark.parametrize(("spent", "outcome"), [(0.9, "passed"), (1.1, "failed")])
def test_limit(spent: float, outcome: str) -> None:
    """A passing test beyond the limit is turned into a failure that says what to do."""
    item: Any = SimpleNamespace(stash={fast._SPENT: spent * fast.LIMIT})
    report: Any = SimpleNamespace(
        when="call", passed=True, outcome="passed", longrepr=None, user_properties=[]
    )
    steps = fast.pytest_runtest_makereport(item)
    next(steps)
    with pytest.raises(StopIteration) as end:
        steps.send(report)
    assert end.value.value is report
    assert report.outcome == outcome
    assert (report.longrepr is None) == (outcome == "passed")
