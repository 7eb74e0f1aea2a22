"""Whether a netlist with a fault can be told from the one without it, by any input at all."""

import hashlib
import json
import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from sim.mutation.campaign import Campaign
from sim.mutation.netlist import Mutation, Netlist, yosys
from ska_hw.cosim.toolchain import ToolError

SECONDS = 15
"""Of processor time for one question to the solver."""

NEXT_STATE, OUTPUTS = 2, 12
"""Steps of the induction over all registers, and over the outputs alone."""


@dataclass(frozen=True)
class Comparison:
    """`verdict` is "equivalent" (proved by induction), "different" (an input was found after
    which an output differs), or "open".
    """

    verdict: str
    detail: str = ""


def compare(netlist: Netlist, mutation: Mutation) -> Comparison:
    """Compare all outputs of the two, from the initial values on, whatever the inputs.

    First with the registers as outputs too: when no register that is read ever differs, one step
    shows it. Then without them.
    """
    last = Comparison("open", "the solver takes every register to have the same clock")
    if re.search(r"-port \S*CLK ", mutation.command):
        return last
    for registers, steps in ((True, NEXT_STATE), (False, OUTPUTS)):
        last = _ask(netlist, mutation, registers, steps)
        if last.verdict == "equivalent":
            break
    return last


def _ask(netlist: Netlist, mutation: Mutation, registers: bool, steps: int) -> Comparison:
    """Cells with the same inputs in both are made one, so that only what the fault reaches is left
    to the solver; outputs are compared bit by bit, as one that is the same in both falls away.
    """
    folder = netlist.path.parent
    name = f"compare_{mutation.number}"
    command = re.sub(r"-module \S+", "-module faulty", mutation.command)
    script = [
        "read_rtlil netlist.il",
        *(["expose -dff"] if registers else []),
        "splitnets -ports",
        f"rename {netlist.top} good",
        "copy good faulty",
        command,
        "miter -equiv -flatten good faulty both",
        "hierarchy -top both",
        "opt -full -share_all",
        "opt_clean -purge",
        "memory_map",
        "opt -full -share_all",
        "opt_clean -purge",
        f"tee -o {name}.sat sat -tempinduct -prove trigger 0 -maxsteps {steps} both",
    ]
    try:
        yosys(script, folder, name, SECONDS)
        said = (folder / f"{name}.sat").read_text("utf-8")
    except ToolError as error:
        return Comparison("open", str(error).splitlines()[0])
    finally:
        for suffix in (".sat", ".ys", ".log"):
            (folder / f"{name}{suffix}").unlink(missing_ok=True)
    if "Induction step proven: SUCCESS!" in said:
        return Comparison("equivalent")
    if "model found for base case: FAIL!" in said:
        return Comparison("different", said[-3000:])
    return Comparison("open", said[-600:])


def _read(journal: Path) -> dict[str, str]:
    lines = journal.read_text("utf-8").splitlines() if journal.exists() else []
    return {line["fault"]: line["verdict"] for line in map(json.loads, lines)}


def proved_equivalent(campaign: Campaign, examined: Collection[str] = ()) -> set[int]:
    """Numbers of the surviving faults that change nothing; kept in a journal beside the netlist.

    Those whose names are in `examined` are not asked for.
    """
    netlist = campaign.netlist
    digest = hashlib.sha256(netlist.path.read_bytes()).hexdigest()[:16]
    journal = netlist.path.parent / f"{digest}.proofs.jsonl"
    known = _read(journal)
    proved = set()
    with journal.open("a", encoding="utf-8") as out:
        for result in campaign.results:
            name = result.mutation.name
            if result.how != "survived" or name in examined:
                continue
            if name not in known:
                known[name] = compare(netlist, result.mutation).verdict
                out.write(json.dumps({"fault": name, "verdict": known[name]}) + "\n")
                out.flush()
            if known[name] == "equivalent":
                proved.add(result.mutation.number)
    return proved
