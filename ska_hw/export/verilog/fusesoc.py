"""A FuseSoC core description of emitted files, for its flow API."""

from collections.abc import Sequence
from dataclasses import dataclass

from ska_hw import __version__
from ska_hw.design import Design

VERILATOR = (
    *("--timing", "-CFLAGS -std=c++20", "-MAKEFLAGS CFG_CXXFLAGS_PCH_I=-include"),
    *("--x-assign unique", "--x-initial unique"),
)
"""Options for a test bench."""


@dataclass(frozen=True)
class CoreFile:
    """What a core description lists.

    `bench` are a test bench and what it reads, if there is one: its first file is Verilog with the
    module `testbench`, the others are data.
    """

    design: Design
    top: str
    rtl: Sequence[str]
    models: Sequence[str] = ()
    bench: Sequence[str] = ()
    prefix: str = ""

    def text(self) -> str:
        """The description; the same bytes for the same files."""
        network, size = self.design.network, self.design.array.size
        layers = "-".join(str(width) for width in [network.inputs, *network.layers])
        lint = self._lint()
        return f"""\
CAPI=2:
name: ::{self.prefix}ska_hw-{self.design.name}:{__version__}
description: SKA training, {layers}, {size} x {size} processing elements

filesets:
{self._filesets()}
targets:
  default:
{lint}  lint:
{lint}{self._simulations()}"""

    def _lint(self) -> str:
        return f"""\
    description: lint in Verilator, all warnings
    filesets: {self._sets()}
    toplevel: {self.top}
    flow: lint
    flow_options:
      tool: verilator
      verilator_options: [-Wall]
"""

    def _sets(self, *more: str) -> str:
        return _list(["rtl", *(["models"] if self.models else []), *more])

    def _filesets(self) -> str:
        text = _fileset("rtl", self.rtl)
        if self.models:
            text += _fileset("models", self.models)
        if self.bench:
            text += _fileset("bench", self.bench[:1])
            text += "  images:\n    files:\n"
            text += "".join(f"      - {name}: {{copyto: {name}}}\n" for name in self.bench[1:])
            text += "    file_type: user\n"
        return text

    def _simulations(self) -> str:
        if not self.bench:
            return ""
        options = ", ".join(f'"{option}"' for option in VERILATOR)
        return f"""\
  sim:
    description: the test bench in Icarus Verilog
    filesets: {self._sets("bench", "images")}
    toplevel: testbench
    flow: sim
    flow_options:
      tool: icarus
      iverilog_options: [-g2005]
  sim_verilator:
    description: the test bench in Verilator
    filesets: {self._sets("bench", "images")}
    toplevel: testbench
    flow: sim
    flow_options:
      tool: verilator
      mode: binary
      verilator_options: [{options}]
      run_options: [+verilator+rand+reset+2]
"""


def _list(words: Sequence[str]) -> str:
    return f"[{', '.join(words)}]"


def _fileset(name: str, files: Sequence[str]) -> str:
    return f"  {name}:\n    files: {_list(files)}\n    file_type: verilogSource\n"
