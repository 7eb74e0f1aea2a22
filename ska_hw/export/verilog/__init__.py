"""Amaranth components as tidy Verilog, and a design as the files of an FPGA project.

May import `hdl`. Must give the same bytes for the same design on every machine.
"""
