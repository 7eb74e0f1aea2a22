"""What a board is: its pins, its clock, and how its bitstream is made."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from amaranth.hdl import Module, Signal

if TYPE_CHECKING:
    from ska_hw.study.synth.devices import Device


@dataclass(frozen=True)
class Packer:
    """The program that makes the bitstream; `options` come before both files' names."""

    tool: str
    text: str
    """How the place and route program is told to write the file that the packer reads."""
    options: tuple[str, ...] = ()


class Board(ABC):
    """One board. Clocks are in MHz."""

    name: ClassVar[str]
    title: ClassVar[str]
    target: ClassVar[str]
    """The target of the core."""
    device: ClassVar["Device"]
    speed: ClassVar[str | None] = None
    clock_pin: ClassVar[str]
    """The oscillator's port of the top."""
    oscillator: ClassVar[float]
    clock: ClassVar[float]
    """The core's clock unless another is asked for."""
    baud: ClassVar[int]
    plain: ClassVar[bool] = False
    """Whether only a core without registers and streams fits."""
    constraints: ClassVar[str]
    """Extension of the file with the pins, as Amaranth and place and route call it."""
    goal: ClassVar[float]
    """MHz that placing strives for."""
    packer: ClassVar[Packer]
    extension: ClassVar[str]
    loader: ClassVar[str]
    """The board's name for openFPGALoader."""

    @abstractmethod
    def platform(self) -> Any:
        """Amaranth's description of the pins."""

    @abstractmethod
    def pll(self, clock: float) -> Any:
        """The PLL's settings for `clock`. Raises `ValueError` for a clock that cannot be had."""

    @abstractmethod
    def clocked(self, m: Module, platform: Any, clock: float) -> Signal:
        """Drive the domain `sync` with `clock`; returns the PLL's lock."""

    def divisor(self, clock: float) -> int:
        """Cycles of a bit on the serial line. Raises `ValueError` where that is 2 % off."""
        divisor = round(clock * 1e6 / self.baud)
        if divisor < 4 or abs(clock * 1e6 / divisor / self.baud - 1) > 0.02:
            raise ValueError(f"{clock:g} MHz does not give {self.baud} baud")
        return divisor
