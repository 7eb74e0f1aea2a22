"""The processing element: ECP5 cells against plain operators, and both against the exact sum."""

from functools import partial

from sim.formal.harness import Device
from sim.formal.proof import Proof, Setup
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.array.processing_element import ProcessingElement
from ska_hw.hdl.targets import target_named

SHAPES = {
    "u4_s5": ArrayParameters(2, 4, False, 5, 4, 13),
    "s4_s4": ArrayParameters(2, 4, True, 4, 4, 11),
    "s2_s2": ArrayParameters(2, 2, True, 2, 2, 5),
    "u8_s14": ArrayParameters(2, 8, False, 14, 14, 32),
    "u16_s16": ArrayParameters(2, 16, False, 16, 16, 43),
    "u1_s6": ArrayParameters(2, 1, False, 3, 6, 9),
}

OUTPUTS = (
    *("x_out", "update_out", "load_out", "g_out", "w_out"),
    *("psum_lo_out", "psum_hi_out", "acc_lo_out", "acc_hi_out"),
)


def proofs() -> list[Proof]:
    """Equality of the targets in every cycle."""
    return [
        Proof(
            f"pe_targets_{name}",
            f"processing element, x {p.x_bits} and b {p.b_bits} bits: ecp5 equals portable",
            partial(_equal, p),
            8,
            (r"\.SIGNEDB\(1'h1\)", ".SIGNEDB(1'h0)"),
            quick=name == "u8_s14",
        )
        for name, p in SHAPES.items()
    ]


def _device(parameters: ArrayParameters, target: str, taps: tuple[str, ...]) -> Device:
    name = f"ska_pe_{target}"
    family = target_named(target)
    return Device(name, emit(ProcessingElement(parameters, family), name) + family.models(), taps)


def _equal(p: ArrayParameters) -> Setup:
    # What the outputs do not show: an operand may be held for any number of cycles.
    devices = {
        "plain": _device(p, "portable", ("a_q", "b_q")),
        "cells": _device(p, "ecp5", ("multiplier.a_q[18:0]", "multiplier.b_q[18:0]")),
    }
    checks = [f"    assert (plain_{port} == cells_{port});" for port in OUTPUTS]
    extended = "$signed" if p.x_signed else ""
    checks += [
        f"    assert ($signed(cells_multiplier_a_q) == {extended}(plain_a_q));",
        "    assert ($signed(cells_multiplier_b_q) == $signed(plain_b_q));",
    ]
    return Setup(devices, "\n".join(["  always @(*) begin", *checks, "  end"]))
