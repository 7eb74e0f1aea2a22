"""Who does what in which cycle: the sequencer, its commands, the keys, and the observer.

May import `hdl.lib` and the latencies of what it directs. Must not touch data.
"""
