"""Upsets: bits that flip while the core runs, what of them is noticed, and what they do.

`space` draws them, `simulation` runs the core with them, `judge` compares, `campaign` does all of
that and goes on after a kill, `report` shows. May import the model, hdl and cosim. Must not import
`cli` or another study.
"""
