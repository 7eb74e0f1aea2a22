"""The compiled engine on the processor: exact products, fused elementwise passes, shards.

products   exact matrix products and the proof that each is exact
tile       the 16-bit product of one tile, in vector instructions
kernels    rounding, sigmoid, gradient and sums of whole blocks in one pass
plan       everything about a design that the passes need, computed once
shard      the state of some samples, advanced block by block; `Cpu`, the backend
threads    how many cores are idle
"""
