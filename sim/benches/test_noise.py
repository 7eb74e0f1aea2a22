"""NoiseGenerator against `noise.noise`, with keys that change while it works."""

import cocotb
import numpy as np

from sim.support.bench import parameters, run_bench
from sim.support.stream import Bundle, Unit, check_units, corners_then_random, pack_keys
from ska_hw.hdl.lib.noise import NoiseGenerator
from ska_hw.numbers.noise import INDEX_LIMIT, noise, round_keys

ITEMS = 3000


def units(p):
    seed = p["seed"]
    rng = np.random.default_rng(seed)
    row, column = (
        corners_then_random(rng, 0, INDEX_LIMIT - 1, ITEMS, [255, 256]) for _ in range(2)
    )
    column[:50] = rng.permutation(column[:50])
    sets = [round_keys(seed + n, 7 * n, n % 3, tensor) for n in range(5) for tensor in "wzg"]
    sets += [[0] * len(sets[0]), [0xFFFF] * len(sets[0])]
    chosen = rng.integers(0, len(sets), ITEMS)
    bits = np.zeros(ITEMS, dtype=np.int64)
    for number, keys in enumerate(sets):
        bits[chosen == number] = noise(keys, row[chosen == number], column[chosen == number])
    packed = np.array([pack_keys(sets[n]) for n in chosen], dtype=object)
    return {
        "noise": Unit(
            NoiseGenerator(), {"keys": packed, "row": row, "column": column}, {"noise": bits}
        )
    }


@cocotb.test()
async def bench_noise(dut):
    p = parameters()
    await check_units(dut, units(p), p["seed"])


def test_noise(request):
    p = {"seed": 5}
    run_bench(request, Bundle(units(p)), "noise", p)


def test_planted_fault_is_found(request):
    def alter(text):
        """One rotation of the last round by one place less."""
        right = "left_4_q[6:0], left_4_q[15:7] }"
        return text.replace(right, "left_4_q[5:0], left_4_q[15:6] }", 1)

    p = {"seed": 5}
    run_bench(request, Bundle(units(p)), "noise", p, alter=alter, expect_failure=True)
