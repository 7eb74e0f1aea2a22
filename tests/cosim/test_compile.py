"""Compiled simulators: taken from the cache only when they are complete."""

import subprocess

import pytest

from ska_hw.cosim import compile as compiling
from ska_hw.cosim.compile import compile_simulator
from ska_hw.cosim.toolchain import find_toolchain, run_tool
from ska_hw.errors import ToolError

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


def build(verilog=VERILOG, main=MAIN):
    return compile_simulator(verilog, "top", {"main.cpp": main}, find_toolchain())


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
