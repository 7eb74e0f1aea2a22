"""docs/map.md is what the package's docstrings and imports say now."""

import pytest

from tests.docs import map as rooms


def test_the_map_is_current():
    found = rooms.PAGE.read_text("utf-8")
    assert found == rooms.page(), "docs/map.md is not current: python -m tests.docs.map"


def test_arrows_that_others_imply_are_not_drawn():
    found = {"a": {"b", "c"}, "b": {"c"}, "c": set()}
    assert rooms.reduced(found) == {"a": {"b"}, "b": {"c"}, "c": set()}


def test_an_import_inside_of_a_function_is_an_arrow(tmp_path):
    file = tmp_path / "late.py"
    file.write_text("def f():\n    from ska_hw.numbers import formats\n", "utf-8")
    known = rooms.modules()
    assert list(rooms.imported(file, known)) == ["ska_hw.numbers.formats"]


def test_a_file_without_a_docstring_is_refused(tmp_path):
    file = tmp_path / "silent.py"
    file.write_text("x = 1\n", "utf-8")
    with pytest.raises(ValueError, match="has no docstring"):
        rooms.first_line(file)
