"""The core trained again and again in the native simulator, each time with one bit flipped."""

import subprocess
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ska_hw.contract.results import ENTRIES
from ska_hw.cosim.scopes import SIMULATED_TOP
from ska_hw.cosim.simulation import CoreSimulation
from ska_hw.cosim.tensor_file import read_tensors, write_tensors
from ska_hw.cosim.toolchain import stream_tool
from ska_hw.errors import ToolError
from ska_hw.hdl.core import CORE_MODULE
from ska_hw.numbers.formats import Raw
from ska_hw.study.upsets.space import NONE, StateElement, Upset, state_of

FINISHED, ENDED, HUNG = range(3)
"""How a run ended: after all steps, early or with an error, or not at all."""

_SECONDS = 60.0
"""How long the simulator may take to list its registers and memories."""


@dataclass(frozen=True)
class Outcome:
    """What the core left after one run.

    `error` is the core's `Error`, first shown in cycle `error_cycle` (-1: never); `results` by
    step, layer and entry of `results.ENTRIES`; a digest of Z, D and G, and W and b of each
    layer as the host reads them in the end.
    """

    end: int
    error: int
    steps: int
    cycles: int
    stall_cycles: int
    error_cycle: int
    digest: int
    results: tuple[tuple[tuple[int, ...], ...], ...]
    weights: tuple[Raw, ...]
    biases: tuple[Raw, ...]


class UpsetSimulation(CoreSimulation):
    """As `CoreSimulation`, compiled so that every register and memory of the core can be flipped.

    A step that takes four times as long as all should is taken for one that never ends.
    """

    harness = ("upset_harness.cpp", *CoreSimulation.harness[1:])

    def _visible(self, verilog: str) -> str:
        return "".join(
            f'public_flat_rw -module "{module}" -var "{name}"\n'
            for module, names in state_of(verilog).items()
            for name in names
        )

    def state_elements(self) -> list[StateElement]:
        """What can be flipped, in the order of its numbers. Raises `ToolError`."""
        command: list[str | Path] = [self._compiled(), "--targets"]
        try:
            listed = subprocess.run(
                command, capture_output=True, text=True, timeout=_SECONDS, check=True
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise ToolError(f"the simulator does not tell its registers: {error}") from None
        elements, prefix = [], f"ska.{SIMULATED_TOP}.{CORE_MODULE}."
        for line in listed.stdout.splitlines():
            name, bits, words = line.rsplit(" ", 2)
            plain = name.strip().replace("\\", "").removeprefix(prefix)
            elements.append(StateElement(plain, int(bits), int(words)))
        return elements

    def _compiled(self) -> Path:
        if self._executable is None:
            self.prepare()
        assert self._executable is not None
        return self._executable

    def undisturbed(self) -> Outcome:
        """The run without an upset."""
        return self.run_upsets([NONE])[0]

    def run_upsets(
        self, upsets: Sequence[Upset], on_upset: Callable[[int], None] | None = None
    ) -> list[Outcome]:
        """A run for each upset. `on_upset` is told how many are done. Raises `ToolError`."""
        program = self._compiled()
        job = self._job | {
            "upsets": np.array([astuple(upset) for upset in upsets], dtype=np.int64),
            "step_limit": np.array(4 * self.expected_cycles.total, dtype=np.int64),
        }
        with tempfile.TemporaryDirectory(
            prefix="ska-hw-", dir=self.scratch, ignore_cleanup_errors=True
        ) as name:
            folder = Path(name)
            write_tensors(folder / "job", job)
            command: list[str | Path] = [program, folder / "job", folder]
            log = folder / "simulation.log"
            for number, line in enumerate(stream_tool(command, folder, self.timeout, log)):
                if line != f"upset {number}":
                    raise ToolError(f"the simulator said {line!r} instead of upset {number}")
                if on_upset is not None:
                    on_upset(number + 1)
            if not (folder / "upsets").exists():
                raise ToolError("the simulator ended well, but without results")
            tensors = read_tensors(folder / "upsets")
        return [self._outcome(tensors, number) for number in range(len(upsets))]

    def _outcome(self, tensors: dict[str, Raw], number: int) -> Outcome:
        layers = self.design.network.sizes
        limbs = tensors["results"][number].astype(object)
        values = (limbs[..., 0] & (1 << 64) - 1) + (limbs[..., 1] << 64)
        values = values.reshape(self.steps, len(layers), len(ENTRIES))
        names = ("end", "error", "steps", "cycles", "stall_cycles", "error_cycle", "digest")
        ends: dict[str, Any] = dict(zip(names, tensors["ends"][number].tolist(), strict=True))
        return Outcome(
            **ends,
            results=tuple(tuple(tuple(layer) for layer in step) for step in values.tolist()),
            weights=tuple(tensors[f"w{n}"][number].reshape(s) for n, s in enumerate(layers)),
            biases=tuple(tensors[f"b{n}"][number] for n in range(len(layers))),
        )
