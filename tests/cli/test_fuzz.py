"""Command lines that nobody meant end with 0, 1 or 2, in one clear line, and leave nothing."""

import importlib
import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ska_hw.cli import COMMANDS
from ska_hw.errors import UserError
from tests.support.commands import ska_here
from tests.support.fuzz import FUZZ_MORE, SMALL, examples, npz

NASTY = [
    *("", "-", "--", ".", "..", "nan", "inf", "-1", "0", "1.5", "9" * 30, "s16.12", "s99.1"),
    *("é\n\x1b[2J", "a" * 5000, "\udcff", "/dev/zero", "/dev/null", "/proc/self/mem", "no/such"),
    *("small.toml", "x.npz", "broken.npz", "broken.toml", "deep.toml", "file", "folder", "q8"),
]
OUTS = ["out", "deep/out", "file", "folder", ".", "\udcff", "a" * 5000, "../beside", "small.toml/x"]
REFUSED = ("--out", "file")
"""The last thing that these commands check before work of many seconds begins."""
TAIL: dict[str, tuple[str, ...]] = {
    "run": REFUSED,
    "synth": REFUSED,
    "paper": (*REFUSED, "--jobs", "1"),
    "generate": REFUSED,
    "export-vectors": REFUSED,
    "faults": REFUSED,
    "build": ("--board", "ulx3s", *REFUSED),
    "board": ("--port", "file"),
    "wordlength": ("--study", "broken.journal"),
    "simulate": ("--workers", "1"),
}


@st.composite
def command_lines(draw: st.DrawFn) -> list[str]:
    name = draw(st.sampled_from([*COMMANDS]))
    command = importlib.import_module(COMMANDS[name]).command
    line = [name]
    if draw(st.booleans()):
        line.append(draw(st.sampled_from(["small.toml", "small.toml", "digits", *NASTY])))
    else:
        line.append("small.toml")
    options = [p for p in command.params if p.opts[0].startswith("-")]
    for option in draw(st.lists(st.sampled_from(options), max_size=3)):
        if option.name in ("scheduler", "workers", "inits", "trials", "minutes"):
            continue
        line.append(option.opts[0])
        if not getattr(option, "is_flag", False):
            choices = OUTS if option.name in ("out", "output") else NASTY
            line.append(draw(st.sampled_from(choices)))
    return [*line, *TAIL.get(name, ())]


def tree(root: Path) -> dict[str, bytes | None]:
    return {
        str(path.relative_to(root)): path.read_bytes() if path.is_file() else None
        for path in root.rglob("*")
    }


def fill(root: Path) -> Path:
    """A folder of inputs, good and bad, with room beside it for what must not appear there."""
    folder = root / "work"
    (folder / "folder" / "thesis").mkdir(parents=True)
    (folder / "file").write_text("mine")
    (folder / "small.toml").write_text(SMALL)
    (folder / "broken.toml").write_text("name = ")
    (folder / "deep.toml").write_text(f"a = {'[' * 5000}")
    (folder / "x.npz").write_bytes(npz(compressed=True))
    (folder / "broken.npz").write_bytes(npz(compressed=True)[:90])
    (folder / "broken.journal").write_text("no journal\n")
    return folder


def check_command(line: list[str], root: Path, before: dict[str, bytes | None]) -> None:
    status, _, errors = ska_here(*line)
    after = tree(root)
    assert status in (0, 1, 2), (line, errors)
    assert "Traceback" not in errors
    if status == 2:
        last = errors.rstrip("\n").split("\n")[-1]
        assert last.startswith(("Error: ", "ska-hw: ")), (line, errors)
        assert after == before, (line, "a refused command left something")
    out = line[len(line) - line[::-1].index("--out")] if "--out" in line else None
    allowed = [Path("work") / p for p in ("build", "ska_simulations", "ska_vectors", "ska_runs")]
    allowed += [] if out is None else [Path(os.path.normpath(f"work/{out}"))]
    for name in {n for n in after if n not in before or after[n] != before[n]}:
        path = Path(name)
        assert any(path.is_relative_to(a) or a.is_relative_to(path) for a in allowed), (line, name)


def check_in_fresh_folder(root: Path, line: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    with tempfile.TemporaryDirectory(dir=root) as fresh:
        folder = fill(Path(fresh))
        with monkeypatch.context() as context:
            context.chdir(folder)
            check_command(line, Path(fresh), tree(Path(fresh)))


@examples(30)
@given(line=command_lines())
def test_command_lines(tmp_path: Path, line: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    check_in_fresh_folder(tmp_path, line, monkeypatch)


@pytest.mark.slow
@examples(30 * FUZZ_MORE)
@given(line=command_lines())
def test_many_command_lines(
    tmp_path: Path, line: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    check_in_fresh_folder(tmp_path, line, monkeypatch)


def test_the_check_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A traceback and what a command leaves behind are both found."""

    def leave(place: object, path: Path) -> None:
        Path("remains").mkdir()
        raise UserError("refused")

    line = ["simulate", "small.toml", "--out", "folder"]
    check_in_fresh_folder(tmp_path, line, monkeypatch)
    with monkeypatch.context() as context:
        context.setattr("ska_hw.storage.result_folder._check", leave)
        with pytest.raises(AssertionError, match="left something"):
            check_in_fresh_folder(tmp_path, line, context)
    monkeypatch.setattr("ska_hw.design.files.tomllib.loads", lambda text: [].pop())
    with pytest.raises(AssertionError, match="fault of ska-hw: IndexError"):
        check_in_fresh_folder(tmp_path, line, monkeypatch)
