"""A core as a module of LiteX: its bus, words of streams, and DMA."""

from importlib import resources
from typing import TYPE_CHECKING

from ska_hw.contract.link import STREAM_BASE
from ska_hw.contract.register_map import beat_bytes, register_map
from ska_hw.errors import UserError

if TYPE_CHECKING:
    from ska_hw.design import Design

MODULE = "ska_litex.py"


def litex_module(design: "Design", top: str) -> str:
    """The module around module `top` of `design`. Raises `UserError` for beats of over 4 bytes."""
    if beat_bytes(design) > 4:
        raise UserError("--litex: beats of more than 4 bytes are no words of LiteX's bus")
    values = {
        "TOP": top,
        "DESIGN": design.name,
        "ADDRESS_BITS": register_map(design).address_bits,
        "BEAT_BITS": 8 * beat_bytes(design),
        "STREAM_BASE": f"{STREAM_BASE:#x}",
    }
    text = (resources.files("ska_hw.export.litex") / "module.py.template").read_text("utf-8")
    for key, value in values.items():
        text = text.replace(f"@{key}@", str(value))
    return text
