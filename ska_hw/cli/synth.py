"""`ska-hw synth`: resources and clock of a design's parts in an FPGA."""

from itertools import count
from pathlib import Path
from typing import Any

import click

from ska_hw.cli.messages import Output, complain
from ska_hw.cli.options import (
    FiniteRange,
    core_options,
    out_option,
    read_core_design,
    result_name,
)
from ska_hw.cli.progress import Bars
from ska_hw.design import Design
from ska_hw.storage.result_folder import result_folder
from ska_hw.study.files import write_summary
from ska_hw.study.synth.devices import DEVICES, XILINX

DEFAULT_COMPONENTS = ("pe", "array", "sigmoid", "gradient", "post_process", "weight_updater")
XILINX_DEVICE = "xilinx-7"


@click.command()
@core_options
@click.option(
    "--device",
    type=click.Choice([*DEVICES, XILINX_DEVICE]),
    default="ecp5-85",
    help="The FPGA.",
)
@click.option("--speed", help="Speed grade of an ECP5: 8 (default), 7 or 6.")
@click.option(
    "--component",
    "components",
    multiple=True,
    help="Measure this part; may be repeated. Otherwise the array and the units of a column.",
)
@click.option("--seeds", type=click.IntRange(1, 100), default=3, help="Runs of place and route.")
@click.option("--first-seed", type=click.IntRange(0), default=1, help="Seed of the first run.")
@click.option("--timeout", type=FiniteRange(1), default=3600, help="Seconds for one tool run.")
@out_option("build/synth/NAME-PRESET-DEVICE")
def command(
    device: str,
    speed: str | None,
    components: tuple[str, ...],
    seeds: int,
    first_seed: int,
    timeout: float,
    out: Path | None,
    target: str | None,
    **options: Any,
) -> None:
    """Synthesise parts of DESIGN, place and route them with several seeds, and print a table.

    The tools are yosys and nextpnr as wheels: pip install 'ska-hw[synth]'. Their first run
    compiles them, which takes a minute. Every finished run is kept in the cache, so that the
    command, when it was interrupted, goes on where it was. With the device xilinx-7 yosys counts
    the resources and nothing is placed. Without --target processing elements are written in the
    way that suits the device.

    Each part stands between registers, so that pins don't limit it. The clock is nextpnr's
    estimate; the maker's limit for the multiplier block applies as well.
    """
    if target is None and device != XILINX_DEVICE:
        target = DEVICES[device].family.target
    design = read_core_design(**options, target=target or "portable")
    parts = _components(components)
    chosen_seeds = [] if device == XILINX_DEVICE else list(range(first_seed, first_seed + seeds))
    _check_speed(device, speed)
    console = Output()
    out = out or Path("build") / "synth" / f"{result_name(design)}-{device}"
    with result_folder(out) as folder:
        summary = _measure(design, parts, device, speed, chosen_seeds, timeout)
        write_summary(folder, summary)
    from ska_hw.study.synth.report import table

    console.print(table(summary))
    console.print(f"Results: {out}")


def _components(wanted: tuple[str, ...]) -> list[str]:
    from ska_hw.study.synth.components import COMPONENTS

    for name in wanted:
        if name not in COMPONENTS:
            raise click.BadParameter(
                f"expected one of {', '.join(COMPONENTS)}, found {name!r}",
                param_hint="--component",
            )
    return list(wanted or DEFAULT_COMPONENTS)


def _check_speed(device: str, speed: str | None) -> None:
    speeds = DEVICES[device].speeds if device in DEVICES else ()
    if speed is not None and speed not in speeds:
        choice = f"one of {', '.join(speeds)}" if speeds else "none for this device"
        raise click.BadParameter(f"expected {choice}, found {speed!r}", param_hint="--speed")


def _measure(
    design: Design,
    names: list[str],
    device_name: str,
    speed: str | None,
    seeds: list[int],
    timeout: float,
) -> dict[str, Any]:
    from ska_hw.study.synth import flow
    from ska_hw.study.synth.components import part
    from ska_hw.study.synth.devices import Device

    device = DEVICES.get(device_name) or Device(device_name, XILINX, ())
    flow.tool(flow.YOSYS)
    tools = {flow.YOSYS: flow.version(flow.YOSYS)}
    if device.family.place:
        flow.tool(device.family.place)
        tools[device.family.place] = flow.version(device.family.place)
    results = []
    with Bars() as bars:
        report, steps = bars.stage("", len(names) * (1 + len(seeds))), count()

        def on_step(text: str) -> None:
            report(next(steps), text)
            if not bars.shown:
                complain(text)

        for name in names:
            results.append(flow.measure(part(design, name), device, seeds, speed, timeout, on_step))
    return {
        "design": f"{design.name} ({design.formats.preset or 'own formats'})",
        "device": device_name,
        "speed": speed or next(iter(device.speeds), None),
        "size": design.array.size,
        "target": design.array.target,
        "seeds": seeds,
        "tools": tools,
        "formats": design.dump()["formats"],
        "components": results,
    }
