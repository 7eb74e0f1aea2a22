"""Bounds of exact intermediates: reached by the largest operands, and refused where int64 ends."""

import itertools

import pytest

from ska_hw.design import Design
from ska_hw.design.bounds import Bounds, LayerBounds
from ska_hw.errors import UserError
from ska_hw.numbers.formats import Format
from tests.support.paper import paper_design


def ends(fmt: Format) -> tuple[int, int]:
    """The codes that a bound has to hold for."""
    return fmt.min, fmt.max


def test_bounds_are_reached() -> None:
    """The largest operands give the bound exactly; one bit less would overflow."""
    design = Design.read("digits")
    f, bounds = design.formats, design.bounds.layers[1]
    assert bounds.forward == 32 * f.d_operand.max * -f.w_view.min
    assert bounds.update == 256 * f.d_operand.max * -f.g.min
    widest = max(
        max(b.forward, b.update)
        for b in (design.bounds.layers[n] for n in range(len(design.network.layers)))
    )
    assert (
        -(1 << (design.bounds.array_bits - 1)) <= -widest < -(1 << (design.bounds.array_bits - 2))
    )


@pytest.mark.parametrize("preset", ["q8", "q16", "q14g8"])
@pytest.mark.parametrize("x", ["u8.8", "s9.8"])
def test_no_operand_at_a_rail_is_beyond(preset: str, x: str) -> None:
    """Every mixture of rails, in Python's integers, for one layer of three inputs."""
    inputs, samples = 3, 5
    f = Design.read("digits", formats__preset=preset, formats__x=x).formats
    bounds = LayerBounds.of(f, f.x, inputs, samples)
    assert bounds.z_frac == max(f.x.frac + f.w_view.frac, f.w.frac)
    largest = {"forward": 0, "z": 0, "update": 0, "bias": 0}
    for a, w, b, g in itertools.product(ends(f.x), ends(f.w_view), ends(f.w), ends(f.g)):
        product = inputs * a * w
        z = product << bounds.z_frac - f.x.frac - f.w_view.frac
        z += b << bounds.z_frac - f.w.frac
        found = {"forward": product, "z": z, "update": samples * a * g, "bias": samples * g}
        for name, value in found.items():
            largest[name] = max(largest[name], abs(value))
    # Of W the smallest code is the largest magnitude, and a positive sum has the one below with it.
    assert 0 <= bounds.z - largest.pop("z") <= 1 << bounds.z_frac - f.w.frac
    assert largest == {name: getattr(bounds, name) for name in largest}


def test_gradient_at_its_rails() -> None:
    """|Z P + dD| over all codes of D before and after, with Z at its rails."""
    f = Design.read("digits", formats__preset="q8").formats
    bounds = LayerBounds.of(f, f.x, 1, 2)
    one = 1 << f.d.frac
    largest = 0
    for z, d, before in itertools.product(ends(f.z), range(f.d.max + 1), ends(f.d)):
        zp = z * (d * (one - d)) << bounds.g_frac - f.z.frac - 2 * f.d.frac
        largest = max(largest, abs(zp + ((d - before) << bounds.g_frac - f.d.frac)))
    assert largest <= bounds.g < 2 * largest


def test_accumulators_hold_both_passes_of_every_layer() -> None:
    design = Design.read("digits")
    bits = design.bounds.array_bits
    for count in (1, len(design.network.layers)):
        layers = design.bounds.layers[:count]
        widest = max(max(b.forward, b.update, b.bias) for b in layers)
        assert Bounds(layers).array_bits == widest.bit_length() + 1 <= bits


@pytest.mark.parametrize(
    ("formats", "message"),
    [
        ({"x": "u40.8", "w_view": "s24.17"}, "the sum of Xa Wf and b may need"),
        ({"z": "s20.12", "d": "u23.23"}, r"Z P \+ dD may need"),
        ({"x": "u30.8", "g": "s30.16"}, "the sum of outer products may need"),
        ({"z": "s16.60"}, "the sum of Xa Wf and b may need"),
        (
            {"x": "u30.2", "g": "s10.9", "w": "s24.43", "w_view": "s4.42"},
            "the update of W may need",
        ),
        ({"g": "s16.50"}, "the update of W would drop 67 bits"),
    ],
)
def test_formats_that_cannot_be_exact_are_refused(formats: dict[str, str], message: str) -> None:
    raw = paper_design().dump()
    with pytest.raises(UserError, match=message):
        Design.parse(raw | {"formats": raw["formats"] | formats, "sigmoid": {"segments": 1024}})
