"""The square systolic array: both matrix products of SKA, X being read in one order for both."""

from amaranth.hdl import Cat, ClockSignal, Instance, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.hdl.geometry import ArrayParameters
from ska_hw.hdl.processing_element import ProcessingElement

PE_MODULE = "ska_processing_element"


class SystolicArray(wiring.Component):
    """P x P processing elements. Ports are packed, row or column 0 in the lowest bits.

    Every stream is skewed at the edge: row r and column c run r and c cycles behind row and
    column 0. In these skewed times, with sample n of a tile entering x in cycle n:

    forward     psum_out[n, c] = psum_in[n, c] + sum_r x[n, r] w[r, c]; `update` is 0, `load` 1 in
                cycle 0 only. w[r, c] is in column c in cycle -r, so row P-1 comes first. Tiles may
                follow each other without a gap if they have at least P samples.
    update      acc[r, c] += x[n, r] g[n, c]; `update` and `load` are 1. One bubble before the
                tile (x, update, load and psum_in all 0) clears the accumulators.
    drain       Rows shift together, not skewed, so row r of an N-sample update tile first repeats
                `update` with x = 0 for P - 1 - r cycles. From cycle N + P - 1 of row 0 on every row
                is in forward mode, row r with x = 0 for r cycles, when the next tile reaches it.
                psum_out gives acc[P - 1, c] to acc[0, c], the last in the cycle before the next
                tile's first sum. An update tile so costs N + P cycles, bubble included.

    Latency
    -------
    From x of row 0 and column c's skew: `x_to_psum_in` cycles to the cycle where psum_in of the
    same sample is taken, `latency` cycles to psum_out; so psum_in to psum_out is
    `psum_latency`. From the cycle of row 0 in which the drain starts, `drain_latency` cycles to
    the first drained row.
    """

    def __init__(self, parameters: ArrayParameters, target: str = "portable") -> None:
        self.parameters = p = parameters
        self.modules = {PE_MODULE: ProcessingElement(parameters, target)}
        self.x_to_psum_in = ProcessingElement.x_to_psum_in
        self.psum_latency = p.size + 1
        self.latency = self.x_to_psum_in + self.psum_latency
        self.drain_latency = self.latency - p.size
        super().__init__(
            {
                "x": In(p.size * p.x_bits),
                "update": In(p.size),
                "load": In(p.size),
                "g": In(p.size * p.g_bits),
                "w": In(p.size * p.w_bits),
                "psum_in": In(p.size * p.acc_bits),
                "psum_out": Out(p.size * p.acc_bits),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Only wires between instances of one module, and the limbs' alignment at the two edges."""
        p = self.parameters
        m = Module()
        west = [
            {
                "x": self.x.word_select(row, p.x_bits),
                "update": self.update[row],
                "load": self.load[row],
            }
            for row in range(p.size)
        ]
        north = [self._enter(m, column) for column in range(p.size)]
        for row in range(p.size):
            for column in range(p.size):
                out = self._cell(m, row, column, west[row] | north[column])
                west[row] = {name: out[name] for name in west[row]}
                north[column] = {name: out[name] for name in north[column]}
        m.d.comb += self.psum_out.eq(Cat(*(self._leave(m, c, north[c]) for c in range(p.size))))
        return m

    def _enter(self, m: Module, column: int) -> dict:
        """Column `column`'s streams into row 0; the upper limb waits a cycle for its carry."""
        p = self.parameters
        psum = self.psum_in.word_select(column, p.acc_bits)
        hi_q = Signal(p.hi_bits, name=f"psum_hi_in_q_{column}", reset_less=True)
        m.d.sync += hi_q.eq(psum[p.lo_bits :])
        return {
            "g": self.g.word_select(column, p.g_bits),
            "w": self.w.word_select(column, p.w_bits),
            "psum_lo": psum[: p.lo_bits],
            "psum_hi": hi_q,
        }

    def _leave(self, m: Module, column: int, south: dict) -> Cat:
        """The limbs below the last row, aligned again."""
        lo_q = Signal(self.parameters.lo_bits, name=f"psum_lo_out_q_{column}", reset_less=True)
        m.d.sync += lo_q.eq(south["psum_lo"])
        return Cat(lo_q, south["psum_hi"])

    def _cell(self, m: Module, row: int, column: int, inputs: dict) -> dict:
        """One instance. Returns its outputs by stream."""
        p = self.parameters
        widths = {
            "x": p.x_bits,
            "update": 1,
            "load": 1,
            "g": p.g_bits,
            "w": p.w_bits,
            "psum_lo": p.lo_bits,
            "psum_hi": p.hi_bits,
        }
        out = {name: Signal(width, name=f"{name}_{row}_{column}") for name, width in widths.items()}
        m.submodules[f"pe_{row}_{column}"] = Instance(
            PE_MODULE,
            i_clk=ClockSignal(),
            **{f"i_{name}_in": inputs[name] for name in widths},
            **{f"o_{name}_out": out[name] for name in widths},
        )
        return out
