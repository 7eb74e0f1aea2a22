"""The numbers of a study as tables."""

from typing import Any

from ska_hw.study.paper import tables_dynamics as dynamics
from ska_hw.study.paper import tables_learning as learning
from ska_hw.study.paper import tables_quantised as quantised
from ska_hw.study.paper.study import Study
from ska_hw.study.paper.table import ReportTable, Tables


def all_tables(study: Study) -> Tables:
    """Every table that the study's data allow, by name."""
    invariance = dynamics.invariance_table(study)
    tables: list[ReportTable[Any] | None] = [
        dynamics.histories_table(study),
        dynamics.published_table(study),
        dynamics.landmarks_table(study),
        invariance,
        dynamics.orders_table(study, invariance),
        dynamics.times_table(study),
        dynamics.spread_table(study),
        dynamics.action_table(study),
        dynamics.action_orders(study),
        dynamics.euler_lagrange_table(study),
        dynamics.stopping_table(study),
        learning.adaptive_table(study),
        learning.autonomy_table(study),
        learning.probe_table(study),
        learning.rank_table(study),
        quantised.quantised_table(study),
        quantised.quantised_summary(study),
        quantised.shifts_table(study),
        quantised.noise_table(study),
    ]
    return {table.name: table for table in tables if table is not None}
