"""Optional modules for tables and named axes, which come with the extra `frames`."""

import importlib
from typing import Any

from ska_hw.errors import ToolError


def needed(*modules: str) -> list[Any]:
    """pandas, xarray or pyarrow. Raises `ToolError` where one is not installed."""
    try:
        return [importlib.import_module(name) for name in modules]
    except ImportError as error:
        raise ToolError(f"this needs {error.name}: pip install 'ska-hw[frames]'") from None
