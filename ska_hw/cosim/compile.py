"""Verilog and a C++ harness to a native simulator, kept in a cache.

The cache entry's name is a hash of all that the result depends on. An entry appears under its name
by one rename when it is complete, so that a killed build leaves nothing that is trusted later.
"""

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from filelock import FileLock

from ska_hw.cosim.toolchain import Toolchain, run_tool
from ska_hw.errors import ToolError
from ska_hw.storage.machine import cache_folder, cores
from ska_hw.storage.seal import seal, sealed

VERILATE = ("--cc", "--exe", "-O3", "--x-assign", "unique", "--x-initial", "unique", "-Wno-fatal")
"""Undriven values are random bits from a fixed seed: a dependence on them shows, and repeats."""

MAKE = ("OPT_FAST=-O2", "OPT_SLOW=-O0", "OPT_GLOBAL=-O1")

MAKE_QUICK = ("OPT_FAST=-O0", "OPT_SLOW=-O0", "OPT_GLOBAL=-O0", "VM_PARALLEL_BUILDS=0")
"""For a simulator that runs so shortly that compiling it is most of the work."""

ENVIRONMENT = (
    *("CPPFLAGS", "CXXFLAGS", "LDFLAGS", "LDLIBS", "LOADLIBES", "OPT", "OBJCACHE"),
    *("USER_CPPFLAGS", "USER_LDFLAGS", "USER_LDLIBS", "VM_USER_LDLIBS", "VERILATOR_ROOT"),
    *("CPATH", "CPLUS_INCLUDE_PATH", "LIBRARY_PATH", "COMPILER_PATH"),
)
"""Variables of the environment that Verilator's makefile or the compiler look at."""

TIMEOUT = 900.0
"""Seconds for one tool."""

PREFIX = "Vsimulation"
_EXECUTABLE = "simulation"


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
    build = _Build(verilog, top, sources, toolchain, timeout, make, [*VERILATE, *verilate])
    entry = cache_folder() / "simulators" / build.key()
    try:
        entry.parent.mkdir(parents=True, exist_ok=True)
        _refuse_spaces("the cache folder", entry.parent.resolve(), "set SKA_HW_CACHE")
        _refuse_spaces("Verilator", toolchain.verilator, "install it elsewhere")
        with FileLock(f"{entry}.lock"):
            if _EXECUTABLE not in sealed(entry):
                build.run(entry)
    except OSError as error:
        raise ToolError(f"the cache folder {entry.parent} cannot be used: {error}") from None
    return entry / _EXECUTABLE


def _refuse_spaces(what: str, path: Path, remedy: str) -> None:
    if len(str(path).split()) > 1:
        raise ToolError(f"{what}, {path}, has a space in its path, which GNU make bars: {remedy}")


def _hash(parts: object) -> str:
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:32]


@dataclass(frozen=True)
class _Build:
    """What an executable is made from, as `compile_simulator` is told; `options` of Verilator."""

    verilog: str
    top: str
    sources: Mapping[str, str]
    toolchain: Toolchain
    timeout: float
    make: Sequence[str]
    options: Sequence[str]

    @cached_property
    def _chain(self) -> list[str]:
        """What compiles and how, as far as it is not in the sources."""
        tools = self.toolchain
        compiler = subprocess.run(
            [*tools.cxx.split(), "--version"], capture_output=True, text=True, check=False
        )
        environment = [f"{name}={os.environ.get(name, '')}" for name in ENVIRONMENT]
        versions = [tools.version_text, str(tools.bundled), tools.cxx, compiler.stdout]
        return [*versions, *environment, *self.options, *self.make]

    def key(self) -> str:
        """Hash of all that the executable depends on."""
        return _hash([self.verilog, self.top, dict(self.sources), self._chain])

    def run(self, entry: Path) -> None:
        """Make the folder `entry`, whole."""
        # A fresh name: the tools of a killed process may still be writing below theirs.
        for remains in (entry, *entry.parent.glob(f"{entry.name}.*.partial")):
            shutil.rmtree(remains, ignore_errors=True)
        work = Path(tempfile.mkdtemp(prefix=f"{entry.name}.", suffix=".partial", dir=entry.parent))
        for name, text in {f"{self.top}.v": self.verilog, **self.sources}.items():
            (work / name).write_text(text, "utf-8")
        units = [name for name in self.sources if name.endswith((".cpp", ".vlt"))]
        tools, env = self.toolchain, self.toolchain.environment()
        for name in ("MAKEFLAGS", "MFLAGS", "MAKELEVEL"):  # of a make that this command runs under
            env.pop(name, None)
        verilate: list[str | Path] = [tools.verilator]
        verilate += [*self.options, "--prefix", PREFIX, "--top-module", self.top]
        verilate += ["-Mdir", "obj", "-o", _EXECUTABLE, "-CFLAGS", "-std=c++17"]
        verilate += ["-LDFLAGS", "-pthread", f"{self.top}.v", *units]
        run_tool(verilate, work, self.timeout, work / "verilate.log", env)
        command = [tools.make, "-C", "obj", "-f", f"{PREFIX}.mk", f"-j{cores()}"]
        with self._runtime(work / "obj"):
            command += [*tools.make_variables, *self.make]
            run_tool(command, work, self.timeout, work / "make.log", env)
        (work / "obj" / _EXECUTABLE).rename(work / _EXECUTABLE)
        shutil.rmtree(work / "obj")
        seal(work, [_EXECUTABLE])
        work.rename(entry)

    @contextlib.contextmanager
    def _runtime(self, obj: Path) -> Iterator[None]:
        """Verilator's own library, which is the same for simulators of the same options: compiled
        once, and again where its objects are not whole.
        """
        ready = cache_folder() / f"runtime-{_hash([str(self.toolchain.verilator), self._chain])}"
        lock = FileLock(f"{ready}.lock")
        with lock:
            for name in sealed(ready):
                shutil.copy(ready / name, obj)
        yield
        with lock:
            if not sealed(ready):
                fresh = obj.parent / "runtime"  # goes with what a kill leaves of the build
                fresh.mkdir()
                parts = list(obj.glob("verilated*.o"))
                for part in parts:
                    shutil.copy(part, fresh)
                seal(fresh, [part.name for part in parts])
                shutil.rmtree(ready, ignore_errors=True)
                fresh.rename(ready)
