"""The paper's stopping criterion and the onset of structured learning, step by step.

A layer has settled when its entropy has passed its minimum and its knowledge flow has converged;
training may stop when every layer has settled.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ska_hw.contract.observables import Histories, net_crossing

Real = NDArray[np.float64]


class Stopping:
    """Watches entropy and knowledge flow of each layer.

    Parameters
    ----------
    layers: number of layers.
    share: the flow has converged when it is at most `share` of its highest value so far. 1 asks
        that it has passed its peak.
    hold: both extremes must lie at least this many steps back.

    A layer whose entropy never fell below zero, or that never had a flow, does not settle. Only
    comparisons with running extremes are needed, so the criterion is the same in any unit of time.
    """

    def __init__(self, layers: int, share: float = 1.0, hold: int = 1) -> None:
        if not 0 < share <= 1:
            raise ValueError(f"share must be above 0 and at most 1, not {share}")
        if hold < 1:
            raise ValueError(f"hold must be at least 1, not {hold}")
        self.share, self.hold = share, hold
        self.steps = 0
        self.fired_at: int | None = None
        """Recorded step (from 0) at which all layers had settled for the first time."""
        self._entropy, self._flow = np.zeros(layers), np.zeros(layers)
        self._entropy_step = np.zeros(layers, dtype=np.int64)
        self._flow_step = np.zeros(layers, dtype=np.int64)
        self.passed = np.zeros(layers, dtype=bool)
        """By layer: whether entropy has passed its minimum."""
        self.converged = np.zeros(layers, dtype=bool)
        """By layer: whether knowledge flow has converged."""

    def update(self, entropy: ArrayLike, flow: ArrayLike) -> bool:
        """Take in one recorded step, (L,) each; true when every layer has settled."""
        entropy, flow = np.asarray(entropy, dtype=float), np.asarray(flow, dtype=float)
        if entropy.shape != self._entropy.shape or flow.shape != self._flow.shape:
            raise ValueError(f"expected {len(self._flow)} layers, not {entropy.shape}")
        lower, higher = entropy < self._entropy, flow > self._flow
        self._entropy = np.where(lower, entropy, self._entropy)
        self._flow = np.where(higher, flow, self._flow)
        self._entropy_step = np.where(lower, self.steps, self._entropy_step)
        self._flow_step = np.where(higher, self.steps, self._flow_step)
        self.passed = (self._entropy < 0) & (self.steps - self._entropy_step >= self.hold)
        self.converged = (
            (self._flow > 0)
            & (self.steps - self._flow_step >= self.hold)
            & (flow <= self.share * self._flow)
        )
        settled = bool((self.passed & self.converged).all())
        if settled and self.fired_at is None:
            self.fired_at = self.steps
        self.steps += 1
        return settled


def stopping_step(histories: Histories, share: float = 1.0, hold: int = 1) -> int | None:
    """Recorded step at which the criterion fires first, or None."""
    stopping = Stopping(histories.entropy.shape[1], share, hold)
    for entropy, flow in zip(histories.entropy, histories.flow, strict=True):
        stopping.update(entropy, flow)
    return stopping.fired_at


def entropy_passed_step(histories: Histories, hold: int = 1) -> int | None:
    """Recorded step at which entropy has passed its minimum in every layer first, or None."""
    stopping = Stopping(histories.entropy.shape[1], hold=hold)
    for step, (entropy, flow) in enumerate(zip(histories.entropy, histories.flow, strict=True)):
        stopping.update(entropy, flow)
        if stopping.passed.all():
            return step
    return None


def onset(histories: Histories) -> list[int | None]:
    """Onset of structured learning by layer: where Tensor Net turns from negative to positive."""
    return [net_crossing(net) for net in histories.net.T]
