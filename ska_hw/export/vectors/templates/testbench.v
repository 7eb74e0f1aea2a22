// Test bench of the design {{ design }}: {{ v.steps }} steps on {{ v.samples }} samples.
// Loads X, W and b, starts the core, and after each step compares every tensor, raw sum, overflow
// count and cycle count with images/. Run it in the folder that holds images/.
//
// Prints PASS and the number of values compared, or FAIL and the first difference; then $fatal ends
// the simulation, with a status other than 0 where the simulator has one.

/* verilator lint_off WIDTH */
/* verilator lint_off UNUSEDSIGNAL */
/* verilator lint_off BLKSEQ */
/* verilator lint_off DECLFILENAME */
`timescale 1ns / 1ps

module testbench;

  localparam SIZE = {{ size }};  // rows and columns of the array, banks of memory
  localparam STEPS = {{ v.steps }};
  localparam ENTRIES = {{ entries | length }};  // results of a layer
  localparam HOST_LATENCY = {{ host_latency }};
  localparam RESULT_LATENCY = {{ result_latency }};
  localparam PATIENCE = {{ 4 * v.cycles + 1000 }};  // clock cycles for one step
  localparam COMPARED = {{ v.compared }};  // values, in a complete run

{% for port in ports %}
  {{ "reg" if port.input else "wire" }} {% if port.bits > 1 %}[{{ port.bits - 1 }}:0] {% endif %}{{ port.name }}{{ " = 0" if port.input }};
{% endfor %}
  reg clk;
  reg rst = 1;

  {{ top }} core (
{% for port in ports %}
    .{{ port.name }}({{ port.name }}),
{% endfor %}
    .clk(clk),
    .rst(rst)
  );

  initial clk = 0;
  always #5 clk = ~clk;

  // Every image has a place in one of two memories.
  reg [{{ code_bits - 1 }}:0] codes [0:{{ v.codes[-1].last }}];
  reg [{{ result_bits - 1 }}:0] results [0:{{ v.results[-1].last }}];
  integer compared = 0;
  integer step;

  // For a viewer of waves: +waves on the simulation's command line.
  initial if ($test$plusargs("waves")) begin
    $dumpfile("waves.vcd");
    $dumpvars;
  end

  initial begin
{% for image in v.codes %}
    $readmemh("images/{{ image.name }}.hex", codes, {{ image.offset }}, {{ image.last }});
{% endfor %}
{% for image in v.results %}
    $readmemh("images/{{ image.name }}.hex", results, {{ image.offset }}, {{ image.last }});
{% endfor %}
    repeat (4) tick;
    rst = 0;
    tick;
    // tensor's number, rows, columns, first address, from one tile to the next, offset of the image
{% for t in v.loaded %}
    load({{ t.number }}, {{ t.rows }}, {{ t.columns }}, {{ t.base }}, {{ t.stride }}, {{ t.image.offset }});
{% endfor %}
    samples = {{ v.samples }};
    steps = STEPS;
    c_mantissa = {{ v.coefficient.mantissa }};
    c_shift = {{ v.coefficient.shift }};
    seed = {{ seed_bits }}'d{{ seed }};
    pause = 1;
    start = 1;
    tick;
    start = 0;
    for (step = 0; step < STEPS; step = step + 1) begin
      wait_for_step;
      check_counters;
      // the same with name, layer, and the image's offset if it began with step 0
{% for t in v.expected %}
      {{ "if (step > 0) " if t.first_step }}check("{{ t.tensor }}", {{ t.layer + 1 }}, {{ t.number }}, {{ t.rows }}, {{ t.columns }}, {{ t.base }}, {{ t.stride }}, {{ t.origin }});
{% endfor %}
{% for image in v.results[1:] %}
      check_results({{ loop.index }}, {{ image.offset }});
{% endfor %}
      resume = paused;
      tick;
      resume = 0;
    end
    if (compared != COMPARED) begin
      $display("FAIL: %0d values compared instead of %0d", compared, COMPARED);
      $fatal;
    end
    $display("PASS: %0d values compared in %0d steps, %0d clock cycles", compared, STEPS, cycles);
    $finish;
  end

  // To the middle of the next clock cycle: away from the edge at which the core looks.
  task tick;
    @(negedge clk);
  endtask

  task load(input integer tensor, input integer rows, input integer columns, input integer base,
            input integer stride, input integer from);
    integer n;
    begin
      host_tensor = tensor;
      host_write = 1;
      for (n = 0; n < rows * columns; n = n + 1) begin
        place(n, columns, base, stride);
        host_write_data = codes[from + n];
        tick;
      end
      host_write = 0;
    end
  endtask

  // Where element n of a tensor lies: the bank is its column modulo SIZE.
  task place(input integer n, input integer columns, input integer base, input integer stride);
    begin
      host_bank = (n % columns) % SIZE;
      host_address = base + (n % columns) / SIZE * stride + n / columns;
    end
  endtask

  task wait_for_step;
    integer waited;
    begin
      tick;
      for (waited = 0; busy !== 1'b0; waited = waited + 1) begin
        if (waited > PATIENCE) begin
          $display("FAIL: step %0d: the core is still busy after %0d clock cycles", step, waited);
          $fatal;
        end
        tick;
      end
      if (error !== 0) begin
        $display("FAIL: step %0d: the core reports error %b", step, error);
        $fatal;
      end
      if (paused !== (step + 1 < STEPS)) begin
        $display("FAIL: step %0d: expected paused to be %b, found %b", step, step + 1 < STEPS, paused);
        $fatal;
      end
    end
  endtask

  task check_counters;
    begin
      compare_result("cycles", 0, step * {{ counters | length }}, cycles);
      compare_result("stall_cycles", 0, step * {{ counters | length }} + 1, stall_cycles);
      compare_result("steps_done", 0, step * {{ counters | length }} + 2, steps_done);
    end
  endtask

  // One read in a cycle; the data comes HOST_LATENCY cycles later.
  task check(input [7:0] name, input integer layer, input integer tensor, input integer rows,
             input integer columns, input integer base, input integer stride, input integer origin);
    integer asked, seen, from;
    begin
      from = origin + step * rows * columns;
      host_tensor = tensor;
      seen = 0;
      for (asked = 0; asked < rows * columns + HOST_LATENCY; asked = asked + 1) begin
        host_read = asked < rows * columns;
        if (host_read) place(asked, columns, base, stride);
        tick;
        if (host_read_valid !== 1'b0) begin
          compare_code(name, layer, seen / columns, seen % columns, from + seen);
          seen = seen + 1;
        end
      end
      host_read = 0;
      if (seen != rows * columns) begin
        $display("FAIL: step %0d, layer %0d, %0s: %0d of %0d reads were answered", step, layer, name,
                 seen, rows * columns);
        $fatal;
      end
    end
  endtask

  task compare_code(input [7:0] name, input integer layer, input integer row, input integer column,
                    input integer from);
    begin
      compared = compared + 1;
      // An unknown bit in an image must not agree with one in the core.
      if (host_read_valid !== 1'b1 || host_read_data !== codes[from] || ^codes[from] === 1'bx) begin
        $display("FAIL: step %0d, layer %0d, %0s, row %0d, column %0d: expected %0d, found %0d", step,
                 layer, name, row, column, $signed(codes[from]), $signed(host_read_data));
        $fatal;
      end
    end
  endtask

  task check_results(input integer layer, input integer offset);
    integer entry, from;
    begin
      from = offset + step * ENTRIES;
      result_layer = layer - 1;
      for (entry = 0; entry < ENTRIES; entry = entry + 1) begin
        result_entry = entry;
        repeat (RESULT_LATENCY + 1) tick;
        case (entry)
{% for name in entries %}
          {{ loop.index0 }}: compare_result("{{ name }}", layer, from + entry, $signed(result));
{% endfor %}
          default: ;
        endcase
      end
    end
  endtask

  // Layer 0 stands for the whole core.
  task compare_result(input [{{ 8 * name_letters - 1 }}:0] name, input integer layer, input integer from,
                      input signed [{{ result_bits - 1 }}:0] found);
    begin
      compared = compared + 1;
      if (found !== results[from] || ^results[from] === 1'bx) begin
        $display("FAIL: step %0d, layer %0d, %0s: expected %0d, found %0d", step, layer, name,
                 $signed(results[from]), found);
        $fatal;
      end
    end
  endtask

endmodule
