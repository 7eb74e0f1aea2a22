"""Tasks on several cores: results, progress, errors."""

import pytest

from ska_hw.study.paper.pool import Task, Tick, run_tasks


def double(number: int, tick: Tick) -> int:
    tick(3.0)
    return 2 * number


def fail(tick: Tick) -> None:
    raise ValueError("planted")


TASKS = [Task(f"task {n}", double, (n,), 2.0 if n else 5.0) for n in range(4)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_and_progress(jobs: int) -> None:
    heard: list[float] = []
    results = run_tasks(TASKS, jobs, lambda done, name: heard.append(done))
    assert list(results) == [task.name for task in TASKS]
    assert list(results.values()) == [0, 2, 4, 6]
    # A task reports no more than its work, and all of it in the end.
    assert heard == sorted(heard)
    assert heard[-1] == pytest.approx(11.0)


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_in_a_task_comes_out(jobs: int) -> None:
    with pytest.raises(ValueError, match="planted"):
        run_tasks([*TASKS, Task("wrong", fail, (), 1.0)], jobs)
