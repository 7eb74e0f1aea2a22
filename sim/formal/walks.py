"""The walk over a run's output tiles, as `ska_hw.hdl.control.output_walk` makes it."""

from collections.abc import Mapping

from ska_hw.design import Design
from ska_hw.hdl.control.layers import layer_layout, layer_table

_WALK = """
  // Where walk {p} is: layer, output tile, steps, counted from each start on.
  reg [7:0] {p}_at_layer, {p}_at_tile;
  reg [1:0] {p}_at_step;
  reg {p}_at_first, {p}_at_later;
  reg [{row_bits}:0] {p}_row;
  reg [15:0] {p}_inputs, {p}_outputs, {p}_before;
  wire {p}_ends = {p}_at_tile == {p}_outputs - 1;
  wire {p}_turns = {p}_ends && {p}_at_layer == {layers} - 1;
  always @(*) case ({p}_at_layer)
{cases}
    default: {{{p}_row, {p}_inputs, {p}_outputs, {p}_before}} = 0;
  endcase
  always @(posedge clk)
    if (start) begin
      {{{p}_at_layer, {p}_at_tile, {p}_at_later}} <= 0;
      {p}_at_first <= !{go_on};
      {p}_at_step <= {{1'b0, {go_on} && {odd}}};
    end else if ({advance}) begin
      {p}_at_tile <= {p}_ends ? 0 : {p}_at_tile + 1;
      if ({p}_ends) {p}_at_layer <= {p}_turns ? 0 : {p}_at_layer + 1;
      if ({p}_turns) begin
        {p}_at_step <= {p}_at_step + 1;
        {p}_at_first <= 0;
        {p}_at_later <= !{p}_at_first;
      end
    end
  wire {p}_stands = {p}_stage_q == 0;
  always @(*) if (known) begin
    assert ({p}_at_layer < {layers} && {p}_at_tile < {p}_outputs);
    if ({advance}) assert ({p}_stands);
    assert ({p}_first_tile_q == ({p}_at_tile == 0));
    if ({p}_stands) begin
      assert ({p}_last_tile_q == {p}_ends && {p}_constants_q == {p}_row);
      assert ({p}_last_layer == ({p}_at_layer == {layers} - 1));
    end
    // What makes it inductive.
    assert ({p}_number == {p}_at_layer && {p}_tile_q == {p}_at_tile);
    assert ({p}_first_step == {p}_at_first && {p}_later_step_q == {p}_at_later);
    assert ({p}_odd_q == {p}_at_step[0] && !({p}_at_first && {p}_at_later));
    if ({p}_at_first) assert ({p}_at_step == 0);
    assert ({p}_stage_q <= 2);
    if ({p}_stage_q == 2) assert ({p}_constants_q == {p}_row);
    if ({p}_stage_q == 2) assert ({p}_last_layer == ({p}_at_layer == {layers} - 1));
  end
"""

_FIELD = """
  // The place {field} of the tile: `first` of the layer's first one, `further` for each next one.
  wire [31:0] {p}_{field} = {first} + {p}_at_tile * ({further});
  always @(*) if (known && ({p}_stands || {p}_at_tile != 0))
    assert ({p}_{field}_q == {p}_{field}[{top}:0]);
"""


Field = tuple[str, str, int]
"""Where a layer's first tile has it, what is added for each further tile, and its bits."""


def walk(
    made: Design,
    prefix: str,
    advance: str,
    fields: Mapping[str, Field],
    own: Mapping[str, str] | None = None,
    go_on: str = "1'b0",
    odd: str = "1'b0",
) -> str:
    """Walk `prefix` goes through all output tiles in order, at each `advance` after a `start`.

    A run that is to `go_on` has no first step, and begins with a step of the parity `odd`.

    `known` has to be high where there was a start. `fields` are what the walk gives; `own` are
    names of registers that are ports of their own. A row's fields are `prefix_row[...]`, by
    `field_of`.
    """
    table, layout = layer_table(made), layer_layout(made)
    cases, before = [], 0
    for number, row in enumerate(table):
        outputs = row["output_last"] + 1
        value = layout.const(row).as_value().value
        cases.append(
            f"    {number}: begin {prefix}_row = {layout.size}'d{value}; "
            f"{prefix}_inputs = {row['input_last'] + 1}; {prefix}_outputs = {outputs}; "
            f"{prefix}_before = {before}; end"
        )
        before += outputs
    text = _WALK.format(
        p=prefix,
        layers=len(table),
        row_bits=layout.size - 1,
        cases="\n".join(cases),
        advance=advance,
        go_on=go_on,
        odd=odd,
    )
    names = {"number": "layer_q", "first_step": "first_step_q", "last_layer": "last_layer_q"}
    for name, register in names.items():
        port = (own or {}).get(name, f"{prefix}_{register}")
        text = text.replace(f"{prefix}_{name} ", f"{port} ")
    for field, (first, further, bits) in fields.items():
        text += _FIELD.format(p=prefix, field=field, first=first, further=further, top=bits - 1)
    return text


def taps(
    prefix: str, fields: Mapping[str, object], own: Mapping[str, str] | None = None
) -> list[str]:
    """The registers that `walk` names."""
    names = ["tile", "constants", "later_step", "odd", "first_tile", "last_tile", "stage", *fields]
    names += [
        register
        for name, register in (
            ("number", "layer"),
            ("first_step", "first_step"),
            ("last_layer", "last_layer"),
        )
        if name not in (own or {})
    ]
    return [f"{prefix}_{name}_q" for name in names]


def field_of(made: Design, prefix: str, name: str) -> str:
    """A layer's constant, of the row that walk `prefix` is in, as 32 bits."""
    field = layer_layout(made)[name]
    return f"{{32'd0, {prefix}_row[{field.offset + field.width - 1}:{field.offset}]}}"
