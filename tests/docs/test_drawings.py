"""The drawings of the manual show what the core does now."""

import numpy as np
import pytest

from tests.docs import drawings

CALL = "python -m tests.docs.drawings"


def test_the_waves_are_those_of_the_emitted_core() -> None:
    for name, text in drawings.all_waves().items():
        found = (drawings.FOLDER / name).read_text("utf-8")
        assert found == text, f"docs/figures/{name} is not current: {CALL}"


def test_the_schedule_is_that_of_the_walk() -> None:
    found = (drawings.FOLDER / "schedule.svg").read_text("utf-8")
    assert drawings.digest(drawings.run()) in found, f"schedule.svg is not current: {CALL}"


def test_the_waves_agree_with_the_walk() -> None:
    """What is drawn from the simulation and from Python is one and the same schedule."""
    walk, (found, _) = drawings.run(2, apart=True), drawings.simulated()
    begun = np.flatnonzero(found["core.controller.begin_forward"])
    walked = np.sort(np.concatenate(walk._forward))
    # In the pause between the steps the test bench reads, as long as it likes.
    steps = np.stack([begun, walked]).reshape(2, 2, -1)
    assert (np.diff(steps[0]) == np.diff(steps[1])).all()


@pytest.mark.parametrize("page", ["core"])
def test_every_drawing_is_shown(page: str) -> None:
    text = (drawings.FOLDER.parent / f"{page}.md").read_text("utf-8")
    for path in drawings.FOLDER.glob("*.svg"):
        assert f"(figures/{path.name})" in text
