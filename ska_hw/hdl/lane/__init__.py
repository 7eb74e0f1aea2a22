"""What stands below each column of the array: Z, D, G, raw sums, write-back, and the banks.

May import `hdl.lib`, `hdl.array` and the commands' layout. Must not decide when anything happens:
commands tell it.
"""
