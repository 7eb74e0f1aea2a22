"""A board's top: pins, clock, reset, host link, bridge and core, as Verilog and constraints."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from amaranth.hdl import (
    Cat,
    ClockDomain,
    ClockSignal,
    Elaboratable,
    Instance,
    Module,
    ResetSignal,
    Signal,
)
from amaranth.lib.wiring import In

from ska_hw.boards.axi_bridge import AxiBridge
from ska_hw.boards.board import Board
from ska_hw.boards.host_link import HostLink
from ska_hw.boards.port_bridge import PortBridge
from ska_hw.contract.register_map import beat_bytes, register_map
from ska_hw.export.verilog.emit import builtin_yosys, emit, readable_names
from ska_hw.export.verilog.project import top as top_of
from ska_hw.export.verilog.tidy import tidy

if TYPE_CHECKING:
    from ska_hw.design import Design

BOARD_MODULE = "ska_board"

RESET_BITS = 8
"""The reset lasts 2^8 cycles: on the iCE40 memories read as 0 for some 3 us after configuration."""

QUIET_SECONDS = 0.01
"""At least so long a quiet ends a frame: adapters deliver bytes in packets, some ms apart."""

_PREFIXES = {"s_axi_": "axi", "s_axis_": "stream_in", "m_axis_": "stream_out"}


@dataclass(frozen=True)
class BoardSources:
    """Verilog of a board's own part and of the core, and the pins' constraints."""

    board: str
    core: str
    constraints: str


class BoardTop(Elaboratable):
    """`core`, which is emitted apart as module `module`, behind the host link on `board`'s pins."""

    def __init__(
        self, board: Board, design: "Design", module: str, core: Any, clock: float, quiet_bits: int
    ) -> None:
        self.board, self.module, self.core, self.clock = board, module, core, clock
        self.bridge: Any
        if board.plain:
            self.bridge = PortBridge(design)
        else:
            registers = register_map(design)
            self.bridge = AxiBridge(registers.address_bits, beat_bytes(design))
        bits = self.bridge.bus.signature.address_bits
        self.link = HostLink(board.divisor(clock), quiet_bits, bits)

    def elaborate(self, platform: Any) -> Module:
        """All is in one domain, whose reset lasts until the PLL has been locked for a while."""
        m = Module()
        m.domains.sync = ClockDomain()
        m.domains.boot = boot = ClockDomain(reset_less=True)
        locked = self.board.clocked(m, platform, self.clock)
        m.d.comb += boot.clk.eq(ClockSignal("sync"))
        lock_q, count_q, reset_q = Signal(2), Signal(RESET_BITS), Signal(init=1)
        m.d.boot += [lock_q.eq(Cat(locked, lock_q)), reset_q.eq(~count_q.all())]
        with m.If(~lock_q[-1]):
            m.d.boot += count_q.eq(0)
        with m.Elif(~count_q.all()):
            m.d.boot += count_q.eq(count_q + 1)
        m.d.comb += ResetSignal("sync").eq(reset_q)
        m.submodules.link = link = self.link
        m.submodules.bridge = bridge = self.bridge
        m.submodules.core = Instance(self.module, **self._core_ports())
        uart = platform.request("uart", 0)
        m.d.comb += [link.rx.eq(uart.rx.i), uart.tx.o.eq(link.tx)]
        for name in ("request", "write", "address", "write_data"):
            m.d.comb += getattr(bridge.bus, name).eq(getattr(link.bus, name))
        for name in ("done", "read_data", "response"):
            m.d.comb += getattr(link.bus, name).eq(getattr(bridge.bus, name))
        m.d.comb += platform.request("led", 0).o.eq(self._light())
        return m

    def _core_ports(self) -> dict[str, Any]:
        """The core's ports by name, with the bridge's signals."""
        ports: dict[str, Any] = {"i_clk": ClockSignal(), "i_rst": ResetSignal()}
        for name, member in self.core.signature.members.items():
            prefix = "i_" if member.flow == In else "o_"
            ports[prefix + name] = self._signal(name)
        return ports

    def _signal(self, name: str) -> Any:
        if self.board.plain:
            return getattr(self.bridge.core, name)
        for start, inner in _PREFIXES.items():
            if name.startswith(start):
                return getattr(getattr(self.bridge, inner), name.removeprefix(start))
        assert name == "irq"
        self._irq = Signal(name="irq")
        return self._irq

    def _light(self) -> Any:
        return self.bridge.core.busy if self.board.plain else self._irq


def quiet_bits(clock: float) -> int:
    """The link's timer at `clock` MHz."""
    return int(clock * 1e6 * QUIET_SECONDS).bit_length()


def sources(board: Board, design: "Design", clock: float, quiet: int | None = None) -> BoardSources:
    """`board` with a core of `design`, whose target has to be the board's, at `clock` MHz.

    `quiet` replaces the bits of the link's timer. Raises `ValueError` for a clock that cannot be.
    """
    module, core = top_of(design, axi=not board.plain)
    top = BoardTop(board, design, module, core, clock, quiet or quiet_bits(clock))
    with builtin_yosys():
        plan = board.platform().prepare(top, BOARD_MODULE, debug_verilog=True)
    verilog = plan.files[f"{BOARD_MODULE}.debug.v"]
    constraints = plan.files[f"{BOARD_MODULE}.{board.constraints}"]
    texts = [text if isinstance(text, str) else text.decode() for text in (verilog, constraints)]
    board_verilog = re.sub(r"\(\*.*?\*\)", "", readable_names(texts[0]))
    return BoardSources(tidy(board_verilog), emit(core, module), texts[1])
