"""The fixed-point model: against the float reference, and against exact arithmetic."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any, SupportsInt

import numpy as np
import pytest

from ska_hw.contract.sums import SUMS
from ska_hw.design import PRESETS, Design
from ska_hw.model.data import quantize_tensors
from ska_hw.model.engine.cpu.shard import Cpu
from ska_hw.model.experiment import Experiment, make_model, run_experiment, train_fixed
from ska_hw.model.fixed import Model
from ska_hw.numbers.formats import Format
from ska_hw.numbers.sigmoid.table import table
from ska_hw.numbers.update import Coefficient
from tests.support import oracle
from tests.support.networks import tiny
from tests.support.paper import paper_design, paper_tensors


@pytest.fixture(scope="module")
def paper_run(paper_folder: Path) -> Experiment:
    return run_experiment(paper_design(), paper_tensors(paper_folder))


def test_q16_reproduces_the_paper(paper_run: Experiment) -> None:
    errors = paper_run.errors
    for name in ("entropy", "flow", "net", "norm"):
        assert max(errors[name]) <= 0.005, (name, errors[name])
    assert max(errors["cosine"]) <= 0.01


def test_q16_landmarks(paper_run: Experiment) -> None:
    pairs = zip(paper_run.reference.landmarks, paper_run.fixed.landmarks, strict=True)
    for ours, theirs in pairs:
        assert theirs.net_crossing == ours.net_crossing
        assert abs(theirs.entropy_min_step - ours.entropy_min_step) <= 1
        assert abs(theirs.flow_peak_step - ours.flow_peak_step) <= 1


def rounded(value: Fraction, fmt: Format, mode: str) -> int:
    """Round an exact value to a code and saturate it, straight from the definition."""
    scaled = value * Fraction(2) ** fmt.frac
    floor = scaled.numerator // scaled.denominator
    rest = scaled - floor
    up = {
        "floor": False,
        "nearest_up": rest >= Fraction(1, 2),
        "nearest_even": rest > Fraction(1, 2) or (rest == Fraction(1, 2) and floor % 2 == 1),
    }[mode]
    return min(max(floor + up, fmt.min), fmt.max)


def exact(raw: SupportsInt, fmt: Format) -> Fraction:
    return Fraction(int(raw)) / Fraction(2) ** fmt.frac


Codes = list[list[int]]
Reals = list[list[Fraction]]


@dataclass
class LayerInFractions:
    """One layer as the contract's lines have it, with exact fractions and Python's integers."""

    design: Design
    w: Codes
    b: list[int]
    z: Codes | None = None
    d: Codes | None = None
    operand: Reals | None = None
    """View of D of the step before."""

    def rounded(self, value: Fraction, fmt: Format) -> int:
        return rounded(value, fmt, self.design.rounding.w)

    def view(self, codes: Codes, fmt: Format, view: Format) -> Reals:
        return [[exact(self.rounded(exact(v, fmt), view), view) for v in row] for row in codes]

    def forward(self, xa: Reals) -> Codes:
        """Z = round( b + sum Xa Wf ) of each sample and output."""
        f = self.design.formats
        wf = self.view(self.w, f.w, f.w_view)
        return [
            [
                self.rounded(
                    exact(bias, f.w) + sum(a * w[o] for a, w in zip(row, wf, strict=True)), f.z
                )
                for o, bias in enumerate(self.b)
            ]
            for row in xa
        ]

    def gradient(self, z: Codes, d: Codes) -> Codes:
        """G = round( Z D(1-D) + dD ), dD where the variant has it."""
        f = self.design.formats
        assert self.d is not None
        found = []
        for z_row, d_row, before in zip(z, d, self.d, strict=True):
            row = []
            for z_code, d_code, d_before in zip(z_row, d_row, before, strict=True):
                real_d = exact(d_code, f.d)
                value = exact(z_code, f.z) * real_d * (1 - real_d)
                if self.design.training.gradient == "shifted":
                    value += real_d - exact(d_before, f.d)
                row.append(self.rounded(value, f.g))
            found.append(row)
        return found

    def update(self, xa: Reals, g: Codes, scale: Fraction) -> None:
        """W = round( W + c sum Xa G ) and b likewise, whose operand is one."""
        f = self.design.formats
        columns = list(zip(*([exact(v, f.g) for v in row] for row in g), strict=True))

        def moved(code: int, products: Iterable[Fraction]) -> int:
            return self.rounded(exact(code, f.w) + scale * sum(products), f.w)

        self.w = [
            [
                moved(code, (row[i] * v for row, v in zip(xa, column, strict=True)))
                for code, column in zip(codes, columns, strict=True)
            ]
            for i, codes in enumerate(self.w)
        ]
        self.b = [moved(code, column) for code, column in zip(self.b, columns, strict=True)]


@pytest.mark.parametrize("preset", sorted(set(PRESETS) - {"q16s"}))
@pytest.mark.parametrize("mode", ["nearest_even", "nearest_up", "floor"])
@pytest.mark.parametrize("variant", [("shifted", "previous"), ("equation", "current")])
def test_the_contract_in_fractions(preset: str, mode: str, variant: tuple[str, str]) -> None:
    """Every tensor of every step from the contract's lines, with exact fractions."""
    design, tensors = tiny(
        formats__preset=preset,
        rounding=mode,
        training__gradient=variant[0],
        training__update_input=variant[1],
    )
    raw = quantize_tensors(design, tensors)
    model = make_model(design, raw)
    f, c = design.formats, model.coefficient
    scale = Fraction(c.mantissa) / Fraction(2) ** c.shift
    sigmoid = table(design.sigmoid_spec).codes
    layers = [
        LayerInFractions(design, w.tolist(), b.tolist())
        for w, b in zip(raw.weights, raw.biases, strict=True)
    ]
    for _ in range(design.training.steps):
        xa = update_xa = [[exact(v, f.x) for v in row] for row in raw.x]
        for layer, result in zip(layers, model.step(), strict=True):
            z = layer.forward(xa)
            d = [[int(sigmoid[v]) for v in row] for row in z]
            assert result.z.tolist() == z
            assert result.d.tolist() == d
            if layer.z is not None:
                g = layer.gradient(z, d)
                assert result.g is not None
                assert result.g.tolist() == g
                layer.update(update_xa, g, scale)
            assert result.w.tolist() == layer.w
            assert result.b.tolist() == layer.b
            before = layer.operand
            layer.z, layer.d = z, d
            xa = layer.operand = layer.view(d, f.d, f.d_operand)
            update_xa = before if variant[1] == "previous" and before is not None else xa


def test_stochastic_is_reproducible_and_seeded() -> None:
    design, tensors = tiny(rounding="stochastic")
    raw = quantize_tensors(design, tensors)
    other = design.with_(training__seed=7)
    runs = []
    for which in (design, design, other):
        model = make_model(which, raw)
        for _ in range(4):
            last = model.step()
        runs.append(last)
    for a, b in zip(runs[0], runs[1], strict=True):
        assert np.array_equal(a.w, b.w)
        assert np.array_equal(a.z, b.z)
    assert any(not np.array_equal(a.w, b.w) for a, b in zip(runs[0], runs[2], strict=True))


@pytest.mark.parametrize("overflow", ["saturate", "wrap"])
def test_overflows_are_counted(overflow: str) -> None:
    design, tensors = tiny(
        overflow=overflow, formats__z="s4.6", formats__g="s2.6", formats__w="s6.6",
        formats__w_view="s4.6", formats__preset=None, formats__x="u8.8", formats__d="u6.6",
        formats__d_operand="u4.4", formats__w_range=None,
    )  # fmt: skip
    fixed = train_fixed(design, quantize_tensors(design, tensors))
    counted = dict(
        zip(("d_operand", "w_view", "z", "g", "w", "b"), fixed.overflows.sum((0, 1)), strict=True)
    )
    assert counted["w_view"] > 0
    assert counted["z"] > 0
    assert counted["g"] > 0
    assert fixed.overflows[0, :, 3:].sum() == 0, "nothing is updated at the first step"


def test_raw_sums_are_exact() -> None:
    design, tensors = tiny()
    model = make_model(design, quantize_tensors(design, tensors))
    before = model.step()
    after = model.step()
    one = 1 << design.formats.d.frac
    for old, new in zip(before, after, strict=True):
        z, d = new.z.astype(object), new.d.astype(object)
        dz, dd = z - old.z, d - old.d
        zp = z * (d * (one - d))
        found = dict(zip(SUMS, new.sums, strict=True))
        expected = {
            "z_dd": z * dd,
            "z_z": z * z,
            "dd_dd": dd * dd,
            "dz_dz": dz * dz,
            "dz_d": dz * d,
            "dz_zp": dz * zp,
        }
        assert {name: found[name] for name in expected} == {
            name: terms.sum() for name, terms in expected.items()
        }


def test_tensors_are_int64_and_views_narrow() -> None:
    """Whatever the integers that W and b come in, which stay as they are."""
    design, tensors = tiny(formats__preset="q8")
    raw = quantize_tensors(design, tensors)
    narrow: list[Any] = [[t.astype(np.int32) for t in part] for part in (raw.weights, raw.biases)]
    weights, biases = narrow
    model = Model(design, raw.x, weights, biases, Cpu(threads=3))
    other = make_model(design, raw)
    for _ in range(3):
        for ours, theirs in zip(model.step(), other.step(), strict=True):
            for name in ("forward", "z", "d", "g", "a", "a_bias", "w", "b"):
                found = getattr(ours, name)
                assert found is None or found.dtype == np.int64, name
                assert np.array_equal(found, getattr(theirs, name)), name
    assert weights[0].tolist() == raw.weights[0].tolist()
    assert model._view(model.layers[0].w)[0].dtype == np.int16
    assert Cpu(threads=3).start(design, raw.x).threads == 3


@pytest.mark.parametrize("mode", ["nearest_even", "stochastic"])
@pytest.mark.parametrize(("overflow", "cut"), [("saturate", 0), ("wrap", 0), ("saturate", 1)])
def test_an_update_that_drops_no_bit_or_one(mode: str, overflow: str, cut: int) -> None:
    """W fine enough to hold A c as it is, in the first layer; X is whole numbers, as b's is."""
    base, tensors = tiny(formats__preset="q8")
    formats = base.dump()["formats"] | {"c_bits": 4, "x": "u4.0", "g": "s8.4", "preset": None}
    formats |= {"w_range": None, "w_view": "s8.8"}
    shift = Coefficient.of(base.training.eta, base.data.samples, 4).shift
    frac = 4 + shift - cut
    design = Design.parse(
        base.dump()
        | {"formats": formats | {"w": f"s{frac + 1}.{frac}", "w_view": f"s8.{min(frac, 7)}"}}
        | {"rounding": mode if mode != "stochastic" else {"w": mode}, "overflow": overflow}
    )
    raw = quantize_tensors(design, tensors)
    raw.weights[0][0, 0], raw.weights[1][:] = design.formats.w.max, design.formats.w.max
    model, expected = make_model(design, raw), oracle.Model(design, raw.x, raw.weights, raw.biases)
    counted = 0
    for _ in range(4):
        for ours, theirs in zip(model.step(), expected.step(), strict=True):
            assert np.array_equal(ours.w, theirs.w)
            assert np.array_equal(ours.b, theirs.b)
            assert ours.overflows == theirs.overflows
            counted += ours.overflows["w"]
    assert counted


def test_wrong_shapes_and_codes() -> None:
    design, tensors = tiny()
    raw = quantize_tensors(design, tensors)
    with pytest.raises(ValueError, match=r"x must have shape \(4, 3\), not \(3, 4\)"):
        Model(design, raw.x.T, raw.weights)
    with pytest.raises(ValueError, match="weights must have shapes"):
        Model(design, raw.x, raw.weights[::-1])
    with pytest.raises(ValueError, match=r"^biases must have one code for each output of each l"):
        Model(design, raw.x, raw.weights, raw.biases[::-1][:1])
    with pytest.raises(ValueError, match=r"x must be codes of u8.7: 0 to 255"):
        Model(design, raw.x + 256, raw.weights)
    with pytest.raises(ValueError, match=r"weights and biases must be codes of s24.24"):
        Model(design, raw.x, [raw.weights[0] - (1 << 24), raw.weights[1]])


def test_a_checkpoint_is_of_its_step() -> None:
    design, tensors = tiny()
    raw = quantize_tensors(design, tensors)
    model = make_model(design, raw)
    assert model.checkpoint is None
    model.step()
    last = model.step()
    found = model.checkpoint
    assert found is not None
    assert found.steps == 2
    for layer, w, b, z in zip(last, found.weights, found.biases, found.z, strict=True):
        assert (layer.w == w).all()
        assert (layer.b == b).all()
        assert (layer.z == z).all()
    other = make_model(design, raw)
    other.resume(found)
    assert other.steps_done == 2
    assert (other.step()[0].w == model.step()[0].w).all()
    z = design.formats.z
    wrong = [np.full(codes.shape, z.max + 1) for codes in found.z]
    with pytest.raises(ValueError, match=f"^z must be codes of {z}"):
        other.resume(replace(found, z=wrong))


def test_without_inputs_no_update_is_due() -> None:
    """X is 0, and so is A of the first layer: nothing to lose, and a mean of 0."""
    design, tensors = tiny()
    raw = quantize_tensors(design, tensors)
    model = make_model(design, replace(raw, x=np.zeros_like(raw.x)))
    model.step()
    first = model.step()[0]
    assert first.a is not None
    assert not first.a.any()
    assert tuple(first.updates) == (0, 0, 0.0)
