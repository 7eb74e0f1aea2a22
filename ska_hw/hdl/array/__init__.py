"""The systolic array: processing element, column, array, and the parameters of all three.

May import `hdl.lib` and `hdl.targets`. Must not know of layers, tiles or the order of work.
"""
