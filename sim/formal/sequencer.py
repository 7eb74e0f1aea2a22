"""The sequencer: every run is the one that was asked for, and ends; pauses, aborts and stops."""

from functools import partial

from sim.formal.harness import Device
from sim.formal.proof import Proof, Setup
from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.results import STEP_BITS
from ska_hw.design import Design
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.control.sequencer import Sequencer
from ska_hw.hdl.interface.core_ports import Error
from ska_hw.hdl.timing import timing_of

_CONTRACT = """
  // What the schedules promise: a step begins where that is allowed, and not right behind another
  // one; each step that has begun is post-processed once, then updated once, the first one not.
  reg [2:0] apart;
  initial apart = 0;
  always @(posedge clk) apart <= begin_step ? 4 : apart == 0 ? 0 : apart - 1;
  always @(*) begin
    if (begin_step) assume (permit && !halt && apart == 0);
    if (post_judged) assume (launched_q && in_running_q && !posted_q);
    if (post_judged) assume (steps_done != steps_begun_q && !complete_q);
    if (updates_done) assume (launched_q && in_running_q && !updated_q && !complete_q);
    if (updates_done) assume ((steps_done != 0 || run_go_on) && steps_done != steps_begun_q);
  end
  wire running = in_running_q;
  always @(*) begin
    assert ({{2'd0, in_idle_q}} + in_running_q + in_paused_q + in_ending_q == 1);
    assert (!accepted_q || in_idle_q || in_paused_q);
  end
  // Cycles since a run was accepted.
  reg [11:1] ago;
  initial ago = 0;
  always @(posedge clk) ago <= {{ago[10:1], accepted_q}} & {{11{{!rst}}}};
  always @(*) begin
    assert ({{taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled_q, begun_q}} == ago[6:1]);
    assert (launch == ago[9] && launch_post == ago[10] && launch_update == ago[11]);
    assert ({{launch_d8_q, launch_d7_q, launch_d6_q, launch_d5_q, launch_d4_q, launch_d3_q,
      launch_d2_q, launch_d1_q}} == ago[8:1]);
  end
"""

_ENDS = """
  // A run, until its one cycle of `done`; none but an accepted start begins one.
  reg run;
  reg [15:0] ending;
  reg refused, completed;
  initial {{run, ending, refused, completed}} = 0;
  always @(posedge clk) begin
    run <= !rst && (accepted_q || (run && !done));
    ending <= in_ending_q ? ending + 1 : 0;
    // A start that came while the run was engaged has said so.
    refused <= start_q || (refused && !accepted_q);
    completed <= !rst && !accepted_q && (completed || (complete_q && in_running_q));
  end
  always @(*) begin
    assert (run == (!in_idle_q || done));
    assert (!done || (run && in_idle_q));
    // The end takes its cycles, and nothing begins in it.
    if (in_ending_q) assert (ending < {flush} && rest_over_q == (ending == {flush} - 1));
    if (in_ending_q && !rest_over_q) assert (rest_left_q == {flush} - 1 - ending);
    if (in_idle_q || in_ending_q) assert (halt && !permit);
    if (in_paused_q) assert (!permit);
    assert (halt == (abort_q || complete_q || !launched_q));
    if (in_idle_q) assert (!launched_q);
    if (in_ending_q) assert (abort_q || complete_q);
    if (ago != 0) assert (!launched_q && !posted_q && !complete_q);
    if (ago != 0) assert (!accepted_q && (ago & (ago - 11'd1)) == 0);
    if (ago != 0) assert (in_running_q || (in_ending_q && !rest_over_q));
    if (in_ending_q) begin
      {rests}
    end
    if (abort_q || complete_q) assert (halt);
    // A run that ends otherwise than after its last step was aborted, and says so.
    if (done && !refused) assert (error == (completed ? 0 : {aborted}));
    // What makes it inductive.
    if (in_idle_q) assert (!abort_q && !stopping);
    if (run && in_running_q && !refused) assert (error == 0);
    if (in_paused_q && !refused) assert (error == 0);
    if (in_ending_q && !refused) assert (error == (completed ? 0 : {aborted}));
    if (completed) assert (complete_q || in_idle_q);
    if (in_paused_q) assert (!complete_q);
    if (complete_q) assert (!posted_q);
    if (accepted_q) assert (error == 0);
  end
  always @(posedge clk) if (past && !$past(rst)) begin
    // What was begun is awaited, then nothing but the end follows.
    if ($past(in_running_q && complete_q && !array_on)) assert (in_ending_q);
    if ($past(in_running_q && abort_q && !array_on && drains_free && !post_running))
      assert (in_ending_q);
    if ($past(in_running_q) && !in_running_q) assert (in_ending_q || in_paused_q);
    if ($past(in_ending_q) && !in_ending_q) assert (in_idle_q && done);
    // A start during a run is told that there is one.
    if ($past(start_q && (in_running_q || in_ending_q || accepted_q)))
      assert (!accepted_q && (error == {busy} || in_ending_q));
    // An abort of what runs, or is paused, is kept until it ends.
    if ($past(abort_asked_q && in_running_q)) assert (abort_q || done);
    if ($past(abort_asked_q && in_paused_q && !accepted_q))
      assert (done || (in_paused_q && abort_q));
  end
"""

_STEPS = """
  // Whether the step that is finished next has been updated.
  reg updated;
  initial updated = 0;
  always @(posedge clk)
    updated <= !rst && !accepted_q && ((updated && !finish) || updates_done);
  // Steps that are done, begun and asked for; none is beyond its run.
  // What a run asks for stands, as `sequencer_asked` proves, and it is a step at least.
  always @(posedge clk) if (past && !$past(rst) && ago[11:5] == 0 && !ago[4])
    assume ($stable({{_steps_q, run_go_on}}));
  always @(*) if (ago[11:9] != 0 || launched_q) assume (_steps_q != 0);
  always @(*) begin
    if (ago != 0) assert (!launched_q);
    if (ago != 0) assert (steps_begun_q == 1 && post_step == 0);
    // Counts are cleared a cycle after the run is accepted, and after a reset.
    if (ago[11:2] != 0) assert (steps_done == 0);
    if (ago[1]) assert (clear_q);
    if (clear_q) assert (ago[11:2] == 0 && !launched_q);
    // A first step updates nothing, unless the run goes on.
    if (ago != 0) assert (!posted_q && !updated);
    if (ago[9:1] != 0) assert (updated_q);
    if (ago[11:10] != 0) assert (updated_q == !run_go_on);
    if (launched_q && !in_idle_q && !accepted_q)
      assert (updated_q == (updated || (steps_done == 0 && !run_go_on)));
    if (begin_step_q) assert (apart == 4);
    if (begin_step_q && launched_q && !in_idle_q && !accepted_q)
      assert (steps_begun_q < _steps_q);
    if (ago != 0) assert (settle_over_q && !complete_q);
    if (ago != 0) assert (in_running_q || (in_ending_q && !rest_over_q));
    if (in_ending_q) begin
      {rests}
    end
    if (ago != 0) assert (!accepted_q && (ago & (ago - 11'd1)) == 0);
    if (launched_q && !in_idle_q && !accepted_q) begin
      assert (_steps_q != 0 && steps_begun_q >= 1 && steps_begun_q <= _steps_q);
      assert (steps_done <= steps_begun_q);
      if (!complete_q && !in_ending_q) assert (steps_done < _steps_q || stopping);
      assert (post_step == steps_done + posted_q);
      if (apart < 3) assert (more_q == (steps_begun_q != _steps_q));
      if (complete_q) assert (steps_done == _steps_q || stopped);
    end
    if ((posted_q || updated) && !in_idle_q) assert (launched_q);
    if (posted_q) assert (steps_done != steps_begun_q && !in_paused_q);
    if (complete_q && in_running_q) assert (!posted_q);
    if (in_paused_q) assert (launched_q && !complete_q);
  end
  always @(posedge clk)
    if (past && launched_q && $past(launched_q) && posted_q && $past(posted_q))
      assert (last_step_q == (steps_done + 20'd1 == _steps_q));
  always @(posedge clk) if (past && !$past(rst) && !$past(accepted_q || clear_q)) begin
    // A step is done when it is post-processed and updated and its words are back, never before.
    if (steps_done != $past(steps_done)) begin
      assert (steps_done == $past(steps_done) + 1);
      assert ($past(in_running_q && posted_q));
      assert ($past(updated || (steps_done == 0 && !run_go_on)));
      assert ($past(settled) >= {back});
    end
    // It pauses at the end of a step if that was asked for, and the array waits.
    if (in_paused_q && !$past(in_paused_q)) begin
      assert (steps_done != $past(steps_done) && $past(pause, 2));
      assert ($past(array_waiting) && !$past(abort_q));
    end
    if ($past(in_paused_q)) begin
      assert (in_paused_q || (in_idle_q && done) || ($past(resume_q) && in_running_q));
      if ($past(!abort_asked_q && !abort_q && !resume_q)) assert (in_paused_q);
    end
  end
  // There is a step to go on from where none is in the making.
  always @(*) if (kept_q) assert (in_idle_q || in_paused_q || (in_ending_q && complete_q));
  always @(posedge clk) if (past && kept_q && !$past(kept_q))
    assert (in_paused_q || (in_ending_q && complete_q));
  // A start in a pause begins the new run.
  always @(posedge clk)
    if (past && $past(accepted_q && !rst)) assert (in_running_q && clear_q);
  // A step begins without a pause, or because of a resume.
  always @(*) if (permit) assert (in_running_q && (!pause_q || go_q));
  // Cycles since the last word of a step was on its way.
  reg [15:0] settled;
  always @(posedge clk)
    settled <= post_judged || updates_done ? 0 : settled == 16'hffff ? settled : settled + 1;
  always @(*) if (launched_q && !accepted_q) begin
    assert (settle_over_q || settle_left_q == {back} - settled);
    if (!settle_over_q) assert (settled < {back});
    if (posted_q && settled < {back}) assert (!settle_over_q);
  end
"""

_ASKED = """
  // The run that is accepted has the settings that its start had, and they are allowed.
  wire [{step_bits} - 1:0] wanted = {{steps_high_wanted_d2_q, steps_low_wanted_d2_q}};
  always @(posedge clk) if (accepted_q) begin
    assert ($past(start, 2));
    assert (wanted == $past(steps, 2) && wanted != 0);
    assert (samples_wanted_d2_q == $past(samples, 2));
    assert (samples_wanted_d2_q >= 1 && samples_wanted_d2_q <= {samples});
    assert (c_mantissa_wanted_d2_q == $past(c_mantissa, 2));
    assert (c_shift_wanted_d2_q == $past(c_shift, 2));
    assert (c_shift_wanted_d2_q >= {low} && c_shift_wanted_d2_q <= {high});
    assert (seed_wanted_d2_q == $past(seed, 2));
    // It goes on where a run of as many samples has left a step.
    assert (go_on_wanted_d2_q == $past(go_on, 2));
    if (go_on_wanted_d2_q) assert ($past(kept_q, 2));
    if (go_on_wanted_d2_q) assert (samples_wanted_d2_q == $past(run_samples, 2));
    assert (stop_enable_wanted_d2_q == $past(stop_enable, 2));
    assert (stop_shift_wanted_d2_q == $past(stop_shift, 2));
  end
  // How many cycles ago a run was accepted.
  reg [11:1] ago;
  initial ago = 0;
  always @(posedge clk) ago <= {{ago[10:1], accepted_q}} & {{11{{!rst}}}};
  always @(*) begin
    assert ({{taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled_q, begun_q}} == ago[6:1]);
    assert (launch == ago[9] && launch_post == ago[10] && launch_update == ago[11]);
    assert ({{launch_d8_q, launch_d7_q, launch_d6_q, launch_d5_q, launch_d4_q, launch_d3_q,
      launch_d2_q, launch_d1_q}} == ago[8:1]);
  end
  // All of them stand when it is launched.
  always @(posedge clk) begin
    if (ago[2]) assert (run_samples == $past(samples_wanted_d2_q, 2));
    if (ago[3]) assert (run_seed == $past(seed_wanted_d2_q, 3));
    if (ago[3]) assert (run_go_on == $past(go_on_wanted_d2_q, 3));
    if (ago[4]) assert (run_mantissa == $past(c_mantissa_wanted_d2_q, 4));
    if (ago[4]) assert (run_shift == $past(c_shift_wanted_d2_q, 4));
    if (ago[6]) assert (_steps_q == $past(wanted, 6));
    if (ago[7]) assert (run_stop_enable == $past(stop_enable_wanted_d2_q, 7));
    if (ago[7]) assert (run_stop_shift == $past(stop_shift_wanted_d2_q, 7));
  end
  // They stand while it runs.
  always @(posedge clk) if (past && !$past(rst)) begin
    if (!$past(begun_q)) assert ($stable(run_samples));
    if (!$past(settled_q)) assert ($stable({{run_seed, run_go_on}}));
    if (!$past(taking_3_q)) assert ($stable({{run_mantissa, run_shift}}));
    if (!$past(taking_4_q || taking_5_q)) assert ($stable(_steps_q));
    if (!$past(taking_6_q)) assert ($stable({{run_stop_enable, run_stop_shift}}));
  end
  // A start during a run is refused.
  always @(posedge clk) if (past && $past(start_q && (in_running_q || in_ending_q) && !rst))
    assert (!accepted_q);
"""

_HELD = (
    _ASKED.replace("_wanted_d2_q", "_held_q")
    + """
  // A start comes in a reset's last cycle at the earliest: the core keeps others away.
  reg rst_q;
  initial rst_q = 0;
  always @(posedge clk) rst_q <= rst;
  always @(*) begin
    if (post_judged) assume (launched_q && in_running_q && !posted_q && !complete_q);
    if (updates_done) assume (launched_q && in_running_q && !complete_q);
    if (complete_q) assert (!posted_q);
    if (in_paused_q) assert (!complete_q);
    if (ago != 0) assert (in_running_q || (in_ending_q && !rest_over_q));
    if (ago != 0) assert (!accepted_q && (ago & (ago - 11'd1)) == 0);
    if (ago != 0) assert (!launched_q && !posted_q && !complete_q);
    assert ({{2'd0, in_idle_q}} + in_running_q + in_paused_q + in_ending_q == 1);
    assert (!accepted_q || in_idle_q || in_paused_q);
    if (in_ending_q) begin
      {rests}
    end
    if (rst) assume (rst_q ? !start_q : !start);
    if (rst_q) assert (in_idle_q && !accepted_q && !begun_q);
  end
"""
)

_STATES = (
    *(f"in_{name}_q" for name in ("idle", "running", "paused", "ending")),
    *("accepted_q", "begun_q", "kept_q", "settled_q", "start_q", "_steps_q", "launched_q"),
    *(f"taking_{number}_q" for number in range(3, 7)),
    *(f"launch_d{number}_q" for number in range(1, 9)),
)
_RUN = (
    *("abort_q", "complete_q", "abort_asked_q", "pause_q", "resume_q", "go_q", "more_q"),
    *("finish", "begin_step_q"),
    *("posted_q", "updated_q", "steps_begun_q", "last_step_q", "rest_over_q", "rest_left_q"),
    *("settle_over_q", "settle_left_q", "bad_steps_q", "bad_samples_q", "bad_coefficient_q"),
    "bad_state_q",
    "clear_q",
)
_SETTINGS = (
    *("steps_low", "steps_high", "samples", "c_mantissa", "c_shift", "seed"),
    *("go_on", "stop_enable", "stop_shift"),
)
_HELD_TAPS = (*_STATES, *_RUN, *(f"{name}_held_q" for name in _SETTINGS))


def proofs() -> list[Proof]:
    """Any settings, starts, pauses and aborts."""
    return [
        Proof(
            "sequencer_ends",
            "Sequencer: a run ends with done, once, and with ABORTED unless it is complete",
            partial(_setup, _CONTRACT + _ENDS, (*_STATES, *_RUN)),
            3,
            # An abort that is forgotten when it has ended the run.
            (r"error <= (\w+);", r"error <= \1 & 3'h3;"),
            quick=True,
        ),
        Proof(
            "sequencer_steps",
            "Sequencer: as many steps as asked for, each done when its words are back; pauses",
            partial(_setup, _CONTRACT + _STEPS, (*_STATES, *_RUN)),
            3,
            (r"assign permit = .*;", "assign permit = more_q;"),
            quick=True,
        ),
        Proof(
            "sequencer_asked",
            "Sequencer: a run has the settings of its own start, which are allowed ones",
            partial(_setup, _ASKED, (*_STATES, *(f"{name}_wanted_d2_q" for name in _SETTINGS))),
            9,
            # A start right behind another one replaces its settings.
            (r"= c_shift_wanted_d5_q;", "= c_shift_wanted_d4_q;"),
            quick=True,
        ),
        Proof(
            "sequencer_asked_held",
            "Sequencer with few registers: a run has the settings of its own start",
            partial(_setup, _HELD, _HELD_TAPS, "ice40"),
            9,
            # What is held is left aside.
            (r"(      \w+ *= )c_shift_held_q;", r"\1c_shift;"),
            quick=True,
        ),
    ]


def design(target: str = "portable") -> Design:
    """Three layers, tiles full and not full, two copies of each operand."""
    return Design.parse(
        {
            "name": "sequence",
            "network": {"inputs": 5, "layers": [4, 3, 1]},
            "data": {"samples": 3},
            "formats": {"preset": "q8"},
            "array": {"size": 2, "target": target},
        }
    )


def _setup(properties: str, taps: tuple[str, ...], target: str = "portable") -> Setup:
    made = design(target)
    low, high = made.bounds.shift_limits
    timing = timing_of(made)
    text = properties.format(
        low=low,
        high=high,
        busy=Error.BUSY.value,
        aborted=Error.ABORTED.value,
        samples=MemoryMap.of(made).samples,
        step_bits=STEP_BITS,
        flush=timing.end_flush,
        rests="\n      ".join(
            f"if (ago[{n}]) assert (rest_left_q >= {timing.end_flush - 1 - n});"
            for n in range(1, 12)
        ),
        back=timing.back,
    )
    verilog = emit(Sequencer(made, timing), "ska_sequencer")
    return Setup({"dut": Device("ska_sequencer", verilog, taps)}, text)
