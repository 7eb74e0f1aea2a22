"""The whole study and its report on a small network, and the command's errors."""

import csv
import dataclasses
import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from ska_hw.cli import main
from ska_hw.contract.observables import observe
from ska_hw.design import PRESETS
from ska_hw.study.paper import report as report_module
from ska_hw.study.paper.report import FIGURES, NEED_LABELS, write_report
from ska_hw.study.paper.setup import QUICK, Setup, read_setup
from ska_hw.study.paper.study import Study, run_study
from tests.support.paper_small import SMALL

FEW = {"residence": FIGURES["residence"]}
TINY = dataclasses.replace(
    QUICK,
    seeds=1,
    base_seeds=2,
    limit_points=21,
    euler=(25,),
    heun=(1e-2,),
    pairs=(("RK45", (1e-3,)),),
    multiples=((2.0, 0.5), (1.0, 1.0), (0.5, 2.0)),
)


def setup_of(folder: Path, data: str | None = None, presets: list[str] | None = None) -> Setup:
    path = folder / "small.toml"
    path.write_text(SMALL)
    return read_setup(str(path), data, None, None, presets, None, TINY)


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Study:
    folder = tmp_path_factory.mktemp("design")
    return run_study(setup_of(folder, presets=["q16", "q8"]), 1)


@pytest.fixture(scope="module")
def report(study: Study, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report")
    write_report(study, folder)
    return folder


def test_every_figure_is_there(report: Path) -> None:
    for name in FIGURES:
        assert (report / "figures" / f"{name}.png").read_bytes().startswith(b"\x89PNG")
        assert "</svg>" in (report / "figures" / f"{name}.svg").read_text("utf-8")


def test_page_shows_everything(report: Path) -> None:
    page = (report / "report.html").read_text("utf-8")
    assert page.count("data:image/svg+xml") == len(FIGURES)
    assert "http" not in page.split("</style>")[1].replace("http://www.w3.org", "")
    for table in (report / "tables").glob("*.csv"):
        assert f"tables/{table.name}" in page


def test_summary_is_strict_json(report: Path) -> None:
    def refuse(constant: str) -> None:
        raise AssertionError(constant)

    text = (report / "summary.json").read_text("utf-8")
    summary = json.loads(text, parse_constant=refuse)
    assert {f["holds"] for f in summary["findings"]} <= {"yes", "no", "partly"}
    assert summary["sides"] == ["float", "q16", "q8"]


def test_histories_csv_holds_what_was_run(study: Study, report: Path) -> None:
    with (report / "tables" / "histories.csv").open(newline="") as file:
        rows = [r for r in csv.DictReader(file) if r["side"] == "q16" and r["eta"] == "0.04"]
    run = study.fixed["q16"][study.setup.base]
    entropy = observe(run.sums, 0.04).entropy
    assert len(rows) == entropy.size
    for row in rows:
        assert float(row["entropy"]) == entropy[int(row["step"]), int(row["layer"]) - 1]


def test_equal_studies_write_equal_summaries(
    study: Study, report: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_module, "FIGURES", FEW)
    again = run_study(study.setup, 1)
    write_report(again, tmp_path)
    assert (tmp_path / "summary.json").read_bytes() == (report / "summary.json").read_bytes()
    for name in ("residence.svg", "residence.png"):
        ours, theirs = (folder / "figures" / name for folder in (tmp_path, report))
        assert ours.read_bytes() == theirs.read_bytes()


def test_claims_hold_on_any_network(study: Study) -> None:
    assert study.detail.residuals.max() < 1e-12
    assert all(a.perturbed == a.removed == 0 for a in study.autonomy)
    errors = [study.pairs[p].action.errors["entropy"].max() for p in study.setup.pairs]
    assert errors == sorted(errors, reverse=True)


def test_without_labels_there_are_no_probes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = FEW | {name: FIGURES[name] for name in NEED_LABELS}
    monkeypatch.setattr(report_module, "FIGURES", few)
    x = np.random.default_rng(0).uniform(0, 1, (60, 64))
    np.savez(tmp_path / "x.npz", x=x)
    setup = setup_of(tmp_path, str(tmp_path / "x.npz"), ["q16"])
    study = run_study(setup, 1)
    assert study.probes is None
    write_report(study, tmp_path)
    drawn = {path.stem for path in (tmp_path / "figures").glob("*.png")}
    assert drawn == set(FEW)


def test_one_layer_and_own_formats(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_module, "FIGURES", FEW)
    text = SMALL.replace("[12, 10]", "[7]")
    formats = 'x="u8.7"\nd="u12.12"\nd_operand="u12.12"\nz="s14.10"\ng="s12.12"\n'
    formats += 'w="s20.20"\nw_view="s12.12"\n'
    text = text.replace('preset = "q16"\nw_range = 0.5\nx = "u8.7"\n', formats)
    (tmp_path / "own.toml").write_text(text)
    setup = read_setup(str(tmp_path / "own.toml"), None, None, None, None, None, TINY)
    assert list(setup.fixed) == ["own"]
    study = run_study(setup, 1)
    assert study.autonomy == []
    write_report(study, tmp_path)
    replaced = read_setup(str(tmp_path / "own.toml"), None, None, None, ["q8"], None, TINY)
    assert list(replaced.fixed) == ["q8"]
    assert str(replaced.fixed["q8"].formats.z) == PRESETS["q8"]["z"]


def run_command(*arguments: str) -> int:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["ska-hw", "paper", *arguments])
        with pytest.raises(SystemExit) as left:
            main()
    assert isinstance(left.value.code, int)
    return left.value.code


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "give the images with --data"),
        (["--data", "missing.npz"], "missing.npz: cannot be read"),
        (["--data", "missing"], "missing: cannot be read"),
        (["--data", "bad.npz"], "bad.npz: expected an .npz file"),
        (["--data", "short.npz"], "expected 1000 samples, found 10"),
        (["--data", "wide.npz"], "expected images of 784 pixels, found 64"),
        (["--data", "labels.npz"], r"labels: expected shape (1000,), found (999,)"),
        (["--quick", "--weights", "missing.npz"], "missing.npz: cannot be read"),
        (["--quick", "--weights", "wide.npz"], "expected an array named w1"),
        (["--quick", "--published", "."], "the published histories are of η = 0.01, K = 50"),
        (["missing.toml"], "missing.toml: cannot be read"),
    ],
)
def test_one_clear_line_and_nothing_written(
    arguments: list[str],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bad.npz").write_bytes(b"junk")
    np.savez(tmp_path / "short.npz", x=np.zeros((10, 784)))
    np.savez(tmp_path / "wide.npz", x=np.zeros((1000, 64)))
    np.savez(tmp_path / "labels.npz", x=np.zeros((1000, 784)), labels=np.zeros(999, "u1"))
    before = sorted(tmp_path.iterdir())
    assert run_command(*arguments) == 2
    error = capsys.readouterr().err
    assert message in error
    assert len(error.splitlines()) == 1
    assert sorted(tmp_path.iterdir()) == before


MAIN = "from ska_hw.cli import main; main()"


def _heed_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_interrupt_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "small.toml").write_text(SMALL.replace("steps = 20", "steps = 20000"))
    process = subprocess.Popen(
        [sys.executable, "-c", MAIN, "paper", "small.toml", "--jobs", "2", "-o", "results"],
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # A background shell ignores SIGINT, and children inherit that.
        preexec_fn=_heed_interrupts,
    )
    deadline = time.monotonic() + 60
    while not list(tmp_path.glob(".results.*")) and time.monotonic() < deadline:
        time.sleep(0.1)
    time.sleep(3)
    process.send_signal(signal.SIGINT)
    _, error = process.communicate(timeout=120)
    assert process.returncode == 130
    assert "nothing was left half-written" in error
    assert [path.name for path in tmp_path.iterdir()] == ["small.toml"]
