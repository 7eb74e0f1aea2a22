"""`ska_hw.stream`, and `ska_hw.train` that goes on: the same bits however a run is cut."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import pywt

import ska_hw
from ska_hw.contract.observables import HISTORIES
from ska_hw.numbers.rounding import to_real

RNG = np.random.default_rng(3)
XS = RNG.random((7, 4, 6))
SMALL: dict[str, Any] = {
    "layers": [5, 3],
    "eta": 0.3,
    "preset": "q16s",
    "training__weight_scale": 0.2,
}
SIDES = ("float", "fixed")


def same(a: dict[str, Any], b: dict[str, Any]) -> None:
    for name in HISTORIES:
        np.testing.assert_array_equal(a[name], b[name])


@pytest.mark.parametrize("samples", [1, 4])
def test_the_same_samples_at_every_step_are_the_ordinary_run(samples: int) -> None:
    x = XS[0, :samples]
    run = ska_hw.train(x, steps=7, **SMALL)
    stream = ska_hw.stream([x] * 7, **SMALL)
    for side in SIDES:
        same(stream.histories(side).as_dict(), run.histories(side).as_dict())
        for ours, theirs in zip(stream.weights(side), run.weights(side), strict=True):
            np.testing.assert_array_equal(ours, theirs)
    assert stream.errors == run.errors
    counted = {name: n for name, n in run.overflows.items() if not name.startswith("initial")}
    assert stream.overflows == {"x": 0} | counted
    w = stream.weights(codes=True)[0]
    np.testing.assert_array_equal(to_real(w, stream.design.formats.w), stream.weights()[0])


def test_each_step_gives_its_entropies() -> None:
    stream = ska_hw.stream(**SMALL)
    assert repr(stream) == "<Stream not begun: 0 steps, float and fixed>"
    found = [stream.step(x) for x in XS]
    assert stream.steps == 7
    for side in SIDES:
        entropy = np.array([getattr(step, side) for step in found])
        assert not entropy[0].any()  # nothing has changed yet
        np.testing.assert_array_equal(entropy[1:], stream.histories(side).entropy)
        ratio = stream.histories(side).entropy_ratio
        np.testing.assert_array_equal(ratio, entropy[2:] / entropy[1:-1])
    # Other samples are another course than the first ones again.
    again = ska_hw.stream([XS[0]] * 7, **SMALL)
    assert not np.allclose(again.histories().entropy, stream.histories().entropy, rtol=0.1)


@pytest.mark.parametrize("on_disk", [False, True])
def test_a_run_in_two_parts_is_the_whole(on_disk: bool, tmp_path: Path) -> None:
    whole = ska_hw.stream(XS, **SMALL)
    first = ska_hw.stream(XS[:3], **SMALL)
    state: Any = first.state.save(tmp_path / "state.npz") if on_disk else first.state
    second = ska_hw.stream(XS[3:], state=state)
    for side in SIDES:
        parts = [part.histories(side).as_dict() for part in (first, second)]
        joined = {n: np.concatenate([part[n] for part in parts]) for n in HISTORIES}
        same(joined, whole.histories(side).as_dict())
        for ours, theirs in zip(second.weights(side), whole.weights(side), strict=True):
            np.testing.assert_array_equal(ours, theirs)
    assert second.state.steps == 7


def test_training_goes_on(tmp_path: Path) -> None:
    x = XS[0]
    whole = ska_hw.train(x, steps=7, keep=[4], **SMALL)
    first = ska_hw.train(x, steps=3, **SMALL)
    first.save(tmp_path / "first")
    for state in (first.state, tmp_path / "first/state.npz"):
        second = ska_hw.train(x, steps=4, keep=[1], state=state)
        for side in SIDES:
            parts = [part.histories(side).as_dict() for part in (first, second)]
            joined = {n: np.concatenate([part[n] for part in parts]) for n in HISTORIES}
            same(joined, whole.histories(side).as_dict())
            for name in ("z", "d", "g", "w", "b"):
                ours = second.tensor(name, 1, 2, side)
                np.testing.assert_array_equal(ours, whole.tensor(name, 4, 2, side))
    assert second.to_xarray().sizes["step"] == 4
    assert len(second.plot().axes) == 6
    assert "7 steps" in repr(second.state)
    with pytest.raises(ska_hw.UserError, match="the core begins every run anew"):
        ska_hw.compare(None, x, steps=4, state=first.state)


def test_one_sample_and_one_side() -> None:
    stream = ska_hw.stream(engines="fixed", scale=255, **SMALL)
    found = stream.step(np.arange(6, dtype=np.uint8))
    assert found.float is None
    assert found.fixed is not None
    assert stream.design.data.samples == 1
    stream.step(np.full(6, 300))  # beyond X's range
    assert stream.overflows["x"] == 6
    with pytest.raises(ska_hw.UserError, match="side: expected fixed, found 'float'"):
        stream.histories("float")


def ratio_error(**formats: Any) -> float:
    """The median, of layer 1's ratios for an electrocardiogram, where H is large."""
    x = (pywt.data.ecg() + 128) / 512
    windows = np.lib.stride_tricks.sliding_window_view(x, 32)
    settings: dict[str, Any] = {"layers": [8, 2], "eta": 0.01, "seed": 1}
    settings |= {"training__weight_scale": 0.3, "formats__w_range": 4} | formats
    stream = ska_hw.stream(windows[::2], **settings)
    fixed, exact = (stream.histories(side) for side in ("fixed", "float"))
    off = np.abs(fixed.entropy_ratio / exact.entropy_ratio - 1)[:, 0]
    large = np.abs(exact.entropy[:-1, 0]) > 0.05 * np.abs(exact.entropy[:, 0]).max()
    return float(np.nanmedian(off[large]))


def test_what_the_tutorial_says_of_word_lengths() -> None:
    """X has to hold the signal; then two bits more of D leave about a quarter of the error."""
    right = ratio_error(formats__x="u9.9")
    assert right < ratio_error() / 10
    errors = [
        ratio_error(formats__x="u9.9", formats__d=d, formats__d_operand=d)
        for d in ("u10.10", "u12.12", "u14.14")
    ]
    for more, fewer in pairwise(errors):
        assert 2.5 < more / fewer < 6


BEGUN = ska_hw.stream(XS[:2], **SMALL)
FIXED = BEGUN.state.sides["fixed"]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: ska_hw.stream(), "expected layers, weights, a design or a state, found none"),
        (lambda: ska_hw.stream(layers=[2], engines="all"), "engines: expected float, fixed, both"),
        (lambda: ska_hw.stream(layers=[2]).design, "has no design before its first step"),
        (lambda: BEGUN.step(XS[0, :3]), r"x: expected shape \(4, 6\), found \(3, 6\)"),
        (lambda: BEGUN.step(XS[0] * np.nan), "x: expected finite numbers, found nan"),
        (lambda: BEGUN.step(XS[0] * 1e300), "x: expected values near the range of u8.8"),
        (lambda: ska_hw.stream([XS[0, :2]], state=BEGUN.state), r"x: expected shape \(4, 6\)"),
        (
            lambda: ska_hw.stream([XS[0]], state=BEGUN.state, layers=[5, 2]),
            r"state: expected network .* found",
        ),
        (
            lambda: ska_hw.train(XS[0], state=BEGUN.state, preset="q8"),
            "state: expected formats",
        ),
        (
            lambda: ska_hw.train(XS[0], state=ska_hw.State(BEGUN.design, {"fixed": FIXED})),
            "state: expected a float side, found fixed",
        ),
        (
            lambda: ska_hw.train(XS[0], state=BEGUN.state, weights=[np.zeros((6, 2))]),
            "expected weights or a state, found both",
        ),
    ],
)
def test_what_cannot_go_on(call: Callable[[], Any], message: str) -> None:
    before = BEGUN.steps
    with pytest.raises(ska_hw.UserError, match=message):
        call()
    assert BEGUN.steps == before


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"design": None}, "expected a state with design and steps"),
        ({"design": np.zeros(3, np.uint8)}, "expected a design in JSON and a number of steps"),
        ({"steps": np.array([0])}, "steps must be at least 1, not 0"),
        ({"fixed_z1": np.zeros((2, 5), int)}, "checkpoint: z must have shapes"),
        ({"fixed_z1": np.full((4, 5), 2**20)}, "fixed_z1: expected codes of s16"),
        ({"fixed_w1": np.zeros((6, 5))}, "fixed_w1: expected codes of s16.17"),
        ({"float_b2": np.full(3, np.nan)}, "float_b2: expected finite real numbers"),
        ({"fixed_w1": None, "float_w1": None}, "expected the tensors of a float or a fixed side"),
    ],
)
def test_a_spoilt_file_is_refused(change: dict[str, Any], message: str, tmp_path: Path) -> None:
    with np.load(BEGUN.state.save(tmp_path / "state.npz")) as archive:
        arrays = dict(archive) | change
    path = tmp_path / "spoilt.npz"
    np.savez(path, **{name: x for name, x in arrays.items() if x is not None})
    with pytest.raises(ska_hw.UserError, match=message):
        ska_hw.State.load(path)
