"""The round keys of stochastic rounding, derived by one round of Speck32 in a cycle."""

from amaranth.hdl import Array, Cat, Const, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.contract.results import SEED_BITS, STEP_BITS
from ska_hw.hdl.interface.core_ports import index_bits
from ska_hw.hdl.lib.noise import KEYS, WORD_BITS
from ska_hw.numbers.noise import KEY_ROUNDS, NOISE_TENSORS, ROUNDS

LAYER_BITS = 8
_PERMUTATIONS = 3 + -(-ROUNDS // 2)
"""Absorbing the seed, the step and the layer's tensor, then two words of key from each."""


def key_cycles(tensors: int) -> int:
    """Cycles from `KeySchedule.start` to `ready` for so many `tensors`; 0 for none."""
    return tensors * _PERMUTATIONS * KEY_ROUNDS + 1 if tensors else 0


class KeySchedule(wiring.Component):
    """Keys of every stochastic tensor for (seed, step, layer), as `numbers.noise.round_keys`.

    `start` begins; seed, step and layer must be stable until `ready`, which is high again
    `key_cycles` later; then the keys stand until the next start. Nothing moves without `enable`.
    """

    def __init__(self, tensors: tuple[str, ...]) -> None:
        self.tensors = tensors
        super().__init__(
            {
                "enable": In(1),
                "start": In(1),
                "seed": In(SEED_BITS),
                "step": In(STEP_BITS),
                "layer": In(LAYER_BITS),
                "ready": Out(1),
                **{f"keys_{tensor}": Out(KEYS) for tensor in tensors},
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Each tensor starts from the seed: there is time, and a saved state costs registers."""
        m = Module()
        left_q, right_q = (Signal(WORD_BITS, name=f"{n}_q") for n in ("left", "right"))
        round_q = Signal(range(KEY_ROUNDS))
        permutation_q = Signal(range(_PERMUTATIONS))
        tensor_q = Signal(index_bits(len(self.tensors)))
        running_q = Signal()

        numbers = Array(Const(NOISE_TENSORS[tensor], LAYER_BITS) for tensor in self.tensors)
        absorbed = [self.seed, self.step, Cat(numbers[tensor_q], self.layer)]
        # Before each further permutation the number of words already given is absorbed.
        absorbed += [Const(2 * n, SEED_BITS) for n in range(_PERMUTATIONS - 3)]
        word = Signal(SEED_BITS)
        m.d.comb += word.eq(Array(absorbed)[permutation_q])
        left, right = Signal(WORD_BITS), Signal(WORD_BITS)
        m.d.comb += [left.eq(left_q), right.eq(right_q)]
        with m.If(round_q == 0):
            old_left = Signal(WORD_BITS)
            old_right = Signal(WORD_BITS)
            with m.If(permutation_q != 0):
                m.d.comb += [old_left.eq(left_q), old_right.eq(right_q)]
            m.d.comb += [
                right.eq(old_right ^ word[:WORD_BITS]),
                left.eq(old_left ^ word[WORD_BITS:]),
            ]
        constant = Array(Const(0x9E37 * (n + 1) & 0xFFFF, WORD_BITS) for n in range(KEY_ROUNDS))
        mixed = Signal(WORD_BITS)
        turned = Signal(WORD_BITS)
        m.d.comb += [
            mixed.eq((left.rotate_right(7) + right)[:WORD_BITS] ^ constant[round_q]),
            turned.eq(right.rotate_left(2) ^ mixed),
        ]
        kept = self._kept(m)
        m.d.comb += self.ready.eq(~running_q)
        with m.If(self.start):
            m.d.sync += [running_q.eq(1), round_q.eq(0), permutation_q.eq(0), tensor_q.eq(0)]
        with m.Elif(self.enable & running_q):
            m.d.sync += [left_q.eq(mixed), right_q.eq(turned), round_q.eq(round_q + 1)]
            with m.If(round_q == KEY_ROUNDS - 1):
                m.d.sync += [round_q.eq(0), permutation_q.eq(permutation_q + 1)]
                for (tensor, index), register in kept.items():
                    with m.If((permutation_q == 3 + index // 2) & (tensor_q == tensor)):
                        m.d.sync += register.eq(turned if index % 2 else mixed)
                with m.If(permutation_q == _PERMUTATIONS - 1):
                    m.d.sync += [permutation_q.eq(0), tensor_q.eq(tensor_q + 1)]
                    with m.If(tensor_q == len(self.tensors) - 1):
                        m.d.sync += running_q.eq(0)
        return m

    def _kept(self, m: Module) -> dict[tuple[int, int], Signal]:
        """The registers of the keys, by number of tensor and word."""
        kept = {}
        for number, name in enumerate(self.tensors):
            for index in range(ROUNDS):
                kept_q = Signal(WORD_BITS, name=f"{name}_key_{index}_q", reset_less=True)
                m.d.comb += getattr(self, f"keys_{name}")[index].eq(kept_q)
                kept[number, index] = kept_q
        return kept
