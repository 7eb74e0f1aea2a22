"""Verilog that every tool takes: multipliers, adders and memories are left to them."""

from ska_hw.hdl.targets.target import Target

TARGET = Target("portable")
