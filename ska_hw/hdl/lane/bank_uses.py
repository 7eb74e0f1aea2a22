"""When a lane uses what its banks give: only a word that is used may fail its parity."""

from amaranth.hdl import Cat, Module, Signal, Value

from ska_hw.hdl.lib.bank import Bank


class BankUses:
    """Banks, each with a signal that is high while the engine or the host uses what it gives."""

    def __init__(self) -> None:
        self._uses: list[tuple[Bank, Value]] = []

    def add(self, bank: Bank, used: Value) -> None:
        """`bank` gives a word that counts in the cycles of `used`."""
        self._uses.append((bank, used))

    def error(self, m: Module, flushing: Value, parity_in: Value) -> Signal:
        """What the chain of lanes passes on: `parity_in`, or a word that failed here."""
        errors: list[Value] = []
        for number, (bank, used) in enumerate(self._uses):
            used_q = Signal(name=f"used_{number}_q")
            m.d.sync += used_q.eq(used)
            errors.append(bank.read_error & used_q)
        own_q, out_q = Signal(name="parity_own_q"), Signal(name="parity_out_q")
        m.d.sync += [
            own_q.eq(Cat(*errors).any() & ~flushing),
            out_q.eq(parity_in | own_q),
        ]
        return out_q
