"""What pydantic complains of, as one line for a user."""

from pydantic import ValidationError
from pydantic_core import ErrorDetails


def one_line(error: ValidationError) -> str:
    """The first complaint: key, what was expected, what was found; and how many more there are."""
    complaints = error.errors(include_url=False)
    # A union reports each branch that failed; one line for the key is enough.
    keys = [".".join(str(part) for part in c["loc"] if _is_key(part)) for c in complaints]
    first, key = complaints[0], keys[0]
    kind = first["type"]
    if kind == "missing":
        line = f"{key}: expected a value, found none"
    elif kind == "extra_forbidden":
        line = f"{key}: unknown key (found {first['input']!r})"
    elif kind == "value_error":
        message = first["msg"].removeprefix("Value error, ")
        line = f"{key}: {message}" if key else message
    else:
        line = f"{key}: expected {_expected(first)}, found {first['input']!r}"
    more = len(set(keys)) - 1
    return line.replace("\n", " ") + (f" (and {more} more)" if more > 0 else "")


def _expected(complaint: ErrorDetails) -> str:
    """What a key takes, in words."""
    limits = complaint.get("ctx", {})
    kind = complaint["type"]
    if kind == "too_short":
        return f"at least {limits['min_length']} value"
    if kind == "too_long":
        return f"at most {limits['max_length']} values"
    if kind == "string_too_long":
        return f"at most {limits['max_length']} characters"
    if kind == "string_pattern_mismatch":
        return "a letter, then letters, digits and underscores"
    return complaint["msg"].removeprefix("Input should be ")


def _is_key(part: str | int) -> bool:
    """Whether a part of pydantic's location is a TOML key rather than a type's name."""
    return isinstance(part, int) or not ("[" in part or part in ("int", "str", "constrained-int"))
