"""The whole training inside the core, run natively: compiled once, no Python for a clock cycle."""

import hashlib
import re
import shutil
import tempfile
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import numpy as np

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.results import split_results
from ska_hw.contract.schedule import Cycles
from ska_hw.cosim.compare import HardwareLayerStep
from ska_hw.cosim.compile import MAKE, MAKE_QUICK, compile_simulator
from ska_hw.cosim.tensor_file import read_tensors, write_tensors
from ska_hw.cosim.toolchain import find_toolchain, stream_tool, tail_of
from ska_hw.design import Design
from ska_hw.errors import ToolError
from ska_hw.hdl.core import CORE_MODULE, TrainingCore
from ska_hw.hdl.timing import cycles
from ska_hw.numbers.formats import Raw
from ska_hw.numbers.sigmoid.table import SigmoidTable
from ska_hw.numbers.update import Coefficient

HARNESS = ("core_harness.cpp", "core_driver.h", "packed.h", "tensor_file.h")

Progress = Callable[[int, int, int], None]
"""Called with the steps done, the steps in all, and the clock cycles so far."""


@dataclass(frozen=True)
class CoreStep:
    """What the core left after one step; `cycles` and `stall_cycles` count from the start."""

    layers: list[HardwareLayerStep]
    crossings: list[int]
    """Recorded step of Tensor Net's sign change by layer, -1 where there was none yet."""
    cycles: int
    stall_cycles: int
    stopped: bool
    error: int
    """The core's `Error`: why the run has ended early, 0 while it goes on."""
    state: Path | None = None
    """File from which `CoreSimulation.run` goes on after this step; gone with the next one."""


class CoreSimulation:
    """The core of `design`, run for `steps` steps from given tensors.

    Parameters
    ----------
    x, weights, biases: raw codes, (N, I), (I, O) and (O,) for each layer; x may have fewer rows
        than the design's samples.
    sigmoid, coefficient: table and c where they are not to be those of `design`.
    stop_shift: None, or the threshold of the core's own stopping (`ska_hw.contract.stopping`).
    verilog: the core's text where it is not to be emitted from `design`.
    quick: compile fast rather than fast code.
    savable: leave a state after each step but the last.
    apart: pause after each step. Otherwise steps overlap and only the last one is left; not with
        `stop_shift`.
    on_progress: told after each step, and now and then within one.

    `verilog` is the text that runs, once it is prepared; `scratch` the folder of temporary files
    where it is not to be the system's. Raises `ValueError` for shapes that do not fit the design.
    """

    harness: Sequence[str] = HARNESS
    """Its sources, by their names in the package."""

    def __init__(
        self,
        design: Design,
        x: Raw,
        weights: Sequence[Raw],
        biases: Sequence[Raw],
        steps: int,
        *,
        coefficient: Coefficient | None = None,
        sigmoid: SigmoidTable | None = None,
        stop_shift: int | None = None,
        verilog: str | None = None,
        on_progress: Progress | None = None,
        timeout: float = 3600.0,
        quick: bool = False,
        savable: bool = False,
        apart: bool = True,
    ) -> None:
        self.design, self.steps, self.timeout = design, steps, timeout
        self.samples, self.stop_shift = len(x), stop_shift
        self.verilog, self._on_progress, self._apart = verilog, on_progress, apart
        if not apart and stop_shift is not None:
            raise ValueError("a run that may stop pauses after each step")
        self._make, self._savable = MAKE_QUICK if quick else MAKE, savable
        self._sigmoid = sigmoid
        self.scratch: Path | None = None
        c = coefficient or Coefficient.of(design.training.eta, len(x), design.formats.c_bits)
        self._job = self._make_job(x, weights, biases, c)
        self._executable: Path | None = None

    @property
    def expected_cycles(self) -> Cycles:
        """What the schedule says of this run."""
        return cycles(self.design, self.steps, self.samples, apart=self._apart)

    def expected_after(self, steps: int, stopped: bool) -> Cycles:
        """What the schedule says of the first `steps` steps, where the core pauses or ends."""
        going_on = steps < self.steps and not stopped
        return cycles(self.design, steps, self.samples, apart=self._apart, paused=going_on)

    def _make_job(
        self, x: Raw, weights: Sequence[Raw], biases: Sequence[Raw], c: Coefficient
    ) -> dict[str, Raw]:
        """What the harness reads: sizes, the map of the memories, settings and tensors, by name."""
        design, sizes = self.design, self.design.network.sizes
        expected = [(self.samples, design.network.inputs), *sizes, *((o,) for _, o in sizes)]
        found = [tensor.shape for tensor in (x, *weights, *biases)]
        if found != expected:
            raise ValueError(f"x, weights and biases must have shapes {expected}, not {found}")
        memory = MemoryMap.of(design)
        fields = [
            [m.inputs, m.outputs, m.w_base, m.input_tiles * memory.size, m.b_base, m.state_base]
            for m in memory.layers
        ]
        tensors = {
            "samples": self.samples,
            "steps": self.steps,
            "layers": len(memory.layers),
            "map": fields,
            "mantissa": c.mantissa,
            "shift": c.shift,
            "seed": design.training.seed,
            "stop_enable": int(self.stop_shift is not None),
            "stop_shift": self.stop_shift or 0,
            "pause": int(self._apart),
            "cycle_limit": 4 * self.expected_cycles.total + 1000,
            "x": x,
        }
        tensors |= {f"w{number}": w for number, w in enumerate(weights)}
        tensors |= {f"b{number}": b for number, b in enumerate(biases)}
        return {name: np.asarray(value, dtype=np.int64) for name, value in tensors.items()}

    def prepare(self) -> None:
        """Find the tools, emit and compile, or take the result from the cache.

        Raises `ToolError`.
        """
        from ska_hw.cosim import scopes as core_top
        from ska_hw.cosim.ports import core_ports_header
        from ska_hw.export.verilog.emit import emit
        from ska_hw.hdl.targets import target_of

        toolchain = find_toolchain()
        core = TrainingCore(self.design, sigmoid=self._sigmoid)
        emitted = emit(core, CORE_MODULE) + target_of(self.design).models()
        self.verilog = self.verilog or emitted
        folder = resources.files("ska_hw.cosim")
        sources = {name: (folder / name).read_text("utf-8") for name in self.harness}
        sources["core_ports.h"] = core_ports_header(core, self._savable)
        sources["core.vlt"] = core_top.configuration(core) + self._visible(self.verilog)
        self._executable = compile_simulator(
            self.verilog + core_top.top_module(core),
            core_top.SIMULATED_TOP,
            sources,
            toolchain,
            make=self._make,
            verilate=[*core_top.VERILATE, *["--savable"] * self._savable],
        )

    def _visible(self, verilog: str) -> str:
        """What Verilator's configuration is to say of `verilog` beside that of every core."""
        return ""

    @property
    def key(self) -> str:
        """Hash of all that the prepared run depends on: simulator and tensors."""
        assert self._executable is not None
        digest = hashlib.sha256(self._executable.parent.name.encode())
        for name, tensor in sorted(self._job.items()):
            digest.update(f"{name} {tensor.shape} ".encode() + tensor.tobytes())
        return digest.hexdigest()

    def run(self, state: Path | None = None, done: int = 0) -> Generator[CoreStep, None, None]:
        """Start the simulator, and give the results of each step when it is finished.

        With the `state` left after `done` steps it goes on from there. Raises `ToolError` where the
        simulator fails or takes longer than `timeout`, and `TensorFileError` where it leaves bad
        files.
        """
        if self._executable is None:
            self.prepare()
        assert self._executable is not None
        folder = Path(tempfile.mkdtemp(prefix="ska-hw-", dir=self.scratch))
        if not self._apart:
            done = self.steps - 1
        keep, first = False, done
        try:
            write_tensors(folder / "job", self._job)
            command = [self._executable, folder / "job", folder, *([state] if state else [])]
            log = folder / "simulation.log"
            for line in stream_tool(command, folder, self.timeout, log):
                found = re.fullmatch(rf"at (\d+)|step {done} of {self.steps} (\d+)", line)
                if found is None:
                    raise ToolError(f"the simulator said {line!r} instead of step {done}")
                finished = found[1] is None
                if self._on_progress is not None:
                    self._on_progress(done + finished, self.steps, int(found[1] or found[2]))
                if finished:
                    kept = folder / f"state_{done}"
                    yield self._finish(folder / f"step_{done}", kept if kept.exists() else None)
                    kept.unlink(missing_ok=True)
                    done += 1
            if done == first < self.steps:
                raise ToolError(f"the simulator ended well, but without step {done}", tail_of(log))
        except ToolError:
            keep = True  # the command to repeat needs the job
            raise
        finally:
            if not keep:
                shutil.rmtree(folder, ignore_errors=True)

    def _finish(self, path: Path, state: Path | None) -> CoreStep:
        tensors = read_tensors(path)
        path.unlink()
        layers, crossings = [], []
        for number in range(len(self.design.network.sizes)):
            prefix = f"{number}."
            names = [name for name in tensors if name.startswith(prefix)]
            own = {name.removeprefix(prefix): tensors[name] for name in names}
            limbs = own.pop("results").tolist()
            values = [(low & (1 << 64) - 1) + (high << 64) for low, high in limbs]
            sums, counts, crossing = split_results(values)
            layers.append(HardwareLayerStep(own, counts, sums))
            crossings.append(crossing)
        total, stall, _, stopped, error = tensors["counters"].tolist()
        return CoreStep(layers, crossings, total, stall, bool(stopped), error, state)
