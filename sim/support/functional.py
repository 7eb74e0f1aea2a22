"""Functional coverage: which designs, tile edges, stalls, saturations and commands the benches saw.

The cover points are cocotb-coverage's. A process leaves its counts in the folder that
SKA_COVERAGE names, and samples nothing where it names none.
"""

import itertools
import os
import uuid
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import yaml
from cocotb_coverage.coverage import CoverPoint, coverage_db, merge_coverage

from ska_hw.contract.register_map import ERRORS, EVENTS
from ska_hw.design import Design
from ska_hw.hdl.timing import timing_of
from ska_hw.numbers.formats import Format
from ska_hw.numbers.rounding import OVERFLOW_MODES, ROUNDING_MODES

VARIABLE = "SKA_COVERAGE"
FOLDER = "functional"
_TOKEN = uuid.uuid4().hex

Sample = Callable[[Any], None]


def _point(name: str, bins: Iterable[Any]) -> Sample:
    @CoverPoint(name, bins=list(bins))
    def sample(value: Any) -> None:
        pass

    return sample


ROUNDED = dict.fromkeys(("z", "g", "w"), ROUNDING_MODES) | {"view": ROUNDING_MODES[:3]}
"""Which modes a tensor's rounding can have; views cannot be stochastic."""

STALLS = ("source waits", "sink waits", "back to back")
"""The last one of streams only: registers are accessed one after the other."""
STREAMS = ("s_axis", "m_axis", "s_axi_aw", "s_axi_w", "s_axi_b", "s_axi_ar", "s_axi_r")
EDGES = ("below P", "P", "multiple of P", "above P, not a multiple")
TILES = {
    (False, False): "one",
    (True, False): "one column",
    (False, True): "one row",
    (True, True): "several each way",
}
"""By whether inputs and outputs need several tiles."""
CORE_STATES = ("idle", "busy", "paused")

POINTS: dict[str, Sample] = {
    **{
        f"modes.{tensor}": _point(f"modes.{tensor}", itertools.product(modes, OVERFLOW_MODES))
        for tensor, modes in ROUNDED.items()
    },
    **{
        name: _point(name, bins)
        for name, bins in {
            "variants.gradient_and_input": itertools.product(
                ("shifted", "equation"), ("previous", "current")
            ),
            "variants.net_sign": ("program", "equation"),
            "formats.x": ("signed", "unsigned", "a fraction only", "integer bits"),
            "formats.d_operand": ("as D", "narrower"),
            "formats.w_view": ("as W", "narrower", "smaller range"),
            "formats.z_bits": ("to 10", "11 to 13", "14 and more"),
            "formats.g_bits": ("to 8", "9 to 12", "13 and more"),
            "formats.w_bits": ("to 12", "13 to 16", "17 and more"),
            "formats.c_bits": ("1", "2 to 17", "18"),
            "sizes.layers": ("1", "2", "3"),
            "sizes.inputs": EDGES,
            "sizes.outputs": EDGES,
            "sizes.tiles": ("one", "one column", "one row", "several each way"),
            "sizes.samples": ("least", "between", "as configured"),
            "sizes.pipeline": ("batch shorter", "batch longer"),
            "sizes.steps": ("1", "2", "more"),
            "saturation.z": ("up", "down", "wrap"),
            "saturation.g": ("up", "down", "wrap"),
            "saturation.w": ("up", "down", "wrap"),
            "saturation.b": ("up", "down", "wrap"),
            "saturation.w_view": ("up", "down", "wrap"),
            "saturation.d_operand": ("up", "wrap"),
            "stopping.rule": ("off", "on, all steps done", "on, stopped"),
            "stopping.crossing": ("seen", "not seen"),
            "control.start": CORE_STATES,
            "control.resume": CORE_STATES,
            "control.abort": CORE_STATES,
            "control.reset": (*CORE_STATES, "receiving", "sending"),
            "control.refused": ("samples", "steps", "coefficient", "busy", "aborted"),
            "control.events": EVENTS,
            # The registers' limits are the core's, so that it need not refuse what they let pass.
            "control.errors": [name for name in ERRORS if name != "start"],
        }.items()
    },
    **{
        f"stalls.{stream}": _point(f"stalls.{stream}", STALLS[: 3 if "axis" in stream else 2])
        for stream in STREAMS
    },
}


def active() -> bool:
    """Whether anything is sampled."""
    return VARIABLE in os.environ


def sample(point: str, value: Any) -> None:
    """Count `value` of a point. Raises `KeyError` for a point that there is not."""
    take = POINTS[point]
    if active():
        take(value)


def export() -> None:
    """Leave what this process has counted until now."""
    if active():
        folder = Path(os.environ[VARIABLE]) / FOLDER
        folder.mkdir(parents=True, exist_ok=True)
        coverage_db.export_to_yaml(str(folder / f"{_TOKEN}.yml"))


def merged(folder: Path) -> dict[str, dict[str, int]]:
    """Hits by point and bin of all processes. Raises `FileNotFoundError` where there are none."""
    files = sorted(str(path) for path in (folder / FOLDER).glob("*.yml"))
    if not files:
        raise FileNotFoundError(f"{folder} has no functional coverage in it")
    target = folder / f"{FOLDER}.yml"
    merge_coverage(lambda _: None, str(target), *files)
    found = yaml.safe_load(target.read_text("utf-8"))
    return {name: {str(b): n for b, n in found[name]["bins:_hits"].items()} for name in POINTS}


def batch_hides_waits(design: Design, samples: int) -> bool:
    """Whether a tile of so many samples is longer than a word's way through any unit and back."""
    timing = timing_of(design)
    return samples > max(timing.slot_min, timing.operand_wait, timing.weights_wait)


def _class(value: int, *limits: int) -> int:
    """In which of the ranges below, between and above the limits."""
    return sum(value > limit for limit in limits)


def _edge(number: int, size: int) -> str:
    if number <= size:
        return EDGES[number == size]
    return EDGES[2 if number % size == 0 else 3]


class RunCoverage:
    """Samples one run: its design and settings at once, then every `step` of the model."""

    def __init__(self, design: Design, samples: int) -> None:
        self.design = design
        self._w: list[Any] | None = None
        if not active():
            return
        size = design.array.size
        for tensor in ROUNDED:
            mode = getattr(design.rounding, tensor), getattr(design.overflow, tensor)
            sample(f"modes.{tensor}", mode)
        training = design.training
        sample("variants.gradient_and_input", (training.gradient, training.update_input))
        sample("variants.net_sign", training.net_sign)
        self._formats()
        sample("sizes.layers", str(len(design.network.layers)))
        for inputs, outputs in design.network.sizes:
            sample("sizes.inputs", _edge(inputs, size))
            sample("sizes.outputs", _edge(outputs, size))
            tall, wide = inputs > size, outputs > size
            sample("sizes.tiles", TILES[tall, wide])
        most = design.data.samples
        kind = "least" if samples == 2 else "between"
        sample("sizes.samples", "as configured" if samples == most else kind)
        hidden = batch_hides_waits(design, samples)
        sample("sizes.pipeline", "batch longer" if hidden else "batch shorter")

    def watch(self, model: Any) -> Any:
        """`model`, each `step` of which is sampled from now on."""
        step = model.step

        def sampled() -> Any:
            done = step()
            self.step(done)
            return done

        model.step = sampled
        return model

    def _formats(self) -> None:
        f = self.design.formats
        sample("formats.x", "signed" if f.x.signed else "unsigned")
        whole = f.x.frac >= f.x.bits - f.x.signed
        sample("formats.x", "a fraction only" if whole else "integer bits")
        sample("formats.d_operand", "as D" if f.d_operand == f.d else "narrower")
        sample("formats.w_view", "as W" if f.w_view == f.w else "narrower")
        if _integer_bits(f.w_view) < _integer_bits(f.w):
            sample("formats.w_view", "smaller range")
        for name, fmt, limits in (("z", f.z, (10, 13)), ("g", f.g, (8, 12)), ("w", f.w, (12, 16))):
            low, high = limits
            names = (f"to {low}", f"{low + 1} to {high}", f"{high + 1} and more")
            sample(f"formats.{name}_bits", names[_class(fmt.bits, *limits)])
        sample("formats.c_bits", ("1", "2 to 17", "18")[_class(f.c_bits, 1, 17)])

    def step(self, done: Sequence[Any]) -> None:
        """What overflowed in one step of the model, and to which side."""
        if not active():
            return
        f, modes = self.design.formats, self.design.overflow
        before, self._w = self._w, [layer.w for layer in done]
        for number, layer in enumerate(done):
            for name, fmt, mode in (("z", f.z, modes.z), ("g", f.g, modes.g), ("w", f.w, modes.w)):
                self._rails(name, layer.overflows[name], getattr(layer, name), fmt, mode)
            self._rails("b", layer.overflows["b"], layer.b, f.w, modes.w)
            if layer.overflows["d_operand"]:
                sample("saturation.d_operand", "wrap" if modes.view == "wrap" else "up")
            if layer.overflows["w_view"] and modes.view == "wrap":
                sample("saturation.w_view", "wrap")
            elif layer.overflows["w_view"] and before is not None:
                view = f.w_view.max << max(f.w.frac - f.w_view.frac, 0)
                sides = [("up", before[number] > view), ("down", before[number] < -view - 1)]
                for side, codes in sides:
                    if codes.any():
                        sample("saturation.w_view", side)

    @staticmethod
    def _rails(name: str, count: int, codes: Any, fmt: Format, mode: str) -> None:
        """A side is certain where no code lies at the other rail."""
        if not count:
            return
        if mode == "wrap":
            sample(f"saturation.{name}", "wrap")
        elif not (codes == fmt.min).any():
            sample(f"saturation.{name}", "up")
        elif not (codes == fmt.max).any():
            sample(f"saturation.{name}", "down")

    def ended(self, steps: int, stop_shift: int | None, stopped: bool, crossings: Any) -> None:
        """How the run ended."""
        sample("sizes.steps", ("1", "2", "more")[_class(steps, 1, 2)])
        rule = "on, stopped" if stopped else "on, all steps done"
        sample("stopping.rule", "off" if stop_shift is None else rule)
        for crossing in crossings:
            sample("stopping.crossing", "seen" if crossing >= 0 else "not seen")


def _integer_bits(fmt: Format) -> int:
    return fmt.bits - fmt.signed - fmt.frac
