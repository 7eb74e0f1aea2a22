"""The proofs, and that each of them fails on its planted fault."""

import dataclasses
import json
from xml.etree import ElementTree

import pytest

from sim.formal import __main__
from sim.formal.__main__ import main
from sim.formal.catalogue import GROUPS, verdict
from sim.formal.proof import Outcome, Proof, Setup, prove, refute
from sim.formal.report import Result, write


def check(proofs: list[Proof]) -> None:
    for proof in proofs:
        problem, *_ = verdict(proof)
        assert not problem, f"{proof.name}: {problem}"


@pytest.mark.parametrize("group", GROUPS)
def test_quick(group):
    quick = [proof for proof in GROUPS[group]() if proof.quick]
    if not quick:
        pytest.skip("its proofs are slow")
    check(quick)


@pytest.mark.parametrize("group", ["command_generator", "post_schedule"])
def test_proved(group):
    """Their planted faults take long to find, but what is proved has to stay true."""
    for proof in GROUPS[group]():
        found = prove(proof)
        assert found.status == "PASS", f"{proof.name}: {found.detail}"


@pytest.mark.slow
@pytest.mark.parametrize("group", GROUPS)
def test_all(group):
    check(GROUPS[group]())


def test_false_property_and_fault_without_effect():
    proof = next(p for p in GROUPS["axi_lite"]() if p.quick)
    devices = proof.setup.devices
    false = Setup(devices, "always @(*) assert (!axi__bvalid);")
    assert prove(dataclasses.replace(proof, build=lambda: false)).status in ("FAIL", "UNKNOWN")
    with pytest.raises(ValueError, match="the planted fault changes nothing"):
        refute(dataclasses.replace(proof, fault=("no such text", "")))
    tapped = Setup({"dut": dataclasses.replace(devices["dut"], taps=("no_such",))}, "")
    with pytest.raises(ValueError, match="there is no signal no_such"):
        prove(dataclasses.replace(proof, build=lambda: tapped))


def test_names_are_unique():
    names = [proof.name for group in GROUPS.values() for proof in group()]
    assert len(set(names)) == len(names)


def test_reports(tmp_path):
    proof = next(p for p in GROUPS["axi_lite"]() if p.quick)
    good, bad = Outcome("PASS", 1.25, ""), Outcome("FAIL", 0.5, "")
    write([Result(proof, "", good, bad), Result(proof, "not proved (FAIL)", bad, bad)], tmp_path)
    rows = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert [row["proved"] for row in rows] == [True, False]
    assert rows[0] | {"seconds": 1.25, "fault_found": True, "kind": proof.kind} == rows[0]
    suite = ElementTree.parse(tmp_path / "report.xml").getroot()
    assert (suite.get("tests"), suite.get("failures")) == ("2", "1")
    assert [case.find("failure") is None for case in suite] == [True, False]


def test_status_and_reports_of_a_failure(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(__main__, "BUILD", tmp_path)
    outcome = Outcome("UNKNOWN", 1.0, "")
    monkeypatch.setattr(__main__, "verdict", lambda proof: ("not proved", outcome, outcome))
    assert main(["key_schedule_ends"]) == 1
    assert "not proved" in capsys.readouterr().out
    assert (tmp_path / "report.xml").exists()


def test_unknown_name(capsys):
    assert main(["no_such_proof"]) == 2
    assert "no proof's name has no_such_proof in it" in capsys.readouterr().err
