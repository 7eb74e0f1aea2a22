"""The compiled engine equals the plain transcription of the contract, to the bit."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ska_hw.contract.sums import SUMS
from ska_hw.design import PRESETS, Design
from ska_hw.errors import UserError
from ska_hw.model.data import RawTensors, quantize_tensors
from ska_hw.model.engine.cpu import kernels, products, tile
from ska_hw.model.engine.cpu.kernels import update_rows
from ska_hw.model.engine.cpu.plan import make_plan, update_cut
from ska_hw.model.engine.cpu.shard import Cpu
from ska_hw.model.fixed import Model
from ska_hw.numbers.formats import Format
from ska_hw.numbers.noise import noise, round_keys
from ska_hw.numbers.rounding import OVERFLOW_MODES, ROUNDING_MODES
from ska_hw.numbers.update import Coefficient, update_weights
from tests.support import oracle
from tests.support.networks import TENSORS, random_tensors
from tests.support.paper import paper_design, paper_tensors


def assert_equal_runs(
    design: Design, raw: RawTensors, steps: int, block: int | None = None, threads: int = 1
) -> None:
    """Every tensor, sum and count of every step; and the same sums without keeping tensors."""
    tensors = design, raw.x, raw.weights, raw.biases
    backend = Cpu(block, threads)
    model, expected = Model(*tensors, backend), oracle.Model(*tensors)
    lean = Model(*tensors, backend)
    for step in range(steps):
        layers = zip(model.step(), lean.advance(), expected.step(), strict=True)
        for number, (ours, summary, theirs) in enumerate(layers):
            for name in TENSORS:
                a, b = getattr(ours, name), getattr(theirs, name)
                assert (a is None) == (b is None), name
                assert a is None or np.array_equal(a, b), (step, number, name)
            assert ours.sums == theirs.sums
            assert ours.overflows == theirs.overflows
            assert ours.d_sum.tolist() == theirs.d.sum(axis=0).tolist()
            assert summary.sums == ours.sums
            assert summary.overflows == ours.overflows
            assert np.array_equal(summary.d_sum, ours.d_sum)


@st.composite
def designs(draw: st.DrawFn) -> Design:
    """Formats from 2 to 40 bits in which every path is taken, as far as they can be exact."""
    bits = st.integers(2, 16)
    z, d = draw(st.integers(3, 16)), draw(bits)
    w_frac = draw(st.integers(-2, 30))
    raw = {
        "name": "random",
        "network": {
            "inputs": draw(st.integers(1, 70)),
            "layers": draw(st.lists(st.integers(1, 70), min_size=1, max_size=3)),
        },
        "data": {"source": "none", "samples": draw(st.integers(1, 70))},
        "training": {
            "steps": 3,
            "eta": draw(st.floats(0.001, 1)),
            "seed": draw(st.integers(0, 2**32 - 1)),
            "gradient": draw(st.sampled_from(["shifted", "equation"])),
            "update_input": draw(st.sampled_from(["previous", "current"])),
        },
        "formats": {
            "x": f"{draw(st.sampled_from('su'))}{draw(st.integers(2, 24))}.{draw(bits)}",
            "d": f"u{d}.{d}",
            "d_operand": (lambda n: f"u{n}.{n}")(draw(st.integers(1, d))),
            "z": f"s{z}.{draw(st.integers(-1, z + 2))}",
            "g": f"s{draw(st.integers(2, 30))}.{draw(st.integers(-1, 32))}",
            "w": f"s{draw(st.integers(2, 40))}.{w_frac}",
            "w_view": f"s{draw(st.integers(2, 30))}.{w_frac - draw(st.integers(0, 12))}",
            "c_bits": draw(st.integers(1, 18)),
        },
        "rounding": {tensor: draw(st.sampled_from(ROUNDING_MODES)) for tensor in ("z", "g", "w")}
        | {"view": draw(st.sampled_from(sorted(set(ROUNDING_MODES) - {"stochastic"})))},
        "overflow": {
            tensor: draw(st.sampled_from(OVERFLOW_MODES)) for tensor in ("z", "g", "w", "view")
        },
        "sigmoid": {"degree": 0},
    }
    try:
        return Design.parse(raw)
    except UserError:
        # A table that isn't monotonic, or formats that cannot be exact: refused, as they must be.
        from hypothesis import reject

        reject()
        raise AssertionError from None


@settings(
    max_examples=120,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
@given(designs(), st.integers(0, 1000), st.integers(1, 70), st.integers(1, 3))
def test_random_designs(design: Design, seed: int, block: int, threads: int) -> None:
    assert_equal_runs(design, random_tensors(design, seed), 3, block, threads)


@pytest.mark.parametrize("preset", PRESETS)
def test_presets(preset: str, paper_folder: Path) -> None:
    """The paper's network and data, where the products take their whole length."""
    raw = paper_design().dump()
    del raw["rounding"]
    design = Design.parse(raw | {"formats": {"preset": preset}})
    assert_equal_runs(design, quantize_tensors(design, paper_tensors(paper_folder)), 3, threads=2)


@pytest.mark.parametrize("preset", PRESETS)
def test_presets_without_vector_instructions(preset: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where 16-bit products don't pay, BLAS gives the same bits."""
    monkeypatch.setattr(tile, "lanes", lambda: 0)
    raw = Design.read("digits").dump()
    del raw["rounding"]
    design = Design.parse(raw | {"formats": {"preset": preset}})
    assert {layer.forward.name for layer in make_plan(design).layers} <= {"float32", "float64"}
    assert_equal_runs(design, random_tensors(design, 1), 3)


PRODUCTS = [
    ("u8.8", "s16.17", 784, "int16"),
    ("u16.16", "s16.17", 256, "int16"),
    ("s16.16", "s16.16", 300, "int16"),
    ("u8.8", "s8.8", 784, "int8"),
    ("u8.8", "s8.8", 70000, "int8"),
    ("u4.4", "s4.4", 1001, "int8"),
    ("s8.8", "s8.8", 1000, "int16"),
    ("u8.8", "s9.8", 1000, "int16"),
    ("u8.8", "s20.20", 784, "float64"),
    ("s24.16", "s20.20", 100, "float64"),
    ("s24.16", "s8.8", 100, "float64"),
    ("s26.16", "s26.20", 100, "limbs"),
    ("u2.2", "s54.20", 60, "limbs"),
    ("s30.16", "s27.20", 60, "limbs"),
]


@pytest.mark.parametrize("tiles", ["bytes", "words", "none"])
@pytest.mark.parametrize(("a", "b", "terms", "method"), PRODUCTS)
def test_products_at_their_bounds(
    a: str, b: str, terms: int, method: str, tiles: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Largest times largest in every sign, and random codes, equal the exact sums."""
    if tiles != "bytes":
        monkeypatch.setattr(tile, "has_bytes", lambda: False)
    if tiles == "none":
        monkeypatch.setattr(tile, "lanes", lambda: 0)
    if method == "int8" and not tile.has_bytes():
        method = "int16"
    a_fmt, b_fmt = Format.parse(a), Format.parse(b)
    product = products.choose(a_fmt, b_fmt, terms)
    if tile.lanes():
        assert product.name == method
    rng = np.random.default_rng(1)
    # NumPy's integers where no sum can leave them, Python's elsewhere.
    fits = terms << (a_fmt.bits + b_fmt.bits) < 1 << 63
    exact = np.int64 if fits else object
    for left_code in (a_fmt.min, a_fmt.max, None):
        for right_code in (b_fmt.min, b_fmt.max, None):
            left, right = (
                rng.integers(fmt.min, fmt.max, shape, endpoint=True)
                if code is None
                else np.full(shape, code)
                for fmt, shape, code in (
                    (a_fmt, (7, terms), left_code),
                    (b_fmt, (terms, 70), right_code),
                )
            )
            expected = left.astype(exact) @ right.astype(exact)
            for operand in (left, np.asfortranarray(left)):
                out = np.full((7, 70), 5)
                product.add(product.left(operand), product.right(right), out)
                assert np.array_equal(out - 5, expected)


def test_products_are_compiled_once(tmp_path: Path) -> None:
    """The second process finds on disk what the first one compiled."""
    script = (
        "import numpy as np; from ska_hw.model.engine.cpu import products\n"
        "from ska_hw.numbers.formats import Format\n"
        "for b in ('s16.16', 's8.8'):\n"
        "    product = products.choose(Format.parse('u8.8'), Format.parse(b), 8)\n"
        "    operands = product.left(np.ones((2, 8), int)), product.right(np.ones((8, 2), int))\n"
        "    product.add(*operands, np.zeros((2, 2), int))\n"
        "print(sum(products._add_product.stats.cache_misses.values()))"
    )
    env = {**os.environ, "NUMBA_CACHE_DIR": str(tmp_path)}
    first, second = (
        subprocess.run(
            [sys.executable, "-c", script], env=env, capture_output=True, check=True, timeout=300
        ).stdout
        for _ in range(2)
    )
    assert int(first) > 0 or not tile.lanes()
    assert int(second) == 0


def test_float32_where_it_is_exact(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tile, "lanes", lambda: 0)
    eight = Format(8, 8, signed=False), Format(8, 8)
    assert products.choose(*eight, 514).name == "float32"
    assert products.choose(*eight, 515).name == "float64"


@pytest.mark.parametrize("rounding", ROUNDING_MODES)
@pytest.mark.parametrize("cut", [1, 2, 31, 32, 33, 45, 62])
def test_update_of_any_cut(rounding: str, cut: int) -> None:
    design = paper_design().with_(rounding__w=rounding)
    w_fmt, c = design.formats.w, Coefficient(0x3FFFF, 20)
    rng = np.random.default_rng(3)
    w = rng.integers(w_fmt.min, w_fmt.max, (4, 9), endpoint=True)
    size = min(cut + 8, 62)
    a = rng.integers(-(1 << size), 1 << size, (4, 9)) >> rng.integers(0, size, (4, 9))
    keys = round_keys(1, 2, 3, "w")
    a_frac = cut - c.shift + w_fmt.frac
    expected, outside = update_weights(
        w, a, c, a_frac, w_fmt, rounding, "saturate",  # type: ignore[arg-type]
        noise(keys, np.arange(4)[:, None], np.arange(9)),
    )  # fmt: skip
    to = update_cut(design, a_frac, c.shift)
    assert to.shift == cut
    before = w.copy()
    found, peak, due, lost, total = update_rows(w, a, c.mantissa, to, np.array(keys), 0)
    assert found == outside
    assert np.array_equal(w, expected)
    assert due == np.count_nonzero(a)
    assert total == pytest.approx(np.abs(a.astype(float)).sum())
    kept = (a != 0) & (before == w)
    assert lost == np.count_nonzero(kept & (w > w_fmt.min) & (w < w_fmt.max)) or outside
    assert peak >= np.abs(w).max()
    assert (peak > w_fmt.magnitude) <= (outside > 0)


def test_block_of_nothing() -> None:
    design = Design.read("digits")
    raw = random_tensors(design, 1)
    with pytest.raises(ValueError, match="a block has at least one sample, not 0"):
        Model(design, raw.x, raw.weights, backend=Cpu(block=0))


def test_every_sum_has_its_rows() -> None:
    """Of two limbs each, of which the higher one counts 2^32 times."""
    assert {name for name, _ in kernels.ROWS} == set(SUMS)
    for number, (name, shift) in enumerate(kernels.ROWS):
        rows = np.zeros((len(kernels.ROWS), 2), np.int64)
        rows[number] = 5, -3
        found = dict(zip(SUMS, kernels.raw_sums(rows), strict=True))
        assert found == dict.fromkeys(SUMS, 0) | {name: (5 - (3 << 32)) << shift}
    with pytest.raises(ValueError, match="zip"):
        kernels.raw_sums(rows[:-1])
