"""What a run says about its own formats: saturation, updates that are lost, ranges left idle.

Each finding has the line of TOML that would mend it, which was tried: the design that it makes is
one that `Design` accepts.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ska_hw.contract.sums import COUNTED_TENSORS
from ska_hw.design import Design
from ska_hw.design.presets import PRESETS, with_range
from ska_hw.errors import UserError
from ska_hw.model.data import RawTensors
from ska_hw.model.experiment import PEAKS
from ska_hw.numbers.formats import Format

LOST = 0.5
"""Share of the updates of a layer that may be rounded to nothing before it is worth a line."""

IDLE = 2
"""Upper bits of a format that no code of a run uses, from which on it is worth a line."""


@dataclass(frozen=True)
class Advice:
    """A finding about one tensor, and the TOML that would mend it, "" where nothing simple does."""

    tensor: str
    text: str
    toml: str

    def __str__(self) -> str:
        return f"{self.text}: {self.toml}" if self.toml else self.text


class Measured(Protocol):
    """What a run in fixed point counted, as `FixedTrajectory` has it."""

    @property
    def overflows(self) -> NDArray[np.int64]: ...
    @property
    def peaks(self) -> NDArray[np.int64]: ...
    @property
    def updates(self) -> NDArray[np.float64]: ...


def advise(design: Design, raw: RawTensors, fixed: Measured) -> list[Advice]:
    """The findings of a run that began with `raw`, in the order X, W, Z, G, updates."""
    peaks = _peaks(raw, fixed)
    shares = _shares(design, raw, fixed)
    found = list[Advice]()
    for name in ("x", "w", "z", "g"):
        fmt: Format = getattr(design.formats, name)
        upper, share = name.upper(), shares[name]
        # One code above the largest is what rounds up at full scale.
        if share and (name == "x" or peaks[name] > fmt.max + 1):
            text = f"{upper}: {_percent(share)} of the values are outside of {fmt} and saturate"
            mend = _x_format(design, raw.span) if name == "x" else _wider(design, name, peaks[name])
            found.append(Advice(name, text, mend))
        elif (idle := _bits(fmt.max) - _bits(peaks[name])) >= IDLE:
            text = f"{upper}: the upper {idle} bits of {fmt} are never used"
            if peaks[name] == 0:
                text = f"{upper}: every value is below one unit of {fmt}"
            found.append(Advice(name, text, _finer(design, name, min(idle, fmt.bits - 2))))
    return [*found, *_updates(design, fixed)]


def _bits(code: int) -> int:
    return int(code).bit_length()


def _percent(share: float) -> str:
    return f"{100 * share:.3g} %"


def _peaks(raw: RawTensors, fixed: Measured) -> dict[str, int]:
    """The largest magnitude of each tensor's codes; of X after it saturated."""
    peaks = dict(zip(PEAKS, fixed.peaks.max(axis=(0, 1)).tolist(), strict=True))
    started = max(int(np.abs(w).max(initial=0)) for w in raw.weights)
    return {"x": int(np.abs(raw.x).max(initial=0)), **peaks, "w": max(started, peaks["w"])}


def _shares(design: Design, raw: RawTensors, fixed: Measured) -> dict[str, float]:
    """The share of each tensor's values that were out of range, over the whole run."""
    sizes, steps = design.network.sizes, len(fixed.overflows)
    counts = dict(zip(COUNTED_TENSORS, fixed.overflows.sum(axis=(0, 1)).tolist(), strict=True))
    elements = {
        "z": steps * design.data.samples * sum(o for _, o in sizes),
        "w": steps * sum(i * o for i, o in sizes),
    }
    elements["g"] = elements["z"]
    shares = {name: counts[name] / size for name, size in elements.items()}
    if raw.overflows.get("w"):
        started = raw.overflows["w"] / sum(i * o for i, o in sizes)
        shares["w"] = max(shares["w"], started)
    return {"x": raw.overflows.get("x", 0) / raw.x.size, **shares}


def _updates(design: Design, fixed: Measured) -> Iterator[Advice]:
    """Whether the updates of a layer fall below one unit of W. Stochastic rounding loses none."""
    if design.rounding.w == "stochastic":
        return
    due, lost = fixed.updates[..., 0].sum(axis=0), fixed.updates[..., 1].sum(axis=0)
    shares = np.divide(lost, due, out=np.zeros_like(lost), where=due > 0)
    layers = np.flatnonzero(shares > LOST)
    if not len(layers):
        return
    worst = int(np.argmax(shares))
    means: NDArray[Any] = fixed.updates[1:, layers, 2]
    mean = float(means.mean()) or 2.0**-20
    more = max(1, math.ceil(-math.log2(mean)) + 1)
    f = design.formats
    wider = str(Format(f.w.bits + more, f.w.frac + more)) if f.w.bits + more <= 64 else None
    toml = _first(design, [{"formats.w": wider}] if wider else []) or _first(
        design, [{"rounding.w": "stochastic"}]
    )
    names = ", ".join(str(n + 1) for n in layers)
    text = (
        f"W: in layer {names} up to {_percent(float(shares[worst]))} of the updates are below half "
        f"a unit of {f.w} and are lost"
    )
    yield Advice("w", text, toml)


def _wider(design: Design, name: str, peak: int) -> str:
    """What gives `name` the range of `peak`: more bits above the point, or fewer below it."""
    fmt: Format = getattr(design.formats, name)
    more = max(1, _bits(peak) - _bits(fmt.max))
    if name == "w":
        return _first(design, _ranges(design, more))
    fewer = {f"formats.{name}": str(Format(fmt.bits, fmt.frac - more, fmt.signed))}
    wider = {f"formats.{name}": str(Format(min(64, fmt.bits + more), fmt.frac, fmt.signed))}
    return _first(design, [wider, fewer])


def _x_format(design: Design, span: tuple[float, float]) -> str:
    """A format of X's width that reaches all of its values, signed where some are negative."""
    fmt, signed = design.formats.x, design.formats.x.signed or span[0] < 0
    whole = math.ceil(math.log2(max(-span[0], span[1])))
    bits = max(fmt.bits, 1 + signed)
    return _first(design, [{"formats.x": str(Format(bits, bits - signed - whole, signed))}])


def _finer(design: Design, name: str, idle: int) -> str:
    """What moves the idle upper bits of `name` below its point."""
    fmt: Format = getattr(design.formats, name)
    if name == "w":
        return _first(design, _ranges(design, -idle))
    finer = Format(fmt.bits, fmt.frac + idle, fmt.signed)
    narrower = Format(max(2, fmt.bits - idle), fmt.frac, fmt.signed)
    return _first(design, [{f"formats.{name}": str(fmt)} for fmt in (finer, narrower)])


def _ranges(design: Design, more: int) -> list[dict[str, Any]]:
    """W and its view with `more` bits above their points: by `w_range` where a preset says both."""
    f = design.formats
    both = {
        f"formats.{name}": str(Format(fmt.bits, fmt.frac - more))
        for name, fmt in (("w", f.w), ("w_view", f.w_view))
    }
    preset = with_range(PRESETS[f.preset], f.w_range) if f.preset in PRESETS else {}
    own = any(str(getattr(f, name)) != preset.get(name) for name in ("w", "w_view"))
    if own or f.w.bits - f.w.frac != f.w_view.bits - f.w_view.frac:
        return [both]
    reach = 2.0 ** (f.w.bits - 1 - f.w.frac + more)
    return [{"formats.w_range": reach}, both]


def _first(design: Design, choices: list[dict[str, Any]]) -> str:
    """The first of `choices` that makes a design, as TOML; "" where none does."""
    for choice in choices:
        if _makes_design(_Trial(design, _key(design), tuple(choice.items()))):
            return ", ".join(f"{key} = {_toml(value)}" for key, value in choice.items())
    return ""


@dataclass(frozen=True)
class _Trial:
    """A change of a design, equal to those that are accepted or refused with it."""

    design: Design = field(compare=False)
    key: tuple[Any, ...]
    choice: tuple[tuple[str, Any], ...]


def _key(design: Design) -> tuple[Any, ...]:
    """All of a design that other formats have to suit: a sweep over seeds tries each but once."""
    samples, eta = design.data.samples, design.training.eta
    return (
        design.network,
        samples,
        eta,
        design.formats,
        design.rounding,
        design.sigmoid,
        design.array,
    )


@lru_cache(maxsize=1024)
def _makes_design(trial: _Trial) -> bool:
    try:
        trial.design.with_(**{key.replace(".", "__"): value for key, value in trial.choice})
    except (UserError, ValueError):
        return False
    return True


def _toml(value: Any) -> str:
    return f'"{value}"' if isinstance(value, str) else f"{value:g}"
