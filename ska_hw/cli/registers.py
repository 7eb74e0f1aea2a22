"""`ska-hw registers`: the register map of a design's core for people, C and other tools."""

import json
from pathlib import Path

import click
from rich.console import Console

from ska_hw.contract.register_map import design_hash, register_map
from ska_hw.design import PRESETS, Design
from ska_hw.errors import UserError
from ska_hw.export.registers import export, markdown
from ska_hw.model.npz import require_file
from ska_hw.storage.result_folder import replace_text, result_folder

BEGIN, END = "<!-- registers: begin -->", "<!-- registers: end -->"


@click.command("registers")
@click.argument("design", default="digits")
@click.option("--preset", type=click.Choice(list(PRESETS)), help="Replace the word lengths.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="The folder to write; build/registers/NAME unless given.",
)
@click.option(
    "--page",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Instead renew the tables of this Markdown file, between its two marks.",
)
def command(design: str, preset: str | None, out: Path | None, page: Path | None) -> None:
    """Write the register map of DESIGN as SystemRDL, C header, HTML page and Markdown.

    DESIGN is a TOML file or the name of a shipped design. Needs PeakRDL, which comes with
    pip install "ska-hw[registers]".
    """
    found = Design.read(design, formats__preset=preset)
    registers = register_map(found)
    if page is not None:
        require_file(page)
        try:
            text = page.read_text("utf-8")
        except UnicodeDecodeError:
            raise UserError(f"{page}: expected a Markdown file in UTF-8") from None
        replace_text(page, with_tables(text, markdown(registers), page))
        return
    target = out or Path("build") / "registers" / found.name
    with result_folder(target) as folder:
        written = [path.name for path in export(registers, folder)]
        summary = {
            "design": found.name,
            "design_hash": f"{design_hash(found):016x}",
            "files": written,
        }
        (folder / "summary.json").write_text(json.dumps(summary, indent=2) + "\n", "utf-8")
    Console().print(f"{target}: {', '.join(written)}", highlight=False)


def with_tables(text: str, tables: str, where: Path) -> str:
    """`text` with what stands between the marks replaced. Raises `UserError`."""
    if text.count(BEGIN) != 1 or text.count(END) != 1:
        raise UserError(f"{where}: expected the lines {BEGIN} and {END} once each")
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    return f"{before}{BEGIN}\n\n{tables}\n{END}{after}"
