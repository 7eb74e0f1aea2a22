"""iCEBreaker with an iCE40 UP5K: FT2232H as serial line, 12 MHz oscillator."""

from typing import Any

from amaranth.hdl import Module, Signal

from ska_hw.boards.board import Board, Packer
from ska_hw.boards.pll import Ice40Pll
from ska_hw.study.synth.devices import DEVICES


class IceBreaker(Board):
    """iCEBreaker."""

    name = "icebreaker"
    title = "iCEBreaker"
    target = "ice40"
    device = DEVICES["up5k"]
    clock_pin = "clk12_0__io"
    oscillator = 12.0
    clock = 24.0
    baud = 3_000_000
    plain = True
    constraints = "pcf"
    goal = 30.0
    packer = Packer("yowasp-icepack", "--asc")
    extension = "bin"
    loader = "ice40_generic"

    def platform(self) -> Any:
        """Pins of amaranth-boards."""
        from amaranth_boards.icebreaker import ICEBreakerPlatform

        return ICEBreakerPlatform()

    def pll(self, clock: float) -> Ice40Pll:
        """Of an SB_PLL40."""
        return Ice40Pll.of(self.oscillator, clock)

    def clocked(self, m: Module, platform: Any, clock: float) -> Signal:
        """From the oscillator's pin, which is the PLL's own."""
        pad = platform.request(platform.default_clk, 0, dir="-").io
        return self.pll(clock).add(m, pad)
