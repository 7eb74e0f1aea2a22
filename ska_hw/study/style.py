"""How every picture looks: axes, the colour of a layer, names with their units."""

from typing import Any

LABELS = {
    "entropy": "entropy H [bit]",
    "cosine": "cosine of Z and ΔD",
    "norm": "knowledge norm ‖Z‖",
    "flow": "knowledge flow ‖ΔZ‖/η",
    "net": "Tensor Net [bit]",
    "lagrangian": "Lagrangian",
}


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
