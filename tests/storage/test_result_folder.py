"""Result folders appear whole or not at all."""

from pathlib import Path

import pytest

from ska_hw.errors import UserError
from ska_hw.storage.files import replace_text
from ska_hw.storage.result_folder import result_folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


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
