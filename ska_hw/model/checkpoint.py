"""One training between two steps: all that its next step depends on beside its samples.

D is a function of Z, so Z is kept alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray


@dataclass(frozen=True)
class Checkpoint:
    """The state after `steps` forward steps, of which there was at least one.

    For each layer W (I, O), b (O,) and the latest Z (N, O): real values of the reference, codes of
    the fixed-point model.
    """

    steps: int
    weights: list[NDArray[Any]]
    biases: list[NDArray[Any]]
    z: list[NDArray[Any]]

    def check(self, sizes: Sequence[tuple[int, int]], samples: int) -> None:
        """Raise `ValueError` where it is not of a network of `sizes` (I, O) and `samples`."""
        if self.steps < 1:
            raise ValueError(f"checkpoint: steps must be at least 1, not {self.steps}")
        outputs = [o for _, o in sizes]
        for name, found, expected in (
            ("weights", self.weights, list(sizes)),
            ("biases", self.biases, [(o,) for o in outputs]),
            ("z", self.z, [(samples, o) for o in outputs]),
        ):
            if (shapes := [x.shape for x in found]) != expected:
                raise ValueError(f"checkpoint: {name} must have shapes {expected}, not {shapes}")
