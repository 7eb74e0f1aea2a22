"""Violations that change no value that arrives: only the rules of the buses find them."""

import re
from collections.abc import Callable

import pytest

from sim.benches import test_registers
from sim.support.bench import run_bench
from sim.support.stream_ports import StreamPorts


def between(port: str, change: str, following: str = "0") -> Callable[[str], str]:
    """A fault on the way from the inner `port` to the outer one; `inner_q` is `following` later."""
    outer = re.escape(port)
    register = f"reg inner_q = 0;\n  always @(posedge clk) inner_q <= {following};"

    def alter(text: str) -> str:
        text = re.sub(
            rf"(  output wire (\[\d+:0\] )?{outer}\b.*?^\);)",
            rf"\1\n  wire \g<2>inner;\n  {register}\n  assign {port} = {change};",
            text,
            count=1,
            flags=re.DOTALL | re.MULTILINE,
        )
        return re.sub(rf"(\.\w+)\({outer}\),", r"\1(inner),", text, count=1)

    return alter


@pytest.mark.parametrize(
    "fault",
    [
        ("m_axis__tdata", "m_axis__tready ? inner : ~inner"),
        # Takes every second cycle off while nobody is ready.
        ("m_axis__tvalid", "inner & (m_axis__tready | inner_q)", "~inner_q"),
    ],
    ids=["payload", "valid"],
)
def test_stream(request, fault):
    run_bench(
        request,
        StreamPorts(),
        "streams",
        {"seed": 2},
        module="sim.benches.test_streams",
        testcase="bench_all_tensors",
        alter=between(*fault),
        expect_failure=True,
    )


@pytest.mark.parametrize(
    "fault",
    [
        ("axi__rdata", "axi__rready ? inner : ~inner"),
        ("axi__bresp", "axi__bready ? inner : ~inner"),
        # Each answer comes a second time.
        ("axi__bvalid", "inner | inner_q", "inner & axi__bready"),
    ],
    ids=["data", "response", "answer"],
)
def test_registers_bus(request, fault):
    run_bench(
        request,
        test_registers.Subject(),
        "registers",
        {"seed": 3, "accesses": 400},
        module="sim.benches.test_registers",
        testcase="bench_random_accesses",
        alter=between(*fault),
        expect_failure=True,
    )
