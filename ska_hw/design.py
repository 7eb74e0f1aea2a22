"""A Design: network, training, formats and array, read from TOML and checked.

Everything downstream (reference, model, hardware, reports) is a function of one `Design` and the
tensors X and W; nothing else carries a width, a size or a mode.
"""

import math
import tomllib
from importlib import resources
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    ValidationError,
    model_validator,
)

from ska_hw import sigmoid as sigmoid_tables
from ska_hw.fixed import Format, Overflow, Rounding

Gradient = Literal["shifted", "equation"]
UpdateInput = Literal["previous", "current"]
NetSign = Literal["program", "equation"]


OPERAND_BITS = {"ecp5": 18, "ice40": 16}
"""Operand width of a multiplier block, by the target that is written in such blocks."""


MAX_BYTES = 1 << 20
"""Of a TOML file; what is longer is none, and may have no end."""


class DesignError(ValueError):
    """A design, or data that goes with it, is unusable. The text is one line for the user."""


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


class _Table(BaseModel):
    """One TOML table: unknown keys are errors, values never change."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


class Network(_Table):
    """Layer sizes: `inputs` features, then the width of each layer."""

    inputs: Width
    layers: Annotated[list[Width], Field(min_length=1, max_length=64)]

    @property
    def sizes(self) -> list[tuple[int, int]]:
        """(I, O) of each layer."""
        return list(zip([self.inputs, *self.layers[:-1]], self.layers, strict=True))


class Data(_Table):
    """Where X comes from: "digits" (scikit-learn's 8x8 digits) or a path to an .npz file."""

    source: str = "digits"
    samples: Annotated[int, Field(ge=2, le=65535)]


class Training(_Table):
    """The rule of SKA and its variants, by name."""

    steps: Annotated[int, Field(ge=2, le=1_000_000)] = 50
    eta: Annotated[float, Field(gt=0, le=1)] = 0.01
    gradient: Gradient = "shifted"
    update_input: UpdateInput = "previous"
    net_sign: NetSign = "program"
    seed: Annotated[int, Field(ge=0, lt=2**32)] = 42
    weight_scale: Annotated[float, Field(gt=0, le=1)] = 0.01
    weights: str | None = None


class Formats(_Table):
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


class Roundings(_Table):
    """Rounding mode of each rounding point. A view is a function of its value alone."""

    z: Rounding = "nearest_even"
    g: Rounding = "nearest_even"
    w: Rounding = "nearest_even"
    view: Literal["nearest_even", "nearest_up", "floor"] = "nearest_even"


class Overflows(_Table):
    """Overflow mode of each tensor and of the views."""

    z: Overflow = "saturate"
    g: Overflow = "saturate"
    w: Overflow = "saturate"
    view: Overflow = "saturate"


class Sigmoid(_Table):
    """Piecewise polynomial of `degree`; `segments` "auto" is the fewest that round faithfully.

    `method` "plan" takes PLAN's four lines instead (degree 1), which are cheap and not faithful.
    """

    method: sigmoid_tables.Method = "minimax"
    degree: Literal[0, 1, 2] = 1
    segments: Literal["auto"] | Annotated[int, Field(ge=2)] = "auto"


class Array(_Table):
    """The systolic array: `size` x `size` processing elements.

    `target` is how their multipliers and adders are written: "portable" for every tool, "ecp5" and
    "ice40" as cells of the Lattice ECP5 and iCE40 UltraPlus. All give the same values; the first
    two also in the same cycles. `protect` "parity" gives every word
    of the core's memories a parity bit, which is checked where the word is used.
    """

    size: Annotated[int, Field(ge=1, le=64)] = 8
    target: Literal["portable", "ecp5", "ice40"] = "portable"
    protect: Literal["none", "parity"] = "none"


def _preset(x: str, d: str, d_operand: str, z: str, g: str, w: str, w_view: str) -> dict[str, str]:
    return {"x": x, "d": d, "d_operand": d_operand, "z": z, "g": g, "w": w, "w_view": w_view}


PRESETS: dict[str, dict[str, str]] = {
    "q16": _preset("u8.8", "u16.16", "u16.16", "s16.12", "s16.16", "s24.25", "s16.17"),
    "q16s": _preset("u8.8", "u16.16", "u16.16", "s16.12", "s16.16", "s16.17", "s16.17"),
    "q14g8": _preset("u8.8", "u14.14", "u8.8", "s16.12", "s14.14", "s20.21", "s14.15"),
    "q12": _preset("u8.8", "u12.12", "u12.12", "s14.10", "s12.12", "s20.21", "s12.13"),
    "q8": _preset("u8.8", "u8.8", "u8.8", "s12.8", "s8.8", "s16.17", "s8.9"),
}
"""Word lengths known to work on the paper's experiment."""

PRESET_ROUNDING: dict[str, dict[str, str]] = {"q16s": {"w": "stochastic"}}
"""Rounding modes that belong to a preset."""


def _with_range(preset: dict[str, str], w_range: object) -> dict[str, str]:
    """The preset with the points of W and its view moved so that they reach +-w_range."""
    if w_range is None:
        return preset
    if not isinstance(w_range, float | int) or not 0 < w_range < 2**64:
        raise ValueError(f"formats.w_range: expected a power of two, found {w_range!r}")
    fraction, exponent = math.frexp(w_range)
    if fraction != 0.5:
        raise ValueError(f"formats.w_range: expected a power of two, found {w_range!r}")
    moved = dict(preset)
    for name in ("w", "w_view"):
        bits = Format.parse(preset[name]).bits
        moved[name] = str(Format(bits, bits - exponent))
    return moved


class Design(_Table):
    """One SKA system. `Design.read` and `Design.parse` are the ways in."""

    name: Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_]*$", max_length=64)]
    network: Network
    data: Data
    training: Training = Training()
    formats: Formats
    rounding: Roundings = Roundings()
    overflow: Overflows = Overflows()
    sigmoid: Sigmoid = Sigmoid()
    array: Array = Array()

    @model_validator(mode="before")
    @classmethod
    def _expand(cls, raw: Any) -> Any:
        """Fill a preset's formats, and spread one mode for all over its table."""
        if not isinstance(raw, dict):
            return raw
        raw = dict(raw)
        formats = raw.get("formats")
        preset = formats.get("preset") if isinstance(formats, dict) else None
        if isinstance(formats, dict) and preset is not None:
            if not isinstance(preset, str) or preset not in PRESETS:
                raise ValueError(
                    f"formats.preset: expected one of {', '.join(PRESETS)}, found {preset!r}"
                )
            raw["formats"] = _with_range(PRESETS[preset], formats.get("w_range")) | formats
        if isinstance(mode := raw.get("rounding"), str):
            view = "nearest_even" if mode == "stochastic" else mode
            raw["rounding"] = {"z": mode, "g": mode, "w": mode, "view": view}
        elif isinstance(mode, dict) or mode is None:
            raw["rounding"] = PRESET_ROUNDING.get(preset or "", {}) | (mode or {})
        if isinstance(mode := raw.get("overflow"), str):
            raw["overflow"] = dict.fromkeys(("z", "g", "w", "view"), mode)
        return raw

    @model_validator(mode="after")
    def _buildable(self) -> Self:
        # The table's own limits and those of exact arithmetic are reported on reading.
        from ska_hw.bounds import check

        _ = self.sigmoid_spec
        check(self)
        if limit := OPERAND_BITS.get(self.array.target):
            f = self.formats
            # An unsigned operand beside a signed one has a sign, too.
            widths = {name: getattr(f, name).bits for name in ("x", "d_operand", "g", "w_view")}
            widths["d_operand"] += f.x.signed and len(self.network.layers) > 1
            for name, bits in widths.items():
                if bits > limit:
                    raise ValueError(
                        f"array.target: the multiplier of {self.array.target} takes {limit} bits; "
                        f"formats.{name} has {bits}"
                    )
        return self

    @property
    def sigmoid_spec(self) -> sigmoid_tables.Spec:
        """The table of this design's sigmoid."""
        degree, segments = self.sigmoid.degree, self.sigmoid.segments
        if self.sigmoid.method == "plan":
            count = sigmoid_tables.plan_segments(self.formats.z) if segments == "auto" else segments
            return sigmoid_tables.Spec(self.formats.z, self.formats.d, degree, count, "plan")
        if segments == "auto":
            return sigmoid_tables.smallest(self.formats.z, self.formats.d, degree)
        return sigmoid_tables.Spec(self.formats.z, self.formats.d, degree, segments)

    @property
    def multiply_accumulates(self) -> int:
        """Of one step: both passes of all layers over all samples."""
        return 2 * self.data.samples * sum(i * o for i, o in self.network.sizes)

    def operand_fmt(self, layer: int) -> Format:
        """Format of the array's X operand at `layer`: the input's, or the view of D."""
        return self.formats.x if layer == 0 else self.formats.d_operand

    @classmethod
    def parse(cls, raw: dict[str, Any], where: str = "design") -> "Design":
        """Check a design given as nested dictionaries. Raises `DesignError`."""
        try:
            return cls.model_validate(raw)
        except ValidationError as error:
            raise DesignError(f"{where}: {_one_line(error)}") from None

    @classmethod
    def read(cls, path: Path | str, **overrides: Any) -> "Design":
        """Read a TOML file, or a design shipped with the package by its bare name.

        `overrides` are dotted keys with underscores for dots doubled, as `formats__preset="q8"`;
        those that are None are left out. Raises `DesignError`.
        """
        text, where = _read_text(path)
        try:
            raw = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise DesignError(f"{where}: not TOML: {error}") from None
        except (ValueError, RecursionError) as error:  # numbers too long, tables too deep
            raise DesignError(f"{where}: cannot be read as TOML ({error})") from None
        for key, value in overrides.items():
            if value is None:
                continue
            *tables, last = key.split("__")
            inner = raw
            for table in tables:
                inner = inner.setdefault(table, {})
                if not isinstance(inner, dict):
                    raise DesignError(f"{where}: {table}: expected a table, found {inner!r}")
            inner[last] = value
        return cls.parse(raw, where)

    def dump(self) -> dict[str, Any]:
        """The design as plain dictionaries; `parse` of it gives the same design."""
        return self.model_dump(mode="json", exclude_none=True)


def shipped() -> list[str]:
    """Names of the designs that come with the package."""
    folder = resources.files("ska_hw") / "designs"
    return sorted(
        f.name.removesuffix(".toml") for f in folder.iterdir() if f.name.endswith(".toml")
    )


def _read_text(path: Path | str) -> tuple[str, str]:
    name = str(path)
    try:
        if name in shipped() and not Path(name).exists():
            return (resources.files("ska_hw") / "designs" / f"{name}.toml").read_text("utf-8"), name
        with Path(path).open("rb") as file:
            content = file.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            raise DesignError(f"{name}: expected a TOML file of at most {MAX_BYTES} bytes")
        return content.decode("utf-8"), name
    except UnicodeDecodeError:
        raise DesignError(f"{name}: expected a TOML text file in UTF-8") from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise DesignError(
            f"{name}: cannot be read ({reason}); expected a TOML file or one of the designs "
            f"{', '.join(shipped())}"
        ) from None
    except DesignError:
        raise
    except ValueError as error:
        raise DesignError(f"{name!r}: cannot be a path ({error})") from None


def _one_line(error: ValidationError) -> str:
    """The first complaint: key, what was expected, what was found; and how many more there are."""
    complaints = error.errors(include_url=False)
    # A union reports each branch that failed; one line for the key is enough.
    keys = {".".join(str(part) for part in c["loc"] if _is_key(part)) for c in complaints}
    first = complaints[0]
    key = ".".join(str(part) for part in first["loc"] if _is_key(part))
    kind = first["type"]
    if kind == "missing":
        line = f"{key}: expected a value, found none"
    elif kind == "extra_forbidden":
        line = f"{key}: unknown key (found {first['input']!r})"
    elif kind == "value_error":
        message = first["msg"].removeprefix("Value error, ")
        line = f"{key}: {message}" if key else message
    else:
        expected = first["msg"].removeprefix("Input should be ")
        line = f"{key}: expected {expected}, found {first['input']!r}"
    more = len(keys) - 1
    return line.replace("\n", " ") + (f" (and {more} more)" if more > 0 else "")


def _is_key(part: str | int) -> bool:
    """Whether a part of pydantic's location is a TOML key rather than a type's name."""
    return isinstance(part, int) or not ("[" in part or part in ("int", "str", "constrained-int"))
