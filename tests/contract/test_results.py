"""What the core tells of each layer, and the shifts that all take for allowed."""

import math

import pytest

from ska_hw.contract.register_map import register_map
from ska_hw.contract.results import (
    COLLECTED,
    ENTRIES,
    ENTRY_BITS,
    split_results,
    sum_bits,
    tensor_format,
)
from ska_hw.contract.sums import COUNTED_TENSORS, SUMS
from ska_hw.design import Design
from ska_hw.errors import UserError
from ska_hw.numbers.update import Coefficient


def test_entries() -> None:
    """The observer takes the entry before `crossing` for a layer's last record."""
    assert ENTRIES.index("crossing") == COLLECTED == len(ENTRIES) - 1
    assert ENTRIES[: len(SUMS)] == SUMS
    assert len(set(ENTRIES)) == len(ENTRIES)
    assert 1 << (ENTRY_BITS - 1) < len(ENTRIES) <= 1 << ENTRY_BITS


def test_results_are_split_by_name() -> None:
    values = range(100, 100 + len(ENTRIES))
    by_name = dict(zip(ENTRIES, values, strict=True))
    sums, overflows, crossing = split_results(values)
    assert dict(zip(SUMS, sums, strict=True)) == {name: by_name[name] for name in SUMS}
    assert overflows == {name: by_name[f"overflow_{name}"] for name in COUNTED_TENSORS}
    assert crossing == by_name["crossing"]
    for wrong in (values[:-1], range(len(ENTRIES) + 1)):
        with pytest.raises(ValueError, match="zip"):
            split_results(wrong)


def test_formats_of_the_memory_port() -> None:
    design = Design.read("digits")
    f = design.formats
    found = {name: tensor_format(design, name) for name in ("x", "w", "b", "z", "d", "g")}
    assert found == {"x": f.x, "w": f.w, "b": f.w, "z": f.z, "d": f.d, "g": f.g}


@pytest.mark.parametrize("name", ["digits", "paper", "up5k"])
@pytest.mark.parametrize("preset", ["q16", "q8"])
def test_one_rule_of_shifts(name: str, preset: str) -> None:
    """A shift is allowed where no update drops less than 0 or more than 62 bits.

    The register takes the same shifts, and the design is refused for every other one.
    """
    design = Design.read(name, formats__preset=preset)
    f = design.formats
    fracs = [f.x.frac + f.g.frac, f.d_operand.frac + f.g.frac, f.g.frac]
    if len(design.network.layers) == 1:
        del fracs[1]
    allowed = [shift for shift in range(64) if all(0 <= a + shift - f.w.frac <= 62 for a in fracs)]
    assert design.bounds.shift_limits == (allowed[0], allowed[-1])
    (register,) = (r for r in register_map(design).registers if r.name == "c_shift")
    assert register.fields[0].limits == (allowed[0], allowed[-1])
    first = Coefficient.of(1.0, design.data.samples, f.c_bits).shift
    for shift in range(first, 63):
        # Each half of a rate has one more.
        eta = math.ldexp(1.0, first - shift)
        if shift in allowed:
            assert design.with_(training__eta=eta).training.eta == eta
            continue
        cut = next(c for a in fracs if not 0 <= (c := a + shift - f.w.frac) <= 62)
        with pytest.raises(UserError, match=rf"update of W would drop {cut} bits; 0 to 62"):
            design.with_(training__eta=eta)
    assert allowed[0] < 62, "a rate that is taken"


def test_a_shift_too_small_is_told_as_well() -> None:
    """W with more fraction bits than the update of b has."""
    design = Design.read("digits", formats__w="s24.40", formats__w_view="s16.17")
    f = design.formats
    assert design.bounds.shift_limits[0] == f.w.frac - f.g.frac > 0
    shift = Coefficient.of(design.training.eta, design.data.samples, f.c_bits).shift
    with pytest.raises(UserError, match="would drop -1 bits"):
        design.with_(formats__w=f"s24.{f.g.frac + shift + 1}")


@pytest.mark.parametrize("layers", [[3, 40], [40, 3]])
def test_sums_have_room_for_the_largest_layer(layers: list[int]) -> None:
    """Each sum's largest product times samples and neurons, with a sign, and no bit more."""
    design = Design.read("digits", network__layers=layers)
    f = design.formats
    items = design.data.samples * 40
    largest = {"z_z": max(f.z.min**2, f.z.max**2), "dd_dd": f.d.max**2}
    for name, bits in zip(SUMS, sum_bits(design), strict=True):
        if name in largest:
            most = largest[name] * items
            assert most < 1 << (bits - 1) <= 2 * most, name
