"""How every picture looks: axes and the colour of a layer."""

from typing import Any

STYLE: dict[Any, Any] = {
    "axes.grid": True,
    "grid.alpha": 0.3,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "font.size": 9,
    "legend.frameon": False,
    "svg.hashsalt": "ska_hw",
}


def layer_color(layer: int) -> str:
    """The colour of a layer, the same in every picture."""
    return f"C{layer % 10}"
