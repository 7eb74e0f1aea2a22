"""Result folders appear whole or not at all."""

from pathlib import Path

import pytest

from ska_hw.design import DesignError
from ska_hw.output import result_folder


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
        with pytest.raises(DesignError, match=message):
            write(tmp_path / name, "")
    with pytest.raises(DesignError, match="cannot be written"):
        write(tmp_path / "file" / "below", "")
    assert names(tmp_path) == ["file", "mine"]
