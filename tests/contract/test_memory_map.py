"""Every element of every tensor has a place of its own."""

import pytest

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.design import Design


def design(size: int, update_input: str = "previous") -> Design:
    return Design.parse(
        {
            "name": "small",
            "network": {"inputs": 7, "layers": [5, 4, 3]},
            "data": {"samples": 6},
            "training": {"update_input": update_input},
            "formats": {"preset": "q8"},
            "array": {"size": size},
        }
    )


@pytest.mark.parametrize("size", [2, 3, 4, 8])
def test_elements_do_not_share_places(size):
    memory = MemoryMap.of(design(size))
    depths = {"x": memory.operand_depth, "w": memory.w_depth, "b": memory.b_depth}
    for tensor in ("x", "w", "b", "z"):
        layers = [0] if tensor == "x" else range(3)
        places = [place for layer in layers for place in memory.walk(tensor, layer)]
        assert len(set(places)) == len(places)
        assert all(bank < size for bank, _ in places)
        assert max(a for _, a in places) < depths.get(tensor, memory.state_depth)


def test_walk_is_row_major():
    memory = MemoryMap.of(design(3))
    rows, columns = memory.shape("w", 1)
    expected = [memory.locate("w", 1, i, o) for i in range(rows) for o in range(columns)]
    assert list(memory.walk("w", 1)) == expected


@pytest.mark.parametrize("copies", [1, 2])
def test_operands_of_layers_follow_each_other(copies):
    memory = MemoryMap.of(design(4, "previous" if copies == 2 else "current"))
    for below, above in zip(memory.layers, memory.layers[1:], strict=False):
        assert below.out_base == above.operand_base
        assert below.out_copy == above.operand_copy
    last = memory.layers[-1]
    assert last.out_base is None
    end = last.operand_base + copies * last.input_tiles * memory.samples
    assert memory.operand_depth == end


def test_wrong_index():
    memory = MemoryMap.of(design(4))
    with pytest.raises(ValueError, match="tensor must be one of"):
        memory.locate("q", 0, 0, 0)
    with pytest.raises(ValueError, match="layer must be below 3"):
        memory.locate("w", 3, 0, 0)
    with pytest.raises(ValueError, match="outside of"):
        memory.locate("w", 0, 7, 0)


@pytest.mark.parametrize("update_input", ["current", "previous"])
@pytest.mark.parametrize("size", [2, 3, 8])
def test_places_are_those_of_the_definition(size, update_input):
    """By the formulas of the module's docstring, each tensor's layers packed without a gap."""
    memory = MemoryMap.of(design(size, update_input))
    samples, inputs = 6, 7
    w = b = state = 0
    for number, outputs in enumerate((5, 4, 3)):
        part = memory.layers[number]
        rows, tiles = -(-inputs // size) * size, -(-outputs // size)
        bases = (part.w_base, part.b_base, part.state_base)
        assert bases == (w, b, state)
        shapes = {"w": (inputs, outputs), "b": (1, outputs), "x": (samples, 7)}
        for tensor in ("x", "w", "b", "z", "d", "g"):
            shape = shapes.get(tensor, (samples, outputs))
            assert memory.shape(tensor, number) == shape
            for row in range(shape[0]):
                for column in range(shape[1]):
                    address = {
                        "x": column // size * samples + row,
                        "w": w + column // size * rows + row,
                        "b": b + column // size,
                    }.get(tensor, state + column // size * samples + row)
                    place = memory.locate(tensor, number, row, column)
                    assert place == (column % size, address)
        w, b, state, inputs = w + tiles * rows, b + tiles, state + tiles * samples, outputs
    assert (memory.w_depth, memory.b_depth, memory.state_depth) == (w, b, state)
    copies = 2 if update_input == "previous" else 1
    ends = [-(-n // size) * samples * m for n, m in ((7, 1), (5, copies), (4, copies))]
    assert [p.operand_base for p in memory.layers] == [0, ends[0], ends[0] + ends[1]]
    assert memory.operand_depth == sum(ends)
    copy = [0, *(-(-n // size) * samples * (copies - 1) for n in (5, 4))]
    assert [p.operand_copy for p in memory.layers] == copy
    assert [p.out_copy for p in memory.layers] == [*copy[1:], 0]


def test_the_first_rows_of_a_walk():
    memory = MemoryMap.of(design(3))
    assert list(memory.walk("x", 0, 2)) == list(memory.walk("x", 0))[: 2 * 7]


@pytest.mark.parametrize(("row", "column"), [(-1, 0), (7, 0), (0, -1), (0, 5)])
def test_an_index_out_of_range(row, column):
    with pytest.raises(ValueError, match="outside of"):
        MemoryMap.of(design(4)).locate("w", 0, row, column)
