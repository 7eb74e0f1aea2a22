"""What a sigmoid table may be made from, and what is refused."""

from typing import Any

import pytest

from ska_hw.numbers.formats import Format
from ska_hw.numbers.sigmoid.spec import SigmoidSpec, plan_segments

Z16, D16 = Format.parse("s16.12"), Format.parse("u16.16")


@pytest.mark.parametrize(
    ("z", "segments"), [("s16.12", 64), ("s8.4", 64), ("s4.5", 2), ("s4.6", 2), ("s4.4", 4)]
)
def test_plan_has_segments_of_an_eighth(z, segments):
    assert plan_segments(Format.parse(z)) == segments


def test_widest_and_narrowest_specs():
    assert SigmoidSpec(Format(20, 16), D16, 0, 2).half == 1 << 19
    assert SigmoidSpec(Format(4, 2), D16, 1, 8).t_bits == 0
    assert SigmoidSpec(Format(8, 3), D16, 1, plan_segments(Format(8, 3)), "plan").t_bits == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((Format(16, 12, False), D16), r"z must be signed with at most 20 bits, not u16.12"),
        ((Format(21, 16), D16), r"z must be signed with at most 20 bits, not s21.16"),
        ((Z16, Format(16, 16)), r"d must be unsigned and below one, as u16.16, not s16.16"),
        ((Z16, Format(16, 15, False)), r"d must be unsigned and below one, .* not u16.15"),
        ((Z16, D16, 3), "degree must be 0, 1 or 2, not 3"),
        ((Z16, D16, 1, 96), "segments must be a power of two from 2 on, not 96"),
        ((Z16, D16, 1, 1), "segments must be a power of two from 2 on, not 1"),
        ((Z16, D16, 1, 65536), r"65536 segments are more than z has codes \(32768\)"),
        ((Z16, D16, 1, 256, "magic"), "method must be minimax or plan, not 'magic'"),
    ],
)
def test_errors(arguments, message):
    with pytest.raises(ValueError, match=message):
        SigmoidSpec(*arguments)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("u16.12", "u8.8"), "z must be signed"),
        (("s24.12", "u8.8"), "at most 20 bits"),
        (("s16.12", "s8.8"), "d must be unsigned"),
        (("s16.12", "u8.8", 3), "degree must be"),
        (("s16.12", "u8.8", 1, 3), "power of two"),
        (("s4.2", "u8.8", 1, 16), "more than z has codes"),
        (("s16.12", "u8.8", 1, 64, "best"), "method must be"),
        (("s16.2", "u8.8", 1, 64, "plan"), "3 fraction bits"),
    ],
)
def test_wrong_specs(arguments: tuple[Any, ...], message: str) -> None:
    z, d, *rest = arguments
    with pytest.raises(ValueError, match=message):
        SigmoidSpec(Format.parse(z), Format.parse(d), *rest)
