"""The model's compiled kernels, before a test has to wait for them."""

from ska_hw.model.data import quantize_tensors
from ska_hw.model.experiment import make_model
from tests.support.networks import tiny


def load_kernels() -> None:
    """Compile the kernels, or take them from numba's cache: one training of a tiny network."""
    design, tensors = tiny()
    model = make_model(design, quantize_tensors(design, tensors))
    model.step()
    model.step()
