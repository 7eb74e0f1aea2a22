"""`component.xml`: IP-XACT of 2009, the edition that Vivado reads, with its names of buses."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from amaranth.hdl import Shape
from amaranth.lib.wiring import In

from ska_hw import __version__
from ska_hw.contract.registers import WORD_BITS, Field, Register, RegisterMap

if TYPE_CHECKING:
    from ska_hw.hdl.top import Top

COMPONENT = "component.xml"
VENDOR, LIBRARY = "ska-hw", "ska"
VERSION = ".".join(__version__.split(".")[:2])
"""As Vivado writes versions of an IP."""

FAMILIES = ("artix7", "kintex7", "spartan7", "virtex7", "zynq", "kintexuplus", "zynquplus")

_SPIRIT = "http://www.spiritconsortium.org/XMLSchema/SPIRIT/1685-2009"
_XILINX = "http://www.xilinx.com"
_VIEWS = {"synthesis": "xilinx_anylanguagesynthesis"}
_VIEWS["simulation"] = "xilinx_anylanguagebehavioralsimulation"
_ACCESS = {
    **{"constant": "read-only", "read_only": "read-only", "read_write": "read-write"},
    **{"clear_on_one": "read-write", "pulse": "write-only"},
}


def component(top: "Top", name: str, rtl: Sequence[str], models: Sequence[str] = ()) -> str:
    """The description of `top`, module `name` in the files `rtl`; `models` are for simulation."""
    root = ET.Element("spirit:component", {"xmlns:spirit": _SPIRIT, "xmlns:xilinx": _XILINX})
    _texts(root, vendor=VENDOR, library=LIBRARY, name=name, version=VERSION)
    _interfaces(_add(root, "busInterfaces"), list(top.signature.members))
    _memory_map(_add(root, "memoryMaps"), top.registers)
    model = _add(root, "model")
    views = _add(model, "views")
    for step, view in _VIEWS.items():
        found = _add(views, "view")
        identifier = f":vivado.xilinx.com:{step}"
        _texts(found, name=view, envIdentifier=identifier, language="verilog", modelName=name)
        _texts(_add(found, "fileSetRef"), localName=f"{view}_view_fileset")
    _ports(_add(model, "ports"), top)
    sets = _add(root, "fileSets")
    for step, view in _VIEWS.items():
        found = _add(sets, "fileSet")
        _texts(found, name=f"{view}_view_fileset")
        for file in [*rtl, *(models if step == "simulation" else ())]:
            _texts(_add(found, "file"), name=file, fileType="verilogSource")
    _texts(root, description=f"{top.registers.doc} Forward-only learning.")
    core = _add(_add(root, "vendorExtensions"), "xilinx:coreExtensions")
    families = _add(core, "xilinx:supportedFamilies")
    for family in FAMILIES:
        _add(families, "xilinx:family", family, {"xilinx:lifeCycle": "Production"})
    _add(_add(core, "xilinx:taxonomies"), "xilinx:taxonomy", "/UserIP")
    _add(core, "xilinx:displayName", f"SKA core ({name})")
    ET.indent(root)
    return ET.tostring(root, "unicode", xml_declaration=True) + "\n"


def _add(parent: ET.Element, name: str, text: Any = None, given: Any = None) -> ET.Element:
    """A child, in the namespace of IP-XACT unless `name` has another."""
    found = ET.SubElement(parent, name if ":" in name else f"spirit:{name}", given or {})
    found.text = None if text is None else str(text)
    return found


def _texts(parent: ET.Element, **texts: object) -> None:
    for name, text in texts.items():
        _add(parent, name, text)


def _interfaces(parent: ET.Element, ports: Iterable[str]) -> None:
    ports = list(ports)
    buses = (
        ("s_axi", "interface", "aximm", "slave"),
        ("s_axis", "interface", "axis", "slave"),
        ("m_axis", "interface", "axis", "master"),
    )
    for name, library, kind, side in buses:
        wires = {port.removeprefix(f"{name}_").upper(): port for port in ports
                 if port.startswith(f"{name}_")}  # fmt: skip
        memory = "registers" if kind == "aximm" else None
        _interface(parent, name, (library, kind), side, wires, {}, memory)
    busses = ":".join(name for name, *_ in buses)
    clock = {"ASSOCIATED_BUSIF": busses, "ASSOCIATED_RESET": "rst"}
    _interface(parent, "clk", ("signal", "clock"), "slave", {"CLK": "clk"}, clock)
    active = {"POLARITY": "ACTIVE_HIGH"}
    _interface(parent, "rst", ("signal", "reset"), "slave", {"RST": "rst"}, active)
    level = {"SENSITIVITY": "LEVEL_HIGH"}
    _interface(parent, "irq", ("signal", "interrupt"), "master", {"INTERRUPT": "irq"}, level)


def _interface(
    parent: ET.Element,
    name: str,
    kind: tuple[str, str],
    side: str,
    wires: dict[str, str],
    parameters: dict[str, str],
    memory: str | None = None,
) -> None:
    found = _add(parent, "busInterface")
    _texts(found, name=name)
    for element, suffix in (("busType", ""), ("abstractionType", "_rtl")):
        words = {"vendor": "xilinx.com", "library": kind[0], "name": kind[1] + suffix}
        words |= {"version": "1.0"}
        _add(found, element, None, {f"spirit:{key}": value for key, value in words.items()})
    role = _add(found, side)
    if memory:
        _add(role, "memoryMapRef", None, {"spirit:memoryMapRef": memory})
    maps = _add(found, "portMaps")
    for logical, physical in wires.items():
        joined = _add(maps, "portMap")
        _texts(_add(joined, "logicalPort"), name=logical)
        _texts(_add(joined, "physicalPort"), name=physical)
    if parameters:
        listed = _add(found, "parameters")
        for key, value in parameters.items():
            parameter = _add(listed, "parameter")
            _texts(parameter, name=key)
            place = f"BUSIFPARAM_VALUE.{name}.{key}".upper()
            _add(parameter, "value", value, {"spirit:id": place})


def _ports(parent: ET.Element, top: "Top") -> None:
    members = top.signature.members.items()
    wires = {"clk": ("in", 1), "rst": ("in", 1)} | {
        name: ("in" if member.flow == In else "out", Shape.cast(member.shape).width)
        for name, member in members
    }
    for name, (direction, width) in wires.items():
        port = _add(parent, "port")
        _texts(port, name=name)
        wire = _add(port, "wire")
        _texts(wire, direction=direction)
        if width > 1:
            _texts(_add(wire, "vector"), left=width - 1, right=0)


def _memory_map(parent: ET.Element, registers: RegisterMap) -> None:
    """One block of a power of two and at least 4 KiB, which is what AXI gives a slave."""
    found = _add(parent, "memoryMap")
    _texts(found, name="registers")
    block = _add(found, "addressBlock")
    size = 1 << registers.address_bits
    _texts(block, name="registers", baseAddress=0, range=size, width=WORD_BITS, usage="register")
    for address, name, register in registers.walk():
        _register(block, address, name.replace("[", "_").replace("].", "_"), register)


def _register(parent: ET.Element, address: int, name: str, register: Register) -> None:
    found = _add(parent, "register")
    _texts(found, name=name, description=register.doc, addressOffset=hex(address), size=WORD_BITS)
    known = [field for field in register.fields if field.access not in ("read_only", "pulse")]
    if len(known) == len(register.fields):
        value = sum(field.reset << field.low for field in known)
        _texts(_add(found, "reset"), value=hex(value))
    for field in register.fields:
        _field(_add(found, "field"), field)


def _field(parent: ET.Element, field: Field) -> None:
    doc = {"description": field.doc} if field.doc else {}
    access = _ACCESS[field.access]
    _texts(parent, name=field.name, **doc, bitOffset=field.low, bitWidth=field.bits, access=access)
    if field.access == "clear_on_one":
        _texts(parent, modifiedWriteValue="oneToClear")
    if field.limits is not None:
        limits = _add(parent, "writeValueConstraint")
        _texts(limits, minimum=field.limits[0], maximum=field.limits[1])
