"""Fixtures that several tests share."""

import os
import signal
from pathlib import Path

import pytest

from tests.support.paths import ROOT
from tests.support.tools import missing


@pytest.fixture(scope="session")
def paper_folder() -> Path:
    """The folder with the paper's data and published histories; needed in CI, else optional."""
    folder = Path(os.environ.get("SKA_HW_PAPER_DATA", ROOT.parent / "shared" / "paper"))
    if not (folder / "mnist_subset.npz").is_file():
        missing(f"the paper's data is not at {folder}; set SKA_HW_PAPER_DATA")
    return folder


def pytest_configure() -> None:
    """Commands under test can be interrupted, also where a shell runs the tests in the background:
    it ignores SIGINT for what it starts so, and every child would inherit that.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
