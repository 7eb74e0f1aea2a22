"""The sequencer: every run ends, and is the one that was asked for."""

from functools import partial

from sim.formal.proof import Proof, Setup
from sim.formal.sequencer import design, setup
from ska_hw.contract.results import STEP_BITS
from ska_hw.hdl.control.sequencer import AHEAD
from ska_hw.hdl.interface.core_ports import Error
from ska_hw.hdl.timing import timing_of

_RANK = """
  // What is left of a run, the most significant first: steps, layers of this step, states of this
  // layer, output tiles, passes, input tiles, cycles of this slot or gap.
  wire [31:0] step = _step_q + stepped_q;
  wire [31:0] steps_left = _steps_q - step;
  wire [7:0] layers_left = in_step_q || in_stepped_q ? 0
    : in_paused_q || (in_gap_q && !collecting_q) ? {layers} + 1 : {layers} - layer_number;
  wire [2:0] states_left = in_load_q ? 6 : in_loaded_q ? 5 : in_begin_q ? 4 : in_slot_q ? 3
    : in_gap_q ? 2 : in_step_q ? 1 : 0;
  wire [15:0] output_left = in_slot_q ? output_last - output_tile_q : 0;
  wire [15:0] input_left = in_slot_q ? input_last - input_tile_q : 0;
  wire [15:0] cycles_left = !(in_slot_q || in_gap_q) || _end_q || gap_end_q ? 0
    : begin_q || gap_begin_q ? 16'hffff : $signed(_left_q) < 0 ? 1 : _left_q + 16'd2;
  wire [90:0] rank = {{steps_left, layers_left, states_left, output_left, in_slot_q && !slot[0],
    input_left, cycles_left[14:0]}};
  wire waiting = in_begin_q && !keys_ready;
  // Counted from where the run's settings stand.
  wire taking = taking_3_q || taking_4_q || taking_5_q;
  wire begins = accepted || clear_q || clear_late_q || taking;
  always @(posedge clk) if (past && $past(!rst && !in_idle_q && !begins) && !in_idle_q) begin
    if ($past(waiting) || ($past(in_paused_q) && in_paused_q)) assert (rank == $past(rank));
    else assert (rank < $past(rank));
  end
  // The key schedule is enabled, and not started again, while a layer waits for its keys.
  always @(*) if (waiting) assert (counting && !swap && !accepted);
  // What ends a pause, and nothing else.
  always @(posedge clk) if (past && $past(in_paused_q && !rst)) begin
    if ($past(accepted)) assert (in_gap_q && !paused);
    else if ($past(abort_later_q)) assert (in_idle_q && !paused);
    else if ($past(!_abort_q && !start_q)) assert ($past(resume_later_q) ? in_load_q : in_paused_q);
    assert (resume_later_q == $past(resume));
  end
  // Each run that ends is followed by one cycle of `done`, unless a new one takes its place in a
  // pause.
  always @(posedge clk) if (past) begin
    assert (done_early_q == (in_idle_q && $past(!in_idle_q && !rst)));
    assert (abort_later_q == $past(abort_run && !start));
    assert (done == $past(done_early_q && !rst));
  end
  // What makes it inductive.
  wire last_step = _step_q + 32'd1 == _steps_q;
  wire last_layer = layer_number == {layers} - 1;
  wire collected = in_gap_q && collecting_q;
  always @(*) begin
    if (clear_q) assert (in_idle_q || gap_begin_q);
    if (clear_late_q) assert (in_idle_q || in_gap_q);
    if (clear_q || clear_late_q) assert (in_idle_q || !collecting_q);
    if (!in_idle_q && !begins) assert (step < _steps_q);
    if (clear_late_q && !in_idle_q) assert (!stepped_q);
    // The gap is longer than it takes.
    if (begun_q) assert (in_gap_q && gap_begin_q);
    if (settled) assert (in_gap_q && _left_q == {gap});
    if (taking_3_q) assert (_left_q == {gap} - 1);
    if (taking_4_q) assert (_left_q == {gap} - 2);
    if (taking_5_q) assert (_left_q == {gap} - 3);
    if (taking) assert (in_gap_q && !gap_begin_q && !collecting_q && _step_q == 0 && !stepped_q);
    if (!in_idle_q && !in_gap_q) assert (collecting_q);
    assert (!(accepted && stepped_q));
    assert (!begin_q || in_slot_q);
    assert (!gap_begin_q || (in_gap_q && !gap_end_q));
    if (in_begin_q || in_slot_q || collected || in_step_q || in_stepped_q)
      assert (next_step_q == _step_q + 32'd1);
    if ((collected && !gap_begin_q) || in_step_q || in_stepped_q)
      assert (last_step_q == last_step);
    if (in_stepped_q) assert (ending_q || !last_step);
    if (in_loaded_q || in_begin_q || in_slot_q || collected) assert (last_layer_q == last_layer);
    // A run has steps.
    if (start_q && !bad_steps_q) assert ({{steps_high_wanted_d1_q, steps_low_wanted_d1_q}} != 0);
    if (accepted) assert ({{steps_high_wanted_d2_q, steps_low_wanted_d2_q}} != 0);
    if (begun_q) assert ({{steps_high_wanted_d3_q, steps_low_wanted_d3_q}} != 0);
    if (settled) assert ({{steps_high_wanted_d4_q, steps_low_wanted_d4_q}} != 0);
    if (taking_3_q) assert ({{steps_high_wanted_d5_q, steps_low_wanted_d5_q}} != 0);
    if (taking_4_q) assert ({{steps_high_wanted_d6_q, steps_low_wanted_d6_q}} != 0);
    if (taking_5_q) assert ({{steps_high_wanted_d7_q, _steps_q[{half} - 1:0]}} != 0);
  end
"""

_ASKED = """
  // The run that is accepted has the settings that its start had, and they are allowed.
  wire [{step_bits} - 1:0] wanted = {{steps_high_wanted_d2_q, steps_low_wanted_d2_q}};
  always @(posedge clk) if (accepted) begin
    assert ($past(start, 2));
    assert (wanted == $past(steps, 2) && wanted != 0);
    assert (samples_wanted_d2_q == $past(samples, 2));
    assert (samples_wanted_d2_q >= 2 && samples_wanted_d2_q <= {samples});
    assert (c_mantissa_wanted_d2_q == $past(c_mantissa, 2));
    assert (c_shift_wanted_d2_q == $past(c_shift, 2));
    assert (c_shift_wanted_d2_q >= {low} && c_shift_wanted_d2_q <= {high});
    assert (seed_wanted_d2_q == $past(seed, 2));
    assert (stop_enable_wanted_d2_q == $past(stop_enable, 2));
    assert (stop_shift_wanted_d2_q == $past(stop_shift, 2));
  end
  // It takes them over, whatever start comes right behind it.
  always @(posedge clk) if (past && $past(accepted && start_q && !rst)) assert (error == {busy});
  always @(posedge clk) if (past && $past(accepted && !rst)) assert (clear_q);
  // How many cycles ago a run was accepted.
  reg [7:1] ago;
  initial ago = 0;
  always @(posedge clk) ago <= {{ago[6:1], accepted}} & {{7{{!rst}}}};
  always @(*)
    assert ({{taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled, begun_q}} == ago[6:1]);
  always @(posedge clk) begin
    if (ago[2]) assert (run_samples == $past(samples_wanted_d2_q, 2));
    if (ago[3]) assert (_step_q == 0 && run_seed == $past(seed_wanted_d2_q, 3));
    if (ago[4]) assert (mantissa == $past(c_mantissa_wanted_d2_q, 4));
    if (ago[4]) assert (_shift_q == $past(c_shift_wanted_d2_q, 4));
    if (ago[6]) assert (_steps_q == $past(wanted, 6));
    if (ago[7]) assert (run_stop_enable == $past(stop_enable_wanted_d2_q, 7));
    if (ago[7]) assert (run_stop_shift == $past(stop_shift_wanted_d2_q, 7));
  end
  // They stand while it runs.
  always @(posedge clk) if (past && !$past(rst)) begin
    if (!$past(begun_q)) assert ($stable(run_samples));
    if (!$past(settled)) assert ($stable(run_seed));
    if (!$past(taking_3_q)) assert ($stable({{mantissa, _shift_q}}));
    if (!$past(taking_4_q || taking_5_q)) assert ($stable(_steps_q));
    if (!$past(taking_6_q)) assert ($stable({{run_stop_enable, run_stop_shift}}));
  end
  // A start during a run is told that there is one.
  wire engaged = !in_idle_q && !in_paused_q && !in_stepped_q;
  always @(posedge clk) if (past && $past(start_q && engaged && !rst))
    assert (error == {busy} && !accepted);
"""

_HELD = (
    _ASKED.replace("_wanted_d2_q", "_held_q")
    + """
  always @(*) if (ago[5:1] != 0) assert (in_gap_q);
  // A start comes in a reset's last cycle at the earliest: the core keeps others away.
  reg rst_q;
  initial rst_q = 0;
  always @(posedge clk) rst_q <= rst;
  always @(*) begin
    if (rst) assume (rst_q ? !start_q : !start);
    if (rst_q) assert (in_idle_q && !accepted && !begun_q);
  end
"""
)

_STATE = (
    *("_step_q", "_steps_q", "_left_q", "_shift_q", "_abort_q"),
    *("collecting_q", "gap_begin_q", "last_layer_q", "next_step_q", "last_step_q", "ending_q"),
    *("done_early_q", "start_q", "bad_steps_q", "clear_q", "clear_late_q", "begun_q"),
    *(f"taking_{number}_q" for number in range(3, 7)),
    *("abort_later_q", "resume_later_q"),
)
_SETTINGS = (
    *("steps_low", "steps_high", "samples", "c_mantissa", "c_shift", "seed"),
    *("stop_enable", "stop_shift"),
)
_TAPS = (
    *_STATE,
    *(f"{name}_wanted_d2_q" for name in _SETTINGS),
    *(f"steps_{part}_wanted_d{n}_q" for part in ("low", "high") for n in (1, 3, 4, 5, 6)),
    "steps_high_wanted_d7_q",
)
_HELD_TAPS = (*_STATE, *(f"{name}_held_q" for name in _SETTINGS))


def proofs() -> list[Proof]:
    """Any settings, starts, pauses and aborts; how long slots and gaps last does not matter."""
    return [
        Proof(
            "sequencer_ends",
            "Sequencer: every run of allowed settings ends with done, if keys come and pauses end",
            partial(_setup, _RANK),
            6,
            # A gap that lasts for ever.
            (r"\$signed\(_left_q\) - \$signed\(2'h1\)", "$signed(_left_q)"),
            quick=True,
        ),
        Proof(
            "sequencer_asked",
            "Sequencer: a run has the settings of its own start, which are allowed ones",
            partial(_setup, _ASKED),
            8,
            # A start right behind another one replaces its settings.
            (r"= c_shift_wanted_d5_q;", "= c_shift_wanted_d4_q;"),
            quick=True,
        ),
        Proof(
            "sequencer_asked_held",
            "Sequencer with few registers: a run has the settings of its own start",
            partial(_setup, _HELD, _HELD_TAPS, "ice40"),
            8,
            # What is held is left aside.
            (r"(      \w+ *= )c_shift_held_q;", r"\1c_shift;"),
            quick=True,
        ),
    ]


def _setup(properties: str, taps: tuple[str, ...] = _TAPS, target: str = "portable") -> Setup:
    made = design(target)
    low, high = made.bounds.shift_limits
    timing = timing_of(made)
    values = {"low": low, "high": high, "busy": Error.BUSY.value, "step_bits": STEP_BITS}
    values |= {"half": STEP_BITS // 2, "gap": timing.gap - AHEAD}
    return setup(properties, timing, taps, values, target)
