"""What a small host loads: numpy, with a design pydantic, and no compiler or simulator."""

import subprocess
import sys

import pytest

HEAVY = ("numba", "llvmlite", "scipy", "amaranth", "matplotlib", "sklearn")
"""Compilers, and libraries that a board's processor may not have."""

LIGHT = [
    "ska_hw",
    "ska_hw.driver",
    "ska_hw.driver.access",
    "ska_hw.driver.bus",
    "ska_hw.driver.core",
    "ska_hw.driver.link",
    "ska_hw.driver.litex_bus",
    "ska_hw.driver.memory_bus",
    "ska_hw.driver.port_shell",
    "ska_hw.driver.pynq_bus",
    "ska_hw.driver.serial_bus",
    "ska_hw.driver.uio_bus",
    "ska_hw.driver.word_bus",
    "ska_hw.contract.link",
    "ska_hw.contract.memory_map",
    "ska_hw.contract.observables",
    "ska_hw.contract.register_map",
    "ska_hw.contract.registers",
    "ska_hw.contract.results",
    "ska_hw.contract.schedule",
    "ska_hw.contract.timing",
    "ska_hw.contract.stopping",
    "ska_hw.contract.sums",
    "ska_hw.model.engine.backend",
]

SHOW = (
    "\nimport sys"
    f"\nprint(*sorted({set(HEAVY)!r} & {{name.partition('.')[0] for name in sys.modules}}))"
)


def heavy_after(code: str) -> list[str]:
    """Which of `HEAVY` a fresh interpreter has loaded after `code`."""
    found = subprocess.run(
        [sys.executable, "-c", code + SHOW], capture_output=True, text=True, timeout=120
    )
    assert found.returncode == 0, found.stderr
    return found.stdout.split()


@pytest.mark.parametrize("module", LIGHT)
def test_nothing_heavy_is_loaded(module: str) -> None:
    assert heavy_after(f"import {module}") == []


def test_reading_a_design_and_its_registers_loads_nothing_heavy() -> None:
    """Neither does a table of degree 1: only a fit of degree 2 needs scipy."""
    assert (
        heavy_after(
            "from ska_hw.contract.memory_map import MemoryMap\n"
            "from ska_hw.contract.register_map import register_map\n"
            "from ska_hw.design import Design\n"
            "design = Design.read('digits')\n"
            "register_map(design), MemoryMap.of(design)\n"
        )
        == []
    )


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("import ska_hw.driver, ska_hw.model.fixed", {"numba", "llvmlite"}),
        ("import ska_hw.driver, ska_hw.hdl.core", {"amaranth"}),
        ("import ska_hw.driver, ska_hw.model.reference", {"scipy"}),
    ],
)
def test_a_heavy_module_is_seen(code: str, expected: set[str]) -> None:
    """The check itself: with such a module beside the driver it must fail."""
    assert expected <= set(heavy_after(code))
