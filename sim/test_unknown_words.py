"""No word counts that lies outside of its memory or that nobody wrote: in a four-state simulator.

Such a word is X there, and so is all that depends on it, 0 times X included. Drawn cores train in
Icarus Verilog with the test bench of `ska-hw export-vectors`, which fails on any X that it sees:
once as they are delivered, where memories begin with zeros and only what lies outside of them is
X, and once without initial values (`sim/support/four_state.py`), where everything is X that the
run before it, or a longer run, would have left.
"""

import re
from functools import lru_cache
from pathlib import Path

import pytest

from sim.support.four_state import four_state
from sim.support.kit import train
from ska_hw.export.vectors.kit import TESTBENCH, kit
from ska_hw.model.data import RawTensors
from tests.support.core_designs import draw_design

STEPS = 2
"""The first has no update, the second has all there is."""

DRAWN = {
    "layers": (0, 22),
    "tiles": (2, 9),
    "noise": (5, 11),
    "shifted": (9, 6),
    "one lane": (40, 5),
    "short": (0, 5),
}
"""Seed and samples of the designs: full batches in memories of no power of two; `short` is a batch
of half the samples that its design has.
"""

DELIVERED = ("layers", "tiles")

FAULTS = {
    "x": (r"= x_inside_d2_q \?", 1),
    "w": (r"= w_valid_d\d+_q \?", 1),
    "partial sums": (r"= psum_active_d2_q \?", 1),
    "Z D": (r"= none_q \?(?= \S+ : z;)", 0),
    "D": (r"= none_q \?(?= \S+ : d;)", 0),
    "Z P": (r"= still_q \?(?= \S+ : zp;)", 0),
}
"""Where the core puts zeros in place of words that do not count, and when it takes the word."""


@lru_cache
def texts(name: str) -> dict[str, str]:
    """The kit of a drawn design with a full batch, or one of fewer samples."""
    seed, samples = DRAWN[name]
    size = 1 if name == "one lane" else 2
    given = 2 * samples if name == "short" else samples
    design, (x, *others), _ = draw_design(seed, size=size, samples=given)
    layers = len(design.network.layers)
    raw = RawTensors(x, others[:layers], others[layers:], {})
    return kit(design, raw, samples, STEPS)[0]


def unknown_at_first(kit_texts: dict[str, str]) -> dict[str, str]:
    """The kit with a core whose registers and memories begin as X."""
    return {
        name: four_state(text) if name.endswith(".v") and name != TESTBENCH else text
        for name, text in kit_texts.items()
    }


@pytest.mark.parametrize("name", DELIVERED)
def test_as_delivered(tmp_path: Path, name: str) -> None:
    found = train(tmp_path, texts(name))
    assert "PASS: " in found, found


@pytest.mark.parametrize("name", DRAWN)
def test_without_initial_values(tmp_path: Path, name: str) -> None:
    found = train(tmp_path, unknown_at_first(texts(name)))
    assert "PASS: " in found, found


def test_word_beyond_the_last_as_delivered(tmp_path: Path) -> None:
    """The raw sums take what D is of a cycle without an element."""
    found = train(tmp_path, planted(texts("tiles"), "D"))
    assert re.search(r"^FAIL: .* found x$", found, re.MULTILINE), found


@pytest.mark.parametrize("fault", FAULTS)
def test_planted_fault(tmp_path: Path, fault: str) -> None:
    found = train(tmp_path, planted(unknown_at_first(texts("tiles")), fault))
    assert re.search(r"^FAIL: .* found |unknown after a reset", found, re.MULTILINE), found


def planted(kit_texts: dict[str, str], fault: str) -> dict[str, str]:
    """The kit with a core that takes the word always."""
    where, word = FAULTS[fault]
    done = {name: re.sub(where, f"= 1'h{word} ?", text) for name, text in kit_texts.items()}
    assert done != kit_texts
    return done
