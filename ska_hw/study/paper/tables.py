"""The numbers of a study as tables.

A function that gives the rows of a table is called after its file. Its docstring is the table's
title and the note on how to read it; what stands in braces there, or in the heading of a column,
is filled in from the study's `setup` and `limit`.
"""

import inspect
from collections.abc import Callable, Iterable
from typing import Any, get_args, get_type_hints

from ska_hw.study.paper import tables_dynamics as dynamics
from ska_hw.study.paper import tables_learning as learning
from ska_hw.study.paper import tables_quantised as quantised
from ska_hw.study.paper.study import Study
from ska_hw.study.paper.table import ReportTable, Tables

ROWS: tuple[Callable[[Study], Iterable[Any]], ...] = (
    dynamics.histories_rows,
    dynamics.published_rows,
    dynamics.landmarks_rows,
    dynamics.invariance_rows,
    dynamics.orders_rows,
    dynamics.characteristic_times_rows,
    dynamics.characteristic_time_spread_rows,
    dynamics.action_rows,
    dynamics.action_orders_rows,
    dynamics.euler_lagrange_rows,
    dynamics.stopping_rows,
    learning.adaptive_rows,
    learning.autonomy_rows,
    learning.probes_rows,
    learning.effective_rank_rows,
    quantised.quantised_rows,
    quantised.quantised_summary_rows,
    quantised.landmark_shifts_rows,
    quantised.noise_rows,
)


def all_tables(study: Study) -> Tables:
    """Every table that the study's data allow, by name."""
    tables = {table.name: table for table in (_table(rows_of, study) for rows_of in ROWS)}
    absent = {"published": study.setup.published, "probes": study.probes}
    return {name: table for name, table in tables.items() if absent.get(name, table) is not None}


def _table(rows_of: Callable[[Study], Iterable[Any]], study: Study) -> ReportTable[Any]:
    name = rows_of.__name__.removesuffix("_rows")
    (row,) = get_args(get_type_hints(rows_of)["return"])
    title, _, note = (inspect.getdoc(rows_of) or "").partition("\n\n")
    words = {"setup": study.setup, "limit": study.limit}
    note = " ".join(note.split()).format(**words)
    return ReportTable(name, title.removesuffix("."), row, list(rows_of(study)), note, words)
