"""The host side: AXI4-Lite registers, AXI4-Streams, the interrupt.

May import `hdl.lib` and `contract`. Must not reach into the core beyond its ports.
"""
