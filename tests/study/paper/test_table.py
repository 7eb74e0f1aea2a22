"""Typed rows: their fields give the columns, and findings follow names, not places."""

from pathlib import Path
from typing import Annotated, NamedTuple

from ska_hw.study.paper import findings, thresholds
from ska_hw.study.paper.table import ReportTable, Tables, rows_of, write_table
from ska_hw.study.paper.tables_dynamics import PublishedRow
from ska_hw.study.paper.tables_learning import PUBLISHED_RULE, AdaptiveRow


class Inner(NamedTuple):
    name: str
    size: Annotated[float, "relative size"]


class Row(NamedTuple):
    layer: int
    sums: Annotated[tuple[int, ...], ("first", "second")]
    inner: Inner
    order: Annotated[float | None, "order below {base:g}"]


ROWS = [Row(1, (2, 3), Inner("a", 0.5), None), Row(2, (4, 5), Inner("b", 1e-3), 1.0)]
TABLE = ReportTable("rows", "Rows", Row, ROWS, words={"base": 0.01})


def test_columns_and_cells_follow_the_fields() -> None:
    names = ("layer", "first", "second", "name", "relative size", "order below 0.01")
    assert TABLE.columns == names
    assert TABLE.cells == [[1, 2, 3, "a", 0.5, None], [2, 4, 5, "b", 1e-3, 1.0]]


def test_csv(tmp_path: Path) -> None:
    write_table(TABLE, tmp_path)
    lines = (tmp_path / "rows.csv").read_text("utf-8").splitlines()
    assert lines[1:] == ["1,2,3,a,0.5,", "2,4,5,b,0.001,1.0"]
    assert lines[0] == "layer,first,second,name,relative size,order below 0.01"


def test_rows_are_found_by_their_class() -> None:
    assert rows_of({"rows": TABLE}, Row) == ROWS
    assert rows_of({"rows": TABLE}, Inner) == []


def table_of(*rows: PublishedRow | AdaptiveRow) -> Tables:
    return {"some": ReportTable("some", "Some", type(rows[0]), list(rows))}


def test_published_histories_are_met_up_to_the_bound() -> None:
    bound = thresholds.PUBLISHED_BOUND
    near = PublishedRow("float", "entropy", worst=bound, median=1.0)
    far = PublishedRow("float", "net", worst=1.01 * bound, median=0.0)
    coarse = PublishedRow("q8", "net", worst=1.0, median=1.0)
    (met,) = findings._published(table_of(near, coarse))
    (missed,) = findings._published(table_of(near, far, coarse))
    assert (met.holds, missed.holds) == ("yes", "no")
    assert "(net)" in missed.finding
    (other,) = findings._published(table_of(near._replace(history="z"), far))
    assert "(net)" in other.finding, "the worst, not the last by name"
    assert list(findings._published({})) == []


def test_adaptive_steps_must_need_fewer_passes_for_the_same_error() -> None:
    rule = AdaptiveRow(PUBLISHED_RULE, 0.01, 100, None, None, error=0.1, finest_error=None)
    fewer = AdaptiveRow("heun", 1e-2, 99, None, None, error=0.1, finest_error=0.0)
    worse = fewer._replace(error=0.11)
    as_many = fewer._replace(passes=100)
    verdicts = [
        next(findings._adaptive(table_of(rule, other))).holds for other in (fewer, worse, as_many)
    ]
    assert verdicts == ["yes", "no", "no"]
