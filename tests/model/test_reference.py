"""The float64 reference against what the paper's author published, and against itself."""

from pathlib import Path

import numpy as np
import pytest

from ska_hw.contract.observables import landmarks, observe
from ska_hw.contract.sums import SUMS
from ska_hw.model.reference import Reference
from tests.support.paper import paper_tensors, published

RANGE_BOUND = 1e-4


@pytest.fixture(scope="module")
def rerun(paper_folder: Path) -> dict[str, np.ndarray]:
    """50 steps from the published initial weights: real sums, activations, weight norms."""
    tensors = paper_tensors(paper_folder)
    reference = Reference(tensors.x, tensors.weights, 0.01)
    sums, activation, weights = [], [], []
    for _ in range(50):
        result = reference.step()
        sums.append(result.sums)
        activation.append(result.activation)
        weights.append([np.linalg.norm(layer.w) for layer in reference.layers])
    return {
        "sums": np.array(sums),
        "activation": np.array(activation),
        "weights": np.array(weights),
    }


def within(ours: np.ndarray, theirs: np.ndarray) -> None:
    """Each row within 1e-4 of its range."""
    assert ours.shape == theirs.shape
    error = np.abs(ours - theirs).max(axis=1) / np.ptp(theirs, axis=1)
    assert error.max() <= RANGE_BOUND, error


@pytest.mark.parametrize(
    ("file", "history"),
    [("entropy_history", "entropy"), ("cosine_history", "cosine"), ("tensor_net_history", "net")],
)
def test_published_histories(
    rerun: dict[str, np.ndarray], paper_folder: Path, file: str, history: str
) -> None:
    histories = observe(rerun["sums"], 0.01).as_dict()
    within(histories[history].T, published(paper_folder, file))


def test_published_norms(rerun: dict[str, np.ndarray], paper_folder: Path) -> None:
    norm = np.sqrt(rerun["sums"][:, :, SUMS.index("z_z")])
    within(norm.T, published(paper_folder, "frobenius_history"))
    # The published weight norms are those after each update, from the second forward step on.
    within(rerun["weights"][1:].T, published(paper_folder, "weight_frobenius_history"))


def test_published_activations(rerun: dict[str, np.ndarray], paper_folder: Path) -> None:
    within(rerun["activation"].T, published(paper_folder, "output_neuron_activation").T)


def test_published_landmarks(rerun: dict[str, np.ndarray]) -> None:
    histories = observe(rerun["sums"], 0.01)
    found = landmarks(histories)
    assert [f.net_crossing for f in found] == [24, None, 23, None]
    assert [f.flow_peak_step for f in found[:3]] == [29, 16, 24]
    assert [f.entropy_min_step for f in found] == [28, 15, 24, 47]
    assert [round(f.entropy_min) for f in found] == [-6931, -8234, -3829, -254]
    net = histories.net
    assert net[23:25, 0] == pytest.approx([-98.6, 106.8], abs=0.05)
    assert net[22:24, 2] == pytest.approx([-220.7, 57.2], abs=0.05)
    assert net[:, 1].min() >= 0
    assert (int(net[:, 1].argmax()), round(net[:, 1].max())) == (25, 7027)
    assert net[:, 3].max() <= 0
    assert (int(net[:, 3].argmin()), round(net[:, 3].min())) == (44, -197)


def small(**variant: str) -> Reference:
    """Two small layers on random inputs."""
    rng = np.random.default_rng(0)
    weights = [rng.normal(0, 0.3, size) for size in ((5, 4), (4, 3))]
    return Reference(rng.random((20, 5)), weights, 0.3, **variant)  # type: ignore[arg-type]


def test_one_update_by_hand() -> None:
    """Two steps of one neuron, written out with scalars."""
    x, w, eta = 0.5, 0.8, 0.1
    reference = Reference(np.array([[x]]), [np.array([[w]])], eta)
    z = x * w
    d = 1 / (1 + np.exp(-z))
    reference.step()
    assert reference.layers[0].w[0, 0] == w
    reference.step()
    c = eta / np.log(2)
    g = z * d * (1 - d)
    assert reference.layers[0].w[0, 0] == pytest.approx(w + c * x * g, rel=1e-15)
    assert reference.layers[0].b[0] == pytest.approx(c * g, rel=1e-15)
    z2 = x * (w + c * x * g) + c * g
    d2 = 1 / (1 + np.exp(-z2))
    result = reference.step()
    found = dict(zip(SUMS, result.sums[0], strict=True))
    expected = {
        "z_dd": z2 * (d2 - d),
        "z_z": z2 * z2,
        "dd_dd": (d2 - d) ** 2,
        "dz_dz": (z2 - z) ** 2,
        "dz_d": (z2 - z) * d2,
        "dz_zp": (z2 - z) * z2 * d2 * (1 - d2),
    }
    assert {name: found[name] for name in expected} == pytest.approx(expected, rel=1e-12)


def test_variants_differ_where_they_should() -> None:
    runs = {}
    for name, variant in (
        ("default", {}),
        ("equation", {"gradient": "equation"}),
        ("current", {"update_input": "current"}),
    ):
        reference = small(**variant)
        for _ in range(6):
            reference.step()
        runs[name] = [layer.w for layer in reference.layers]
    assert not np.array_equal(runs["default"][0], runs["equation"][0])
    assert np.array_equal(runs["default"][0], runs["current"][0])
    assert not np.array_equal(runs["default"][1], runs["current"][1])


def test_net_signs() -> None:
    reference = small()
    sums = np.array([reference.step().sums for _ in range(4)])
    program, equation = (observe(sums, 0.3, sign).net for sign in ("program", "equation"))
    assert (program + equation) / 2 == pytest.approx(sums[1:, :, SUMS.index("dz_d")])
    assert (equation - program) / 2 == pytest.approx(sums[1:, :, SUMS.index("dz_zp")] / np.log(2))


def test_wrong_arguments() -> None:
    with pytest.raises(ValueError, match="gradient must be 'shifted' or 'equation', not 'other'"):
        small(gradient="other")
    with pytest.raises(ValueError, match="update_input must be 'previous' or 'current'"):
        small(update_input="other")
    with pytest.raises(ValueError, match="w2 must have 4 rows, not 3"):
        Reference(np.ones((2, 5)), [np.ones((5, 4)), np.ones((3, 2))], 0.1)
