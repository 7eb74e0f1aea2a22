"""The module for LiteX in a SoC of LiteX', simulated from the pins of its serial line on."""

import importlib.util
import subprocess
import time
from importlib import resources

import numpy as np
import pytest
from litex import RemoteClient
from litex.build.generic_platform import GenericPlatform, Pins, Subsignal
from litex.build.io import CRG
from litex.build.sim.common import sim_special_overrides
from litex.soc.integration.export import get_csr_csv
from litex.soc.integration.soc import SoCRegion
from litex.soc.integration.soc_core import SoCMini
from litex.tools.litex_server import RemoteServer
from litex.tools.remote.comm_uart import CommUART

from ska_hw.boards.check import check_board
from ska_hw.contract.register_map import beat_bytes
from ska_hw.cosim.compile import MAKE_QUICK, compile_simulator
from ska_hw.cosim.toolchain import end_process, find_toolchain
from ska_hw.design import Design
from ska_hw.driver import Core, LiteXBus
from ska_hw.errors import UserError
from ska_hw.export.litex import MODULE, litex_module
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.top import TOP_MODULE, Top
from tests.support.boards import design_for, tensors_of

BASE, MEMORY, DIVISOR = 0x9000_0000, 0x4000_0000, 8
DESIGN = design_for("ulx3s").with_(array__target="portable")


def soc_verilog(folder):
    """A SoC without a CPU: a UARTBone, the core with DMA, some memory; and its CSRs as CSV."""
    path = folder / MODULE
    path.write_text(litex_module(DESIGN, TOP_MODULE))
    spec = importlib.util.spec_from_file_location("ska_litex", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    serial = ("serial", 0, Subsignal("tx", Pins(1)), Subsignal("rx", Pins(1)))
    platform = GenericPlatform("simulated", [("clk", 0, Pins(1)), serial])
    soc = SoCMini(platform, clk_freq=int(DIVISOR * 1e6), ident="", with_timer=False)
    soc.crg = CRG(platform.request("clk"))
    soc.add_uartbone(baudrate=int(1e6))
    soc.add_ram("memory", MEMORY, 0x1000)
    soc.ska = module.SkaCore()
    region = SoCRegion(BASE, module.SkaCore.SIZE, cached=False)
    soc.bus.add_slave("ska", soc.ska.bus, region)
    soc.ska.add_dma(soc)
    soc.finalize()
    made = platform.get_verilog(soc, name="soc", special_overrides=sim_special_overrides)
    made.write(str(folder / "soc.v"))
    (folder / "csr.csv").write_text(get_csr_csv(soc.csr_regions, soc.constants, soc.mem_regions))
    return (folder / "soc.v").read_text()


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    folder = tmp_path_factory.mktemp("soc")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)  # where LiteX puts the contents of memories
        verilog = soc_verilog(folder) + emit(Top(DESIGN), TOP_MODULE)
    harness = (resources.files("ska_hw.boards") / "board_harness.cpp").read_text("utf-8")
    pins = {"RX": "serial_rx", "TX": "serial_tx", "CLOCK": "clk"}
    header = "".join(f"#define PIN_{name} {pin}\n" for name, pin in pins.items())
    header += f"#define DIVISOR {DIVISOR}\n"
    sources = {"board_harness.cpp": harness, "board_pins.h": header}
    options = ["-Wno-fatal"]
    found = find_toolchain()
    simulator = compile_simulator(verilog, "soc", sources, found, make=MAKE_QUICK, verilate=options)
    process = subprocess.Popen(
        [str(simulator)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdin is not None
    server = RemoteServer(CommUART(process.stdout.readline().strip(), 1_000_000), "localhost", 0)
    server.open()
    server.start(1)
    port = server.socket.getsockname()[1]
    client = RemoteClient(port=port, csr_csv=str(folder / "csr.csv"))
    client.open()
    yield client
    client.close()
    process.stdin.close()
    end_process(process)


class Kept(LiteXBus):
    """A bus that leaves its client open."""

    def close(self):
        return


def test_it_trains_in_a_soc_of_litex(client):
    with Core(Kept(client, BASE), DESIGN) as core:
        found = check_board(core, tensors_of(DESIGN))
    assert found["differing"] == 0, found["first_difference"]
    assert found["steps"] == 2
    assert found["compared"] > 50


def test_tensors_pass_through_memory(client):
    """By DMA: what the reader sends the core has, and what it sends the writer stores."""
    core = Core(Kept(client, BASE), DESIGN)
    w = tensors_of(DESIGN).weights[0]
    words = [int(code) & 0xFFFFFFFF for code in w.flat]
    for number, word in enumerate(words):
        client.write(MEMORY + 4 * number, word)

    def run(engine, at):
        registers = {name: getattr(client.regs, f"ska_{engine}_{name}") for name in
                     ("base", "length", "enable", "done")}  # fmt: skip
        registers["base"].write(at)
        registers["length"].write(4 * len(words))
        registers["enable"].write(1)
        late = time.monotonic() + 30
        while not registers["done"].read():
            assert time.monotonic() < late
        registers["enable"].write(0)

    core.write_tensor("w", np.zeros_like(w))
    core.registers.write("load", tensor=1, layer=0, go=1)
    run("reader", MEMORY)
    assert np.array_equal(core.tensor("w"), w)
    core.registers.write("unload", tensor=1, layer=0, go=1)
    run("writer", MEMORY + 0x800)
    stored = [client.read(MEMORY + 0x800 + 4 * number) for number in range(len(words))]
    assert stored == words
    assert core.errors() == []


def test_beats_are_words():
    wide = Design.read("digits", formats__w="s40.40", formats__preset=None)
    assert beat_bytes(wide) == 8
    with pytest.raises(UserError, match="more than 4 bytes"):
        litex_module(wide, "ska_top")
