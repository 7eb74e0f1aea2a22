"""Templates for Vivado: Tcl whose commands are recorded, and an overlay's driver."""

import json
import re
import sys
import tkinter
import types
from pathlib import Path

import pytest

from ska_hw.contract.register_map import beat_bytes
from ska_hw.cosim.axi_bus import SimulatedBus
from ska_hw.export.ipxact.vivado import TEMPLATES, templates
from tests.support.commands import SMALL, ska
from tests.support.core_designs import top_of
from tests.support.driven import DESIGN, trains_as_the_model
from tests.support.pynq_like import AxiDma, Mmio

STUB = r"""
set ::calls {}
proc unknown {name args} {
    lappend ::calls [linsert $args 0 $name]
    if {[string match get_* $name] && $name ne "get_property"} { return [lindex $args end] }
    return $name
}
proc file {command args} {
    if {$command eq "copy"} { lappend ::calls [list copy {*}$args]; return }
    return [::tcl_file $command {*}$args]
}
"""


def calls_of(script: Path) -> list[list[str]]:
    """The commands of Vivado that a script gives, each as a list of words."""
    tcl = tkinter.Tcl()
    tcl.eval("rename file ::tcl_file")
    tcl.eval(STUB)
    tcl.call("source", str(script))
    found = tcl.splitlist(tcl.eval("set ::calls"))
    return [list(tcl.splitlist(call)) for call in found]


@pytest.mark.parametrize("name", [name for name in TEMPLATES if name.endswith(".tcl")])
def test_the_script_joins_the_cores_interfaces(name, tmp_path):
    (tmp_path / name).write_text(templates(DESIGN, "left_ska_top")[name])
    calls = calls_of(tmp_path / name)
    words = [word for call in calls for word in call]
    assert "ska-hw:ska:left_ska_top:0.1" in words
    cells = [call[-1] for call in calls if call[0] == "create_bd_cell"]
    assert len(cells) == len(set(cells))
    pins = {word for word in words if "/" in word and word.partition("/")[0] in cells}
    mine = {pin.partition("/")[2] for pin in pins if pin.startswith("left_ska_top_0/")}
    ports = {"clk", "rst", *top_of(DESIGN).signature.members}
    buses = {re.sub(r"_[a-z]+$", "", port) for port in ports if "axi" in port}
    assert {"s_axi", "s_axis", "m_axis"} == buses
    assert buses <= mine
    assert {pin for pin in mine if "/" not in pin} <= ports | buses
    # Whatever is a cell's pin is a pin of a cell that was made.
    assert {call[1].partition("/")[0] for call in calls if call[0].startswith("get_bd_") and
            call[0].endswith("pins")} <= set(cells)  # fmt: skip
    width = str(beat_bytes(DESIGN) * (8 if "pynq" in name else 1))
    assert [word for word in words if width in word.split()]
    assert calls[-1][0] in ("copy", "wait_on_run")


def test_every_template_says_what_it_is():
    for text in templates(DESIGN, "ska_top").values():
        assert "TEMPLATE" in text.splitlines()[0]
        assert "@" not in text


def test_the_overlays_driver_trains(tmp_path, monkeypatch):
    """With the model of the engine and a simulated core in place of the overlay."""
    with SimulatedBus(DESIGN) as behind:
        dma = AxiDma(behind)

        class Overlay:
            def __init__(self, bitstream):
                self.ska_top_0, self.axi_dma_0 = Mmio(behind), dma

        pynq = types.ModuleType("pynq")
        for key, value in {
            "DefaultIP": object,
            "Overlay": Overlay,
            "allocate": dma.allocate,
        }.items():
            setattr(pynq, key, value)
        monkeypatch.setitem(sys.modules, "pynq", pynq)
        (tmp_path / "summary.json").write_text(json.dumps({"design": DESIGN.dump()}))
        found: dict[str, object] = {}
        exec(templates(DESIGN, "ska_top")["pynq_overlay.py"], found)
        core = found["open_core"](str(tmp_path / "ska.bit"))  # type: ignore[operator]
        trains_as_the_model(core)


def test_the_command(tmp_path):
    (tmp_path / "small.toml").write_text(SMALL)
    done = ska(
        "generate", "small.toml", "--axi", "--vivado", "--litex", "--out", "ip", cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr
    written = {path.name for path in (tmp_path / "ip").iterdir()}
    assert {
        *TEMPLATES,
        "component.xml",
        "ska_litex.py",
        "small.v",
        "small.core",
        "summary.json",
    } <= written
    for option in ("--vivado", "--litex"):
        alone = ska("generate", "small.toml", option, cwd=tmp_path)
        assert (alone.returncode, f"{option} needs --axi" in alone.stderr) == (2, True)
