"""Initial tensors and the model's results as memory images, one file a tensor.

All images of codes lie one after the other in one memory of the test bench, each from its own
offset; so do those of results. An image of results holds the steps one after the other.
"""

from dataclasses import dataclass, field

import numpy as np

from ska_hw.contract.memory_map import LAYER_TENSORS, TENSORS, MemoryMap
from ska_hw.contract.results import CYCLE_BITS, ENTRIES, tensor_format
from ska_hw.contract.schedule import walk
from ska_hw.contract.stopping import StoppingRule
from ska_hw.contract.sums import COUNTED_TENSORS, told
from ska_hw.design import Design
from ska_hw.errors import UserError
from ska_hw.hdl.interface.core_ports import CoreShapes
from ska_hw.hdl.timing import timing_of
from ska_hw.model.data import RawTensors
from ska_hw.model.fixed import LayerStep, Model
from ska_hw.numbers.formats import Raw
from ska_hw.numbers.update import Coefficient

COUNTERS = ("cycles", "stall_cycles", "steps_done")
"""What the test bench compares beside the layers' results after each step, in this order."""


@dataclass
class Image:
    """Values of one memory image and where it begins in its memory; `about` is its first line."""

    name: str
    about: str
    bits: int
    offset: int
    values: list[int] = field(default_factory=list)

    @property
    def last(self) -> int:
        """The last address."""
        return self.offset + len(self.values) - 1

    def text(self) -> str:
        """A line of hexadecimal digits a value, in two's complement of the memory's width."""
        mask, digits = (1 << self.bits) - 1, -(-self.bits // 4)
        lines = [f"// {self.about}", *(f"{value & mask:0{digits}x}" for value in self.values)]
        return "\n".join(lines) + "\n"


@dataclass(frozen=True)
class TensorImage:
    """An image of a tensor's codes, and the tensor's place behind the core's host port.

    `first_step` is the first step that the image holds, `items` the codes of one step.
    """

    image: Image
    tensor: str
    layer: int
    rows: int
    columns: int
    base: int
    stride: int
    first_step: int = 0

    @property
    def items(self) -> int:
        """Codes of one step."""
        return self.rows * self.columns

    @property
    def origin(self) -> int:
        """The offset that the image would have if it held step 0 as well."""
        return self.image.offset - self.first_step * self.items

    @property
    def number(self) -> int:
        """The tensor's number on the host port."""
        return TENSORS.index(self.tensor)


@dataclass(frozen=True)
class Vectors:
    """All images of a run: what is loaded, and what has to come out."""

    samples: int
    steps: int
    coefficient: Coefficient
    loaded: list[TensorImage]
    expected: list[TensorImage]
    results: list[Image]
    """The counters, then each layer's."""

    @property
    def codes(self) -> list[Image]:
        """The images of codes, by offset."""
        return [part.image for part in (*self.loaded, *self.expected)]

    @property
    def cycles(self) -> int:
        """Clock cycles of the whole run."""
        return self.results[0].values[-len(COUNTERS)]

    @property
    def compared(self) -> int:
        """How many values a complete run compares."""
        images = [*(part.image for part in self.expected), *self.results]
        return sum(len(image.values) for image in images)


def make_vectors(design: Design, raw: RawTensors, samples: int, steps: int) -> Vectors:
    """Run the model of `design` on the first `samples` of X for `steps` steps.

    Raises `UserError` where c of so many samples is beyond what the core can shift by.
    """
    short = design.with_(data__samples=samples)
    low, high = design.bounds.shift_limits
    try:
        c = Coefficient.of(design.training.eta, samples, design.formats.c_bits)
    except ValueError as error:
        raise UserError(f"training.eta: {error}") from None
    if not low <= c.shift <= high:
        needed = f"{samples} of them need a shift of c of {c.shift}"
        raise UserError(f"samples: {needed}, and the core can do {low} to {high}")
    model = Model(short, raw.x[:samples], raw.weights, raw.biases)
    memory = _Memory(design)
    loaded = [memory.tensor("x", "x", 0, [raw.x[:samples]])]
    for layer, (w, b) in enumerate(zip(raw.weights, raw.biases, strict=True)):
        loaded.append(memory.tensor(f"initial_w_{layer + 1}", "w", layer, [w]))
        loaded.append(memory.tensor(f"initial_b_{layer + 1}", "b", layer, [b]))
    done = [model.step() for _ in range(steps)]
    expected = [
        memory.tensor(f"{name}_{layer + 1}", name, layer, _of(done, layer, name))
        for layer in range(len(raw.weights))
        for name in LAYER_TENSORS
    ]
    return Vectors(samples, steps, c, loaded, expected, _results(design, done, samples))


def _of(done: list[list[LayerStep]], layer: int, name: str) -> list[Raw]:
    """One tensor of a layer step by step; there is no G before the first update."""
    found = [getattr(step[layer], name) for step in done]
    return [tensor for tensor in found if tensor is not None]


class _Memory:
    """Puts images of codes one behind the other."""

    def __init__(self, design: Design) -> None:
        self._design, self._map = design, MemoryMap.of(design)
        self._bits, self._next = CoreShapes.of(design).data.width, 0

    def tensor(self, name: str, tensor: str, layer: int, codes: list[Raw]) -> TensorImage:
        """The image `name` of `tensor` with the codes of some steps."""
        part, fmt = self._map.layers[layer], tensor_format(self._design, tensor)
        base = {"x": 0, "w": part.w_base, "b": part.b_base}.get(tensor, part.state_base)
        rows, columns = np.atleast_2d(codes[0]).shape
        values = [int(code) for step in codes for code in step.ravel()]
        about = f"{rows} x {columns} codes by rows, {fmt} in {self._bits} bits, steps: {len(codes)}"
        image = Image(name, about, self._bits, self._next, values)
        self._next += len(values)
        # From one tile of columns to the next, in words of a bank.
        strides = {"w": part.input_tiles * self._map.size, "b": 1}
        stride, first_step = strides.get(tensor, self._map.samples), int(tensor == "g")
        return TensorImage(image, tensor, layer, rows, columns, base, stride, first_step)


def _results(design: Design, done: list[list[LayerStep]], samples: int) -> list[Image]:
    """Results of each layer and the counters, step by step."""
    bits = result_bits(design)
    layers = range(len(design.network.layers))
    rule, timing = StoppingRule(design, 0), timing_of(design)
    rows: list[list[int]] = [[] for _ in layers]
    counters: list[int] = []
    for number, step in enumerate(done, 1):
        sums = [told(design.array.observe, layer.sums) for layer in step]
        rule.step(sums)
        going_on = number < len(done)
        cycles = walk(design, timing, number, samples, apart=True, paused=going_on)
        counters += [cycles.total, cycles.stall, number]
        for row, layer, own, crossing in zip(rows, step, sums, rule.crossings, strict=True):
            row += [*own, *(layer.overflows[name] for name in COUNTED_TENSORS), crossing]
    images = [Image("counters", f"by step: {', '.join(COUNTERS)}", bits, 0, counters)]
    for number, row in enumerate(rows, 1):
        about = f"results of layer {number} by step: {', '.join(ENTRIES)}"
        images.append(Image(f"results_{number}", about, bits, images[-1].last + 1, row))
    return images


def result_bits(design: Design) -> int:
    """Width of the memory of results: any entry of the result port, any counter."""
    return max(CoreShapes.of(design).result.width, CYCLE_BITS)
