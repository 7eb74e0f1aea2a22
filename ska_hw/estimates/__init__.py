"""What a design needs in an FPGA, before any Verilog: blocks, cells, cycles, traffic, in a second.

`parts` counts what the hardware is built of, `area` turns that into cells by coefficients that were
fitted on syntheses. May import hdl and what is below it. Must not run tools, print, or import
studies, which use it.
"""
