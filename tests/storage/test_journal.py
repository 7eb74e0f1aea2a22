"""Journals: what a kill or a power failure leaves is found, and nothing else is lost."""

import errno
import fcntl
import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from ska_hw.errors import UserError
from ska_hw.storage.journal import Journal
from tests.support.processes import open_files

RUN = {"run": {"seed": 3, "of": [1, 2]}}
RECORDS: list[dict[str, Any]] = [
    {"n": 0, "text": "tab\tand\nline"},
    {"n": 1, "x": float("inf")},
    {"n": 2, "none": None},
]


def opened(path: Path, bare: bool = False) -> Journal:
    return Journal(path, RUN, "test", "do something", bare)


def written(path: Path) -> bytes:
    with opened(path) as journal:
        for record in RECORDS:
            journal.append(record)
    return path.read_bytes()


def test_records_are_kept_in_their_order(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "journal"
    text = written(path)
    with opened(path) as journal:
        assert journal.records == RECORDS
    assert path.read_bytes() == text
    other = tmp_path / "at once"
    with opened(other) as journal:
        journal.append(*RECORDS)
        assert journal.records == RECORDS
    assert other.read_bytes() == text


def test_cut_off_at_any_byte(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    text = written(path)
    for length in range(len(text)):
        path.write_bytes(text[:length])
        with opened(path) as journal:
            assert journal.records == RECORDS[: max(0, text[:length].count(b"\n") - 1)], length
            journal.append(*RECORDS[len(journal.records) :])
        assert path.read_bytes() == text


def test_a_hole_in_the_last_line(tmp_path: Path) -> None:
    """Of a line over two blocks of a disk, the second may be there without the first."""
    path = tmp_path / "journal"
    text = written(path)
    start = text.rindex(b"\n", 0, -1) + 1
    tab = text.rindex(b"\t")
    for first, last in ((start, start + 6), (start + 3, tab), (tab + 2, tab + 5)):
        hole = bytearray(text)
        hole[first:last] = bytes(last - first)
        path.write_bytes(hole)
        with opened(path) as journal:
            assert journal.records == RECORDS[:2]
            journal.append(RECORDS[2])
        assert path.read_bytes() == text


@pytest.mark.parametrize("line", [0, 1, 2])
def test_a_changed_line_elsewhere_is_refused(tmp_path: Path, line: int) -> None:
    path = tmp_path / "journal"
    lines = written(path).splitlines(keepends=True)
    lines[line] = lines[line].replace(b'"n"', b'"m"').replace(b"seed", b"need")
    changed = b"".join(lines)
    path.write_bytes(changed)
    with pytest.raises(UserError, match=r"expected the journal of a test \(a line's checksum is"):
        opened(path)
    assert path.read_bytes() == changed


@pytest.mark.parametrize(
    "text", [b"no journal", b"no\tjournal\n", b"[]\n", b"{}\n", b"\xff\n", b"[" * 99999 + b"\n"]
)
def test_what_is_no_journal_stays_as_it_is(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "journal"
    path.write_bytes(text)
    with pytest.raises(UserError, match="expected the journal of a test"):
        opened(path)
    assert path.read_bytes() == text


def test_lines_without_checksums(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    path.write_text('{"run": {"seed": 3, "of": [1, 2]}}\n{"n": 0}\n')
    with opened(path) as journal:
        assert journal.records == [{"n": 0}]
        journal.append({"n": 1})
    with opened(path) as journal:
        assert journal.records == [{"n": 0}, {"n": 1}]
    path.write_text('{"n": 0}\n{"n": 1}\n{"n"')
    with pytest.raises(UserError, match="its first line names no run"):
        opened(path)
    with opened(path, bare=True) as journal:
        assert journal.records == [{"n": 0}, {"n": 1}]
    assert path.read_text() == '{"n": 0}\n{"n": 1}\n'


def test_another_run(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    text = written(path)
    with pytest.raises(UserError, match=r"journal: holds another test; do something$"):
        Journal(path, {"run": {"seed": 4}}, "test", "do something", bare=True)
    assert path.read_bytes() == text
    with pytest.raises(UserError, match="not a regular file"):
        opened(tmp_path)
    with pytest.raises(UserError, match="cannot be used"):
        opened(path / "below a file")


def test_discarded(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "journal"
    with opened(path) as journal:
        journal.append({"n": 0})
    journal.discard()
    journal.discard()
    assert not path.parent.exists()
    with opened(path) as journal:
        assert journal.records == []


WRITER = """
import sys
from pathlib import Path
from typing import Any
from ska_hw.storage.journal import Journal
from tests.support.processes import open_files
journal = Journal(Path(sys.argv[1]), {"run": 1}, "test")
for n in range(len(journal.records), 10**9):
    journal.append({"n": n, "text": "x" * (n * 37 % 5000)})
"""


def test_two_processes_and_kills(tmp_path: Path) -> None:
    """One writes, the other is told so; after a kill the next one goes on without a gap."""
    path, kept = tmp_path / "journal", 0
    for _ in range(4):
        process = subprocess.Popen([sys.executable, "-c", WRITER, str(path)])
        try:
            deadline = time.monotonic() + 60
            begin = path.stat().st_size if path.exists() else 0
            while not path.exists() or path.stat().st_size < begin + 50_000:
                assert process.poll() is None
                assert time.monotonic() < deadline
                time.sleep(0.002)
            with pytest.raises(UserError, match="another test is writing to it"):
                Journal(path, {"run": 1}, "test")
        finally:
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
        with Journal(path, {"run": 1}, "test") as journal:
            assert [record["n"] for record in journal.records] == list(range(len(journal.records)))
            assert len(journal.records) > kept
            kept = len(journal.records)


def test_no_remedy_and_no_bare_file_unless_asked_for(tmp_path: Path) -> None:
    (tmp_path / "bare").write_bytes(b'{"n": 0}\n')
    with pytest.raises(UserError, match="its first line names no run"):
        Journal(tmp_path / "bare", RUN, "test")
    written(tmp_path / "journal")
    with pytest.raises(UserError, match=r"journal: holds another test$"):
        Journal(tmp_path / "journal", {"run": {}}, "test")


def test_the_beginning_of_a_bare_file(tmp_path: Path) -> None:
    (tmp_path / "bare").write_bytes(b'{"n": 0')
    with opened(tmp_path / "bare", bare=True) as journal:
        assert journal.records == []
        journal.append(*RECORDS)
    assert (tmp_path / "bare").read_bytes() == written(tmp_path / "journal")


def test_a_hole_in_the_only_record(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "deeper" / "journal"
    with opened(path) as journal:
        journal.append(RECORDS[0])
    text = path.read_bytes()
    path.write_bytes(text.replace(b'"n"', b"\0\0\0"))
    with opened(path) as journal:
        assert journal.records == []
        journal.append(RECORDS[0])
    assert path.read_bytes() == text


def test_a_refused_file_is_let_go(tmp_path: Path) -> None:
    """Also while somebody still holds the exception."""
    path = tmp_path / "journal"
    path.write_bytes(b"thesis\n\n")
    with pytest.raises(UserError) as first:
        opened(path)
    with pytest.raises(UserError) as second:
        opened(path)
    assert str(first.value) == str(second.value)
    path.unlink()
    before = open_files()
    with opened(path), pytest.raises(UserError, match="another test is writing") as third:
        opened(path)
    assert open_files() == before
    assert third.value


def test_discarded_while_it_was_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The lock was had of a file that is no longer there: a new one is begun."""
    path, calls, real = tmp_path / "journal", [], fcntl.flock

    def flock(file: Any, how: int) -> None:
        calls.append(how)
        if len(calls) == 1:
            path.unlink()
        real(file, how)

    monkeypatch.setattr(fcntl, "flock", flock)
    text = written(path)
    assert len(calls) == 2
    assert text.count(b"\n") == 1 + len(RECORDS)


def test_nothing_is_kept_after_it_was_discarded(tmp_path: Path) -> None:
    journal = opened(tmp_path / "journal")
    journal.discard()
    with pytest.raises(ValueError, match="closed"):
        journal.append(RECORDS[0])


def test_a_record_is_written_whole_or_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that fills takes the beginning of it without complaint."""
    expected, room = written(tmp_path / "other"), 10_000

    class Slow(io.FileIO):
        def write(self, data: Any) -> int:
            nonlocal room
            if not room:
                raise OSError(errno.ENOSPC, "No space left on device")
            taken = super().write(data[: min(5, room)])
            room -= taken
            return taken

    monkeypatch.setattr(io, "FileIO", Slow)
    assert written(tmp_path / "journal") == expected
    with opened(tmp_path / "full") as journal:
        room = 7
        with pytest.raises(OSError, match="No space left"):
            journal.append(*RECORDS)
        assert journal.records == []
