"""The core's own decisions against the float observables."""

import numpy as np
import pytest

from ska_hw.contract.observables import LN2, net_crossing, observe
from ska_hw.contract.stopping import (
    INVERSE_LN2,
    INVERSE_LN2_FRAC,
    StoppingRule,
    net,
    net_shift,
)
from ska_hw.contract.sums import RAW_SUMS, SUMS
from ska_hw.design import Design


@pytest.fixture
def design() -> Design:
    return Design.read("digits")


def sums(entropies, flows):
    """Steps of one-layer sums with the given sum Z dD and sum dZ^2."""
    names = {"z_dd": entropies, "dz_dz": flows}
    steps = len(entropies)
    return [[tuple(names.get(n, [0] * steps)[k] for n in SUMS)] for k in range(steps)]


def one_layer(design: Design) -> Design:
    return design.with_(network__layers=[4])


def test_constant():
    assert abs(INVERSE_LN2 * 2.0**-INVERSE_LN2_FRAC * LN2 - 1) < 1e-5


def test_stops_when_entropy_rose_and_flow_is_steady(design):
    # H falls while sum Z dD grows; it rises at step 4, and the flow is steady at steps 5 and 6.
    entropies = [0, 10, 20, 30, 29, 28, 27]
    flows = [0, 100, 200, 300, 330, 331, 331]
    rule = StoppingRule(one_layer(design), 5)
    found = [rule.step(layers) for layers in sums(entropies, flows)]
    assert found == [False] * 5 + [True, True]


def test_flow_limit_is_inclusive(design):
    for change, expected in ((4, True), (5, False)):
        rule = StoppingRule(one_layer(design), 3)
        flows = [0, 9, 32 - change, 32]
        found = [rule.step(layers) for layers in sums([0, 5, 4, 3], flows)]
        assert found[-1] is expected


@pytest.mark.parametrize("net_sign", ["program", "equation"])
def test_crossing_as_in_observables(design, net_sign):
    design = one_layer(design.with_(training__net_sign=net_sign))
    z, d = design.formats.z.frac, design.formats.d.frac
    rng = np.random.default_rng(1)
    for _ in range(50):
        raw = np.zeros((12, 1, len(SUMS)))
        raw[:, 0, SUMS.index("dz_d")] = rng.integers(-(1 << 30), 1 << 30, 12)
        raw[:, 0, SUMS.index("dz_zp")] = rng.integers(-(1 << 58), 1 << 58, 12)
        rule = StoppingRule(design, 0)
        for step in raw:
            rule.step([tuple(int(v) for v in step[0])])
        real = raw.copy()
        real[:, 0, SUMS.index("dz_d")] *= 2.0 ** -(z + d)
        real[:, 0, SUMS.index("dz_zp")] *= 2.0 ** -(2 * z + 2 * d)
        expected = net_crossing(observe(real, 0.01, net_sign).net[:, 0])
        assert rule.crossings == [-1 if expected is None else expected]


def test_net_is_exact_for_any_size(design):
    assert net(design, 1 << 90, 0) > 0 > net(design, -(1 << 90), 0)


def test_a_minimum_that_was_passed_stays_passed(design):
    """The entropy falls again, also below what it was before."""
    rule = StoppingRule(one_layer(design), 0)
    found = [rule.step(layers) for layers in sums([0, 5, 4, 9, 9], [0, 1, 1, 1, 1])]
    assert found == [False, False, True, True, True]


def test_every_layer_must_have_settled(design):
    rule = StoppingRule(design.with_(network__layers=[4, 3]), 0)
    (ones,) = zip(*sums([0, 5, 4, 4], [0, 1, 1, 1]), strict=True)
    (twos,) = zip(*sums([0, 5, 5, 4], [0, 1, 1, 1]), strict=True)
    assert [rule.step(layers) for layers in zip(ones, twos, strict=True)] == [
        False, False, False, True,
    ]  # fmt: skip


def test_the_first_steps_decide_nothing(design):
    """At step 0 there is no difference yet, at step 1 none before it."""
    rule = StoppingRule(one_layer(design), 0)
    assert [rule.step(layers) for layers in sums([9, 5, 5], [0, 0, 0])] == [False] * 3
    rule = StoppingRule(one_layer(design), 0)
    assert [rule.step(layers) for layers in sums([9, 5, 4], [7, 7, 7])] == [False, False, True]
    rule = StoppingRule(one_layer(design), 1)
    assert [rule.step(layers) for layers in sums([0, 5, 4, 6], [0, 4, 3, 2])][-2:] == [True, True]


def crossings(design, values):
    """Crossings after each step of one layer whose Tensor Net has those signs."""
    rule = StoppingRule(one_layer(design), 0)
    found = []
    for value in values:
        rule.step([tuple(value if name == "dz_d" else 0 for name in SUMS)])
        found += rule.crossings
    return found


def test_the_first_change_to_positive_counts(design):
    assert crossings(design, [-1, -1, 0, 1, -1, 1]) == [-1, -1, -1, 2, 2, 2]
    assert crossings(design, [-1, 1, 1, -1]) == [-1] * 4, "step 0 has no predecessor"
    assert crossings(design, [0, 1, -1, 1]) == [-1, -1, -1, 2]


@pytest.mark.parametrize("net_sign", ["program", "equation"])
def test_net_of_small_numbers(design, net_sign):
    """DZ D less, or more, dZ Z P / ln 2, at one binary point."""
    sign = {"program": -1, "equation": 1}[net_sign]
    chosen, f = design.with_(training__net_sign=net_sign), design.formats
    dz_d, dz_zp = 3 << (f.z.frac + f.d.frac), 2 << RAW_SUMS["dz_zp"].frac(f)
    found = net(chosen, dz_d, dz_zp) / (dz_d << net_shift(chosen))
    assert found == pytest.approx(1 + sign * 2 / 3 / LN2, abs=1e-5)
