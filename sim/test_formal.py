"""The proofs, and that each of them fails on its planted fault."""

import dataclasses

import pytest

from sim.formal.__main__ import main
from sim.formal.catalogue import GROUPS, verdict
from sim.formal.proof import Proof, Setup, prove, refute


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


def test_unknown_name(capsys):
    assert main(["no_such_proof"]) == 2
    assert "no proof's name has no_such_proof in it" in capsys.readouterr().err
