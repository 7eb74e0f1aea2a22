"""Designs: what is accepted, what is refused, and in which words."""

import os
from pathlib import Path

import numpy as np
import pytest

from ska_hw.design import PRESETS, Design, files
from ska_hw.design.files import shipped
from ska_hw.errors import UserError
from ska_hw.model.data import load
from ska_hw.numbers.formats import Format


def test_shipped_designs_are_readable() -> None:
    assert "digits" in shipped()
    for name in shipped():
        assert Design.read(name).name


@pytest.mark.parametrize("preset", PRESETS)
def test_presets(preset: str) -> None:
    design = Design.read("digits", formats__preset=preset)
    assert design.rounding.w == ("stochastic" if preset == "q16s" else "nearest_even")
    assert Design.parse(design.dump()) == design


def test_another_design_has_its_own_bounds() -> None:
    """The bounds that a design keeps must not go with a copy that has other values."""
    design = Design.read("digits")
    few, bounds = design.with_(data__samples=16), design.bounds
    assert few.bounds.layers[0].update < bounds.layers[0].update
    assert few == Design.parse(few.dump())
    with pytest.raises(TypeError, match=r"copied by with_, as with_\(data__samples=16\)"):
        design.model_copy(update={"data": few.data})


def test_w_range_moves_the_point() -> None:
    quarter = Design.read("digits", formats__w_range=0.25).formats
    assert (quarter.w, quarter.w_view) == (Format(24, 25), Format(16, 17))
    one = Design.read("digits", formats__w_range=1).formats
    assert (one.w, one.w_view) == (Format(24, 23), Format(16, 15))


@pytest.mark.parametrize(
    ("override", "message"),
    [
        ({"array__size": 0}, "array.size: expected greater than or equal to 1, found 0"),
        ({"array__target": "ice40", "formats__x": "u17.16"}, "ice40 takes 16 bits; formats.x has"),
        ({"array__protect": "ecc"}, "array.protect: expected 'none' or 'parity', found 'ecc'"),
        ({"array__sizee": 3}, "array.sizee: unknown key (found 3)"),
        ({"network__layers": [3, "a"]}, "network.layers.1: expected a valid integer, found 'a'"),
        ({"network__layers": []}, "network.layers: expected at least 1 value, found []"),
        ({"network__layers": [1] * 65}, "network.layers: expected at most 64 values"),
        ({"network__inputs": -1}, "network.inputs: expected greater than or equal to 1, found -1"),
        ({"network__inputs": True}, "network.inputs: expected a valid integer, found True"),
        ({"training__eta": float("nan")}, "training.eta: expected a finite number, found nan"),
        ({"training__gradient": "x"}, "training.gradient: expected 'shifted' or 'equation'"),
        ({"formats__z": "Q4.12"}, "formats.z: expected a format such as s16.12"),
        ({"formats__z": 7}, "formats.z: expected a format such as 's16.12'"),
        ({"formats__preset": "q99"}, "formats.preset: expected one of q16"),
        ({"formats__w_range": 0.3}, "formats.w_range: expected a power of two, found 0.3"),
        ({"formats__d": "s16.2"}, "d must be unsigned and below one"),
        ({"formats__d_operand": "u20.20"}, "cannot be wider than d"),
        ({"formats__z": "u16.12"}, "z must be signed"),
        ({"rounding": "up"}, "rounding.z: expected 'nearest_even'"),
        ({"rounding": {"view": "stochastic"}}, "rounding.view: expected 'nearest_even'"),
        ({"sigmoid__segments": 3}, "segments must be a power of two"),
        ({"name": "a b"}, "name: expected a letter, then letters, digits and underscores, found"),
        ({"name": "a" * 65}, "name: expected at most 64 characters, found 'aaa"),
        ({"extra": 1}, "extra: unknown key (found 1)"),
        ({"formats__w": "s60.59", "formats__w_view": "s56.55"}, "bits; at most 64 are exact"),
        ({"training__eta": 1e-18}, "needs a shift of"),
        ({"formats__w": "s24.50", "formats__w_view": "s16.17"}, "would drop -"),
        ({"formats__z": "s30.20"}, "z must be signed with at most"),
    ],
)
def test_refusals(override: dict[str, object], message: str) -> None:
    with pytest.raises(UserError) as error:
        Design.read("digits", **override)
    text = str(error.value)
    assert text.startswith("digits: ")
    assert message in text
    assert "\n" not in text


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "cannot be read (No such file or directory)"),
        (b"name = ", "not TOML"),
        (b"\xff\xfe", "expected a TOML text file in UTF-8"),
        (b"", "name: expected a value, found none"),
        (b"name = 'x'\nnetwork = 3\n", "network: expected"),
        (b"name = 'x'\nformats = 3\n", "expected a value, found none"),
        (b"network = 3\n[training]\n", "expected"),
    ],
)
def test_bad_files(tmp_path: Path, content: bytes | None, message: str) -> None:
    path = tmp_path / "my.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UserError) as error:
        Design.read(path)
    assert message in str(error.value)
    assert "\n" not in str(error.value)


def test_importing_the_package_imports_no_hardware() -> None:
    import subprocess
    import sys

    code = (
        "import sys, ska_hw.cli, ska_hw.model.reference, ska_hw.model.experiment;"
        "print([m for m in ('amaranth', 'cocotb') if m in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_replaces_the_formats(preset: str) -> None:
    """All that the design says of word lengths, but X's format and W's range, which are its data's.

    The same from a file and from a design, whatever it had before.
    """
    plain = Design.read("digits", formats__preset=preset)
    assert plain.formats.x == Format(8, 7, signed=False)
    own = Design.read("digits", formats__z="s10.6", formats__w="s12.12", formats__w_view="s10.10")
    assert own.with_(formats__preset=preset) == plain
    assert Design.read("digits", formats__preset="q16s").with_(formats__preset=preset) == plain
    up5k = Design.read("up5k", formats__preset=preset)
    assert up5k.formats.z == Format.parse(PRESETS[preset]["z"])
    assert up5k.formats.c_bits == 1
    both = Design.read("digits", formats__preset=preset, formats__z="s11.7")
    assert both.formats.z == Format(11, 7)
    assert both.formats.g == plain.formats.g


def test_own_formats_without_a_preset(tmp_path: Path) -> None:
    text = (files.SHIPPED / "digits.toml").read_text()
    formats = "\n".join(f'{k} = "{v}"' for k, v in PRESETS["q16"].items())
    own = (
        text[: text.index("[formats]")] + f"[formats]\n{formats}\n" + text[text.index("[array]") :]
    )
    (tmp_path / "own.toml").write_text(own)
    found = Design.read(tmp_path / "own.toml", formats__preset="q8")
    assert found.formats.preset == "q8"
    assert found.formats.z == Format.parse(PRESETS["q8"]["z"])


def test_a_mode_of_the_design_stays(tmp_path: Path) -> None:
    design = Design.read("digits", rounding={"z": "floor"}).with_(formats__preset="q16s")
    assert (design.rounding.z, design.rounding.w) == ("floor", "stochastic")
    assert design.with_(formats__preset="q16").rounding.w == "nearest_even"


def test_a_folder_does_not_hide_a_shipped_design(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "digits").mkdir()
    assert Design.read("digits").name == "digits"
    (tmp_path / "up5k").write_text("name = 3")
    assert Design.read("up5k").name == "up5k"
    with pytest.raises(UserError, match=r"\./up5k: name: expected a valid string, found 3"):
        Design.read("./up5k")


def test_paths_start_beside_the_file(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    text = (files.SHIPPED / "digits.toml").read_text().replace('"digits"', '"x.npz"', 2)
    text = text.replace('name = "x.npz"', 'name = "mine"')
    (tmp_path / "sub" / "my.toml").write_text(text)
    np.savez(tmp_path / "sub" / "x.npz", x=np.zeros((256, 64)))
    design = Design.read(tmp_path / "sub" / "my.toml")
    assert load(design).x.shape == (256, 64)
    assert load(design.with_(data__samples=4)).x.shape == (4, 64)
    assert design == Design.parse(design.dump())
    assert hash(design) == hash(Design.parse(design.dump()))


def test_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    text = (files.SHIPPED / "digits.toml").read_text()
    (tmp_path / "bom.toml").write_text(text, "utf-8-sig")
    assert Design.read(tmp_path / "bom.toml") == Design.read("digits")


def test_a_design_is_read_once_from_a_pipe() -> None:
    """And knows then what the preset has replaced in it."""
    reading, writing = os.pipe()
    os.write(writing, (files.SHIPPED / "up5k.toml").read_text().encode())
    os.close(writing)
    design = Design.read(f"/dev/fd/{reading}", formats__preset="q8")
    os.close(reading)
    assert design.replaced == ["z", "w", "w_view"]
    assert design.with_(training__steps=4).replaced == design.replaced
    assert Design.read("up5k").replaced == []
