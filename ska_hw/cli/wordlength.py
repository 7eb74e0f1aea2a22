"""`ska-hw wordlength`: the cheapest word lengths within a bound."""

import contextlib
import json
import time
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from ska_hw import __version__
from ska_hw.cli.options import FiniteRange, design_options, read_design
from ska_hw.design import Design
from ska_hw.storage.result_folder import SUMMARY, check_place, result_folder


class Share(click.ParamType):
    """A share such as 1% or 0.01."""

    name = "share"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        if isinstance(value, float):
            return value
        try:
            share = float(value.removesuffix("%")) / (100 if value.endswith("%") else 1)
        except ValueError:
            self.fail(f"expected a share such as 1%, found {value!r}", param, ctx)
        if not 0 < share < 1:
            self.fail(f"expected a share between 0 and 100%, found {value!r}", param, ctx)
        return share


@click.command("wordlength")
@design_options
@click.option(
    "--weights",
    type=click.Path(path_type=Path),
    help="Initial W from this .npz (w1, w2, ...) instead of the design's.",
)
@click.option(
    "--error",
    type=Share(),
    default="1%",
    show_default=True,
    help="Largest relative L2 error of any history of any layer.",
)
@click.option(
    "--landmarks",
    type=click.Choice(["exact", "near", "any"]),
    default="exact",
    show_default=True,
    help="Entropy minima, flow peaks and Net crossings: at the same step, one off, or anywhere.",
)
@click.option("--minutes", type=FiniteRange(min=0, min_open=True), default=10.0,
              show_default=True, help="Time for search and judging.")  # fmt: skip
@click.option(
    "--trials", type=click.IntRange(min=1), help="Candidates to judge in all, instead of time."
)
@click.option("--workers", type=click.IntRange(1, 64), default=2, show_default=True)
@click.option("--inits", type=click.IntRange(1, 64), default=1, show_default=True,
              help="Initialisations to search on: the design's, then random ones.")  # fmt: skip
@click.option("--judge", type=click.IntRange(0, 64), default=5, show_default=True,
              help="Initialisations, not searched on, to judge the winner on.")  # fmt: skip
@click.option("--sampler-seed", type=click.IntRange(min=0), default=0, show_default=True)
@click.option("--scheduler", help="Address of a Dask scheduler whose workers do the work.")
@click.option(
    "--study",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Journal of the search; one that exists is resumed.  [default: OUT.journal]",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="[default: build/wordlength/NAME]",
)
def command(
    weights: Path | None,
    error: float,
    landmarks: Any,
    minutes: float,
    trials: int | None,
    workers: int,
    inits: int,
    judge: int,
    sampler_seed: int,
    scheduler: str | None,
    study: Path | None,
    out: Path | None,
    **options: Any,
) -> int:
    """Search the cheapest formats and rounding modes that keep the observables within a bound.

    The cost is counted in bits of multipliers and of memory. The Pareto front of both is printed;
    the design with the least mean of both, relative to the preset q16, is written as TOML and
    judged on initialisations that the search did not see. Ctrl-C keeps what was found: the same
    command goes on.

    Exit status: 0 a design was found, 1 none was, 2 wrong usage or input, 130 interrupted.
    """
    from ska_hw.study.wordlength.study import Search, Settings, executor

    base, folder = read_design(**options)
    base = _own_paths(base, folder, weights)
    out = out or Path("build/wordlength") / base.name
    check_place(out)
    study = study or out.with_name(out.name + ".journal")
    console = Console(highlight=False, soft_wrap=True)
    begin = time.monotonic()
    settings = Settings(error, landmarks, inits, sampler_seed)
    search = Search(base, Path(), settings, study)
    if len(search.journal):
        console.print(f"Going on with {len(search.journal)} candidates from {study}")
    end = None if trials else begin + 60 * minutes
    with contextlib.closing(search.journal), executor(workers, scheduler) as pool:
        try:
            with _progress(console) as bar:
                task = bar.add_task("", total=trials or 1, note="")
                update = _updater(bar, task, trials, 60 * minutes, begin)
                search.run(pool, workers, end, trials, update, reserve=judge + 1)
        except KeyboardInterrupt:
            click.echo(f"ska-hw: the search is kept in {study}; the same command goes on", err=True)
            raise
        if not search.known.front():
            console.print("No design within the bound was found.")
            return 1
        _conclude(search, pool, judge, out, console)
    console.print(f"{(time.monotonic() - begin) / 60:.1f} minutes. Results: {out}")
    return 0


def _own_paths(base: Design, folder: Path, weights: Path | None) -> Design:
    """The design with absolute paths, so that the found one can be read from anywhere."""
    raw = base.dump()
    if base.data.source != "digits":
        raw["data"]["source"] = str((folder / base.data.source).absolute())
    if weights is not None:
        raw["training"]["weights"] = str(weights.absolute())
    elif base.training.weights is not None:
        raw["training"]["weights"] = str((folder / base.training.weights).absolute())
    return Design.parse(raw)


def _updater(bar: Progress, task: Any, trials: int | None, seconds: float, begin: float) -> Any:
    def update(count: int, known: Any) -> None:
        done = count if trials else min(1.0, (time.monotonic() - begin) / seconds)
        front = known.front()
        best = f"cheapest {front[0].cost.relative(known.unit):.3f} of q16" if front else "none yet"
        bar.update(task, completed=done, note=f"{count} candidates, {best}")

    return update


def _progress(console: Console) -> Progress:
    return Progress(
        BarColumn(),
        TextColumn("{task.fields[note]}"),
        TimeElapsedColumn(),
        console=console,
        disable=not console.is_terminal,
    )


def _conclude(search: Any, pool: Any, judge: int, out: Path, console: Console) -> None:
    """Judge the winner, print, and write the results."""
    from ska_hw.study.wordlength import report
    from ska_hw.study.wordlength.judge import Start
    from ska_hw.study.wordlength.study import judge_all

    known, settings = search.known, search.settings
    design = known.space.design(known.front()[0].choice)
    base, rule = known.space.base, settings.rule
    # Seeds of the search count from 1; these are others.
    held_out = [("searched on", search.starts[0])]
    held_out += [(f"seed {s}", Start.of(base, Path(), s)) for s in range(1000, 1000 + judge)]
    jobs = [pool.submit(judge_all, design.dump(), [s], float("inf"), rule) for _, s in held_out]
    judged = [(name, job.result()[0]) for (name, _), job in zip(held_out, jobs, strict=True)]
    console.print(report.front_table(known))
    console.print(report.LEGEND, style="dim")
    console.print("\nThe cheapest, on initialisations that were not searched on:")
    console.print(report.verdict_table(judged))
    raw = design.dump() | {"name": f"{base.name[:58]}_found"}
    with result_folder(out) as folder:
        toml = report.to_toml(Design.parse(raw))
        (folder / f"{base.name}.toml").write_text(toml, encoding="utf-8")
        report.write_trials(known, folder / "candidates.csv")
        report.plot_search(known, settings.bound, folder / "search.png")
        text = {"ska_hw": __version__} | report.summary(known, settings.bound, judged)
        (folder / SUMMARY).write_text(json.dumps(text, indent=2) + "\n", encoding="utf-8")
