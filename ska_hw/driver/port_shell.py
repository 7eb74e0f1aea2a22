"""What a core's registers and streams do, for a board that has only its plain ports (`PortMap`)."""

from typing import TYPE_CHECKING

from ska_hw.contract.link import COMMAND_BITS, PORTS_IDENTITY, PortMap
from ska_hw.contract.memory_map import TENSORS, WRITABLE, MemoryMap
from ska_hw.contract.register_map import register_map, result_words
from ska_hw.contract.registers import WORD_BITS, WORD_BYTES, Register
from ska_hw.contract.results import ENTRIES, STEP_BITS, sum_bits, tensor_format
from ska_hw.driver.bus import DECERR, SLVERR, BusError
from ska_hw.driver.link import Words
from ska_hw.numbers.update import SHIFT_BITS

if TYPE_CHECKING:
    from ska_hw.design import Design

_MASK = (1 << WORD_BITS) - 1
_START, _RESUME, _ABORT, _PAUSE = (1 << bit for bit in range(COMMAND_BITS))
_BUSY, _PAUSED, _STOPPED = 1, 2, 4
_ERROR_AT, _STEPS_AT = 3, 6


class PortShell:
    """The registers of `design`'s core over `link`, kept here where the core has none.

    Values beyond their limits and accesses that have to wait are refused as the hardware does it.
    `stall_cycles` reads as 0: the board does not tell them. Raises `BusError` where the board's
    core is of another design.
    """

    def __init__(self, link: Words, design: "Design") -> None:
        self.link, self.design = link, design
        self.map, self.ports, self.memory = (
            register_map(design),
            PortMap.of(design),
            MemoryMap.of(design),
        )
        self._by_offset = {register.offset: register for register in self.map.registers}
        self._words = {
            register.name: sum(field.reset << field.low for field in register.fields)
            for register in self.map.registers
        }
        self._running = self._was_paused = False
        found = self._read("identity"), self._read("hash_0") | self._read("hash_1") << WORD_BITS
        if found[0] != PORTS_IDENTITY:
            raise BusError(f"expected a core's plain ports, found {found[0]:#010x}")
        for part in range(2):
            self._words[f"design_hash_{part}"] = found[1] >> WORD_BITS * part & _MASK
        self._poll()

    def read32(self, address: int) -> int:
        """Read a register."""
        register = self._by_offset.get(address)
        if register is None:
            return self._result(address)
        name = register.name
        if name in ("status", "events", "steps_done"):
            self._poll()
        if name.startswith("cycles_"):
            return self._read(name)
        return self._words[name]

    def write32(self, address: int, value: int) -> None:
        """Write a register."""
        register = self._by_offset.get(address)
        if register is None or not register.writable:
            self._refuse("read_only", address, SLVERR)
        assert register is not None
        name = register.name
        if name in ("events", "errors"):
            self._words[name] &= ~value
            return
        for field in register.fields:
            part = (value & field.mask) >> field.low
            least, greatest = field.limits or (0, part)
            if not least <= part <= greatest:
                self._refuse("range", address, SLVERR)
            if field.locked and (field.access != "pulse" or part) and self._poll() & _BUSY:
                self._refuse("busy", address, SLVERR)
        if name == "control":
            self._command(value)
        else:
            self._words[name] = value
            if name == "options":
                self._send_command(0)

    def send_stream(self, beats: list[int]) -> None:
        """The packet for the latest `load`."""
        tensor, layer = self._selected("load")
        places = list(self.memory.walk(tensor, layer, self._rows(tensor)))
        if len(beats) != len(places):
            self._flag("errors", "truncated" if len(beats) < len(places) else "overlong")
        fmt = tensor_format(self.design, tensor)
        # Runs of consecutive words are one access each.
        words = {
            self.ports.element(tensor, *place): beat & ((1 << fmt.bits) - 1)
            for place, beat in zip(places, beats, strict=False)
        }
        for start, part in _runs(words):
            self.link.write(start, part)
        self._end_transfer(len(words))

    def receive_stream(self, count: int) -> list[int]:
        """The packet of the latest `unload`, of `count` elements where all goes well."""
        tensor, layer = self._selected("unload")
        order = [
            self.ports.element(tensor, *place)
            for place in self.memory.walk(tensor, layer, self._rows(tensor))
        ]
        found: dict[int, int] = {}
        for start, part in _runs(dict.fromkeys(order, 0)):
            found |= enumerate(self.link.read(start, len(part)), start)
        fmt = tensor_format(self.design, tensor)
        sign = 1 << (fmt.bits - 1) if fmt.signed else 0
        self._end_transfer(len(order))
        mask = (1 << fmt.bits) - 1
        return [(((found[word] & mask) ^ sign) - sign) & _MASK for word in order]

    def _read(self, name: str) -> int:
        return self.link.read(PortMap.READ.index(name))[0]

    def _write(self, name: str, value: int) -> None:
        self.link.write(PortMap.WRITTEN.index(name), [value])

    def _command(self, value: int) -> None:
        register = self.map.register("control")
        start, resume, abort = (
            bool(value & register.field(name).mask) for name in ("start", "resume", "abort")
        )
        if start:
            options, register = self._words["options"], self.map.register("options")
            shift, enable = register.field("stop_shift"), register.field("stop_enable")
            stop = (options & shift.mask) >> shift.low
            stop |= bool(options & enable.mask) << SHIFT_BITS
            stop |= bool(options & register.field("go_on").mask) << SHIFT_BITS + 1
            for name in ("seed", "c_mantissa", "c_shift"):
                self._write(name, self._words[name])
            self._write("stop", stop)
            self._was_paused = False
        self._send_command(start * _START | resume * _RESUME | abort * _ABORT)
        if start:
            status = self._read("status")
            if not status & (_BUSY | _PAUSED) and status >> _ERROR_AT & 7:
                self._flag("errors", "start")
            else:
                self._running = True
        if resume:
            self._was_paused = False

    def _send_command(self, pulses: int) -> None:
        """Pulses with the level of pause and the settings that come with a start."""
        pause = bool(self._words["options"] & self.map.register("options").field("pause").mask)
        above = self._words["steps"] | self._words["samples"] << STEP_BITS
        self._write("command", pulses | pause * _PAUSE | above << COMMAND_BITS)

    def _poll(self) -> int:
        """The core's status; what it tells of a run becomes events."""
        status = self._read("status")
        register = self.map.register("status")
        word = 0
        for name, bit in (("busy", _BUSY), ("paused", _PAUSED), ("stopped", _STOPPED)):
            word |= bool(status & bit) << register.field(name).low
        word |= (status >> _ERROR_AT & 7) << register.field("error").low
        self._words["status"] = word
        self._words["steps_done"] = status >> _STEPS_AT & ((1 << STEP_BITS) - 1)
        paused = bool(status & _PAUSED)
        if paused and not self._was_paused:
            self._flag("events", "paused")
        if self._running and not status & (_BUSY | _PAUSED):
            self._running = False
            self._flag("events", "done")
        self._was_paused = paused
        return status

    def _result(self, address: int) -> int:
        """A word of the block of results."""
        block = self.map.block("layer")
        if not block.offset <= address < block.offset + block.count * block.stride:
            self._refuse("unmapped", address, DECERR)
        if self._poll() & _BUSY:
            self._refuse("busy", address, SLVERR)
        layer, offset = divmod(address - block.offset, block.stride)
        words = result_words(self.design)
        entry, part = divmod(offset // WORD_BYTES, words)
        if entry >= len(ENTRIES):
            inputs, outputs = self.design.network.sizes[layer]
            return inputs | outputs << WORD_BITS // 2
        bits = max(max(sum_bits(self.design)), STEP_BITS + 1)
        value = 0
        for number in range(-(-bits // WORD_BITS)):
            (word,) = self.link.read(self.ports.result(layer, entry, number))
            value |= word << WORD_BITS * number
        value &= (1 << bits) - 1
        value -= (value >> (bits - 1)) << bits
        return value >> WORD_BITS * part & _MASK

    def _selected(self, name: str) -> tuple[str, int]:
        """Tensor and layer of the latest transfer that was begun."""
        word, register = self._words[name], self.map.register(name)
        tensor, layer = (
            (word & field.mask) >> field.low
            for field in (register.field("tensor"), register.field("layer"))
        )
        return (WRITABLE if name == "load" else TENSORS)[tensor], layer

    def _rows(self, tensor: str) -> int | None:
        return None if tensor in ("w", "b") else self._words["samples"]

    def _end_transfer(self, count: int) -> None:
        self._words["transferred"] = count
        self._flag("events", "transfer")

    def _flag(self, name: str, flag: str) -> None:
        register: Register = self.map.register(name)
        self._words[name] |= register.field(flag).mask
        if name == "errors":
            self._flag("events", "error")

    def _refuse(self, flag: str, address: int, response: int) -> None:
        self._flag("errors", flag)
        raise BusError.refused("access", address, response)


def _runs(words: dict[int, int]) -> list[tuple[int, list[int]]]:
    """(first address, values) of each run of consecutive addresses."""
    runs: list[tuple[int, list[int]]] = []
    for address in sorted(words):
        if runs and address == runs[-1][0] + len(runs[-1][1]):
            runs[-1][1].append(words[address])
        else:
            runs.append((address, [words[address]]))
    return runs
