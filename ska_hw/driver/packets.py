"""A tensor as the bytes of a packet of the core's streams."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.register_map import beat_bytes
from ska_hw.contract.results import tensor_format
from ska_hw.driver.bus import Bus
from ska_hw.numbers.formats import Raw
from ska_hw.numbers.rounding import quantize

if TYPE_CHECKING:
    from ska_hw.design import Design


class Packets:
    """Packets of a core of `design` behind `bus`."""

    def __init__(self, design: "Design", bus: Bus) -> None:
        self.design, self.bus = design, bus
        self._memory = MemoryMap.of(design)

    def of(self, name: str, values: ArrayLike, layer: int, samples: int = 0) -> bytes:
        """The bytes of one of X, W and b; X is of `samples` samples.

        Raises `ValueError` for another shape, codes beyond the format, or a packet too long.
        """
        codes, shape = self._codes(name, values), self.shape(name, layer, samples)
        if codes.shape != shape and (name != "b" or codes.shape != shape[1:]):
            raise ValueError(f"{name} of layer {layer} has shape {shape}, not {codes.shape}")
        beat = beat_bytes(self.design)
        self.fitting(name, layer, codes.size * beat)
        return codes.astype("<i8").reshape(-1, 1).view(np.uint8)[:, :beat].tobytes()

    def fitting(self, name: str, layer: int, size: int) -> int:
        """`size` in bytes of a packet. Raises `ValueError` where the bus cannot carry it."""
        most = self.bus.longest_packet
        if most is not None and size > most:
            raise ValueError(
                f"{name} of layer {layer} is a packet of {size} bytes, and the bus carries {most}: "
                "a tensor cannot be split; give the DMA engine a wider length register"
                + ("" if name in ("w", "b") else ", or load fewer samples")
            )
        return size

    def shape(self, name: str, layer: int, samples: int) -> tuple[int, int]:
        """Rows and columns of a tensor, of a run of `samples` samples."""
        rows, columns = self._memory.shape(name, layer)
        return (rows if name in ("w", "b") else samples), columns

    def _codes(self, name: str, values: ArrayLike) -> Raw:
        values, fmt = np.asarray(values), tensor_format(self.design, name)
        if values.dtype.kind == "f":
            return quantize(values, fmt)[0]
        if values.dtype.kind not in "iu":
            raise TypeError(f"{name} must be integers or real numbers, not {values.dtype}")
        if values.size and not (fmt.min <= values.min() and values.max() <= fmt.max):
            raise ValueError(f"{name} has codes beyond {fmt}, {fmt.min} to {fmt.max}")
        return values.astype(np.int64)
