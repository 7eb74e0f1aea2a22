"""What a design costs in an FPGA and how fast it runs there, by yosys and nextpnr.

`components` are what is measured, `devices` where, `flow` runs the tools, `report` prints.
May import hdl, export and cosim's toolchain. Must not import `cli` or another study.
"""
