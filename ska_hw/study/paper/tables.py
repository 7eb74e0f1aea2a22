"""The numbers of a study as tables."""

from ska_hw.study.paper.study import Study
from ska_hw.study.paper.table import Table
from ska_hw.study.paper.tables_fixed import (
    noise_table,
    quantised_summary,
    quantised_table,
    shifts_table,
)
from ska_hw.study.paper.tables_items import (
    action_orders,
    action_table,
    adaptive_table,
    autonomy_table,
    euler_lagrange_table,
    probe_table,
    rank_table,
)
from ska_hw.study.paper.tables_time import (
    histories_table,
    invariance_table,
    landmarks_table,
    orders_table,
    published_table,
    spread_table,
    stopping_table,
    times_table,
)


def all_tables(study: Study) -> dict[str, Table]:
    """Every table that the study's data allow, by name."""
    tables = [
        *(histories_table(study), published_table(study), landmarks_table(study)),
        *(invariance_table(study), orders_table(study), times_table(study), spread_table(study)),
        *(action_table(study), action_orders(study), euler_lagrange_table(study)),
        *(stopping_table(study), adaptive_table(study), autonomy_table(study)),
        *(probe_table(study), rank_table(study), quantised_table(study)),
        *(quantised_summary(study), shifts_table(study), noise_table(study)),
    ]
    return {table.name: table for table in tables if table is not None}
