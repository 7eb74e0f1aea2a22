"""`ska-hw estimate` and `ska_hw.estimate`: figures, verdicts, messages."""

import json
import time

import pytest
from click.testing import CliRunner

import ska_hw
from benchmarks.area import CASES, design_of, line
from ska_hw.cli import cli
from ska_hw.contract.results import ENTRIES
from ska_hw.design import Design
from ska_hw.estimates.area import PARTS, Built, coefficients, sizes
from ska_hw.estimates.devices import CHIPS, Capacity
from ska_hw.estimates.estimate import estimate
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.core import CORE_MODULE, TrainingCore
from ska_hw.hdl.timing import cycles
from ska_hw.study.synth import flow
from ska_hw.study.synth.components import part
from ska_hw.study.synth.devices import ECP5


def test_digits():
    found = ska_hw.estimate("digits", formats__preset="q14g8")
    design = Design.read("digits", formats__preset="q14g8", array__target="ecp5")
    assert found.fits
    assert found.exact_blocks
    assert found.exact_cycles
    assert (found.array_multipliers, found.needs.mult) == (64, 64 + 10 + 1)
    assert found.cycles == cycles(design).total
    samples, inputs = design.data.samples, design.network.inputs
    assert found.traffic.batch == samples * inputs
    assert found.traffic.results % (4 * len(ENTRIES)) == 0
    weights = sum((i + 1) * o for i, o in design.network.sizes)
    assert found.traffic.load == samples * inputs + 3 * weights


def test_what_is_not_observed_takes_no_multipliers():
    """As the core that is emitted: less products of sums, and no observer of Tensor Net's sign."""
    some = estimate(Design.read("digits", formats__preset="q14g8", array__observe="stopping"))
    whole = estimate(Design.read("digits", formats__preset="q14g8"))
    design = Design.read("digits", formats__preset="q14g8", array__target="ecp5")
    made = [
        emit(TrainingCore(design.with_(array__observe=name)), CORE_MODULE).count("MULT18X18D")
        for name in ("all", "stopping")
    ]
    assert whole.needs.mult - some.needs.mult == made[0] - made[1] > 0


def test_what_does_not_fit():
    found = estimate(Design.read("paper", array__size=16), "up5k")
    assert not found.fits
    assert set(found.exceeded) == {"lut", "ff", "mult", "bram"}
    assert found.exceeded["mult"] == found.needs.mult - 8
    assert "too large" in repr(found)


def test_what_fits_if_cells_are_shared():
    found = estimate(Design.read("up5k", array__observe="all"), "up5k")
    assert found.needs.mult == found.has.mult
    assert estimate(Design.read("up5k"), "up5k").needs.mult < found.needs.mult
    assert found.tight == (found.fits and found.needs.lut + found.needs.ff > 5280)


@pytest.mark.parametrize("device", CHIPS)
def test_all_devices(device):
    found = estimate(Design.read("digits", formats__preset="q8", array__size=2), device)
    assert found.has == CHIPS[device].has
    assert all(value > 0 for value in vars(found.needs).values())


def test_exceeded():
    assert Capacity(5, 6, 7, 8).exceeded(Capacity(5, 5, 9, 6.5)) == {"ff": 1, "bram": 1.5}


def test_unknown_device():
    with pytest.raises(ska_hw.UserError, match=r"device must be one of ecp5-25, .*, not 'vax'"):
        ska_hw.estimate("digits", "vax")


def test_operands_that_a_family_does_not_take():
    formats = {"preset": "q16", "w_view": "s18.17", "w": "s24.20"}
    design = Design.read("digits", array__target="portable").dump() | {"formats": formats}
    with pytest.raises(ska_hw.UserError):
        ska_hw.estimate(Design.parse(design), "up5k")


def test_time_does_not_grow_with_the_network():
    design = Design.read("paper").with_(
        network={"inputs": 60000, "layers": [4096] * 8}, data__samples=60000, array__size=2
    )
    begin = time.process_time()
    found = estimate(design)
    assert time.process_time() - begin < 3
    assert not found.exact_cycles
    assert 0.99 < found.utilisation < 1


def test_command(tmp_path):
    result = CliRunner().invoke(
        cli, ["estimate", "digits", "--size", "4", "--out", str(tmp_path / "out")]
    )
    assert result.exit_code == 0, result.output
    assert "It fits the ecp5-85." in result.output
    summary = json.loads((tmp_path / "out" / "summary.json").read_text())
    assert summary["needs"]["mult"] == 16 + 11 + 1
    assert summary["fits"] is True
    result = CliRunner().invoke(cli, ["estimate", "paper", "--device", "ecp5-25"])
    assert result.exit_code == 0
    assert "It does not fit the ecp5-25" in " ".join(result.output.split())


@pytest.mark.parametrize("family", CASES)
def test_lines_go_through_the_results(family):
    """The lines are drawn again, and today's parts are as large as those that were synthesised."""
    lines = coefficients()[family]
    results = lines["results"]
    for one in PARTS:
        for name in ("lut", "ff"):
            bits = [result["parts"][one]["bits"][name] for result in results]
            counts = [result["parts"][one]["counts"][name] for result in results]
            assert line(bits, counts) == lines[one][name]
            assert lines[one][name]["error"] < (0.25 if family == "xc7" else 0.05)
    first = results[0]
    case = first["design"], first["preset"], first["size"]
    design = design_of(family, case)
    for one, cells in sizes(design, Built.of(design)).items():
        recorded = first["parts"][one]["bits"]
        message = f"{one} has changed: python -m benchmarks.area draws the lines anew"
        assert cells._asdict() == pytest.approx(recorded, rel=0.1), message


@pytest.mark.slow
@pytest.mark.parametrize(("preset", "size"), [("q14g8", 2), ("q16", 3), ("q8", 4)])
def test_blocks_are_those_of_a_synthesis(preset, size):
    """The whole core for the ECP5 as yosys counts it; LUT and FF within a tenth."""
    design = Design.read("digits", formats__preset=preset, array__size=size, array__target="ecp5")
    built = part(design, "core")
    counts = flow.synthesise(built, ECP5, 3600).counts[built.top]
    found = estimate(design, "ecp5-85")
    assert (found.needs.mult, found.needs.bram) == (counts["mult"], counts["bram"])
    shell = found.parts["shell"]
    assert found.needs.lut - shell.lut == pytest.approx(counts["lut"], rel=0.1)
    assert found.needs.ff - shell.ff == pytest.approx(counts["ff"], rel=0.1)
