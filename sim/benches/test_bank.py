"""Bank: what was written comes back two cycles after its address, in all targets; with parity a
word with a flipped bit is told, and no other.
"""

import re
from typing import Any

import cocotb
import numpy as np
import pytest
from amaranth.hdl import signed, unsigned

from sim.support.bench import parameters, run_bench
from sim.support.stream import Bundle, Unit, check_units
from ska_hw.design.targets import FAMILIES
from ska_hw.hdl.lib.bank import Bank
from ska_hw.hdl.targets import target_named

ITEMS = 2500
TARGETS = ["portable", *(name for name in FAMILIES if target_named(name).memory)]
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
    # With a bit flipped in some of the words that are there in the beginning.
    "parity": (signed(8), 3000),
    "parity_broken": (signed(35), 1000),
    "parity_broken_tables": (unsigned(12), 40),
}


def unit(name, target, seed):
    shape, depth = SHAPES[name]
    rng = np.random.default_rng(seed)
    low, high = (-(1 << shape.width >> 1), (1 << shape.width >> 1) - 1)
    if not shape.signed:
        low, high = 0, (1 << shape.width) - 1
    # Few addresses, both ends among them, so that most reads find something written.
    chosen = np.unique([0, depth - 1, *rng.integers(0, depth, 12)])
    flipped = "broken" in name
    written = rng.choice(chosen[::2] if flipped else chosen, ITEMS)
    data = rng.integers(low, high, ITEMS, endpoint=True)
    enable = (rng.random(ITEMS) < 0.8).astype(np.int64)
    read, found = np.zeros(ITEMS, np.int64), np.zeros(ITEMS, np.int64)
    # Blocks and simulated memories begin with zeros where nothing else is asked for.
    initial = name.startswith("initial") or flipped
    init: Any = rng.integers(0, 1 << shape.width, depth) if initial else []
    # Before the first item the word at 0 is read.
    broken = {int(a): 1 << int(rng.integers(0, shape.width)) for a in chosen[1:] if flipped}
    words = {int(a): int(init[a]) ^ broken.get(int(a), 0) if initial else 0 for a in chosen}
    store = {a: _as(shape, word) for a, word in words.items()}
    flips, odd = dict(broken), np.zeros(ITEMS, np.int64)
    for n in range(ITEMS):
        known = [a for a in store if not (enable[n] and a == written[n])]
        # Often what the cycle before wrote.
        latest = n and int(written[n - 1]) in known and rng.random() < 0.5
        read[n] = written[n - 1] if latest else rng.choice(known)
        found[n] = store[int(read[n])]
        odd[n] = int(read[n]) in broken
        if enable[n]:
            store[int(written[n])] = int(data[n])
            broken.pop(int(written[n]), None)
    inputs = {
        "read_address": read,
        "write_address": written,
        "write_enable": enable,
        "write_data": data,
    }
    parity = "parity" if name.startswith("parity") else "none"
    bank = Bank(shape, depth, target_named(target), [int(word) for word in init], parity)
    for address, flip in flips.items():
        bank._init[address] ^= flip
    expected = {"read_data": found}
    if name.startswith("parity"):
        # It comes a cycle after the word.
        expected["read_error"] = np.array([0, *odd[:-1]])
    return Unit(bank, inputs, expected, f"{shape} x {depth}")


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
    return text + "".join(target_named(name).models() for name in FAMILIES)


def test_bank(request):
    p = {"seed": 3, "names": list(SHAPES), "targets": TARGETS}
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
        # Of parity the check and the bit that is stored.
        ("portable", (r"read_error <= .*;", "read_error <= 1'h0;")),
        ("portable", (r"= \^ (?!found)", "= ~^ ")),
    ],
    ids=["register", "register_mode", "address", "content", "byte_enable", "check", "parity"],
)
def test_planted_fault(request, target, fault):
    p = {"seed": 3, "names": ["words_of_18", "initial", "parity_broken"], "targets": [target]}
    run_bench(
        request,
        Bundle(units(p)),
        "bank",
        p,
        alter=lambda text: with_models(_planted(fault, text)),
        expect_failure=True,
    )


def _planted(fault, text):
    faulty = re.sub(fault[0], fault[1], text)
    assert faulty != text
    return faulty
