"""What is mutated: a component as one of its benches uses it."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sim.support.paths import ROOT

BUILD = ROOT / "build" / "mutation"
ORDER = "order.json"
"""What a simulator's process is asked to do, in its folder."""


def limit(seconds: float) -> float:
    """Processor time that a run with a fault may take where one without takes `seconds`."""
    return 4 * seconds + 5


@dataclass(frozen=True)
class Subject:
    """`mutants` single faults of the component, for the benches of the cocotb modules `modules`.

    `component` makes it, when it is wanted, and `parameters` what its benches get. `select` is the
    part of the flattened netlist that gets the faults, in the words of yosys, everything unless
    given.
    """

    name: str
    modules: tuple[str, ...]
    component: Callable[[], Any]
    parameters: Callable[[], Mapping[str, Any]]
    mutants: int
    select: str = "*"

    @property
    def folder(self) -> Path:
        """Where everything of it is made and kept."""
        return BUILD / self.name

    def bench_text(self) -> str:
        """All that a result depends on beside the netlist: the benches and what they import."""
        texts: dict[str, str] = {}
        waiting = list(self.modules)
        while waiting:
            module = waiting.pop()
            source = ROOT / f"{module.replace('.', '/')}.py"
            if module not in texts and source.exists():
                texts[module] = source.read_text("utf-8")
                waiting += re.findall(
                    r"^from ((?:sim|tests)(?:\.\w+)+) import", texts[module], re.MULTILINE
                )
        return "".join(texts[name] for name in sorted(texts)) + json.dumps(dict(self.parameters()))
