"""Registers by name, over a dictionary of words: fields, limits, flags, numbers of many words."""

import pytest

from ska_hw.contract.register_map import register_map
from ska_hw.contract.registers import WORD_BYTES, Block, Field, Register, RegisterMap, place, words
from ska_hw.driver.access import TRIES, RegisterAccess
from ska_hw.driver.bus import BusError
from tests.support.driven import DESIGN, FakeBus


@pytest.fixture
def bus():
    return FakeBus()


@pytest.fixture
def access(bus):
    return RegisterAccess(bus, bus.map)


def test_fields(access, bus):
    bus.set("sizes", 7 | 300 << 16)
    assert access.read("sizes") == 7 | 300 << 16
    assert access.field("sizes", "inputs") == 7
    assert access.field("sizes", "samples") == 300
    bus.set("samples", 12)
    assert access.field("samples") == 12
    bus.set("status", 0b10100101)
    assert access.flags("status") == ["busy", "stopped", "error"]
    assert access.field("status", "error") == 5
    with pytest.raises(KeyError, match="no register nothing"):
        access.read("nothing")
    with pytest.raises(KeyError, match="no field other"):
        access.field("samples", "other")


def test_writes_go_to_their_bits(access, bus):
    access.write("options", pause=1, stop_shift=5)
    access.write("options", pause=True, stop_enable=True, stop_shift=63)
    access.write("load", tensor=2, layer=1, go=1)
    access.write("seed", value=(1 << 32) - 1)
    access.clear("events")
    assert bus.written == [
        ("options", 1 | 5 << 8),
        ("options", 3 | 63 << 8),
        ("load", 2 | 1 << 8 | 1 << 31),
        ("seed", (1 << 32) - 1),
        ("events", (1 << 32) - 1),
    ]


def test_limits(access, bus):
    """The least and greatest value are taken, what is beyond is not written."""
    low, high = DESIGN.bounds.shift_limits
    cases = {
        ("samples", "value"): (1, 12),
        ("steps", "value"): (1, (1 << 20) - 1),
        ("c_shift", "value"): (low, high),
        ("seed", "value"): (0, (1 << 32) - 1),
        ("options", "stop_shift"): (0, 63),
        ("load", "tensor"): (0, 2),
        ("unload", "layer"): (0, 1),
    }
    for (name, field), (least, greatest) in cases.items():
        count = len(bus.written)
        for value in (least, greatest):
            access.write(name, **{field: value})
        assert len(bus.written) == count + 2
        for value in (least - 1, greatest + 1):
            words = f"must be between {least} and {greatest}, not {value}"
            with pytest.raises(ValueError, match=words) as error:
                access.write(name, **{field: value})
            assert str(error.value).startswith(name if field == "value" else f"{name}_{field}")
        assert len(bus.written) == count + 2


def test_numbers_of_two_words(access, bus):
    bus.set("cycles_0", 0xDEADBEEF)
    bus.set("cycles_1", 0xABCD)
    assert access.wide("cycles") == 0xABCDDEADBEEF
    bus.set("steps_done", 77)
    assert access.wide("steps_done") == 77
    with pytest.raises(KeyError, match="no register nothing"):
        access.wide("nothing")


@pytest.mark.parametrize("moves", [1, TRIES - 1])
def test_a_number_that_moves_is_read_again(access, bus, moves):
    """The upper word differs between its two reads: what is returned is of one time."""
    highs = iter([*range(2 * moves), 99, 99])
    lows = iter(range(10, 10 + TRIES))
    bus.set("cycles_1", lambda: next(highs))
    bus.set("cycles_0", lambda: next(lows))
    assert access.wide("cycles") == 99 << 32 | 10 + moves


def test_a_number_that_never_stands_still_is_told(access, bus):
    draws = iter(range(1000))
    bus.set("cycles_1", lambda: next(draws))
    with pytest.raises(BusError, match="cycles reads differently each time"):
        access.wide("cycles")
    assert next(draws) == 2 * TRIES


def test_only_the_upper_words_have_to_stand_still(access, bus):
    """The lowest word of a counter moves with every read."""
    draws = iter(range(1000))
    bus.set("cycles_0", lambda: next(draws))
    bus.set("cycles_1", 1)
    assert access.wide("cycles") == 1 << 32
    assert next(draws) == 1


def test_numbers_of_a_block(access, bus):
    block = register_map(DESIGN).block("layer")

    def put(name, index, value):
        bus.words[block.address(name, index)] = value

    put("sum_z_z_0", 1, 0xFFFFFFFE)
    put("sum_z_z_1", 1, 0xFFFFFFFF)
    put("sum_z_z_0", 0, 0x80000000)
    put("sum_z_z_1", 0, 0x7FFFFFFF)
    put("crossing", 1, 70_000)
    assert access.in_block("layer", 1, "sum_z_z", signed=True) == -2
    assert access.in_block("layer", 1, "sum_z_z") == 2**64 - 2
    assert access.in_block("layer", 0, "sum_z_z", signed=True) == 0x7FFFFFFF80000000
    assert access.in_block("layer", 1, "crossing") == 70_000
    assert access.in_block("layer", 0, "crossing") == 0
    with pytest.raises(IndexError, match="sets 0 to 1, not 2"):
        access.in_block("layer", 2, "crossing")
    with pytest.raises(KeyError, match="no register other"):
        access.in_block("layer", 0, "other")


def test_numbers_of_three_words_and_the_lowest_negative_one():
    registers = tuple(place([("a", "", (Field("value", 32, ""),))]))
    inner = tuple(
        Register(n, i * WORD_BYTES, d, f) for i, (n, d, f) in enumerate(words("n", 3, ""))
    )
    bus = FakeBus()
    access = RegisterAccess(
        bus, RegisterMap("m", "", registers, (Block("b", 16, 1, 16, "", inner),))
    )
    for number, word in enumerate((1, 2, 0x80000003)):
        bus.words[16 + 4 * number] = word
    expected = 1 | 2 << 32 | 0x80000003 << 64
    assert access.in_block("b", 0, "n") == expected
    assert access.in_block("b", 0, "n", signed=True) == expected - (1 << 96)
