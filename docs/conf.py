"""The manual as a site: `make docs`. Tutorials and the reference run while it is built."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
# The kernels of notebooks are processes of their own.
os.environ["PYTHONPATH"] = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])

from pygments.lexers.special import TextLexer  # noqa: E402
from sphinx.application import Sphinx  # noqa: E402

from ska_hw import __version__  # noqa: E402

project, author, version = "ska_hw", "the authors of ska_hw", __version__
copyright = "the authors of ska_hw; Apache-2.0"
extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = []
html_theme, html_title = "furo", f"ska_hw {version}"
html_show_sphinx = False

myst_heading_anchors = 4
myst_enable_extensions = ["colon_fence"]
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 170
nb_merge_streams = True

autodoc_typehints = "none"
autodoc_member_order = "bysource"


def contributing(app: object, name: str, source: list[str]) -> None:
    """CONTRIBUTING.md stands above this folder; on the site it is a page beside the others."""
    source[0] = source[0].replace("](../CONTRIBUTING.md", "](contributing.md")


def setup(app: Sphinx) -> None:
    """Called by Sphinx."""
    app.connect("source-read", contributing)
    app.add_lexer("mermaid", TextLexer)  # GitHub draws these; here they are text
