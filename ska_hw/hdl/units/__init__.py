"""What all columns share: post-processing, the weight update, and the memories between them.

May import `hdl.lib`, `hdl.interface` and `hdl.targets`. Must not know of the order of tiles.
"""
