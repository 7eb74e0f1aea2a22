"""Sweeps: the values of keys, the runs, going on after a kill, and what is left."""
