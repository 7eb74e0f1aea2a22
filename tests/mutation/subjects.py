"""What is mutated, and the quickest tests that should know: a line adds a module."""

from dataclasses import dataclass

WORDS = ("tests/driver/test_words.py", "tests/driver/test_waits.py")
ACCESS = "tests/driver/test_access.py"
PLANS = "tests/model/test_engine.py::test_random_designs"
WORDLENGTH = (
    "tests/study/test_wordlength.py", "tests/study/test_wordlength_journal.py",
    "-k", "not (dask or command or interrupted or papers)",
)  # fmt: skip


@dataclass(frozen=True)
class Subject:
    """A module of `ska_hw`, and the arguments of pytest that choose its tests."""

    module: str
    tests: tuple[str, ...]

    @property
    def path(self) -> str:
        """The file, from the checkout on."""
        return f"ska_hw/{self.module.replace('.', '/')}.py"


def _table(rows: dict[str, tuple[str, ...]]) -> tuple[Subject, ...]:
    return tuple(Subject(module, tests) for module, tests in rows.items())


PYTHON = _table(
    {
        "driver.access": (ACCESS, "tests/driver/test_words.py"),
        "driver.bus": ("tests/driver/test_bus.py",),
        "driver.core": WORDS,
        "driver.packets": WORDS,
        "driver.memory_bus": ("tests/driver/test_memory_bus.py",),
        "cosim.compile": ("tests/cosim/test_compile.py", "-k", "not bad_cpp"),
        "cosim.axi_bus": ("tests/cosim/test_axi_bus.py",),
        "storage.result_folder": ("tests/storage/test_result_folder.py",),
        "storage.files": ("tests/storage/test_files.py", "tests/storage/test_result_folder.py"),
        "storage.journal": ("tests/storage/test_journal.py",),
        "contract.schedule": ("tests/contract/test_schedule.py",),
        "contract.memory_map": ("tests/contract/test_memory_map.py",),
        "contract.registers": ("tests/contract/test_register_map.py", ACCESS),
        "contract.register_map": ("tests/contract/test_register_map.py", ACCESS, WORDS[0]),
        "contract.stopping": ("tests/contract/test_stopping.py", "tests/model/test_stopping.py"),
        "contract.results": ("tests/contract/test_results.py",),
        "model.data": ("tests/model/test_data.py",),
        "storage.arrays.npz": ("tests/model/test_data.py",),
        "model.stopping": ("tests/model/test_stopping.py",),
        "model.engine.backend": ("tests/model/test_backend.py", "tests/model/test_dask.py"),
        "model.engine.cpu.plan": ("tests/model/test_engine.py",),
        "model.engine.cpu.shard": ("tests/model/test_engine.py", "tests/model/test_backend.py"),
        "model.engine.cpu.threads": ("tests/model/engine/test_threads.py",),
        "cli.status": (
            "tests/cli/test_status.py", "-k", "ends or fault or table_is or full or before",
        ),
        "study.wordlength.cost": WORDLENGTH,
        "study.wordlength.journal": WORDLENGTH,
        "study.wordlength.judge": WORDLENGTH,
        "study.wordlength.known": WORDLENGTH,
        "study.wordlength.report": WORDLENGTH,
        "study.wordlength.space": WORDLENGTH,
        "study.wordlength.study": WORDLENGTH,
        "study.paper.findings": (
            "tests/study/paper/test_findings.py", "tests/study/paper/test_table.py",
        ),
    }
)  # fmt: skip
"""Modules that decide something; those of `tests.mutation.MODULES` are mutmut's."""


def _bench(name: str, only: str = "") -> tuple[str, ...]:
    """A bench in Icarus Verilog, which compiles in no time, without its planted faults."""
    chosen = f"not planted and {only}" if only else "not planted"
    return (f"sim/benches/test_{name}.py", "--simulator=icarus", "-k", chosen)


HARDWARE = _table(
    {
        "hdl.lib.bank": _bench("bank"),
        "hdl.lib.burst": _bench("registers"),
        "hdl.lib.multiplier": _bench("multiplier"),
        "hdl.lib.noise": _bench("noise"),
        "hdl.lib.pipeline": ("tests/hdl/lib/test_pipeline.py",),
        "hdl.lib.requantize": _bench("requantize"),
        "hdl.host.axi_lite": _bench("registers"),
        "hdl.host.registers": _bench("registers"),
        "hdl.host.streams": _bench("streams"),
        "hdl.host.tensor_walk": _bench("streams"),
        "hdl.control.key_schedule": ("tests/hdl/control/test_key_schedule.py",),
        "hdl.control.observer": _bench("observer"),
        "hdl.units.gradient": _bench("gradient"),
        "hdl.units.raw_sums": _bench("post_process"),
        "hdl.units.sigmoid_unit": _bench("sigmoid_unit"),
        "hdl.units.update_stage": _bench("update_stage"),
        "hdl.units.weight_updater": _bench("weight_updater"),
    }
)
"""Components, with the quickest bench of each."""
