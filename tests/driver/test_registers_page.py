"""What docs/registers.md says, held against the simulated core and the description of registers."""

import math
import re
import shutil
import subprocess

import numpy as np
import pytest

from ska_hw.contract.register_map import register_map
from ska_hw.contract.sums import RAW_SUMS, SUMS, real_sums
from ska_hw.cosim.axi_bus import SimulatedBus
from ska_hw.design import Design
from ska_hw.driver import BusError, Core
from ska_hw.numbers.update import Coefficient
from tests.support.driven import DESIGN, model_of, problem
from tests.support.paths import ROOT

PAGE = (ROOT / "docs" / "registers.md").read_text("utf-8")
ETA, SEED = 0.3, 7
C = Coefficient.of(ETA, 12, DESIGN.formats.c_bits)


@pytest.fixture(scope="module")
def bus():
    with SimulatedBus(DESIGN) as found:
        yield found


@pytest.fixture
def core(bus):
    found = Core(bus, DESIGN)
    yield found
    found.abort()


def configure(core, steps, mantissa=C.mantissa, shift=C.shift, pause=0):
    """Load the problem and set what the page calls the settings of a run."""
    core.load(*problem(12, 0))
    write = core.registers.write
    write("steps", value=steps)
    write("c_mantissa", value=mantissa)
    write("c_shift", value=shift)
    write("seed", value=SEED)
    write("options", pause=pause)
    core.registers.clear("events")


def wait(core, event):
    while event not in core.registers.flags("events"):
        pass
    core.registers.write("events", **{event: 1})


def manual(core, steps, *c, during=lambda: None):
    """A run by hand; its results and weights."""
    configure(core, steps, *c)
    core.registers.write("control", start=1)
    during()
    wait(core, "done")
    return core.registers.read("steps_done"), core.results(), [w.tolist() for w in core.weights()]


def test_before_the_first_step(bus):
    """First in this file: the simulated core has not run yet."""
    core = Core(bus, DESIGN)
    assert core.registers.read("steps_done") == 0
    for layer in core.results():
        assert layer.sums == (0,) * len(SUMS)
        assert layer.crossing == 0
        assert set(layer.overflows.values()) == {0}
    assert "before the first run it reads 0, `crossing` too" in PAGE


def test_results_after_an_abort_mean_nothing(core):
    """They are those of the run before, or of parts of a step; in a pause a step's are whole."""
    steps, before, _ = manual(core, 3)
    assert steps == 3
    configure(core, 5)
    core.registers.write("control", start=1)
    core.registers.write("control", abort=1)
    while "busy" in core.registers.flags("status"):
        pass
    assert core.registers.read("steps_done") == 0
    assert core.registers.field("status", "error") == 5
    model = model_of(*problem(12, 0), ETA, SEED)
    first = [layer.sums for layer in model.step()]
    assert core.results()[0].sums == before[0].sums != first[0]
    configure(core, 5, pause=1)
    core.registers.write("control", start=1)
    wait(core, "paused")
    assert [layer.sums for layer in core.results()] == first


def test_an_unnormalised_mantissa_is_the_same_c(core):
    """Also under stochastic rounding, which this design has."""
    assert "stochastic" in str(DESIGN.rounding)
    even = C.mantissa & ~15
    expected = manual(core, 6, even, C.shift)
    for places in (1, 4):
        assert manual(core, 6, even >> places, C.shift - places) == expected
    assert manual(core, 6, C.mantissa, C.shift) != expected


def test_a_mantissa_of_zero_trains_nothing(core):
    _, weights, biases = problem(12, 0)
    steps, _, learned = manual(core, 4, 0, C.shift)
    assert steps == 4
    assert learned == [w.tolist() for w in weights]
    assert [b.tolist() for b in core.biases()] == [b.tolist() for b in biases]
    assert np.any(core.tensor("z", 1))


def test_limits_are_refused_when_they_are_written(core, bus):
    """Where whole words are written `status.error` 1 to 4 do not come over the registers."""
    registers = register_map(DESIGN)
    low, high = DESIGN.bounds.shift_limits
    for name, values in {
        "c_shift": (low - 1, high + 1),
        "steps": (0,),
        "samples": (0, 13),
    }.items():
        for value in values:
            with pytest.raises(BusError, match="SLVERR"):
                bus.write32(registers.register(name).offset, value)
            assert core.errors() == ["range"]
            core.registers.clear("errors")
    for shift in (low, high):
        bus.write32(registers.register("c_shift").offset, shift)
    configure(core, 1000)
    core.registers.write("control", start=1)
    with pytest.raises(BusError, match="SLVERR"):
        core.registers.write("control", start=1)
    assert core.registers.field("status", "error") == 0
    core.registers.write("control", abort=1)  # which is never refused


def test_writes_during_a_run_count_for_the_next(core):
    expected = manual(core, 40)

    def write_all():
        write = core.registers.write
        write("steps", value=9)
        write("c_mantissa", value=0)
        write("c_shift", value=DESIGN.bounds.shift_limits[1])
        write("seed", value=99)
        write("options", stop_enable=1, stop_shift=0)
        assert "busy" in core.registers.flags("status")
        with pytest.raises(BusError, match="SLVERR"):
            write("samples", value=5)
        core.registers.clear("errors")

    assert manual(core, 40, during=write_all) == expected
    assert [core.registers.read(name) for name in ("steps", "c_mantissa", "seed")] == [9, 0, 99]
    assert core.registers.read("samples") == 12


def test_writes_in_a_pause(core):
    """`samples` counts for transfers at once, everything else for the next start."""
    expected = manual(core, 6)
    configure(core, 6, pause=1)
    core.registers.write("control", start=1)
    wait(core, "paused")
    assert core.registers.flags("status") == ["paused"]
    core.registers.write("samples", value=5)
    core.registers.write("steps", value=2)
    core.registers.write("seed", value=1)
    core.registers.write("c_mantissa", value=0)
    core._samples = 5
    assert core.tensor("z", 0).shape == (5, 4)
    core.registers.write("options", pause=0)  # which acts at once
    core.registers.write("control", resume=1)
    wait(core, "done")
    assert (core.registers.read("steps_done"), core.results()) == expected[:2]
    assert [w.tolist() for w in core.weights()] == expected[2]


def test_a_start_in_a_pause_is_a_new_run(core):
    configure(core, 6, pause=1)
    core.registers.write("control", start=1)
    for _ in range(3):
        wait(core, "paused")
        core.registers.write("control", resume=1)
    wait(core, "paused")
    assert core.registers.read("steps_done") == 4
    learned = core.weights()
    core.registers.write("control", start=1)
    wait(core, "paused")
    assert core.registers.read("steps_done") == 1
    for before, after in zip(learned, core.weights(), strict=True):
        assert before.tolist() == after.tolist()  # a run's first step updates nothing


def test_resume_and_abort_without_a_run_do_nothing(core):
    manual(core, 2)
    status = core.registers.read("status")
    for command in ("resume", "abort"):
        core.registers.write("control", **{command: 1})
        assert core.registers.read("status") == status
        assert core.registers.read("events") & 0b1011 == 0
        assert core.errors() == []


def formulas():
    """The page's formulas, by observable."""
    (block,) = re.findall(r"```python\n(entropy = .*?)```", PAGE, flags=re.DOTALL)
    return dict(line.split(" = ") for line in block.splitlines())


@pytest.mark.parametrize("sign", ["program", "equation"])
def test_formulas(core, sign):
    """Evaluated as they stand, on the raw sums of a run and the page's own fraction bits."""
    core.load(*problem(12, 0))
    run = core.run(12, ETA, seed=SEED)
    core.design = DESIGN.with_(training__net_sign=sign)
    histories = core.observables().as_dict()
    found = formulas()
    assert list(found) == list(histories)
    if sign == "equation":
        assert "the net is dz_d + dz_zp / LN2" in PAGE
        found["net"] = "dz_d + dz_zp / LN2"
    assert [layer.sums[0] for layer in run.history[0]] == [0, 0]
    for name, formula in found.items():
        for step, layers in enumerate(run.history[1:]):
            for number, layer in enumerate(layers):
                values = dict(zip(SUMS, real_sums(DESIGN, layer.sums), strict=True))
                known = {**values, "eta": ETA, "LN2": math.log(2), "sqrt": math.sqrt}
                if name == "cosine" and not (values["z_z"] and values["dd_dd"]):
                    value = 0.0
                else:
                    value = eval(formula, {"__builtins__": {}}, known)
                assert math.isclose(value, histories[name][step, number], rel_tol=1e-12), name
    crossing = run.history[-1][1].crossing
    net = histories["net"][:, 1]
    if sign == "program":  # the sign that the core was built with
        assert crossing == 9
        assert net[9] > 0 > net[8]


def test_the_first_step_has_no_changes(core):
    configure(core, 1)
    core.registers.write("control", start=1)
    wait(core, "done")
    for layer in core.results():
        for spec, value in zip(RAW_SUMS.values(), layer.sums, strict=True):
            assert (value == 0) == spec.changes, spec.name


def test_fraction_bits_and_formats_of_the_page():
    """In the tables of `digits`; b has the format of W."""
    design = Design.read("digits")
    f = design.formats
    for name, spec in RAW_SUMS.items():
        (bits,) = set(re.findall(rf"`sum_{name}_\d`.*?, (\d+) fraction bits\.", PAGE))
        assert int(bits) == spec.frac(f)
    frac = {"z": f.z.frac, "d": f.d.frac}
    assert RAW_SUMS["z_dd"].frac(f) == frac["z"] + frac["d"]
    expected = f"0 x {f.x}, 1 w {f.w}, 2 b {f.w}, 3 z {f.z}, 4 d {f.d}, 5 g {f.g}"
    assert PAGE.count(f"Which ({expected})") == 2
    assert re.search(r"`c_mantissa`.*normalised from 0x20000 on", PAGE)
    assert Coefficient.of(1.0, 2, f.c_bits).mantissa >= 1 << 17
    assert f.c_bits == 18


def test_sizes_of_the_map():
    rows = re.findall(r"^\| (layers|bytes, S = (\w+).*?) \|(.*)\|$", PAGE, flags=re.MULTILINE)
    counts = [[int(n) for n in re.findall(r"\d+", cell)] for cell in rows[0][2].split("|")]
    for (_, stride, cells), preset in zip(rows[1:], ("q8", "q16"), strict=True):
        for layers, size in zip(counts, cells.split("|"), strict=True):
            for count in {layers[0], layers[-1]}:
                design = Design.read(
                    "digits",
                    network__layers=[2] * count,
                    formats__preset=preset,
                    data__samples=16,
                )
                found = register_map(design)
                block = found.block("layer")
                assert found.size == int(size, 16) == 2 * block.offset
                assert block.stride == int(stride, 16)
                power = 1 << (count - 1).bit_length()
                assert block.offset == power * block.stride


@pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")
def test_the_c_of_the_page_normalises_as_the_driver(tmp_path):
    (text,) = re.findall(r"```c\n(.*?)```", PAGE, flags=re.DOTALL)
    body = "".join(f"    {line}\n" for line in text.splitlines())
    (tmp_path / "c.c").write_text(
        "#define _GNU_SOURCE\n#include <math.h>\n#include <stdio.h>\nint main(void) {\n"
        "double eta; int samples;\n"
        'while (scanf("%lf %d", &eta, &samples) == 2) {\n'
        f'{body}    printf("%ld %d\\n", mantissa, shift);\n}}\n}}\n'
    )
    subprocess.run(["cc", "-o", "c", "c.c", "-lm"], cwd=tmp_path, check=True)
    draw = np.random.default_rng(1)
    asked = [(float(eta), int(n)) for eta, n in zip(
        10 ** draw.uniform(-4, 0, 200), draw.integers(2, 4096, 200), strict=True)]  # fmt: skip
    # A mantissa that rounds up to the next power of two.
    asked.append((math.nextafter(64 * math.log(2), 0), 64))
    text = "".join(f"{eta!r} {n}\n" for eta, n in asked)
    done = subprocess.run([tmp_path / "c"], input=text, capture_output=True, text=True, check=True)
    found = [tuple(map(int, line.split())) for line in done.stdout.splitlines()]
    expected = [Coefficient.of(eta, n, 18) for eta, n in asked]
    assert found == [(c.mantissa, c.shift) for c in expected]
    assert expected[-1].mantissa == 1 << 17
