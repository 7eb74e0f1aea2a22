"""Cells of the Lattice ECP5 in uses that synthesis does not infer by itself."""

from collections.abc import Callable, Sequence
from typing import Any

from amaranth.hdl import Cat, ClockSignal, Const, Instance, Module, Mux, Signal, Value
from amaranth.lib.memory import Memory

from ska_hw.design.targets import FAMILIES
from ska_hw.hdl.targets.block import exact, padded
from ska_hw.hdl.targets.target import Adders, MemoryBlocks, Target

BLOCK_BITS = FAMILIES["ecp5"].operand_bits


def multiply(m: Module, a: Value, b: Value, name: str) -> Value:
    """`target.Multiply` with the block's registers at both operands and at the product.

    The one between them is not used, because nextpnr does not time it.
    """
    product = Signal(2 * BLOCK_BITS, name=f"{name}_block_q")
    ports: dict[str, Any] = {}
    for letter, operand in (("A", a), ("B", b)):
        value = padded(letter.lower(), operand, BLOCK_BITS)
        ports |= {f"i_{letter}{bit}": value[bit] for bit in range(BLOCK_BITS)}
        ports[f"i_SIGNED{letter}"] = Const(operand.shape().signed, 1)
        ports[f"i_SOURCE{letter}"] = Const(0, 1)
    m.submodules[name] = Instance(
        "MULT18X18D",
        p_REG_INPUTA_CLK="CLK0",
        p_REG_INPUTB_CLK="CLK0",
        p_REG_OUTPUT_CLK="CLK0",
        i_CLK0=ClockSignal(),
        i_CE0=Const(1, 1),
        i_RST0=Const(0, 1),
        **ports,
        **{f"o_P{bit}": product[bit] for bit in range(2 * BLOCK_BITS)},
    )
    return exact(product, a, b)


# Half a carry cell has sum = table(A, B, C, D) ^ carry. Its carry goes on where the table gives 1;
# elsewhere the table's lowest quarter, which A and B read as if C and D were 0, is the next carry.
def _table(bit: Callable[[int, int, int, int], int]) -> int:
    """The half cell's initial value, from its function of A, B, C and D."""
    return sum(bit(i & 1, i >> 1 & 1, i >> 2 & 1, i >> 3 & 1) << i for i in range(16))


_ADD = _table(lambda a, b, c, d: a ^ (b if c else d))
"""A + (C ? B : D): with C and D 0 the table gives A, which is the carry where both are equal."""
_AND_AND = _table(lambda a, b, c, d: (a & b) ^ (c & d))
"""(A and B) + (C and D): where both are equal the carry is A and B."""
_MINUS_AND = _table(lambda a, b, c, d: (1 - (a & b)) ^ (c & d))
"""Not (A and B) + (C and D): where both are equal the carry is the first of them."""
_CARRY_IN = 0x000A
"""With C 1 the table gives 0, and the next carry is A."""
_CARRY_OUT = 0x0000
"""The sum is the carry, the next carry is 0."""


def select_add(
    m: Module, name: str, select: Value, one: Value, zero: Value, addend: Value, carry: Value | None
) -> Value:
    """`target.SelectAdd` with one LUT4 a bit."""
    halves = [(_ADD, addend[i], one[i], select, zero[i]) for i in range(len(addend))]
    return _chain(m, name, Const(0, 1) if carry is None else carry, halves)


def and_add(
    m: Module, name: str, one: Value, a: Value, two: Value, b: Value, negative: bool
) -> Value:
    """`target.AndAdd` with one LUT4 a bit."""
    halves = [
        (_MINUS_AND, b[i], two, a[i], one) if negative else (_AND_AND, a[i], one, b[i], two)
        for i in range(len(a))
    ]
    return _chain(m, name, Const(negative, 1), halves)[: len(a)].as_signed()


def _chain(m: Module, name: str, carry: Value, halves: Sequence[tuple[Any, ...]]) -> Value:
    """The sum of a carry chain whose half cells have these tables and inputs; a bit wider."""
    bits = len(halves)
    low, high = Const(0, 1), Const(1, 1)
    # The first half cell also makes the chain's own beginning constant.
    halves = [(_CARRY_IN, carry, low, high, high), *halves]
    halves += [(_CARRY_OUT, low, low, high, high)] * (1 + bits % 2)
    sums = Signal(len(halves), name=f"{name}_sums")
    before: Value = low
    for cell in range(len(halves) // 2):
        after = Signal(name=f"{name}_carry_{cell}")
        ports: dict[str, Any] = {}
        for half in (0, 1):
            init, *inputs = halves[2 * cell + half]
            ports |= {f"p_INIT{half}": Const(init, 16), f"p_INJECT1_{half}": "NO"}
            for letter, value in zip("ABCD", inputs, strict=True):
                ports[f"i_{letter}{half}"] = value
            ports[f"o_S{half}"] = sums[2 * cell + half]
        m.submodules[f"{name}_{cell}"] = Instance("CCU2C", i_CIN=before, o_COUT=after, **ports)
        before = after
    return sums[1 : bits + 2]


_TABLE_DEPTH = 16
"""Words of a memory that is made of look-up tables."""


def shift(m: Module, value: Value, cycles: int, name: str) -> Value:
    """`target.Shift` in look-up tables.

    A memory is read just before the word that is to follow takes its place, then there is a
    register: a fraction of the flip-flops of as many registers, and of the nets between them.
    """
    lines = -(-cycles // (_TABLE_DEPTH + 1))
    for line in range(lines):
        depth = cycles * (line + 1) // lines - cycles * line // lines - 1
        memory = Memory(shape=len(value), depth=depth, init=[], attrs=style(depth, False))
        m.submodules[f"{name}_line_{line}"] = memory
        write, read = memory.write_port(), memory.read_port(domain="comb")
        place_q = Signal(range(depth), name=f"{name}_place_{line}_q", reset_less=True)
        later_q = Signal(value.shape(), name=f"{name}_line_{line}_q", reset_less=True)
        m.d.comb += [
            write.en.eq(1),
            write.addr.eq(place_q),
            write.data.eq(value),
            read.addr.eq(place_q),
        ]
        m.d.sync += [place_q.eq(Mux(place_q == depth - 1, 0, place_q + 1)), later_q.eq(read.data)]
        value = later_q
    return value


MEMORY_DEPTH = 1 << 14
"""Words of a block when they are one bit wide."""

_MEMORY_SHAPES = ((18, 10), (9, 11), (4, 12), (2, 13), (1, 14))
"""Bits of a word, and of its address: the ways in which a block can be used."""

INIT_DEPTH = 1 << _MEMORY_SHAPES[0][1]
"""Words of a block that can begin with other contents than zeros."""


def memory(
    m: Module, read: Value, address: Value, enable: Value, data: Value, init: Sequence[int]
) -> Value:
    """`target.ReadWrite` in blocks; `init` in memories of up to `INIT_DEPTH` words.

    Blocks stand side by side, each as deep as all, so that nothing follows their output register.
    Port A writes and port B reads.
    """
    width, bits = next(w for w in _MEMORY_SHAPES if len(address) <= w[1])
    words = []
    for number in range(-(-len(data) // width)):
        part = data[number * width : (number + 1) * width]
        found = Signal(18, name=f"block_{number}")
        ports: dict[str, Any] = {}
        for port, place in (("A", address), ("B", read)):
            # In words of 18 bits the lowest address bits enable the bytes to be written.
            low = Const(3 if width == 18 else 0, 14 - bits)
            where = Cat(low, place, Const(0, bits - len(place)))
            ports |= {f"i_AD{port}{bit}": where[bit] for bit in range(14)}
            ports |= {f"i_CS{port}{bit}": Const(0, 1) for bit in range(3)}
            ports |= {
                f"i_CLK{port}": ClockSignal(),
                f"i_CE{port}": Const(1, 1),
                f"i_OCE{port}": Const(1, 1),
                f"i_RST{port}": Const(0, 1),
                f"i_WE{port}": enable if port == "A" else Const(0, 1),
            }
        m.submodules[f"block_{number}"] = Instance(
            "DP16KD",
            **{f"p_DATA_WIDTH_{port}": width for port in "AB"},
            **{f"p_REGMODE_{port}": "OUTREG" for port in "AB"},
            **{f"p_CSDECODE_{port}": "0b000" for port in "AB"},
            **{f"p_WRITEMODE_{port}": "NORMAL" for port in "AB"},
            p_RESETMODE="SYNC",
            p_ASYNC_RESET_RELEASE="SYNC",
            p_GSR="AUTO",
            **_initial([word >> number * width for word in init]),
            **ports,
            **{f"i_DIA{bit}": part[bit] if bit < len(part) else Const(0, 1) for bit in range(18)},
            **{f"o_DOB{bit}": found[bit] for bit in range(18)},
        )
        words.append(found[: len(part)])
    return Cat(*words)


def _initial(words: Sequence[int]) -> dict[str, Any]:
    """Sixteen words of 18 bits in each parameter, 20 bits apart."""
    found = {}
    for first in range(0, len(words), 16):
        group = words[first : first + 16]
        value = sum((word & (1 << 18) - 1) << 20 * place for place, word in enumerate(group))
        found[f"p_INITVAL_{first // 16:02X}"] = Const(value, 320)
    return found


LEAST_DEPTH = 128
"""Words from which on a memory is better kept in blocks than in look-up tables."""


def style(depth: int, initial: bool) -> dict[str, Any]:
    """`target.Style`, in words that Lattice's synthesis and yosys read.

    Without them yosys puts wide memories of 64 words and more into blocks, whose output register it
    does not use: slow.
    """
    if initial:
        return {"syn_romstyle": "logic"} if depth < LEAST_DEPTH else {}
    return {"syn_ramstyle": "distributed" if depth < LEAST_DEPTH else "block_ram"}


TARGET = Target(
    "ecp5",
    block_bits=BLOCK_BITS,
    multiply=multiply,
    adders=Adders(select_add, and_add),
    shift=shift,
    memory=MemoryBlocks(memory, least=LEAST_DEPTH, most=MEMORY_DEPTH, most_initial=INIT_DEPTH),
    style=style,
)
