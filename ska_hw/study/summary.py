"""The summary that every folder of results holds."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ska_hw import __version__
from ska_hw.storage.result_folder import MARKER


def write_summary(folder: Path, content: Mapping[str, Any], *, ascii_only: bool = True) -> None:
    """`content` as JSON below the package's version; equal content gives equal bytes."""
    versioned = {"ska_hw": __version__, **content}
    text = json.dumps(versioned, indent=2, ensure_ascii=ascii_only)
    (folder / MARKER).write_text(text + "\n", encoding="utf-8")
