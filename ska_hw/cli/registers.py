"""`ska-hw registers`: the register map of a design's core for people, C and other tools."""

from pathlib import Path

import click

from ska_hw.cli.messages import Output
from ska_hw.cli.options import design_argument, out_option, preset_option, say_replaced
from ska_hw.contract.register_map import design_hash, register_map
from ska_hw.design import Design
from ska_hw.errors import UserError
from ska_hw.export.host_c.header import library
from ska_hw.export.registers import export, markdown
from ska_hw.storage.files import replace_text, require_file
from ska_hw.storage.result_folder import result_folder
from ska_hw.study.files import write_summary

BEGIN, END = "<!-- registers: begin -->", "<!-- registers: end -->"


@click.command("registers")
@design_argument
@preset_option
@out_option("build/registers/NAME")
@click.option(
    "--page",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Instead renew the tables of this Markdown file, between its two marks.",
)
@click.option(
    "--c",
    "host_c",
    is_flag=True,
    help="Instead write a host library in C, with examples for bare metal and Linux.",
)
def command(
    design: str, preset: str | None, out: Path | None, page: Path | None, host_c: bool
) -> None:
    """Write the register map of DESIGN as SystemRDL, C header, HTML page and Markdown.

    DESIGN is a TOML file or the name of a shipped design. Needs PeakRDL, which comes with
    pip install "ska-hw[registers]"; --page and --c do not.
    """
    if host_c and page is not None:
        raise click.UsageError("--page and --c exclude each other")
    chosen = Design.read(design, formats__preset=preset)
    say_replaced(chosen)
    registers = register_map(chosen)
    if page is not None:
        require_file(page)
        try:
            text = page.read_text("utf-8")
        except UnicodeDecodeError:
            raise UserError(f"{page}: expected a Markdown file in UTF-8") from None
        replace_text(page, with_tables(text, markdown(registers), page))
        return
    target = out or Path("build") / "registers" / chosen.name
    with result_folder(target) as folder:
        if host_c:
            texts = library(chosen)
            for name, text in texts.items():
                (folder / name).write_text(text, "utf-8")
            written = list(texts)
        else:
            written = [path.name for path in export(registers, folder)]
        summary = {
            "design": chosen.name,
            "design_hash": f"{design_hash(chosen):016x}",
            "files": written,
        }
        write_summary(folder, summary)
    Output().print(f"{target}: {', '.join(written)}")


def with_tables(text: str, tables: str, where: Path) -> str:
    """`text` with what stands between the marks replaced. Raises `UserError`."""
    if text.count(BEGIN) != 1 or text.count(END) != 1:
        raise UserError(f"{where}: expected the lines {BEGIN} and {END} once each")
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    return f"{before}{BEGIN}\n\n{tables}\n{END}{after}"
