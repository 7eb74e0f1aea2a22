"""A Design: network, training, formats and array, read from TOML and checked.

Everything downstream (reference, model, hardware, reports) is a function of one `Design` and the
tensors X and W; nothing else carries a width, a size or a mode.
"""

import math
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, NoReturn, Self

from pydantic import Field, ValidationError, model_validator

from ska_hw.design.bounds import Bounds, check
from ska_hw.design.complaints import one_line
from ska_hw.design.files import read as read_tables
from ska_hw.design.presets import PRESET_ROUNDING, PRESETS, with_range
from ska_hw.design.schema import (
    Array,
    Data,
    Formats,
    Network,
    Overflows,
    Roundings,
    Sigmoid,
    Table,
    Training,
)
from ska_hw.design.targets import FAMILIES
from ska_hw.design.weights import Source, read_weights
from ska_hw.errors import UserError
from ska_hw.numbers.formats import Format
from ska_hw.numbers.sigmoid.spec import SigmoidSpec, plan_segments
from ska_hw.numbers.sigmoid.table import smallest


class Design(Table):
    """One SKA system: hashable, so that what is computed from it can be kept by it.

    `Design.read` and `Design.parse` are the ways in; `with_` gives the same design with other
    values.
    """

    name: Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_]*$", max_length=64)]
    network: Network
    data: Data
    training: Training = Training()
    formats: Formats
    rounding: Roundings = Roundings()
    overflow: Overflows = Overflows()
    sigmoid: Sigmoid = Sigmoid()
    array: Array = Array()

    @property
    def folder(self) -> Path:
        """Where the paths of data and weights start: the folder of the file that was read.

        It is no part of the design: equal designs may come from different folders.
        """
        return self.__dict__.get("_folder", Path())

    @property
    def replaced(self) -> list[str]:
        """Word lengths of the file that a preset has replaced; likewise no part of the design."""
        return self.__dict__.get("_replaced", [])

    @property
    def notes(self) -> tuple[str, ...]:
        """What was assumed of the weights of `from_weights`; likewise no part of the design."""
        return self.__dict__.get("_notes", ())

    def _from(self, folder: Path, replaced: list[str], notes: tuple[str, ...] = ()) -> "Design":
        self.__dict__.update(_folder=folder, _replaced=replaced, _notes=notes)
        return self

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
                known = ", ".join(PRESETS)
                raise ValueError(f"formats.preset: expected one of {known}, found {preset!r}")
            raw["formats"] = with_range(PRESETS[preset], formats.get("w_range")) | formats
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
        """Limits of the sigmoid's table, of exact arithmetic and of the array's multipliers."""
        _ = self.sigmoid_spec
        check(self.bounds, self.network, self.formats, self.training, self.data.samples)
        self._check_operands()
        return self

    def _check_operands(self) -> None:
        target, f = self.array.target, self.formats
        limit = FAMILIES[target].operand_bits
        widths = {name: getattr(f, name).bits for name in ("x", "d_operand", "g", "w_view")}
        # An unsigned operand beside a signed one has a sign, too.
        widths["d_operand"] += f.x.signed and len(self.network.layers) > 1
        for name, bits in widths.items():
            if bits > limit:
                takes = f"the multiplier of {target} takes {limit} bits"
                raise ValueError(f"array.target: {takes}; formats.{name} has {bits}")

    @cached_property
    def bounds(self) -> Bounds:
        """How large every exact intermediate can become."""
        return Bounds.of(self.network, self.formats, self.data.samples)

    @cached_property
    def sigmoid_spec(self) -> SigmoidSpec:
        """What this design's sigmoid table is made from."""
        z, d, sigmoid = self.formats.z, self.formats.d, self.sigmoid
        segments, plan = sigmoid.segments, sigmoid.method == "plan"
        if segments == "auto":
            if not plan:
                return smallest(z, d, sigmoid.degree)
            segments = plan_segments(z)
        return SigmoidSpec(z, d, sigmoid.degree, segments, sigmoid.method)

    @property
    def multiply_accumulates(self) -> int:
        """Of one step: both passes of all layers over all samples."""
        return 2 * self.data.samples * sum(i * o for i, o in self.network.sizes)

    def operand_fmt(self, layer: int) -> Format:
        """Format of the array's X operand at `layer`: the input's, or the view of D."""
        return self.formats.operand(layer)

    @classmethod
    def parse(cls, raw: dict[str, Any], where: str = "design") -> "Design":
        """Check a design given as nested dictionaries. Raises `UserError`."""
        try:
            return cls.model_validate(raw)
        except ValidationError as error:
            raise UserError(f"{where}: {one_line(error)}") from None

    @classmethod
    def read(cls, path: Path | str, **overrides: Any) -> "Design":
        """Read a TOML file, or a design shipped with the package by its bare name.

        `overrides` are dotted keys with underscores for dots doubled, as `formats__preset="q8"`;
        those that are None are left out. A preset replaces all word lengths that the file names but
        that of X, which is the data's, and the rounding modes that belong to presets. Raises
        `UserError`.
        """
        raw, where, folder = read_tables(path)
        replaced = own_formats(raw) if overrides.get("formats__preset") else []
        return cls.parse(_overridden(raw, overrides, where), where)._from(folder, replaced)

    @classmethod
    def from_weights(
        cls, source: Source, *, samples: int, preset: str = "q16", **overrides: Any
    ) -> "Design":
        """A design whose network is that of given weights, and whose W reaches all of them.

        `source` is a file (.npz, .safetensors), a PyTorch `state_dict`, a mapping with `w1`, `b1`,
        ... or a list of matrices (I, O). Names that end in `weight` are (O, I) and transposed;
        `notes` says so. A file becomes the design's `training.weights`; arrays are given to
        `ska_hw.train` again. `overrides` as in `read`. Raises `UserError`.
        """
        found = read_weights(source)
        reach = _reach(found.largest, preset)
        named = isinstance(source, Path | str)
        raw: dict[str, Any] = {
            "name": "own",
            "network": {
                "inputs": found.sizes[0][0],
                "layers": [outputs for _, outputs in found.sizes],
            },
            "data": {"samples": samples},
            "training": {"weights": str(Path(source).absolute())} if named else {},  # type: ignore[arg-type]
            "formats": {"preset": preset} | ({"w_range": reach} if reach else {}),
        }
        parsed = cls.parse(_overridden(raw, overrides, "from_weights"), "from_weights")
        return parsed._from(Path(), [], found.notes)

    def with_(self, **overrides: Any) -> "Design":
        """The same design with other values, as in `read`: `with_(data__samples=16)`.

        Raises `UserError` where the result is no design.
        """
        changed = _overridden(self.dump(), overrides, self.name)
        return self.parse(changed, self.name)._from(self.folder, self.replaced, self.notes)

    def model_copy(self, **_: Any) -> NoReturn:
        """Not a way to another design: bounds kept by this one would go with the copy."""
        raise TypeError("a design is copied by with_, as with_(data__samples=16), and checked anew")

    def dump(self) -> dict[str, Any]:
        """The design as plain dictionaries; `parse` of it gives the same design."""
        return self.model_dump(mode="json", exclude_none=True)


def _reach(largest: float, preset: str) -> float | None:
    """The power of two that W has to reach, None where the preset's W reaches `largest`."""
    w = Format.parse(PRESETS[preset]["w"]) if preset in PRESETS else None
    if w is None or largest * 2**w.frac <= w.max:
        return None
    return float(2.0 ** math.frexp(largest)[1])


def _overridden(raw: dict[str, Any], overrides: dict[str, Any], where: str) -> dict[str, Any]:
    """`raw` with `overrides` set in it, in place; tables that are not there are made."""
    given = {key: value for key, value in overrides.items() if value is not None}
    if "formats__preset" in given:
        _replace_formats(raw, given["formats__preset"])
    elif "formats__w_range" in given:
        _forget_range(raw)
    for key, value in given.items():
        *tables, last = key.split("__")
        inner = raw
        for table in tables:
            inner = inner.setdefault(table, {})
            if not isinstance(inner, dict):
                raise UserError(f"{where}: {table}: expected a table, found {inner!r}")
        inner[last] = value
    return raw


def _replace_formats(raw: dict[str, Any], preset: object) -> None:
    """Remove what `preset` is to replace: `own_formats`, and modes that belong to a preset."""
    formats, rounding = raw.get("formats"), raw.get("rounding")
    before = formats.get("preset") if isinstance(formats, dict) else None
    for name in own_formats(raw):
        del raw["formats"][name]
    if isinstance(rounding, dict):
        for name, mode in PRESET_ROUNDING.get(str(before), {}).items():
            if rounding.get(name) == mode:
                del rounding[name]
        for name in PRESET_ROUNDING.get(str(preset), {}):
            rounding.pop(name, None)


def _forget_range(raw: dict[str, Any]) -> None:
    """Remove the formats of W and its view that follow from preset and `w_range`, which moves."""
    formats = raw.get("formats")
    if isinstance(formats, dict) and formats.get("preset") in PRESETS:
        before = with_range(PRESETS[formats["preset"]], formats.get("w_range"))
        for name in ("w", "w_view"):
            if formats.get(name) == before[name]:
                del formats[name]


def own_formats(raw: dict[str, Any]) -> list[str]:
    """The word lengths in the tables `raw` that a preset on top of them replaces."""
    formats = raw.get("formats")
    replaced = set(PRESETS["q16"]) - {"x"}
    return [name for name in formats if name in replaced] if isinstance(formats, dict) else []
