"""Result folders appear whole or not at all."""

import errno
import json
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from ska_hw.errors import UserError
from ska_hw.storage import result_folder as storage
from ska_hw.storage.result_folder import MARKER, check_place, result_folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != MARKER)


def write(path: Path, text: str) -> None:
    with result_folder(path) as folder:
        (folder / "summary.json").write_text(text)


def test_appears_when_complete(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "deeper" / "out"
    with result_folder(out) as folder:
        (folder / "summary.json").write_text("1")
        assert not out.exists()
    assert (out / "summary.json").read_text() == "1"
    write(out, "2")
    assert (out / "summary.json").read_text() == "2"
    assert names(out.parent) == ["out"]


def test_failure_leaves_what_was_there(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(out, "1")

    def fail() -> None:
        with result_folder(out) as folder:
            (folder / "summary.json").write_text("2")
            raise KeyboardInterrupt

    def fail_below() -> None:
        with result_folder(tmp_path / "new" / "deep"):
            raise ValueError

    with pytest.raises(KeyboardInterrupt):
        fail()
    with pytest.raises(ValueError):  # noqa: PT011
        fail_below()
    assert (out / "summary.json").read_text() == "1"
    assert names(tmp_path) == ["out"]


def test_does_not_replace_what_is_not_ours(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.tex").write_text("")
    for name, message in (("file", "found a file"), ("mine", "found other files")):
        with pytest.raises(UserError, match=message):
            write(tmp_path / name, "")
    with pytest.raises(UserError, match="cannot be written"):
        write(tmp_path / "file" / "below", "")
    assert names(tmp_path) == ["file", "mine"]


def dead(folder: Path, name: str) -> Path:
    """What a killed process leaves: an unlocked folder with new results, half-written."""
    work = folder / f".{name}.abcd1234"
    (work / "new").mkdir(parents=True)
    (work / "lock").write_text("")
    (work / "new" / "half").write_text("")
    return work


def test_remains_of_killed_processes_go(tmp_path: Path) -> None:
    dead(tmp_path, "out")
    (tmp_path / ".out.12345678").mkdir()
    other = dead(tmp_path, "other")
    (tmp_path / ".out.mybackup").mkdir()
    (tmp_path / ".out.mybackup" / "thesis.tex").write_text("")
    write(tmp_path / "out", "1")
    assert names(tmp_path) == [other.name, ".out.mybackup", "out"]


def test_killed_between_the_renames(tmp_path: Path) -> None:
    """The results that were moved away come back, though the next command fails."""
    work = dead(tmp_path, "out")
    (work / "old").mkdir()
    (work / "old" / "summary.json").write_text("1")
    (work / "old" / MARKER).write_text("")

    def fail() -> None:
        with result_folder(tmp_path / "out"):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert (tmp_path / "out" / "summary.json").read_text() == "1"
    assert names(tmp_path) == ["out"]


def test_the_living_are_left_alone(tmp_path: Path) -> None:
    with result_folder(tmp_path / "out") as folder:
        write(tmp_path / "out", "1")
        (folder / "summary.json").write_text("2")
    assert (tmp_path / "out" / "summary.json").read_text() == "2"
    assert names(tmp_path) == ["out"]


KIT = {"top", "version", "sha256", "design"}
"""Keys of the summary of exported Verilog, before there was a marker."""

SUMMARIES = [
    "{}", "[]", "not JSON", '{"total": 3}', "[" * 100_000,
    *(json.dumps(dict.fromkeys(KIT - {key})) for key in sorted(KIT)),
]  # fmt: skip
"""What a file of somebody else's with the name `summary.json` may hold."""


@pytest.mark.parametrize("text", SUMMARIES, ids=range(len(SUMMARIES)))
def test_a_summary_of_somebody_elses_is_no_marker(tmp_path: Path, text: str) -> None:
    (tmp_path / "v").mkdir()
    (tmp_path / "v" / "summary.json").write_text(text)
    for attempt in (lambda: write(tmp_path / "v", "1"), lambda: check_place(tmp_path / "v")):
        with pytest.raises(UserError, match="v: expected an empty or a result folder"):
            attempt()
    assert (tmp_path / "v" / "summary.json").read_text() == text


@pytest.mark.parametrize("summary", [{"ska_hw": "0.1.0"}, dict.fromkeys(KIT, "")])
def test_results_of_earlier_versions_are_ours(tmp_path: Path, summary: dict[str, object]) -> None:
    (tmp_path / "v").mkdir()
    (tmp_path / "v" / "summary.json").write_text(json.dumps(summary))
    write(tmp_path / "v", "1")
    assert names(tmp_path / "v") == ["summary.json"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    link = tmp_path / "link"
    link.symlink_to("disk/out")
    for text in "12":
        write(link, text)
        assert link.is_symlink()
        assert (tmp_path / "disk" / "out" / "summary.json").read_text() == text
    assert names(tmp_path) == ["disk", "link"]
    assert names(tmp_path / "disk") == ["out"]
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(UserError, match="loop: "):
        write(tmp_path / "loop", "")


def test_no_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    with pytest.raises(UserError, match="out: cannot be written"):
        write(Path("out"), "1")


@pytest.mark.parametrize(
    ("error", "name"),
    [
        (OSError(errno.ENOSPC, "no room"), "out"),
        (OSError(errno.EFBIG, "no room", "plot.svg"), "plot.svg"),
        (OSError(errno.EACCES, "not allowed"), None),
    ],
)
def test_a_full_disk_is_named(tmp_path: Path, error: OSError, name: str | None) -> None:
    def fail() -> None:
        with result_folder(tmp_path / "out"):
            raise error

    with pytest.raises(OSError, match="no") as found:
        fail()
    assert found.value is error
    assert error.filename == (str(tmp_path / name) if name == "out" else name)
    assert names(tmp_path) == []


def test_empty_folders_that_were_there_stay(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    interrupted(tmp_path / "empty" / "new" / "out")
    assert names(tmp_path) == ["empty"]
    assert names(tmp_path / "empty") == []


def test_a_refusal_touches_nothing(tmp_path: Path) -> None:
    """Not even what a killed process left for the same place."""
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.tex").write_text("")
    work = dead(tmp_path, "mine")
    with pytest.raises(UserError, match="found other files"):
        write(tmp_path / "mine", "")
    assert names(work) == ["lock", "new"]


def test_what_comes_back_is_looked_at_too(tmp_path: Path) -> None:
    """A killed process had moved a folder away, and somebody put files into it since."""
    work = dead(tmp_path, "out")
    (work / "old").mkdir()
    (work / "old" / "thesis.tex").write_text("")
    with pytest.raises(UserError, match="found other files"):
        write(tmp_path / "out", "")
    assert names(tmp_path / "out") == ["thesis.tex"]


def test_killed_after_the_renames(tmp_path: Path) -> None:
    """The new results stay, the old ones go."""
    write(tmp_path / "out", "2")
    work = dead(tmp_path, "out")
    (work / "old").mkdir()
    (work / "old" / "summary.json").write_text("1")
    interrupted(tmp_path / "out")
    assert (tmp_path / "out" / "summary.json").read_text() == "2"
    assert names(tmp_path) == ["out"]


def test_a_hidden_folder_of_another_name_stays(tmp_path: Path) -> None:
    work = dead(tmp_path, "out").rename(tmp_path / ".out.other")
    write(tmp_path / "out", "1")
    assert names(work) == ["lock", "new"]


def test_the_lock_goes_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work, order, real = dead(tmp_path, "out"), [], shutil.rmtree

    def rmtree(path: Path, **options: Any) -> None:
        order.append(path)
        real(path, **options)

    monkeypatch.setattr(shutil, "rmtree", rmtree)
    storage._remove(work)
    assert set(order[:-1]) == {work / "new", work / "old"}
    assert order[-1] == work
    assert not work.exists()
    storage._remove(work)  # somebody else did


@pytest.mark.parametrize("other", ["holds it", "removes it"])
def test_a_hidden_folder_that_another_process_takes_for_dead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, other: str
) -> None:
    """A folder that is not locked yet is given up, without waiting, and another one is made."""
    made: list[Path] = []
    lock: FileLock | None = None
    real_mkdtemp, real_acquire = tempfile.mkdtemp, FileLock.acquire

    def mkdtemp(**options: Any) -> str:
        nonlocal lock
        made.append(Path(real_mkdtemp(**options)))
        if len(made) == 1 and other == "holds it":
            lock = FileLock(made[0] / "lock")
            real_acquire(lock)
        return str(made[-1])

    def acquire(self: FileLock, *args: Any, **options: Any) -> Any:
        found = real_acquire(self, *args, **options)
        if len(made) == 1 and other == "removes it":
            shutil.rmtree(made[0])
        return found

    def never(_: float) -> None:
        raise AssertionError("nobody waits for a lock")

    monkeypatch.setattr(tempfile, "mkdtemp", mkdtemp)
    monkeypatch.setattr(FileLock, "acquire", acquire)
    monkeypatch.setattr(time, "sleep", never)
    write(tmp_path / "out", "1")
    assert len(made) == 2
    assert (tmp_path / "out" / "summary.json").read_text() == "1"
    if lock is not None:
        write(tmp_path / "out", "2")  # while the other one still lives
        assert made[0].exists()
        lock.release()


@pytest.fixture(params=["current folder", "mount point"])
def fixed(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A result folder that cannot be renamed."""
    out = tmp_path / "out"
    write(out, "1")
    (out / "deep").mkdir()
    if request.param == "mount point":
        monkeypatch.setattr(Path, "is_mount", lambda path: path == out)
    else:
        monkeypatch.chdir(out)
    return out


def test_a_folder_that_cannot_be_renamed_is_filled_anew(fixed: Path) -> None:
    number = fixed.stat().st_ino
    (fixed / "stale.csv").write_text("")
    for text in "23":
        with result_folder(fixed) as folder:
            assert folder.parent.parent == fixed  # which may be a file system of its own
            (folder / "summary.json").write_text(text)
            assert (fixed / "summary.json").read_text() != text
        assert fixed.stat().st_ino == number
        assert names(fixed) == ["summary.json"]
        assert (fixed / "summary.json").read_text() == text
    assert names(fixed.parent) == ["out"]


def test_the_current_folder_is_not_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "out", "1")
    (tmp_path / "out" / "deep").mkdir()
    monkeypatch.chdir(tmp_path / "out" / "deep")
    with pytest.raises(UserError, match=r"out: the current folder is inside"):
        write(tmp_path / "out", "2")
    assert (tmp_path / "out" / "summary.json").read_text() == "1"


def test_files_of_others_in_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "thesis.tex").write_text("")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError, match=r"^\.: expected an empty or a result folder"):
        write(Path(), "1")
    assert names(tmp_path) == ["thesis.tex"]


MOVES = 7
"""Four entries to `old` and three to their place."""


@pytest.fixture
def killed(fixed: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Write results and be killed after so many moves, before the hidden folder goes."""
    (fixed / "a.csv").write_text("old")
    real = Path.replace

    def kill_after(moves: int) -> None:
        left = moves

        def replace(path: Path, target: Path) -> Path:
            nonlocal left
            left -= 1
            if left < 0:
                raise SystemExit
            return real(path, target)

        with monkeypatch.context() as context:
            context.setattr("ska_hw.storage.result_folder._remove", lambda work: None)
            with result_folder(fixed) as folder:
                (folder / "summary.json").write_text("2")
                (folder / "b.csv").write_text("new")
                context.setattr(Path, "replace", replace)

    return kill_after


def interrupted(place: Path) -> None:
    """The next command, which finds out what was left."""
    with pytest.raises(KeyboardInterrupt), result_folder(place):
        raise KeyboardInterrupt


@pytest.mark.parametrize("moves", range(MOVES))
def test_killed_while_entries_are_changed(
    fixed: Path, killed: Callable[[int], None], moves: int
) -> None:
    """After any number of moves the next command finds the old results whole."""
    with pytest.raises(SystemExit):
        killed(moves)
    interrupted(fixed)
    assert names(fixed) == ["a.csv", "deep", "summary.json"]
    assert (fixed / "summary.json").read_text() == "1"


def test_killed_when_entries_have_been_changed(fixed: Path, killed: Callable[[int], None]) -> None:
    """The next command finds the new results."""
    killed(MOVES)
    interrupted(fixed)
    assert names(fixed) == ["b.csv", "summary.json"]
    assert (fixed / "summary.json").read_text() == "2"


def test_killed_and_some_new_results_removed(fixed: Path, killed: Callable[[int], None]) -> None:
    with pytest.raises(SystemExit):
        killed(MOVES - 1)
    (fixed / "b.csv").unlink()
    interrupted(fixed)
    assert names(fixed) == ["a.csv", "deep", "summary.json"]


def test_killed_before_anything_was_moved(fixed: Path) -> None:
    work = dead(fixed, "out")
    (work / "old").mkdir()
    interrupted(fixed)
    assert names(fixed) == ["deep", "summary.json"]
