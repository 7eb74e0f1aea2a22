"""The table of an estimate."""

from rich.table import Table

from ska_hw.estimates.estimate import Estimate

_NAMES = {"lut": "LUT", "ff": "FF", "mult": "multipliers", "bram": "block memories"}


def table(found: Estimate) -> Table:
    """A line for each resource and each figure of a run."""
    shown = Table("", title=f"{found.design} on {found.device}, array {found.size} x {found.size}")
    for name in ("needs", "has", "share"):
        shown.add_column(name, justify="right")
    shown.add_column("")
    errors = {"lut": found.lut_error, "ff": found.ff_error}
    notes = {name: f"within {error:.0%} in each part" for name, error in errors.items()}
    notes["mult"] = f"{found.array_multipliers} in the array"
    notes["bram"] = f"{found.memory_bits / 1e6:.2f} Mbit" + (
        "" if found.exact_blocks else ", as the tools would pack them"
    )
    for name, title in _NAMES.items():
        needs, has = getattr(found.needs, name), getattr(found.has, name)
        lacking = "  [red]too few[/]" if name in found.exceeded else ""
        share = f"{needs / has:.0%}"
        shown.add_row(title, f"{needs:g}", f"{has:g}", share, notes[name] + lacking)
    shown.add_section()
    rounded = "" if found.exact_cycles else "extrapolated"
    shown.add_row("cycles of a run", f"{found.cycles}", "", "", rounded)
    shown.add_row("idle cycles", f"{found.stall}", "", "", rounded)
    shown.add_row("array at work", f"{found.utilisation:.2%}", "", "", "")
    moved = found.traffic
    shown.add_row("bytes before a run", f"{moved.load}", "", "", "X, W and b")
    shown.add_row("bytes a step", f"{moved.results}", "", "", "results, if a host looks")
    shown.add_row("", f"{moved.batch}", "", "", "X, if each has a batch")
    return shown


def verdict(found: Estimate) -> str:
    """Whether it fits, and by what not."""
    if found.tight:
        cells = found.needs.lut + found.needs.ff
        return (
            f"It fits the {found.device} if tables and flip-flops share cells: "
            f"{cells:g} of them, {found.has.lut:g} cells."
        )
    if found.fits:
        return f"It fits the {found.device}."
    lacks = (f"{by:g} {_NAMES[name]}" for name, by in found.exceeded.items())
    return f"It does not fit the {found.device}: {', '.join(lacks)} too many."
