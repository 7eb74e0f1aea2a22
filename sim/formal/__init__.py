"""Proofs of properties of the emitted Verilog, one module for each component."""
