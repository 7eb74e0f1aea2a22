"""Hypothesis strategies that several tests draw from."""

from hypothesis import strategies as st

from ska_hw.numbers.formats import Format

FORMATS = st.one_of(
    st.builds(Format, st.integers(2, 40), st.integers(-8, 40), st.just(True)),
    st.builds(Format, st.integers(1, 40), st.integers(-8, 40), st.just(False)),
)
"""Formats of fixed-point numbers, whatever is computed with them."""
