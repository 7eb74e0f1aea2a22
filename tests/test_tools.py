"""A missing tool skips a test at a desk and fails it in CI."""

from collections.abc import Callable

import pytest

from tests.support.tools import need_package, need_program


@pytest.mark.parametrize(
    ("want", "words"),
    [
        (lambda: need_program("no-such-tool", "nobody has it"), "not on PATH: nobody has it"),
        (lambda: need_package("no_such_package"), "no_such_package is not installed"),
    ],
    ids=["program", "package"],
)
def test_missing(want: Callable[[], object], words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match=words):
        want()
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match=words):
        want()


def test_what_is_there_is_given() -> None:
    assert need_program("python3", "").endswith("python3")
    assert need_package("json").__name__ == "json"
