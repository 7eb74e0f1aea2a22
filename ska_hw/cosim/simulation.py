"""A whole run of SKA in Verilog: compiled once, no Python for each clock cycle.

simulation = Simulation(design, x, weights, biases, steps)
simulation.prepare()
for layers in simulation.run():
    ...                                  # one HardwareLayerStep for each layer
print(simulation.cycles, simulation.utilisation)
"""

import re
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from importlib import resources
from pathlib import Path

import numpy as np

from ska_hw.bounds import layer_bounds
from ska_hw.cosim.compile import compile_simulator
from ska_hw.cosim.tensor_file import read_tensors, write_tensors
from ska_hw.cosim.toolchain import ToolError, find_toolchain, stream_tool
from ska_hw.design import Design
from ska_hw.fixed import Raw
from ska_hw.model import OVERFLOWS
from ska_hw.noise import ROUNDS, TENSORS, round_keys
from ska_hw.sigmoid import Table
from ska_hw.update import Coefficient
from ska_hw.verify import HardwareLayerStep

HARNESS = ("harness.cpp", "array_driver.h", "packed.h", "tensor_file.h")

Progress = Callable[[int, int, int], None]
"""Called after each step with the steps done, the steps in all, and the clock cycles so far."""


class Simulation:
    """The Verilog datapath of `design`, run for `steps` steps from given tensors.

    Parameters
    ----------
    x, weights, biases: raw codes, (N, I), (I, O) and (O,) for each layer.
    verilog: the datapath's text where it is not to be emitted from `design`.
    sigmoid, coefficient: table and c where they are not to be those of `design`.
    timeout: seconds for the whole run.

    `verilog` is the text that runs, once it is prepared; `cycles` are all clock cycles until now,
    `array_cycles` those of passes through the array, `macs` the multiply-accumulates of both
    passes, biases' sums not counted.
    """

    def __init__(
        self,
        design: Design,
        x: Raw,
        weights: Sequence[Raw],
        biases: Sequence[Raw],
        steps: int,
        *,
        verilog: str | None = None,
        sigmoid: Table | None = None,
        coefficient: Coefficient | None = None,
        on_progress: Progress | None = None,
        timeout: float = 3600.0,
    ) -> None:
        self.design, self.steps, self.timeout = design, steps, timeout
        self.cycles = self.array_cycles = self.macs = 0
        self._job = job(design, x, weights, biases, steps, coefficient)
        self.verilog, self._sigmoid, self._on_progress = verilog, sigmoid, on_progress
        self._executable: Path | None = None

    @property
    def utilisation(self) -> float:
        """Multiply-accumulates over what the array could do in its cycles."""
        size = self.design.array.size
        return self.macs / (size * size * self.array_cycles) if self.array_cycles else 0.0

    def prepare(self) -> None:
        """Find the tools, emit and compile, or take the result from the cache.

        Raises `ToolError`.
        """
        from ska_hw.cosim.ports import ports_header
        from ska_hw.hdl.cells import models
        from ska_hw.hdl.datapath import TOP, Datapath
        from ska_hw.hdl.emit import emit

        toolchain = find_toolchain()
        datapath = Datapath(self.design, self._sigmoid)
        emitted = emit(datapath, TOP) + models(self.design.array.target)
        self.verilog = self.verilog or emitted
        folder = resources.files("ska_hw.cosim")
        sources = {name: (folder / name).read_text("utf-8") for name in HARNESS}
        sources["ports.h"] = ports_header(datapath)
        self._executable = compile_simulator(self.verilog, TOP, sources, toolchain)

    def run(self) -> Iterator[list[HardwareLayerStep]]:
        """Start the simulator, and give the results of each step when it is finished.

        Files of a step are gone when the next is asked for. Raises `ToolError` where the simulator
        fails or takes longer than `timeout`, and `TensorFileError` where it leaves bad files.
        """
        if self._executable is None:
            self.prepare()
        assert self._executable is not None
        folder = Path(tempfile.mkdtemp(prefix="ska-hw-"))
        keep = False
        try:
            write_tensors(folder / "job", self._job)
            command = [self._executable, folder / "job", folder]
            done = 0
            for line in stream_tool(command, folder, self.timeout, folder / "simulation.log"):
                found = re.fullmatch(rf"step {done} of {self.steps} (\d+)", line)
                if found is None:
                    raise ToolError(f"the simulator said {line!r} instead of step {done}")
                yield self._finish(folder / f"step_{done}", done, int(found[1]))
                done += 1
            if done != self.steps:
                raise ToolError(f"the simulator ended after {done} of {self.steps} steps")
        except ToolError:
            keep = True  # the command to repeat needs the job
            raise
        finally:
            if not keep:
                shutil.rmtree(folder, ignore_errors=True)

    def _finish(self, path: Path, step: int, cycles: int) -> list[HardwareLayerStep]:
        tensors = read_tensors(path)
        path.unlink()
        counters = tensors["counters"]
        self.cycles += int(counters[0])
        self.array_cycles += int(counters[1])
        passes = 2 if step else 1
        samples = self.design.data.samples
        self.macs += passes * samples * sum(i * o for i, o in self.design.network.sizes)
        if self._on_progress is not None:
            self._on_progress(step + 1, self.steps, cycles)
        layers = []
        for number in range(len(self.design.network.sizes)):
            prefix = f"{number}."
            own = {
                name.removeprefix(prefix): tensor
                for name, tensor in tensors.items()
                if name.startswith(prefix)
            }
            counts = own.pop("overflows").tolist()
            layers.append(HardwareLayerStep(own, dict(zip(OVERFLOWS, counts, strict=True))))
        return layers


def job(
    design: Design,
    x: Raw,
    weights: Sequence[Raw],
    biases: Sequence[Raw],
    steps: int,
    coefficient: Coefficient | None = None,
) -> dict[str, Raw]:
    """All that the harness needs to know of one run, as named tensors.

    Raises `ValueError` for shapes that do not fit the design.
    """
    sizes, samples = design.network.sizes, design.data.samples
    c = coefficient or Coefficient.of(design.training.eta, samples, design.formats.c_bits)
    # Of W and of b, whose sums have G's own fraction.
    bounds = [layer_bounds(design, layer) for layer in range(len(sizes))]
    fracs = [(b.update_frac, design.formats.g.frac) for b in bounds]
    cuts = [[frac + c.shift - design.formats.w.frac for frac in pair] for pair in fracs]
    tensors = {
        "samples": samples,
        "steps": steps,
        "layers": len(sizes),
        "sizes": sizes,
        "mantissa": c.mantissa,
        "cuts": cuts,
        "update_previous": int(design.training.update_input == "previous"),
        "key_words": ROUNDS,
        "keys": _keys(design, steps),
    }
    result = {name: np.array(value, dtype=np.int64) for name, value in tensors.items()}
    expected = [(samples, design.network.inputs), *sizes, *((o,) for _, o in sizes)]
    found = [tensor.shape for tensor in (x, *weights, *biases)]
    if found != expected:
        raise ValueError(f"x, weights and biases must have shapes {expected}, not {found}")
    result["x"] = np.asarray(x, dtype=np.int64)
    for number, (w, b) in enumerate(zip(weights, biases, strict=True)):
        result[f"w{number}"] = np.asarray(w, dtype=np.int64)
        result[f"b{number}"] = np.asarray(b, dtype=np.int64)
    return result


def _keys(design: Design, steps: int) -> Raw:
    """Round keys of every step, layer and tensor; zeros where nothing is rounded at random."""
    layers = len(design.network.sizes)
    keys = np.zeros((steps, layers, len(TENSORS), ROUNDS), dtype=np.int64)
    for tensor, place in TENSORS.items():
        if getattr(design.rounding, tensor) == "stochastic":
            for step in range(steps):
                for layer in range(layers):
                    keys[step, layer, place] = round_keys(design.training.seed, step, layer, tensor)
    return keys
