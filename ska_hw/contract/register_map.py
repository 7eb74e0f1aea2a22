"""The registers of a design's core: the one description for RTL, driver, SystemRDL and manual."""

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ska_hw.contract.memory_map import TENSORS, WRITABLE
from ska_hw.contract.registers import (
    WORD_BITS,
    WORD_BYTES,
    Block,
    Field,
    Register,
    RegisterMap,
    place,
    words,
)
from ska_hw.contract.results import (
    CYCLE_BITS,
    ENTRIES,
    SEED_BITS,
    STEP_BITS,
    sum_bits,
    tensor_format,
)
from ska_hw.contract.sums import RAW_SUMS, SUMS
from ska_hw.numbers.update import SHIFT_BITS, Coefficient

if TYPE_CHECKING:
    from ska_hw.design import Design

IDENTITY = int.from_bytes(b"SKA1", "big")
"""What the first register reads, so that a host knows what it talks to."""

VERSION = (1, 2)
"""Major and minor number of this map: a major change breaks drivers, a minor one adds."""

EVENTS = {
    "done": "The run has ended: all steps done, stopped by itself, or aborted.",
    "paused": "The core waits between two steps.",
    "transfer": "A transfer has ended, by its last element or by an error.",
    "error": "A bit of `errors` was set.",
}
"""Events by name, in the order of their bits; each can interrupt."""

ERRORS = {
    "unmapped": "An access to an address without a register (answered DECERR).",
    "read_only": "A write to a register that cannot be written (SLVERR).",
    "busy": "A start, a transfer or a read of results during a run or a transfer (SLVERR).",
    "range": "A value beyond its limits was written (SLVERR; nothing was stored).",
    "start": "The core refused a start; `status.error` tells why.",
    "truncated": "A stream in ended before the tensor was full; what came is stored.",
    "overlong": "A stream in went on after the last element; the rest is dropped up to TLAST.",
    "keep": "A beat of a stream in lacked bytes (TKEEP); it was taken as whole.",
    "element": "An element of a stream in does not fit its format; its lowest bits are stored.",
    "memory": "A word in a memory failed its parity where it was read; a run has ended with it.",
}
"""Error flags by name, in the order of their bits; the first four are the register block's."""


def design_hash(design: "Design") -> int:
    """64 bits of the SHA-256 of all that the hardware depends on.

    Name, data and what is set at run time (steps, eta, seed, weights) are not part of it.
    """
    dump = design.dump()
    training = dump["training"]
    array = dump["array"]
    for name, usual in (("protect", "none"), ("observe", "all")):
        if array[name] == usual:
            del array[name]  # as before there was a choice
    relevant = {
        "samples": dump["data"]["samples"],
        "training": {key: training[key] for key in ("gradient", "update_input", "net_sign")},
        **{key: dump[key] for key in ("network", "rounding", "overflow", "sigmoid", "array")},
        "formats": {k: v for k, v in dump["formats"].items() if k not in ("preset", "w_range")},
    }
    text = json.dumps(relevant, sort_keys=True, separators=(",", ":"))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def error_flags(design: "Design") -> dict[str, str]:
    """The error flags of `design`'s core: without parity nothing is told about the memories."""
    checked = design.array.protect == "parity"
    return {name: doc for name, doc in ERRORS.items() if checked or name != "memory"}


def result_words(design: "Design") -> int:
    """Words of one entry's place in a layer's results, a power of two."""
    return 1 << (-(-max(sum_bits(design)) // WORD_BITS) - 1).bit_length()


def register_map(design: "Design") -> RegisterMap:
    """The registers of `design`'s core."""
    wide = -(-CYCLE_BITS // WORD_BITS)
    listed = [
        *_identity(design),
        *_control(design),
        *_configuration(design),
        *_transfers(design),
        *words("cycles", wide, "Clock cycles of the run."),
        *words("stall_cycles", wide, "Those of them without a tile in the array."),
        *words("steps_done", 1, "Finished steps of the run."),
    ]
    registers = place(listed)
    return RegisterMap(
        name=f"{design.name}_registers",
        doc=f"Registers of the SKA core of design {design.name}.",
        registers=tuple(registers),
        blocks=(_layers(design, registers[-1].offset + WORD_BYTES),),
    )


def _constant(name: str, bits: int, value: int, doc: str, low: int = 0) -> Field:
    return Field(name, bits, doc, "constant", low, value)


def _identity(design: "Design") -> list[tuple[Any, ...]]:
    digest = design_hash(design)
    major, minor = VERSION
    half = WORD_BITS // 2
    return [
        ("identity", "Reads `SKA1`.", (_constant("value", WORD_BITS, IDENTITY, ""),)),
        (
            "version",
            "Version of this map.",
            (
                _constant("minor", half, minor, "Grows with additions."),
                _constant("major", half, major, "Grows with changes that break drivers.", half),
            ),
        ),
        *(
            (
                f"design_hash_{part}",
                "Hash of the design.",
                (_constant("value", WORD_BITS, digest >> WORD_BITS * part & 0xFFFFFFFF, doc),),
            )
            for part, doc in enumerate(("Its lower half.", "Its upper half."))
        ),
        (
            "geometry",
            "What was built.",
            (
                _constant("array_size", 8, design.array.size, "Rows and columns of the array."),
                _constant("layers", 8, len(design.network.layers), "Number of layers.", 8),
                _constant("beat_bytes", 8, beat_bytes(design), "Bytes of a stream's beat.", 16),
            ),
        ),
        (
            "sizes",
            "Largest sizes.",
            (
                _constant("inputs", half, design.network.inputs, "Inputs of the first layer."),
                _constant("samples", half, design.data.samples, "Most samples of a run.", half),
            ),
        ),
    ]


def beat_bytes(design: "Design") -> int:
    """Bytes of one beat of either stream: whole bytes of the widest element, a power of two."""
    f = design.formats
    widest = max(-(-fmt.bits // 8) for fmt in (f.x, f.w, f.z, f.d, f.g))
    return 1 << (widest - 1).bit_length()


def _control(design: "Design") -> list[tuple[Any, ...]]:
    pulses = {
        "start": "Begin a run with the configuration as it is now.",
        "resume": "Go on with the next step, while paused.",
        "abort": "End the run and the transfers. A second time: also give up a packet that the "
        "other side does not finish; what still comes of a packet in is dropped, as after a reset "
        "(`status.discarding`).",
    }
    status = (
        ("busy", 1, "A run is going on."),
        ("paused", 1, "The core waits between two steps."),
        ("stopped", 1, "The latest run ended by its own rule."),
        ("receiving", 1, "A stream in is being received."),
        ("sending", 1, "A stream out is being sent."),
        (
            "error",
            3,
            "Why the core refused a start (1 samples, 2 steps, 3 coefficient, 4 busy) or "
            "ended early (5 aborted" + ", 6 memory" * (design.array.protect == "parity") + "), or "
            "refused to go on (7: no finished step of as many samples).",
        ),
        (
            "discarding",
            1,
            "A reset or a second abort has cut a packet in; its beats are dropped up to and "
            "including the one with TLAST, for which a transfer that begins meanwhile waits.",
        ),
    )
    fields, low = [], 0
    for name, bits, doc in status:
        fields.append(Field(name, bits, doc, "read_only", low))
        low += bits

    def flags(docs: dict[str, str], access: str) -> tuple[Field, ...]:
        return tuple(
            Field(name, 1, doc, access, bit)  # type: ignore[arg-type]
            for bit, (name, doc) in enumerate(docs.items())
        )

    return [
        (
            "control",
            "Commands.",
            tuple(
                Field(name, 1, doc, "pulse", bit, locked=name in ("start", "resume"))
                for bit, (name, doc) in enumerate(pulses.items())
            ),
        ),
        ("status", "What the core does.", tuple(fields)),
        ("events", "What has happened.", flags(EVENTS, "clear_on_one")),
        ("interrupt_enable", "Events that interrupt.", flags(EVENTS, "read_write")),
        ("errors", "What went wrong.", flags(error_flags(design), "clear_on_one")),
    ]


def _configuration(design: "Design") -> list[tuple[Any, ...]]:
    f, training, samples = design.formats, design.training, design.data.samples
    c = Coefficient.of(training.eta, samples, f.c_bits)
    bits, word = samples.bit_length(), "value"

    def one(name: str, field: Field) -> tuple[Any, ...]:
        return (name, field.doc, (replace(field, doc=""),))

    steps = ((1 << STEP_BITS) - 1) if STEP_BITS <= WORD_BITS else 0
    return [
        one("samples", Field(word, bits, "Samples N of a run and of X, Z, D and G in transfers.",
                             "read_write", 0, samples, (1, samples), True)),
        one("steps", Field(word, STEP_BITS, "Steps K of a run.", "read_write", 0, training.steps,
                           (1, steps))),
        one("c_mantissa", Field(word, f.c_bits, "c = eta / (N ln 2) is c_mantissa 2^-c_shift; "
                                f"normalised from {1 << f.c_bits - 1:#x} on.", "read_write", 0,
                                c.mantissa)),
        one("c_shift", Field(word, SHIFT_BITS, "The right shift of c.", "read_write", 0, c.shift,
                             design.bounds.shift_limits)),
        one("seed", Field(word, SEED_BITS, "Seed of stochastic rounding.", "read_write", 0,
                          training.seed)),
        (
            "options",
            "How a run goes.",
            (
                Field("pause", 1, "Wait after each step for `control.resume`.", "read_write"),
                Field("stop_enable", 1, "Stop when all layers have settled.", "read_write", 1),
                Field("go_on", 1, "The first step updates, against Z and D of the latest step.",
                      "read_write", 2),
                Field("stop_shift", SHIFT_BITS, "Threshold of the flow's convergence.",
                      "read_write", 8),
            ),
        ),
    ]  # fmt: skip


def _transfers(design: "Design") -> list[tuple[Any, ...]]:
    top = len(design.network.layers) - 1
    numbers = ", ".join(
        f"{number} {name} {tensor_format(design, name)}" for number, name in enumerate(TENSORS)
    )

    def transfer(name: str, tensors: int, doc: str) -> tuple[Any, ...]:
        return (
            name,
            doc,
            (
                Field(
                    "tensor", 8, f"Which ({numbers}).", "read_write", 0, 0, (0, tensors - 1), True
                ),
                Field("layer", 8, "Of which layer; 0 for X.", "read_write", 8, 0, (0, top), True),
                Field("go", 1, "Begin.", "pulse", 31, locked=True, needs="samples"),
            ),
        )

    return [
        transfer("load", len(WRITABLE), "Receive a tensor."),
        transfer("unload", len(TENSORS), "Send a tensor."),
        *words("transferred", 1, "Elements moved by the latest transfer."),
    ]


def _layers(design: "Design", after: int) -> Block:
    """The results of each layer: entry e has its words from e `result_words` words on."""
    entry_bytes = result_words(design) * WORD_BYTES
    widths = dict(zip(SUMS, sum_bits(design), strict=True))
    registers: list[Register] = []
    for number, entry in enumerate(ENTRIES):
        if entry in widths:
            count = -(-widths[entry] // WORD_BITS)
            spec = RAW_SUMS[entry]
            doc = (
                f"{spec.documentation} of the latest step, exact, two's complement, "
                f"{spec.frac(design.formats)} fraction bits."
            )
            rows = words(f"sum_{entry}", count, doc)
        elif entry == "crossing":
            doc = "Recorded step at which Tensor Net turned positive; all ones: not yet."
            rows = words(entry, 1, doc)
        else:
            name = entry.removeprefix("overflow_")
            rows = words(entry, 1, f"Overflows of {name} in the latest step.")
        registers += place(rows, number * entry_bytes)
    half = WORD_BITS // 2
    shape = (
        _constant("inputs", half, 0, "Inputs I of the layer."),
        _constant("outputs", half, 0, "Outputs O of the layer.", half),
    )
    registers += place([("shape", "Size.", shape)], len(ENTRIES) * entry_bytes)
    stride = 1 << ((len(ENTRIES) + 1) * entry_bytes - 1).bit_length()
    count = len(design.network.layers)
    size = 1 << (count * stride - 1).bit_length()
    start = -(-after // size) * size
    doc = "results of layer i. A read while busy is refused."
    return Block("layer", start, count, stride, doc, tuple(registers), locked=True)
