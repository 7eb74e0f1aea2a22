"""The description of registers, a design's map, and what is made from it."""

import itertools
import re
import subprocess
import sys
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from ska_hw.cli.registers import BEGIN, END, command, with_tables
from ska_hw.contract.register_map import ERRORS, beat_bytes, design_hash, register_map
from ska_hw.contract.registers import Block, Field, Register, RegisterMap, place
from ska_hw.design import Design
from ska_hw.errors import UserError
from ska_hw.export.registers import constants, export, markdown, system_rdl
from tests.support.commands import files
from tests.support.paths import ROOT
from tests.support.tools import need_package


def one(name="a", **options):
    return Field(name, 4, "", **options)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Field("a", 33, ""), "leave the word"),
        (lambda: Field("a", 8, "", low=25), "leave the word"),
        (lambda: one(limits=(3, 16)), "need more bits"),
        (lambda: one(limits=(3, 2)), "need more bits"),
        (lambda: one(access="read_write", reset=1, limits=(2, 3)), "reset 1 is out of 2..3"),
        (lambda: Register("r", 2, "", (one(),)), "inside a word"),
        (lambda: Register("r", 0, "", (one(), one("b", low=3))), "b overlaps another"),
        (lambda: Block("b", 8, 1, 16, "", (Register("r", 0, "", (one(),)),)), "aligned"),
        (lambda: Block("b", 0, 1, 4, "", (Register("r", 4, "", (one(),)),)), "beyond the stride"),
        (
            lambda: Block("b", 0, 1, 4, "", (Register("r", 0, "", (one(access="pulse"),)),)),
            "read-only",
        ),
        (
            lambda: RegisterMap("m", "", tuple(place([("r", "", ()), ("r", "", ())]))),
            "the same name",
        ),
        (
            lambda: RegisterMap("m", "", (*place([("r", "", ())]), *place([("s", "", ())]))),
            "r and s overlap at 0x0",
        ),
    ],
)
def test_wrong_descriptions_are_refused(make, words):
    with pytest.raises(ValueError, match=words):
        make()


def test_the_map_needs_no_hardware():
    code = (
        "import sys; from ska_hw.design import Design\n"
        "from ska_hw.contract.register_map import register_map\n"
        "register_map(Design.read('digits')); print('amaranth' in sys.modules)"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "False"


def test_hash_is_that_of_the_hardware():
    base = design_hash(Design.read("digits"))
    same = {"name": "other", "training__eta": 0.02, "training__steps": 7, "training__seed": 1}
    other = {
        "formats__preset": "q12",
        "array__size": 4,
        "data__samples": 100,
        "rounding": "floor",
        "training__net_sign": "equation",
        "array__protect": "parity",
    }
    for key, value in same.items():
        assert design_hash(Design.read("digits", **{key: value})) == base, key
    hashes = {design_hash(Design.read("digits", **{key: value})) for key, value in other.items()}
    assert len(hashes | {base}) == 1 + len(other)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, 2),
        ({"formats__x": "u17.16"}, 4),
        ({"formats__w": "s33.30"}, 8),
        ({"formats__z": "s18.12"}, 4),
        ({"formats__g": "s24.20"}, 4),
        ({"formats__preset": "q8"}, 2),
        ({"formats__preset": "q8", "formats__w": "s8.8", "formats__z": "s8.4"}, 1),
    ],
)
def test_beats_carry_the_widest_tensor(changes, expected):
    design = Design.read("digits", **{"formats__preset": "q16s", **changes})
    widest = max(getattr(design.formats, name).bits for name in ("x", "w", "z", "d", "g"))
    assert beat_bytes(design) == expected
    assert expected * 4 < widest <= expected * 8 or expected == 1


def test_the_memories_have_a_flag_where_they_are_protected():
    for protect, flags in (("none", list(ERRORS)[:-1]), ("parity", list(ERRORS))):
        registers = register_map(Design.read("digits", array__protect=protect))
        assert [field.name for field in registers.register("errors").fields] == flags
        told = registers.register("status").field("error").doc
        assert ("6 memory" in told) == (protect == "parity")


@pytest.mark.parametrize("preset", ["q16", "q16s", "q14g8", "q12", "q8"])
def test_addresses_are_unique_and_all_are_listed(preset):
    registers = register_map(Design.read("digits", formats__preset=preset))
    addresses = constants(registers)
    assert len(set(addresses.values())) == len(addresses)
    assert max(addresses.values()) < registers.size <= 1 << registers.address_bits
    table, rdl = markdown(registers), system_rdl(registers)
    for register in (*registers.registers, *registers.block("layer").registers):
        assert f"`{register.name}`" in table
        assert f"}} {register.name} @ {register.offset:#x};" in rdl


def test_systemrdl_reads_back_the_same(tmp_path):
    """Another's compiler finds every field where the description has it."""
    systemrdl = need_package("systemrdl")
    registers = register_map(Design.read("digits"))
    rdl, table, header, page = export(registers, tmp_path / "out")
    compiler = systemrdl.RDLCompiler()
    compiler.compile_file(str(rdl))
    top = compiler.elaborate().top
    found = {}
    for node in top.descendants(unroll=True):
        if isinstance(node, systemrdl.node.FieldNode):
            register = node.parent.get_path().removeprefix(f"{registers.name}.")
            found[register, node.inst_name] = (
                node.parent.absolute_address,
                node.low,
                node.width,
                node.get_property("reset") if node.is_sw_writable else None,
                node.is_sw_writable,
            )
    expected = {
        (name, field.name): (
            address,
            field.low,
            field.bits,
            field.reset if field.writable else None,
            field.writable,
        )
        for address, name, register in registers.walk()
        for field in register.fields
    }
    assert found == expected
    assert table.read_text("utf-8") == markdown(registers)
    assert (page / "index.html").is_file()
    program = tmp_path / "use.c"
    control = registers.register("control").offset
    program.write_text(
        f'#include "{header}"\n'
        f"int main(void) {{ return __builtin_offsetof({registers.name}_t, control) != {control}; }}"
    )
    subprocess.run(["cc", "-std=gnu11", "-o", tmp_path / "use", program], check=True)
    subprocess.run([tmp_path / "use"], check=True)


def test_the_manual_is_current():
    text = (ROOT / "docs" / "registers.md").read_text("utf-8")
    tables = markdown(register_map(Design.read("digits")))
    assert tables in text, "run: ska-hw registers digits --page docs/registers.md"


def test_command_writes_all(tmp_path):
    need_package("peakrdl_html")
    done = CliRunner().invoke(command, ["digits", "--out", str(tmp_path / "r")])
    assert done.exit_code == 0, done.output
    assert (tmp_path / "r" / "digits_registers.h").is_file()


def test_the_same_registers_give_the_same_bytes(tmp_path, monkeypatch):
    need_package("peakrdl_html")
    clock = SimpleNamespace(time=itertools.count(1_800_000_000, 100).__next__)
    monkeypatch.setattr("peakrdl_html.exporter.time", clock)
    registers = register_map(Design.read("digits"))
    for name in ("one", "two"):
        export(registers, tmp_path / name)
    assert files(tmp_path / "one") == files(tmp_path / "two")
    other = register_map(Design.read("up5k"))
    export(other, tmp_path / "other")
    pages = [(tmp_path / n / "html" / "index.html").read_text() for n in ("one", "other")]
    versions = {tuple(re.findall(r"BUILD_TS = (\d+);", page)) for page in pages}
    assert len(versions) == 2
    assert () not in versions


def test_command_renews_a_page(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(f"before\n{BEGIN}\nSTALE\n{END}\nafter\n")
    done = CliRunner().invoke(command, ["digits", "--page", str(page)])
    assert done.exit_code == 0, done.output
    text = page.read_text()
    assert "STALE" not in text
    assert "`identity`" in text
    assert text.startswith("before")
    assert text.endswith("after\n")
    with pytest.raises(UserError, match="once each"):
        with_tables("nothing", "", page)
