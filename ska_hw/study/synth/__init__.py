"""What a design costs in an FPGA and how fast it runs there, by yosys and nextpnr."""
