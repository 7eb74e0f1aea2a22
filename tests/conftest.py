"""Fixtures that several tests share."""

import os
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
