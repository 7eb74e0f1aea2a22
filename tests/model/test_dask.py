"""Any number of workers gives the same bits, whatever happens to them."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ska_hw.design import Design
from ska_hw.errors import ToolError
from ska_hw.model.data import RawTensors
from ska_hw.model.engine.dask import Dask, cluster
from ska_hw.model.fixed import LayerStep, LayerSummary, Model
from tests.support.networks import TENSORS, random_tensors

STEPS = 5


def stochastic() -> tuple[Design, RawTensors]:
    design = Design.read("digits", data__samples=200, rounding="stochastic")
    return design, random_tensors(design, 5)


def record(layers: list[LayerSummary] | list[LayerStep]) -> bytes:
    """Everything that a step gives, as bytes."""
    parts: list[bytes] = []
    for layer in layers:
        parts += [repr((layer.sums, layer.overflows)).encode(), layer.d_sum.tobytes()]
        if isinstance(layer, LayerStep):
            tensors = (getattr(layer, name) for name in TENSORS)
            parts += [b"none" if t is None else np.ascontiguousarray(t).tobytes() for t in tensors]
    return b"".join(parts)


def alone(keep: bool) -> list[bytes]:
    design, raw = stochastic()
    model = Model(design, raw.x, raw.weights, raw.biases)
    return [record(model.step() if keep else model.advance()) for _ in range(STEPS)]


@pytest.fixture(scope="module", params=[1, 2, 4])
def client(request: pytest.FixtureRequest) -> Any:
    with cluster(request.param) as found:
        found.wait_for_workers(request.param, timeout=120)
        yield found


def distributed(client: Any, shards: int | None = None) -> Model:
    design, raw = stochastic()
    return Model(design, raw.x, raw.weights, raw.biases, Dask(client, shards, block=30))


def test_same_bits(client: Any) -> None:
    """Of steps that keep their tensors, and of those that don't."""
    for keep in (True, False):
        model = distributed(client)
        found = [record(model.step() if keep else model.advance()) for _ in range(STEPS)]
        assert found == alone(keep)
    assert model.checkpoint is None
    with pytest.raises(ValueError, match="samples and state of Spread stay for the whole run"):
        model.advance(stochastic()[1].x)


def test_a_worker_is_killed(client: Any) -> None:
    """Between two steps and within one; there may be no other worker until it is restarted."""
    model, expected = distributed(client, shards=3), alone(keep=True)

    def kill() -> None:
        os.kill(next(iter(pids.values())), signal.SIGKILL)

    for step in range(STEPS):
        if step in (2, 3):
            pids = client.run(os.getpid)
            timer = threading.Timer(0.002, kill)
            timer.start()
            if step == 2:
                timer.join()
        assert record(model.step()) == expected[step]


def test_a_scheduler_elsewhere() -> None:
    """One that was started by somebody else, reached by its address."""
    from distributed import LocalCluster

    with (
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as local,
        cluster(1, local.scheduler_address) as client,
    ):
        model = distributed(client)
        assert [record(model.advance()) for _ in range(STEPS)] == alone(keep=False)


def test_no_scheduler(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ska_hw.model.engine.dask.TIMEOUT", "1s")
    with (
        pytest.raises(ToolError, match=r"no Dask scheduler answers at tcp://127\.0\.0\.1:9"),
        cluster(1, "tcp://127.0.0.1:9"),
    ):
        pass


def test_a_script_without_a_guard_is_told_so(tmp_path: Path) -> None:
    """Each worker imports the script first, which would start workers again."""
    script = tmp_path / "script.py"
    script.write_text(
        "from ska_hw.model.engine.dask import cluster\nwith cluster(1) as c:\n    pass\n"
    )
    found = subprocess.run(
        [sys.executable, script], capture_output=True, text=True, timeout=120, check=False
    )
    assert found.returncode == 1
    last = found.stderr.splitlines()[-1]
    assert last.startswith("ska_hw.errors.ToolError: the workers don't start")
    assert last.endswith("needs: if __name__ == '__main__':")
    assert "bootstrapping" not in found.stderr
