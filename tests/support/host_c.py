"""The host library in C from Python: its structures, and a core behind two functions."""

import ctypes

import numpy as np

from ska_hw.contract.memory_map import TENSORS
from ska_hw.contract.observables import HISTORIES
from ska_hw.contract.sums import COUNTED_TENSORS, SUMS
from ska_hw.export.host_c.header import library
from tests.support.c_code import compiled
from tests.support.driven import DESIGN

OK, NO_CORE, OTHER_DESIGN, ARGUMENT, BUSY, BUS, FLAGS, ENDED, LATE = range(9)
LAYERS, WORDS = len(DESIGN.network.layers), 3
READ = ctypes.CFUNCTYPE(ctypes.c_uint32, ctypes.c_void_p, ctypes.c_uint32)
WRITE = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32)
MOVE = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.c_void_p, ctypes.POINTER(ctypes.c_uint8), ctypes.c_size_t
)
WAIT = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


class Words(ctypes.Structure):
    _fields_ = [("context", ctypes.c_void_p), ("read32", READ), ("write32", WRITE)]


class CBus(ctypes.Structure):
    _fields_ = [*Words._fields_, ("send", MOVE), ("receive", MOVE), ("wait", WAIT)]


class CCore(ctypes.Structure):
    _fields_ = [
        ("bus", CBus),
        ("packet", ctypes.POINTER(ctypes.c_uint8)),
        *((name, ctypes.c_uint32) for name in ("patience", "samples", "flags", "ended")),
        ("predicted", ctypes.c_int),
    ]


class Layer(ctypes.Structure):
    _fields_ = [
        ("sums", ctypes.c_uint32 * WORDS * len(SUMS)),
        ("overflows", ctypes.c_uint32 * len(COUNTED_TENSORS)),
        ("crossing", ctypes.c_uint32),
    ]

    def values(self) -> tuple[list[int], dict[str, int]]:
        sums = [int.from_bytes(bytes(words), "little", signed=True) for words in self.sums]
        return sums, dict(zip(COUNTED_TENSORS, self.overflows, strict=True))


class Options(ctypes.Structure):
    _fields_ = [
        ("steps", ctypes.c_uint32),
        ("eta", ctypes.c_double),
        ("seed", ctypes.c_uint32),
        ("stop", ctypes.c_int),
        ("stop_shift", ctypes.c_uint32),
        ("go_on", ctypes.c_int),
    ]


class CRun(ctypes.Structure):
    _fields_ = [
        ("steps", ctypes.c_uint32),
        ("cycles", ctypes.c_uint64),
        ("stall_cycles", ctypes.c_uint64),
        ("stopped", ctypes.c_int),
    ]


class Observables(ctypes.Structure):
    _fields_ = [(name, ctypes.c_double) for name in HISTORIES]


STEP = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint32, ctypes.POINTER(Layer))


def built(folder, design, sources=("ska.c",), *options):
    """The library of `design`, loaded."""
    for name, text in library(design).items():
        (folder / name).write_text(text)
    files = [folder / name for name in sources]
    shared = compiled(files, folder / "host.so", "-shared", "-fPIC", *options)
    found = ctypes.CDLL(str(shared))
    found.ska_words_bus.restype = CBus
    found.ska_real_sum.restype = found.ska_real.restype = ctypes.c_double
    found.ska_quantize.argtypes = [ctypes.c_uint, ctypes.c_double]
    found.ska_real.argtypes = [ctypes.c_uint, ctypes.c_int32]
    found.ska_observe.restype = Observables
    found.ska_observe.argtypes = [ctypes.POINTER(Layer), ctypes.c_double]
    return found


class Host:
    """A core in C over the words of a bus of Python's."""

    def __init__(self, host, behind, patience=100_000):
        self.c, self.core, self.packet = host, CCore(), (ctypes.c_uint8 * 4096)()
        self.behind = behind
        self.words = Words(
            None,
            READ(lambda context, address: behind.read(address)),
            WRITE(lambda context, address, value: behind.write(address, value)),
        )
        self.bus = host.ska_words_bus(ctypes.byref(self.words))
        self.opened = self.call("open", ctypes.byref(self.bus), self.packet, patience)

    def call(self, name, *given):
        return getattr(self.c, f"ska_{name}")(ctypes.byref(self.core), *given)

    def write(self, name, layer, codes):
        flat = [int(code) for code in np.asarray(codes).flat]
        given = (ctypes.c_int32 * len(flat))(*flat)
        return self.call("write_tensor", TENSORS.index(name), layer, given)

    def read(self, name, layer, shape):
        found = (ctypes.c_int32 * int(np.prod(shape)))()
        assert self.call("read_tensor", TENSORS.index(name), layer, found) == OK
        return np.array(found).reshape(shape)

    def load(self, x, weights, biases):
        assert self.call("set_samples", len(x)) == OK
        assert self.write("x", 0, x) == OK
        for layer, (w, b) in enumerate(zip(weights, biases, strict=True)):
            assert self.write("w", layer, w) == OK
            assert self.write("b", layer, b) == OK

    def train(self, steps, eta, seed, record=True, stop=0, shift=0, go_on=0):
        """Status, the run, and the layers of each step with their observables."""
        run, history = CRun(), []

        def note(context, step, layers):
            history.append([(layers[n].values(), self.observe(layers[n], eta)) for n in
                            range(LAYERS)])  # fmt: skip

        options = Options(steps, eta, seed, stop, shift, go_on)
        step = STEP(note) if record else STEP()
        status = self.call("train", ctypes.byref(options), step, None, ctypes.byref(run))
        return status, run, history

    def observe(self, layer, eta):
        found = self.c.ska_observe(ctypes.byref(layer), eta)
        return [getattr(found, name) for name in HISTORIES]
