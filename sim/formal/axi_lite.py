"""The AXI4-Lite slave: the rules of its ports, and that every request is answered once."""

from functools import partial

from sim.formal.harness import Device
from sim.formal.proof import Proof, Setup
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.host.axi_lite import AxiLiteSlave

_ADDRESS_BITS = 6
_WAIT = 2
_BOUND = 2 * (_WAIT + 2) + 1

_TAPS = ("aw_full_q", "w_full_q", "ar_full_q", "busy_q")

_RULES = """
  // A response stays, unchanged, until it is taken; none stands after a reset.
  always @(posedge clk) if (past) begin
    if ($past(rst)) assert (!axi__bvalid && !axi__rvalid && !bus__request);
    else begin
      if ($past(axi__bvalid && !axi__bready)) assert (axi__bvalid && $stable(axi__bresp));
      if ($past(axi__rvalid && !axi__rready))
        assert (axi__rvalid && $stable(axi__rresp) && $stable(axi__rdata));
    end
  end

  // Requests accepted and not yet answered.
  reg [1:0] aw_open, w_open, ar_open;
  initial {aw_open, w_open, ar_open} = 0;
  always @(posedge clk)
    if (rst) {aw_open, w_open, ar_open} <= 0;
    else begin
      aw_open <= aw_open + (axi__awvalid && axi__awready) - (axi__bvalid && axi__bready);
      w_open <= w_open + (axi__wvalid && axi__wready) - (axi__bvalid && axi__bready);
      ar_open <= ar_open + (axi__arvalid && axi__arready) - (axi__rvalid && axi__rready);
    end
  always @(*) begin
    if (axi__bvalid) assert (aw_open != 0 && w_open != 0);
    if (axi__rvalid) assert (ar_open != 0);
    assert (aw_open == aw_full_q + axi__bvalid);
    assert (w_open == w_full_q + axi__bvalid);
    assert (ar_open == ar_full_q + axi__rvalid);
  end

  // What was accepted last, as the bus has to see it.
  reg [{word}:0] aw_word, ar_word;
  reg [31:0] w_data;
  reg [3:0] w_strobe;
  always @(posedge clk) begin
    if (axi__awvalid && axi__awready) aw_word <= axi__awaddr >> 2;
    if (axi__arvalid && axi__arready) ar_word <= axi__araddr >> 2;
    if (axi__wvalid && axi__wready) {w_data, w_strobe} <= {axi__wdata, axi__wstrb};
  end
  always @(*) if (busy_q) begin
    if (bus__write) begin
      assert (aw_full_q && w_full_q && !axi__bvalid);
      assert (bus__word == aw_word && bus__data == w_data && bus__strobe == w_strobe);
    end else begin
      assert (ar_full_q && !axi__rvalid);
      assert (bus__word == ar_word);
    end
  end
  always @(*) begin
    if (aw_full_q) assert (aw_word_q == aw_word);
    if (ar_full_q) assert (ar_word_q == ar_word);
    if (w_full_q) assert (bus__data == w_data && bus__strobe == w_strobe);
    // One access at a time, begun in one cycle.
    if (bus__request) assert (busy_q);
  end
  always @(posedge clk) if (past && !$past(rst) && bus__request)
    assert (!$past(busy_q));

  // The response is that of the bus.
  always @(posedge clk) if (past && !$past(rst) && !rst) begin
    if (axi__bvalid && !$past(axi__bvalid)) assert (axi__bresp == $past(bus__response));
    if (axi__rvalid && !$past(axi__rvalid))
      assert (axi__rresp == $past(bus__response) && axi__rdata == $past(bus__read_data));
  end
"""

_ANSWERS = """
  // The bus answers within {wait} cycles, and the host takes responses at once.
  reg [3:0] asked;
  initial asked = 0;
  always @(posedge clk)
    if (rst || bus__acknowledge) asked <= 0;
    else if (bus__request || asked != 0) asked <= asked + 1;
  always @(*) begin
    assume (axi__bready && axi__rready);
    assume (bus__acknowledge == ((bus__request || asked != 0) && (answer || asked == {wait})));
    assert (asked <= {wait});
    assert ((bus__request || asked != 0) == busy_q);
  end
  (* anyseq *) reg answer;

  // So nothing waits for longer than two accesses take.
  reg [7:0] reading, writing;
  initial {reading, writing} = 0;
  always @(posedge clk) begin
    if (rst || !ar_full_q) reading <= 0; else reading <= reading + 1;
    if (rst || !(aw_full_q && w_full_q)) writing <= 0; else writing <= writing + 1;
  end
  always @(*) assert (reading <= {bound} && writing <= {bound});
"""


def proofs() -> list[Proof]:
    """The rules, and the bound of an answer's time."""
    return [
        Proof(
            "axi_lite_rules",
            "AXI4-Lite: responses hold until taken, one for each request, on the right access",
            partial(_setup, ("aw_word_q", "ar_word_q"), _RULES),
            3,
            (r"= axi__bvalid;\n    if \(axi__bready\)", "= axi__bvalid;\n    if (1'h1)"),
            quick=True,
        ),
        Proof(
            "axi_lite_answers",
            f"AXI4-Lite: an answer comes within {_BOUND} cycles where the bus takes {_WAIT}",
            partial(_setup, (), _ANSWERS),
            _BOUND + 3,
            (r"= ~ can_read;", "= can_read;"),
        ),
    ]


def _setup(taps: tuple[str, ...], properties: str) -> Setup:
    text = emit(AxiLiteSlave(_ADDRESS_BITS), "ska_axi_lite")
    for name, value in (("word", _ADDRESS_BITS - 3), ("wait", _WAIT), ("bound", _BOUND)):
        properties = properties.replace(f"{{{name}}}", str(value))
    return Setup({"dut": Device("ska_axi_lite", text, (*_TAPS, *taps))}, properties)
