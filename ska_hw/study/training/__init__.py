"""One training in float and fixed point, as `ska-hw run` shows it: its table, files and plots.

The training itself is `model.experiment`, so there is a `report` here, with its `plots`, and no
study. May import the model. Must not import hdl, cosim, `cli` or another study.
"""
