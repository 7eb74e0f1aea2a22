"""The core alone on the bench: its inputs, its memories, and designs drawn for it."""

from cocotb.clock import Clock
from cocotb.triggers import FallingEdge

from sim.support.bench import value_of
from ska_hw.contract.memory_map import TENSORS, MemoryMap
from ska_hw.contract.results import ENTRIES
from ska_hw.hdl.interface.core_ports import RESULT_LATENCY
from ska_hw.numbers.update import Coefficient
from tests.support.core_designs import draw_design

SEEDS = [16, 53]
"""Tiles at all edges and noise on Z; views of W that overflow and noise on W."""


LIMIT = 20_000


def scenario(seed):
    """A drawn design, its tensors, and c."""
    design, tensors, samples = draw_design(seed, size=2)
    return design, tensors, Coefficient.of(design.training.eta, samples, design.formats.c_bits)


async def pulse(dut, name):
    getattr(dut, name).value = 1
    await FallingEdge(dut.clk)
    getattr(dut, name).value = 0


async def until(dut, signal, value=1):
    """Wait for a level. Returns the cycles that it took; fails when it never comes."""
    for cycles in range(LIMIT):
        if getattr(dut, signal).value == value:
            return cycles
        await FallingEdge(dut.clk)
    raise AssertionError(f"{signal} never became {value}")


def sequencer_register(dut, name, port):
    """A register that counts; in the netlists of sim/mutation it bears the name of its port."""
    if hasattr(dut, "controller"):
        return dut.controller.sequencer[name]
    return dut[f"{port}_register"]


def set_steps(dut, steps):
    """Steps that are finished, post-processed and begun: equal in a pause."""
    for name, port in (
        ("_step_q", "steps_done"),
        ("post_step", "post_step"),
        ("steps_begun_q", "steps_begun"),
    ):
        sequencer_register(dut, name, port).value = steps


def settings(design, samples, steps, c):
    """The settings of a run, by port."""
    return {
        "samples": samples,
        "steps": steps,
        "c_mantissa": c.mantissa,
        "c_shift": c.shift,
        "seed": design.training.seed,
    }


async def begin(dut, values):
    """Clock and reset, with every other input at 0."""
    for name in (
        *("start", "resume", "abort_run", "pause", "stop_enable", "stop_shift"),
        *("host_write", "host_read", "host_bank", "host_address", "host_write_data"),
        *("host_tensor", "result_layer", "result_entry"),
    ):
        if hasattr(dut, name):  # a part of the core has not all of its ports
            getattr(dut, name).value = 0
    for name, value in values.items():
        getattr(dut, name).value = value
    dut.rst.value = 1
    Clock(dut.clk, 10, unit="ns").start()
    for _ in range(4):
        await FallingEdge(dut.clk)
    dut.rst.value = 0


async def write(dut, memory, tensor, layer, values):
    dut.host_tensor.value = TENSORS.index(tensor)
    dut.host_write.value = 1
    for (bank, address), value in zip(memory.walk(tensor, layer), values, strict=False):
        dut.host_bank.value = bank
        dut.host_address.value = address
        dut.host_write_data.value = value & ((1 << len(dut.host_write_data)) - 1)
        await FallingEdge(dut.clk)
    dut.host_write.value = 0


async def load(dut, design, tensors):
    memory, layers = MemoryMap.of(design), len(design.network.layers)
    await write(dut, memory, "x", 0, [int(v) for v in tensors[0].ravel()])
    for layer in range(layers):
        await write(dut, memory, "w", layer, [int(v) for v in tensors[1 + layer].ravel()])
        await write(dut, memory, "b", layer, [int(v) for v in tensors[1 + layers + layer]])


async def result(dut, layer, entry):
    dut.result_layer.value = layer
    dut.result_entry.value = ENTRIES.index(entry)
    for _ in range(RESULT_LATENCY + 1):
        await FallingEdge(dut.clk)
    return value_of(dut.result.value, signed=True)
