"""Whole board tops in Verilator, driven over their serial line by the driver of real boards."""

import numpy as np
import pytest
from litex import RemoteClient
from litex.tools.litex_server import RemoteServer
from litex.tools.remote.comm_uart import CommUART

from ska_hw.boards.catalogue import BOARDS
from ska_hw.boards.check import check_board
from ska_hw.boards.simulated import SimulatedBoard
from ska_hw.driver import BusError, Core, CoreError, LiteXBus, SerialBus
from tests.support.boards import PATIENCE, QUIET_BITS, SLOWEST, design_for, tensors_of


class NoisyLine:
    """A line on which a share of the bytes is flipped and another dropped, both ways."""

    def __init__(self, name: str, share: float, seed: int) -> None:
        import serial

        self.line = serial.Serial(name)
        self.share, self.draw = share, np.random.default_rng(seed)
        self.harmed = 0

    @property
    def timeout(self):
        return self.line.timeout

    @timeout.setter
    def timeout(self, seconds):
        self.line.timeout = seconds

    def _through(self, data: bytes) -> bytes:
        out = bytearray()
        for byte in data:
            luck = self.draw.random()
            if luck < self.share:
                self.harmed += 1
                continue
            flip = luck < 2 * self.share
            self.harmed += flip
            out.append(byte ^ (1 << int(self.draw.integers(8))) if flip else byte)
        return bytes(out)

    def read(self, size: int = 1) -> bytes:
        return self._through(self.line.read(size))

    def write(self, data: bytes) -> None:
        self.line.write(self._through(data))

    def reset_input_buffer(self) -> None:
        self.line.reset_input_buffer()

    def close(self) -> None:
        self.line.close()


@pytest.fixture(
    scope="module", params=["ulx3s", pytest.param("icebreaker", marks=pytest.mark.slow)]
)
def simulated(request):
    board, design = BOARDS[request.param], design_for(request.param)
    clock = SLOWEST[request.param]
    with SimulatedBoard(board, design, clock, QUIET_BITS, quick=True) as found:
        yield design, found.port


def test_a_board_trains_what_the_model_trains(simulated):
    design, port = simulated
    with Core(SerialBus(port, patience=PATIENCE), design) as core:
        found = check_board(core, tensors_of(design))
    assert found["differing"] == 0, found["first_difference"]
    assert found["steps"] == 2
    assert found["compared"] > 50


def test_noise_changes_nothing(simulated):
    """One byte in a hundred is flipped, another is lost: the run is right, only later."""
    design, port = simulated
    line = NoisyLine(port, 0.01, seed=1)
    bus = SerialBus(line, patience=0.1)
    with Core(bus, design) as core:
        found = check_board(core, tensors_of(design))
    assert bus.link.repeated > 10
    assert line.harmed > 20
    assert found["differing"] == 0, found["first_difference"]


def test_a_line_of_noise_alone_ends_with_one_line(simulated):
    _, port = simulated
    with pytest.raises(BusError, match=r"no board answered \d+ times"):
        SerialBus(NoisyLine(port, 0.5, seed=2), patience=0.01)


def test_litex_tools_train_it_too(simulated):
    """LiteX's server and client, over bare frames: the driver on top has no link of its own."""
    design, port = simulated
    server = RemoteServer(CommUART(port, 3_000_000), "localhost", 0)
    server.open()
    server.start(1)
    client = RemoteClient(port=server.socket.getsockname()[1])
    client.open()
    with Core(LiteXBus(client), design) as core:
        found = check_board(core, tensors_of(design))
    server.close()
    assert found["differing"] == 0, found["first_difference"]
    assert found["compared"] > 50


def test_a_core_of_another_design_is_found(simulated):
    design, port = simulated
    other = design.with_(data__samples=5)
    with pytest.raises(CoreError, match="another design"):
        Core(SerialBus(port, patience=PATIENCE), other).bus.close()


class OtherWeights(Core):
    """A core that gets another code than it is told in one place."""

    def load(self, x, weights, biases=None):
        changed = [np.array(w) for w in weights]
        changed[0][0, 0] ^= 1
        super().load(x, changed, biases)


def test_a_check_that_must_fail_fails(simulated):
    design, port = simulated
    with OtherWeights(SerialBus(port, patience=PATIENCE), design) as core:
        assert check_board(core, tensors_of(design))["differing"] > 0
