"""A design's core with a test bench in plain Verilog and what the model expects of every value.

images      initial tensors and expected results, as $readmemh reads them
kit         the files: Verilog of the core, test bench, images, README
"""
