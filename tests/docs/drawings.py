"""The drawings of the manual, docs/figures/, made from what they show.

    python -m tests.docs.drawings

writes them anew: the order of work from the walk of a run in cycles, the waves from a simulation of
the emitted Verilog in Icarus Verilog with the test bench of `ska-hw export-vectors`.
"""

import hashlib
import io
import json
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
import wavedrom
from matplotlib.figure import Figure
from vcd.reader import TokenKind, tokenize

from sim.support.kit import train
from ska_hw.contract.schedule import Walk
from ska_hw.design import Design
from ska_hw.export.vectors.kit import kit
from ska_hw.hdl.timing import timing_of
from ska_hw.model.data import RawTensors

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "figures"

DESIGN = {
    "name": "drawn",
    "network": {"inputs": 8, "layers": [8, 4]},
    "data": {"samples": 24},
    "formats": {"preset": "q8"},
    "array": {"size": 4, "observe": "stopping"},
}
"""Small enough for a picture: three output tiles a step, six forward and six update tiles."""

COLOURS = ("#4c72b0", "#dd8452")
"""Of the first layer and of the second."""

RESET = {
    "rst": "core.rst",
    **{f"lane {number}": f"core.lane_{number}.reset_q" for number in range(4)},
    "flushing": "core.shared.flushing_q",
}

OUTPUT_TILE = {
    "begin_forward": "core.controller.begin_forward",
    "x, lane 0": "core.lane_0.command_x_active_q",
    "x, lane 3": "core.lane_3.command_x_active_q",
    "sums, lane 0": "core.lane_0.command_sum_write_active_q",
    "sums_ready": "core.controller.sums_ready",
    "begin_tile": "core.controller.post.begin_tile",
    "element": "core.shared.element_valid",
    "result": "core.shared.result_valid",
}

UPDATE_TILE = {
    "begin_update": "core.controller.begin_update",
    "x, lane 0": "core.lane_0.command_x_active_q",
    "drain, lane 0": "core.lane_0.command_drain_active_q",
    "drained": "core.controller.drained",
    "update": "core.shared.update_valid",
    "weight": "core.shared.weight_valid",
}


def run(steps: int = 3, *, apart: bool = False) -> Walk:
    """A run, walked."""
    design = Design.parse(DESIGN)
    return Walk(design, timing_of(design), steps, design.data.samples, apart=apart)


def tiles(walk: Walk) -> list[tuple[int, int, int, int]]:
    """Row, layer, beginning and length in cycles of all that is drawn."""
    bars: list[tuple[int, int, int, int]] = []
    for number, begun in enumerate(walk._forward):
        layer = walk._tile(number).layer
        bars += [(0, layer, at, walk._length) for at in begun]
    for number, begun in walk._update.items():
        bars += [(1, walk._tile(number).layer, at, walk._length) for at in begun]
    for number, post in enumerate(walk._posts):
        bars.append((2, walk._tile(number).layer, post.begin, post.end - post.begin))
    for (number, _, there), write in zip(walk._drained, walk._written, strict=True):
        bars.append((3, walk._tile(number).layer, there, write.end - there))
    return bars


def digest(walk: Walk) -> str:
    """Stands in the drawing of the schedule, whose other bytes depend on Matplotlib's release."""
    return hashlib.sha256(repr((tiles(walk), walk.finished)).encode()).hexdigest()


def schedule() -> str:
    """Tiles over time."""
    walk = run()
    figure = Figure(figsize=(11, 2.6), layout="constrained")
    axes = figure.subplots()
    for row, layer, at, length in tiles(walk):
        axes.broken_barh([(at, length)], (3 - row - 0.38, 0.76), color=COLOURS[layer], ec="white")
    for step, at in enumerate(walk.finished):
        axes.axvline(at, color="0.3", lw=0.8, ls=":")
        axes.text(at, 3.5, f"step {step + 1} finished ", ha="right", va="bottom", size=8)
    axes.set_yticks(range(4), ["update", "post-processing", "array, update", "array, forward"])
    axes.set(xlabel="cycles since the start", xlim=(0, walk.total), ylim=(-0.5, 4.1))
    for layer, colour in enumerate(COLOURS):
        axes.plot([], [], color=colour, lw=6, label=f"layer {layer + 1}")
    axes.legend(loc="lower left", ncols=2, frameon=False, fontsize=8)
    axes.spines[["top", "right"]].set_visible(False)
    metadata = {"Date": None, "Creator": None, "Description": digest(walk)}
    style = {"svg.hashsalt": "ska_hw", "svg.fonttype": "none"}
    text = io.StringIO()
    with mpl.rc_context(style):
        figure.savefig(text, format="svg", metadata=metadata)
    return text.getvalue()


@cache
def simulated() -> tuple[dict[str, list[int]], int]:
    """Each wire of one bit in every cycle, by its path below the test bench, from a real run."""
    design = Design.parse(DESIGN)
    rng = np.random.default_rng(0)
    sizes, samples = design.network.sizes, design.data.samples
    raw = RawTensors(
        rng.integers(0, 50, (samples, sizes[0][0])),
        [rng.integers(-20, 20, size) for size in sizes],
        [np.zeros(outputs, int) for _, outputs in sizes],
        {},
    )
    texts = kit(design, raw, samples, 2)[0]
    with tempfile.TemporaryDirectory() as name:
        found = train(Path(name), texts, "+waves")
        assert "PASS: " in found, found
        return _cycles(Path(name, "waves.vcd"))


def _cycles(path: Path) -> tuple[dict[str, list[int]], int]:
    """What stands in each cycle: the values before a rising edge of the clock."""
    names: dict[str, list[str]] = {}
    now: dict[str, int] = {}
    rows: dict[str, list[int]] = {}
    scope: list[str] = []
    count = 0
    with path.open("rb") as file:
        for token in tokenize(file):
            if token.kind is TokenKind.SCOPE:
                scope.append(token.scope.ident)
            elif token.kind is TokenKind.UPSCOPE:
                scope.pop()
            elif token.kind is TokenKind.VAR and token.var.size == 1:
                names.setdefault(token.var.id_code, []).append(
                    ".".join([*scope[1:], token.var.reference])
                )
            elif token.kind is TokenKind.CHANGE_SCALAR and token.scalar_change.id_code in names:
                code, value = token.scalar_change.id_code, int(token.scalar_change.value == "1")
                if value and not now.get(code) and "clk" in names[code]:
                    for other, row in rows.items():
                        row.append(now.get(other, 0))
                    count += 1
                rows.setdefault(code, [0] * count)
                now[code] = value
    return {
        name: rows[code] for code, all_of in names.items() if code in rows for name in all_of
    }, count


def waves(signals: dict[str, str], begin: int, length: int, title: str) -> str:
    """A drawing of `signals` from cycle `begin` on."""
    found, _ = simulated()
    rows = [{"name": "clk", "wave": "p" + "." * (length - 1)}]
    rows += [
        {"name": name, "wave": "".join(_wave(found[path][begin : begin + length]))}
        for name, path in signals.items()
    ]
    head: dict[str, Any] = {"text": title} | ({"tick": 0} if length < 30 else {})
    text = json.dumps({"signal": rows, "head": head, "config": {"skin": "narrow"}})
    drawn = str(wavedrom.render(text).tostring())
    return drawn.replace("<svg ", '<svg style="background:white" ', 1) + "\n"


def _wave(values: list[int]) -> Iterator[str]:
    last: Any = None
    for value in values:
        yield "." if value == last else str(value)
        last = value


def all_waves() -> dict[str, str]:
    """Every drawing of waves by its name."""
    found = simulated()[0]
    sums = found[OUTPUT_TILE["sums_ready"]].index(1)
    update = found[UPDATE_TILE["begin_update"]].index(1)
    return {
        "reset.svg": waves(RESET, 0, 24, "A reset reaches the lanes one after the other"),
        "output_tile.svg": waves(OUTPUT_TILE, sums - 24, 76, "The end of an output tile"),
        "update_tile.svg": waves(UPDATE_TILE, update - 4, 76, "An update tile and its weights"),
    }


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, text in ({"schedule.svg": schedule()} | all_waves()).items():
        (FOLDER / name).write_text(text, "utf-8")
