"""The emitted Verilog: current in rtl/, the same everywhere, and liked by other tools."""

import os
import subprocess
import sys

import pytest

from ska_hw.cosim.toolchain import find_toolchain
from ska_hw.design import Design
from ska_hw.export.verilog.emit import emit
from ska_hw.export.verilog.project import SHIPPED, files, top
from ska_hw.export.verilog.tidy import HEADER, tidy
from ska_hw.hdl.array.array_column import PE_MODULE
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.array.processing_element import ProcessingElement
from ska_hw.hdl.array.systolic_array import SystolicArray
from ska_hw.hdl.targets.portable import TARGET as PORTABLE
from ska_hw.storage.result_folder import MARKER
from ska_hw.study.synth.flow import YOSYS, tool
from tests.support.core_designs import draw_design
from tests.support.paths import ROOT
from tests.support.tools import need_iverilog


@pytest.fixture(scope="module", params=SHIPPED)
def emitted(request):
    return request.param, files(Design.read(request.param))


def test_rtl_is_current(emitted):
    name, texts = emitted
    folder = ROOT / "rtl" / name
    assert sorted(path.name for path in folder.iterdir()) == sorted([MARKER, *texts])
    for file, text in texts.items():
        assert (folder / file).read_bytes() == text.encode(), f"{file} is old: run make rtl"


def test_same_bytes_in_every_process():
    script = (
        "import sys; from ska_hw.design import Design; "
        "from ska_hw.export.verilog.project import files; "
        "sys.stdout.write(''.join(files(Design.read('up5k', array__target='ecp5')).values()))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            timeout=300,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
    assert outputs.pop()


@pytest.mark.parametrize("setting", [None, "system"])
def test_a_yosys_on_path_is_not_used(tmp_path, monkeypatch, setting):
    """A broken one, whose version Amaranth would like; whatever the user's environment says."""
    yosys = tmp_path / "yosys"
    yosys.write_text('#!/bin/sh\n[ "$1" = -V ] && echo "Yosys 0.99" && exit 0\nexit 1\n')
    yosys.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    if setting:
        monkeypatch.setenv("AMARANTH_USE_YOSYS", setting)
    else:
        monkeypatch.delenv("AMARANTH_USE_YOSYS", raising=False)
    element = ProcessingElement(ArrayParameters(2, 4, True, 4, 4, 12), PORTABLE)
    assert "module pe(" in emit(element, "pe")
    assert os.environ.get("AMARANTH_USE_YOSYS") == setting


def test_a_large_array_grows_by_instances_only():
    """32 x 32 elements within ten seconds, of the same modules as 8 x 8."""

    def array(size):
        design = Design.read("paper", array__size=size)
        return emit(SystolicArray(ArrayParameters.of(design), PORTABLE), "ska_array")

    def modules(text):
        return [line.split("(")[0] for line in text.splitlines() if line.startswith("module ")]

    small = array(8)
    before = os.times()
    large = array(32)
    after = os.times()
    assert modules(large) == modules(small)
    # Each once as a module, and as instances: rows of a column.
    assert (small.count(PE_MODULE), large.count(PE_MODULE)) == (1 + 8, 1 + 32)
    # Processor time of this process and of those it started: the machine may be busy.
    assert sum(after[:4]) - sum(before[:4]) < 10


def _sources(folder, name, texts):
    for file, text in texts.items():
        (folder / file).write_text(text, "utf-8")
    return [file for file in texts if file.endswith(".v")]


def _lint(folder, sources):
    toolchain = find_toolchain()
    return subprocess.run(
        [toolchain.verilator, "--lint-only", "-Wall", *sources],
        cwd=folder,
        env=toolchain.environment(),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def test_verilator_has_no_warning(emitted, tmp_path):
    name, texts = emitted
    found = _lint(tmp_path, _sources(tmp_path, name, texts))
    assert found.returncode == 0, found.stdout + found.stderr


def test_verilator_has_no_warning_about_ecp5_cells(tmp_path):
    texts = files(Design.read("up5k", array__target="ecp5", array__size=2))
    found = _lint(tmp_path, _sources(tmp_path, "up5k", texts))
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.parametrize("seed", [2, 3, 5])
def test_verilator_has_no_warning_about_drawn_designs(seed, tmp_path):
    design, _, _ = draw_design(seed)
    (tmp_path / "core.v").write_text(emit(*reversed(top(design))), "utf-8")
    found = _lint(tmp_path, ["core.v"])
    assert found.returncode == 0, found.stdout + found.stderr


# Yosys unrolls the initial loops of the paper's memories word by word, which takes minutes.
@pytest.mark.parametrize(
    "name",
    [pytest.param(n, marks=pytest.mark.slow if n == "paper" else ()) for n in SHIPPED],
)
def test_yosys_accepts(name, tmp_path):
    sources = _sources(tmp_path, name, files(Design.read(name)))
    script = f"read_verilog {' '.join(sources)}; hierarchy -check -auto-top; proc; check -assert"
    subprocess.run([tool(YOSYS), "-q", "-p", script], cwd=tmp_path, check=True, timeout=600)


def test_icarus_accepts(emitted, tmp_path):
    icarus = need_iverilog()
    name, texts = emitted
    sources = _sources(tmp_path, name, texts)
    subprocess.run(
        [icarus, "-g2005", "-Wall", "-t", "null", *sources], cwd=tmp_path, check=True, timeout=300
    )


def test_tidy_memory():
    rows = "".join(f"    m[{row}] = 4'h0;\n" for row in range(3))
    found = tidy(f"  initial begin\n{rows}  end\n")
    assert found == HEADER + (
        "  integer m_row;\n  initial begin\n    for (m_row = 0; m_row < 3; m_row = m_row + 1)\n"
        "      m[m_row] = 4'h0;\n  end\n"
    )
    table = "  initial begin\n    m[0] = 4'h0;\n    m[1] = 4'h1;\n  end\n"
    assert tidy(table) == HEADER + table


def test_tidy_concatenation():
    signs = "{ b[3], b[3], b[3], b, \\c$1 , \\c$1  }"
    text = f"  assign a = {signs} & {{ d, d }} | {{ d, e }} | {{ 2'h0, d }};\n"
    assert tidy(text) == HEADER + (
        "  assign a = { {3{b[3]}}, b, {2{\\c$1 }} } & {2{d}} | { d, e } | { 2'h0, d };\n"
    )


def test_tidy():
    text = (
        "  reg [3:0] a_q = 4'h1;\n"
        "  reg \\b$1  = 1'h0;\n"
        "  assign c = ! a_q[1:0];\n"
        "  assign d = ! { a_q[1:0], b };\n"
        "    casez (a_q)\n"
        "      4'h1:\n"
        "          casez (b)\n"
        "            1'h1: x = 1;\n"
        "          endcase\n"
        "      default: x = 0;\n"
        "    endcase\n"
    )
    assert tidy(text) == HEADER + (
        "  reg [3:0] a_q;\n"
        "  initial a_q = 4'h1;\n"
        "  reg \\b$1 ;\n"
        "  initial \\b$1  = 1'h0;\n"
        "  assign c = ~| a_q[1:0];\n"
        "  assign d = ~| { a_q[1:0], b };\n"
        "    casez (a_q)\n"
        "      4'h1:\n"
        "          casez (b)\n"
        "            1'h1: x = 1;\n"
        "            default: ;\n"
        "          endcase\n"
        "      default: x = 0;\n"
        "    endcase\n"
    )
