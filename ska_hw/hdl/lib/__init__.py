"""Parts that know numbers but no network: memories, multipliers, rounding, noise, delay lines.

May import `hdl.targets` and `numbers`. Must not import the array, lanes, control or host side.
"""
