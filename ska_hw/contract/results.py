"""Numbers of the core's interface that software needs too; nothing of the hardware's language."""

from typing import TYPE_CHECKING

from ska_hw.contract.sums import COUNTED_TENSORS, SUMS
from ska_hw.numbers.formats import EXACT_BITS, Format

if TYPE_CHECKING:
    from ska_hw.design import Design

STEP_BITS = 20
SEED_BITS = 32
CYCLE_BITS = 48
SHIFT_BITS = 6
ENTRY_BITS = 4

ENTRIES: tuple[str, ...] = (*SUMS, *(f"overflow_{name}" for name in COUNTED_TENSORS), "crossing")
"""What the result port tells of each layer, by entry number: the six raw sums of the latest step,
its six overflow counts, and the recorded step of Tensor Net's sign change (all ones: none yet)."""


def tensor_format(design: "Design", tensor: str) -> Format:
    """Format of the codes of `tensor` on the host memory port. b has W's."""
    f = design.formats
    return {"x": f.x, "w": f.w, "b": f.w, "z": f.z, "d": f.d, "g": f.g}[tensor]


def sum_bits(design: "Design") -> tuple[int, ...]:
    """Width of each signed raw sum over a whole layer, ordered as `SUMS`; the largest layer's."""
    f = design.formats
    z, d = f.z.magnitude, f.d.magnitude
    dz, zp = f.z.max - f.z.min, f.zp_max
    terms = (z * d, z * z, d * d, dz * dz, dz * d, dz * zp)
    items = design.data.samples * max(design.network.layers)
    return tuple((term * items).bit_length() + 1 for term in terms)


def shift_limits(design: "Design") -> tuple[int, int]:
    """Least and greatest right shift of c that the weight updater can do for every W and b."""
    f = design.formats
    layers = range(len(design.network.layers))
    fracs = [design.bounds.layers[layer].update_frac for layer in layers] + [f.g.frac]
    least = max(0, f.w.frac - min(fracs))
    greatest = min((1 << SHIFT_BITS) - 1, EXACT_BITS - 1 + f.w.frac - max(fracs))
    return least, greatest
