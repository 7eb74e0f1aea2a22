"""Verilog and a C++ harness to a native simulator, kept in a cache.

The cache entry's name is a hash of all that the result depends on. An entry appears under its name
by one rename when it is complete, so that a killed build leaves nothing that is trusted later.
"""

import contextlib
import hashlib
import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from filelock import FileLock

from ska_hw.cosim.toolchain import Toolchain, run_tool
from ska_hw.errors import ToolError
from ska_hw.storage.files import file_digest
from ska_hw.storage.machine import cache_folder, cores

VERILATE = ("--cc", "--exe", "-O3", "--x-assign", "unique", "--x-initial", "unique", "-Wno-fatal")
"""Undriven values are random bits from a fixed seed: a dependence on them shows, and repeats."""

MAKE = ("OPT_FAST=-O2", "OPT_SLOW=-O0", "OPT_GLOBAL=-O1")

MAKE_QUICK = ("OPT_FAST=-O0", "OPT_SLOW=-O0", "OPT_GLOBAL=-O0", "VM_PARALLEL_BUILDS=0")
"""For a simulator that runs so shortly that compiling it is most of the work."""

TIMEOUT = 900.0
"""Seconds for one tool."""

PREFIX = "Vsimulation"
_EXECUTABLE = "simulation"
_MANIFEST = "manifest.json"


def compile_simulator(
    verilog: str,
    top: str,
    sources: Mapping[str, str],
    toolchain: Toolchain,
    timeout: float = TIMEOUT,
    make: Sequence[str] = MAKE,
    verilate: Sequence[str] = (),
) -> Path:
    """The executable for module `top` of `verilog` and `sources`, texts by file name.

    `sources` are C++, which sees the model as `Vsimulation`, and Verilator's configuration files
    (.vlt); `make` are make's variables, `verilate` further options of Verilator. Taken from the
    cache when it is there. Raises `ToolError`.
    """
    options = [*VERILATE, *verilate]
    entry = cache_folder() / "simulators" / _key(verilog, top, sources, toolchain, make, options)
    try:
        entry.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(f"{entry}.lock"):
            if not _complete(entry):
                _build(entry, verilog, top, sources, toolchain, timeout, make, options)
    except OSError as error:
        raise ToolError(f"the cache folder {entry.parent} cannot be used: {error}") from None
    return entry / _EXECUTABLE


def _key(
    verilog: str,
    top: str,
    sources: Mapping[str, str],
    toolchain: Toolchain,
    make: Sequence[str],
    options: Sequence[str],
) -> str:
    compiler = subprocess.run(
        [*toolchain.cxx.split(), "--version"], capture_output=True, text=True, check=False
    )
    parts = {
        "verilog": verilog,
        "top": top,
        "sources": dict(sources),
        "tools": [toolchain.version_text, str(toolchain.bundled), toolchain.cxx, compiler.stdout],
        "options": [*options, *make],
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:32]


@contextlib.contextmanager
def _runtime(
    obj: Path, toolchain: Toolchain, make: Sequence[str], options: Sequence[str]
) -> Iterator[None]:
    """Verilator's own library, which is the same for simulators of the same options: compiled
    once.
    """
    chain = f"{toolchain.verilator} {toolchain.version_text} {toolchain.cxx} {make} {options}"
    ready = cache_folder() / f"runtime-{hashlib.sha256(chain.encode()).hexdigest()[:16]}"
    for part in ready.glob("*.o"):
        shutil.copy(part, obj)
    yield
    if not ready.exists():
        fresh = obj.parent / "runtime"  # goes with what a kill leaves of the build
        fresh.mkdir()
        for part in obj.glob("verilated*.o"):
            shutil.copy(part, fresh)
        with contextlib.suppress(OSError):
            fresh.rename(ready)
        shutil.rmtree(fresh, ignore_errors=True)


def _complete(entry: Path) -> bool:
    """Whether the entry's executable is the one that its manifest was written for."""
    try:
        manifest = json.loads((entry / _MANIFEST).read_text("utf-8"))
        return manifest == {"sha256": file_digest(entry / _EXECUTABLE)}
    except (OSError, ValueError):
        return False


def _build(
    entry: Path,
    verilog: str,
    top: str,
    sources: Mapping[str, str],
    toolchain: Toolchain,
    timeout: float,
    make: Sequence[str],
    options: Sequence[str],
) -> None:
    # A fresh name: the tools of a killed process may still be writing below theirs.
    for remains in (entry, *entry.parent.glob(f"{entry.name}.*.partial")):
        shutil.rmtree(remains, ignore_errors=True)
    work = Path(tempfile.mkdtemp(prefix=f"{entry.name}.", suffix=".partial", dir=entry.parent))
    (work / f"{top}.v").write_text(verilog, "utf-8")
    for name, text in sources.items():
        (work / name).write_text(text, "utf-8")
    units = [name for name in sources if name.endswith((".cpp", ".vlt"))]
    env = toolchain.environment()
    verilate: list[str | Path] = [
        toolchain.verilator,
        *options,
        "--prefix",
        PREFIX,
        "--top-module",
        top,
    ]
    verilate += ["-Mdir", "obj", "-o", _EXECUTABLE, "-CFLAGS", "-std=c++17", "-LDFLAGS", "-pthread"]
    run_tool([*verilate, f"{top}.v", *units], work, timeout, work / "verilate.log", env)
    jobs = f"-j{cores()}"
    command = [toolchain.make, "-C", "obj", "-f", f"{PREFIX}.mk", jobs, *toolchain.make_variables]
    with _runtime(work / "obj", toolchain, make, options):
        run_tool([*command, *make], work, timeout, work / "make.log", env)
    (work / "obj" / _EXECUTABLE).rename(work / _EXECUTABLE)
    shutil.rmtree(work / "obj")
    (work / _MANIFEST).write_text(json.dumps({"sha256": file_digest(work / _EXECUTABLE)}), "utf-8")
    work.rename(entry)
