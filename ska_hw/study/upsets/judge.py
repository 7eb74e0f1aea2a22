"""What came of an upset, against the run without one."""

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from ska_hw.contract.observables import (
    HISTORIES,
    Histories,
    l2_errors,
    landmarks,
    observe,
    relative_l2,
)
from ska_hw.contract.sums import SUMS, real_sums
from ska_hw.design import Design
from ska_hw.study.upsets.simulation import FINISHED, HUNG, Outcome

MEMORY_ERROR = 6
"""The core's `Error.MEMORY`."""

Kind = Literal["detected", "stopped", "harmless", "silent"]
"""detected   parity was wrong and the core said so
stopped    the core ended early, never, or with another error: a host notices
harmless   sums, counts and decisions of every step, tensors in the end and cycles are the same
silent     the run ended as it should, with other results"""


@dataclass(frozen=True)
class Verdict:
    """The kind of an upset's outcome and, of a silent one, how far it moved what.

    `deviations` are relative L2 differences of the histories, the worst layer's, and of all W at
    the end (`weights`); infinite where there is no number any more. `landmarks` counts those that
    moved, of three for each layer.
    """

    kind: Kind
    hung: bool = False
    cycle: int = -1
    deviations: dict[str, float] | None = None
    landmarks: int = 0

    @property
    def worst(self) -> float:
        """The largest deviation of entropy, flow and Tensor Net; 0 for what is not silent."""
        deviations = self.deviations or {}
        return max(deviations.get(name, 0.0) for name in ("entropy", "flow", "net"))

    def beyond(self, bound: float) -> bool:
        """Whether histories moved by more than `bound`, or a landmark did."""
        return self.worst > bound or self.landmarks > 0


class Judge:
    """Judges outcomes of `design` against that of the run without an upset."""

    def __init__(self, design: Design, undisturbed: Outcome) -> None:
        self._design, self._expected = design, undisturbed
        self._histories = self._observe(undisturbed)
        self._landmarks = landmarks(self._histories)

    def __call__(self, outcome: Outcome) -> Verdict:
        """The verdict on one outcome."""
        if self._design.array.protect == "parity" and outcome.error == MEMORY_ERROR:
            return Verdict("detected", cycle=outcome.error_cycle)
        if outcome.end != FINISHED or outcome.error:
            return Verdict("stopped", hung=outcome.end == HUNG, cycle=outcome.error_cycle)
        if self._same(outcome):
            return Verdict("harmless")
        with np.errstate(all="ignore"):
            histories = self._observe(outcome)
            deviations = {
                name: float(np.where(np.isnan(layers), np.inf, layers).max())
                for name, layers in l2_errors(histories, self._histories).items()
            }
        deviations["weights"] = relative_l2(_flat(outcome), _flat(self._expected))
        return Verdict("silent", deviations=deviations, landmarks=self._moved(histories))

    def _same(self, outcome: Outcome) -> bool:
        expected = self._expected
        return (
            outcome.digest == expected.digest
            and outcome.results == expected.results
            and (outcome.cycles, outcome.stall_cycles) == (expected.cycles, expected.stall_cycles)
            and bool(np.array_equal(_flat(outcome), _flat(expected)))
        )

    def _observe(self, outcome: Outcome) -> Histories:
        design, training, count = self._design, self._design.training, len(SUMS)
        sums = [[real_sums(design, layer[:count]) for layer in step] for step in outcome.results]
        return observe(np.array(sums), training.eta, training.net_sign)

    def _moved(self, histories: Histories) -> int:
        pairs = zip(landmarks(histories), self._landmarks, strict=True)
        return sum(
            step != theirs.reached[name]
            for mine, theirs in pairs
            for name, step in mine.reached.items()
        )


def _flat(outcome: Outcome) -> Any:
    return np.concatenate([part.ravel() for part in (*outcome.weights, *outcome.biases)])


DEVIATIONS = (*HISTORIES, "weights")
"""Names of a silent upset's deviations."""
