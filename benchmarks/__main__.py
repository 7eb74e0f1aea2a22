"""`python -m benchmarks`: every figure of the manual's page on the engine, in one run.

All times are of steps with all observables; engines are interleaved step by step, ratios are taken
within a run, and of several runs the median is given with the range.
"""

import argparse
import hashlib
import importlib.metadata
import platform
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import others
from benchmarks.cases import PAPER, case
from benchmarks.memory import measure
from benchmarks.profile import profile
from benchmarks.timing import interleave, ratios
from ska_hw.design import PRESETS
from ska_hw.model.data import quantize_tensors
from ska_hw.model.engine.cpu.shard import Cpu
from ska_hw.model.engine.cpu.threads import threads_for
from ska_hw.model.experiment import make_reference
from ska_hw.model.fixed import Model
from ska_hw.storage.machine import cores

MANY = 60000


def main() -> None:
    """Run all parts, print them as Markdown and write them to a file."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer repetitions, nothing large")
    parser.add_argument("--out", type=Path, default=Path("build/benchmark.md"))
    quick = parser.parse_args()
    text = [machine()]
    print(text[0], flush=True)
    parts: list[Callable[[bool], str]] = [paper, libraries, shares, growth, memory]
    for part in parts if quick.quick else [*parts, many]:
        text.append(part(quick.quick))
        print("\n" + text[-1], flush=True)
    quick.out.parent.mkdir(parents=True, exist_ok=True)
    quick.out.write_text("\n\n".join(text) + "\n", encoding="utf-8")


def machine() -> str:
    """Processor, versions, threads and time of the measurement."""
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        lines = info.read_text("utf-8", "replace").splitlines()
        model = next((x.split(":")[1].strip() for x in lines if x.startswith("model name")), model)
    names = ("numpy", "scipy", "numba", "apytypes", "fxpmath")
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in names)
    return (
        f"{model}, {cores()} cores, {_threads()} idle and used; Python "
        f"{platform.python_version()}, {versions}; {time.strftime('%Y-%m-%d %H:%M %Z')}"
    )


def _threads() -> int:
    return threads_for(case()[0].multiply_accumulates)


def paper(quick: bool) -> str:
    """50 steps of the paper's network: every preset against the float64 reference."""
    runs = []
    for _ in range(2 if quick else 7):
        engines = {"float64 reference": make_reference(*case()).step}
        for preset in PRESETS:
            engines[preset] = _model(preset).advance  # type: ignore[assignment]
        runs.append(interleave(engines, 10 if quick else 48, _threads()))
    return "Paper's network, 1000 samples, time over the float64 reference's:\n\n" + _table(
        ["engine", "ms a step", "median", "least", "greatest"],
        [
            [name, f"{1000 * min(run[name] for run in runs) / (10 if quick else 48):.1f}"]
            + [f"{value:.2f}" for value in (middle, low, high)]
            for name, (low, middle, high) in ratios(runs, "float64 reference").items()
        ],
    )


def libraries(quick: bool) -> str:
    """The same step elsewhere, over the time of the q16 model."""
    runs = []
    for _ in range(1 if quick else 5):
        design, tensors = case()
        raw = quantize_tensors(design, tensors)
        engines = {
            "model q16": _model("q16").advance,
            "NumPy int64 products": others.Int64(design, raw).step,
            "APyTypes": others.APyTypes(design, raw).step,
            "fxpmath": others.Fxpmath(design, raw).step,
        }
        runs.append(interleave(engines, 1 if quick else 2, _threads()))  # type: ignore[arg-type]
    return "The same step in other libraries, time over the q16 model's:\n\n" + _table(
        ["engine", "ms a step", "median", "least", "greatest"],
        [
            [name, f"{1000 * min(run[name] for run in runs) / (1 if quick else 2):.0f}"]
            + [f"{value:.1f}" for value in (middle, low, high)]
            for name, (low, middle, high) in ratios(runs, "model q16").items()
        ],
    )


def shares(quick: bool) -> str:
    """Processor time by part."""
    presets = ["q16", "q14g8", "q8", "q16s"]
    found = [profile(preset, 5 if quick else 30) for preset in presets]
    return "Processor milliseconds of a step on one thread, by part:\n\n" + _table(
        ["part", *presets],
        [[part, *(f"{spent[part]:.2f}" for spent in found)] for part in found[0]],
    )


def growth(quick: bool) -> str:
    """Time against samples, width and depth."""
    cases = [(f"{n} samples", n, PAPER) for n in (250, 1000, 4000, 16000)]
    cases += [(f"width x {k:g}", 1000, [int(k * o) for o in PAPER]) for k in (0.5, 2, 4)]
    cases += [(f"{k} layers of 128", 1000, [128] * k) for k in (2, 4, 8, 16)]
    rows = []
    for name, samples, layers in cases[::4] if quick else cases:
        design, tensors = case(samples, layers)
        raw = quantize_tensors(design, tensors)
        model = Model(design, raw.x, raw.weights)
        engines = {"float": make_reference(design, tensors).step, "fixed": model.advance}
        steps = 3 if samples > 2000 or quick else 10
        runs = [interleave(engines, steps, _threads()) for _ in range(1 if quick else 3)]  # type: ignore[arg-type]
        milliseconds = [f"{1000 * min(r[e] for r in runs) / steps:.1f}" for e in engines]
        rows.append([name, *milliseconds, f"{ratios(runs, 'float')['fixed'][1]:.2f}"])
    return "Growth, q16, ms a step:\n\n" + _table(["case", "float64", "model", "ratio"], rows)


def memory(quick: bool) -> str:
    """Peak memory."""
    rows = []
    for samples in (1000,) if quick else (1000, 16000, MANY):
        for engine in ("float", "q16", "q8"):
            peak, own = measure(engine, samples)
            rows.append([str(samples), engine, f"{peak:.0f}", f"{own:.0f}"])
    return (
        "Peak memory in MiB, of the process (interpreter, libraries and inputs included) and of "
        "the engine alone:\n\n" + _table(["samples", "engine", "process", "engine alone"], rows)
    )


def many(quick: bool) -> str:
    """60000 samples in blocks of several sizes: time, and a digest of all sums and weights."""
    rows = []
    for block in (64, 512, MANY):
        model = _model("q16s", MANY, block)
        digest = hashlib.sha256()
        start = time.perf_counter()
        for _ in range(3):
            for layer in model.advance():
                digest.update(repr((layer.sums, layer.overflows, layer.d_sum.tolist())).encode())
        taken = (time.perf_counter() - start) / 3
        for state in model.layers:
            digest.update(state.w.tobytes() + state.b.tobytes())
        own = measure("q16s", MANY, block)[1]
        rows.append([str(block), f"{taken:.2f}", f"{own:.0f}", digest.hexdigest()[:16]])
    return f"{MANY} samples, q16s, by samples in a block:\n\n" + _table(
        ["block", "s a step", "MiB of the engine", "SHA-256 of sums and weights"], rows
    )


def _model(preset: str, samples: int = 1000, block: int | None = None) -> Model:
    design, tensors = case(samples, preset=preset)
    raw = quantize_tensors(design, tensors)
    return Model(design, raw.x, raw.weights, raw.biases, Cpu(block))


def _table(header: list[str], rows: list[list[str]]) -> str:
    """A Markdown table."""
    lines = [header, ["---"] + ["---:"] * (len(header) - 1), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


if __name__ == "__main__":
    main()
