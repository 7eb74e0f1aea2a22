"""What values the tensors take, by layer and step: `study` measures, `report` shows.

May import the model, design and numbers. Must not import hdl, cosim, `cli` or another study.
"""
