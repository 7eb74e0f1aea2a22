"""The driver over the simulated core: trains to the bit, and says clearly what goes wrong."""

import re
import subprocess
import sys

import numpy as np
import pytest

from ska_hw.contract.observables import observe
from ska_hw.contract.register_map import IDENTITY
from ska_hw.contract.sums import real_sums
from ska_hw.cosim.axi_bus import SimulatedBus
from ska_hw.cosim.simulation import CoreSimulation
from ska_hw.driver import Core, CoreError
from ska_hw.driver.bus import DECERR, SLVERR, BusError
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.timing import cycles
from tests.support.driven import DESIGN, model_of, problem


@pytest.fixture(scope="module")
def bus():
    """One simulation for all tests here; they leave it in order."""
    with SimulatedBus(DESIGN) as found:
        yield found


@pytest.fixture
def core(bus):
    return Core(bus, DESIGN)


@pytest.mark.parametrize(("samples", "steps", "eta", "seed"), [(12, 7, 0.05, 3), (2, 4, 0.3, 9)])
def test_training_equals_the_model(core, samples, steps, eta, seed):
    """Tensors, raw sums, overflow counts, histories; batch, K, eta and seed set at run time."""
    x, weights, biases = problem(samples, seed)
    core.load(x, weights, biases)
    run = core.run(steps, eta, seed=seed)
    model = model_of(x, weights, biases, eta, seed)
    done = [model.step() for _ in range(steps)]
    assert run.steps == steps
    assert not run.stopped
    for step, found in zip(done, run.history, strict=True):
        assert [layer.sums for layer in step] == [layer.sums for layer in found]
        assert [layer.overflows for layer in step] == [layer.overflows for layer in found]
    for layer, expected in enumerate(done[-1]):
        for name in ("z", "d", "g"):
            assert np.array_equal(core.tensor(name, layer), getattr(expected, name)), name
        assert np.array_equal(core.weights()[layer], expected.w)
        assert np.array_equal(core.biases()[layer], expected.b)
    assert np.array_equal(core.tensor("x"), x)
    sums = [[real_sums(DESIGN, layer.sums) for layer in step] for step in done]
    observed = observe(np.array(sums), eta, DESIGN.training.net_sign).as_dict()
    for name, history in core.observables().as_dict().items():
        assert np.array_equal(history, observed[name]), name


def test_the_host_port_reads_what_is_in_the_memories(core):
    """The native simulation copies the banks; a host reads them word by word over the port."""
    x, weights, biases = problem(12, 6)
    core.load(x, weights, biases)
    core.run(3, 0.05, seed=6)
    design = DESIGN.with_(training__eta=0.05, training__seed=6)
    copied = list(CoreSimulation(design, x, weights, biases, 3, quick=True).run())[-1]
    for layer, found in enumerate(copied.layers):
        assert sorted(found.tensors) == ["b", "d", "g", "w", "z"]
        for name, tensor in found.tensors.items():
            read = core.tensor(name, layer)
            assert np.array_equal(read.reshape(tensor.shape), tensor), f"{name}, layer {layer}"
            assert np.any(tensor), f"{name}, layer {layer}: only zeros tell nothing"


def test_a_run_without_pauses_ends_the_same_in_exactly_the_schedule(core):
    x, weights, biases = problem(12, 4)
    core.load(x, weights, biases)
    recorded = core.run(5)
    learned = core.weights()
    core.load(x, weights, biases)
    run = core.run(5, record=False)
    assert [np.array_equal(a, b) for a, b in zip(learned, core.weights(), strict=True)] == [
        True
    ] * 2
    assert run.history == recorded.history[-1:]
    expected = cycles(DESIGN, 5, 12)
    assert (run.cycles, run.stall_cycles) == (expected.total, expected.stall)
    with pytest.raises(CoreError, match="no recorded run"):
        core.observables()


def test_real_numbers_are_rounded_to_their_formats(core):
    fmt = DESIGN.formats.w
    core.write_tensor("b", np.array([0.1, -0.2, 0.05, 0.0]), 0)
    expected = np.rint(np.array([0.1, -0.2, 0.05, 0.0]) * 2**fmt.frac)
    assert core.tensor("b", 0).tolist() == expected.tolist()


def test_wrong_arguments(core):
    x, weights, _ = problem(12, 5)
    with pytest.raises(ValueError, match=r"1 to 12 rows, not shape \(13, 5\)"):
        core.load(np.zeros((13, 5), dtype=int), weights)
    with pytest.raises(ValueError, match=r"w of layer 1 has shape \(4, 3\), not \(3, 4\)"):
        core.load(x, [weights[0], weights[1].T])
    with pytest.raises(ValueError, match="of 2 layers"):
        core.load(x, weights[:1])
    with pytest.raises(ValueError, match=r"x has codes beyond u8\.8, 0 to 255"):
        core.write_tensor("x", x + 1000)
    with pytest.raises(TypeError, match="integers or real numbers"):
        core.write_tensor("x", x.astype(str))
    with pytest.raises(ValueError, match="one of x, w, b, not 'z'"):
        core.write_tensor("z", x)
    with pytest.raises(ValueError, match="one of x, w, b, z, d, g, not 'q'"):
        core.tensor("q")
    with pytest.raises(ValueError, match="steps must be between 1 and"):
        core.run(0)
    assert core.errors() == []


def test_refused_accesses_raise(core, bus):
    with pytest.raises(BusError, match="read of register 0xffc was answered with DECERR") as found:
        bus.read32(0xFFC)
    assert found.value.response == DECERR
    with pytest.raises(BusError, match="write of register 0x000 was answered with SLVERR") as found:
        bus.write32(0, 1)
    assert found.value.response == SLVERR
    assert core.errors() == ["unmapped", "read_only"]
    core.registers.clear("errors")


def test_a_truncated_packet_is_told(core, bus):
    core.registers.write("load", tensor=1, layer=0, go=1)
    bus.send_stream(bytes(8))
    while core.registers.field("status", "receiving"):
        pass
    with pytest.raises(CoreError, match="truncated: A stream in ended before"):
        core.write_tensor("b", [0, 0, 0, 0], 0)
    assert core.errors() == []


def test_a_late_run_is_aborted(core, bus, monkeypatch):
    x, weights, biases = problem(12, 6)
    core.load(x, weights, biases)
    monkeypatch.setattr(bus, "wait_interrupt", lambda timeout: None)
    with pytest.raises(CoreError, match="did not finish within 0 seconds"):
        core.run(100000, record=False, timeout=0)
    assert core.registers.field("status", "busy") == 0
    monkeypatch.undo()
    core.load(x, weights, biases)
    assert core.run(3).steps == 3


def test_a_broken_memory_is_told(monkeypatch):
    """In a core whose partial sums are stored with the wrong parity."""

    def broken(component, name):
        text = emit(component, name)
        faulty = re.sub(r"(module \\ska_lane\.psum.*?= )\^ write_data;", r"\1~^ write_data;", text,
                        flags=re.DOTALL)  # fmt: skip
        assert faulty != text
        return faulty

    monkeypatch.setattr("ska_hw.export.verilog.emit.emit", broken)
    design = DESIGN.with_(array__protect="parity")
    with SimulatedBus(design) as bus:
        core = Core(bus, design)
        core.load(*problem(12, 3))
        for record in (True, False):
            with pytest.raises(CoreError, match="running: memory: A word in a memory failed its"):
                core.run(3, record=record)
            assert core.errors() == []
            assert core.registers.field("status", "busy") == 0
            assert core.registers.field("status", "error") == 6
            assert core.registers.read("steps_done") == 0
        assert np.array_equal(core.tensor("x"), problem(12, 3)[0])


def test_another_design_is_refused(bus):
    other = DESIGN.with_(network__layers=[4, 2])
    with pytest.raises(CoreError, match="built from another design than driven"):
        Core(bus, other)


def test_a_dead_simulation_is_told():
    bus = SimulatedBus(DESIGN)
    assert bus.read32(0) == IDENTITY
    bus.process.kill()
    bus.process.wait()
    with pytest.raises(BusError, match="the simulation has ended"):
        bus.read32(0)
    bus.close()
    with pytest.raises(BusError, match="the simulation has ended"):
        bus.read32(0)


def test_the_driver_needs_no_hardware_tools():
    code = "import sys, ska_hw.driver; print('amaranth' in sys.modules, 'cocotb' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.split() == ["False", "False"]
