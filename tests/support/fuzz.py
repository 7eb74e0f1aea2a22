"""For tests with damaged input: drawn examples, an end to a reader that hangs, a small design."""

import io
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
from hypothesis import HealthCheck, settings

FUZZ_MORE = 20


SECONDS = 60
"""More than any single example may take; an endless one fails instead of hanging the tests."""


SMALL = """
name = "small"
[network]
inputs = 3
layers = [3, 2]
[data]
source = "x.npz"
samples = 6
[training]
steps = 3
eta = 0.3
[formats]
preset = "q8"
[array]
size = 2
"""


def examples(count: int) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """So many drawn examples; the same ones each time, so that a red run can be repeated."""
    return settings(
        max_examples=count,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


class HangError(BaseException):
    """Not an `Exception`: no reader may take it for damage in its file."""


@contextmanager
def no_hang() -> Iterator[None]:
    def stop(*_: object) -> None:
        raise HangError(f"still running after {SECONDS} seconds")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def npz(compressed: bool) -> bytes:
    sink = io.BytesIO()
    arrays = {"x": np.random.default_rng(0).random((6, 3)), "labels": np.arange(6)}
    (np.savez_compressed if compressed else np.savez)(sink, **arrays)  # type: ignore[arg-type]
    return sink.getvalue()
