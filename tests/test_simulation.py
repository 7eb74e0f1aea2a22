"""Whole runs in Verilog against the model, to the bit."""

from pathlib import Path

import numpy as np
import pytest

from ska_hw.cosim import simulation as simulating
from ska_hw.cosim.simulation import Simulation, job
from ska_hw.cosim.toolchain import ToolError
from ska_hw.design import Design
from ska_hw.model import Model
from ska_hw.verify import compare_run

STEPS = 5
CACHE = Path(__file__).parent.parent / "build" / "cache"


@pytest.fixture(autouse=True)
def _cache(monkeypatch):
    monkeypatch.setenv("SKA_HW_CACHE", str(CACHE))


def small(preset, size, samples, inputs, layers, **tables):
    return Design.parse(
        {
            "name": "small",
            "network": {"inputs": inputs, "layers": layers},
            "data": {"samples": samples},
            "formats": {"preset": preset, **tables.pop("formats", {})},
            "array": {"size": size},
            **tables,
        }
    )


DESIGNS = {
    "q14g8": small("q14g8", 3, 20, 7, [5, 4]),
    "stochastic_wrap": small(
        "q8",
        2,
        9,
        5,
        [3, 4],
        rounding="stochastic",
        overflow="wrap",
        training={"update_input": "current", "gradient": "equation", "eta": 1.0},
    ),
    "signed_x_few_samples": small(
        "q12", 4, 3, 6, [5], formats={"x": "s9.8"}, rounding="nearest_up", training={"eta": 0.5}
    ),
}


def tensors(design, seed=3):
    """Codes over the whole range of their formats, so that everything saturates now and then."""
    rng = np.random.default_rng(seed)
    x_fmt, w_fmt = design.formats.x, design.formats.w
    sizes = design.network.sizes
    shape = (design.data.samples, design.network.inputs)
    return (
        rng.integers(x_fmt.min, x_fmt.max, size=shape, endpoint=True),
        [rng.integers(w_fmt.min, w_fmt.max, size=size, endpoint=True) for size in sizes],
        [rng.integers(w_fmt.min, w_fmt.max, size=o, endpoint=True) for _, o in sizes],
    )


@pytest.mark.slow
@pytest.mark.parametrize("name", DESIGNS)
def test_verilog_equals_model(name):
    design = DESIGNS[name]
    given = tensors(design)
    seen = []
    simulation = Simulation(design, *given, STEPS, on_progress=lambda *args: seen.append(args))
    comparison = compare_run(Model(design, *given), simulation.run(), STEPS)
    assert comparison.first is None
    assert comparison.differences == 0
    assert comparison.values > 500
    assert [args[:2] for args in seen] == [(k + 1, STEPS) for k in range(STEPS)]
    assert seen[-1][2] == simulation.cycles
    assert 0 < simulation.array_cycles < simulation.cycles
    products = sum(i * o for i, o in design.network.sizes) * design.data.samples
    assert simulation.macs == (2 * STEPS - 1) * products


@pytest.mark.slow
def test_planted_fault_is_found():
    from ska_hw.hdl.datapath import TOP, Datapath
    from ska_hw.hdl.emit import emit

    design = DESIGNS["q14g8"]
    given = tensors(design)
    text = emit(Datapath(design), TOP)
    faulty = text.replace(
        "update_q5 ? psum_hi_out : psum_hi_in", "update_q4 ? psum_hi_out : psum_hi_in"
    )
    assert faulty != text
    simulation = Simulation(design, *given, STEPS, verilog=faulty)
    comparison = compare_run(Model(design, *given), simulation.run(), STEPS)
    assert comparison.differences > 0
    assert comparison.first


@pytest.mark.slow
def test_same_run_gives_the_same_bits_and_cycles():
    design = DESIGNS["q14g8"]
    runs = []
    for _ in range(2):
        simulation = Simulation(design, *tensors(design), STEPS)
        steps = [[(s.tensors, s.overflows) for s in layers] for layers in simulation.run()]
        runs.append((simulation.cycles, steps))
    np.testing.assert_equal(runs[0], runs[1])


@pytest.mark.slow
def test_damaged_job_is_refused(monkeypatch):
    design = DESIGNS["q14g8"]
    real = simulating.write_tensors

    def cut_short(path, named):
        real(path, named)
        path.write_bytes(path.read_bytes()[:-100])

    monkeypatch.setattr(simulating, "write_tensors", cut_short)
    with pytest.raises(ToolError) as error:
        list(Simulation(design, *tensors(design), STEPS).run())
    assert "ends early" in error.value.tail


@pytest.mark.slow
def test_time_out():
    design = DESIGNS["q14g8"]
    simulation = Simulation(design, *tensors(design), 10_000, timeout=0.2)
    with pytest.raises(ToolError, match=r"simulation was stopped after 0\.2 seconds"):
        list(simulation.run())


def test_wrong_shapes():
    design = DESIGNS["q14g8"]
    x, weights, biases = tensors(design)
    with pytest.raises(ValueError, match="x, weights and biases must have shapes"):
        job(design, x.T, weights, biases, STEPS)
