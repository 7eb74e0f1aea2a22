"""One training in float and fixed point: its table, its files, its plots."""
