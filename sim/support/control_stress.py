"""Runs of the core that are interrupted in every cycle, natively."""

import subprocess
from importlib import resources
from pathlib import Path

import numpy as np
from amaranth.hdl import Shape

from ska_hw.cosim.compile import MAKE, MAKE_QUICK, compile_simulator
from ska_hw.cosim.ports import core_ports_header
from ska_hw.cosim.scopes import SIMULATED_TOP, VERILATE, configuration, top_module
from ska_hw.cosim.simulation import HARNESS, CoreSimulation
from ska_hw.cosim.tensor_file import write_tensors
from ska_hw.cosim.toolchain import find_toolchain
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.core import CORE_MODULE, TrainingCore
from ska_hw.hdl.targets import target_of
from ska_hw.hdl.timing import cycles

_RECORD = """
inline int64_t record_{limb}(const Vsimulation& top) {{ return {value}; }}
"""


def stress(
    simulation: CoreSimulation,
    folder: Path,
    *,
    seed: int = 1,
    every: int = 1,
    quick: bool = False,
    verilog: str | None = None,
) -> tuple[dict[str, int], str]:
    """How many interruptions of each kind there were, and what was the first that differs, or "".

    `simulation` tells the design, its tensors and settings; `verilog` takes the place of its text.
    Of `every` so many cycles one is taken; `quick` compiles fast rather than fast code.
    """
    design = simulation.design
    core = TrainingCore(design)
    text = emit(core, CORE_MODULE) + target_of(design).models()
    package = resources.files("ska_hw.cosim")
    sources = {name: (package / name).read_text("utf-8") for name in HARNESS[1:]}
    own = Path(__file__).with_name("control_stress.cpp")
    ports = core_ports_header(core)
    wide = Shape.cast(core.record_value.shape()).width > 64
    for limb, narrow in (("low", "get_record_value(top)"), ("high", "0")):
        value = f"get_record_value_{limb}(top)" if wide else narrow
        ports += _RECORD.format(limb=limb, value=value)
    sources |= {"core_ports.h": ports, own.name: own.read_text("utf-8")}
    sources["core.vlt"] = configuration(core)
    executable = compile_simulator(
        (verilog or text) + top_module(core),
        SIMULATED_TOP,
        sources,
        find_toolchain(),
        make=MAKE_QUICK if quick else MAKE,
        verilate=VERILATE,
    )
    walks = [cycles(design, n + 1, simulation.samples) for n in range(simulation.steps)]
    job = simulation._job | {
        "cycles": np.array([[found.total, found.stall] for found in walks]),
        "seed_of_stress": np.array(seed),
        "every": np.array(every),
    }
    write_tensors(folder / "job", job)
    ended = subprocess.run(
        [executable, folder / "job"], capture_output=True, text=True, check=False, timeout=600
    )
    counts = {}
    for line in ended.stdout.splitlines():
        kind, _, count = line.rpartition(" ")
        counts[kind] = int(count)
    assert ended.returncode in (0, 1), ended.stderr
    return counts, ended.stderr.strip()
