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
