"""The registers of a map, as hardware behind the bus of registers."""

from typing import Any

from amaranth.hdl import Array, C, Cat, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.contract.registers import WORD_BITS, WORD_BYTES, Block, Field, Register, RegisterMap
from ska_hw.hdl.host.axi_lite import RegisterBusSignature, Response

REFUSALS = ("unmapped", "read_only", "busy", "range")
"""Why an access is refused; the first that applies. `unmapped` is a DECERR, the rest SLVERR."""

_BANK = 8


def _window_bits(block: Block) -> int:
    """Bits of a word's number within the window of `block`."""
    return (block.size // WORD_BYTES - 1).bit_length()


class RegisterBlock(wiring.Component):
    """Stores what software writes, shows what hardware says, refuses what is not allowed.

    Ports by field (`Register.port` names them): an output for `read_write`, `clear_on_one` and
    `pulse` (high for one cycle), an input for `read_only`, and for `clear_on_one` an input
    `..._set` that sets its bits and wins over a clear. `refused` (ordered as `REFUSALS`) is high
    for one cycle with each refused access, which changes nothing.

    Reading a block goes through the window of its name: `<block>_read` is high for one cycle,
    `<block>_word` (the word's number within the block) holds from there until `<block>_valid`
    comes with `<block>_data`. It has to come.

    Latency
    -------
    `latency` cycles from `request` to `acknowledge`; reading a block takes what its window takes
    on top. One access at a time.
    """

    latency = 7

    def __init__(self, registers: RegisterMap) -> None:
        self.registers = registers
        offset_bits = (WORD_BYTES - 1).bit_length()
        ports: dict[str, Any] = {
            "bus": In(RegisterBusSignature(registers.address_bits - offset_bits)),
            "locked": In(1),
            "refused": Out(len(REFUSALS)),
        }
        for register in registers.registers:
            for field in register.fields:
                name = register.port(field)
                if field.access == "read_only":
                    ports[name] = In(field.bits)
                elif field.access != "constant":
                    ports[name] = Out(field.bits, init=field.reset)
                if field.access == "clear_on_one":
                    ports[f"{name}_set"] = In(field.bits)
        for block in registers.blocks:
            ports[f"{block.name}_read"] = Out(1)
            ports[f"{block.name}_word"] = Out(_window_bits(block))
            ports[f"{block.name}_valid"] = In(1)
            ports[f"{block.name}_data"] = In(WORD_BITS)
        self._hits_q: dict[str, Signal] = {}
        super().__init__(ports)

    def elaborate(self, platform: object) -> Module:
        """A pipeline of one access: the reading multiplexer in two levels, merge, check, act.

        The speed of an access does not matter, the length of its paths does.
        """
        m = Module()
        # The address stands still during an access, so its decoding has a cycle of its own.
        self._hits_q = {}
        places = {r.name: self._at(r) for r in self.registers.registers}
        places |= {block.name: self._in_block(block) for block in self.registers.blocks}
        for name, here in places.items():
            self._hits_q[name] = hit_q = Signal(name=f"hit_{name}_q")
            m.d.sync += hit_q.eq(here)
        stage_q = Signal(self.latency - 1)
        m.d.sync += stage_q.eq(Cat(self.bus.request, stage_q))
        current_q = self._read(m)
        mask = Cat(*(bit.replicate(8) for bit in self.bus.strobe))
        written_q, merged_q = (Signal(WORD_BITS, name=f"{n}_q") for n in ("written", "merged"))
        m.d.sync += [
            written_q.eq(self.bus.data & mask),
            merged_q.eq(self.bus.data & mask | current_q & ~mask),
        ]
        refused_q = self._check(m, merged_q, written_q)
        act = Signal()
        m.d.comb += act.eq(stage_q[-1] & self.bus.write & ~refused_q.any())
        for register in self.registers.registers:
            hit = act & self._hits_q[register.name]
            for field in register.fields:
                self._store(m, register, field, hit, merged_q, written_q)
        self._answer(m, stage_q[-1], refused_q, current_q)
        return m

    def _at(self, register: Register) -> Value:
        """Whether the address is that of `register`."""
        return self.bus.word == register.offset // WORD_BYTES

    def _content(self, register: Register) -> Value:
        """The word as it reads."""
        word: Value = C(0, WORD_BITS)
        for field in register.fields:
            if field.access == "constant":
                word = word | C(field.reset << field.low, WORD_BITS)
            elif field.access != "pulse":
                port = getattr(self, register.port(field))
                word = word | (port << field.low)[:WORD_BITS]
        return word[:WORD_BITS]

    def _read(self, m: Module) -> Signal:
        """The addressed register's content, from two cycles after the request on."""
        last = max(register.offset for register in self.registers.registers) // WORD_BYTES
        contents = {r.offset // WORD_BYTES: self._content(r) for r in self.registers.registers}
        banks = []
        for start in range(0, last + 1, _BANK):
            bank_q = Signal(WORD_BITS, name=f"bank_q_{start // _BANK}")
            bank = [contents.get(start + i, C(0, WORD_BITS)) for i in range(_BANK)]
            m.d.sync += bank_q.eq(Array(bank)[self.bus.word[: (_BANK - 1).bit_length()]])
            banks.append(bank_q)
        current_q = Signal(WORD_BITS)
        m.d.sync += current_q.eq(Array(banks)[self.bus.word[(_BANK - 1).bit_length() :]])
        return current_q

    def _check(self, m: Module, merged_q: Signal, written_q: Signal) -> Signal:
        """Which refusals hold, in three steps: by field, for the access, the first of them."""
        write = self.bus.write
        reasons_q = {name: Signal(name=f"{name}_q") for name in REFUSALS}
        mapped, writable, busy, out = [], [], [], []
        for register in self.registers.registers:
            hit = self._hits_q[register.name]
            mapped.append(hit)
            if not register.writable:
                continue
            writable.append(hit)
            for field in register.fields:
                if field.locked and field.access == "pulse":
                    busy.append(hit & (written_q & field.mask).any())
                elif field.locked:
                    busy.append(hit)
                name = register.port(field)
                if field.limits is not None:
                    value = merged_q[field.low : field.low + field.bits]
                    whole = self.bus.strobe[field.low // 8 : (field.low + field.bits + 7) // 8]
                    wrong_q = self._beyond(m, field, value, f"wrong_{name}_q")
                    out.append(hit & wrong_q & whole.all())
                if field.needs:
                    needed = self.registers.register(field.needs).field("value")
                    value = getattr(self, field.needs)
                    wrong_q = self._beyond(m, needed, value, f"unfit_{name}_q")
                    out.append(hit & wrong_q & (written_q & field.mask).any())
        mapped += [self._hits_q[block.name] for block in self.registers.blocks]
        closed = [self._hits_q[block.name] for block in self.registers.blocks if block.locked]
        m.d.sync += [
            reasons_q["unmapped"].eq(~Cat(*mapped).any()),
            reasons_q["read_only"].eq(write & ~Cat(*writable).any()),
            reasons_q["busy"].eq(self.locked & Mux(write, Cat(*busy).any(), Cat(*closed).any())),
            reasons_q["range"].eq(write & Cat(*out).any()),
        ]
        refused_q = Signal(len(REFUSALS))
        m.d.sync += refused_q.eq(0)
        for number, name in reversed(list(enumerate(REFUSALS))):
            with m.If(reasons_q[name]):
                m.d.sync += refused_q.eq(1 << number)
        return refused_q

    def _beyond(self, m: Module, field: Field, value: Value, name: str) -> Signal:
        """Whether `value` is outside of the field's limits, a cycle later."""
        least, greatest = field.limits or (0, (1 << field.bits) - 1)
        wrong = [value < least] if least else []
        wrong += [value > greatest] if greatest < (1 << field.bits) - 1 else []
        wrong_q = Signal(name=name)
        m.d.sync += wrong_q.eq(Cat(*wrong).any())
        return wrong_q

    def _in_block(self, block: Block) -> Value:
        """Whether the address is that of a register of `block`."""
        word, stride = self.bus.word, block.stride // WORD_BYTES
        inner, window = (stride - 1).bit_length(), _window_bits(block)
        present = Cat(*(word[:inner] == r.offset // WORD_BYTES for r in block.registers)).any()
        here = word[window:] == block.offset // block.size
        return here & (word[inner:window] < block.count) & present

    def _store(
        self,
        m: Module,
        register: Register,
        field: Field,
        hit: Value,
        merged_q: Signal,
        written_q: Signal,
    ) -> None:
        """One writable field."""
        if not field.writable:
            return
        port = getattr(self, register.port(field))
        part = slice(field.low, field.low + field.bits)
        if field.access == "pulse":
            m.d.sync += port.eq(Mux(hit, written_q[part], 0))
        elif field.access == "read_write":
            with m.If(hit):
                m.d.sync += port.eq(merged_q[part])
        else:
            clear = Mux(hit, written_q[part], 0)
            m.d.sync += port.eq(port & ~clear | getattr(self, f"{register.port(field)}_set"))

    def _answer(self, m: Module, done: Value, refused_q: Signal, current_q: Signal) -> None:
        """Acknowledge now, or when the window of a block has its word."""
        bus = self.bus
        waiting_q = Signal()
        plain = Signal()
        m.d.sync += self.refused.eq(Mux(done, refused_q, 0))
        m.d.sync += bus.acknowledge.eq(0)
        blocks = [(block, self._hits_q[block.name]) for block in self.registers.blocks]
        m.d.comb += plain.eq(~Cat(*(inside for _, inside in blocks)).any())
        response = Mux(refused_q[REFUSALS.index("unmapped")], Response.DECERR, Response.SLVERR)
        with m.If(done):
            m.d.sync += [
                bus.acknowledge.eq(plain | refused_q.any()),
                bus.response.eq(Mux(refused_q.any(), response, Response.OKAY)),
                bus.read_data.eq(Mux(refused_q.any(), 0, current_q)),
                waiting_q.eq(~plain & ~refused_q.any()),
            ]
        for block, inside in blocks:
            read = getattr(self, f"{block.name}_read")
            word = getattr(self, f"{block.name}_word")
            m.d.sync += read.eq(done & ~refused_q.any() & inside)
            m.d.comb += word.eq(bus.word)
            with m.If(waiting_q & inside & getattr(self, f"{block.name}_valid")):
                m.d.sync += bus.acknowledge.eq(1)
                m.d.sync += bus.read_data.eq(getattr(self, f"{block.name}_data"))
                m.d.sync += waiting_q.eq(0)
