"""Violations that change no value that arrives: only the rules of the buses find them."""

import re

import pytest

from sim import test_registers, test_streams
from sim.bench import run_bench


def between(port: str, change: str):
    """A fault on the way from the inner `port` of `child` to the outer one."""
    outer = re.escape(port)

    def alter(text: str) -> str:
        text = re.sub(
            rf"(  wire (\[\d+:0\] )?{outer};)",
            rf"\1\n  wire \g<2>inner;\n  assign {port} = {change};",
            text,
            count=1,
        )
        return re.sub(rf"(\.\w+)\({outer}\),", r"\1(inner),", text, count=1)

    return alter


@pytest.mark.parametrize(
    ("port", "change"),
    [
        ("m_axis__tdata", "m_axis__tready ? inner : ~inner"),
        ("m_axis__tvalid", "inner & (m_axis__tready | inner_q)"),
    ],
    ids=["payload", "valid"],
)
def test_stream(request, port, change):
    def alter(text: str) -> str:
        text = between(port, change)(text)
        # A valid that takes every second cycle off while nobody is ready.
        toggles = "  reg inner_q = 0;\n  always @(posedge clk) inner_q <= ~inner_q;\n"
        return re.sub(r"^  wire inner;\n", rf"  wire inner;\n{toggles}", text, flags=re.MULTILINE)

    run_bench(
        request,
        test_streams.Subject(),
        "streams",
        {"seed": 2},
        module="sim.test_streams",
        testcase="bench_all_tensors",
        alter=alter,
        expect_failure=True,
    )


@pytest.mark.parametrize(
    ("port", "change"),
    [
        ("axi__rdata", "axi__rready ? inner : ~inner"),
        ("axi__bresp", "axi__bready ? inner : ~inner"),
        ("axi__bvalid", "inner | (axi__awvalid & ~axi__awready & ~axi__bready)"),
    ],
    ids=["data", "response", "answer"],
)
def test_registers_bus(request, port, change):
    run_bench(
        request,
        test_registers.Subject(),
        "registers",
        {"seed": 3, "accesses": 400},
        module="sim.test_registers",
        testcase="bench_random_accesses",
        alter=between(port, change),
        expect_failure=True,
    )
