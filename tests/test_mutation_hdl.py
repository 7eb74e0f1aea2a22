"""Some faults in the source of the hardware are caught with every test run, drawn by a seed.

All of them by `make mutate-hdl`.
"""

from pathlib import Path

import pytest

from tests.mutation import checkout, runner
from tests.mutation.campaign import Campaign, drawn
from tests.support.tools import need_iverilog

SAMPLED = {"hdl.control.key_schedule": 6, "hdl.lib.noise": 3}
"""Mutants of each component: those whose tests take a second."""
LIMIT = 60.0
"""Seconds for one."""


@pytest.mark.parametrize("module", SAMPLED)
def test_mutants_of_the_hardware_are_caught(
    module: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    campaign = Campaign("hdl", tmp_path_factory.getbasetemp() / "mutation")
    (subject,) = (s for s in campaign.subjects if s.module == module)
    if any("icarus" in test for test in subject.tests):
        need_iverilog()
    runner.load_others()
    checkout.prepare(campaign.copy)
    source, mutants = campaign.mutants(subject)
    listed = campaign.known(subject).listed
    log = Path(tmp_path_factory.getbasetemp()) / f"{module}.log"
    assert runner.run(campaign.copy, subject.tests, LIMIT, log).status == "survived", (
        log.read_text()
    )
    for name in drawn(list(mutants), SAMPLED[module], module):
        if name in listed:
            continue
        with checkout.planted(campaign.copy / subject.path, mutants[name].apply(source)):
            found = runner.run(campaign.copy, subject.tests, LIMIT, log)
        assert found.status in ("caught", "hang"), name
