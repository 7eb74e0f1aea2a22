"""What is written for others: Verilog, vectors, register files, fixed-point arrays."""
