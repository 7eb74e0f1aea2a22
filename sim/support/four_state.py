"""Verilog for a simulator that knows what it does not know.

The emitted text gives every register and memory an initial value, as an FPGA does. Here they begin
as X, so that a result that depends on what was never written or reset is X. Registers with a
reset, but for payload, must not be X outside of one: the simulation ends where one is.
"""

import re

_PAYLOAD = re.compile(
    # words that travel beside a valid bit
    r"command_(q|out)|stream__tdata|beat_q|(\w+__)?r?data|bus__(data|read_data|strobe)|a[rw]_word_q"
    r"|layer_data"
    r"|result|to_layer|value|host_\w+_q"
    # what is decided from them beside a valid bit
    r"|wrong_\w+_q|written_q|merged_q|change_q|scaled_q|size_q|steady_q"
    # what `flushing` keeps from having an effect while words of before a reset leave
    r"|used_\d+_q|(valid|coefficient_used)_d\d+_q|out_valid"
)
"""Registers that have a reset and may take an unknown word: only what reads them is checked."""

_CONFIGURED = r"inside_q"
"""What begins with the value that an FPGA is configured with, because no reset touches it."""

_NAME = r"(?:\\\S+ |\w+)"


def four_state(text: str) -> str:
    """`text` without initial values but those of tables, and with a check in every module."""
    return re.sub(r"^module .*?^endmodule$", _module, text, flags=re.DOTALL | re.MULTILINE)


def _module(found: re.Match[str]) -> str:
    text = found[0]
    # The net that starts always @* blocks at time 0 is not one of the design.
    text = re.sub(
        rf"^  initial (?!unused_|{_CONFIGURED} ){_NAME} = .*;\n", "", text, flags=re.MULTILINE
    )
    text = re.sub(r"^  initial begin\n    for \(\w+_row = .*\n.*\n  end\n", "", text, flags=re.M)
    registers = _with_reset(text)
    if not registers:
        return text
    reports = "\n".join(
        f'      if (^{name} === 1\'bx) $display("  {name.strip().lstrip(chr(92))} = %b", {name});'
        for name in registers
    )
    check = f"""
  always @(negedge clk)
    if (rst === 1'b0 && ^{{ {", ".join(registers)} }} === 1'bx) begin
      $display("%0t: %m: unknown after a reset:", $time);
{reports}
      $finish;
    end
"""
    return text.removesuffix("endmodule") + check + "endmodule"


def _with_reset(text: str) -> list[str]:
    """Registers whose next value the reset decides, without payload."""
    nexts = set(re.findall(rf"^    if \(rst\) begin\n      ({_NAME}) ? = ", text, re.MULTILINE))
    nexts = {name.strip() for name in nexts}
    pairs = re.findall(rf"^    ({_NAME}) ?<= ({_NAME}) ?;$", text, re.MULTILINE)
    return [
        register
        for register, value in pairs
        if value.strip() in nexts and not _PAYLOAD.fullmatch(register.strip().lstrip("\\"))
    ]
