"""The exact raw sums, and their values as real numbers."""

from fractions import Fraction

import pytest

from ska_hw.contract.sums import real_sums
from tests.support.networks import tiny


def test_every_sum_has_its_scale() -> None:
    design, _ = tiny()
    z, d = Fraction(2) ** design.formats.z.frac, Fraction(2) ** design.formats.d.frac
    scales = (z * d, z * z, d * d, z * z, z * d, z * z * d * d)
    assert real_sums(design, [3] * 6) == [float(3 / scale) for scale in scales]
    with pytest.raises(ValueError, match="shorter"):
        real_sums(design, [3] * 5)
