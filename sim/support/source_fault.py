"""Faults planted in the Python that makes the hardware: a text in one function is another one."""

import inspect
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from ska_hw.export.verilog.emit import emit


@contextmanager
def source_fault(owner: Any, function: str, old: str, new: str) -> Iterator[None]:
    """`old` in a function of `owner` is `new` meanwhile.

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
        yield
    finally:
        setattr(owner, function, original)


def faulty_verilog(
    make: Callable[[], Any], name: str, owner: Any, function: str, old: str, new: str
) -> str:
    """The Verilog of `make()` as module `name`, with a `source_fault`."""
    with source_fault(owner, function, old, new):
        return emit(make(), name)
