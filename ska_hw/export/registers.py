"""A register map in the formats of others: SystemRDL, and with PeakRDL HTML and a C header."""

import zlib
from collections.abc import Sequence
from pathlib import Path

from ska_hw.contract.registers import WORD_BITS, Access, Field, Register, RegisterMap
from ska_hw.errors import UserError

_RDL_ACCESS: dict[Access, str] = {
    "constant": "sw=r; hw=na;",
    "read_only": "sw=r; hw=w;",
    "read_write": "sw=rw; hw=r;",
    "clear_on_one": "sw=rw; hw=r; onwrite=woclr; hwset;",
    "pulse": "sw=w; hw=r; singlepulse;",
}

_ACCESS_WORDS: dict[Access, str] = {
    "constant": "constant",
    "read_only": "read",
    "read_write": "read, write",
    "clear_on_one": "read, write 1 to clear",
    "pulse": "write 1",
}


def system_rdl(registers: RegisterMap) -> str:
    """The map in SystemRDL 2.0, as `addrmap` of the map's name."""
    lines = [f"// {registers.name}: {registers.doc}", f"addrmap {registers.name} {{"]
    lines += [f'  name = "{registers.name}";', f"  desc = {_quoted(registers.doc)};"]
    lines += [f"  default regwidth = {WORD_BITS};", "  default littleendian = true;"]
    # Addresses have to ascend for nobody, but read better so.
    for register in sorted(registers.registers, key=lambda r: r.offset):
        lines += _rdl_register(register, "  ", constants=True)
    for block in registers.blocks:
        lines += ["  regfile {", f'    name = "{block.name}";', f"    desc = {_quoted(block.doc)};"]
        for register in block.registers:
            lines += _rdl_register(register, "    ", constants=False)
        place = f"@ {block.offset:#x} += {block.stride:#x}"
        lines.append(f"  }} {block.name}[{block.count}] {place};")
    return "\n".join([*lines, "};", ""])


def _rdl_register(register: Register, indent: str, constants: bool) -> list[str]:
    lines = [f"{indent}reg {{", f"{indent}  desc = {_quoted(register.doc)};"]
    for field in register.fields:
        constant = field.access == "constant" and not constants
        access: Access = "read_only" if constant else field.access
        doc = _field_doc(field)
        body = _RDL_ACCESS[access] + (f" desc = {_quoted(doc)};" if doc else "")
        high = field.low + field.bits - 1
        reset = "" if access == "read_only" else f" = {field.bits}'h{field.reset:x}"
        lines.append(f"{indent}  field {{ {body} }} {field.name}[{high}:{field.low}]{reset};")
    return [*lines, f"{indent}}} {register.name} @ {register.offset:#x};"]


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _field_doc(field: Field) -> str:
    """The field's own words, its limits, and whether it is locked while the core is busy."""
    text = field.doc
    if field.limits is not None:
        text += f" {field.limits[0]} to {field.limits[1]}."
    if field.locked:
        text += " Refused while busy."
    return text.strip()


def markdown(registers: RegisterMap) -> str:
    """The map as tables in Markdown."""
    lines = _table("address", sorted(registers.registers, key=lambda r: r.offset))
    for block in registers.blocks:
        last = block.count - 1
        place = f"{block.offset:#05x} + {block.stride:#x} i"
        lines += ["", f"`{block.name}[i]`, i = 0 to {last}, at {place}: {block.doc}", ""]
        lines += _table("offset", block.registers)
    return "\n".join([*lines, ""])


def _table(place: str, registers: Sequence[Register]) -> list[str]:
    head = f"| {place} | register | bits | field | access | reset | meaning |"
    return [head, "|" + " --- |" * 7, *(row for register in registers for row in _rows(register))]


def _rows(register: Register) -> list[str]:
    rows = []
    for number, field in enumerate(register.fields):
        high = field.low + field.bits - 1
        bits = f"{high}:{field.low}" if field.bits > 1 else f"{field.low}"
        known = field.access not in ("read_only", "pulse")
        first, doc = ("", ""), _field_doc(field)
        if number == 0:
            first = f"{register.offset:#05x}", f"`{register.name}`"
            doc = f"{register.doc} {doc}".strip()
        name = "" if field.name == "value" else f"`{field.name}`"
        reset = f"{field.reset:#x}" if known else ""
        cells = (*first, bits, name, _ACCESS_WORDS[field.access], reset, doc)
        rows.append("| " + " | ".join(cells) + " |")
    return rows


def export(registers: RegisterMap, folder: Path) -> list[Path]:
    """Write `<name>.rdl`, `<name>.h`, `<name>.md` and `html/` into `folder`.

    The header and the page come from the SystemRDL through PeakRDL. Returns what was written.
    Raises `UserError` where PeakRDL is not installed.
    """
    try:
        from peakrdl_cheader.exporter import CHeaderExporter
        from peakrdl_html import HTMLExporter
        from systemrdl import RDLCompiler
    except ImportError as error:
        remedy = "pip install 'ska-hw[registers]'"
        raise UserError(f"PeakRDL is not installed ({error.name}); {remedy}") from None
    folder.mkdir(parents=True, exist_ok=True)
    rdl, table, header = (folder / f"{registers.name}.{suffix}" for suffix in ("rdl", "md", "h"))
    text = system_rdl(registers)
    rdl.write_text(text, "utf-8")
    table.write_text(markdown(registers), "utf-8")
    compiler = RDLCompiler()
    compiler.compile_file(str(rdl))
    root = compiler.elaborate()
    CHeaderExporter().export(root, str(header), generate_bitfields=False)
    # In place of the time, which would make every page another one: browsers that keep an old page
    # only have to see that the registers have changed.
    version = {"build_ts": zlib.crc32(text.encode())}
    page = HTMLExporter(user_context=version)
    page.export(root, str(folder / "html"), title=registers.name)
    return [rdl, table, header, folder / "html"]


def constants(registers: RegisterMap) -> dict[str, int]:
    """Byte addresses of all words by full name."""
    return {name: address for address, name, _ in registers.walk()}
