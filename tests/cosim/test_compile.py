"""Compiled simulators: taken from the cache only when they are complete."""

import dataclasses
import json
import os
import shutil
import subprocess
from typing import Any

import pytest
from filelock import FileLock, Timeout

from ska_hw.cosim import compile as compiling
from ska_hw.cosim.compile import ENVIRONMENT, MAKE, MAKE_QUICK, VERILATE, compile_simulator
from ska_hw.cosim.toolchain import find_toolchain, run_tool
from ska_hw.errors import ToolError
from ska_hw.storage.files import file_digest

VERILOG = "module top(input clk, output [7:0] y); assign y = 8'd42; endmodule\n"
MAIN = """
#include <cstdio>
#include "Vsimulation.h"
int main() {
    Vsimulation top;
    top.eval();
    std::printf("%d\\n", int(top.y));
}
"""


@pytest.fixture(autouse=True)
def _cache(tmp_path, monkeypatch):
    monkeypatch.setenv("SKA_HW_CACHE", str(tmp_path / "cache"))


def build(verilog=VERILOG, main=MAIN, **options):
    options = {"toolchain": find_toolchain(), "make": MAKE_QUICK, **options}
    return compile_simulator(verilog, "top", {"main.cpp": main}, **options)


def answer(path):
    return subprocess.run([path], capture_output=True, text=True, check=True).stdout.strip()


def entries(tmp_path):
    return [path for path in (tmp_path / "cache" / "simulators").iterdir() if path.is_dir()]


@pytest.mark.slow
def test_interrupted_build_is_not_trusted_and_a_complete_one_is_kept(tmp_path, monkeypatch):
    real = run_tool

    def killed(cmd, *rest):
        if "-C" in cmd:
            raise KeyboardInterrupt
        real(cmd, *rest)

    monkeypatch.setattr(compiling, "run_tool", killed)
    with pytest.raises(KeyboardInterrupt):
        build()
    assert [path.suffix for path in entries(tmp_path)] == [".partial"]

    monkeypatch.setattr(compiling, "run_tool", real)
    path = build()
    assert answer(path) == "42"
    assert entries(tmp_path) == [path.parent]

    def never(*_):
        raise AssertionError("compiled again")

    monkeypatch.setattr(compiling, "run_tool", never)
    assert build() == path
    path.write_bytes(path.read_bytes()[:1000])
    with pytest.raises(AssertionError, match="compiled again"):
        build()


def test_bad_verilog(tmp_path):
    with pytest.raises(ToolError) as error:
        build(verilog=VERILOG.replace("endmodule", "nonsense"))
    assert error.value.message.startswith("verilator failed")
    assert "syntax error" in error.value.tail
    assert "verilator --cc" in error.value.command
    assert [path.suffix for path in entries(tmp_path)] == [".partial"]


def test_bad_cpp(tmp_path):
    with pytest.raises(ToolError) as error:
        build(main="#error planned\n")
    assert "make failed" in error.value.message
    assert "planned" in error.value.tail


def test_time_out():
    with pytest.raises(ToolError, match=r"was stopped after 0\.01 seconds"):
        compile_simulator(VERILOG, "top", {"main.cpp": MAIN}, find_toolchain(), timeout=0.01)


def test_cache_that_cannot_be_written(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("SKA_HW_CACHE", str(tmp_path / "file"))
    with pytest.raises(ToolError, match=r"the cache folder .* cannot be used"):
        build()


@pytest.fixture
def commands(monkeypatch):
    """Tools that are only noted, as (command, folder, seconds, environment); make leaves files."""
    noted: list[Any] = []

    def note(cmd, cwd, timeout, log, env):
        words = [str(word) for word in cmd]
        entry = cwd.with_name(cwd.name.partition(".")[0])
        with pytest.raises(Timeout), FileLock(f"{entry}.lock", timeout=0):
            raise AssertionError("another process could build the same")
        noted.append((words, cwd, timeout, env))
        obj = cwd / "obj"
        obj.mkdir(exist_ok=True)
        if "-C" in words:
            present = sorted(path.name for path in obj.iterdir())
            noted[-1] = (*noted[-1], present)
            for name in ("simulation", *RUNTIME, "Vsimulation.o", "main.o"):
                (obj / name).write_text(f"{name} of build {len(noted)}")

    monkeypatch.setattr(compiling, "run_tool", note)
    return noted


RUNTIME = ("verilated.o", "verilated_threads.o")


def fake_compiler(folder, version):
    folder.mkdir(exist_ok=True)
    path = folder / "compiler"
    path.write_text(f'#!/bin/sh\n[ "$*" = --version ] && echo compiler {version}\nexit 1\n')
    path.chmod(0o755)
    return str(path)


def made_with(tmp_path, monkeypatch):
    """What a build depends on, by name: a change of the arguments or of the world."""
    tools = find_toolchain()
    compiler = fake_compiler(tmp_path / "bin", 1)

    def built(**changes):
        given = {"toolchain": dataclasses.replace(tools, cxx=compiler), **changes}
        main, verilog = given.pop("main", MAIN), given.pop("verilog", VERILOG)
        return build(verilog, main, **given)

    def replaced(**fields):
        return lambda: built(toolchain=dataclasses.replace(tools, cxx=compiler, **fields))

    def with_variable(name):
        def change():
            with monkeypatch.context() as patch:
                patch.setenv(name, "-DOTHER")
                return built()

        return change

    def another_compiler():
        fake_compiler(tmp_path / "bin", 2)
        try:
            return built()
        finally:
            fake_compiler(tmp_path / "bin", 1)

    other = shutil.copy(compiler, tmp_path / "bin" / "other")
    changes = {
        "verilog": lambda: built(verilog=VERILOG + "\n"),
        "source": lambda: built(main=MAIN + "\n"),
        "make": lambda: built(make=MAKE),
        "options": lambda: built(verilate=["--trace"]),
        "order of options": lambda: built(verilate=["--trace", "-O0"]),
        "verilator": replaced(version=(5, 999)),
        "wheel": replaced(bundled=not tools.bundled),
        "compiler": lambda: built(toolchain=dataclasses.replace(tools, cxx=str(other))),
        "compiler's version": another_compiler,
        **{name: with_variable(name) for name in ENVIRONMENT},
    }
    return built, changes


def test_whatever_changes_the_result_changes_the_key(tmp_path, monkeypatch, commands):
    for name in ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)
    built, changes = made_with(tmp_path, monkeypatch)
    first = built()
    assert len(commands) == 2
    assert built() == first
    assert len(commands) == 2, "compiled again"
    entries = {"nothing": first}
    for name, change in changes.items():
        entries[name] = change()
        assert len(set(entries.values())) == len(entries), name
        assert len(commands) == 2 * len(entries), name
    assert built() == first
    runtimes = list((tmp_path / "cache").glob("runtime-*[!k]"))
    assert len(runtimes) == len(entries) - len(["verilog", "source"])
    for name in ("CXXFLAGS", "CPPFLAGS", "LDFLAGS"):
        assert name in ENVIRONMENT


def test_another_top_and_other_names_of_files_are_other_simulators(commands):
    tools = find_toolchain()
    made = {
        compile_simulator(VERILOG, top, {name: MAIN}, tools)
        for top in ("top", "other")
        for name in ("main.cpp", "a.cpp", "a.vlt")
    }
    assert len(made) == 6


def test_the_order_of_the_sources_does_not_matter(commands):
    """That of options does: of two that contradict each other the last one counts."""
    tools, sources = find_toolchain(), {"main.cpp": MAIN, "a.h": ""}
    other = dict(reversed(sources.items()))
    assert list(other) != list(sources)
    paths = {compile_simulator(VERILOG, "top", given, tools) for given in (sources, other)}
    assert len(paths) == 1
    options = ["--trace", "--no-trace"]
    assert build(verilate=options) != build(verilate=options[::-1])


def test_the_runtime_is_locked_while_it_is_stored(tmp_path, monkeypatch, commands):
    """It is shared by builds of other simulators."""
    held, real = [], shutil.copy

    def copy(source, target):
        (lock,) = (tmp_path / "cache").glob("runtime-*.lock")
        with pytest.raises(Timeout), FileLock(lock, timeout=0):
            raise AssertionError("another process could store the same")
        held.append(source.name)
        return real(source, target)

    monkeypatch.setattr(shutil, "copy", copy)
    build()
    build(main=MAIN + "\n")
    assert sorted(held) == sorted([*RUNTIME, *RUNTIME])  # stored, and used


def test_the_commands(tmp_path, monkeypatch, commands):
    """Verilator's and make's, word by word; as many jobs as this process may use cores."""
    monkeypatch.setattr(compiling, "cores", lambda: 3)
    monkeypatch.setenv("MAKEFLAGS", "-n")
    monkeypatch.setenv("MFLAGS", "-n")
    monkeypatch.setenv("MAKELEVEL", "1")
    tools = find_toolchain()
    sources = {"main.cpp": MAIN, "a.h": "", "rules.vlt": ""}
    path = compile_simulator(VERILOG, "top", sources, tools, 77.0, ["A=b"], ["--trace"])
    (verilate, work, *rest), (make, also, seconds, env, _) = commands
    assert verilate == [
        *(str(tools.verilator), *VERILATE, "--trace", "--prefix", "Vsimulation"),
        *("--top-module", "top", "-Mdir", "obj", "-o", "simulation", "-CFLAGS", "-std=c++17"),
        *("-LDFLAGS", "-pthread", "top.v", "main.cpp", "rules.vlt"),
    ]
    expected = [
        tools.make,
        "-C",
        "obj",
        "-f",
        "Vsimulation.mk",
        "-j3",
        *tools.make_variables,
        "A=b",
    ]
    assert make == expected
    assert work == also
    assert rest[0] == seconds == 77.0
    assert not {"MAKEFLAGS", "MFLAGS", "MAKELEVEL"} & set(env)
    assert env["PATH"].split(os.pathsep)[0] == str(tools.verilator.parent)
    assert sorted(file.name for file in path.parent.iterdir()) == [
        "a.h", "main.cpp", "manifest.json", "rules.vlt", "simulation", "top.v",
    ]  # fmt: skip
    assert (path.parent / "top.v").read_text() == VERILOG
    assert path.read_text() == "simulation of build 2"
    assert path.parent.parent == tmp_path / "cache" / "simulators"


def test_the_runtime_is_compiled_once_and_whole(tmp_path, commands):
    """All of Verilator's objects and none of the simulator's, as they were."""
    build()
    assert commands[1][4] == []
    build(main=MAIN + "\n")
    assert commands[3][4] == list(RUNTIME)
    (ready,) = (tmp_path / "cache").glob("runtime-*[!k]")
    assert sorted(path.name for path in ready.iterdir()) == ["manifest.json", *RUNTIME]
    for name in RUNTIME:
        assert (ready / name).read_text() == f"{name} of build 2"
    assert sorted(json.loads((ready / "manifest.json").read_text())) == list(RUNTIME)


def _cut(path):
    path.write_bytes(path.read_bytes()[:-1])


BREAKS = {
    "truncated": lambda ready: _cut(ready / RUNTIME[1]),
    "empty": lambda ready: (ready / RUNTIME[0]).write_text(""),
    "missing": lambda ready: (ready / RUNTIME[0]).unlink(),
    "no manifest": lambda ready: (ready / "manifest.json").unlink(),
    "cut manifest": lambda ready: _cut(ready / "manifest.json"),
    "no object": lambda ready: (ready / "manifest.json").write_text("[1]"),
    "empty manifest": lambda ready: (ready / "manifest.json").write_text("{}"),
    "nothing": lambda ready: [path.unlink() for path in ready.iterdir()],
}


@pytest.mark.parametrize("how", BREAKS)
def test_a_broken_runtime_is_compiled_anew(tmp_path, commands, how):
    """Once: what is stored then is whole, and used."""
    build()
    (ready,) = (tmp_path / "cache").glob("runtime-*[!k]")
    BREAKS[how](ready)
    build(main=MAIN + "\n")
    assert commands[3][4] == []
    for name in RUNTIME:
        assert (ready / name).read_text() == f"{name} of build 4"
    build(main=MAIN + "\n\n")
    assert commands[5][4] == list(RUNTIME)


@pytest.mark.parametrize("how", ["executable", "manifest", "missing", "other", "another"])
def test_a_broken_simulator_is_compiled_anew(commands, how):
    path = build()
    if how == "missing":
        path.unlink()
    elif how == "other":
        (path.parent / "manifest.json").write_text("{}")
    elif how == "another":  # whole, but not of the executable
        digests = {"main.cpp": file_digest(path.parent / "main.cpp")}
        (path.parent / "manifest.json").write_text(json.dumps(digests))
    else:
        _cut(path if how == "executable" else path.parent / "manifest.json")
    assert build() == path
    assert len(commands) == 4
    assert path.read_text() == "simulation of build 4"
    assert build() == path
    assert len(commands) == 4


def test_remains_of_a_killed_build_are_swept(tmp_path, commands):
    path = build()
    remains = path.parent.with_name(f"{path.parent.name}.abc.partial")
    others = path.parent.with_name("other.abc.partial")
    for folder in (remains, others):
        folder.mkdir()
        (folder / "file").write_text("")
    path.unlink()
    build()
    assert not remains.exists()
    assert others.exists()


def test_a_space_in_a_path_is_told_at_once(tmp_path, monkeypatch, commands):
    """GNU make cannot work there."""
    monkeypatch.setenv("SKA_HW_CACHE", str(tmp_path / "my cache"))
    with pytest.raises(ToolError, match=r"^the cache folder, .*my cache/simulators, has a space"):
        build()
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "my cache")
    monkeypatch.setenv("SKA_HW_CACHE", str(link))
    with pytest.raises(ToolError, match="set SKA_HW_CACHE") as error:
        build()
    assert "\n" not in str(error.value)
    monkeypatch.setenv("SKA_HW_CACHE", str(tmp_path / "cache"))
    tools = dataclasses.replace(find_toolchain(), verilator=tmp_path / "a b" / "verilator")
    with pytest.raises(ToolError, match=r"^Verilator, .*a b/verilator, has a space .*elsewhere"):
        build(toolchain=tools)
    assert commands == []


@pytest.mark.slow
def test_a_truncated_object_breaks_no_later_build(tmp_path):
    """With the real tools."""
    build()
    (ready,) = (tmp_path / "cache").glob("runtime-*[!k]")
    for part in ready.glob("*.o"):
        part.write_bytes(part.read_bytes()[:100])
    assert answer(build(main=MAIN + "\n")) == "42"
    before = {part: part.stat().st_mtime_ns for part in ready.iterdir()}
    assert len(before) >= 3
    assert answer(build(main=MAIN + "\n\n")) == "42"
    assert {part: part.stat().st_mtime_ns for part in ready.iterdir()} == before
