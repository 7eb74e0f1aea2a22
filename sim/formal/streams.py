"""The stream ports: AXI4-Stream's rules, no element lost, none doubled, all in order."""

from functools import partial

from sim.formal.harness import Device
from sim.formal.proof import Proof, Setup
from ska_hw.contract.memory_map import TENSORS, MemoryMap
from ska_hw.design import Design
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.host.streams import StreamIn, StreamOut
from ska_hw.hdl.interface.core_ports import CoreShapes

LATENCY = 2

_CONTRACT = """
  // The contract of the ports: a start while idle, and a selection that stands and exists.
  reg rested;
  initial rested = 0;
  always @(posedge clk) rested <= 1;
  always @(*) begin
    assume (layer < {layers} && tensor < {tensors});
    assume (samples >= 1 && samples <= {samples});
    if (active) assume (!start);
  end
  always @(posedge clk) if (rested && (active || $past(start)))
    assume ($stable({{tensor, layer, samples}}));
"""

_OUT_RULES = """
  // An abort after an abort is the one thing that may withdraw a beat.
  reg aborted;
  initial aborted = 0;
  always @(posedge clk)
    if (rst || start || done) aborted <= 0;
    else if (abort && active) aborted <= 1;
  always @(posedge clk) if (past) begin
    if ($past(rst)) assert (!stream__tvalid);
    else if ($past(stream__tvalid && !stream__tready && !(aborted && abort))) begin
      assert (stream__tvalid && $stable(stream__tdata));
      assert ($stable(stream__tlast) && $stable(stream__tkeep));
    end
  end
  // FSM: 0 idle, 1 preparing, 2 closing, 3 sending.
  always @(*) begin
    if (stream__tvalid) assert (&stream__tkeep);
    if (fsm_state == 2) assert (aborted);
    if (fsm_state == 1 || fsm_state == 3) assert (!aborted);
  end
"""

_OUT_MEMORY = """
  // The core: data comes {latency} cycles after it was asked for.
  reg [{latency}:0] asked;
  initial asked = 0;
  always @(*) asked[0] = read;
  always @(posedge clk) asked[{latency}:1] <= rst ? 0 : asked[{latency} - 1:0];
  always @(*) assume (read_valid == asked[{latency}]);
"""

_OUT_ORDER = """
  // Whichever element is picked, it arrives in its turn, and the packet ends with the last one.
  (* anyconst *) reg [4:0] number;
  (* anyconst *) reg [{data}:0] element;
  reg [4:0] came, sent, wanted, before;
  initial {{came, sent, before}} = 0;
  always @(posedge clk) before <= wanted;
  always @(*) wanted = {wanted};
  always @(*) if (read_valid && came == number) assume (read_data == element);
  reg spoilt;
  initial spoilt = 0;
  always @(posedge clk) begin
    if (rst) {{came, sent, spoilt}} <= 0;
    else if (start) {{came, sent, spoilt}} <= 0;
    else begin
      came <= came + read_valid;
      sent <= sent + (stream__tvalid && stream__tready);
      if (abort && active) spoilt <= 1;
    end
  end
  wire signed [{data}:0] expected = element;
  always @(*) if (!rst && !spoilt) begin
    if (stream__tvalid) begin
      assert (sent < wanted && stream__tlast == (sent == wanted - 1));
      if (sent == number) assert ($signed(stream__tdata) == expected);
    end
    if (done) assert (sent == before && count == before);
  end
  always @(*) if (!active) assert (flying_q == 0 && buffer_level == 0 && !stream__tvalid);
"""

_OUT_ROOM = """
  // The buffer is empty when a transfer starts: `stream_out_order` proves it at the end of each.
  always @(*) if (!active) assume (flying_q == 0 && buffer_level == 0);
  reg [3:0] under_way;
  integer n;
  always @(*) begin
    under_way = 0;
    for (n = 1; n <= {latency}; n = n + 1) under_way = under_way + asked[n];
  end
  always @(*) if (!rst) begin
    if (fsm_state == 3 && read_valid) assert (buffer_w_rdy);
    // What makes it inductive.
    assert (flying_q == under_way);
    if (fsm_state == 1) assert (free_q == {depth} && flying_q == 0 && buffer_level == 0);
    if (fsm_state == 3) assert (free_q + flying_q + buffer_level == {depth});
    if (!buffer_r_rdy) assert (buffer_inner_level <= 1);
  end
"""

_IN_RULES = """
  always @(posedge clk) if (past) begin
    if ($past(rst)) assert (!write && !active && !done);
    else begin
      // Nothing is written but a beat that was taken.
      if (write) assert ($past(stream__tvalid && stream__tready));
      if (write) assert (write_data == $past(stream__tdata[{data}:0]));
      if (done) assert (!active && $past(active));
      if ($past(active) && !active) assert (done);
    end
  end
  // Nothing is taken but in a transfer, or of a packet that was cut.
  always @(*) begin
    if (stream__tready) assert (active || discarding);
  end
"""

_IN_PACKETS = """
  // What the sender knows, whatever is reset here: it is inside of a packet. The packet is the
  // transfer's own where it began in it.
  reg inside, own;
  initial {{inside, own}} = 0;
  always @(posedge clk) begin
    if (stream__tvalid && stream__tready) inside <= !stream__tlast;
    if (rst || start) own <= 0;
    else if (stream__tvalid && stream__tready && !inside) own <= active;
    if (past && write) assert ($past(inside ? own : active));
  end
  always @(*) begin
    assert (inside_q == inside);
    // FSM: 0 receiving, 1 dropping the rest of the transfer's own packet.
    if (fsm_state <= 1 && inside) assert (own);
    assert (discarding == (inside && fsm_state > 1));
  end
"""


def design() -> Design:
    """Tensors of one to four elements."""
    return Design.parse(
        {
            "name": "streams",
            "network": {"inputs": 2, "layers": [2, 1]},
            "data": {"samples": 2},
            "formats": {"preset": "q8"},
            "array": {"size": 2},
        }
    )


def proofs() -> list[Proof]:
    """The rules and the room for ever, the order for a whole packet."""
    buffer = tuple(f"buffer.{name}" for name in ("level", "w_rdy", "r_rdy", "inner_level"))
    return [
        Proof(
            "stream_out_rules",
            "StreamOut: a beat stays, unchanged, until it is taken",
            partial(_setup, StreamOut, ("fsm_state",), _OUT_RULES),
            2,
            (r"assign free = .*;", "assign free = 1'h1;"),
            quick=True,
        ),
        Proof(
            "stream_out_order",
            "StreamOut: packets of 1 to 4 elements, each once and in order, tlast with the last",
            partial(_setup, StreamOut, ("buffer.level", "flying_q"), _OUT_MEMORY + _OUT_ORDER),
            17,
            (r"flying_q == 1'h1", "flying_q == 2'h2"),
            bounded=True,
        ),
        Proof(
            "stream_out_room",
            "StreamOut: the buffer has room for all that was asked for",
            partial(
                _setup,
                StreamOut,
                ("fsm_state", "flying_q", "free_q", *buffer),
                _OUT_MEMORY + _OUT_ROOM,
            ),
            2,
            (r"free_q - read", "free_q"),
            quick=True,
        ),
        Proof(
            "stream_in_rules",
            "StreamIn: only beats taken are written, only in a transfer, which ends with done",
            partial(_setup, StreamIn, (), _IN_RULES),
            3,
            (r"= step;", "= stream__tvalid;"),
            quick=True,
        ),
        Proof(
            "stream_in_packets",
            "StreamIn: no beat is written of a packet that began before its transfer, or a reset",
            partial(_setup, StreamIn, ("fsm_state", "inside_q"), _IN_PACKETS),
            3,
            (r"~ inside_q", "~ 1'h0"),
            quick=True,
        ),
    ]


def _setup(kind: type[StreamIn] | type[StreamOut], taps: tuple[str, ...], rules: str) -> Setup:
    made = design()
    memory, component = MemoryMap.of(made), kind(made, LATENCY)
    # Rows and columns of the selection, which the proof of TensorWalk compares with the map.
    inputs = [layer.inputs for layer in memory.layers]
    rows = f"(tensor == 1 ? (layer ? {inputs[1]} : {inputs[0]}) : tensor == 2 ? 1 : samples)"
    columns = "(tensor == 0 || layer == 0 ? 2 : 1)"
    properties = (_CONTRACT + rules).format(
        layers=len(memory.layers),
        tensors=len(TENSORS),
        samples=memory.samples,
        latency=LATENCY,
        depth=getattr(component, "depth", 0),
        data=CoreShapes.of(made).data.width - 1,
        wanted=f"{rows} * {columns}",
    )
    return Setup({"dut": Device("ska_stream", emit(component, "ska_stream"), taps)}, properties)
