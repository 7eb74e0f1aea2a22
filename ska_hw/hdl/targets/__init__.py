"""FPGA families: for each, in one file, the cells that its Verilog is written in.

May import Amaranth and `design.targets`, which lists the families. Must not import other rooms of
`hdl`, all of which build on this one.
"""
