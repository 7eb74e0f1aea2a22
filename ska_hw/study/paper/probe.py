"""What the learned decisions are worth: linear probes on D, and how many directions D spans."""

import warnings
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression, RidgeClassifier
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from ska_hw.contract.observables import Real

FOLDS = 5
LOGISTIC, RIDGE = "logistic, C = 1", "ridge, α = 1e-06"
PRESET_PROBES = (LOGISTIC, RIDGE)
"""Probes of the statements, and of the fixed-point sides: one regularised, one hardly so."""


def probes() -> dict[str, object]:
    """The probes by name: standardised features, then a linear classifier."""
    strengths, alphas = (0.01, 1.0, 100.0), (1e3, 1.0, 1e-6)
    logistic = {f"logistic, C = {c:g}": LogisticRegression(C=c, max_iter=200) for c in strengths}
    return logistic | {f"ridge, α = {alpha:g}": RidgeClassifier(alpha) for alpha in alphas}


@dataclass(frozen=True)
class Probe:
    """Cross-validated accuracy of one probe on D of one layer after one recorded step.

    `step` -1 is the untrained network, `layer` -1 the input X itself.
    """

    step: int
    layer: int
    probe: str
    accuracy: float
    deviation: float
    """Standard deviation over the folds."""


def probe(
    features: Real, labels: NDArray[np.int64], name: str, step: int, layer: int, seed: int = 0
) -> Probe:
    """One probe, over `FOLDS` folds with as many of each class, standardised in each fold."""
    folds = min(FOLDS, int(np.unique(labels, return_counts=True)[1].min()))
    model = make_pipeline(StandardScaler(), probes()[name])
    split = StratifiedKFold(folds, shuffle=True, random_state=seed)
    with warnings.catch_warnings():
        # An unregularised probe need not converge, and a flat D makes ridge singular.
        warnings.simplefilter("ignore", ConvergenceWarning)
        warnings.filterwarnings("ignore", message="Ill-conditioned")
        warnings.filterwarnings("ignore", category=RuntimeWarning)
        scores = cross_val_score(model, features, labels, cv=split)
    return Probe(step, layer, name, float(scores.mean()), float(scores.std()))


def chance(labels: NDArray[np.int64]) -> float:
    """Accuracy of always answering with the most frequent class."""
    return float(np.unique(labels, return_counts=True)[1].max() / len(labels))


def effective_rank(d: Real, centred: bool = False) -> float:
    """Exponential of the entropy of the normalised singular values of D (Roy and Vetterli, 2007).

    1 for a single direction, up to the number of columns. `centred` takes the mean of each neuron
    off first, so that a constant does not count as a direction.
    """
    if centred:
        d = d - d.mean(axis=0)
    values = np.linalg.svd(d, compute_uv=False)
    total = values.sum()
    if total == 0:
        return 0.0
    share = values / total
    share = share[share > 0]
    return float(np.exp(-(share * np.log(share)).sum()))
