"""Faults planted in netlists, and the benches that have to find them."""
