"""Benches in cocotb, proofs, coverage and planted faults of the hardware that is emitted."""
