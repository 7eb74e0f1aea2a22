"""An estimate: what a core needs of an FPGA, what a run takes, and what a host moves."""

from dataclasses import asdict, dataclass
from typing import Any

from ska_hw.contract.results import ENTRIES, tensor_format
from ska_hw.design import Design
from ska_hw.errors import UserError
from ska_hw.estimates.area import PARTS, Built, Cells, cells_of, error_of
from ska_hw.estimates.devices import CHIPS, Capacity
from ska_hw.estimates.memories import (
    blocks_of,
    buffer_storage,
    inferred_blocks,
    lane_storage,
    result_storage,
    total_bits,
    written_by_core,
)
from ska_hw.estimates.multipliers import of_observer, of_part
from ska_hw.estimates.walks import quick_walk
from ska_hw.hdl.interface.core_ports import CoreShapes
from ska_hw.hdl.timing import timing_of

_REGISTER_BITS = 32


@dataclass(frozen=True)
class Traffic:
    """Bytes that a host moves: before a run, after a step that it looks at, and for a step on a
    batch of its own. A stream's element takes whole bytes, a register four.
    """

    load: int
    results: int
    batch: int


@dataclass(frozen=True)
class Estimate:
    """What the core of `design` needs in `device`, with its AXI ports.

    `parts` has LUT and FF of one of each part, `lut_error` and `ff_error` the largest relative
    error of these among the syntheses that they come from; `exact_blocks` and `exact_cycles` say
    whether block memories and cycles are counted rather than estimated.
    """

    design: str
    device: str
    size: int
    needs: Capacity
    has: Capacity
    array_multipliers: int
    memory_bits: int
    parts: dict[str, Cells]
    lut_error: float
    ff_error: float
    exact_blocks: bool
    cycles: int
    stall: int
    utilisation: float
    exact_cycles: bool
    traffic: Traffic

    @property
    def exceeded(self) -> dict[str, float]:
        """By resource, by how much the device has too few."""
        return self.needs.exceeded(self.has)

    @property
    def fits(self) -> bool:
        """Whether the device has enough of everything."""
        return not self.exceeded

    @property
    def tight(self) -> bool:
        """Whether it fits only if enough tables and flip-flops can share a cell."""
        cells = self.needs.lut + self.needs.ff
        return self.fits and CHIPS[self.device].single and cells > self.has.lut

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        parts = {name: cells._asdict() for name, cells in self.parts.items()}
        verdict = {"fits": self.fits, "tight": self.tight, "exceeded": self.exceeded}
        return asdict(self) | {"parts": parts} | verdict

    def __repr__(self) -> str:
        verdict = "fits" if self.fits else "too large: " + ", ".join(self.exceeded)
        return f"<Estimate: {self.design} in {self.device}, {verdict}>"


def estimate(design: Design, device: str = "ecp5-85") -> Estimate:
    """What `design` needs in `device`, one of `CHIPS`; its target is that of the device.

    Raises `UserError` for a device that is not known, and where the family's multipliers are
    narrower than the design's operands.
    """
    if device not in CHIPS:
        raise UserError(f"device must be one of {', '.join(CHIPS)}, not {device!r}")
    chip = CHIPS[device]
    design = design.with_(array__target=chip.target)
    built, size = Built.of(design), design.array.size
    parts = cells_of(design, chip.family, built)
    numbers = dict(zip(PARTS, (size**2, size, 1, 1, 1), strict=True))
    lut, ff = (
        round(sum(numbers[part] * getattr(cells, name) for part, cells in parts.items()))
        for name in ("lut", "ff")
    )
    array = size**2 * of_part(chip.family, built.element)
    shared = of_part(chip.family, built.shared) + of_observer(design)
    storages = [*lane_storage(design), result_storage(design), buffer_storage(design)]
    banks = sum(blocks_of(chip.family, chip.target, storage) for storage in storages)
    banks += inferred_blocks(chip.family, chip.target, built.shared)
    banks += built.shared.cells["DP16KD"]
    run = quick_walk(design, timing_of(design), design.training.steps)
    error = error_of(chip.family)
    return Estimate(
        design=design.name,
        device=device,
        size=size,
        needs=Capacity(lut, ff, array + shared, banks),
        has=chip.has,
        array_multipliers=array,
        memory_bits=total_bits(storages),
        parts=parts,
        lut_error=error.lut,
        ff_error=error.ff,
        exact_blocks=all(written_by_core(chip.target, storage) for storage in storages),
        cycles=run.cycles.total,
        stall=run.cycles.stall,
        utilisation=run.cycles.utilisation,
        exact_cycles=run.exact,
        traffic=traffic_of(design),
    )


def traffic_of(design: Design) -> Traffic:
    """What a host moves for a core of `design` whose tensors all lie in the core."""
    samples, layers = design.data.samples, len(design.network.layers)

    def element(tensor: str) -> int:
        return -(-tensor_format(design, tensor).bits // 8)

    batch = samples * design.network.inputs * element("x")
    weights = sum((i + 1) * o for i, o in design.network.sizes) * element("w")
    registers = -(-CoreShapes.of(design).result.width // _REGISTER_BITS)
    results = layers * len(ENTRIES) * registers * _REGISTER_BITS // 8
    return Traffic(load=batch + weights, results=results, batch=batch)
