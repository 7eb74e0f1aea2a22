"""The files of `ska-hw export-vectors`: core, test bench, memory images, README."""

from dataclasses import dataclass
from typing import Any

from amaranth.hdl import Shape
from amaranth.lib.wiring import In
from jinja2 import Environment, PackageLoader, StrictUndefined

from ska_hw.contract.results import ENTRIES, SEED_BITS
from ska_hw.design import Design
from ska_hw.export.vectors.images import COUNTERS, Vectors, make_vectors, result_bits
from ska_hw.export.verilog.project import files
from ska_hw.hdl.core import CORE_MODULE, host_latency
from ska_hw.hdl.interface.core_ports import RESULT_LATENCY, CoreShapes, CoreSignature
from ska_hw.model.data import RawTensors

IMAGES = "images"
TESTBENCH = "testbench.v"


@dataclass(frozen=True)
class Port:
    """A port of the core as the test bench declares it."""

    name: str
    input: bool
    bits: int


def kit(
    design: Design, raw: RawTensors, samples: int, steps: int, prefix: str = ""
) -> tuple[dict[str, str], Vectors]:
    """Texts by path, and the vectors that they hold: those of `ska-hw generate`, and the bench's.

    `prefix` stands before the name of each module of the core. Raises `UserError`.
    """
    vectors = make_vectors(design, raw, samples, steps)
    images = {
        f"{IMAGES}/{image.name}.hex": image.text() for image in (*vectors.codes, *vectors.results)
    }
    texts = files(design, prefix=prefix, bench=[TESTBENCH, *images])
    sources = [name for name in texts if name.endswith(".v")]
    environment = Environment(
        loader=PackageLoader("ska_hw.export.vectors"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    context = _context(design, vectors) | {
        "sources": " ".join([TESTBENCH, *sources]),
        "top": prefix + CORE_MODULE,
        "core": f"{prefix}ska_hw-{design.name}",
    }
    for name in (TESTBENCH, "README.md"):
        texts[name] = environment.get_template(name).render(context)
    return texts | images, vectors


def _context(design: Design, vectors: Vectors) -> dict[str, Any]:
    ports = [
        Port(name, member.flow == In, Shape.cast(member.shape).width)
        for name, member in CoreSignature(design).members.items()
    ]
    return {
        "design": design.name,
        "v": vectors,
        "ports": ports,
        "size": design.array.size,
        "seed": design.training.seed,
        "seed_bits": SEED_BITS,
        "entries": ENTRIES,
        "counters": COUNTERS,
        "name_letters": max(len(name) for name in (*ENTRIES, *COUNTERS)),
        "host_latency": host_latency(design),
        "result_latency": RESULT_LATENCY,
        "code_bits": CoreShapes.of(design).data.width,
        "result_bits": result_bits(design),
    }
