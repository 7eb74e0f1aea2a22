"""`import ska_hw` and what it offers: quick to import, documented, and each name works."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import ska_hw
from ska_hw.model.data import quantize_tensors
from ska_hw.model.experiment import make_model, make_reference
from ska_hw.numbers.rounding import to_real
from tests.support.commands import files, ska_here

X = np.random.default_rng(0).random((20, 6))
SMALL: dict[str, Any] = {"layers": [5, 3], "steps": 6, "eta": 0.3}


@pytest.fixture(scope="module")
def result() -> ska_hw.Result:
    return ska_hw.train(X, preset="q12", keep=[0, 3, -1], training__weight_scale=0.1, **SMALL)


def test_the_import_is_quick_and_loads_nothing() -> None:
    code = (
        "import sys, time; begin = time.process_time(); import ska_hw;"
        "print(time.process_time() - begin, 'numpy' in sys.modules)"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    seconds, numpy = found.stdout.split()
    assert float(seconds) < 0.2
    assert numpy == "False"


def test_every_name_is_there_and_says_what_it_is() -> None:
    for name in ska_hw.__all__:
        assert getattr(ska_hw, name).__doc__, name
        assert name in dir(ska_hw)
    for name in ("train", "predict", "compare", "sweep", "Design.from_weights"):
        assert f"ska_hw.{name}(" in str(ska_hw.__doc__)
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = ska_hw.nothing


def test_the_package_is_typed() -> None:
    assert (Path(ska_hw.__file__).parent / "py.typed").is_file()


def test_both_trainings_are_those_of_the_models(result: ska_hw.Result) -> None:
    design, tensors = result.design, result.experiment.tensors
    assert np.array_equal(tensors.x, X)
    model = make_model(design, quantize_tensors(design, tensors))
    reference = make_reference(design, tensors)
    for step in range(design.training.steps):
        layers = model.step()
        reference.step()
        if step in (0, 3, 5):
            for number, layer in enumerate(layers, 1):
                codes = result.tensor("Z", step, number, codes=True)
                assert np.array_equal(codes, layer.z)
                values = result.tensor("z", step - 6, number)
                assert np.array_equal(values, to_real(layer.z, design.formats.z))
                real = result.tensor("z", step, number, "float")
                expected = reference.layers[number - 1].z
                assert expected is not None
                assert np.array_equal(real, expected)
    assert np.array_equal(result.weights(codes=True)[1], model.layers[1].w)
    assert np.array_equal(result.biases("float")[0], reference.layers[0].b)


def test_prediction_is_the_next_forward_pass(result: ska_hw.Result) -> None:
    """For X itself it is D of the step that would follow; rows don't depend on one another."""
    design, tensors = result.design, result.experiment.tensors
    model = make_model(design, quantize_tensors(design, tensors))
    reference = make_reference(design, tensors)
    for _ in range(design.training.steps):
        model.step()
        reference.step()
    reference.step()
    assert np.array_equal(result.predict(X, codes=True), model.step()[-1].d)
    d = reference.layers[-1].d
    assert d is not None
    assert np.allclose(ska_hw.predict(result, X, "float"), d, rtol=1e-12)
    many = np.concatenate([X, X, X[:1]])
    found = result.predict(many, codes=True)
    assert np.array_equal(found, np.concatenate([found[:20], found[:20], found[:1]]))
    assert np.array_equal(result.predict(X[:1]), result.predict(X)[:1])
    assert result.predict(X[:0]).shape == (0, 3)


def test_bytes_are_scaled_alike_in_training_and_prediction() -> None:
    pixels = np.round(X * 255).astype(np.uint8)
    found = ska_hw.train(pixels, **SMALL)
    assert found.scale == 255
    assert "x: uint8 values are divided by 255; data.scale says otherwise" in found.notes
    declared = ska_hw.train(pixels.astype(float), scale=255, **SMALL)
    assert declared.notes == ()
    assert np.array_equal(found.predict(pixels), declared.predict(pixels.astype(float)))
    assert np.array_equal(found.histories().net, declared.histories().net)


def test_frames(result: ska_hw.Result) -> None:
    data, table = result.to_xarray(), result.to_pandas()
    for side in ("float", "fixed"):
        for name, history in result.histories(side).as_dict().items():
            assert np.array_equal(data[name].sel(side=side), history)
            rows = table[(table.side == side) & (table.layer == 2)]
            assert np.array_equal(rows[name], history[:, 1])
            assert rows.step.tolist() == list(range(5))
    for layer, turns in enumerate(result.landmarks()):
        for name, step in turns.reached.items():
            at = float(data[f"{name}_step"].sel(side="fixed")[layer])
            assert np.isnan(at) if step is None else at == step
    assert np.array_equal(data.overflows, result.experiment.fixed.overflows)


def test_a_missing_extra_is_named(result: ska_hw.Result, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xarray", None)
    with pytest.raises(ska_hw.ToolError, match=r"needs xarray: pip install 'ska-hw\[frames\]'"):
        result.to_xarray()


def test_what_is_saved_repeats_itself(result: ska_hw.Result, tmp_path: Path) -> None:
    """The command line trains the saved design to the same histories, to the byte."""
    folder = result.save(tmp_path / "saved")
    again = str(tmp_path / "again")
    status, printed, _ = ska_here("simulate", str(folder / "design.toml"), "--out", again)
    assert status == 0
    for name in ("histories.csv", "histories.npz"):
        assert files(tmp_path / "again")[name] == files(folder)[name]
    with np.load(folder / "weights_fixed.npz") as saved:
        assert np.array_equal(saved["w2"], result.weights()[1])
    error = next(line for line in printed.splitlines() if line.startswith("Fixed against float"))
    assert error in str(result)


def test_pictures(result: ska_hw.Result, tmp_path: Path) -> None:
    assert len(result.plot().axes) == 6
    result.plot(tmp_path / "histories.png")
    assert (tmp_path / "histories.png").stat().st_size > 10_000


def test_a_design_and_its_own_weights() -> None:
    w = [np.full((6, 5), 0.1), np.full((5, 3), -0.2)]
    found = ska_hw.train(X, weights=w, steps=3)
    assert found.design.network.sizes == [(6, 5), (5, 3)]
    assert np.array_equal(found.experiment.tensors.weights[1], w[1])
    torch = {"0.weight": w[0].T, "1.weight": w[1].T}
    same = ska_hw.train(X, found.design, weights=torch)
    assert np.array_equal(same.histories("float").net, found.histories("float").net)
    assert any("transposed" in note for note in same.notes)


def test_named_designs() -> None:
    found = ska_hw.train(design="digits", steps=3, data__samples=8)
    assert found.design.name == "digits"
    assert found.notes == ()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "expected x or a design, found neither"),
        ({"x": X}, "expected layers, weights or a design, found none"),
        ({"x": X[0], "layers": [2]}, r"x: expected shape \(samples, features\), found \(6,\)"),
        ({"x": X * np.nan, "layers": [2]}, "x: expected finite numbers, found nan at"),
        ({"x": X * 1e3, "layers": [2]}, "every value but 0 is outside of x's range.*data.scale"),
        ({"x": X, "layers": [2], "steps": 1}, r"training\.steps: expected greater than"),
        ({"x": X, "layers": [2], "keep": [50]}, "keep: expected steps from 0 to 49, found 50"),
        ({"x": X, "layers": [2], "nothing": 1}, "nothing: unknown key"),
        ({"x": X, "weights": [X.T], "layers": [2]}, r"weights: expected sizes \[\(6, 2\)\]"),
    ],
)
def test_what_cannot_be_trained(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ska_hw.UserError, match=message):
        ska_hw.train(**arguments)


def test_what_was_not_kept_is_told(result: ska_hw.Result) -> None:
    with pytest.raises(ska_hw.UserError, match=r"step 2 was not kept \(kept: 0, 3, 5\)"):
        result.tensor("z", 2, 1)
    with pytest.raises(ska_hw.UserError, match="layer: expected 1 to 2, not 3"):
        result.tensor("z", 3, 3)
    with pytest.raises(ska_hw.UserError, match="name: expected one of z, d, w, b at this step"):
        result.tensor("g", 0, 1)
    with pytest.raises(ska_hw.UserError, match="float tensors have no codes"):
        result.tensor("z", 3, 1, "float", codes=True)
    with pytest.raises(ska_hw.UserError, match="side: expected float or fixed, found 'both'"):
        result.histories("both")
    with pytest.raises(ska_hw.UserError, match=r"x: expected shape \(samples, 6\)"):
        result.predict(X[:, :5])


def test_progress() -> None:
    told = list[int]()
    ska_hw.train(X, progress=told.append, **SMALL)
    assert told == list(range(1, 13))


def test_the_verilog_agrees(tmp_path: Path) -> None:
    small: dict[str, Any] = {"steps": 3, "data__samples": 4, "network__layers": [3, 2]}
    small["array__size"] = 2
    with pytest.raises(ska_hw.UserError, match="expected a folder that does not exist yet"):
        ska_hw.compare("digits", folder=tmp_path, **small)
    agreed = ska_hw.compare("digits", folder=tmp_path / "verilog", **small)
    assert agreed.agree is True
    assert agreed.hardware is not None
    assert agreed.hardware["compared"] > 100
    assert any((tmp_path / "verilog").glob("*.v"))
    assert ", 0 differ" in str(agreed)
    assert agreed.with_hardware(agreed.hardware | {"differing": 1}).agree is False
    assert ska_hw.compare("digits", hardware=False, **small).agree is None
