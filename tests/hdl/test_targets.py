"""FPGA families: each has its module and its latencies, and a core is of one family throughout."""

import gc
import re
import sys
from types import SimpleNamespace
from typing import Any

import pytest
from amaranth.hdl import signed, unsigned
from amaranth.sim import Simulator

from ska_hw.design import Design
from ska_hw.design.targets import FAMILIES, Limits
from ska_hw.export.verilog.emit import emit
from ska_hw.export.verilog.project import files
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.array.processing_element import ProcessingElement
from ska_hw.hdl.array.systolic_array import SystolicArray
from ska_hw.hdl.control.observer import Observer
from ska_hw.hdl.control.serial_observer import SerialObserver, make_observer
from ska_hw.hdl.core import TrainingCore
from ska_hw.hdl.lib.bank import Bank
from ska_hw.hdl.lib.multiplier import Multiplier
from ska_hw.hdl.lib.requantize import Requantize
from ska_hw.hdl.targets import Target, ecp5, ice40, target_named, target_of
from ska_hw.hdl.top import Top
from ska_hw.hdl.units.sigmoid_unit import SigmoidUnit
from ska_hw.numbers.formats import Format
from ska_hw.numbers.sigmoid.table import table

pytestmark = pytest.mark.filterwarnings("ignore::amaranth._unused.UnusedMustUse")

SHAPE = ArrayParameters(2, 8, False, 8, 8, 24)


@pytest.fixture(autouse=True)
def _no_leftovers():
    """The warning of components that a test builds and does not use belongs to that test."""
    yield
    gc.collect()


def design(target: str) -> Design:
    return Design.read("up5k", array__target=target)


@pytest.mark.parametrize("name", FAMILIES)
def test_every_family_has_its_module(name):
    target = target_named(name)
    assert (target.name, target_of(design(name))) == (name, target)
    assert 2 <= target.block_bits <= FAMILIES[name].operand_bits


def test_every_cell_has_a_model():
    for name in FAMILIES:
        target, models = target_named(name), target_named(name).models()
        assert bool(target.multiply or target.adders or target.memory) == bool(models)
    assert "module MULT18X18D" in ecp5.TARGET.models()
    assert "module SB_MAC16" in ice40.TARGET.models()


def test_unknown_family():
    known = ", ".join(FAMILIES)
    with pytest.raises(ValueError, match=f"target must be one of {known}, not 'ecp6'"):
        target_named("ecp6")


def cycles_until_a_change(component, inputs, output):
    """After which all `inputs` of `component`, taken as given from now on, show in `output`."""
    found = -1

    async def bench(context):
        nonlocal found
        await context.tick().repeat(20)
        before = context.get(getattr(component, output))
        for name, value in inputs.items():
            context.set(getattr(component, name), value)
        found = 0
        await context.delay(1e-8)
        while context.get(getattr(component, output)) == before and found < 30:
            await context.tick()
            found += 1

    simulator = Simulator(component)
    simulator.add_clock(1e-6)
    simulator.add_testbench(bench)
    simulator.run()
    return found


@pytest.mark.parametrize("name", FAMILIES)
@pytest.mark.parametrize("fmt", ["s8.0", "s24.12"])
def test_rounding_is_as_quick_as_it_says(name, fmt):
    shape, target = signed(30), target_named(name)
    unit = Requantize(shape, [20], Format.parse(fmt), "nearest_even", "saturate", target)
    assert cycles_until_a_change(unit, {"x": 1 << 27}, "y") == unit.latency


def simulated(name: str, blocks: bool) -> bool:
    """Whether Amaranth can simulate a multiplier, which it cannot where there are cells."""
    target = target_named(name)
    return not (target.multiply if blocks else target.adders)


@pytest.mark.parametrize(
    ("name", "blocks"),
    [(name, blocks) for name in FAMILIES for blocks in (True, False) if simulated(name, blocks)],
)
def test_multipliers_are_as_quick_as_they_say(name, blocks):
    """In cells too, which `sim/benches/test_multiplier.py` shows."""
    unit = Multiplier(signed(24), unsigned(12), target_named(name), blocks=blocks)
    assert cycles_until_a_change(unit, {"a": 3, "b": 5}, "product") == unit.latency


def test_only_few_registers_change_cycles():
    latencies = {
        name: TrainingCore(design(name)).timing
        for name in FAMILIES
        if not target_named(name).few_registers
    }
    assert len(set(latencies.values())) == 1


def test_the_observer_suits_the_family():
    for name in FAMILIES:
        kind = SerialObserver if target_named(name).serial_observer else Observer
        assert type(make_observer(design(name))) is kind


def test_a_mixed_core_cannot_be_built():
    """The design is the only one to say a core's family, and no part below has one of its own."""
    components: list[Any] = [TrainingCore, Top]
    for component in components:
        with pytest.raises(TypeError, match="unexpected keyword argument 'target'"):
            component(design("portable"), target="ecp5")
    eight = Format.parse("s8.4")
    for part, arguments in (
        (ProcessingElement, (SHAPE,)),
        (SystolicArray, (SHAPE,)),
        (Multiplier, (signed(8), signed(8))),
        (Bank, (signed(8), 16)),
        (SigmoidUnit, (table(design("portable").sigmoid_spec),)),
        (Requantize, (signed(8), [4], eight, "floor", "wrap")),
    ):
        with pytest.raises(TypeError, match="missing 1 required positional argument: 'target'"):
            part(*arguments)


CELLS = {"ecp5": {"MULT18X18D", "CCU2C", "DP16KD"}, "ice40": {"SB_MAC16"}}


@pytest.mark.parametrize("name", FAMILIES)
def test_a_core_has_the_cells_of_its_family_only(name):
    text = emit(TrainingCore(design(name)), "ska_core")
    assert {cell for cell in set.union(*CELLS.values()) if cell in text} == CELLS.get(name, set())


def test_a_new_family_is_a_module_and_a_line(monkeypatch):
    """Here with the block of another, and with everything else as in portable Verilog."""
    made = Target("fake", multiply=ecp5.multiply)
    monkeypatch.setitem(FAMILIES, "fake", Limits(operand_bits=18))
    module = SimpleNamespace(TARGET=made)
    monkeypatch.setitem(sys.modules, "ska_hw.hdl.targets.fake", module)
    target_named.cache_clear()
    texts = files(design("fake"))
    text = texts["up5k.v"]
    for name in ("ska_core.shared.post.post.gradient.z_product", "ska_processing_element"):
        found = re.search(rf"module \\?{re.escape(name)} ?\(.*?endmodule", text, re.DOTALL)
        assert found is not None
        assert "MULT18X18D" in found[0]
    assert "CCU2C" not in text
    assert "DP16KD" not in text
    assert "fake_models.v" not in texts
    target_named.cache_clear()
