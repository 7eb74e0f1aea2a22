"""What sigmoid tables cost and how far off they are: rows to print, and pictures.

May import numbers. Must not import the model, hdl, `cli` or another study.
"""
