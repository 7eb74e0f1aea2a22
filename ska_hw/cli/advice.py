"""What a run in a design's formats says about them, for commands whose own work counts nothing."""

from ska_hw.cli.messages import Output
from ska_hw.design import Design
from ska_hw.model.data import RawTensors


def say_formats(console: Output, design: Design, raw: RawTensors, name: str = "") -> None:
    """Train once in fixed point, and print the findings; `name` is that of one of several."""
    from ska_hw.model.advice import advise
    from ska_hw.model.experiment import train_fixed
    from ska_hw.study.training.report import advice_lines

    lines = advice_lines(advise(design, raw, train_fixed(design, raw)))
    start = f"Formats of {name}:" if name else "Formats:"
    console.print(*(line.replace("Formats:", start, 1) for line in lines), sep="\n")
