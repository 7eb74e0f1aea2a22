"""Both trainings of one design side by side, and what is told of them."""

from types import SimpleNamespace

import numpy as np
import pytest

from ska_hw.contract.observables import observe
from ska_hw.contract.sums import COUNTED_TENSORS, real_sums
from ska_hw.design import Design
from ska_hw.model.data import load, quantize_tensors
from ska_hw.model.engine.cpu import threads
from ska_hw.model.experiment import (
    float_steps,
    make_model,
    make_reference,
    run_experiment,
    train_fixed,
    train_float,
)
from tests.support.networks import tiny


def test_digits_runs_without_saturation() -> None:
    design = Design.read("digits")
    experiment = run_experiment(design, load(design))
    assert sum(experiment.overflows.values()) == 0
    assert all(max(errors) < 0.005 for errors in experiment.errors.values())


def test_shapes_and_values_are_those_of_each_step() -> None:
    """Histories, sums, activation and counts against the models, stepped by hand."""
    design, tensors = tiny()
    raw = quantize_tensors(design, tensors)
    found = run_experiment(design, tensors)
    steps, layers = design.training.steps, len(design.network.layers)
    assert found.fixed.overflows.shape == (steps, layers, len(COUNTED_TENSORS))
    model, reference = make_model(design, raw), make_reference(design, tensors)
    for step in range(steps):
        done, expected = model.step(), reference.step()
        sums = [real_sums(design, layer.sums) for layer in done]
        assert found.fixed.sums[step].tolist() == sums
        assert np.array_equal(found.reference.sums[step], expected.sums)
        mean = np.ldexp(done[-1].d.mean(axis=0), -design.formats.d.frac)
        assert found.fixed.activation[step] == pytest.approx(mean, rel=1e-12)
        assert np.array_equal(found.reference.activation[step], expected.activation)
        counts = [[layer.overflows[name] for name in COUNTED_TENSORS] for layer in done]
        assert found.fixed.overflows[step].tolist() == counts
    histories = observe(found.fixed.sums, design.training.eta)
    for name, history in histories.as_dict().items():
        assert np.array_equal(found.fixed.histories.as_dict()[name], history)
        assert history.shape == (steps - 1, layers)


def test_errors_are_of_fixed_against_float() -> None:
    design, tensors = tiny(formats__preset="q8")
    found = run_experiment(design, tensors)
    assert found.errors.keys() == found.fixed.histories.as_dict().keys()
    theirs = found.reference.histories.norm[:, 0]
    error = np.linalg.norm(found.fixed.histories.norm[:, 0] - theirs) / np.linalg.norm(theirs)
    assert found.errors["norm"][0] == pytest.approx(float(error))
    assert 0 < found.errors["norm"][0] < 1


def test_overflows_of_the_run_and_of_what_it_began_with() -> None:
    """A weight and an X that their formats do not reach are counted before the first step."""
    design, tensors = tiny()
    tensors.x[0, 0], tensors.weights[0][0, 0] = 1e3, -1e3
    found = run_experiment(design, tensors)
    initial = {name: n for name, n in found.overflows.items() if name.startswith("initial ")}
    assert set(found.overflows) == {*initial, *COUNTED_TENSORS}
    assert sum(initial.values()) == 2
    assert initial == {f"initial {name}": n for name, n in found.raw.overflows.items()}
    totals = found.fixed.overflows.sum(axis=(0, 1)).tolist()
    assert [found.overflows[name] for name in COUNTED_TENSORS] == totals


def test_progress_counts_the_steps_of_both() -> None:
    design, tensors = tiny()
    steps, told = design.training.steps, list[int]()
    run_experiment(design, tensors, told.append)
    assert told == list(range(1, 2 * steps + 1))
    told.clear()
    train_float(design, tensors, told.append)
    train_fixed(design, quantize_tensors(design, tensors), told.append)
    assert told == [*range(1, steps + 1)] * 2


@pytest.mark.parametrize("gradient", ["shifted", "equation"])
def test_float_steps_tell_what_changed(gradient: str) -> None:
    design, tensors = tiny(training__gradient=gradient)
    before: list[dict[str, np.ndarray]] | None = None
    for result, layers in float_steps(design, tensors):
        assert len(layers) == len(result.sums) == len(design.network.layers)
        for number, values in enumerate(layers):
            assert ("g" in values) == (before is not None)
            if before is not None:
                dd = values["d"] - before[number]["d"]
                assert np.array_equal(values["dz"], values["z"] - before[number]["z"])
                assert np.array_equal(values["dd"], dd)
                g = values["z"] * values["d"] * (1 - values["d"])
                assert values["g"] == pytest.approx(g + dd if gradient == "shifted" else g)
                assert result.sums[number][0] == pytest.approx(float((values["z"] * dd).sum()))
        before = [{name: values[name].copy() for name in ("z", "d")} for values in layers]


def test_what_is_kept_is_what_the_steps_had() -> None:
    """Tensors of chosen steps, final W and b, peaks and updates, against models stepped by hand."""
    design, tensors = tiny()
    raw = quantize_tensors(design, tensors)
    found = run_experiment(design, tensors, keep=(0, 2))
    model, reference = make_model(design, raw), make_reference(design, tensors)
    for step in range(design.training.steps):
        before = [layer.w.copy() for layer in model.layers]
        done = model.step()
        reference.step()
        for number, layer in enumerate(done):
            size = max(int(np.abs(layer.z).max()), found.fixed.peaks[step, number, 0])
            assert found.fixed.peaks[step, number, 0] == size
            due, lost, mean = found.fixed.updates[step, number]
            if layer.a is None:
                assert (due, lost, mean) == (0, 0, 0)
            else:
                c = model.coefficient.value * 2.0 ** (
                    design.formats.w.frac - design.bounds.layers[number].update_frac
                )
                assert due == np.count_nonzero(layer.a)
                assert lost == np.count_nonzero((layer.a != 0) & (layer.w == before[number]))
                assert mean == pytest.approx(np.abs(layer.a[layer.a != 0]).mean() * c)
        if step in (0, 2):
            for number, layer in enumerate(done):
                kept = found.fixed.kept[step][number]
                assert all(np.array_equal(kept[n], getattr(layer, n)) for n in kept)
                assert ("g" in kept) == (step > 0)
                theirs = found.reference.kept[step][number]
                assert np.array_equal(theirs["w"], reference.layers[number].w)
    assert set(found.fixed.kept) == set(found.reference.kept) == {0, 2}
    for number, end in enumerate(model.layers):
        assert np.array_equal(found.fixed.weights[number], end.w)
        assert np.array_equal(found.reference.biases[number], reference.layers[number].b)


def test_blas_is_limited_once_for_all_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Setting a limit takes longer than a step of a small network: once for each training."""
    count = list[dict[str, object]]()
    limit = threads._libraries().limit

    def counted(**limits: object) -> object:
        count.append(limits)
        return limit(**limits)

    monkeypatch.setattr(threads, "_libraries", lambda: SimpleNamespace(limit=counted))
    run_experiment(*tiny())
    assert count == [{"limits": 1, "user_api": "blas"}] * 2
    with threads.blas_threads(1):
        run_experiment(*tiny())
    assert len(count) == 3
