"""Word lengths that hold: the test on initialisations not searched on, resuming, the command."""

import csv
import json
from collections.abc import Sequence
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner
from scipy.stats import binom

from ska_hw.cli.wordlength import command
from ska_hw.design import Design
from ska_hw.study.wordlength import hold
from ska_hw.study.wordlength.hold import (
    MOST_FAILURES,
    SEARCHED,
    TESTED,
    HoldSearch,
    HoldSettings,
    Outcome,
    Share,
    looks,
)
from ska_hw.study.wordlength.judge import Start, judge
from ska_hw.study.wordlength.space import key
from tests.support.paths import ROOT
from tests.support.searches import small, small_toml

SETTINGS = HoldSettings(0.05, "any", 0.9, 0.95, ("entropy", "flow"))


class Here(Executor):
    """Works at once, in this process; `runs` are the seeds of those that were judged."""

    def __init__(self) -> None:
        self.runs: list[int | None] = []

    def submit(self, work: Any, /, *given: Any, **named: Any) -> Future[Any]:
        if work is hold.run_one:
            self.runs.append(given[1].seed)
        future: Future[Any] = Future()
        future.set_result(work(*given, **named))
        return future


def search(path: Path, base: Design | None = None, settings: HoldSettings = SETTINGS) -> HoldSearch:
    return HoldSearch(base or small(), settings, path, Here(), 1, lambda runs, note: None)


@pytest.mark.parametrize(("share", "error"), [(0.9, 0.025), (0.9, 0.0125), (0.5, 0.05)])
def test_a_share_that_is_too_small_passes_seldom(share: float, error: float) -> None:
    """Over all looks together, by the exact distribution of when a test stops."""
    counts = looks(share, error)
    alive, passed, done = np.zeros(MOST_FAILURES + 1), 0.0, 0
    alive[0] = 1.0
    for failures, count in enumerate(counts):
        for _ in range(count - done):
            alive = alive * share + np.r_[0, alive[:-1]] * (1 - share)
        done = count
        passed += alive[: failures + 1].sum()
        alive[: failures + 1] = 0
    assert 0.1 * error < passed <= error
    assert counts == sorted(counts)
    for failures, count in enumerate(counts):
        assert binom.cdf(failures, count, 1 - share) <= error / len(counts)


def test_intervals_are_clopper_and_pearsons() -> None:
    low, high = Share({}, 1.0, 18, 20).interval(0.95)
    assert (round(low, 4), round(high, 4)) == (0.683, 0.9877)
    assert Share({}, 1.0, 0, 5).interval(0.95)[0] == 0
    assert Share({}, 1.0, 5, 5).interval(0.95)[1] == 1


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> tuple[HoldSearch, Any, Path]:
    path = tmp_path_factory.mktemp("hold") / "journal"
    made = search(path)
    found = made.search()
    made.journal.close()
    return made, found, path


def test_the_winner_was_tested_on_what_was_not_searched_on(finished: Any) -> None:
    made, found, _ = finished
    assert found.winner is not None
    tested = {
        seed: outcome.good
        for (choice, seed), outcome in made.outcomes.items()
        if choice == key(found.winner) and seed >= TESTED
    }
    last = {seed: good for seed, good in tested.items() if seed // TESTED == found.attempts}
    assert (len(last), sum(last.values())) == (found.test.tried, found.test.held)
    counts = looks(0.9, 0.05 / 2**found.attempts)
    assert found.test.tried == counts[found.test.tried - found.test.held]
    searched = {s for (c, s), _ in made.outcomes.items() if c != key(found.winner)}
    assert not searched & last.keys()
    assert found.test.cost < made.relative(made.space.own)


def test_outcomes_are_those_of_the_judge(finished: Any) -> None:
    """Also on seeds that no other process has seen; and only the histories asked for count."""
    made, found, _ = finished
    design = made.space.design(found.winner)
    for seed in (0, 1, found.attempts * TESTED):
        start = Start.of(small(), Path(), seed or None)
        verdict = judge(design, start, SETTINGS.bound, "any", None, SETTINGS.histories)
        outcome = made.outcomes[key(found.winner), seed]
        assert verdict.error == outcome.error
        assert verdict.worst == (outcome.history, outcome.layer)
        assert set(verdict.errors) == {"entropy", "flow"}


def test_every_choice_on_the_way_is_good_and_cheaper(finished: Any) -> None:
    made, found, _ = finished
    costs = [made.relative(choice) for choice in found.path]
    assert costs == sorted(costs, reverse=True)
    for seed in range(SEARCHED):
        assert made.outcomes[key(found.winner), seed].good


def test_a_search_that_was_killed_goes_on(finished: Any, tmp_path: Path) -> None:
    """With half of its journal it comes to the same, and repeats nothing that is in it."""
    made, found, path = finished
    lines = path.read_bytes().splitlines(keepends=True)
    half = tmp_path / "journal"
    half.write_bytes(b"".join(lines[: len(lines) // 2]) + lines[len(lines) // 2][:9])
    again = search(half)
    kept = len(again.outcomes)
    assert kept == len(lines) // 2 - 1
    repeated = again.search()
    again.journal.close()
    assert (repeated.winner, repeated.test, repeated.attempts) == (
        found.winner,
        found.test,
        found.attempts,
    )
    assert again.outcomes == made.outcomes


def test_what_failed_a_test_is_searched_on(tmp_path: Path, monkeypatch: Any) -> None:
    """A first winner that is luck is not the answer, and the next test is harder to pass."""
    monkeypatch.setattr(hold, "SEARCHED", 1)
    made = search(tmp_path / "journal")
    asked: list[float] = []

    def noted(share: float, error: float) -> Sequence[int]:
        asked.append(error)
        return looks(share, error)

    monkeypatch.setattr(hold, "looks", noted)
    found = made.search()
    made.journal.close()
    assert found.attempts > 1
    assert np.allclose(asked, [0.05 / 2**n for n in range(1, found.attempts + 1)])
    assert len(made.starts) > 1 + MOST_FAILURES
    assert all(start // TESTED < found.attempts for start in made.starts)


@pytest.mark.parametrize(("bad", "good"), [({3, 17}, True), ({3, 17, 30}, False)])
def test_half_of_what_may_fail_may(tmp_path: Path, bad: set[int], good: bool) -> None:
    """Of forty initialisations, two; and what failed comes first the next time."""
    made = search(tmp_path / "journal")
    made.starts = list(range(40))
    choice = next(iter(made.space.presets()))
    for seed in made.starts:
        made.outcomes[key(choice), seed] = Outcome(0.1, "net", 0, seed not in bad)
    assert made.good(choice) is good
    assert set(made.starts[: len(bad)]) == bad
    assert sorted(made.starts) == list(range(40))
    made.journal.close()


def run(folder: Path, *options: str) -> Any:
    given = [str(small_toml(folder)), "--out", str(folder / "out"), "--workers", "1"]
    return CliRunner().invoke(command, [*given, *options], standalone_mode=False)


def test_the_command(tmp_path: Path) -> None:
    options = ("--error", "5%", "--landmarks", "any", "--history", "entropy", "--curve", "3")
    done = run(tmp_path, "--hold", "0.5", *options, "--minutes", "0.2")
    assert done.return_value == 0, done.output
    assert "initialisations that it was not searched on: 5 % on at least 50 %" in done.output
    summary = json.loads((tmp_path / "out/summary.json").read_text())
    assert summary["winner"]["held"] <= summary["winner"]["tried"]
    written = Design.read(tmp_path / "out/digits.toml")
    assert Design.parse(summary["winner"]["design"]).formats == written.formats
    rows = list(csv.DictReader((tmp_path / "out/curve.csv").open()))
    assert {row["tried"] for row in rows} == {"3"}
    assert any("winner" in row["what"] for row in rows)
    assert any("q16" in row["what"] for row in rows)
    assert (tmp_path / "out/curve.png").stat().st_size > 1000


@pytest.mark.slow
def test_a_bound_that_nothing_keeps(tmp_path: Path) -> None:
    done = run(tmp_path, "--hold", "90%", "--error", "0.0001%", "--landmarks", "any",
               "--curve", "2", "--minutes", "1")  # fmt: skip
    assert done.return_value == 3, done.output
    assert "No candidate keeps 0.0001 % on at least 90 %" in done.output
    assert json.loads((tmp_path / "out/summary.json").read_text())["winner"] is None


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--hold", "0.9", "--trials", "3"), "--trials applies without --hold only"),
        (("--hold", "0.9", "--judge", "3"), "--judge applies without --hold only"),
        (("--confidence", "0.9"), "--confidence applies with --hold only"),
        (("--history", "net"), "--history applies with --hold only"),
    ],
)
def test_options_of_the_other_search_are_refused(
    tmp_path: Path, options: tuple[str, ...], says: str
) -> None:
    assert says in str(run(tmp_path, *options).exception)


def test_the_manual_says_how_many_may_fail() -> None:
    text = " ".join((ROOT / "docs" / "wordlength.md").read_text("utf-8").split())
    none, one, two, three = looks(0.9, 0.025)
    assert f"none of {none} may fail, or one of {one}, two of {two}, three of {three}" in text
