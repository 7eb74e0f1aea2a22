"""Command lines that re-enact public bug reports of neighbouring tools.

Each has the address of its report. None may end in a traceback, in a status that is not in the
table, or without a line that says what is wrong. Most are run in this process.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ska_hw.cli import status
from tests.support import commands
from tests.support.commands import ska, ska_here

SMALL = commands.SMALL.replace("my.npz", "x.npz").replace("steps = 5", "steps = 3")
GITHUB = "https://github.com/"
X = np.random.default_rng(0).random((12, 5))
W1, W2 = np.full((5, 4), 0.1), np.full((4, 3), 0.1)


@dataclass(frozen=True)
class Case:
    """A report, the command line that re-enacts it, and how it must end.

    `x` and `w` are the arrays of x.npz and w.npz; `toml` replaces texts of the design; `make`
    prepares the folder; with `env` the command is a process of its own.
    """

    report: str
    line: str
    ends: int = 0
    says: str = ""
    x: dict[str, Any] = field(default_factory=lambda: {"x": X})
    w: dict[str, Any] | None = None
    toml: tuple[tuple[str, str], ...] = ()
    make: Callable[[Path], object] | None = None
    env: dict[str, str] | None = None


def data(report: str, says: str, ends: int = 2, **arrays: Any) -> Case:
    """A report about the inputs of a training."""
    return Case(report, "simulate small.toml --no-float", ends, says, x=arrays)


def weights(report: str, says: str, ends: int = 2, **arrays: Any) -> Case:
    """A report about initial weights."""
    named = ("eta = 0.3", 'weights = "w.npz"\neta = 0.3')
    both = {"w1": W1, "w2": W2} | arrays
    return Case(report, "simulate small.toml --no-float", ends, says, w=both, toml=(named,))


def design(report: str, old: str, new: str, says: str, ends: int = 2) -> Case:
    """A report about a design's file."""
    return Case(report, "simulate small.toml --no-float", ends, says, toml=((old, new),))


def one(at: tuple[int, int], value: Any, array: Any = X) -> Any:
    """`array` with another value in one place."""
    changed = np.array(array, dtype=np.asarray(value).dtype)
    changed[at] = value
    return changed


def bytes_of(name: str, content: bytes) -> Callable[[Path], object]:
    """Writes a file."""
    return lambda folder: (folder / name).write_bytes(content)


def tool(name: str, script: str) -> Callable[[Path], object]:
    """Puts a script in the place of a tool, in the folder `bin`."""

    def make(folder: Path) -> None:
        (folder / "bin").mkdir()
        (folder / "bin" / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / "bin" / name).chmod(0o755)

    return make


def design_in(name: str) -> Callable[[Path], object]:
    """Moves the design and its data into a folder."""

    def make(folder: Path) -> None:
        (folder / name).mkdir()
        for file in ("small.toml", "x.npz"):
            (folder / file).rename(folder / name / file)

    return make


BOM = b"\xef\xbb\xbf"
CASES = [
    # Shapes and names of arrays.
    data("fastmachinelearning/hls4ml/issues/1515", "", 0, x=X, mask=np.ones((12, 16))),
    data("fastmachinelearning/hls4ml/issues/550", "expected shape (12, 5), found (12,)", x=X[:, 0]),
    data("fastmachinelearning/hls4ml/pull/360", "expected shape (12, 5), found (12, 6)",
         x=np.ones((12, 6))),
    data("fastmachinelearning/hls4ml/issues/476", "expected an array named x or images", y=X),
    data("lisa-lab/pylearn2/pull/1287", "found (12, 25)", x=np.ones((12, 5, 5))),
    data("pytorch/pytorch/pull/25887", "", 0, x=X.reshape(12, 1, 5, 1)),
    data("numpy/numpy/pull/11522", "expected an array named x or images"),
    data("pytorch/QNNPACK/pull/63", "found (0, 64)", x=np.zeros((0, 8, 8))),
    data("fastmachinelearning/hls4ml/issues/745", "", 0, x=np.asfortranarray(X)),
    # Values.
    data("francof2a/fxpmath/issues/23", "found 9.223e+18 at [3, 2]", x=one((3, 2), 2**63 - 1)),
    data("francof2a/fxpmath/issues/32", "found 1e+300 at [3, 2]", x=one((3, 2), 1e300)),
    data("fprime-community/fpy/issues/121", "expected finite numbers, found inf",
         x=one((0, 0), np.inf)),
    data("red/red/issues/5460", "expected finite numbers, found nan at [1, 1]",
         x=one((1, 1), np.nan)),
    data("ml-explore/mlx/pull/1028", "", 0, x=np.zeros((12, 5))),
    Case("apple/coremltools/pull/2851", "simulate small.toml", x={"x": np.zeros((12, 5))}),
    data("Samsung/ONE/pull/6971", "all values are below 1 %", 0, x=X * 1e-9),
    data("modular/modular/issues/2217", "every value but 0 is outside", x=np.full((12, 5), 1e9)),
    # Types of numbers.
    data("pytorch/pytorch/pull/108453", "int16 values are taken as they are", 0,
         x=(X > 0.5).astype("i2")),
    data("pytorch/pytorch/issues/31868", "int8 values are taken as they are", 0,
         x=(X > 0.5).astype("i1")),
    data("pytorch/pytorch/pull/136238", "data.scale = 255", x=np.full((12, 5), 255, "u2")),
    data("pytorch/pytorch/issues/106432", "", 0, x=X.astype("f2")),
    data("alibaba/TinyNeuralNetwork/issues/47", "", 0, x=X.astype(">f4")),
    data("pytorch/pytorch/issues/171675", "expected numbers, found dtype complex128", x=X * 1j),
    data("pytorch/pytorch/pull/80126", "expected numbers, found dtype <U", x=X.astype(str)),
    data("ZZUTK/SRNTT/issues/9", "pickled", x=np.array([[None] * 5] * 12)),
    # Files of arrays.
    *(
        Case(report, "simulate small.toml", 2, "x.npz: ", make=bytes_of("x.npz", content))
        for report, content in (
            ("talmolab/sleap/pull/1267", b""),
            ("numpy/numpy/issues/22435", b"PK\x03\x04 and no archive"),
            ("JetBrains-Research/npy/issues/4", b"\x93NUMPY\x01\x00"),
        )
    ),
    Case("chipmuenk/pyfda/issues/165", "simulate small.toml --data no/such.npz", 2, "such.npz"),
    # Weights.
    weights("fastmachinelearning/qonnx/issues/77", "expected shape (5, 4), found (4, 5)", w1=W1.T),
    weights("ARM-software/ComputeLibrary/issues/507", "expected shape (4, 3), found (12,)",
            w2=W2.ravel()),
    weights("fastmachinelearning/hls4ml/issues/890", "", 0, w3=W2, b1=np.zeros(4)),
    weights("Xilinx/brevitas/issues/425", "", 0, b1=np.zeros(4), b2=np.zeros(3)),
    weights("Lightricks/LTX-2/issues/181", "expected shape (4,), found (3,)", b1=np.zeros(3)),
    weights("Xilinx/brevitas/issues/1246", "integers are taken as values", 0, w1=W1 * 1000),
    weights("fetchai/ledger/issues/1463", "found -1e+300 at [0, 0]", w1=one((0, 0), -1e300, W1)),
    weights("BUG1989/caffe-int8-convert-tools/issues/42", "", 0, w1=W1 * 0, w2=W2 * 0),
    # The design's file.
    Case("Nayjest/lm-proxy/issues/79", "simulate small.toml --no-float",
         make=bytes_of("small.toml", BOM + SMALL.encode())),
    Case("toml-lang/toml-test/issues/172", "generate small.toml", 2, "small.toml",
         make=bytes_of("small.toml", SMALL.encode("utf-16"))),
    Case("BurntSushi/toml/issues/233", "simulate small.toml --no-float",
         make=bytes_of("small.toml", SMALL.replace("\n", "\r\n").encode())),
    design("herdrdev/herdr/issues/1162", "inputs = 5", "inputs = 5\ninputs = 5", "small.toml"),
    design("Xilinx/brevitas/issues/1328", "samples = 12", "samples = 12\nscale = -1.0",
           "data.scale"),
    design("francof2a/fxpmath/issues/41", 'preset = "q8"', 'preset = "q8"\nz = "s64.0"',
           "z must be signed with at most 20 bits"),
    design("francof2a/fxpmath/issues/85", "[array]", '[overflow]\nz = "wrap"\n[array]', "", 0),
    design("numbbo/coco/issues/773", "eta = 0.3", "eta = nan", "training.eta"),
    design("fastmachinelearning/hls4ml/pull/44", "[4, 3]", "[]", "network.layers"),
    # Folders and paths.
    Case("verilator/verilator/pull/3259", "simulate small.toml --no-float --out 'a b/ü ñ'"),
    Case("SpinalHDL/SpinalHDL/issues/277", "generate 'my designs/small.toml' --out 'a b'",
         make=design_in("my designs")),
    Case("mlcommons/mlperf-automations/pull/388", "registers small.toml --out 'c s r'"),
    Case("enjoy-digital/litex/pull/86", "registers small.toml --out deep/er/csr"),
    Case("enjoy-digital/litex/issues/1296", "registers small.toml --page csr.md", 2, "csr.md"),
    Case("enjoy-digital/litex/issues/1348", "generate small.toml --out x.npz", 2,
         "expected a folder for the results"),
    Case("litex-hub/linux-on-litex-vexriscv/pull/150", "simulate sub/small.toml --no-float",
         make=design_in("sub")),
    Case("kovidgoyal/kitty/pull/2199", "generate small.toml --out /proc/none/out", 2, "/proc/none"),
    # Tools.
    Case("YosysHQ/nextpnr/issues/1505", "synth small.toml --device hx1k", 2, "'hx1k' is not one"),
    Case("YosysHQ/nextpnr/issues/1371", "synth small.toml --component carry", 2, "expected one of"),
    Case("amaranth-lang/amaranth/issues/1551", "generate small.toml",
         make=tool("yosys", "exit 1"), env={"PATH": "bin:{PATH}"}),
    Case("amaranth-lang/amaranth/issues/19", "generate small.toml", env={"PATH": ""}),
    Case("fastmachinelearning/hls4ml/issues/264", "run small.toml --out a", 2, "not on PATH",
         env={"PATH": "/nowhere", "CXX": "", "VERILATOR": "", "HOME": "."}),
    # Environments.
    Case("deeptools/deepTools/issues/1416", "profile small.toml",
         env={"MPLBACKEND": "module://matplotlib_inline.backend_inline"}),
    Case("Textualize/rich/issues/68", "simulate small.toml --out ü",
         env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}),
    Case("labgrid-project/labgrid/issues/486", "simulate no-ü.toml", 2, "cannot be read",
         env={"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}),
    Case("open-mmlab/mim/issues/240", "simulate small.toml",
         env={"HOME": "/proc/none", "XDG_CACHE_HOME": "/proc/none", "MPLCONFIGDIR": "/proc/none"}),
    Case("Nukesor/comfy-table/issues/27", "simulate small.toml", says="entropy minimum",
         env={"COLUMNS": "1", "TERM": "dumb", "NO_COLOR": "1"}),
]  # fmt: skip


def words(line: str) -> list[str]:
    """Of a command line; quotes hold spaces."""
    parts = line.split("'")
    return [w for n, part in enumerate(parts) for w in ([part] if n % 2 else part.split())]


def test_there_are_sixty_of_different_reports() -> None:
    assert len({case.report for case in CASES}) == len(CASES) >= 60
    for case in CASES:
        owner, repository, kind, number = case.report.split("/")
        assert owner
        assert repository
        assert kind in ("issues", "pull")
        assert number.isdigit()


@pytest.mark.parametrize("case", CASES, ids=lambda case: GITHUB + case.report)
def test_report(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    text = SMALL
    for old, new in case.toml:
        assert old in text
        text = text.replace(old, new)
    (tmp_path / "small.toml").write_text(text)
    np.savez(tmp_path / "x.npz", **case.x)
    if case.w is not None:
        np.savez(tmp_path / "w.npz", **case.w)
    if case.make is not None:
        case.make(tmp_path)
    if case.env is None:
        found, printed, errors = ska_here(*words(case.line))
    else:
        env = {name: value.format(**os.environ) for name, value in case.env.items()}
        process = ska(*words(case.line), cwd=tmp_path, **env)
        found, printed, errors = process.returncode, process.stdout, process.stderr
    assert found == case.ends, errors
    assert found in status.MEANINGS
    assert "Traceback" not in errors
    assert "Warning" not in errors
    assert case.says in printed + errors
    if found:
        assert errors.splitlines()[-1].startswith(("ska-hw: ", "Error: ")), errors
