"""Templates for Vivado and PYNQ around an emitted core; no vendor tool has run them."""

from importlib import resources
from typing import TYPE_CHECKING

from ska_hw.contract.register_map import beat_bytes
from ska_hw.export.ipxact.component import LIBRARY, VENDOR, VERSION

if TYPE_CHECKING:
    from ska_hw.design import Design

TEMPLATES = ("pynq_z2.tcl", "arty_a7_100t.tcl", "pynq_overlay.py")


def templates(design: "Design", top: str) -> dict[str, str]:
    """Texts by file name, for module `top` of `design`."""
    beat = beat_bytes(design)
    values = {
        "TOP": top,
        "VLNV": f"{VENDOR}:{LIBRARY}:{top}:{VERSION}",
        "BEAT_BYTES": str(beat),
        "BEAT_BITS": str(8 * beat),
    }
    folder = resources.files("ska_hw.export.ipxact") / "templates"
    texts = {name: (folder / f"{name}.template").read_text("utf-8") for name in TEMPLATES}
    for key, value in values.items():
        texts = {name: text.replace(f"@{key}@", value) for name, text in texts.items()}
    return texts
