"""Search for the cheapest word lengths that keep the observables within a bound.

`space` is what can be chosen, `cost` and `judge` what is wanted, `known` what was found out,
`study` the search, `journal` its memory, `report` what it leaves. May import the model, design and
numbers. Must not import hdl, cosim, `cli` or another study.
"""
