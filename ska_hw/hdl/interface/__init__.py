"""What parts of the core tell each other: its ports, the commands along the lanes, the settings.

May import `hdl.lib` and `contract`. Must not build anything.
"""
