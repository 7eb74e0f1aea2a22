"""Coverage of Verilog and of functions: read, judged and shown; and that of two components."""

import json
import os
import subprocess
import sys

import pytest

from sim.coverage.__main__ import main
from sim.coverage.constants import Bit
from sim.coverage.explained import ExplanationError, read_explanations
from sim.coverage.figures import Constant, figures
from sim.coverage.points import Point, read_counts
from sim.coverage.store import Covered, keep, kept
from sim.coverage.summary import summarise
from sim.support import functional
from sim.support.paths import ROOT

TEXT = """module unit(input a, output reg [1:0] y);
  always @* begin
    if (a) begin
      y = 1;
    end else begin
      y = 0;
    end
    case (a) 1'h0: ;
      default: ;
    endcase
  end
endmodule
"""


def record(kind, line, what, hits, lines=""):
    keys = {"f": "unit.v", "l": line, "n": 3, "t": kind, "page": f"v_{kind}/unit", "o": what}
    if lines:
        keys["S"] = lines
    body = "".join(f"\1{key}\2{value}" for key, value in (keys | {"h": "top.unit"}).items())
    return f"C '{body}' {hits}\n"


def data(**hits):
    """A coverage.dat of TEXT; its counts by word are 1 unless given."""
    given = {"block": 1, "then": 1, "otherwise": 1, "up": 1, "down": 1} | hits
    return "# SystemC::Coverage-3\n" + "".join(
        [
            record("line", 2, "block", given["block"], "2"),
            record("branch", 3, "if", given["then"], "3-4"),
            record("branch", 3, "else", given["otherwise"], "6"),
            record("line", 9, "case", 0, "9"),
            record("toggle", 1, "y__02eb[1]:0->1", given["up"]),
            record("toggle", 1, "y__02eb[1]:1->0", given["down"]),
            record("toggle", 1, "y__02eb[0]:0->1", 1),
            record("toggle", 1, "words[3][1]:0->1", 0),
        ]
    )


def explained(tmp_path, *entries):
    path = tmp_path / "explained.toml"
    path.write_text("".join(f"[[explained]]\n{entry}\n" for entry in entries), "utf-8")
    return path


DEFAULT = 'kind = "line"\ntext = "default: ;"\nreason = "lint"'
ALL_OF_Y = 'kind = "toggle"\nsignal = "y.b"\ntop = 1\nreason = "constant"'


def judge(tmp_path, hits, *entries):
    counts = dict(read_counts(data(**hits).splitlines(keepends=True)))
    found = read_explanations(explained(tmp_path, *entries))
    return figures(Covered("bench", TEXT, counts, 1), found), found


def test_points_are_read():
    points = dict(read_counts(data().splitlines(keepends=True)))
    assert Point("branch", "unit", 3, 3, "if", (3, 4)) in points
    toggle = Point("toggle", "unit", 1, 3, "y.b[1]:0->1")
    assert points[toggle] == 1
    assert (toggle.signal, toggle.bit) == ("y.b", 1)
    assert not any(p.signal == "words" for p in points), "words of memories are no points"


@pytest.mark.parametrize("text", ["", "nonsense\n", "# SystemC::Coverage-3\nnonsense\n"])
def test_other_files_are_refused(text):
    with pytest.raises(ValueError, match="coverage file"):
        list(read_counts(text.splitlines(keepends=True)))


def test_everything_hit(tmp_path):
    found, entries = judge(tmp_path, {}, DEFAULT)
    assert {k: (t.hit, t.explained, t.missed) for k, t in found.total.items()} == {
        "line": (4, 1, 0),
        "branch": (2, 0, 0),
        "toggle": (3, 0, 0),
    }
    assert entries[0].contradiction() is None


def test_missed_lines_branches_and_toggles(tmp_path):
    found, _ = judge(tmp_path, {"otherwise": 0, "up": 0}, DEFAULT)
    missed = [(m.kind, m.line, m.what) for m in found.misses if m.reason is None]
    assert missed == [
        ("branch", 3, "if (a) begin"),
        ("line", 6, "y = 0;"),
        ("toggle", 1, "y.b [1] 0->1"),
    ]
    assert found.total["line"].percent == 75
    assert found.total["line"].raw == 60


def test_lines_of_a_way_that_is_never_gone(tmp_path):
    counts = dict(read_counts(data(otherwise=0).splitlines(keepends=True)))
    found = read_explanations(explained(tmp_path, DEFAULT))
    standing = {Bit("unit", "a", 0): Constant(1, "always")}
    total = figures(Covered("bench", TEXT, counts, 1), found, standing).total
    assert (total["branch"].explained, total["branch"].missed) == (1, 0)
    assert (total["line"].explained, total["line"].missed) == (2, 0)
    counts = dict(read_counts(data().splitlines(keepends=True)))
    moved = figures(Covered("bench", TEXT, counts, 1), found, standing).moved
    assert len(moved) == 2, "the way and its line"


def test_an_explanation_must_stay_true(tmp_path):
    found, entries = judge(tmp_path, {"up": 0, "down": 0}, DEFAULT, ALL_OF_Y)
    assert (found.total["toggle"].explained, entries[1].contradiction()) == (2, None)
    _, entries = judge(tmp_path, {"up": 0}, DEFAULT, ALL_OF_Y)
    assert "1 of its points are hit" in entries[1].contradiction()
    _, entries = judge(tmp_path, {}, DEFAULT, ALL_OF_Y)
    assert "explains nothing" in entries[1].contradiction()


def test_bad_explanation(tmp_path):
    with pytest.raises(ExplanationError, match="entry 0"):
        read_explanations(explained(tmp_path, 'kind = "line"\nreasons = "typo"'))


def test_runs_of_one_text_are_added_up(tmp_path):
    source = tmp_path / "coverage.dat"
    for hits in ({"up": 0}, {"down": 0}):
        source.write_text(data(**hits), "utf-8")
        keep(tmp_path / "rtl", "bench", TEXT, source)
    source.write_text(data(), "utf-8")
    keep(tmp_path / "rtl", "bench", TEXT + "\n", source)
    runs = sorted(kept(tmp_path / "rtl"), key=lambda covered: covered.runs)
    assert [covered.runs for covered in runs] == [1, 2]
    assert min(n for p, n in runs[1].counts.items() if p.kind == "toggle") == 1


def test_missed_line_fails(tmp_path, capsys):
    source = tmp_path / "coverage.dat"
    source.write_text(data(then=0), "utf-8")
    keep(tmp_path / "rtl", "bench", TEXT, source)
    assert main([str(tmp_path), "rtl"]) == 1
    printed = capsys.readouterr().out
    assert "bench: 75.00 % of line points are hit, 100 % are required (1 missed)" in printed
    page = (tmp_path / "index.html").read_text("utf-8")
    assert 'source/bench-0.html#L4">4</a>' in page
    assert 'id="L4"' in (tmp_path / "source" / "bench-0.html").read_text("utf-8")
    assert json.loads((tmp_path / "coverage.json").read_text("utf-8"))["problems"]


@pytest.mark.parametrize("arguments", [[], ["nowhere"], ["nowhere", "nonsense"]])
def test_wrong_use(arguments, capsys):
    assert main(arguments) == 2
    assert capsys.readouterr().err


def test_bin_that_was_never_seen_fails(tmp_path):
    """In a process of its own, as the counts are the process's."""
    program = (
        "from sim.support.functional import POINTS, export, sample\n"
        "sample('variants.net_sign', 'program'); export()\n"
    )
    environment = os.environ | {functional.VARIABLE: str(tmp_path)}
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, env=environment, check=True)
    problems = summarise(tmp_path, ["functional"]).problems
    assert "variants.net_sign: equation never seen" in problems
    assert "variants.net_sign: program never seen" not in problems


def test_components(tmp_path):
    """Two benches of the regression, with what is required of all of them."""
    benches = [f"sim/benches/test_{name}.py" for name in ("gradient", "noise")]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *benches]
    command += ["--coverage", str(tmp_path), "-m", "not slow"]
    subprocess.run(command, cwd=ROOT, check=True, timeout=900)
    summary = summarise(tmp_path, ["rtl"], whole=False)
    assert len(summary.rtl) == len(benches)
    assert summary.problems == []
    assert all(bench.total["toggle"].total > 1000 for bench in summary.rtl)
