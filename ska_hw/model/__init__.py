"""SKA in software: the float64 reference, the bit-accurate fixed-point model, and both together.

May import `contract`, `design` and `numbers`. Must not import hardware: it is what the hardware
is compared with. The reference imports nothing of the fixed side.
"""
