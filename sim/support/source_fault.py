"""Faults planted in the Python that makes the hardware: a text in one function is another one."""

import inspect
import textwrap
from typing import Any

from ska_hw.export.verilog.emit import emit


def faulty_verilog(make: Any, name: str, owner: Any, function: str, old: str, new: str) -> str:
    """The Verilog of `make()` as module `name`, where `old` in a function of `owner` is `new`.

    `owner` is a class, or a module for a function that is called by its name there. Raises
    `ValueError` where the function does not have `old` exactly once.
    """
    original = vars(owner)[function]
    source = textwrap.dedent(inspect.getsource(original))
    if source.count(old) != 1:
        raise ValueError(f"{function} has {old!r} {source.count(old)} times")
    found: dict[str, Any] = {}
    exec(source.replace(old, new), original.__globals__, found)
    setattr(owner, function, found[function])
    try:
        return emit(make(), name)
    finally:
        setattr(owner, function, original)
