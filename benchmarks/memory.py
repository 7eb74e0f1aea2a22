"""Peak memory of one engine in a process of its own.

`python -m benchmarks.memory ENGINE SAMPLES BLOCK` prints, in MiB, the peak resident memory of the
process, and how much of it the engine took on top of the imports and the inputs. Linux only.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np

STEPS = 3


def measure(engine: str, samples: int = 1000, block: int = 0) -> tuple[float, float]:
    """Peak in all, and the engine's own, of "float" or of a preset's model."""
    found = subprocess.run(
        [sys.executable, "-m", "benchmarks.memory", engine, str(samples), str(block)],
        cwd=Path(__file__).parents[1],
        check=True,
        capture_output=True,
        text=True,
    )
    peak, own = found.stdout.split()
    return float(peak), float(own)


def _run(engine: str, samples: int, block: int) -> tuple[float, float]:
    # What is imported and compiled belongs to the process, not to the tensors.
    from benchmarks.cases import case

    if engine == "float":
        from ska_hw.model.reference import Reference

        design, tensors = case(samples)
        before = _reset_peak()
        step: Any = Reference(tensors.x, tensors.weights, design.training.eta).step
    else:
        from ska_hw.model.data import quantize_tensors
        from ska_hw.model.engine.cpu.shard import Cpu
        from ska_hw.model.fixed import Model

        small, tensors = case(8, preset=engine)
        raw = quantize_tensors(small, tensors)
        warm = Model(small, raw.x, raw.weights)
        warm.advance()
        warm.advance()
        del warm
        design, tensors = case(samples, preset=engine)
        raw = quantize_tensors(design, tensors)
        x, weights = raw.x.astype(np.uint8), raw.weights
        del raw, tensors
        before = _reset_peak()
        step = Model(design, x, weights, backend=Cpu(block or None, 1)).advance
    for _ in range(STEPS):
        step()
    return _status("VmHWM:"), _status("VmHWM:") - before


def _status(key: str) -> float:
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith(key):
            return int(line.split()[1]) / 1024
    raise RuntimeError(f"{key} not found")


def _reset_peak() -> float:
    """Forget the peak so far; resident memory now."""
    Path("/proc/self/clear_refs").write_text("5", "ascii")
    return _status("VmRSS:")


if __name__ == "__main__":
    print(*_run(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
