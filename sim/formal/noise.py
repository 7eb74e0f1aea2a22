"""NoiseGenerator against the model's rounds, and how long the key schedule takes."""

from sim.formal.arithmetic import after, delayed
from sim.formal.harness import Device
from sim.formal.proof import Proof, Setup
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.control.key_schedule import _PERMUTATIONS, KeySchedule
from ska_hw.hdl.lib.noise import NoiseGenerator
from ska_hw.numbers.noise import KEY_ROUNDS, NOISE_TENSORS, ROUNDS

_ROUND = """
  // Round {n} of ska_hw/numbers/noise.py, of what the round before gave a cycle ago.
  reg [15:0] left_{n}, right_{n};
  wire [15:0] mixed_{n} = (((left_{n} >> 7) | (left_{n} << 9)) + right_{n}) ^ past_key_{n}[15:0];
  wire [15:0] turned_{n} = ((right_{n} << 2) | (right_{n} >> 14)) ^ mixed_{n};
  always @(posedge clk) {{left_{n}, right_{n}}} <= {given};
  always @(*) if (due) assert ({{left_{n}_q, right_{n}_q}} == {{mixed_{n}, turned_{n}}});
"""

_KEYS = """
  // Cycles with `enable` that are left of a derivation.
  reg [15:0] left;
  initial left = 0;
  always @(posedge clk)
    if (rst) left <= 0;
    else if (start) left <= {all};
    else if (enable && left != 0) left <= left - 1;
  wire [15:0] permutations = ({tensors} - 1 - tensor_q) * {permutations} + {permutations} - 1
    - permutation_q;
  always @(*) begin
    assert (ready == (left == 0));
    assert (running_q == !ready);
    // What makes it inductive.
    assert (round_q < {rounds} && permutation_q < {permutations});
    if (running_q) assert (tensor_q < {tensors});
    if (running_q) assert (left == permutations * {rounds} + {rounds} - round_q);
  end
"""


def proofs() -> list[Proof]:
    """The rounds of an element, and the time of a derivation."""
    return [
        Proof(
            "noise_rounds",
            "NoiseGenerator: eight rounds of Speck32/64, for every row, column and keys",
            _rounds,
            ROUNDS + 1,
            (r"left_3_q <= ", "left_3_q <= ~"),
            quick=True,
        ),
        Proof(
            "key_schedule_ends",
            "KeySchedule: ready after as many enabled cycles as scheduled, whenever it is started",
            _keys,
            2,
            (r"running_q <= (\w+);", r"running_q <= \1 | running_q;"),
            quick=True,
        ),
    ]


def _rounds() -> Setup:
    parts = [after(ROUNDS), "  always @(*) if (due) assert (noise == {left_7_q, right_7_q});"]
    for n in range(ROUNDS):
        given = f"{{left_{n - 1}_q, right_{n - 1}_q}}" if n else "{row, column}"
        key = f"  wire [15:0] key_{n} = keys[{16 * n + 15}:{16 * n}];"
        parts += [key, delayed(f"key_{n}", 16, n + 1), _ROUND.format(n=n, given=given)]
    taps = tuple(f"{side}_{n}_q" for n in range(ROUNDS) for side in ("left", "right"))
    device = Device("ska_noise", emit(NoiseGenerator(), "ska_noise"), taps)
    return Setup({"dut": device}, "\n".join(parts))


def _keys() -> Setup:
    tensors = tuple(NOISE_TENSORS)
    taps = ("tensor_q", "permutation_q", "round_q", "running_q")
    device = Device("ska_keys", emit(KeySchedule(tensors), "ska_keys"), taps)
    text = _KEYS.format(
        all=len(tensors) * _PERMUTATIONS * KEY_ROUNDS,
        tensors=len(tensors),
        permutations=_PERMUTATIONS,
        rounds=KEY_ROUNDS,
    )
    return Setup({"dut": device}, text)
