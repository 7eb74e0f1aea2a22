"""What this process holds."""

from pathlib import Path


def open_files() -> int:
    """How many files are open, but for the one that tells."""
    return len(list(Path("/proc/self/fd").iterdir()))
