"""Surviving faults that were looked at: `examined.toml`, with a reason for each.

    [[requantize]]
    kind = "equivalent"
    why = "..."
    faults = ["const0 ..."]

`kind` is "equivalent" where no input makes a difference at an output, and "contract" where the
inputs that would are none that may come, or the output is one that nobody may look at then.
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path

LIST = Path(__file__).with_name("examined.toml")
KINDS = ("equivalent", "contract")


@dataclass(frozen=True)
class Reason:
    """Why a fault need not be caught."""

    kind: str
    why: str


@dataclass(frozen=True)
class Examined:
    """By subject and name of the fault."""

    reasons: dict[str, dict[str, Reason]]

    def of(self, subject: str) -> dict[str, Reason]:
        """Those of one subject."""
        return self.reasons.get(subject, {})

    @classmethod
    def read(cls, path: Path = LIST) -> "Examined":
        """Raises `ValueError` for a list that is not as described."""
        reasons: dict[str, dict[str, Reason]] = {}
        for subject, groups in tomllib.loads(path.read_text("utf-8")).items():
            mine = reasons.setdefault(subject, {})
            for group in groups:
                if group.keys() != {"kind", "why", "faults"} or group["kind"] not in KINDS:
                    raise ValueError(f"{path.name}: a group of {subject} is not kind, why, faults")
                if not group["why"].strip():
                    raise ValueError(f"{path.name}: a group of {subject} gives no reason")
                for fault in group["faults"]:
                    if fault in mine:
                        raise ValueError(f"{path.name}: {subject} has {fault} twice")
                    mine[fault] = Reason(group["kind"], group["why"])
        return cls(reasons)
