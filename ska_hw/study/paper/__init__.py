"""The paper, quantity by quantity and claim by claim, in float and in fixed point.

One idea a file: `sources` (data), `trajectory` (one training, observed), `pairs` (time
invariance), `characteristic` (characteristic time), `action` (Lagrangian, action, Euler-Lagrange),
`continuum` (the flow in continuous time), `adaptive` (step-size control), `autonomy`, `probe`,
`quantised`. `study` runs them all; `tables_*` and `figures_*` show them, `findings` judges the
claims by the limits of `thresholds`, and `report` writes the page. `rtl` runs the paper's
experiment in the Verilog core.

`instability` predicts characteristic times, `times` measures them over many settings, `variants`
sets the four rules side by side; each of the latter two has a report of its own.

May import the model, and cosim in `rtl` alone. Must not import `cli` or another study.
"""
