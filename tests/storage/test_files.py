"""Single files: what is read, and what is left where a file cannot be replaced."""

import os
from pathlib import Path

import pytest

from ska_hw.errors import UserError
from ska_hw.storage.files import file_digest, replace_text, require_file


def test_only_regular_files_are_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file").write_text("")
    require_file(tmp_path / "file")
    for path in (tmp_path / "pipe", tmp_path, Path(os.devnull)):
        with pytest.raises(UserError, match=r"cannot be read \(not a regular file\)"):
            require_file(path)
    with pytest.raises(UserError, match="cannot be a path"):
        require_file(tmp_path / "zero\0byte")
    with pytest.raises(FileNotFoundError):
        require_file(tmp_path / "absent")


def test_digest(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"abc")
    assert file_digest(tmp_path / "file").startswith("ba7816bf8f01cfea414140de5dae2223b00361a3")


def test_nothing_is_left_of_what_cannot_be_replaced(tmp_path: Path) -> None:
    """Neither a partial file nor, where even that could not be made, another error."""
    with pytest.raises(FileNotFoundError, match=r"absent\.md'$"):
        replace_text(tmp_path / "absent.md", "new")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(FileNotFoundError) as found:
        replace_text(tmp_path / "absent" / "page.md", "new")
    assert found.value.__context__ is None


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
