"""The core in Amaranth, one component a file: array, lane, control, host side, and what they share.

May import `contract`, `design` and `numbers`. Must not import the model, whose arithmetic is
written a second time here, independently.
"""
