"""Settings of the PLLs: from a board's oscillator to the core's clock, exactly or not at all."""

from dataclasses import dataclass
from typing import Any

from amaranth.hdl import ClockSignal, Instance, Module, Signal, Value

ECP5_VCO = (400, 800)
ICE40_VCO = (533, 1066)
"""MHz of the oscillators inside."""

ECP5_PHASE = (3.125, 400)
ICE40_PHASE = (10, 133)
"""MHz at the phase detectors."""

ICE40_FILTERS = (17, 26, 44, 66, 101)
"""MHz at the phase detector below which the filter is 1, 2, and so on."""


@dataclass(frozen=True)
class Ecp5Pll:
    """Dividers of an EHXPLLL whose feedback is its output."""

    reference: int
    feedback: int
    output: int

    @classmethod
    def of(cls, f_in: float, f_out: float) -> "Ecp5Pll":
        """With the oscillator nearest to the middle of its range. Raises `ValueError`."""
        found = [
            (abs(f_out * output - sum(ECP5_VCO) / 2), reference, feedback, output)
            for reference in range(1, 129)
            for feedback in range(1, 81)
            for output in range(1, 129)
            if f_in * feedback == f_out * reference
            and ECP5_PHASE[0] <= f_in / reference <= ECP5_PHASE[1]
            and ECP5_VCO[0] <= f_out * output <= ECP5_VCO[1]
        ]
        if not found:
            raise ValueError(f"{f_out:g} MHz cannot be had from {f_in:g} MHz")
        return cls(*min(found)[1:])

    def add(self, m: Module, source: Value, f_in: float, f_out: float) -> Signal:
        """The PLL from `source` to the clock of `sync`; returns its lock."""
        locked, clock = Signal(name="locked"), ClockSignal()
        options: dict[str, Any] = {
            "a_FREQUENCY_PIN_CLKI": f"{f_in:g}",
            "a_FREQUENCY_PIN_CLKOP": f"{f_out:g}",
            "a_ICP_CURRENT": "12",
            "a_LPF_RESISTOR": "8",
            "a_MFG_ENABLE_FILTEROPAMP": "1",
            "a_MFG_GMCREF_SEL": "2",
            **{f"p_{name}": "DISABLED" for name in _UNUSED},
            **{f"p_OUTDIVIDER_MUX{out}": f"DIV{out}" for out in "ABCD"},
            "p_CLKI_DIV": self.reference,
            "p_CLKFB_DIV": self.feedback,
            "p_CLKOP_DIV": self.output,
            "p_CLKOP_ENABLE": "ENABLED",
            "p_CLKOP_CPHASE": max(self.output // 2 - 1, 0),
            "p_CLKOP_FPHASE": 0,
            "p_FEEDBK_PATH": "CLKOP",
            **{f"i_{name}": 0 for name in _LOW},
            **{f"i_{name}": 1 for name in _HIGH},
        }
        m.submodules.pll = Instance(
            "EHXPLLL", **options, i_CLKI=source, i_CLKFB=clock, o_CLKOP=clock, o_LOCK=locked
        )
        return locked


_UNUSED = ("PLLRST_ENA", "INTFB_WAKE", "STDBY_ENABLE", "DPHASE_SOURCE")
_LOW = ("RST", "STDBY", "PHASESEL0", "PHASESEL1", "PLLWAKESYNC", "ENCLKOP")
_HIGH = ("PHASEDIR", "PHASESTEP", "PHASELOADREG")


@dataclass(frozen=True)
class Ice40Pll:
    """Divider settings of an SB_PLL40 with simple feedback."""

    reference: int
    feedback: int
    output: int
    filter: int

    @classmethod
    def of(cls, f_in: float, f_out: float) -> "Ice40Pll":
        """The first exact setting. Raises `ValueError`."""
        for reference in range(16):
            phase = f_in / (reference + 1)
            for feedback in range(128):
                vco = phase * (feedback + 1)
                for output in range(1, 7):
                    inside = ICE40_PHASE[0] <= phase <= ICE40_PHASE[1]
                    if inside and ICE40_VCO[0] <= vco <= ICE40_VCO[1] and vco == f_out * 2**output:
                        step = sum(phase >= limit for limit in ICE40_FILTERS)
                        return cls(reference, feedback, output, step + 1)
        raise ValueError(f"{f_out:g} MHz cannot be had from {f_in:g} MHz")

    def add(self, m: Module, pad: Any) -> Signal:
        """The PLL from the pin `pad` to the clock of `sync`; returns its lock."""
        locked = Signal(name="locked")
        m.submodules.pll = Instance(
            "SB_PLL40_PAD",
            p_FEEDBACK_PATH="SIMPLE",
            p_DIVR=self.reference,
            p_DIVF=self.feedback,
            p_DIVQ=self.output,
            p_FILTER_RANGE=self.filter,
            i_PACKAGEPIN=pad,
            i_RESETB=1,
            i_BYPASS=0,
            o_PLLOUTGLOBAL=ClockSignal(),
            o_LOCK=locked,
        )
        return locked
