"""A design whose word lengths are searched for in seconds."""

from pathlib import Path
from typing import Any

from ska_hw.design import Design
from ska_hw.study.wordlength.report import to_toml


def small(**tables: Any) -> Design:
    raw = Design.read("digits").dump()
    raw["network"]["layers"], raw["data"]["samples"], raw["training"]["steps"] = [10, 6], 40, 10
    raw["array"]["size"] = 4
    for name, table in tables.items():
        raw[name] = table if name == "formats" else raw[name] | table
    return Design.parse(raw)


def small_toml(folder: Path) -> Path:
    path = folder / "small.toml"
    path.write_text(to_toml(small()))
    return path
