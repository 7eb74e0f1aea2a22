"""The journal of a search, and searches that go on from it."""

import json
import resource
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from ska_hw.errors import UserError
from ska_hw.study.wordlength import study
from ska_hw.study.wordlength.journal import Journal, Judged
from ska_hw.study.wordlength.known import Result
from ska_hw.study.wordlength.space import key
from ska_hw.study.wordlength.study import Search, Settings
from tests.support.searches import small, small_toml

TASK = {"start": {"seed": None}, "settings": {"bound": 0.01}}
CHOICES: list[tuple[dict[str, int | str], Judged]] = [
    ({"x": 7, "round_z": "floor"}, Judged(0.1, True)),
    ({"x": 8}, Judged(1 / 3, False)),
]
SETTINGS = Settings(0.02, "any")


def write(path: Path) -> bytes:
    journal = Journal(path, TASK)
    for choice, judged in CHOICES:
        journal.add(choice, judged)
    journal.close()
    return path.read_bytes()


def test_verdicts_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "journal"
    text = write(path)
    journal = Journal(path, TASK)
    assert journal.items() == CHOICES
    assert journal.get({"round_z": "floor", "x": 7}) == Judged(0.1, True)
    assert journal.get({"x": 9}) is None
    assert len(journal) == 2
    assert path.read_bytes() == text


def test_cut_off_anywhere(tmp_path: Path) -> None:
    """Whatever a kill or a full disk left of it, the whole lines are kept and the rest goes."""
    path = tmp_path / "journal"
    text = write(path)
    for length in range(len(text)):
        path.write_bytes(text[:length])
        journal = Journal(path, TASK)
        kept = text[:length].count(b"\n")
        assert journal.items() == CHOICES[: max(0, kept - 1)]
        for choice, judged in CHOICES[len(journal) :]:
            journal.add(choice, judged)
        journal.close()
        assert path.read_bytes() == text


@pytest.mark.parametrize("room", [0, 9])
@pytest.mark.parametrize("kept", [0, 1])
def test_a_line_that_does_not_fit(tmp_path: Path, kept: int, room: int) -> None:
    """A limit on the size of files stands for a disk that fills within a line."""
    path = tmp_path / "journal"
    text = write(path)
    whole = b"".join(text.splitlines(keepends=True)[: 1 + kept])
    path.write_bytes(whole)
    journal = Journal(path, TASK)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(whole) + room, hard))
    try:
        with pytest.raises(OSError, match="File too large"):
            journal.add(*CHOICES[kept])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        journal.close()
    assert len(path.read_bytes()) == len(whole) + room
    journal = Journal(path, TASK)
    assert path.read_bytes() == whole
    for choice, judged in CHOICES[kept:]:
        journal.add(choice, judged)
    journal.close()
    assert path.read_bytes() == text


@pytest.mark.parametrize(
    "text",
    ["no journal", "no journal\n", "[]\n", "{}\n", "\xff\n", '{"task": 1', "[" * 100000 + "\n",
     '{"task": TASK}\n{"choice": {"x": []}, "error": 1, "kept": true}\n',
     '{"task": TASK}\n{"choice": {"x": 1}, "error": "many", "kept": true}\n',
     '{"task": TASK}\n{"choice": {"x": 1}}\n', '{"task": TASK}\nno line\n'],
)  # fmt: skip
def test_what_is_no_journal(tmp_path: Path, text: str) -> None:
    path = tmp_path / "journal"
    path.write_text(text.replace("TASK", json.dumps(TASK)), "latin-1")
    before = path.read_bytes()
    with pytest.raises(UserError, match="expected the journal of a search"):
        Journal(path, TASK)
    assert path.read_bytes() == before


def test_another_task_and_another_process(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    text = write(path)
    with pytest.raises(UserError, match="holds another search; name another --study"):
        Journal(path, TASK | {"settings": {}})
    held = Journal(path, TASK)
    with pytest.raises(UserError, match="another search is writing to it"):
        Journal(path, TASK)
    held.close()
    assert path.read_bytes() == text
    with pytest.raises(UserError, match="not a regular file"):
        Journal(tmp_path, TASK)


def run(path: Path, trials: int, workers: int = 1) -> list[Result]:
    search = Search(small(), Path(), SETTINGS, path)
    try:
        with ThreadPoolExecutor(1) as pool:
            search.run(pool, workers, None, trials, lambda *_: None)
    finally:
        search.journal.close()
    return search.known.results


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Result], list[str]]:
    """A search of 24 trials and its journal; the sampler has its turn in it."""
    path = tmp_path_factory.mktemp("whole") / "journal"
    return run(path, 24), path.read_text().splitlines(keepends=True)


@pytest.mark.parametrize("kept", [0, 1, 5, 23, 24])
def test_a_stopped_search_ends_as_a_whole_one(
    tmp_path: Path,
    whole: tuple[list[Result], list[str]],
    kept: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    results, lines = whole
    path = tmp_path / "journal"
    path.write_text("".join(lines[: 1 + kept]))
    judged = []
    judge_all = study.judge_all

    def counted(*arguments: Any) -> Any:
        judged.append(1)
        return judge_all(*arguments)

    monkeypatch.setattr(study, "judge_all", counted)
    assert run(path, 24) == results
    assert len(judged) == 24 - kept, "nothing is judged twice"
    assert path.read_text() == "".join(lines)


def test_a_search_goes_on(tmp_path: Path, whole: tuple[list[Result], list[str]]) -> None:
    results, lines = whole
    path = tmp_path / "journal"
    path.write_text("".join(lines))
    more = run(path, 34)
    assert more[:24] == results
    assert len({key(r.choice) for r in more}) == 34
    assert run(path, 5) == [*more[:5], *more[5:]], "what is known counts, asked for or not"
    other = run(path, 34, workers=2)
    assert {key(r.choice) for r in more} <= {key(r.choice) for r in other}
    assert any(r.good and r.error <= 0.02 for r in more)
    with pytest.raises(UserError, match="holds another search"):
        Search(small(), Path(), Settings(0.03, "any"), path)


def test_a_foreign_choice_is_refused(tmp_path: Path, whole: tuple[list[Result], list[str]]) -> None:
    path = tmp_path / "journal"
    path.write_text("".join(whole[1]) + '{"choice": {"x": 8}, "error": 0.1, "kept": true}\n')
    with pytest.raises(UserError, match="expected the journal of a search"):
        Search(small(), Path(), SETTINGS, path)


def test_interrupted_search_goes_on(tmp_path: Path) -> None:
    toml, out = small_toml(tmp_path), tmp_path / "found"
    line = [sys.executable, "-m", "ska_hw", "wordlength", str(toml), "--out", str(out)]
    line += ["--error", "3%", "--landmarks", "any", "--judge", "0", "--trials"]
    process = subprocess.Popen([*line, "5000"], stderr=subprocess.PIPE, text=True)
    journal = tmp_path / "found.journal"
    deadline = time.monotonic() + 300
    while time.monotonic() < deadline and process.poll() is None:
        if journal.is_file() and journal.read_text().count('"error"') >= 3:
            break
        time.sleep(0.2)
    process.send_signal(signal.SIGINT)
    _, complaint = process.communicate(timeout=300)
    assert process.returncode == 130, complaint
    assert "the same command goes on" in complaint
    assert not out.exists()
    done = subprocess.run([*line, "1"], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert "Going on with" in done.stdout
    assert (out / "summary.json").is_file()
