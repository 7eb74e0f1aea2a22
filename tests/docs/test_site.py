"""The site: every page is in it, its pages have no dead link, and its tutorials say what is so."""

import re
from pathlib import Path

import pytest

from tests.docs.names import ROOT

DOCS = ROOT / "docs"
PAGES = sorted(str(path.relative_to(DOCS).with_suffix("")) for path in DOCS.rglob("*.md"))
TUTORIALS = sorted((DOCS / "tutorials").glob("*.md"))


def toctree() -> set[str]:
    """The pages that the landing page's lists name."""
    found = set[str]()
    text = (DOCS / "index.md").read_text("utf-8")
    for block in re.findall(r"```{toctree}\n(.*?)```", text, re.S):
        lines = (line for line in block.splitlines() if line and not line.startswith(":"))
        for line in lines:
            found |= {str(p.relative_to(DOCS).with_suffix("")) for p in DOCS.glob(f"{line}.md")}
    return found


def test_every_page_is_in_the_site() -> None:
    assert toctree() | {"index"} == set(PAGES)


@pytest.mark.parametrize("path", TUTORIALS, ids=lambda path: path.stem)
def test_tutorials_are_notebooks(path: Path) -> None:
    """myst-nb runs a page only if its first lines say that it is a notebook."""
    text = path.read_text("utf-8")
    assert text.startswith("---\nfile_format: mystnb\nkernelspec:\n  name: python3\n---\n")
    cells = re.findall(r"```{code-cell} python3\n(.*?)```", text, re.S)
    assert cells
    for cell in cells:
        code = re.sub(r"^(:tags:|%).*$", "", cell, flags=re.M)
        compile(code, path.name, "exec")


def test_the_citation_names_this_version() -> None:
    import ska_hw

    text = (ROOT / "CITATION.cff").read_text("utf-8")
    assert f"\nversion: {ska_hw.__version__}\n" in text
