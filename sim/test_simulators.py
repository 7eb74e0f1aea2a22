"""cocotb's runners have the private methods that `sim/support/simulators.py` overrides."""

import inspect
from importlib.metadata import version

import pytest
from cocotb_tools.runner import Icarus, Runner, Verilator

from sim.support.simulators import RUNNERS

OURS = {"verilator": Verilator, "icarus": Icarus}


@pytest.mark.parametrize("name", RUNNERS)
def test_overridden_methods_exist_in_cocotb(name: str) -> None:
    """A release that renames one or changes its parameters would leave ours without effect."""
    functions = inspect.getmembers(RUNNERS[name], inspect.isfunction)
    own = vars(RUNNERS[name])
    overridden = [n for n, _ in functions if n in own and not n.startswith("__")]
    assert overridden
    for method in overridden:
        theirs = getattr(OURS[name], method, None)
        assert theirs is not None, (
            f"cocotb {version('cocotb')} has no {OURS[name].__name__}.{method}, which "
            f"sim/support/simulators.py overrides: see what it has now, and pin cocotb anew"
        )
        parameters, ours = (
            list(inspect.signature(function).parameters)
            for function in (theirs, getattr(RUNNERS[name], method))
        )
        assert ours == parameters, f"{method} takes {parameters} in cocotb {version('cocotb')}"


@pytest.mark.parametrize(
    ("caller", "called"),
    [
        ("__init__", "_simulator_in_path"),
        ("build", "_set_env_build"),
        ("test", "_set_env_test"),
        ("_set_env_build", "_set_env_common"),
        ("_set_env_test", "_set_env_common"),
        ("_execute", "_execute_cmds"),
    ],
)
def test_cocotb_calls_what_is_overridden(caller: str, called: str) -> None:
    assert f"self.{called}(" in inspect.getsource(getattr(Runner, caller)), version("cocotb")


def test_verilator_is_looked_for_before_it_builds() -> None:
    assert "self._simulator_in_path_build_only()" in inspect.getsource(Verilator)
