"""What `paper`, `wordlength` and `faults` print of formats is what a training finds."""

import pytest

from ska_hw.cli.advice import say_formats
from ska_hw.cli.messages import Output
from ska_hw.model.advice import advise
from ska_hw.model.data import quantize_tensors
from ska_hw.model.experiment import train_fixed
from tests.support.networks import tiny


@pytest.mark.parametrize("name", ["", "q12"])
def test_the_findings_of_a_training(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    design, tensors = tiny()
    raw = quantize_tensors(design, tensors)
    say_formats(Output(), design, raw, name)
    start = f"Formats of {name}: " if name else "Formats: "
    found = advise(design, raw, train_fixed(design, raw))
    assert found
    printed = " ".join(capsys.readouterr().out.split())
    assert printed == " ".join(" ".join(f"{start}{one}" for one in found).split())
