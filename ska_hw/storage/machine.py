"""What this machine gives a command: cores, and a folder that outlives it."""

import os
from pathlib import Path

import platformdirs


def cores() -> int:
    """Cores that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not Linux
        return os.cpu_count() or 1


def cache_folder() -> Path:
    """Where compiled simulators and unfinished runs are kept: $SKA_HW_CACHE, or the user's cache
    folder. It need not exist.
    """
    chosen = os.environ.get("SKA_HW_CACHE")
    return Path(chosen).absolute() if chosen else platformdirs.user_cache_path("ska-hw")
