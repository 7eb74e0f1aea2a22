"""Whether a netlist with a fault can be told from the one without it, by any input at all."""

import hashlib
import json
import re
import shutil
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from sim.mutation.campaign import Campaign
from sim.mutation.netlist import Mutation, Netlist, yosys
from ska_hw.errors import ToolError

SECONDS, REACHABLE_SECONDS = 60, 60
"""Of processor time for the question to the solver, and for the one to ABC."""

SMALL_BITS = 300
"""Of a memory that is as many registers to ABC."""

WRITTEN_MEMORY = Path(__file__).with_name("written_memory.v")


@dataclass(frozen=True)
class Comparison:
    """`verdict` is "equivalent" (proved), "different" (an input was found after which an output
    differs), or "open".
    """

    verdict: str
    detail: str = ""


def compare(netlist: Netlist, mutation: Mutation) -> Comparison:
    """Compare all outputs of the two, from the initial values on, whatever the inputs.

    First with what goes into registers as outputs and what comes out of them as inputs: when
    nothing shows in one cycle of any state, nothing ever does. Then with the registers, by what
    ABC finds out about the states that can be reached.
    """
    by_step = _by_step(netlist, mutation)
    if by_step.verdict == "equivalent":
        return by_step
    if re.search(r"-port \S*CLK ", mutation.command):
        return Comparison("open", "ABC takes every register to have the same clock")
    return _by_reachability(netlist, mutation)


def _by_step(netlist: Netlist, mutation: Mutation) -> Comparison:
    """Outputs are compared bit by bit, as one that is the same in both falls away.

    The clocks are compared, too. A register that could not be taken out ends it without a proof.
    """
    script = [
        "read_rtlil netlist.il",
        "setundef -anyseq",
        *_faulty(netlist, mutation, 0),
        "expose -dff -evert-dff",
        "splitnets -ports",
        *_MITER,
        "tee -o {name}.said sat -prove trigger 0 both",
    ]
    said = _ask(netlist, mutation, script, SECONDS)
    proved = "no model found: SUCCESS!" in said
    return Comparison("equivalent" if proved else "open", said[-600:])


def _by_reachability(netlist: Netlist, mutation: Mutation) -> Comparison:
    """By the ABC within yosys. It reads its own file; what yosys gives it is only the occasion.
    Where `scorr` has left no register `pdr` says nothing; elsewhere `iprove` ends the script.

    A difference found with a memory that may hold anything need not be one.
    """
    script = [
        "read_rtlil netlist.il",
        "setundef -anyseq",
        *_faulty(netlist, mutation, SMALL_BITS),
        *_MITER,
        *("techmap", "async2sync", _OPT, "opt_clean -purge"),
        *("dffunmap", "aigmap", "clean", "write_aiger -zinit {name}.aig", "design -reset"),
        "read_verilog -icells <<END",
        "module occasion(input a, input b, output y); $_AND_ g(.A(a), .B(b), .Y(y)); endmodule",
        "END",
        "abc -g AND -script +write_blif,{name}.blif;read_aiger,{name}.aig;scorr;pdr;"
        "write_status,{name}.said;iprove;write_status,{name}.said;read_blif,{name}.blif;strash",
    ]
    said = _ask(netlist, mutation, script, REACHABLE_SECONDS)
    if said.startswith("snl_UNSAT"):
        return Comparison("equivalent", said)
    memories = "cell $mem_v2" in netlist.path.read_text("utf-8")
    return Comparison("different" if said.startswith("snl_SAT") and not memories else "open", said)


_OPT = "opt -fine -mux_bool"
"""Undefined bits may be anything, in one otherwise than in the other, and each by itself: neither
may `-full` choose them, nor `-share_all` make them the same.
"""

_MITER = (
    "miter -equiv -flatten good faulty both",
    "hierarchy -top both",
    _OPT,
    "opt_clean -purge",
    "memory_map",
    # What is read beyond the end of a table.
    "setundef -undriven -anyseq",
    _OPT,
    "opt_clean -purge",
)
"""Cells with the same inputs in both are made one, so that only what the fault reaches is left."""


def _faulty(netlist: Netlist, mutation: Mutation, small: int) -> list[str]:
    """Both, in which a memory of more than `small` bits may hold anything that is the same."""
    command = re.sub(r"-module \S+", "-module faulty", mutation.command)
    shutil.copy(WRITTEN_MEMORY, netlist.path.parent)
    return [
        f"rename {netlist.top} good",
        "copy good faulty",
        command,
        f"techmap -D SMALL={small} -map {WRITTEN_MEMORY.name}",
        "expose w:*.memory_found %n w:*.memory_* %i",
        "expose -input w:*.memory_found",
        # None was left out.
        "select -assert-none w:*.memory_* x:* %d",
    ]


def _ask(netlist: Netlist, mutation: Mutation, script: list[str], seconds: int) -> str:
    """Run the script, in which `{name}` is that of its files; what `{name}.said` has then."""
    folder = netlist.path.parent
    name = f"compare_{mutation.number}"
    said = folder / f"{name}.said"
    try:
        yosys([line.replace("{name}", name) for line in script], folder, name, seconds)
        return said.read_text("utf-8")
    except ToolError as error:
        return said.read_text("utf-8") if said.exists() else str(error).splitlines()[0]
    finally:
        for left in folder.glob(f"{name}.*"):
            left.unlink()


def _read(journal: Path) -> dict[str, str]:
    lines = journal.read_text("utf-8").splitlines() if journal.exists() else []
    return {line["fault"]: line["verdict"] for line in map(json.loads, lines)}


def proved_equivalent(campaign: Campaign, examined: Collection[str] = ()) -> set[int]:
    """Numbers of the surviving faults that change nothing; kept in a journal beside the netlist.

    Those whose names are in `examined` are not asked for.
    """
    netlist = campaign.netlist
    asked = [netlist.path, WRITTEN_MEMORY, Path(__file__)]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in asked)).hexdigest()[:16]
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
