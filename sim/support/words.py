"""Words of many fields on the bench: a layout's fields as one number, and back."""

from collections.abc import Mapping
from typing import Any

from amaranth.hdl import Shape
from amaranth.lib.data import StructLayout


def encoded(layout: StructLayout, fields: Mapping[str, Any]) -> int:
    """The word that has these fields; the others are 0. A field with fields is a mapping."""
    word = 0
    for name, field in layout:
        value = fields.get(name, 0)
        if isinstance(value, Mapping):
            value = encoded(field.shape, value)
        word |= (int(value) & (1 << field.width) - 1) << field.offset
    return word


def decoded(layout: StructLayout, word: int) -> dict[str, Any]:
    """The fields of a word, each with its sign."""
    found: dict[str, Any] = {}
    for name, field in layout:
        value, inner = word >> field.offset & (1 << field.width) - 1, field.shape
        if isinstance(inner, StructLayout):
            found[name] = decoded(inner, value)
        else:
            negative = Shape.cast(inner).signed and value >> field.width - 1
            found[name] = value - (1 << field.width) if negative else value
    return found
