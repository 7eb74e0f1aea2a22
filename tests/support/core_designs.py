"""Small designs drawn at random, for tests of the whole core."""

import gc
import warnings
from types import SimpleNamespace
from typing import Any

import numpy as np
from amaranth.hdl import UnusedElaboratable

from ska_hw.contract.register_map import register_map
from ska_hw.design import Design
from ska_hw.errors import UserError
from ska_hw.hdl.top import Top
from ska_hw.numbers.formats import Format, Raw
from ska_hw.numbers.rounding import OVERFLOW_MODES, ROUNDING_MODES


def draw_design(
    seed: int,
    size: int | None = None,
    target: str = "portable",
    samples: int | None = None,
) -> tuple[Design, list[Raw], int]:
    """A design, [x, weights of each layer, biases of each layer], and the samples of the run.

    Everything is drawn: sizes (most not multiples of the array's), formats, modes, variants and
    batch; `size` fixes that of the array, `target` is its, `samples` fixes the batch. Formats that
    cannot be are drawn anew.
    """
    rng = np.random.default_rng([2024, seed])
    while True:
        raw = _raw_design(rng, size)
        raw["array"]["target"] = target
        raw["data"]["samples"] = samples or raw["data"]["samples"]
        try:
            design = Design.parse(raw)
            break
        except (UserError, ValueError):
            continue
    samples = samples or int(rng.integers(2, design.data.samples, endpoint=True))
    f = design.formats
    x = _codes(rng, f.x, (samples, design.network.inputs), 1.0)
    spread = float(rng.choice([0.02, 0.3, 1.0]))
    weights = [_codes(rng, f.w, shape, spread) for shape in design.network.sizes]
    biases = [_codes(rng, f.w, (o,), spread) for _, o in design.network.sizes]
    return design, [x, *weights, *biases], samples


def shorter(design: Design, samples: int) -> Design:
    """The same with fewer samples, for a model of a run whose c the caller sets.

    The core takes fewer samples with any c that its updater can do. A design's c is that of eta and
    N; so eta goes down with N, and c stays one that the design can have.
    """
    eta = design.training.eta * samples / design.data.samples
    return design.with_(data__samples=samples, training__eta=eta)


def _codes(rng: np.random.Generator, fmt: Format, shape: tuple[int, ...], spread: float) -> Raw:
    low, high = int(fmt.min * spread), int(fmt.max * spread)
    return rng.integers(low, high, size=shape, endpoint=True, dtype=np.int64)


def _raw_design(rng: np.random.Generator, size: int | None) -> dict[str, Any]:
    def pick(*values: Any) -> Any:
        return values[int(rng.integers(len(values)))]

    array = size or pick(2, 2, 2, 3, 3, 4, 5)
    depth = pick(1, 1, 2, 2, 3)
    layers = [int(rng.integers(1, 3 * array, endpoint=True)) for _ in range(depth)]
    d = int(rng.integers(5, 13))
    z = int(rng.integers(8, 15))
    g = int(rng.integers(6, 17))
    w = int(rng.integers(8, 21))
    w_frac = w - int(rng.integers(-2, 3))
    view = min(w, int(rng.integers(6, 15)))
    x = int(rng.integers(2, 9))
    modes = {t: pick(*ROUNDING_MODES) for t in ("z", "g", "w")}
    if rng.integers(2):
        modes = {t: "nearest_even" if m == "stochastic" else m for t, m in modes.items()}
    return {
        "name": "drawn",
        "network": {"inputs": int(rng.integers(1, 4 * array, endpoint=True)), "layers": layers},
        "data": {"samples": int(rng.integers(2, 24))},
        "training": {
            "steps": int(rng.integers(2, 6)),
            "eta": float(rng.uniform(0.005, 1.0)),
            "gradient": pick("shifted", "equation"),
            "update_input": pick("previous", "current"),
            "net_sign": pick("program", "equation"),
            "seed": int(rng.integers(1 << 32)),
        },
        "formats": {
            "x": f"{pick('s', 'u', 'u')}{x}.{int(rng.integers(0, x + 2))}",
            "d": f"u{d}.{d}",
            "d_operand": (lambda n: f"u{n}.{n}")(int(rng.integers(max(2, d - 5), d + 1))),
            "z": f"s{z}.{z - int(rng.integers(3, 5))}",
            "g": f"s{g}.{g - int(rng.integers(-1, 2))}",
            "w": f"s{w}.{w_frac}",
            "w_view": f"s{view}.{min(w_frac, view - int(rng.integers(-1, 2)))}",
            "c_bits": int(rng.integers(1, 19)),
        },
        "rounding": modes | {"view": pick("nearest_even", "nearest_up", "floor")},
        "overflow": {t: pick(*OVERFLOW_MODES) for t in ("z", "g", "w", "view")},
        "array": {"size": array, "protect": pick("none", "parity")},
    }


def top_of(design):
    """Ports and registers of `Top` without its hardware: parts that are given up would warn."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UnusedElaboratable)
        members = dict(Top(design).signature.members)
        gc.collect()
    return SimpleNamespace(signature=SimpleNamespace(members=members),
                           registers=register_map(design))  # fmt: skip
