"""Result folders appear whole or not at all."""

import json
from pathlib import Path

import pytest

from ska_hw.errors import UserError
from ska_hw.storage.files import replace_text
from ska_hw.storage.result_folder import MARKER, check_place, result_folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != MARKER)


def write(path: Path, text: str) -> None:
    with result_folder(path) as folder:
        (folder / "summary.json").write_text(text)


def test_appears_when_complete(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "out"
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


def test_text_is_replaced_as_a_whole(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("old")
    page.chmod(0o640)
    replace_text(page, "new")
    assert page.read_text() == "new"
    assert page.stat().st_mode & 0o777 == 0o640
    (tmp_path / ".page.md.partial").mkdir()
    with pytest.raises(OSError, match=r"page\.md"):
        replace_text(page, "newer")
    assert page.read_text() == "new"


SUMMARIES = [
    "{}", "[]", "not JSON", '{"total": 3}', '{"version": 1, "sha256": {}}', "[" * 100_000,
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


@pytest.mark.parametrize(
    "summary", [{"ska_hw": "0.1.0"}, {"top": "", "version": "", "sha256": {}, "design": {}}]
)
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


@pytest.mark.parametrize("moves", range(6))
def test_killed_while_entries_are_changed(
    fixed: Path, monkeypatch: pytest.MonkeyPatch, moves: int
) -> None:
    """After any number of moves the next command finds the old results whole, or the new ones."""
    (fixed / "a.csv").write_text("old")

    def kill_after(moves: int) -> None:
        left, real = [moves], Path.replace

        def replace(path: Path, target: Path) -> Path:
            left[0] -= 1
            if left[0] < 0:
                raise SystemExit
            return real(path, target)

        with monkeypatch.context() as context:
            context.setattr("ska_hw.storage.result_folder._remove", lambda work: None)
            with result_folder(fixed) as folder:
                (folder / "summary.json").write_text("2")
                (folder / "b.csv").write_text("new")
                context.setattr(Path, "replace", replace)

    with pytest.raises(SystemExit):
        kill_after(moves)
    with pytest.raises(KeyboardInterrupt), result_folder(fixed):
        raise KeyboardInterrupt
    assert names(fixed) == ["a.csv", "deep", "summary.json"]
    assert (fixed / "summary.json").read_text() == "1"
