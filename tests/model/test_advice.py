"""What a run says of its formats: each finding is true, and its TOML mends it."""

from typing import Any

import numpy as np
import pytest

from ska_hw.design import Design
from ska_hw.model.advice import Advice, advise
from ska_hw.model.data import Tensors, load, quantize_tensors
from ska_hw.model.experiment import train_fixed


def found(design: Design, tensors: Tensors | None = None) -> list[Advice]:
    raw = quantize_tensors(design, tensors or load(design))
    return advise(design, raw, train_fixed(design, raw))


def followed(design: Design, advice: list[Advice]) -> Design:
    """The design with every line of TOML in it."""
    for one in advice:
        for line in one.toml.split(", "):
            key, value = line.split(" = ")
            text = value.strip('"')
            design = design.with_(
                **{key.replace(".", "__"): text if text != value else float(value)}
            )
    return design


BASE = {"data__samples": 64, "training__steps": 40}


@pytest.mark.parametrize("preset", ["q16", "q16s", "q14g8", "q12", "q8"])
def test_the_shipped_design_has_no_finding(preset: str) -> None:
    assert found(Design.read("digits", formats__preset=preset)) == []


@pytest.mark.parametrize(
    ("changes", "tensor", "text"),
    [
        ({"formats__z": "s10.9"}, "z", "of the values are outside of s10.9 and saturate"),
        ({"formats__g": "s12.14"}, "g", "of the values are outside of s12.14 and saturate"),
        ({"formats__x": "u8.9"}, "x", "of the values are outside of u8.9 and saturate"),
        ({"formats__w_range": 0.125}, "w", "of the values are outside of s24.26 and saturate"),
        ({"formats__x": "u8.3"}, "x", "the upper 4 bits of u8.3 are never used"),
        ({"formats__z": "s16.8"}, "z", "bits of s16.8 are never used"),
        ({"formats__g": "s8.2"}, "g", "bits of s8.2 are never used"),
        ({"formats__w_range": 16.0}, "w", "bits of s24.19 are never used"),
    ],
)
def test_a_finding_and_what_mends_it(changes: dict[str, Any], tensor: str, text: str) -> None:
    """The TOML is followed until nothing is found; saturation may hide how far values go."""
    design = Design.read("digits").with_(**BASE, **changes)
    first = advice = found(design)
    assert [one.tensor for one in first if text in one.text] == [tensor], first
    for _ in range(4):
        assert all(one.toml for one in advice)
        design = followed(design, advice)
        advice = [one for one in found(design) if one.tensor == tensor]
        if not advice:
            return
    pytest.fail(f"{first} leads to {advice}")


def test_updates_below_one_unit() -> None:
    tiny = {"training__eta": 2e-4, "formats__w": "s12.13", "formats__w_view": "s12.13"}
    design = Design.read("digits").with_(**BASE, **tiny)
    (lost,) = [one for one in found(design) if "are lost" in one.text]
    raw = quantize_tensors(design, load(design))
    updates = train_fixed(design, raw).updates
    share = updates[..., 1].sum(axis=0) / updates[..., 0].sum(axis=0)
    assert f"up to {100 * share.max():.3g} %" in lost.text
    mended = followed(design, [lost])
    assert mended.formats.w.frac > design.formats.w.frac
    assert not any("are lost" in one.text for one in found(mended))
    stochastic = design.with_(rounding__w="stochastic")
    assert not any("are lost" in one.text for one in found(stochastic))


def test_full_scale_is_no_finding() -> None:
    """The code that rounds to just above the largest one is not worth a line."""
    design = Design.read("digits").with_(**BASE, formats__x="u8.8")
    tensors = load(design)
    x = np.where(tensors.x > 0.9, 1.0, tensors.x)
    assert found(design, Tensors(x, tensors.weights, tensors.biases)) == []


@pytest.mark.parametrize(
    ("scale", "shift", "expected"), [(47.0, 0.0, "u8.2"), (1.0, -0.5, "s8.8"), (4.0, -2.0, "s8.6")]
)
def test_x_gets_a_format_that_reaches_it(scale: float, shift: float, expected: str) -> None:
    """At once, however far it is out of range, and with a sign where it needs one."""
    design = Design.read("digits").with_(**BASE, formats__x="u8.8")
    tensors = load(design)
    x = tensors.x * scale + shift
    moved = Tensors(x, tensors.weights, tensors.biases)
    (advice,) = [one for one in found(design, moved) if one.tensor == "x"]
    assert advice.toml == f'formats.x = "{expected}"'
    assert not [one for one in found(followed(design, [advice]), moved) if one.tensor == "x"]
