"""What values the tensors take: range, histogram, saturations and noise, by layer and step."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ska_hw.contract.observables import Real
from ska_hw.design import Design
from ska_hw.model.advice import Advice, advise
from ska_hw.model.data import Tensors, quantize_tensors
from ska_hw.model.experiment import Counts, float_steps, make_model
from ska_hw.model.fixed import LayerStep
from ska_hw.numbers.formats import Format, Raw
from ska_hw.numbers.rounding import requantize, to_real

EXPONENTS = range(-32, 9)
"""Histogram bins: magnitudes from 2^e up to 2^(e+1). Smaller ones, and zero, count in the first."""


@dataclass(frozen=True)
class Row:
    """One tensor of one layer at one step. The input's layer is 0, its only step 0.

    `low`, `high`, `rms` of the float tensor, `fixed_low`, `fixed_high` of the fixed one, how many
    values of how many saturated (or wrapped), and the ratio of the float tensor's power to that of
    the difference, in dB (infinite where there is none).
    """

    tensor: str
    layer: int
    step: int
    low: float
    high: float
    rms: float
    fixed_low: float
    fixed_high: float
    values: int
    saturated: int
    snr: float

    @property
    def magnitude(self) -> float:
        """Largest magnitude in float."""
        return max(-self.low, self.high)


@dataclass
class Profile:
    """All rows of a run, and histograms by (tensor, layer) over all its steps.

    `update_rms` (by layer): of the change of W in one step, the smallest of all steps. `advice`:
    what the run says about its formats.
    """

    design: Design
    rows: list[Row] = field(default_factory=list)
    histograms: dict[tuple[str, int], NDArray[np.int64]] = field(default_factory=dict)
    update_rms: dict[int, float] = field(default_factory=dict)
    advice: list[Advice] = field(default_factory=list)

    def of(self, tensor: str, layer: int | None = None) -> list[Row]:
        """The rows of a tensor, of one layer or of all."""
        return [r for r in self.rows if r.tensor == tensor and layer in (None, r.layer)]

    def add(
        self, tensor: str, layer: int, step: int, real: Real, fixed: Real, saturated: int
    ) -> None:
        """Take in one tensor of one layer and step, by its values on both sides."""
        power, noise = float(np.mean(real**2)), float(np.mean((fixed - real) ** 2))
        snr = 10 * np.log10(power / noise) if power and noise else np.inf if not noise else -np.inf
        floats = real.min(), real.max(), power**0.5, fixed.min(), fixed.max()
        low, high, rms, fixed_low, fixed_high = map(float, floats)
        numbers = low, high, rms, fixed_low, fixed_high, real.size, saturated, float(snr)
        self.rows.append(Row(tensor, layer, step, *numbers))
        exponents = np.where(real == 0, EXPONENTS[0], np.frexp(real)[1] - 1)
        bins = np.clip(exponents, EXPONENTS[0], EXPONENTS[-1]) - EXPONENTS[0]
        counts = np.bincount(bins.ravel(), minlength=len(EXPONENTS))
        before = self.histograms.get((tensor, layer), np.zeros_like(counts))
        self.histograms[tensor, layer] = before + counts

    @property
    def tensors(self) -> list[str]:
        """Names of all tensors, in the order of the path of data."""
        return list(dict.fromkeys(r.tensor for r in self.rows))

    def layers(self, tensor: str) -> list[int]:
        """The layers that have this tensor."""
        return sorted({r.layer for r in self.rows if r.tensor == tensor})


def tensor_formats(design: Design) -> dict[str, Format]:
    """The format of every tensor of a profile; that of a difference is as fine as its terms'."""
    f = design.formats
    return {
        "x": f.x,
        "operand": f.d_operand,
        "w_view": f.w_view,
        "w": f.w,
        "b": f.w,
        "z": f.z,
        "dz": Format(f.z.bits + 1, f.z.frac),
        "d": f.d,
        "dd": Format(f.d.bits + 1, f.d.frac),
        "g": f.g,
    }


COUNTED = {"operand": "d_operand", "w_view": "w_view", "z": "z", "g": "g", "w": "w", "b": "b"}
"""The name under which a step counts the overflows of a tensor."""


def profile(
    design: Design, tensors: Tensors, progress: Callable[[int], None] | None = None
) -> Profile:
    """Train in float and in fixed point, side by side, and look at every tensor of every step."""
    raw = quantize_tensors(design, tensors)
    model = make_model(design, raw)
    measured = Profile(design)
    formats = tensor_formats(design)
    measured.add("x", 0, 0, tensors.x, to_real(raw.x, design.formats.x), raw.overflows["x"])
    before: list[LayerStep] = []
    counts = Counts()
    weights = [w.copy() for w in tensors.weights]
    for step, (_, real) in enumerate(float_steps(design, tensors)):
        fixed = model.step()
        counts.add(fixed)
        for layer, (values, ours) in enumerate(zip(real, fixed, strict=True)):
            codes = _codes(design, ours, before[layer] if before else None)
            if layer:
                codes["operand"] = _view(design, fixed[layer - 1].d, "d", "d_operand")
            values = values | {"w_view": values["w"], "operand": real[layer - 1]["d"]}
            for name, fmt in formats.items():
                if name in codes:
                    count = ours.overflows.get(COUNTED.get(name, ""), 0)
                    if step == 0 and name in ("w", "b"):
                        count += raw.overflows[name] if layer == 0 else 0
                    real_codes = to_real(codes[name], fmt)
                    measured.add(name, layer + 1, step, values[name], real_codes, count)
            if before:
                change = float(np.sqrt(np.mean((values["w"] - weights[layer]) ** 2)))
                smallest = measured.update_rms.get(layer + 1, change)
                measured.update_rms[layer + 1] = min(change, smallest)
            weights[layer] = values["w"].copy()
        before = fixed
        if progress:
            progress(step + 1)
    measured.advice = advise(design, raw, counts)
    return measured


def _codes(design: Design, step: LayerStep, before: LayerStep | None) -> dict[str, Raw]:
    """The codes of all tensors of one layer's step but its operand."""
    codes = {"w": step.w, "b": step.b, "z": step.z, "d": step.d}
    codes["w_view"] = _view(design, step.w, "w", "w_view")
    if before is not None and step.g is not None:
        codes |= {"dz": step.z - before.z, "dd": step.d - before.d, "g": step.g}
    return codes


def _view(design: Design, x: Raw, stored: str, view: str) -> Raw:
    formats, modes = design.formats, (design.rounding.view, design.overflow.view)
    return requantize(x, getattr(formats, stored).frac, getattr(formats, view), *modes)[0]


def suggest(profile: Profile, snr: float) -> dict[str, Format]:
    """A format for each tensor that has one, from its range and the noise that it bears.

    The range is the smallest power of two that holds every value. The last place is the largest
    whose uniform noise, ulp^2 / 12, leaves `snr` dB to what the tensor has to tell: for Z and D
    that is their change in a step (twice the noise), for the others the tensor itself, in the
    layer where it is smallest; W's last place leaves it to the smallest step's change.
    """
    told = {"x": "x", "operand": "operand", "w_view": "w_view", "z": "dz", "d": "dd", "g": "g"}
    suggested = {}
    for name, signal in told.items():
        rows = profile.of(name)
        if not rows:
            continue
        powers = [
            float(np.mean([r.rms**2 for r in profile.of(signal, layer)]))
            for layer in profile.layers(signal)
        ]
        frac = _places(min(powers) / (2 if signal != name else 1), snr)
        signed = name in ("w_view", "z", "g")
        largest = max(r.magnitude for r in [*rows, *(profile.of("b") if name == "w_view" else [])])
        suggested[name] = _format(largest, frac, signed, below_one=name in ("d", "operand"))
    view = suggested["w_view"]
    change = min(profile.update_rms.values(), default=0.0)
    frac = max(view.frac, _places(change**2, snr)) if change else view.frac
    suggested["w"] = suggested["b"] = Format(view.bits + frac - view.frac, frac)
    if "operand" in suggested and suggested["operand"].bits > suggested["d"].bits:
        suggested["operand"] = suggested["d"]
    return suggested


def _places(power: float, snr: float) -> int:
    """Fraction bits with which uniform noise, ulp^2 / 12, stays `snr` dB below `power`."""
    return int(np.ceil(-np.log2(12 * power * 10 ** (-snr / 10)) / 2)) if power else 0


def _format(largest: float, frac: int, signed: bool, below_one: bool) -> Format:
    """The format of `frac` places that holds `largest`; one that is met exactly is let saturate."""
    whole = int(np.ceil(np.log2(largest))) if largest > 0 else 0
    frac = max(frac, 1 - whole)
    if below_one:
        return Format(max(frac, 1), max(frac, 1), signed=False)
    return Format(whole + frac + signed, frac, signed)
