"""Boards: a core behind a serial line on real pins, its bitstream, and the same in simulation.

May import `cosim`, `hdl`, `driver` and the flow of `study.synth`. Must not know how a command
prints. A board is one file in `platforms/`.
"""
