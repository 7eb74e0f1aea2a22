"""Hardware for forward-only learning: SKA in float, in fixed point and in Verilog that agree."""

__version__ = "0.1.0"
