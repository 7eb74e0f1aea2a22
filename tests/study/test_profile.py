"""Profiles: every figure against a plain computation."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from ska_hw.cli.profile import command
from ska_hw.contract.sums import COUNTED_TENSORS
from ska_hw.design import Design
from ska_hw.model.data import Tensors, load, quantize_tensors
from ska_hw.model.experiment import make_model, make_reference, train_fixed
from ska_hw.numbers.rounding import to_real
from ska_hw.study.profile.study import COUNTED, EXPONENTS, Profile, profile, suggest, tensor_formats


def small(**formats: str) -> Design:
    sizes = {"network__layers": [12, 8], "data__samples": 60, "training__steps": 12}
    return Design.read(
        "digits", **sizes, **{f"formats__{name}": fmt for name, fmt in formats.items()}
    )


@pytest.fixture(scope="module")
def narrow() -> tuple[Design, Tensors, Profile]:
    """A design that saturates somewhere in Z, G and W."""
    design = small(z="s8.7", g="s6.8", w="s16.18", w_view="s8.10")
    tensors = load(design)
    return design, tensors, profile(design, tensors)


def test_every_tensor_layer_and_step(narrow: tuple[Design, Tensors, Profile]) -> None:
    _, _, found = narrow
    assert set(found.tensors) == set(tensor_formats(small()))
    steps = dict.fromkeys(found.tensors, 12) | {"x": 1, "g": 11, "dz": 11, "dd": 11}
    for name in found.tensors:
        layers = {"x": [0], "operand": [2]}.get(name, [1, 2])
        assert found.layers(name) == layers
        for layer in layers:
            assert len(found.of(name, layer)) == steps[name]


def test_ranges_and_noise(narrow: tuple[Design, Tensors, Profile]) -> None:
    design, tensors, found = narrow
    reference, model = make_reference(design, tensors), None
    model = make_model(design, quantize_tensors(design, tensors))
    for step in range(12):
        reference.step()
        fixed = model.step()
        for layer in (0, 1):
            for name, real in (("z", reference.layers[layer].z), ("b", reference.layers[layer].b)):
                assert real is not None
                fmt = tensor_formats(design)[name]
                ours = to_real(getattr(fixed[layer], name), fmt)
                (row,) = [r for r in found.of(name, layer + 1) if r.step == step]
                assert (row.low, row.high) == (real.min(), real.max())
                assert (row.fixed_low, row.fixed_high) == (ours.min(), ours.max())
                noise = np.sum((ours - real) ** 2)
                if noise and np.any(real):
                    assert row.snr == pytest.approx(10 * np.log10(np.sum(real**2) / noise))


def test_saturations_are_the_models(narrow: tuple[Design, Tensors, Profile]) -> None:
    design, tensors, found = narrow
    raw = quantize_tensors(design, tensors)
    counts = train_fixed(design, raw).overflows.sum(axis=0)
    names = {counted: name for name, counted in COUNTED.items()}
    assert counts.sum() > 0
    for layer in (0, 1):
        for column, counted in enumerate(COUNTED_TENSORS):
            rows = found.of(names[counted], layer + 1)
            expected = int(counts[layer, column])
            if layer == 0 and counted in ("w", "b"):
                expected += raw.overflows[counted]
            assert sum(r.saturated for r in rows) == expected, (counted, layer)
    (x,) = found.of("x")
    assert x.saturated == raw.overflows["x"]


def test_histograms(narrow: tuple[Design, Tensors, Profile]) -> None:
    _, tensors, found = narrow
    counts = found.histograms["x", 0]
    x = tensors.x
    assert counts.sum() == x.size
    for exponent, count in zip(EXPONENTS, counts, strict=True):
        inside = (x >= 2.0**exponent) & (x < 2.0 ** (exponent + 1))
        zeros = x == 0 if exponent == EXPONENTS[0] else np.zeros_like(inside)
        assert count == np.count_nonzero(inside | zeros)
    for (name, layer), counted in found.histograms.items():
        assert counted.sum() == sum(r.values for r in found.of(name, layer))


def test_suggestions_hold_the_range_and_grow_with_the_ratio() -> None:
    design = small()
    found = profile(design, load(design))
    before = None
    for snr in (30.0, 50.0, 70.0):
        suggested = suggest(found, snr)
        for name in ("z", "g", "w", "b", "w_view"):
            largest = max(r.magnitude for r in found.of(name))
            assert largest <= 2.0 ** (suggested[name].bits - 1) * suggested[name].ulp
        formats = {k: str(v) for k, v in suggested.items() if k not in ("b", "operand")}
        changed = small(**formats, d_operand=str(suggested["operand"]))
        errors = profile(changed, load(changed))
        worst = min(r.snr for r in errors.of("z"))
        assert before is None or worst > before
        before = worst


def test_command(tmp_path: Path) -> None:
    out = tmp_path / "profile"
    result = CliRunner().invoke(command, ["digits", "--steps", "3", "--out", str(out)])
    assert result.exit_code == 0, result.output
    assert "suggested" in result.output
    with (out / "profile.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert {r["tensor"] for r in rows} == set(tensor_formats(small()))
    assert json.loads((out / "summary.json").read_text())["suggested"]["d"].startswith("u")
    for name in ("histograms", "ranges", "snr", "saturations"):
        assert (out / f"{name}.png").stat().st_size > 0
