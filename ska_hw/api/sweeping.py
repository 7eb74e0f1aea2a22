"""`ska_hw.sweep`: a design trained again and again with other values of its keys."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ska_hw.api.training import as_array, chosen_design
from ska_hw.design import Design
from ska_hw.errors import UserError
from ska_hw.storage.machine import cores
from ska_hw.storage.result_folder import check_place, result_folder
from ska_hw.study.sweep import report, study
from ska_hw.study.sweep.plan import Plan
from ska_hw.study.sweep.work import Record

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr
    from matplotlib.figure import Figure


@dataclass(frozen=True, repr=False)
class SweepResult:
    """All runs of a sweep."""

    plan: Plan
    records: list[Record]

    def to_pandas(self) -> "pd.DataFrame":
        """A row for each run: its keys, landmarks and last values of each layer, errors, counts."""
        return report.frame(self.plan, self.records)

    def to_xarray(self) -> "xr.Dataset":
        """All histories, by run, side, recorded step and layer."""
        return report.dataset(self.plan, self.records)

    def plot(self, observable: str, key: str, path: Path | str | None = None) -> "Figure":
        """An observable (`entropy_min`, or a column's name) against a swept key; also as a file."""
        figure = report.plot(self.plan, self.to_pandas(), observable, key)
        if path is not None:
            figure.savefig(path, dpi=130)
        return figure

    def save(self, folder: Path | str, plots: Sequence[str] = ()) -> Path:
        """runs.csv, runs.parquet, histories.nc, summary.json and the `plots`, `OBSERVABLE:KEY`."""
        with result_folder(Path(folder)) as staging:
            report.write(self.plan, self.records, staging, plots)
        return Path(folder)

    def __repr__(self) -> str:
        return f"<SweepResult: {len(self.records)} runs over {', '.join(self.plan.keys)}>"


def sweep(
    design: Design | Path | str | None = "digits",
    keys: Mapping[str, Any] | None = None,
    x: Any = None,
    *,
    layers: Sequence[int] | None = None,
    engines: str = "both",
    draws: int = 1,
    seed: int = 0,
    workers: int | None = None,
    scheduler: str | None = None,
    folder: Path | str | None = None,
    progress: Callable[[int, float], None] | None = None,
    **overrides: Any,
) -> SweepResult:
    """Train a design with every combination of the values of `keys`.

    - `design`, `x`, `layers`, `overrides`: as in `ska_hw.train`; None for a design of `layers`.
    - `keys`: by dotted key of a design, as "training.eta", a list, a range, a table as in a study's
      TOML, or an object with SciPy's `rvs`, which is drawn for each run.
    - `engines`: "float", "fixed" or "both".
    - `draws`: runs for each combination of what is listed, where some keys are drawn.
    - `seed`: of the draws.
    - `workers`: processes; as many as cores unless given. A script that starts several needs
      `if __name__ == "__main__":`.
    - `scheduler`: address of a Dask scheduler, whose workers do the runs instead.
    - `folder`: of the results, as `SweepResult.save`. Finished runs are kept beside it, so that
      the same call goes on after a kill.
    - `progress`: called with the runs that are done and designs a second.

    Raises `UserError` and `ToolError`.
    """
    array = None if x is None else as_array(x)
    base = chosen_design(array, design, layers, None, overrides)
    plan = Plan.of(base, keys or {}, engines, draws, seed, array)
    journal = None
    if folder is not None:
        folder = Path(folder)
        if folder.name in ("", ".."):
            raise UserError(f"{folder}: expected the name of a folder")
        check_place(folder)
        journal = folder.with_name(folder.name + ".journal")
    least = min(workers or cores(), plan.count)
    result = SweepResult(plan, study.run(plan, least, scheduler, journal, progress))
    if folder is not None and journal is not None:
        result.save(folder)
        journal.unlink(missing_ok=True)
    return result
