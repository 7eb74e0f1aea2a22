"""The front door in Python: what `import ska_hw` offers, each in a file of its own.

Names are bound in `ska_hw/__init__.py` and loaded when they are first used. May import every room
but `cli`, and only `ska_hw` itself imports it. Must not print.
"""
