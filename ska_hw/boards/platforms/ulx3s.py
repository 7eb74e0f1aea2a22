"""ULX3S with an ECP5-85: FT231X as serial line, 25 MHz oscillator."""

from typing import Any

from amaranth.hdl import Module, Signal

from ska_hw.boards.board import Board, Packer
from ska_hw.boards.pll import Ecp5Pll
from ska_hw.study.synth.devices import ECP5, ECP5_85, Device


class Ulx3s(Board):
    """ULX3S-85F."""

    name = "ulx3s"
    title = "ULX3S-85F"
    target = "ecp5"
    device = Device("ulx3s", ECP5, ("--85k", "--package", "CABGA381"), ("6",), ECP5_85)
    speed = "6"
    clock_pin = "clk25_0__io"
    oscillator = 25.0
    clock = 60.0
    baud = 3_000_000
    constraints = "lpf"
    goal = 90.0
    packer = Packer("yowasp-ecppack", "--textcfg", ("--compress",))
    extension = "bit"
    loader = "ulx3s"

    def platform(self) -> Any:
        """Pins of amaranth-boards."""
        from amaranth_boards.ulx3s import ULX3S_85F_Platform

        return ULX3S_85F_Platform()

    def pll(self, clock: float) -> Ecp5Pll:
        """Of an EHXPLLL."""
        return Ecp5Pll.of(self.oscillator, clock)

    def clocked(self, m: Module, platform: Any, clock: float) -> Signal:
        """From the oscillator through an EHXPLLL."""
        source = platform.request(platform.default_clk, 0).i
        return self.pll(clock).add(m, source, self.oscillator, clock)
