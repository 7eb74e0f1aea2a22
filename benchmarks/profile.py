"""Where the model's time goes: processor time of each part of a step, on one thread."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from benchmarks.cases import case
from ska_hw.model.data import quantize_tensors
from ska_hw.model.engine.cpu import kernels, products
from ska_hw.model.engine.cpu.shard import Cpu
from ska_hw.model.fixed import Model

PARTS = {
    "products": [(products, "_add_product")],
    "packing operands": [
        (products, "_pack_rows"),
        (products, "_pack_pairs"),
        (products, "_pack_quads"),
        (products, "_pack_right"),
    ],
    "Z and D": [(kernels, "forward_block")],
    "G and the sums": [(kernels, "gradient_block")],
    "views of W and D": [(kernels, "view_rows"), (kernels, "view_block")],
    "weight update": [(kernels, "update_rows")],
}


def profile(preset: str, steps: int = 30) -> dict[str, float]:
    """Milliseconds of a step by part; "rest" is Python, NumPy and memory."""
    design, tensors = case(preset=preset)
    raw = quantize_tensors(design, tensors)
    model = Model(design, raw.x, raw.weights, backend=Cpu(threads=1))
    model.advance()
    model.advance()
    spent: dict[str, float] = defaultdict(float)
    with _timed(spent):
        start = time.thread_time()
        for _ in range(steps):
            model.advance()
        total = time.thread_time() - start
    spent["rest"] = total - sum(spent.values())
    spent["all"] = total
    return {name: 1000 * seconds / steps for name, seconds in spent.items()}


@contextmanager
def _timed(spent: dict[str, float]) -> Iterator[None]:
    """Replace the compiled functions by timed ones for a while."""
    before = [(module, name, getattr(module, name)) for p in PARTS.values() for module, name in p]

    def timed(part: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:
            start = time.thread_time()
            result = function(*arguments)
            spent[part] += time.thread_time() - start
            return result

        return call

    try:
        for part, functions in PARTS.items():
            for module, name in functions:
                setattr(module, name, timed(part, getattr(module, name)))
        yield
    finally:
        for module, name, function in before:
            setattr(module, name, function)
