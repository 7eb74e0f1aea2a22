"""In the simulator's process: the benches run once for each fault, each time in a fork of time 0.

Importing this module, which must stand before the benches' own in cocotb's list, forks the process
once for each number in `order.json`. The child goes on from the import with that fault chosen and
runs the benches as always, but ends at the first difference. The parent waits, writes a line to the
journal, and never goes on. So a fault costs no compiling, no start of a simulator and of Python,
and no computing of expected values, and nothing of one reaches the next.
"""

import atexit
import importlib
import json
import os
import resource
import shutil
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cocotb
from cocotb.handle import Immediate

from sim.mutation.netlist import INPUT
from sim.mutation.subject import ORDER, limit
from sim.support.bench import FOLDER, PARAMETERS, Checks, outcome, verdict

FIRST_SECONDS = 300.0
"""Of processor time for the benches without a fault."""

_END = "end.json"
EXPECTING = ("units", "expectations")
"""Functions of a bench that compute, from its parameters, what it expects."""


def _load(names: list[str]) -> None:
    """Import the benches; what they expect is computed once for all forks."""
    parameters = json.loads((Path(os.environ[FOLDER]) / PARAMETERS).read_text("utf-8"))
    for name in names:
        module: Any = importlib.import_module(name)
        for function in EXPECTING:
            if hasattr(module, function):
                _remember(module, function)(parameters)


def _remember(module: Any, name: str) -> Callable[[Any], Any]:
    compute, known = getattr(module, name), {}

    def remembered(parameters: Any) -> Any:
        text = json.dumps(parameters)
        if text not in known:
            known[text] = compute(parameters)
        return known[text]

    setattr(module, name, remembered)
    return remembered


def _become(number: int, folder: Path, seconds: float) -> None:
    """In the child: everything goes to `folder`, and the fault is chosen."""
    os.environ[FOLDER] = str(folder)
    os.environ["COCOTB_RESULTS_FILE"] = str(folder / "results.xml")
    log = os.open(folder / "simulation.log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    os.dup2(log, 1)
    os.dup2(log, 2)
    # Processor time and not time: the machine has other work.
    limit = int(seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 5))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # Libraries with threads, which a fork has not, would wait for them at the end.
    atexit.register(os._exit, 0)
    leave = Checks.__exit__

    def leave_and_end(self: Checks, kind: Any, error: Any, trace: Any) -> None:
        leave(self, kind, error, trace)
        if kind is not None:
            end = {"kind": kind.__name__, "detail": str(error).splitlines()[:1]}
            (folder / _END).write_text(json.dumps(end), "utf-8")
            os._exit(0)

    Checks.__exit__ = leave_and_end  # type: ignore[method-assign]
    top: Any = cocotb.top
    top[INPUT].value = Immediate(number)


def _judge(folder: Path, status: int) -> tuple[str, str]:
    """How the fault was caught, or "survived"; and the first line of why."""
    if os.WIFSIGNALED(status):
        killed = signal.Signals(os.WTERMSIG(status))
        if killed in (signal.SIGKILL, signal.SIGTERM, signal.SIGINT):
            raise RuntimeError(f"somebody ended a run of the benches ({killed.name})")
        return ("hang" if killed == signal.SIGXCPU else "broke down"), killed.name
    if (folder / _END).exists():
        end = json.loads((folder / _END).read_text("utf-8"))
        kinds = {"MismatchError": "difference", "AssertionError": "difference"}
        kinds |= dict.fromkeys(("SimTimeoutError", "CancelledError", "TimeoutError"), "hang")
        return kinds.get(end["kind"], "failure"), f"{end['kind']}: {' '.join(end['detail'])}"
    if not (folder / "results.xml").exists():
        return "broke down", f"exit status {os.waitstatus_to_exitcode(status)}"
    problem = verdict(folder, folder / "results.xml")
    if problem is None:
        return "survived", f"{outcome(folder)['checks']} values compared"
    return "failure", problem.splitlines()[0]


def _serve(order: dict[str, Any]) -> None:
    """Return in a child only."""
    base = Path(os.environ[FOLDER])
    _load(order["modules"])
    seconds = order["seconds"] or FIRST_SECONDS
    with (base / order["journal"]).open("a", encoding="utf-8") as journal:
        for number in order["numbers"]:
            folder = base / f"mutant_{number}"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            shutil.copy(base / PARAMETERS, folder)
            start = time.process_time()
            child = os.fork()
            if child == 0:
                _become(number, folder, seconds)
                return
            _, status, used = os.wait4(child, 0)
            how, why = _judge(folder, status)
            spent = used.ru_utime + used.ru_stime + time.process_time() - start
            line = {"number": number, "how": how, "why": why, "seconds": round(spent, 2)}
            journal.write(json.dumps(line) + "\n")
            journal.flush()
            if how in ("difference", "hang"):
                shutil.rmtree(folder)
            if number == 0:
                seconds = limit(spent)
                if how != "survived":
                    break
    os._exit(0)


_serve(json.loads((Path(os.environ[FOLDER]) / ORDER).read_text("utf-8")))
