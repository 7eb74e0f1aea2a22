"""Planted faults: a bit of the hardware's constants is wrong from the start, and comparing with the
model must find it (`--fault` of `ska-hw run` and `ska-hw paper --rtl`).

`ska-hw faults` is about something else: upsets, bits of registers and memories that flip while the
core trains (`study.upsets`).
"""

import dataclasses
import re
from typing import Any

from ska_hw.errors import UserError
from ska_hw.numbers.sigmoid.table import SigmoidTable
from ska_hw.numbers.update import Coefficient

_FAULT = re.compile(r"(c0|c1|c2):(\d+):(\d+)|(c):(\d+)")


def plant(text: str, table: SigmoidTable, c: Coefficient) -> tuple[SigmoidTable, Coefficient]:
    """The constants with one bit flipped.

    `text` is `c0:SEGMENT:BIT` (or c1, c2) for a coefficient of the sigmoid's table, `c:BIT` for
    the mantissa of the update's coefficient. Raises `UserError` for anything else.
    """
    match = _FAULT.fullmatch(text)
    if match is None:
        raise UserError(f"fault: expected c0:SEGMENT:BIT, c1:..., c2:... or c:BIT, found {text!r}")
    if match[4]:
        bit, bits = int(match[5]), c.mantissa.bit_length()
        if bit >= bits:
            raise UserError(f"fault: expected a bit of c from 0 to {bits - 1}, found {bit}")
        return table, dataclasses.replace(c, mantissa=c.mantissa ^ (1 << bit))
    name, segment, bit = match[1], int(match[2]), int(match[3])
    values = list(getattr(table, name))
    if segment >= len(values):
        raise UserError(f"fault: expected a segment from 0 to {len(values) - 1}, found {segment}")
    bits = max(abs(v) for v in values).bit_length()
    if bit >= bits:
        raise UserError(f"fault: expected a bit of {name} from 0 to {bits - 1}, found {bit}")
    values[segment] ^= 1 << bit
    changed: dict[str, Any] = {name: tuple(values)}
    return dataclasses.replace(table, **changed), c
