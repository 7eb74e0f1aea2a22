"""How many threads are started: by the work, by the limits, and by what the machine has idle."""

from typing import Any

import pytest
from threadpoolctl import threadpool_limits

from ska_hw.model.engine.cpu import threads
from ska_hw.model.engine.cpu.threads import SMALL, threads_for

MANY = 8


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Eight cores of which so many are idle as is said, and a BLAS without a limit."""

    def with_idle(idle: int, blas: int = MANY) -> None:
        monkeypatch.setattr(threads, "cores", lambda: MANY)
        monkeypatch.setattr(threads, "_idle", lambda _minute: idle)
        pools = [
            {"user_api": "blas", "num_threads": blas},
            {"user_api": "openmp", "num_threads": 1},
        ]
        monkeypatch.setattr(threads, "threadpool_info", lambda: pools)

    return with_idle


def test_small_work_has_one_thread(machine: Any) -> None:
    machine(MANY)
    assert threads_for(SMALL - 1) == 1
    assert threads_for(SMALL) == MANY


@pytest.mark.parametrize(("idle", "expected"), [(0, 1), (1, 1), (3, 3), (20, MANY)])
def test_as_many_as_are_idle(machine: Any, idle: int, expected: int) -> None:
    machine(idle)
    assert threads_for(SMALL) == expected


@pytest.mark.parametrize("limit", [1, 2])
def test_limits_of_blas_are_limits_here(machine: Any, limit: int) -> None:
    machine(MANY, blas=limit)
    assert threads_for(SMALL) == limit


def test_limits_that_are_set_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "cores", lambda: MANY)
    monkeypatch.setattr(threads, "_idle", lambda _minute: MANY)
    with threadpool_limits(1, user_api="blas"):
        assert threads_for(SMALL) == 1


@pytest.mark.parametrize(
    ("before", "after", "idle"),
    [
        ((0, 0), (50, 100), MANY // 2),
        ((100, 400), (100, 500), 0),
        ((0, 0), (0, 0), MANY),
        (None, (1, 2), MANY),
    ],
    ids=["half", "none", "no time passed", "no /proc"],
)
def test_idle_cores_are_a_share_of_all(
    monkeypatch: pytest.MonkeyPatch, before: Any, after: Any, idle: int
) -> None:
    """Idle time over all time between two looks; where that is not known, all cores are."""
    looks = iter([before, after])
    monkeypatch.setattr(threads, "_cpu_times", lambda: next(looks))
    monkeypatch.setattr(threads, "cores", lambda: MANY)
    monkeypatch.setattr("os.cpu_count", lambda: MANY)
    monkeypatch.setattr("time.sleep", lambda _seconds: None)
    threads._idle.cache_clear()
    try:
        assert threads._idle(0) == idle
    finally:
        threads._idle.cache_clear()
