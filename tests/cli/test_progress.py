"""The progress bar of all commands, and what makes a command."""

import importlib
import io
import time
import tomllib
from pathlib import Path

import click
import pytest
from rich.console import Console

from ska_hw.cli import COMMANDS, progress
from ska_hw.cli.progress import Bars


def shown(monkeypatch: pytest.MonkeyPatch, terminal: bool) -> str:
    """What a command's bars write to a terminal or a pipe."""
    stream = io.StringIO()
    console = Console(file=stream, force_terminal=terminal, width=120)
    monkeypatch.setattr(progress, "Console", lambda stderr: console)
    with Bars() as bars:
        bars.wait("compiling")
        report = bars.stage("training", 8)
        report(2, "layer 1")
        bars._progress.refresh()
        report(6, total=12)
        bars._progress.refresh()
    return stream.getvalue()


def test_a_terminal_sees_title_share_and_note(monkeypatch: pytest.MonkeyPatch) -> None:
    text = shown(monkeypatch, terminal=True)
    for part in ("training", " 25%", "layer 1", " 50%"):
        assert part in text


def test_a_pipe_sees_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, terminal=False) == ""


def test_a_pipe_sees_where_long_work_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line now and then, also while nothing reports, and none after the end."""
    assert progress.LINE_SECONDS <= 60
    monkeypatch.setattr(progress, "LINE_SECONDS", 0.05)
    with Bars() as bars:
        bars.wait("compiling")
        time.sleep(0.2)
        bars.stage("training", 8)(2, "layer 1")
        time.sleep(0.2)
    lines = capsys.readouterr().err.splitlines()
    time.sleep(0.1)
    assert capsys.readouterr().err == ""
    assert all(line.startswith("ska-hw: 0 s: ") for line in lines)
    said = list(dict.fromkeys(line.removeprefix("ska-hw: 0 s: ") for line in lines))
    assert said == ["compiling", "training 25 %, layer 1"]


def test_what_was_done_before_has_no_part_in_the_speed(monkeypatch: pytest.MonkeyPatch) -> None:
    console = Console(file=io.StringIO(), force_terminal=True)
    monkeypatch.setattr(progress, "Console", lambda stderr: console)
    with Bars() as bars:
        bars.stage("resumed", 100)(90)
        (task,) = bars._progress.tasks
        assert task.completed == 90
        assert task.speed is None


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_one_file_and_one_line(name: str) -> None:
    assert COMMANDS[name] == f"ska_hw.cli.{name.replace('-', '_')}"
    command = importlib.import_module(COMMANDS[name]).command
    assert isinstance(command, click.Command)
    for option in command.params:
        assert isinstance(option, click.Argument) or option.help, f"{name} {option.name}: no help"


def test_the_extra_of_the_search_has_its_former_name_too() -> None:
    text = (Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8")
    extras = tomllib.loads(text)["project"]["optional-dependencies"]
    assert extras["search"] == ["ska-hw[wordlength]"]
