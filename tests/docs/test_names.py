"""Every path, module, link, target and command that the manual names exists."""

import pytest

from tests.docs.names import ROOT, pages, problems


@pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(ROOT)))
def test_page(page):
    found = list(problems(page.read_text("utf-8"), page))
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("`ska_hw/no_such_file.py`", "no such path"),
        ("`sim/{bench,support}/bench.py`", "no such path"),
        ("`ska_hw.design.NoSuchName`", "no such module or attribute"),
        ("`no_such_file.py`", "no file of this name"),
        ("[a page](docs/no_such_page.md)", "leads nowhere"),
        ("[a heading](docs/design.md#no-such-heading)", "no such heading"),
        ("`tests/docs/test_map.py::test_nothing`", "no such test"),
        ("`test_that_nobody_wrote`", "no test of this name"),
        ("`make nothing`", "no such target"),
        ("\n\n    make nothing\n", "no such target"),
        ("`ska-hw nothing`", "no such command"),
        ("\n\n    ska-hw run --nothing\n", "no such option"),
        ("```\nfrom ska_hw.design import Nothing\n```", "cannot be imported"),
        ("`pip install 'ska-hw[nothing]'`", "no such extra"),
        ("`--" + "nothing-of-ours`", "no command has this option"),
        ("```\npython -m sim.nothing\n```", "no such module"),
    ],
)
def test_a_wrong_name_is_found(text, problem):
    found = list(problems(text, ROOT / "README.md"))
    assert found, f"nothing was found in {text!r}"
    assert any(problem in line for line in found), found


@pytest.mark.parametrize(
    "text",
    [
        "`ska_hw/numbers/rounding.py` and `ska_hw.numbers.rounding.requantize`",
        "`sim/{formal,mutation}/catalogue.py`",
        "`ska_hw.driver.Core.load`",
        '[design](docs/design.md#the-array), `make test`, `make formal ARGS="axi"`',
        "\n\n    ska-hw run --preset q8 --out DIR    # a comment\n",
        "make nothing of a sentence that is no code",
    ],
)
def test_a_right_name_passes(text):
    assert not list(problems(text, ROOT / "README.md"))
