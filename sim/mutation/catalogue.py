"""All subjects."""

from typing import Any

from sim.benches import (
    test_bank,
    test_controller,
    test_core,
    test_core_training,
    test_gradient,
    test_multiplier,
    test_noise,
    test_observer,
    test_post_process,
    test_processing_element,
    test_registers,
    test_requantize,
    test_sigmoid_unit,
    test_streams,
    test_systolic_array,
    test_update_stage,
    test_weight_updater,
)
from sim.mutation.subject import Subject
from sim.support.core import SEEDS, scenario
from sim.support.stream import Bundle
from sim.support.stream_ports import StreamPorts
from ska_hw.hdl.array.processing_element import ProcessingElement
from ska_hw.hdl.array.systolic_array import SystolicArray
from ska_hw.hdl.core import TrainingCore
from ska_hw.hdl.targets.portable import TARGET as PORTABLE


def _bundle(module: Any, parameters: dict[str, Any], mutants: int) -> Subject:
    """The units of a bench that streams items through them, side by side."""
    return Subject(
        name=module.__name__.removeprefix("sim.benches.test_"),
        modules=(module.__name__,),
        component=lambda: Bundle(module.units(parameters)),
        parameters=lambda: parameters,
        mutants=mutants,
    )


def _element() -> Subject:
    shape = test_processing_element.SHAPES["u8_s16"]
    return Subject(
        "processing_element",
        (test_processing_element.__name__,),
        lambda: ProcessingElement(shape, PORTABLE),
        lambda: {"shape": vars(shape), "seed": 1},
        mutants=60,
    )


def _array() -> Subject:
    shape = test_systolic_array.SHAPES["2_u8"]
    given = {"shape": vars(shape), "mix": test_systolic_array.MIX, "rounds": 2, "seed": 7}
    modules = (test_systolic_array.__name__,)
    return Subject(
        "systolic_array", modules, lambda: SystolicArray(shape, PORTABLE), lambda: given, 60
    )


def _observer() -> Subject:
    case = "two"
    return Subject(
        "observer",
        (test_observer.__name__,),
        lambda: test_observer.component(case),
        lambda: {"case": case, "seed": 1},
        mutants=80,
    )


WITH_BENCHES = ("flatten?array.", "observer", "shared.?post.?post.", "updater")
"""Parts of the core whose faults are those of other subjects."""


def _controller() -> Subject:
    seed = test_controller.SEEDS[0]
    return Subject(
        "controller",
        (test_controller.__name__,),
        lambda: test_controller.component(seed),
        lambda: {"seed": seed},
        100,
        "* c:*observer* %d c:*recorder* %d",
    )


def _core(seed: int, mutants: int) -> Subject:
    """What joins the parts: sequencer, schedules, commands, keys, lanes, sums, memories, host."""
    design = scenario(seed)[0]
    return Subject(
        f"core_{seed}",
        (test_core_training.__name__, test_core.__name__),
        lambda: TrainingCore(design),
        lambda: test_core.given(seed),
        mutants,
        " ".join(["*", *(f"c:*{part}* %d" for part in WITH_BENCHES)]),
    )


def subjects() -> list[Subject]:
    """Those of the components, the core's and the whole design's."""
    portable = {"targets": ["portable"]}
    return [
        _element(),
        _array(),
        _bundle(test_requantize, {"seed": 3, "shapes": [1, 2, 5, 9], "target": "portable"}, 90),
        _bundle(test_gradient, {"seed": 11, "first": 0, "last": 10}, 60),
        _bundle(test_sigmoid_unit, {"tables": [0, 1, 7, 8, 10]}, 60),
        _bundle(
            test_multiplier,
            {"seed": 5, "names": ["squares", "mixed", "two_limbs", "three_limbs"], **portable},
            60,
        ),
        _bundle(test_noise, {"seed": 5}, 40),
        _bundle(test_weight_updater, {"seed": 23, "cases": [0, 5, 8, 10]}, 80),
        _bundle(test_post_process, {"seed": 31, "cases": [1, 2, 3]}, 60),
        _bundle(test_update_stage, {"seed": 5, "cases": [0, 1]}, 60),
        _bundle(
            test_bank,
            {"seed": 3, "names": ["initial", "tables", "parity_broken_tables"], **portable},
            60,
        ),
        Subject(
            "registers",
            (test_registers.__name__,),
            test_registers.Subject,
            lambda: {"seed": 1, "accesses": 400},
            80,
        ),
        Subject("streams", (test_streams.__name__,), StreamPorts, lambda: {"seed": 1}, 80),
        _observer(),
        _controller(),
        _core(SEEDS[0], 200),
    ]
