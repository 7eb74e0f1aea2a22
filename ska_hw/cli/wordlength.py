"""`ska-hw wordlength`: the cheapest word lengths within a bound."""

import contextlib
import time
from pathlib import Path
from typing import Any

import click

from ska_hw.cli.advice import say_formats
from ska_hw.cli.messages import Output
from ska_hw.cli.options import (
    FiniteRange,
    design_options,
    load_tensors,
    out_option,
    read_design,
    scheduler_option,
    weights_option,
    workers_option,
)
from ska_hw.cli.progress import Bars, Report
from ska_hw.cli.status import NOTHING_FOUND
from ska_hw.contract.observables import HISTORIES
from ska_hw.design import Design
from ska_hw.model.data import load, quantize_tensors
from ska_hw.storage.result_folder import check_place, result_folder
from ska_hw.study.files import write_summary


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
@weights_option
@click.option(
    "--error",
    type=Share(),
    default="1%",
    help="Largest relative L2 error of any history of any layer.",
)
@click.option(
    "--landmarks",
    type=click.Choice(["exact", "near", "any"]),
    default="exact",
    help="Entropy minima, flow peaks and Net crossings: at the same step, one off, or anywhere.",
)
@click.option(
    "--minutes",
    type=FiniteRange(min=0, min_open=True),
    default=10.0,
    help="Time for search and judging.",
)
@click.option(
    "--trials", type=click.IntRange(min=1), help="Candidates to judge in all, instead of time."
)
@workers_option("Processes that judge candidates.", 2, most=64)
@click.option(
    "--inits",
    type=click.IntRange(1, 64),
    default=1,
    help="Initialisations to search on: the design's, then random ones.",
)
@click.option(
    "--judge",
    type=click.IntRange(0, 64),
    default=5,
    help="Initialisations, not searched on, to judge the winner on.",
)
@click.option(
    "--sampler-seed", type=click.IntRange(min=0), default=0, help="Seed of the sampler's draws."
)
@click.option(
    "--hold",
    type=Share(),
    help="Share of initialisations, never searched on, on which the bound has to be kept.",
)
@click.option(
    "--confidence",
    type=Share(),
    default="95%",
    help="With --hold: of what is said.  [default: 95%]",
)
@click.option(
    "--history",
    "histories",
    multiple=True,
    type=click.Choice(HISTORIES),
    help="With --hold: only errors of this history count; may be repeated.",
)
@click.option(
    "--curve",
    type=click.IntRange(1, 1000),
    default=20,
    help="With --hold: initialisations for the curve of cost and share.  [default: 20]",
)
@scheduler_option
@click.option(
    "--study",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Journal of the search; one that exists is resumed.  [default: OUT.journal]",
)
@out_option("build/wordlength/NAME")
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
    hold: float | None,
    confidence: float,
    histories: tuple[str, ...],
    curve: int,
    study: Path | None,
    out: Path | None,
    **options: Any,
) -> int:
    """Search the cheapest formats and rounding modes that keep the observables within a bound.

    The cost is counted in bits of multipliers and of memory. The Pareto front of both is printed;
    the design with the least mean of both, relative to the preset q16, is written as TOML and
    judged on initialisations that the search did not see. Ctrl-C keeps what was found: the same
    command goes on.

    With --hold the cheapest formats are searched that keep the bound on at least such a share of
    all initialisations: on several at once, and tested on others until that is shown with the
    --confidence, or is not.
    """
    _refuse_what_does_not_apply(hold)
    from ska_hw.study.wordlength.study import Search, Settings

    base, folder = read_design(**options)
    base = _own_paths(base, folder, weights)
    out = out or Path("build/wordlength") / base.name
    check_place(out)
    load_tensors(base, Path())
    study = study or out.with_name(out.name + ".journal")
    if hold is not None:
        from ska_hw.cli.wordlength_hold import search_and_hold
        from ska_hw.study.wordlength.hold import HoldSettings

        return search_and_hold(
            base,
            HoldSettings(error, landmarks, hold, confidence, histories),
            minutes=minutes,
            workers=workers,
            scheduler=scheduler,
            initialisations=curve,
            study=study,
            out=out,
        )
    settings = Settings(error, landmarks, inits, sampler_seed)
    searched = Search(base, Path(), settings, study)
    return _search(searched, minutes, trials, workers, judge, scheduler, study, out)


def _search(
    search: Any,
    minutes: float,
    trials: int | None,
    workers: int,
    judge: int,
    scheduler: str | None,
    study: Path,
    out: Path,
) -> int:
    """The command without --hold; gives its exit status."""
    from ska_hw.study.wordlength import report
    from ska_hw.study.workers import executor

    console, begin = Output(), time.monotonic()
    if len(search.journal):
        console.print(f"Going on with {len(search.journal)} candidates from {study}")
    end = None if trials else begin + 60 * minutes
    with contextlib.closing(search.journal), executor(workers, scheduler) as pool:
        try:
            with Bars() as bars:
                stage = bars.stage("searching", trials or 60 * minutes)
                update = _updater(stage, trials, begin)
                search.run(pool, workers, end, trials, update, reserve=judge + 1)
        except KeyboardInterrupt:
            click.echo(f"ska-hw: the search is kept in {study}; the same command goes on", err=True)
            raise
        console.print(*report.judged_lines(search.known, search.settings.bound), sep="\n")
        if not search.known.front():
            return NOTHING_FOUND
        with Bars() as bars:
            bars.wait("judging the cheapest")
            judged = _held_out(search, pool, judge)
        _conclude(search, judged, out, console)
    console.print(f"{(time.monotonic() - begin) / 60:.1f} minutes. Results: {out}")
    return 0


def _refuse_what_does_not_apply(hold: float | None) -> None:
    """Raise `click.UsageError` for an option of the other kind of search."""
    others = ("trials", "inits", "judge", "sampler_seed")
    names = others if hold is not None else ("confidence", "histories", "curve")
    context = click.get_current_context()
    for parameter in context.command.params:
        given = context.get_parameter_source(str(parameter.name))
        if parameter.name in names and given is click.core.ParameterSource.COMMANDLINE:
            how = "without" if hold is not None else "with"
            raise click.UsageError(f"{parameter.opts[0]} applies {how} --hold only")


def _own_paths(base: Design, folder: Path, weights: Path | None) -> Design:
    """The design with absolute paths, so that the found one can be read from anywhere."""
    own = base.data.source if base.data.source == "digits" else folder / base.data.source
    if weights is None and base.training.weights is not None:
        weights = folder / base.training.weights
    return base.with_(
        data__source=own if isinstance(own, str) else str(own.absolute()),
        training__weights=weights and str(weights.absolute()),
    )


def _updater(report: Report, trials: int | None, begin: float) -> Any:
    """Tells candidates where their number is limited, and otherwise the seconds that have gone."""

    def update(count: int, known: Any) -> None:
        done = count if trials else time.monotonic() - begin
        front = known.front()
        best = f"cheapest {front[0].cost.relative(known.unit):.3f} of q16" if front else "none yet"
        report(done, f"{count} candidates, {best}")

    return update


def _held_out(search: Any, pool: Any, judge: int) -> list[tuple[str, Any]]:
    """Verdicts on the winner, by the name of the initialisation."""
    from ska_hw.study.wordlength.judge import Start
    from ska_hw.study.wordlength.study import judge_all

    known, rule = search.known, search.settings.rule
    design, base = known.space.design(known.front()[0].choice), known.space.base
    # Seeds of the search count from 1; these are others.
    held_out = [("searched on", search.starts[0])]
    held_out += [(f"seed {s}", Start.of(base, Path(), s)) for s in range(1000, 1000 + judge)]
    jobs = [pool.submit(judge_all, design.dump(), [s], float("inf"), rule) for _, s in held_out]
    return [(name, job.result()[0]) for (name, _), job in zip(held_out, jobs, strict=True)]


def _conclude(search: Any, judged: list[tuple[str, Any]], out: Path, console: Output) -> None:
    """Write the results, and print."""
    from ska_hw.study.wordlength import report

    known, settings = search.known, search.settings
    design, base = known.space.design(known.front()[0].choice), known.space.base
    raw = design.dump() | {"name": f"{base.name[:58]}_found"}
    with result_folder(out) as folder:
        toml = report.to_toml(Design.parse(raw))
        (folder / f"{base.name}.toml").write_text(toml, encoding="utf-8")
        report.write_trials(known, folder / "candidates.csv")
        report.plot_search(known, settings.bound, folder / "search.png")
        write_summary(folder, report.summary(known, settings.bound, judged))
    console.print(report.front_table(known))
    console.print(report.LEGEND, style="dim")
    console.print("\nThe cheapest, on initialisations that were not searched on:")
    console.print(report.verdict_table(judged))
    say_formats(console, design, quantize_tensors(design, load(design, Path())))
