"""Upsets: what can be flipped, what parity finds, what the command leaves behind."""

import csv
import json
import re
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from ska_hw.cli.faults import command
from ska_hw.contract.results import STEP_BITS
from ska_hw.contract.schedule import Cycles
from ska_hw.design import Design
from ska_hw.errors import UserError
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.core import CORE_MODULE, TrainingCore
from ska_hw.hdl.interface.core_ports import Error
from ska_hw.model.data import RawTensors
from ska_hw.model.fixed import Model
from ska_hw.storage.result_folder import MARKER
from ska_hw.study.upsets import campaign as campaigns
from ska_hw.study.upsets.campaign import Campaign, journal_of, run_campaign
from ska_hw.study.upsets.judge import DEVIATIONS, MEMORY_ERROR, Judge, Verdict
from ska_hw.study.upsets.report import counts, missed, outcome, summary
from ska_hw.study.upsets.simulation import HUNG, UpsetSimulation
from ska_hw.study.upsets.space import (
    GROUPS,
    MEMORIES,
    PROTECTED,
    REGISTERS,
    StateElement,
    Upset,
    draw,
    state_of,
)

STEPS = 4
DESIGN = Design.parse(
    {
        "name": "small",
        "network": {"inputs": 3, "layers": [3, 2]},
        "data": {"samples": 6},
        "training": {"steps": STEPS, "eta": 0.3},
        "formats": {"preset": "q8"},
        "array": {"size": 2, "protect": "parity"},
    }
)


def tensors() -> RawTensors:
    draw = np.random.default_rng(5)
    weights = [draw.integers(-30000, 30000, shape) for shape in DESIGN.network.sizes]
    biases = [np.zeros(outputs, np.int64) for _, outputs in DESIGN.network.sizes]
    return RawTensors(draw.integers(0, 256, (6, 3)), weights, biases, {})


@pytest.fixture(scope="module")
def simulation() -> UpsetSimulation:
    raw = tensors()
    found = UpsetSimulation(DESIGN, raw.x, raw.weights, raw.biases, STEPS, quick=True)
    found.prepare()
    return found


def test_state_is_read_from_the_verilog() -> None:
    text = """
module \\top.a (clk);
  reg [3:0] memory [7:0];
  reg [3:0] \\b$1 ;
  always @(posedge clk)
    \\b$1  <= c;
  always @(posedge clk) begin
    _0_ <= memory[d];
  end
  assign e = f <= g;
endmodule
module wires(a);
  assign a = b;
endmodule
module CELL #(
  parameter REG = 1
) (input wire clk);
  always @(posedge clk) q <= d;
  always @(posedge clk)
    p_q <= d;
endmodule
"""
    assert state_of(text) == {"top.a": ["_0_", "b$1", "memory"], "CELL": ["p_q"]}


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("lane_0.operand.memory", "operand"),
        ("lane_11.sums.memory", "sums"),
        ("shared.bias_copy.memory", "bias"),
        ("shared.post.post.sigmoid.rom.memory", "sigmoid"),
        ("shared.post.post.sigmoid.rom.found", "post-processing"),
        ("shared.post.gradient_sums_1", "gradient sums"),
        ("shared.post.raw.z_z_q", "raw sums"),
        ("shared.updates.updater.w_next_q", "weight update"),
        ("lane_1.view_w.y", "weight update"),
        ("lane_1.operand.found", "lane"),
        ("controller.observer.best", "stopping"),
        ("controller.observer.count_q", "control"),
        ("results.memory", "results"),
        ("array.column_0.pe_1.m_q", "array"),
        ("controller.sequencer.state", "control"),
    ],
)
def test_groups(name: str, group: str) -> None:
    assert StateElement(name, 1, 1).group == group


def test_draws_reach_every_bit_and_repeat() -> None:
    sizes = {"results.memory": (3, 4), "sequencer.a": (2, 1), "array.b": (1, 1)}
    elements = [StateElement(name, *size) for name, size in sizes.items()]
    found = draw(elements, 100, 400, 7)
    assert found == draw(elements, 100, 400, 7) != draw(elements, 100, 400, 8)
    assert {elements[upset.element].group for upset in found[:3]} == {"results", "control", "array"}
    places = {(u.word, u.bit) for u in found if u.element == 0}
    assert places == {(word, bit) for word in range(4) for bit in range(3)}
    assert {u.bit for u in found if u.element == 1} == {0, 1}
    assert {u.cycle for u in found} == set(range(100))


def test_everything_that_holds_a_bit_can_be_flipped(simulation: UpsetSimulation) -> None:
    """Counted in another way: registers and memories of each module by its instances."""
    elements = simulation.state_elements()
    assert {element.group for element in elements} == set(GROUPS)
    lane = [element for element in elements if element.name.startswith("lane_1.")]
    text = emit(TrainingCore(DESIGN), CORE_MODULE)
    names = [
        name
        for module, names in state_of(text).items()
        if module == "ska_lane" or module.startswith("ska_lane.")
        for name in names
    ]
    assert len(lane) == len(names) > 100
    by_name = {element.name: element for element in elements}
    assert by_name["lane_0.weights.memory"].bits == DESIGN.formats.w.bits + 1
    assert sum(t.group in REGISTERS for t in elements) > 500


def test_without_an_upset_it_is_the_model(simulation: UpsetSimulation) -> None:
    raw, found = tensors(), simulation.undisturbed()
    model = Model(DESIGN, raw.x, raw.weights, raw.biases)
    done = [model.step() for _ in range(STEPS)]
    expected = simulation.expected_cycles
    assert (found.cycles, found.stall_cycles) == (expected.total, expected.stall)
    assert (found.error, found.steps, found.error_cycle) == (0, STEPS, -1)
    assert [[tuple(layer[:6]) for layer in step] for step in found.results] == [
        [layer.sums for layer in step] for step in done
    ]
    for layer, weights, biases in zip(done[-1], found.weights, found.biases, strict=True):
        assert np.array_equal(layer.w, weights)
        assert np.array_equal(layer.b, biases)


@pytest.mark.parametrize("group", PROTECTED)
def test_parity_tells_a_flip_in_every_memory(simulation: UpsetSimulation, group: str) -> None:
    """Of every bit of a word, at moments all over the run: told, or nothing came of it."""
    elements = simulation.state_elements()
    assert Error.MEMORY.value == MEMORY_ERROR
    undisturbed = simulation.undisturbed()
    number = next(n for n, element in enumerate(elements) if element.group == group)
    # A partial sum waits for a short time only.
    moments = (12 if group == "psum" else 3) * elements[number].bits
    cycles = np.linspace(0, undisturbed.cycles - 1, moments).astype(int).tolist()
    words = range(elements[number].words) if group == "sigmoid" else [0]
    upsets = [
        Upset(number, word, n % elements[number].bits, cycle)
        for n, cycle in enumerate(cycles)
        for word in words
    ]
    judge = Judge(DESIGN, undisturbed)
    verdicts = [judge(found) for found in simulation.run_upsets(upsets)]
    kinds = {verdict.kind for verdict in verdicts}
    assert "detected" in kinds
    assert kinds <= {"detected", "harmless"}
    for upset, verdict in zip(upsets, verdicts, strict=True):
        assert verdict.kind == "harmless" or verdict.cycle >= upset.cycle


def test_registers_do_harm(simulation: UpsetSimulation) -> None:
    """Bits of which it is known what they do: nothing here says that all is harmless."""
    elements = simulation.state_elements()
    undisturbed = simulation.undisturbed()
    judge = Judge(DESIGN, undisturbed)

    def verdict(name: str, bit: int, cycle: int) -> Verdict:
        number = [element.name for element in elements].index(name)
        return judge(simulation.run_upsets([Upset(number, 0, bit, cycle)])[0])

    middle = undisturbed.cycles // 2
    assert verdict("controller.sequencer._steps_q", STEP_BITS - 1, middle) == Verdict("stopped")
    assert verdict("controller.sequencer.cycles_q", 20, middle) == Verdict(
        "silent", deviations=dict.fromkeys([*judge._histories.as_dict(), "weights"], 0.0)
    )
    moved = verdict("controller.sequencer.c_mantissa_q", 17, middle)
    assert moved.kind == "silent"
    assert moved.deviations is not None
    assert moved.deviations["weights"] > 0.01
    assert moved.worst > 0


def test_a_core_that_does_not_end_is_stopped(
    simulation: UpsetSimulation, monkeypatch: pytest.MonkeyPatch
) -> None:
    undisturbed = simulation.undisturbed()
    monkeypatch.setattr(UpsetSimulation, "expected_cycles", Cycles(20, 0, 0, 2))
    found = simulation.undisturbed()
    assert (found.end, found.steps) == (HUNG, 0)
    assert not np.any(found.weights[0])
    assert Judge(DESIGN, undisturbed)(found) == Verdict("stopped", hung=True)


def test_campaign_goes_on_where_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, simulation: UpsetSimulation
) -> None:
    monkeypatch.setattr(campaigns, "cache_folder", lambda: tmp_path)
    monkeypatch.setattr(campaigns, "BATCH", 8)

    def interrupt(done: int, total: int) -> None:
        if done == 11:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_campaign(DESIGN, tensors(), 2, 3, on_progress=interrupt)
    told: list[int] = []
    found, journal = run_campaign(
        DESIGN, tensors(), 2, 3, on_progress=lambda done, total: told.append(done)
    )
    assert told[0] == 8
    assert told[-1] == len(found.upsets) == len(found.verdicts) == 2 * len(GROUPS)
    judge = Judge(DESIGN, simulation.undisturbed())
    again = [judge(outcome) for outcome in simulation.run_upsets(found.upsets)]
    assert found.verdicts == again
    assert missed(found) == []
    journal.discard()
    assert not journal.path.parent.exists()


def test_a_torn_journal_is_cut_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As is one without a first line and checksums, from before there were any."""
    monkeypatch.setattr(campaigns, "cache_folder", lambda: tmp_path)
    verdicts = [Verdict("harmless"), Verdict("silent", deviations={"net": 0.5, "flow": np.inf})]
    with journal_of("key") as journal:
        journal.append(*map(asdict, verdicts))
        path = journal.path
    plain = b"".join(json.dumps(asdict(verdict)).encode() + b"\n" for verdict in verdicts)
    for whole in (path.read_bytes(), plain):
        path.write_bytes(whole + whole[:9])
        with journal_of("key") as journal:
            assert [Verdict(**record) for record in journal.records] == verdicts
        assert path.read_bytes() == whole


def test_outcomes_and_shares() -> None:
    elements = [StateElement("lane_0.psum.memory", 10, 9), StateElement("array.a", 10, 1)]
    near = dict.fromkeys(DEVIATIONS, 0.001)
    verdicts = [
        Verdict("detected"),
        Verdict("silent", deviations=near),
        Verdict("silent", deviations=near | {"net": 0.5}),
        Verdict("silent", deviations=near, landmarks=1),
    ]
    assert [outcome(v, 0.01) for v in verdicts] == ["detected", "within", "beyond", "beyond"]
    assert outcome(verdicts[2], 0.6) == "within"
    upsets = [Upset(0, 0, 0, 0), Upset(0, 0, 0, 0), Upset(1, 0, 0, 0), Upset(1, 0, 0, 0)]
    found = Campaign(DESIGN, elements, 10, upsets, verdicts)
    assert counts(verdicts, 0.01) == {
        "detected": 1, "stopped": 0, "harmless": 0, "within": 1, "beyond": 2
    }  # fmt: skip
    assert missed(found) == [1]
    told = summary(found, 0.01)
    assert told["shares"]["all"]["detected"][0] == pytest.approx(0.45)
    assert told["shares"]["all"]["beyond"][0] == pytest.approx(0.1)
    assert told["shares"]["all memories"]["within"][0] == pytest.approx(0.5)
    assert told["missed"] == 1
    assert told["effects"]["net"][2] == 0.5
    unprotected = DESIGN.with_(array__protect="none")
    assert missed(Campaign(unprotected, elements, 10, upsets, verdicts)) == []


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    np.savez(tmp_path / "x.npz", x=tensors().x / 256)
    (tmp_path / "small.toml").write_text(
        'name = "small"\n[network]\ninputs = 3\nlayers = [3, 2]\n[data]\nsource = "x.npz"\n'
        'samples = 6\n[training]\neta = 0.3\n[formats]\npreset = "q8"\n[array]\nsize = 2\n'
    )
    return tmp_path


def test_command(folder: Path) -> None:
    given = ["small.toml", "--steps", "4", "--upsets", "2", "--protect", "parity", "--out", "out"]
    found = CliRunner().invoke(command, given, standalone_mode=False)
    assert found.return_value == 0, found.output
    assert "protect = parity" in found.output
    assert "\nFormats: " in found.output
    left = sorted(path.name for path in (folder / "out").iterdir())
    assert left == [MARKER, "deviations.png", "outcomes.png", "summary.json", "upsets.csv"]
    told = json.loads((folder / "out/summary.json").read_text())
    (one,) = told["campaigns"]
    assert one["upsets"] == 2 * len(GROUPS)
    assert {*one["groups"]} == set(GROUPS)
    assert all(sum(group[n] for n in ("detected", "stopped", "harmless", "within", "beyond")) == 2
               for group in one["groups"].values())  # fmt: skip
    rows = list(csv.DictReader((folder / "out/upsets.csv").open()))
    assert len(rows) == one["upsets"]
    assert {row["group"] for row in rows} == {*MEMORIES, *REGISTERS}
    detected = [row for row in rows if row["outcome"] == "detected"]
    assert detected
    assert all(int(row["error_cycle"]) >= int(row["cycle"]) for row in detected)


def test_a_core_without_its_check_ends_with_status_1(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Parity is stored and nobody looks at it."""

    def unchecked(component: object, name: str) -> str:
        text = emit(component, name)
        faulty = re.sub(r"parity_out <= [^;]*;", "parity_out <= 1'h0;", text)
        assert faulty != text
        return faulty

    monkeypatch.setattr("ska_hw.export.verilog.emit.emit", unchecked)
    given = ["small.toml", "--steps", "4", "--upsets", "10", "--protect", "parity"]
    found = CliRunner().invoke(command, given, standalone_mode=False)
    assert found.return_value == 1, found.output
    assert "Parity missed" in found.output


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--samples", "7"], "--samples: expected at most 6, the design's, found 7"),
        (["--samples", "1"], "1 is not in the range"),
        (["--samples", "all"], "'all' is not a valid integer"),
        (["--steps", "1"], "1 is not in the range"),
        (["--upsets", "0"], "0 is not in the range"),
        (["--upsets", "100001"], "100001 is not in the range"),
        (["--upsets", "2.5"], "'2.5' is not a valid integer"),
        (["--seed", "-1"], "-1 is not in the range"),
        (["--protect", "ecc"], "'ecc' is not one of"),
        (["--preset", "q17"], "'q17' is not one of"),
        (["--bound", "nan"], "expected a finite number"),
        (["--bound", "-0.1"], "-0.1 is not in the range"),
        (["--data", "none.npz"], "none.npz"),
        (["--out", "small.toml"], "small.toml: expected a folder for the results, found a file"),
        (["--out", "."], "expected an empty or a result folder, found other files"),
        (["other.toml"], "unexpected extra argument"),
    ],
)
def test_wrong_usage(folder: Path, arguments: list[str], words: str) -> None:
    """Refused before anything is compiled; the folder is as it was."""
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    found = CliRunner().invoke(command, ["small.toml", *arguments])
    assert found.exit_code != 0
    assert isinstance(found.exception, SystemExit | UserError)
    assert words in found.output + str(found.exception)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
