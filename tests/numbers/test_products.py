"""Exact products of integer matrices against Python's integers."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ska_hw.numbers.products import exact_matmul


@settings(max_examples=60, deadline=None)
@given(
    a_bits=st.integers(1, 40),
    b_bits=st.integers(1, 20),
    shape=st.tuples(*[st.integers(1, 12)] * 3),
    seed=st.integers(0, 2**32 - 1),
)
def test_exact_matmul(a_bits, b_bits, shape, seed):
    rng = np.random.default_rng(seed)
    n, k, m = shape
    a = rng.integers(-(2**a_bits), 2**a_bits, (n, k), endpoint=True)
    b = rng.integers(-(2**b_bits), 2**b_bits, (k, m), endpoint=True)
    a[0, 0], b[0, 0] = -(2**a_bits), 2**b_bits
    if (bound := k * 2**a_bits * 2**b_bits) >= 2**63:
        return
    wanted = a.astype(object) @ b.astype(object)
    assert np.array_equal(exact_matmul(a, b, bound).astype(object), wanted)


def test_exact_matmul_by_limbs_at_the_rails():
    for sign in (1, -1):
        a = np.full((3, 60), sign * (2**40 - 1), dtype=np.int64)
        b = np.full((60, 2), -(2**16 - 1), dtype=np.int64)
        wanted = a.astype(object) @ b.astype(object)
        found = exact_matmul(a, b, 60 * (2**40 - 1) * (2**16 - 1))
        assert np.array_equal(found.astype(object), wanted)


def test_exact_matmul_with_a_wide_right_operand():
    a = np.full((2, 3), -3, dtype=np.int64)
    b = np.full((3, 2), -(2**58) + 1, dtype=np.int64)
    found = exact_matmul(a, b, 9 * 2**58)
    assert np.array_equal(found.astype(object), a.astype(object) @ b.astype(object))


@pytest.mark.parametrize(("a_bits", "b_bits"), [(24, 24), (30, 24), (24, 30), (28, 28)])
@pytest.mark.parametrize("terms", [31, 32, 33, 63, 65])
def test_exact_matmul_where_limbs_are_fullest(a_bits, b_bits, terms):
    """Sums of odd products beyond 2^53: a limb one bit wider than there is room for shows."""
    a = np.full((1, terms), 2**a_bits - 1, dtype=np.int64)
    b = np.full((terms, 1), 2**b_bits - 1, dtype=np.int64)
    wanted = terms * (2**a_bits - 1) * (2**b_bits - 1)
    assert exact_matmul(a, b, terms << a_bits + b_bits).tolist() == [[wanted]]


def test_exact_matmul_around_the_bounds():
    a, ones = np.array([[2**52, 2**52, 1]]), np.ones((3, 1), dtype=np.int64)
    assert exact_matmul(a, ones, 2**53 + 1).tolist() == [[2**53 + 1]]
    assert exact_matmul(a, ones, 2**63 - 1).tolist() == [[2**53 + 1]]
    # 1025 terms are cut into limbs of 21 bits; -1 is -1 in its third, at 2^42, times 2^21.
    a, b = np.zeros((1, 1025), dtype=np.int64), np.zeros((1025, 1), dtype=np.int64)
    a[0, :2], b[:2, 0] = (2**21, 1), (-1, 2**45)
    assert exact_matmul(a, b, 2**60).tolist() == [[2**45 - 2**21]]


def test_exact_matmul_refuses():
    a = b = np.ones((1, 1), dtype=np.int64)
    with pytest.raises(ValueError, match="a product may need 65 bits; at most 64 are exact"):
        exact_matmul(a, b, 2**63)


def test_matmul_in_two_by_two_limbs() -> None:
    rng = np.random.default_rng(2)
    for bits in ((58, 2), (2, 58), (30, 30), (52, 8)):
        a = rng.integers(-(1 << bits[0] - 1), 1 << bits[0] - 1, (3, 5))
        b = rng.integers(-(1 << bits[1] - 1), 1 << bits[1] - 1, (5, 4))
        expected = a.astype(object) @ b.astype(object)
        assert np.array_equal(exact_matmul(a, b, 5 << bits[0] + bits[1] - 2), expected)
