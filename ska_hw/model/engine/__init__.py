"""Who makes the passes over samples: the compiled engine on the processor, or workers of a cluster.

May import `contract`, `design` and `numbers`. Must not know of `model.fixed`, which calls it.
"""
