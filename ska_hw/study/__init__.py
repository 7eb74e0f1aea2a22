"""Questions asked of the model and the hardware, a room each: what is computed, and its report.

What all share stands here: `files`, `frames`, `style` and `workers`. May import everything but
`api` and `cli`. A study must not import another study.
"""
