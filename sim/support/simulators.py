"""cocotb's runners of both simulators, with a time-out and errors that quote the tool."""

import contextlib
import hashlib
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

from cocotb_tools.runner import Icarus, Verilator

from sim.support.paths import ROOT
from ska_hw.cosim.toolchain import find_toolchain, run_tool
from ska_hw.errors import ToolError

BUILD = ROOT / "build" / "sim"


def _forget_pytest(env: dict[str, str]) -> None:
    """The bench judges the results itself."""
    for name in ("PYTEST_CURRENT_TEST", "PYTEST_ADDOPTS", "WAVES", "GUI"):
        env.pop(name, None)


class VerilatorRunner(Verilator):
    """With our Verilator; with `coverage` the simulation leaves coverage.dat."""

    def __init__(self, timeout: float, coverage: bool = False) -> None:
        self.toolchain = find_toolchain()
        self.timeout, self.coverage = timeout, coverage
        super().__init__()

    def _simulator_in_path_build_only(self) -> None:
        self.executable = str(self.toolchain.verilator)

    def _set_env_common(self) -> None:
        self.env.update(self.toolchain.environment())
        super()._set_env_common()
        wanted = self.toolchain.environment()
        self.env["PATH"] = wanted["PATH"] + os.pathsep + self.env["PATH"]
        # Most benches take longer to compile than to run; not so with all the counters.
        flags, fast = wanted.get("MAKEFLAGS") or " --", "-O1" if self.coverage else "-O0"
        self.env["MAKEFLAGS"] = f"{flags} OPT_GLOBAL=-O0 OPT_FAST={fast} OPT_SLOW=-O0"
        _forget_pytest(self.env)

    def _execute_cmds(self, cmds: Any, cwd: Any, stdout: Any = None) -> None:
        folder = Path(cwd)
        if len(cmds) == 1:
            run_tool(cmds[0], folder, self.timeout, folder / "simulation.log", self.env)
            return
        verilate, make = cmds
        run_tool(verilate, folder, self.timeout, folder / "verilate.log", self.env)
        # Verilator's own library is the same for every bench: the first one leaves it to the rest.
        chain = f"{self.toolchain.verilator} {self.toolchain.version} {self.toolchain.cxx}"
        digest = hashlib.sha256(f"{chain} {self.waves} {self.coverage}".encode()).hexdigest()[:16]
        library = BUILD / f"library-{digest}"
        for ready in library.glob("*.o"):
            shutil.copy(ready, folder)
        run_tool(make, folder, self.timeout, folder / "make.log", self.env)
        if not library.exists():
            fresh = Path(tempfile.mkdtemp(dir=BUILD))
            for ready in folder.glob("verilated*.o"):
                shutil.copy(ready, fresh)
            with contextlib.suppress(OSError):
                fresh.rename(library)
            shutil.rmtree(fresh, ignore_errors=True)


class IcarusRunner(Icarus):
    """With the Icarus Verilog on PATH: four-state, so that what is not known is seen."""

    def __init__(self, timeout: float, coverage: bool = False) -> None:
        assert not coverage, "Icarus Verilog has no coverage"
        self.timeout = timeout
        super().__init__()

    def _simulator_in_path(self) -> None:
        if shutil.which("iverilog") is None:
            raise ToolError("iverilog is not on PATH: install Icarus Verilog 11 or newer")

    def _set_env_common(self) -> None:
        super()._set_env_common()
        _forget_pytest(self.env)

    def _execute_cmds(self, cmds: Any, cwd: Any, stdout: Any = None) -> None:
        folder = Path(cwd)
        for command in cmds:
            name = "simulation" if command[0] == "vvp" else Path(command[0]).name
            run_tool(command, folder, self.timeout, folder / f"{name}.log", self.env)


RUNNERS: dict[str, type[VerilatorRunner] | type[IcarusRunner]] = {
    "verilator": VerilatorRunner,
    "icarus": IcarusRunner,
}
"""By the name that the option --simulator takes."""

BUILD_ARGS = {"verilator": ["-Wno-fatal", "--output-split", "0"], "icarus": []}
"""One file a design, as its parts would each precompile or read a large header."""

COVERAGE_ARGS = [
    *("--coverage-line", "--coverage-toggle", "--coverage-max-width", "4096"),
    *("--output-split", "20000"),
]
"""Of Verilator; they win over those above. A signal may have so many bits: all have less but large
memories, whose words make no points (sim/coverage/points.py). Several files, as the optimiser takes
long over a large one.
"""

WAVES = {"verilator": "dump.vcd", "icarus": "waves/{name}.fst"}
"""Where a run with waves leaves them, in the bench's folder."""
