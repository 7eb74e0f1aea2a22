"""Folders of a cache that tell whether they are whole, by digests of their files."""

import json
from collections.abc import Sequence
from pathlib import Path

from ska_hw.storage.files import file_digest

_MANIFEST = "manifest.json"


def seal(folder: Path, names: Sequence[str]) -> None:
    """Note the digests of files of `folder`, so that `sealed` knows them again."""
    digests = {name: file_digest(folder / name) for name in names}
    (folder / _MANIFEST).write_text(json.dumps(digests), "utf-8")


def sealed(folder: Path) -> list[str]:
    """The files of a manifest, if every one is what the manifest was written for; else none."""
    try:
        manifest = json.loads((folder / _MANIFEST).read_text("utf-8"))
        whole = all(file_digest(folder / name) == digest for name, digest in manifest.items())
        return list(manifest) if whole else []
    except (OSError, ValueError, AttributeError):
        return []
