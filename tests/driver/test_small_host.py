"""The driver as a package of its own, in an environment with numpy and what it declares alone."""

import json
import subprocess
import sys
import venv

import numpy as np
import pytest

from ska_hw.cosim.axi_bus import SimulatedBus
from tests.support.clean import clean_environment, installs, run
from tests.support.driven import DESIGN, StreamWords, model_of, problem
from tests.support.paths import ROOT

PIP = (sys.executable, "-m", "pip")
DECLARED = {"numpy", "pydantic"}
NEEDED_BY_THEM = {"annotated-types", "pydantic-core", "typing-extensions", "typing-inspection"}

TRAINS = """
import json, sys
from ska_hw.design import Design
from ska_hw.driver import Core, LiteXBus

class Pipes:
    def ask(self, *question):
        print(json.dumps(question), flush=True)
        return json.loads(sys.stdin.readline())
    def read(self, addr, length=None, burst="incr"):
        return self.ask("read", addr, length, burst)
    def write(self, addr, datas):
        self.ask("write", addr, datas)
    def close(self):
        heavy = {"scipy", "numba", "amaranth"} & {n.partition(".")[0] for n in sys.modules}
        print(json.dumps(["end", found, sorted(heavy)]), flush=True)

design, x, weights, biases = json.loads(sys.stdin.readline())
with Core(LiteXBus(Pipes()), Design.parse(design)) as core:
    core.load(x, weights, biases)
    run = core.run(3, 0.05, seed=3)
    sums = [[layer.sums for layer in step] for step in run.history]
    found = [[w.tolist() for w in core.weights()], sums, core.observables().entropy.tolist()]
"""

STARTS = """
from pathlib import Path
from ska_hw.contract.register_map import register_map
from ska_hw.design import Design
from ska_hw.driver import BusError, Core, MemoryBus, PynqBus, SerialBus, UioBus

design = Design.read("digits")
registers = register_map(design)
words = bytearray(registers.size)
for register in registers.registers:
    value = sum(field.reset << field.low for field in register.fields)
    words[register.offset : register.offset + 4] = value.to_bytes(4, "little")
Path("uio0").write_bytes(words)

def at_last(call):
    try:
        call()
    except BusError as error:
        return str(error)

with Core(MemoryBus("uio0", registers.size), design) as core:
    print(core.registers.field("geometry", "layers"))
bus = UioBus("uio0", registers.size)
print(Core(bus, design).registers.field("sizes", "inputs"))
class Registers:
    read, write = bus.read32, bus.write32
import numpy
pynq = PynqBus(Registers, object(), longest_packet=9, allocate=numpy.zeros)
print(Core(pynq, design).registers.field("sizes", "samples"))
print(at_last(lambda: SerialBus("/dev/ttyS99")))
print(at_last(lambda: PynqBus(Registers, object()).attach(design)))
"""


@pytest.fixture(scope="module")
def python(tmp_path_factory):
    """The interpreter of an environment with the wheel of packaging/driver."""
    folder = tmp_path_factory.mktemp("host")
    package = ROOT / "packaging" / "driver"
    built = run(*PIP, "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, package, cwd=folder)
    assert built.returncode == 0, built.stderr
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "venv")
    python = folder / "venv" / "bin" / "python"
    installed = run(*PIP, "--python", python, "install", "--quiet", wheel, cwd=folder)
    assert installed.returncode == 0, installed.stderr
    return python


@installs
def test_nothing_else_is_installed(python):
    listed = run(*PIP, "--python", python, "list", "--format", "json", cwd=python.parent)
    names = {found["name"].lower().replace("_", "-") for found in json.loads(listed.stdout)}
    assert names == DECLARED | NEEDED_BY_THEM | {"ska-hw-driver"}


@installs
def test_every_bus_starts(python, tmp_path):
    done = run(python, "-c", STARTS, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "3",
        "64",
        "256",
        "pyserial is missing: pip install 'ska-hw[boards]' or 'ska-hw-driver[serial]'",
        "pynq is missing: it comes with the board's image",
    ]


@installs
def test_it_trains_a_simulated_core(python, tmp_path):
    """The core is simulated here and its words pass through pipes."""
    x, weights, biases = problem(12, 3)
    given = [DESIGN.dump(), x.tolist(), *([a.tolist() for a in t] for t in (weights, biases))]
    host = subprocess.Popen(
        [python, "-c", TRAINS],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        env=clean_environment(),
    )
    to_host, from_host = host.stdin, host.stdout
    assert to_host is not None
    assert from_host is not None

    def say(what):
        print(json.dumps(what), file=to_host, flush=True)

    with SimulatedBus(DESIGN) as bus:
        words = StreamWords(bus, 0)
        say(given)
        question, *rest = json.loads(from_host.readline())
        while question != "end":
            say(getattr(words, question)(*rest))
            question, *rest = json.loads(from_host.readline())
    host.communicate(timeout=60)
    assert host.returncode == 0
    (learned, sums, entropy), heavy = rest
    assert heavy == []
    model = model_of(x, weights, biases, 0.05, 3)
    steps = [model.step() for _ in range(3)]
    assert sums == [[list(layer.sums) for layer in step] for step in steps]
    for found, layer in zip(learned, steps[-1], strict=True):
        assert np.array_equal(found, layer.w)
    assert np.shape(entropy) == (2, 2)
