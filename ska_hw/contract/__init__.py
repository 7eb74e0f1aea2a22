"""What core and world agree on: sums, results, memory map, schedule, stopping, registers.

May import `design` and `numbers`: pure Python and numpy, so that the smallest host can load it.
Must not import the model, the hardware's description, or anything compiled.
"""
