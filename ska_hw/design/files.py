"""TOML files, and the designs that come with the package."""

import tomllib
from importlib import resources
from pathlib import Path
from typing import Any

from ska_hw.errors import UserError

MAX_BYTES = 1 << 20
"""Largest size of a TOML file. A longer file is no design, and a device may have no end."""

SHIPPED = resources.files("ska_hw.design") / "shipped"


def shipped() -> list[str]:
    """Names of the designs that come with the package."""
    names = (file.name for file in SHIPPED.iterdir())
    return sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml"))


def read(path: Path | str) -> tuple[dict[str, Any], str, Path]:
    """The tables of a TOML file, what to call it, and the folder that its paths start from.

    The bare name of a shipped design is that design, whatever lies in the current folder; a file of
    that name is `./NAME`. Raises `UserError`.
    """
    where = str(path)
    ours = where in shipped()
    text = (SHIPPED / f"{where}.toml").read_text("utf-8") if ours else _read_text(path)
    try:
        return tomllib.loads(text), where, Path() if ours else Path(path).parent
    except tomllib.TOMLDecodeError as error:
        raise UserError(f"{where}: not TOML: {error}") from None
    except (ValueError, RecursionError) as error:  # numbers too long, tables too deep
        raise UserError(f"{where}: cannot be read as TOML ({error})") from None


def _read_text(path: Path | str) -> str:
    name = str(path)
    try:
        with Path(path).open("rb") as file:
            content = file.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            raise UserError(f"{name}: expected a TOML file of at most {MAX_BYTES} bytes")
        return content.decode("utf-8-sig")  # Windows' editors begin with a byte order mark
    except UnicodeDecodeError:
        raise UserError(f"{name}: expected a TOML text file in UTF-8") from None
    except OSError as error:
        reason, known = error.strerror or str(error), ", ".join(shipped())
        expected = f"expected a TOML file or one of the designs {known}"
        raise UserError(f"{name}: cannot be read ({reason}); {expected}") from None
    except UserError:
        raise
    except ValueError as error:
        raise UserError(f"{name!r}: cannot be a path ({error})") from None
