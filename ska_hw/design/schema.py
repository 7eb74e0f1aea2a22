"""The tables of a design, each checked by itself: keys, types, ranges, and what one table tells.

What follows from several tables together is checked by `Design`.
"""

from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    model_validator,
)

from ska_hw.design.targets import FAMILIES
from ska_hw.numbers.formats import Format
from ska_hw.numbers.noise import NOISE_TENSORS
from ska_hw.numbers.rounding import Overflow, Rounding
from ska_hw.numbers.sigmoid.spec import Method

Gradient = Literal["shifted", "equation"]

UpdateInput = Literal["previous", "current"]

NetSign = Literal["program", "equation"]


def _read_format(value: object) -> Format:
    if isinstance(value, Format):
        return value
    if not isinstance(value, str):
        raise ValueError("expected a format such as 's16.12'")
    return Format.parse(value)


FormatField = Annotated[
    Format, BeforeValidator(_read_format), PlainSerializer(str, return_type=str)
]

Width = Annotated[int, Field(ge=1, le=65535)]


def _read_list(value: object) -> object:
    """TOML's lists, as tuples: a design never changes, and can be a key."""
    return tuple(value) if isinstance(value, list) else value


def _known_target(name: str) -> str:
    if name not in FAMILIES:
        *most, last = (repr(family) for family in FAMILIES)
        raise ValueError(f"expected {', '.join(most)} or {last}, found {name!r}")
    return name


class Table(BaseModel):
    """One TOML table: unknown keys are errors, values never change."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


class Network(Table):
    """Layer sizes: `inputs` features, then the width of each layer."""

    inputs: Width
    layers: Annotated[
        tuple[Width, ...], BeforeValidator(_read_list), Field(min_length=1, max_length=64)
    ]

    @property
    def sizes(self) -> list[tuple[int, int]]:
        """(I, O) of each layer."""
        return list(zip([self.inputs, *self.layers[:-1]], self.layers, strict=True))


class Data(Table):
    """Where X comes from: "digits" (scikit-learn's 8x8 digits) or a path to an .npz file.

    `scale` is what stands for 1 in the file, as 255 for pixels of 8 bits: values are divided by it.
    """

    source: str = "digits"
    scale: Annotated[float, Field(gt=0)] | None = None
    samples: Annotated[int, Field(ge=1, le=65535)]


class Training(Table):
    """The rule of SKA and its variants, by name."""

    steps: Annotated[int, Field(ge=2, le=1_000_000)] = 50
    eta: Annotated[float, Field(gt=0, le=1)] = 0.01
    gradient: Gradient = "shifted"
    update_input: UpdateInput = "previous"
    net_sign: NetSign = "program"
    seed: Annotated[int, Field(ge=0, lt=2**32)] = 42
    weight_scale: Annotated[float, Field(gt=0, le=1)] = 0.01
    weights: str | None = None


class Formats(Table):
    """The format of every tensor (contract: X, D, its operand view, Z, G, W and its view).

    `preset` names a set of word lengths, of which single formats can be replaced; `w_range`, a
    power of two, moves the points of a preset's W and view of W so that they reach +-w_range.
    """

    preset: str | None = None
    w_range: float | None = None
    x: FormatField
    d: FormatField
    d_operand: FormatField
    z: FormatField
    g: FormatField
    w: FormatField
    w_view: FormatField
    c_bits: Annotated[int, Field(ge=1, le=18)] = 18

    @property
    def p_max(self) -> int:
        """Largest code of P = D (1 - D), with twice D's fraction: a quarter."""
        return 1 << (2 * self.d.frac - 2)

    @property
    def zp_max(self) -> int:
        """Largest magnitude of a code of Z P, at `zp_frac`."""
        return self.z.magnitude * self.p_max

    @property
    def zp_frac(self) -> int:
        """Fraction bits of Z P."""
        return self.z.frac + 2 * self.d.frac

    def operand(self, layer: int) -> Format:
        """Format of the array's X operand at `layer`: the input's, or the view of D."""
        return self.x if layer == 0 else self.d_operand

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.w_range is not None and self.preset is None:
            raise ValueError("w_range moves the formats of a preset, and none is named")
        for name in ("d", "d_operand"):
            fmt = getattr(self, name)
            if fmt.signed or fmt.frac != fmt.bits:
                raise ValueError(f"{name} must be unsigned and below one, as u16.16, not {fmt}")
        if self.d_operand.bits > self.d.bits:
            raise ValueError(f"d_operand ({self.d_operand}) cannot be wider than d ({self.d})")
        for name in ("z", "g", "w", "w_view"):
            if not getattr(self, name).signed:
                raise ValueError(f"{name} must be signed, as s16.12, not {getattr(self, name)}")
        if self.w_view.frac > self.w.frac:
            raise ValueError(f"w_view ({self.w_view}) has more fraction bits than w ({self.w})")
        return self


class Roundings(Table):
    """Rounding mode of each rounding point. A view is a function of its value alone."""

    z: Rounding = "nearest_even"
    g: Rounding = "nearest_even"
    w: Rounding = "nearest_even"
    view: Literal["nearest_even", "nearest_up", "floor"] = "nearest_even"

    @property
    def stochastic(self) -> tuple[str, ...]:
        """The tensors whose rounding needs noise, in the order of their numbers."""
        return tuple(t for t in NOISE_TENSORS if getattr(self, t) == "stochastic")


class Overflows(Table):
    """Overflow mode of each tensor and of the views."""

    z: Overflow = "saturate"
    g: Overflow = "saturate"
    w: Overflow = "saturate"
    view: Overflow = "saturate"


class Sigmoid(Table):
    """Piecewise polynomial of `degree`; `segments` "auto" is the fewest that round faithfully.

    `method` "plan" takes PLAN's four lines instead (degree 1), which are cheap and not faithful.
    """

    method: Method = "minimax"
    degree: Literal[0, 1, 2] = 1
    segments: Literal["auto"] | Annotated[int, Field(ge=2)] = "auto"


class Array(Table):
    """The systolic array: `size` x `size` processing elements.

    `target` is the family of `design.targets` for which multipliers, adders and memories are
    written; all give the same values. `protect` "parity" gives every word of the core's memories a
    parity bit, which is checked where the word is used. `observe` "stopping" leaves out the raw
    sums, and the multipliers that make them, which the core does not stop by: they read 0, as does
    what follows from them.
    """

    size: Annotated[int, Field(ge=1, le=64)] = 8
    target: Annotated[str, AfterValidator(_known_target)] = "portable"
    protect: Literal["none", "parity"] = "none"
    observe: Literal["all", "stopping"] = "all"
