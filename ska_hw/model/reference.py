"""The float64 reference of SKA, written from the paper and nothing else.

A layer's update needs its own input, Z and D only: no layer waits for one above it, and nothing
is propagated back.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from ska_hw.contract.sums import RAW_SUMS
from ska_hw.model.checkpoint import Checkpoint

Real = NDArray[np.float64]
LN2 = float(np.log(2))


@dataclass
class Layer:
    """State of one layer: weights `w` (I, O), bias `b` (O,), and Z, D of the latest step, which
    are overwritten two steps later.
    """

    w: Real
    b: Real
    z: Real | None = None
    d: Real | None = None
    buffers: "Buffers | None" = None


class Buffers:
    """Room for the tensors of one layer, so that no step allocates any: two pairs of Z and D that
    take turns, dZ, dD, Z D(1-D), and G's outer products.
    """

    def __init__(self, samples: int, inputs: int, outputs: int) -> None:
        pairs = np.empty((2, 2, samples, outputs))
        self.turns = itertools.cycle([(pairs[0, 0], pairs[0, 1]), (pairs[1, 0], pairs[1, 1])])
        self.dz, self.dd, self.zp = np.empty((3, samples, outputs))
        self.a = np.empty((inputs, outputs))


@dataclass(frozen=True)
class StepResult:
    """One forward step: `sums` (L, S) of the S `RAW_SUMS` in their order, `activation` (O of the
    last layer) the mean of D over samples.
    """

    sums: Real
    activation: Real


class Reference:
    """Trains with SKA in float64, one `step` at a time.

    Parameters
    ----------
    x: (N, I) real inputs.
    weights: initial W of each layer, (I, O); biases start at zero unless given.
    eta: learning rate; the update's factor is eta / (N ln 2).
    gradient: "shifted" is G = Z D(1-D) + dD, "equation" leaves dD out.
    update_input: layers above the first update with D_(k-1) ("previous") or D_k ("current") of
        the layer below.

    Raises `ValueError` for shapes that do not fit and for unknown variants.
    """

    def __init__(
        self,
        x: Real,
        weights: Sequence[Real],
        eta: float,
        gradient: Literal["shifted", "equation"] = "shifted",
        update_input: Literal["previous", "current"] = "previous",
        biases: Sequence[Real] | None = None,
    ) -> None:
        if gradient not in ("shifted", "equation"):
            raise ValueError(f"gradient must be 'shifted' or 'equation', not {gradient!r}")
        if update_input not in ("previous", "current"):
            raise ValueError(f"update_input must be 'previous' or 'current', not {update_input!r}")
        self.x = np.asarray(x, dtype=np.float64)
        width = self.x.shape[1]
        for number, w in enumerate(weights, 1):
            if w.shape[0] != width:
                raise ValueError(f"w{number} must have {width} rows, not {w.shape[0]}")
            width = w.shape[1]
        if biases is None:
            biases = [np.zeros(w.shape[1]) for w in weights]
        self.layers = [
            Layer(np.array(w, dtype=np.float64), np.array(b, dtype=np.float64))
            for w, b in zip(weights, biases, strict=True)
        ]
        self.eta = eta
        self.steps_done = 0
        self.shifted = gradient == "shifted"
        self.previous = update_input == "previous"

    @property
    def checkpoint(self) -> Checkpoint:
        """The state after the latest step, of which there was one."""
        z = [layer.z.copy() for layer in self.layers if layer.z is not None]
        w, b = [layer.w.copy() for layer in self.layers], [layer.b.copy() for layer in self.layers]
        return Checkpoint(self.steps_done, w, b, z)

    def resume(self, checkpoint: Checkpoint) -> None:
        """Go on from a checkpoint: the next step updates. Raises `ValueError`."""
        checkpoint.check([layer.w.shape for layer in self.layers], len(self.x))
        self.steps_done = checkpoint.steps
        parts = zip(checkpoint.weights, checkpoint.biases, checkpoint.z, strict=True)
        for layer, (w, b, z) in zip(self.layers, parts, strict=True):
            layer.w, layer.b = np.array(w, dtype=np.float64), np.array(b, dtype=np.float64)
            layer.z = np.array(z, dtype=np.float64)
            layer.d = expit(layer.z)

    def step(self, x: Real | None = None) -> StepResult:
        """One forward pass of all samples and, from the second on, the update of every layer.

        `x`, (N, I), takes the place of the samples from this step on; changes are those of element
        n against element n of the step before. Raises `ValueError` for another shape.
        """
        if x is not None:
            if x.shape != self.x.shape:
                raise ValueError(f"x must have shape {self.x.shape}, not {x.shape}")
            self.x = np.asarray(x, dtype=np.float64)
        result = self._step()
        self.steps_done += 1
        return result

    def _step(self) -> StepResult:
        sums = []
        x = update_x = self.x
        for layer in self.layers:
            z_before, d_before = layer.z, layer.d
            if layer.buffers is None:
                layer.buffers = Buffers(len(x), *layer.w.shape)
            buffers = layer.buffers
            z, d = next(buffers.turns)
            np.matmul(x, layer.w, out=z)
            z += layer.b
            expit(z, out=d)
            zp = np.subtract(1, d, out=buffers.zp)
            zp *= d
            zp *= z
            factors = {"z": z, "d": d, "zp": zp}
            if z_before is None or d_before is None:
                sums.append(raw_sums(factors))
            else:
                factors["dz"] = np.subtract(z, z_before, out=buffers.dz)
                factors["dd"] = dd = np.subtract(d, d_before, out=buffers.dd)
                sums.append(raw_sums(factors))
                g = np.add(zp, dd, out=zp) if self.shifted else zp
                scale = self.eta / (len(x) * LN2)
                np.matmul(update_x.T, g, out=buffers.a)
                buffers.a *= scale
                layer.w += buffers.a
                layer.b += scale * g.sum(axis=0)
            layer.z, layer.d = z, d
            x = d
            update_x = d if not self.previous or d_before is None else d_before
        return StepResult(np.array(sums), x.mean(axis=0))


def raw_sums(factors: dict[str, Real]) -> list[float]:
    """The sums of `RAW_SUMS` from their factors by name; of changes zero where there are none."""
    first = "dz" not in factors
    return [
        0.0 if first and spec.changes else float(np.vdot(*(factors[n] for n in spec.factors)))
        for spec in RAW_SUMS.values()
    ]
