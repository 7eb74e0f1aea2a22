"""The host library in C, compiled strictly: over a simulated core it equals the model."""

import ctypes
import re

import numpy as np
import pytest

from ska_hw.contract.memory_map import LAYER_TENSORS
from ska_hw.contract.observables import observe
from ska_hw.contract.register_map import register_map
from ska_hw.contract.sums import real_sums, sum_fracs
from ska_hw.cosim.axi_bus import SimulatedBus
from ska_hw.design import Design
from ska_hw.driver import Core
from ska_hw.export.host_c.header import SOURCES, header, library
from ska_hw.numbers.rounding import quantize
from ska_hw.numbers.update import Coefficient
from tests.support.c_code import compiled
from tests.support.clean import run
from tests.support.commands import ska
from tests.support.driven import DESIGN, FakeBus, StreamWords, model_of, problem
from tests.support.host_c import (
    ARGUMENT,
    BUS,
    BUSY,
    ENDED,
    FLAGS,
    LATE,
    LAYERS,
    MOVE,
    NO_CORE,
    OK,
    OTHER_DESIGN,
    READ,
    WORDS,
    WRITE,
    Host,
    Layer,
    built,
)


@pytest.fixture(scope="module")
def bus():
    with SimulatedBus(DESIGN) as found:
        yield found


@pytest.fixture(scope="module")
def host(tmp_path_factory):
    return built(tmp_path_factory.mktemp("c"), DESIGN)


@pytest.mark.parametrize(("samples", "steps", "eta", "seed"), [(12, 4, 0.05, 3), (2, 3, 0.3, 9)])
def test_it_trains_as_the_model(host, bus, samples, steps, eta, seed):
    """Tensors, raw sums, overflow counts, observables, as `Core` has them."""
    c = Host(host, StreamWords(bus, 0))
    assert c.opened == OK
    x, weights, biases = problem(samples, seed)
    c.load(x, weights, biases)
    status, run, history = c.train(steps, eta, seed)
    assert (status, run.steps, run.stopped) == (OK, steps, 0)
    model = model_of(x, weights, biases, eta, seed)
    done = [model.step() for _ in range(steps)]
    for step, found in zip(done, history, strict=True):
        for layer, ((sums, overflows), _) in zip(step, found, strict=True):
            assert sums == list(layer.sums)
            assert overflows == layer.overflows
    for number, layer in enumerate(done[-1]):
        for name in LAYER_TENSORS:
            expected = getattr(layer, name)
            assert np.array_equal(c.read(name, number, expected.shape), expected), name
    assert np.array_equal(c.read("x", 0, x.shape), x)
    sums = np.array([[real_sums(DESIGN, layer.sums) for layer in step] for step in done])
    expected = np.stack(list(observe(sums, eta, "program").as_dict().values()), -1)
    assert np.array_equal([[seen for _, seen in step] for step in history[1:]], expected)
    with Core(NotClosed(bus), DESIGN) as core:
        core.load(x, weights, biases)
        again = core.run(steps, eta, seed=seed)
        assert (run.cycles, run.stall_cycles) == (again.cycles, again.stall_cycles)


class NotClosed(FakeBus):
    """A bus that goes on after its driver."""

    def __init__(self, bus):
        for name in ("read32", "write32", "send_stream", "receive_stream", "wait_interrupt"):
            setattr(self, name, getattr(bus, name))


def test_a_run_that_is_not_recorded_leaves_its_last_results(host, bus):
    c = Host(host, StreamWords(bus, 0))
    x, weights, biases = problem(12, 4)
    c.load(x, weights, biases)
    status, run, history = c.train(3, 0.05, 4, record=False)
    assert (status, run.steps, history) == (OK, 3, [])
    layers = (Layer * LAYERS)()
    assert c.call("results", layers) == OK
    model = model_of(x, weights, biases, 0.05, 4)
    expected = [model.step() for _ in range(3)][-1]
    assert [layer.values()[0] for layer in layers] == [list(layer.sums) for layer in expected]


def test_a_run_that_goes_on_and_predictions(host, bus):
    """A run in two parts is the whole; a prediction leaves W, and nothing goes on from it."""
    c = Host(host, StreamWords(bus, 0))
    x, weights, biases = problem(12, 6)
    c.load(x, weights, biases)
    model = model_of(x, weights, biases, 0.3, 4)
    for part, go_on in ((2, 0), (3, 1)):
        status, run, history = c.train(part, 0.3, 4, go_on=go_on)
        assert (status, run.steps) == (OK, part)
        for found in history:
            expected = model.step()
            assert [sums for (sums, _), _ in found] == [list(layer.sums) for layer in expected]
    w = [c.read("w", number, layer.w.shape) for number, layer in enumerate(expected)]
    for number, layer in enumerate(expected):
        assert np.array_equal(w[number], layer.w)
    other = x[::-1][:7]
    b = [layer.b for layer in expected]
    wanted = model_of(other, w, b, 0.3, 4).step()
    for number, layer in enumerate(wanted):
        found = (ctypes.c_int32 * layer.d.size)()
        given = (ctypes.c_int32 * other.size)(*(int(code) for code in other.flat))
        assert c.call("predict", given, len(other), number, found) == OK
        assert np.array_equal(np.array(found).reshape(layer.d.shape), layer.d)
        assert np.array_equal(c.read("w", number, w[number].shape), w[number])
    assert c.call("predict", given, len(other), LAYERS, found) == ARGUMENT
    assert c.call("predict", given, 13, 0, found) == ARGUMENT
    assert c.train(2, 0.3, 4, go_on=1)[0] == ARGUMENT
    c.load(x, weights, biases)
    assert c.train(1, 0.3, 4)[0] == OK
    assert c.train(2, 0.3, 4, go_on=1)[0] == OK
    c.load(x[:5], weights, biases)
    assert c.train(2, 0.3, 4, go_on=1)[0] == FLAGS
    assert c.core.flags == register_map(DESIGN).register("errors").field("start").mask


def test_what_is_refused(host, bus):
    """Before anything is written; the core's own flags by their bits."""
    c = Host(host, StreamWords(bus, 0))
    x, weights, biases = problem(12, 5)
    c.load(x, weights, biases)
    assert [c.call("set_samples", n) for n in (0, 13)] == [ARGUMENT] * 2
    assert c.write("z", 0, x) == ARGUMENT
    assert c.call("read_tensor", 6, 0, None) == ARGUMENT
    assert c.call("read_tensor", 1, LAYERS, None) == ARGUMENT
    for steps, eta, shift in ((0, 0.1, 0), (1 << 20, 0.1, 0), (2, 0.0, 0), (2, -1.0, 0),
                              (2, float("nan"), 0), (2, float("inf"), 0), (2, 1e-30, 0),
                              (2, 1e9, 0), (2, 0.1, 64)):  # fmt: skip
        assert c.train(steps, eta, 1, shift=shift)[0] == ARGUMENT, (steps, eta, shift)
    assert c.core.flags == 0
    c.behind.write(0, 1)
    read_only = register_map(DESIGN).register("errors").field("read_only").mask
    assert c.train(2, 0.1, 1)[0] == FLAGS
    assert c.core.flags == read_only
    assert c.train(2, 0.1, 1)[0] == OK


def test_a_run_that_does_not_end_is_ended(host, bus):
    c = Host(host, StreamWords(bus, 0), patience=2)
    x, weights, biases = problem(12, 5)
    c.core.patience = 0
    c.load(x, weights, biases)
    c.core.patience = 2
    assert c.train(100_000, 0.1, 1, record=False)[0] == LATE
    c.core.patience = 0
    assert c.call("abort") == OK
    assert c.train(2, 0.1, 1)[0] == OK


def test_another_core_is_found(host, bus, tmp_path):
    other = built(tmp_path, DESIGN.with_(network__layers=[4, 2]))
    assert Host(other, StreamWords(bus, 0)).opened == OTHER_DESIGN
    fake = FakeBus()
    for name, value in (("identity", 5), ("version", 2 << 16)):
        fake = FakeBus()
        fake.set(name, value)
        assert Host(host, StreamWords(fake, 0)).opened == NO_CORE


def test_a_busy_core_is_left_alone(host):
    fake = FakeBus()
    c = Host(host, StreamWords(fake, 0))
    fake.written.clear()
    fake.set("status", 1)
    assert c.call("set_samples", 4) == BUSY
    assert c.write("w", 0, np.zeros((5, 4))) == BUSY
    assert c.train(2, 0.1, 1)[0] == BUSY
    assert c.call("results", (Layer * LAYERS)()) == BUSY
    assert fake.written == []


def test_a_bus_that_fails_and_a_run_that_ended_early(host):
    fake = FakeBus()
    c = Host(host, StreamWords(fake, 0))
    c.core.bus.send = MOVE(lambda context, data, size: 1)
    assert c.write("w", 0, np.zeros((5, 4))) == BUS
    assert fake.written[-3:-2] == [("control", 4)]
    fake.set("events", lambda: 1)
    fake.set("status", 5 << 5)
    assert c.train(2, 0.1, 1)[0] == ENDED
    assert c.core.ended == 5


def test_sums_are_rounded_once(host):
    """Also those whose bits lie across three words, and ties."""
    draw = np.random.default_rng(1)
    values = [0, 1, -1, (1 << 53) + 1, (1 << 95) - 1, -(1 << 95), (1 << 64) + (1 << 11) + 1]
    values += [(1 << bits) + (1 << bits - 53) + odd for bits in (60, 70, 90) for odd in (-1, 0, 1)]
    for bits in range(2, 96):
        value = int.from_bytes(draw.bytes(12), "little") >> 96 - bits
        values += [value, -value]
    for number, frac in enumerate(sum_fracs(DESIGN)):
        for value in values:
            layer = Layer()
            words = value.to_bytes(4 * WORDS, "little", signed=True)
            layer.sums[number][:] = list(np.frombuffer(words, "<u4"))
            found = host.ska_real_sum(ctypes.byref(layer), number)
            assert found == np.ldexp(float(value), -frac), value


def test_codes_are_rounded_as_the_driver_rounds(host):
    draw = np.random.default_rng(2)
    values = [*draw.normal(0, 1, 200), 0.0, 1e9, -1e9, *((n + 0.5) / 256 for n in range(-9, 9))]
    for number, fmt in ((0, DESIGN.formats.x), (1, DESIGN.formats.w)):
        expected, _ = quantize(np.array(values), fmt)
        assert [host.ska_quantize(number, value) for value in values] == expected.tolist()
        assert host.ska_real(number, 5) == 5 * 2.0**-fmt.frac


def test_coefficients_are_those_of_the_driver(host):
    """What is written for many learning rates."""
    fake, draw = FakeBus(), np.random.default_rng(3)
    c = Host(host, StreamWords(fake, 0))
    fake.set("events", lambda: 1)
    for samples in (2, 7, 12):
        assert c.call("set_samples", samples) == OK
        for eta in [*10.0 ** draw.uniform(-4, 0, 50), 0.75 * samples * np.log(2) / 2**7]:
            fake.written.clear()
            assert c.train(2, float(eta), 1, record=False)[0] == OK
            written = dict(fake.written)
            expected = Coefficient.of(float(eta), samples, DESIGN.formats.c_bits)
            assert (written["c_mantissa"], written["c_shift"]) == (expected.mantissa,
                                                                   expected.shift)  # fmt: skip


SHIM = """
#include <stdint.h>
uint32_t (*shim_read)(void *, uint32_t);
void (*shim_write)(void *, uint32_t, uint32_t);
"""


def test_the_bare_metal_example_trains_a_core(bus, tmp_path):
    """Its accesses of memory go to the simulated core; the address is one that can be seen."""
    (tmp_path / "shim.c").write_text(SHIM)
    (tmp_path / "shim.h").write_text(re.sub(r"(?m)^(uint32_t|void) \(", r"extern \g<0>", SHIM))
    design = DESIGN.with_(training__steps=3, training__eta=0.3)
    example = built(
        tmp_path, design, ("example_bare_metal.c", "ska.c", "shim.c"), "-Dmain=example",
        "-include", str(tmp_path / "shim.h"), "-DSKA_ADDRESS=0x40000000u",
        "-DSKA_READ(a)=shim_read(0,a)", "-DSKA_WRITE(a,v)=shim_write(0,a,v)",
    )  # fmt: skip
    behind = StreamWords(bus, 0x4000_0000)
    read = READ(lambda context, address: behind.read(address))
    write = WRITE(lambda context, address, value: behind.write(address, value))
    ctypes.c_void_p.in_dll(example, "shim_read").value = ctypes.cast(read, ctypes.c_void_p).value
    ctypes.c_void_p.in_dll(example, "shim_write").value = ctypes.cast(write, ctypes.c_void_p).value
    assert example.example() == OK
    x, weights, biases = drawn_by_the_example()
    model = model_of(x, weights, biases, 0.3, 1)
    done = [model.step() for _ in range(3)]
    core = Core(NotClosed(bus), DESIGN)
    assert np.array_equal(core.tensor("x"), x)
    for found, layer in zip(core.weights(), done[-1], strict=True):
        assert np.array_equal(found, layer.w)
    sums = np.array([[real_sums(DESIGN, layer.sums) for layer in step] for step in done])
    entropy = (ctypes.c_double * LAYERS * 3).in_dll(example, "entropy")
    assert np.array_equal(np.array(entropy)[1:], observe(sums, 0.3).entropy)


def drawn_by_the_example():
    state = 1

    def drawn(shape, scale, middle):
        nonlocal state
        values = []
        for _ in range(int(np.prod(shape))):
            state = (state * 1664525 + 1013904223) % (1 << 32)
            values.append(scale * ((state >> 8) / 2**24 - middle))
        return np.array(values).reshape(shape)

    f = DESIGN.formats
    x = quantize(drawn((12, 5), 1.0, 0.0), f.x)[0]
    weights, biases = [], []
    for inputs, outputs in DESIGN.network.sizes:
        weights.append(quantize(drawn((inputs, outputs), 0.5, 0.5), f.w)[0])
        biases.append(np.zeros(outputs, np.int64))
        drawn(outputs, 0.0, 0.0)
    return x, weights, biases


def test_the_linux_example_reads_the_device_that_it_is_given(tmp_path):
    """Files stand for devices; a core answers at last by its identity, so the run ends there."""
    for name, text in library(DESIGN).items():
        (tmp_path / name).write_text(text)
    sources = [tmp_path / "example_uio.c", tmp_path / "ska.c"]
    program = compiled(sources, tmp_path / "program")
    for name in ("uio0", "uio1", "udmabuf0"):
        (tmp_path / name).write_bytes(bytes(4096))
    words = [tmp_path / name for name in ("uio0", "uio1", "udmabuf0")]
    given: list[tuple[list[object], int, str]] = [
        ([*words, 0], 1, f"status {NO_CORE} of ska.h, error flags 0"),
        (words[:2], 2, "usage: "),
        ([tmp_path / "none", *words[1:], 0], 2, "No such file"),
    ]
    for arguments, status, said in given:
        done = run(program, *map(str, arguments), cwd=tmp_path)
        assert (done.returncode, said in done.stderr) == (status, True), done.stderr


@pytest.mark.parametrize("design", ["digits", "paper", "up5k"])
def test_every_shipped_design_compiles(design, tmp_path):
    for name, text in library(Design.read(design)).items():
        (tmp_path / name).write_text(text)
    for example in SOURCES[2:]:
        program = compiled([tmp_path / example, tmp_path / "ska.c"], tmp_path / "program")
        assert program.stat().st_size > 0


def test_every_register_and_field_is_in_the_header():
    text = header(DESIGN)
    defined = dict(re.findall(r"^#define (\w+) (.*)$", text, re.MULTILINE))
    for register in register_map(DESIGN).registers:
        assert int(defined[f"SKA_R_{register.name.upper()}"].rstrip("u"), 16) == register.offset
        for field in register.fields:
            assert int(defined[f"SKA_{register.port(field).upper()}"].rstrip("u"), 16) == field.mask
    assert len(defined) == len(re.findall("^#define", text, re.MULTILINE)) - 1


def test_the_command(tmp_path):
    done = ska("registers", "digits", "--c", "--out", "host", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    names = {"ska_design.h", *SOURCES, "summary.json"}
    assert names <= {path.name for path in (tmp_path / "host").iterdir()}
    assert (tmp_path / "host" / "ska_design.h").read_text() == header(Design.read("digits"))
    both = ska("registers", "digits", "--c", "--page", "host/ska.c", cwd=tmp_path)
    assert both.returncode == 2
    assert "--page and --c exclude each other" in both.stderr
