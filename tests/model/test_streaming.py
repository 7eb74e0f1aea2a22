"""Other samples at every step, and runs that go on: reference and model by definition."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from ska_hw.design import PRESETS, Design
from ska_hw.model.checkpoint import Checkpoint
from ska_hw.model.engine.cpu.shard import Cpu
from ska_hw.model.fixed import LayerStep, Model
from ska_hw.model.reference import LN2, Reference
from ska_hw.numbers.rounding import quantize
from tests.support import oracle

Real = NDArray[np.float64]
STEPS = 5


def drawn(preset: str, samples: int, **training: Any) -> Design:
    """A small design whose batches do not fill a block of the engine."""
    return Design.parse(
        {
            "name": "moving",
            "network": {"inputs": 6, "layers": [5, 4, 3]},
            "data": {"samples": samples},
            "training": {"eta": 0.3, **training},
            "formats": {"preset": preset},
        }
    )


def batches(design: Design, seed: int = 0) -> tuple[list[Real], list[Real], list[Real]]:
    """X of each step, W and b of each layer."""
    rng = np.random.default_rng(seed)
    shape = design.data.samples, design.network.inputs
    xs = [rng.random(shape) for _ in range(STEPS)]
    sizes = design.network.sizes
    weights = [0.3 * rng.standard_normal(size) for size in sizes]
    return xs, weights, [rng.normal(0, 0.1, outputs) for _, outputs in sizes]


def codes(design: Design, seed: int = 0) -> tuple[list[Any], list[Any], list[Any]]:
    """The same as codes."""
    xs, weights, biases = batches(design, seed)
    f = design.formats
    w = [quantize(x, f.w)[0] for x in weights]
    return [quantize(x, f.x)[0] for x in xs], w, [quantize(b, f.w)[0] for b in biases]


def by_definition(
    design: Design, xs: list[Real], weights: list[Real], biases: list[Real]
) -> Iterator[tuple[list[Real], list[Real]]]:
    """Z and W of each layer after each step, element by element as docs/arithmetic.md says."""
    w, b = [x.copy() for x in weights], [x.copy() for x in biases]
    before: list[tuple[Real, Real]] = []
    c = design.training.eta / (design.data.samples * LN2)
    for x in xs:
        below, now = x, []
        for layer, (weight, bias) in enumerate(zip(w, b, strict=True)):
            z = below @ weight + bias
            d = 1 / (1 + np.exp(-z))
            if before:
                g = z * d * (1 - d) + d - before[layer][1]
                first = layer == 0 or design.training.update_input == "current"
                operand = below if first else before[layer - 1][1]
                # A sum of outer products: input n with gradient n.
                w[layer] = weight + c * sum(np.outer(i, o) for i, o in zip(operand, g, strict=True))
                b[layer] = bias + c * g.sum(axis=0)
            now.append((z, d))
            below = d
        before = now
        yield [z for z, _ in now], [x.copy() for x in w]


@pytest.mark.parametrize("update_input", ["previous", "current"])
@pytest.mark.parametrize("samples", [1, 4])
def test_the_reference_is_the_definition(samples: int, update_input: str) -> None:
    design = drawn("q16", samples, update_input=update_input)
    xs, weights, biases = batches(design)
    eta, chosen = design.training.eta, design.training.update_input
    reference = Reference(xs[0], weights, eta, update_input=chosen, biases=biases)
    last: list[Real] = []
    for x, (z, w) in zip(xs, by_definition(design, xs, weights, biases), strict=True):
        sums = reference.step(x).sums
        for number, layer in enumerate(reference.layers):
            assert layer.z is not None
            np.testing.assert_allclose(layer.z, z[number], rtol=1e-10, atol=1e-13)
            np.testing.assert_allclose(layer.w, w[number], rtol=1e-10, atol=1e-13)
            if last:
                change = float(((z[number] - last[number]) ** 2).sum())
                assert sums[number, 3] == pytest.approx(change, rel=1e-8)
        last = z


@pytest.mark.parametrize("update_input", ["previous", "current"])
@pytest.mark.parametrize("samples", [1, 2, 7])
@pytest.mark.parametrize("preset", PRESETS)
def test_the_model_is_the_oracle(preset: str, samples: int, update_input: str) -> None:
    design = drawn(preset, samples, update_input=update_input)
    xs, weights, biases = codes(design)
    model = Model(design, xs[-1], weights, biases, Cpu(block=3, threads=2))
    plain = oracle.Model(design, xs[-1], weights, biases)
    for x in xs:
        plain.x = x
        compare(model.step(x), plain.step())


def compare(found: list[LayerStep], expected: list[oracle.LayerStep]) -> None:
    """Every tensor, sum and count to the bit."""
    for ours, theirs in zip(found, expected, strict=True):
        for name in ("forward", "z", "d", "g", "a", "a_bias", "w", "b"):
            a, b = getattr(ours, name), getattr(theirs, name)
            assert (a is None) == (b is None)
            assert a is None or np.array_equal(a, b), name
        assert ours.sums == theirs.sums
        assert ours.overflows == theirs.overflows


@pytest.mark.parametrize("samples", [1, 7])
@pytest.mark.parametrize("preset", PRESETS)
def test_a_run_in_two_parts_is_the_whole(preset: str, samples: int) -> None:
    """Stochastic rounding too: its noise goes on with the number of the step."""
    design = drawn(preset, samples)
    xs, weights, biases = codes(design)
    whole = Model(design, xs[0], weights, biases)
    steps = [whole.step(x) for x in xs]
    first = Model(design, xs[0], weights, biases)
    for x in xs[:2]:
        first.advance(x)
    checkpoint = first.checkpoint
    assert checkpoint is not None
    first.advance(xs[-1])  # what a checkpoint holds does not move on
    second = Model(design, xs[2], weights, biases)
    second.resume(checkpoint)
    for x, expected in zip(xs[2:], steps[2:], strict=True):
        for ours, theirs in zip(second.step(x), expected, strict=True):
            assert ours.sums == theirs.sums
            assert np.array_equal(ours.w, theirs.w)
            assert ours.g is not None
            assert theirs.g is not None
            assert np.array_equal(ours.g, theirs.g)

    real, real_w, real_b = batches(design)
    one, two = (Reference(real[0], real_w, 0.3, biases=real_b) for _ in range(2))
    for x in real[:2]:
        one.step(x)
    two.resume(one.checkpoint)
    for x in real[2:]:
        assert np.array_equal(one.step(x).sums, two.step(x).sums)
    assert all(np.array_equal(a.w, b.w) for a, b in zip(one.layers, two.layers, strict=True))


def test_what_does_not_fit_is_refused() -> None:
    design = drawn("q16", 4)
    xs, weights, biases = codes(design)
    model = Model(design, xs[0], weights, biases)
    assert model.checkpoint is None
    with pytest.raises(ValueError, match=r"x must have shape \(4, 6\), not \(3, 6\)"):
        model.step(xs[0][:3])
    with pytest.raises(ValueError, match=r"x must be codes of u8\.8"):
        model.advance(xs[0] + 256)
    model.advance()
    found = model.checkpoint
    assert found is not None
    with pytest.raises(ValueError, match="steps must be at least 1, not 0"):
        model.resume(Checkpoint(0, found.weights, found.biases, found.z))
    with pytest.raises(ValueError, match="checkpoint: z must have shapes"):
        model.resume(Checkpoint(1, found.weights, found.biases, [z[:2] for z in found.z]))
    wide = [z.astype(np.int64) + 2**40 for z in found.z]
    with pytest.raises(ValueError, match="z must be codes of"):
        model.resume(Checkpoint(1, found.weights, found.biases, wide))
    reference = Reference(xs[0], weights, 0.1)
    with pytest.raises(ValueError, match=r"x must have shape \(4, 6\), not \(4, 5\)"):
        reference.step(xs[0][:, :5])
