"""The benches of a subject against its faults, one by one, with a journal to go on from."""

import contextlib
import hashlib
import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sim.mutation.netlist import SEED, Mutation, Netlist, mutated
from sim.mutation.subject import ORDER, Subject, limit
from sim.support.bench import PARAMETERS, environment
from sim.support.simulators import BUILD, BUILD_ARGS, VerilatorRunner
from ska_hw.cosim.toolchain import tail_of
from ska_hw.errors import ToolError
from ska_hw.export.verilog.emit import emit

CHUNK = 200
BUILD_TIMEOUT, RUN_TIMEOUT = 1800.0, 4 * 3600.0


@dataclass(frozen=True)
class Result:
    """`how` the benches caught a fault, "survived" if they did not, and the first line of why."""

    mutation: Mutation
    how: str
    why: str
    seconds: float


@dataclass(frozen=True)
class Campaign:
    """The results of a subject, in an order that was drawn."""

    subject: Subject
    netlist: Netlist
    results: list[Result]


def run(subject: Subject, sample: int | None, told: Callable[[str], None]) -> Campaign:
    """The benches against `sample` faults of `subject`, or all; those in the journal are kept.

    `told` gets a line of progress now and then. Raises `ToolError`, also where the benches do not
    pass on the netlist without a fault.
    """
    folder = subject.folder
    text = emit(subject.component(), subject.name)
    netlist = mutated(text, subject.name, subject.mutants, subject.select, folder)
    numbers = [mutation.number for mutation in netlist.mutations]
    random.Random(SEED).shuffle(numbers)
    numbers = numbers[:sample]
    digest = hashlib.sha256((netlist.verilog + subject.bench_text()).encode()).hexdigest()[:16]
    journal = folder / f"{digest}.jsonl"
    done = _read(journal)
    wanted = [number for number in [0, *numbers] if number not in done]
    if wanted:
        told(f"{subject.name}: compiling {len(netlist.mutations)} faults")
        _build(subject, netlist)
    while wanted:
        _serve(subject, wanted[:CHUNK], journal.name, done)
        done = _read(journal)
        lost = [number for number in wanted[:CHUNK] if number not in done]
        if done.get(0, {}).get("how") != "survived" or lost:
            raise _broken(subject, done.get(0))
        wanted = wanted[CHUNK:]
        caught = sum(line["how"] != "survived" for line in done.values())
        told(f"{subject.name}: {len(done) - 1} of {len(numbers)}, {caught} caught")
    by_number = {mutation.number: mutation for mutation in netlist.mutations}
    lines = [done[number] for number in numbers]
    results = [Result(by_number[n["number"]], n["how"], n["why"], n["seconds"]) for n in lines]
    return Campaign(subject, netlist, results)


def _read(journal: Any) -> dict[int, dict[str, Any]]:
    if not journal.exists():
        return {}
    lines = map(json.loads, journal.read_text("utf-8").splitlines())
    return {line["number"]: line for line in lines}


def _broken(subject: Subject, unchanged: dict[str, Any] | None) -> ToolError:
    reason = unchanged["why"] if unchanged else "the simulation left no results"
    log = subject.folder / "simulation.log"
    return ToolError(f"{subject.name} without a fault does not pass: {reason}", tail_of(log))


def _runner(timeout: float) -> VerilatorRunner:
    BUILD.mkdir(parents=True, exist_ok=True)
    return VerilatorRunner(timeout)


def _build(subject: Subject, netlist: Netlist) -> None:
    source, built = subject.folder / "mutated.v", subject.folder / "built"
    digest = hashlib.sha256(netlist.verilog.encode()).hexdigest()
    if built.exists() and built.read_text("utf-8") == digest:
        return
    built.unlink(missing_ok=True)
    _runner(BUILD_TIMEOUT).build(
        sources=[source],
        hdl_toplevel=netlist.top,
        build_dir=subject.folder / "sim",
        build_args=BUILD_ARGS["verilator"],
        timescale=("1ns", "1ps"),
    )
    built.write_text(digest, "utf-8")


def _serve(subject: Subject, numbers: list[int], journal: str, done: dict[int, Any]) -> None:
    folder = subject.folder
    seconds = limit(done[0]["seconds"]) if 0 in done else None
    order = {"modules": subject.modules, "numbers": numbers, "seconds": seconds, "journal": journal}
    (folder / ORDER).write_text(json.dumps(order), "utf-8")
    parameters = dict(subject.parameters())
    (folder / PARAMETERS).write_text(json.dumps(parameters), "utf-8")
    runner = _runner(RUN_TIMEOUT)
    # Under pytest it misses the results of the process itself, of which there are none.
    with contextlib.suppress(SystemExit):
        runner.test(
            test_module=["sim.mutation.server", *subject.modules],
            hdl_toplevel=subject.name,
            hdl_toplevel_lang="verilog",
            seed=parameters.get("seed", 0),
            build_dir=folder / "sim",
            extra_env=environment(folder),
            test_dir=folder,
        )
