"""Sites for the blocks of a large core, chosen before the placer runs.

An 8 x 8 core takes nine in ten of an ECP5-85's multipliers, which stand in three rows. nextpnr
looks for a free one at random, from where it wants a block outwards: the last ones end up half a
device away, and take what belongs to them along. Here all find their sites at once: positions that
make the wires' squared lengths least, and an assignment of the blocks to sites near them, in turn,
each time tied closer to each other. What comes out depends on where it began, by a third of the
wires' length, so the best of several beginnings is taken.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment
from scipy.sparse import coo_matrix, csr_matrix, diags
from scipy.sparse.linalg import cg

Positions = NDArray[np.float64]
"""Coordinates in tiles, shape (cells, 2)."""


@dataclass(frozen=True)
class Site:
    """A place for a block: its tile, and its name there."""

    x: int
    y: int
    name: str

    @property
    def bel(self) -> str:
        """The name by which nextpnr knows it."""
        return f"X{self.x}/Y{self.y}/{self.name}"


@dataclass(frozen=True)
class Grid:
    """A device of `width` x `height` tiles, with the `sites` for cells of each type of block."""

    width: int
    height: int
    sites: Mapping[str, tuple[Site, ...]]


STARTS = 8
ROUNDS = 40
RANKED_ROUNDS = 12
"""At first only the order of the blocks counts, as everything is still close together."""
_PULL = 0.002
_GROWTH = 1.18
_SPREAD_LIMIT, _BLOCK_LIMIT = 0.05, 2.0
_CLIQUE, _LONGEST = 8, 40
"""Pins of a net up to which every two attract each other; a longer one is a ring, or left out."""
_CLOCKS = frozenset({"CLK", "CLK0", "CLKA", "CLKB", "WCK"})


def floorplan(module: dict[str, Any], grid: Grid) -> dict[str, Site]:
    """A site for each block of `module`, a flat module in yosys' JSON.

    Raises `ValueError` if there are more blocks of a type than sites.
    """
    names = list(module["cells"])
    kinds = [_Kind.of(module["cells"], cell, sites) for cell, sites in grid.sites.items()]
    kinds = [kind for kind in kinds if len(kind.blocks)]
    if not kinds:
        return {}
    attraction = _attraction(module["cells"])
    solutions = [_solve(attraction, kinds, grid, start) for start in range(1, STARTS + 1)]
    plan = min(solutions, key=lambda plan: plan[0])[1]
    return {
        names[cell]: kind.sites[site]
        for kind, chosen in zip(kinds, plan, strict=True)
        for cell, site in zip(kind.blocks, chosen, strict=True)
    }


@dataclass(frozen=True)
class _Kind:
    """The blocks of one type, as numbers of cells, and their sites."""

    blocks: NDArray[np.int_]
    sites: tuple[Site, ...]

    @classmethod
    def of(cls, cells: dict[str, Any], wanted: str, sites: tuple[Site, ...]) -> "_Kind":
        blocks = [n for n, cell in enumerate(cells.values()) if cell["type"] == wanted]
        if len(blocks) > len(sites):
            raise ValueError(f"{len(blocks)} cells {wanted}, {len(sites)} sites")
        return cls(np.array(blocks, int), sites)

    @property
    def places(self) -> Positions:
        return np.array([(site.x, site.y) for site in self.sites], float)

    def assign(self, at: Positions, *, ranked: bool) -> NDArray[np.int_]:
        """The site of each block, near where it is, or near its place in the order of all."""
        places = self.places
        wanted = _spread(at[self.blocks], places.max(axis=0)) if ranked else at[self.blocks]
        distance = np.abs(wanted[:, None] - places[None]).sum(axis=2)
        return np.asarray(linear_sum_assignment(distance**1.5)[1])


def _attraction(cells: dict[str, Any]) -> csr_matrix:
    """How strongly each two cells attract each other, shape (cells, cells)."""
    nets: dict[int, set[int]] = {}
    for number, cell in enumerate(cells.values()):
        for port, bits in cell["connections"].items():
            for bit in bits if port not in _CLOCKS else ():
                if isinstance(bit, int):
                    nets.setdefault(bit, set()).add(number)
    pairs: list[tuple[int, int]] = []
    weights: list[float] = []
    for cells_of_net in nets.values():
        pins = sorted(cells_of_net)
        if not 2 <= len(pins) <= _LONGEST:
            continue
        small = len(pins) <= _CLIQUE
        links = list(combinations(pins, 2)) if small else list(pairwise([*pins, pins[0]]))
        pairs += links
        weights += [1 / (len(pins) - 1) if small else 2 / len(pins)] * len(links)
    rows, columns = np.array(pairs, int).reshape(-1, 2).T
    half = coo_matrix((weights, (rows, columns)), shape=(len(cells), len(cells)))
    return (half + half.T).tocsr()


def _solve(
    attraction: csr_matrix, kinds: Sequence[_Kind], grid: Grid, start: int
) -> tuple[float, list[NDArray[np.int_]]]:
    """The length of all wires, and the sites of each kind's blocks."""
    size = np.array([grid.width, grid.height], float)
    degree = np.maximum(np.asarray(attraction.sum(axis=1)).ravel(), 1e-9)
    laplacian = diags(degree) - attraction
    # A little noise, as all cells in one point have no order.
    at = size / 2 + np.random.default_rng(start).normal(size=(len(degree), 2))
    target = np.tile(size / 2, (len(degree), 1))
    pull = np.full(len(degree), 1e-4)
    plan: list[NDArray[np.int_]] = []
    for number in range(ROUNDS):
        at = _settle(laplacian, degree, pull * np.maximum(degree, 1), target, at)
        plan = [kind.assign(at, ranked=number < RANKED_ROUNDS) for kind in kinds]
        strength = _PULL * _GROWTH ** (number + 1)
        pull[:] = min(strength, _SPREAD_LIMIT)
        # Half of the way to an even density.
        target = (at + _spread(at, size)) / 2
        for kind, chosen in zip(kinds, plan, strict=True):
            pull[kind.blocks] = min(6 * strength, _BLOCK_LIMIT)
            target[kind.blocks] = kind.places[chosen]
    for kind, chosen in zip(kinds, plan, strict=True):
        at[kind.blocks] = kind.places[chosen]
    return _length(attraction, at), plan


def _length(attraction: csr_matrix, at: Positions) -> float:
    """Of all wires, each along both axes and as often as it attracts."""
    wires = attraction.tocoo()
    return float(wires.data @ np.abs(at[wires.row] - at[wires.col]).sum(axis=1)) / 2


def _settle(
    laplacian: Any, degree: Positions, pull: Positions, target: Positions, start: Positions
) -> Positions:
    """Where the cells come to rest between each other's attraction and the pull to `target`."""
    system = laplacian + diags(pull)
    precondition = diags(1 / (degree + pull))
    # Where a little more does not matter, it need not be found: the next round goes on from there.
    limits = {"M": precondition, "rtol": 1e-3, "maxiter": 200}
    axes = [cg(system, pull * target[:, axis], x0=start[:, axis], **limits)[0] for axis in (0, 1)]
    return np.stack(axes, axis=1)


def _spread(values: Positions, size: Iterable[float]) -> Positions:
    """`values` in the same order along each axis, evenly from 0 to `size`."""
    ranks = np.argsort(np.argsort(values, axis=0, kind="stable"), axis=0, kind="stable")
    return (ranks + 0.5) / len(values) * np.array(size)
