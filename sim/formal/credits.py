"""Credits and pauses: counts stay in their range, and a pause is over exactly after its cycles."""

from functools import partial

from amaranth.hdl import Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from sim.formal.harness import Device
from sim.formal.proof import Proof, Setup
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.control.credits import Credits, Pause

_CREDITS = """
  // What was given and not taken since the start.
  reg [7:0] count;
  reg started;
  initial started = 0;
  always @(posedge clk) begin
    started <= started || start;
    count <= start ? {initial} : count + given - taken;
  end
  always @(*) begin
    // Nobody takes what is not there, or gives more than there is a place for.
    if (started && !start) assume ((!taken || some) && (!given || taken || count < {most}));
    if (started) assert (some == (count != 0) && dut_credits_q == count && count <= {most});
  end
"""

_PAUSE = """
  // Cycles that are left of the pause that began last.
  reg [7:0] left;
  reg started;
  initial started = 0;
  always @(*) assume (cycles >= 1);
  always @(posedge clk) begin
    started <= started || start;
    left <= start ? 0 : begins ? cycles : left == 0 ? 0 : left - 1;
  end
  always @(*) if (started) begin
    assert (over == (left == 0));
    // What makes it inductive.
    assert (over || dut_left_q == left);
  end
"""

SHAPES = {"drain": (2, 2), "updated": (1, 0), "places": (7, 3)}
"""The most and the first of some counts of the schedules."""


class CountOnly(wiring.Component):
    """A count of its own."""

    def __init__(self, most: int, initial: int) -> None:
        self._most, self._initial = most, initial
        super().__init__(dict.fromkeys(("start", "given", "taken"), In(1)) | {"some": Out(1)})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        credits = Credits(
            m,
            "dut",
            self._most,
            start=self.start,
            given=self.given,
            taken=self.taken,
            initial=self._initial,
        )
        m.d.comb += self.some.eq(credits.some)
        return m


class PauseOnly(wiring.Component):
    """A pause of its own, of 1 to 15 cycles."""

    def __init__(self) -> None:
        super().__init__({"start": In(1), "begins": In(1), "cycles": In(4), "over": Out(1)})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        pause = Pause(m, "dut", self.cycles, start=self.start, begin=self.begins)
        m.d.comb += self.over.eq(pause.over)
        return m


_CREDIT = """
  // Credits {name}: what was given and not yet taken.
  reg [15:0] {name};
  wire {name}_needed = {taken};
  always @(posedge clk)
    {name} <= start ? {initial} : {name} + {given} - {name}_needed;
  always @(*) if (known && !start) begin
    // Nobody gives more than there is a place for.
    if ({given} && !{name}_needed) assume ({name} < {most});
    if ({name}_needed) assert ({name} != 0);
    assert ({name} <= {most});
    // What makes it inductive.
    assert ({name}_credits_q == {name} && {name}_some_q == ({name} != 0));
  end
"""

Kinds = dict[str, tuple[int, str, str, int]]
"""Credits of a schedule by name: the most there are, when one is given, when one is taken, and how
many begin."""


def counts(kinds: Kinds) -> str:
    """Claims that a schedule takes no credit that is not there, and no count leaves its range."""
    return "".join(
        _CREDIT.format(name=name, most=most, given=given, taken=taken, initial=initial)
        for name, (most, given, taken, initial) in kinds.items()
    )


def proofs() -> list[Proof]:
    """Some counts, and a pause of any length."""
    counts = [
        Proof(
            f"credits_{name}",
            f"Credits, at most {most}, from {initial} on: what was given and not taken",
            partial(_credits, most, initial),
            2,
            (r"dut_credits_q - 1'h1", "dut_credits_q - 1'h0"),
            quick=name == "places",
        )
        for name, (most, initial) in SHAPES.items()
    ]
    pause = Proof(
        "credits_pause",
        "Pause: over in every cycle but as many as asked for after each beginning",
        _pause,
        2,
        (r"== 1'h1", "== 2'h2"),
        quick=True,
    )
    return [*counts, pause]


def _credits(most: int, initial: int) -> Setup:
    text = emit(CountOnly(most, initial), "ska_credits")
    properties = _CREDITS.format(most=most, initial=initial)
    return Setup({"dut": Device("ska_credits", text, ("dut_credits_q",))}, properties)


def _pause() -> Setup:
    text = emit(PauseOnly(), "ska_pause")
    return Setup({"dut": Device("ska_pause", text, ("dut_left_q",))}, _PAUSE.format())
