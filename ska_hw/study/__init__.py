"""Questions asked of the model and the hardware, a room each: what was computed, and its report.

May import everything but `cli`. A study must not import another study.
"""
