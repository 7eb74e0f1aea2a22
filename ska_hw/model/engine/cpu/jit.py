"""numba's compiler as the engine uses it."""

from collections.abc import Callable
from typing import Any

import numba


def jit(function: Callable[..., Any]) -> Callable[..., Any]:
    """Compile `function` on its first call, without the GIL; keep the result on disk."""
    try:
        compiled: Callable[..., Any] = numba.njit(nogil=True, cache=True)(function)
    except RuntimeError:
        # Neither the package's folder nor the user's cache can be written.
        compiled = numba.njit(nogil=True)(function)
    return compiled


def inner(function: Callable[..., Any]) -> Callable[..., Any]:
    """Compile `function` as a part of those that call it; Python cannot."""
    options: dict[str, Any] = {"no_cpython_wrapper": True, "no_cfunc_wrapper": True}
    compiled: Callable[..., Any] = numba.njit(nogil=True, **options)(function)
    return compiled
