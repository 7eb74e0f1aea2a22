"""The sigmoid as integer tables: what one is made from, how it is fitted, what it gives.

`table` imports `fit`, which imports `spec`. Must not know of designs.
"""
