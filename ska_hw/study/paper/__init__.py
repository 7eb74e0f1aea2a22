"""The paper, quantity by quantity and claim by claim, in float and in fixed point.

One idea a file: `sources` (data), `trajectory` (one training, observed), `pairs` (time
invariance), `characteristic` (characteristic time), `action` (Lagrangian, action, Euler-Lagrange),
`continuum` (the flow in continuous time), `adaptive` (step-size control), `autonomy`, `probe`,
`quantised`; `study` runs them all, `figures` and `report` show them.
"""
