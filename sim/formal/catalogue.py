"""All proofs, by group."""

from collections.abc import Callable

from sim.formal import (
    accumulator,
    array_schedule,
    axi_lite,
    command_generator,
    credits,
    gradient,
    lane,
    multiplier,
    noise,
    post_schedule,
    processing_element,
    raw_sums,
    requantize,
    sequencer,
    sigmoid_unit,
    streams,
    tensor_walk,
    update_schedule,
    weight_updater,
)
from sim.formal.proof import Outcome, Proof, prove, refute

GROUPS: dict[str, Callable[[], list[Proof]]] = {
    "requantize": requantize.proofs,
    "processing_element": processing_element.proofs,
    "accumulator": accumulator.proofs,
    "lane": lane.proofs,
    "raw_sums": raw_sums.proofs,
    "weight_updater": weight_updater.proofs,
    "gradient": gradient.proofs,
    "sigmoid_unit": sigmoid_unit.proofs,
    "noise": noise.proofs,
    "multiplier": multiplier.proofs,
    "axi_lite": axi_lite.proofs,
    "streams": streams.proofs,
    "tensor_walk": tensor_walk.proofs,
    "sequencer": sequencer.proofs,
    "credits": credits.proofs,
    "array_schedule": array_schedule.proofs,
    "post_schedule": post_schedule.proofs,
    "update_schedule": update_schedule.proofs,
    "command_generator": command_generator.proofs,
}


def verdict(proof: Proof) -> tuple[str, Outcome, Outcome]:
    """Empty, or what is wrong; the outcomes of the proof and of its planted fault."""
    found, fault = prove(proof), refute(proof)
    if found.status != "PASS":
        return f"not proved ({found.status})\n{found.detail}", found, fault
    if fault.status != "FAIL":
        return f"the planted fault was not found ({fault.status})\n{fault.detail}", found, fault
    return "", found, fault
