"""What git runs before a commit is what `make check` runs."""

import re

import yaml

from tests.support.paths import ROOT


def hooks() -> list[dict[str, object]]:
    """The hooks, all of which are of the checkout's own tools."""
    given = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))
    (repository,) = given["repos"]
    assert repository["repo"] == "local", "a hook that is fetched has a version of its own"
    found: list[dict[str, object]] = repository["hooks"]
    return found


def recipe(target: str) -> list[str]:
    """The commands of a target of the Makefile."""
    text = (ROOT / "Makefile").read_text("utf-8")
    (lines,) = re.findall(rf"^{target}:.*\n((?:\t.*\n)+)", text, re.MULTILINE)
    return [line.strip().replace("$(BIN)", ".venv/bin") for line in lines.splitlines()]


def test_hooks_are_make_check() -> None:
    assert [hook["entry"] for hook in hooks() if "stages" not in hook] == recipe("check")


def test_every_hook_runs_whole_and_without_a_network() -> None:
    for hook in hooks():
        assert hook["language"] == "system"
        assert hook["pass_filenames"] is False


def test_the_fast_lane_is_before_a_push() -> None:
    assert [hook["entry"] for hook in hooks() if "stages" in hook] == ["make fast"]
    assert recipe("fast")
