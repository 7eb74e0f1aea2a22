"""Bank: what was written comes back two cycles after its address, in both targets."""

import re

import cocotb
import numpy as np
import pytest
from amaranth.hdl import signed, unsigned

from sim.bench import parameters, run_bench
from sim.stream import Bundle, Unit, check_units
from ska_hw.hdl import ecp5
from ska_hw.hdl.bank import Bank

ITEMS = 2500
SHAPES = {
    # Every way of using a block of the ECP5, a word of several blocks, and one too small for any.
    "words_of_18": (signed(14), 1000),
    "words_of_9": (unsigned(31), 2000),
    "words_of_4": (signed(8), 3000),
    "words_of_2": (unsigned(5), 5000),
    "words_of_1": (signed(3), 16384),
    "initial": (signed(33), 200),
    "initial_too_deep": (unsigned(9), 1500),
    "tables": (unsigned(12), 40),
    "too_deep": (unsigned(3), 20000),
}


def unit(name, target, seed):
    shape, depth = SHAPES[name]
    rng = np.random.default_rng(seed)
    low, high = (-(1 << shape.width >> 1), (1 << shape.width >> 1) - 1)
    if not shape.signed:
        low, high = 0, (1 << shape.width) - 1
    # Few addresses, both ends among them, so that most reads find something written.
    chosen = np.unique([0, depth - 1, *rng.integers(0, depth, 12)])
    written = rng.choice(chosen, ITEMS)
    data = rng.integers(low, high, ITEMS, endpoint=True)
    enable = (rng.random(ITEMS) < 0.8).astype(np.int64)
    read, found = np.zeros(ITEMS, np.int64), np.zeros(ITEMS, np.int64)
    # Blocks and simulated memories begin with zeros where nothing else is asked for.
    init = rng.integers(0, 1 << shape.width, depth) if name.startswith("initial") else []
    store = {int(a): _as(shape, int(init[a])) if len(init) else 0 for a in chosen}
    for n in range(ITEMS):
        known = [a for a in store if not (enable[n] and a == written[n])]
        # Often what the cycle before wrote.
        latest = n and int(written[n - 1]) in known and rng.random() < 0.5
        read[n] = written[n - 1] if latest else rng.choice(known)
        found[n] = store[int(read[n])]
        if enable[n]:
            store[int(written[n])] = int(data[n])
    inputs = {
        "read_address": read,
        "write_address": written,
        "write_enable": enable,
        "write_data": data,
    }
    bank = Bank(shape, depth, target, [int(word) for word in init])
    return Unit(bank, inputs, {"read_data": found}, f"{shape} x {depth}")


def _as(shape, word):
    return word - (word >> (shape.width - 1) << shape.width) if shape.signed else word


def units(p):
    return {
        f"{name}_{target}": unit(name, target, p["seed"])
        for name in p["names"]
        for target in p["targets"]
    }


@cocotb.test()
async def bench_bank(dut):
    p = parameters()
    await check_units(dut, units(p), p["seed"])


def with_models(text):
    return text + ecp5.models()


def test_bank(request):
    p = {"seed": 3, "names": list(SHAPES), "targets": ["portable", "ecp5"]}
    # Part of what it promises is what lies in it before anything is written.
    run_bench(request, Bundle(units(p)), "bank", p, alter=with_models, initial_values=True)


@pytest.mark.parametrize(
    ("target", "fault"),
    [
        ("portable", (r"(read_q <= )", r"\1~")),
        # Of a block the register that is left out, a wrong address bit, a byte never written.
        ("ecp5", (r"\.REGMODE_B\(\"OUTREG\"\)", '.REGMODE_B("NOREG")')),
        ("ecp5", (r"\.ADB7\(", ".ADB7(1'h1 ^ ")),
        ("ecp5", (r"(\.INITVAL_\w\w\(320'h)\w+", r"\g<1>0")),
        ("ecp5", (r"\.ADA1\(1'h1\)", ".ADA1(1'h0)")),
    ],
    ids=["register", "register_mode", "address", "content", "byte_enable"],
)
def test_planted_fault(request, target, fault):
    p = {"seed": 3, "names": ["words_of_18", "initial"], "targets": [target]}
    run_bench(
        request,
        Bundle(units(p)),
        "bank",
        p,
        alter=lambda text: with_models(re.sub(*fault, text)),
        expect_failure=True,
    )
