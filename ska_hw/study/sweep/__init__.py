"""Sweeps: a design trained again and again with other values of its keys, and a row for each run.

`keys` says which values, `plan` which runs, `work` is one run in a worker, `study` does them all
and goes on after a kill, `report` makes tables, histories and pictures. Must not import another
study.
"""
