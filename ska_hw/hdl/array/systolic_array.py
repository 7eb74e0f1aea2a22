"""The square systolic array: both matrix products of SKA, X being read in one order for both."""

from amaranth.hdl import Cat, ClockSignal, Instance, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.hdl.array.array_column import PE_MODULE, ArrayColumn
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.array.processing_element import ProcessingElement
from ska_hw.hdl.targets import Target

COLUMN_MODULE = "ska_array_column"


class SystolicArray(wiring.Component):
    """P columns of P processing elements. Ports are packed, row or column 0 in the lowest bits.

    Every stream is skewed at the edge: row r and column c run r and c cycles behind row and
    column 0. In these skewed times, with sample n of a tile entering x in cycle n:

    forward     psum_out[n, c] = psum_in[n, c] + sum_r x[n, r] w[r, c]; `update` is 0, `load` 1 in
                cycle 0 only. w[r, c] is in column c in cycle -r, so row P-1 comes first. Tiles may
                follow each other without a gap if they have at least P samples.
    update      acc[r, c] += x[n, r] g[n, c]; `update` and `load` are 1.
    drain       After an update tile acc_out gives acc[0, c] to acc[P - 1, c], every other cycle;
                what comes between does not count. It takes 2 P cycles in which `update` is 0: a
                forward tile of that many samples, or none. Then the accumulators are zero.

    Latency
    -------
    From x of row 0 and column c's skew: `x_to_psum_in` cycles to the cycle where psum_in of the
    same sample is taken, `latency` cycles to psum_out; so psum_in to psum_out is
    `psum_latency`. From an update tile's last x `drain_latency` cycles to acc[0, c], and two more
    for each row.
    """

    def __init__(self, parameters: ArrayParameters, target: Target) -> None:
        self.parameters = p = parameters
        self.column = ArrayColumn(parameters)
        self.modules = {PE_MODULE: ProcessingElement(p, target), COLUMN_MODULE: self.column}
        self.x_to_psum_in = ProcessingElement.x_to_psum_in
        self.psum_latency = p.size + 1
        self.latency = self.x_to_psum_in + self.psum_latency
        self.drain_latency = ProcessingElement.latency + 1
        widths = {"x": p.x_bits, "update": 1, "load": 1, "g": p.g_bits, "w": p.w_bits}
        widths |= {"psum_in": p.acc_bits}
        super().__init__(
            {name: In(p.size * bits) for name, bits in widths.items()}
            | {name: Out(p.size * p.acc_bits) for name in ("psum_out", "acc_out")}
        )

    def elaborate(self, platform: object) -> Module:
        """Only wires between instances of one module."""
        p = self.parameters
        m = Module()
        west = {
            f"{name}_{row}": getattr(self, name).word_select(row, shape.width)
            for name, shape in self.column.west.items()
            for row in range(p.size)
        }
        sums: dict[str, list[Signal]] = {"psum_out": [], "acc_out": []}
        for column in range(p.size):
            east = {
                name: Signal(len(value), name=f"{name}_{column}") for name, value in west.items()
            }
            for name, signals in sums.items():
                signals.append(Signal(p.acc_bits, name=f"{name}_{column}"))
            m.submodules[f"column_{column}"] = Instance(
                COLUMN_MODULE,
                i_clk=ClockSignal(),
                i_g=self.g.word_select(column, p.g_bits),
                i_w=self.w.word_select(column, p.w_bits),
                i_psum_in=self.psum_in.word_select(column, p.acc_bits),
                **{f"o_{name}": signals[-1] for name, signals in sums.items()},
                **{f"i_{_port(name, 'in')}": value for name, value in west.items()},
                **{f"o_{_port(name, 'out')}": value for name, value in east.items()},
            )
            west = east
        m.d.comb += [getattr(self, name).eq(Cat(*signals)) for name, signals in sums.items()]
        return m


def _port(stream: str, direction: str) -> str:
    """Port of `ArrayColumn` for a stream of one row: x_3 enters at x_in_3."""
    name, _, row = stream.rpartition("_")
    return f"{name}_{direction}_{row}"
