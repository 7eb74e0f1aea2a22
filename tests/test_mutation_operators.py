"""The operators of tests/mutation: what they change, and what they leave alone."""

import textwrap

import pytest

from tests.mutation.by_hand import by_hand
from tests.mutation.campaign import KINDS, Campaign, drawn, examined
from tests.mutation.change import Change, named
from tests.mutation.hardware import hardware_changes
from tests.mutation.operators import changes
from tests.support.paths import ROOT


def mutants(code: str, hardware: bool = False) -> list[str]:
    """What becomes of a code by each change."""
    source = textwrap.dedent(code).encode()
    found = hardware_changes(source) if hardware else changes(source)
    return [one.apply(source).decode() for one in found]


@pytest.mark.parametrize(
    ("code", "becomes"),
    [
        ("x = 3", ["x = 4", "x = 2"]),
        ("x = 0", ["x = 1"]),
        ("x = True", ["x = False"]),
        ("x = a < b", ["x = a <= b"]),
        ("x = a not in (b)", ["x = a in (b)"]),
        ("x = (a) + (b)", ["x = (a) - (b)"]),
        ("x = 'a' + b", []),
        ("x = -a", ["x = (a)"]),
        ("x = a and b", ["x = ((b))", "x = ((a))"]),
        ("x = a if b else c", ["x = (a)", "x = (c)"]),
        ("x = min(a, b)", ["x = max(a, b)"]),
        ("x = max(a for a in b)", ["x = min(a for a in b)", "x = next(iter((a for a in b)))"]),
        ("x = [a, b]", ["x = [b,]", "x = [a,]"]),
        ("x = {a: b, c: d}", ["x = { c: d}", "x = {a: b, }"]),
        ("x = f(a, b=c)", ["x = f(a, )"]),
        ("f(a)", ["pass"]),
        ("a.b = c", []),
        ("def f():\n    a.b = c", ["def f():\n    pass"]),
        ("def f():\n    a = b", []),
        ("def f():\n    a = b\n    a = c", ["def f():\n    a = b\n    pass"]),
        ("a |= b", ["pass"]),
        ("while a: pass", ["while False: pass"]),
        ("with a(b): pass", ["if True: pass", ]),
        ("with a(b) as c: pass", []),
        ("try: pass\nexcept (A, B): pass",
         ["try: pass\nexcept (B,): pass", "try: pass\nexcept (A,): pass"]),
        ("if a: raise A", ["if True: raise A", "if a: pass"]),
        ("if TYPE_CHECKING: f(1)", []),
        ("assert a == 1", []),
        ('"""Text."""\nx: int\ndef f(a: "b | 1") -> 2: ...', []),
        ('x = f"{a + 1}"', []),
    ],
)  # fmt: skip
def test_python(code: str, becomes: list[str]) -> None:
    assert mutants(code) == becomes


def test_conditions_of_hardware() -> None:
    found = mutants("with m.If(a & ~b):\n    m.d.sync += c.eq(0)\n", hardware=True)
    heads = [one.partition("\n")[0] for one in found if "c.eq(0)" in one]
    assert heads == [
        "with m.If(1):", "with m.If((a & ~b) == 0):", "with m.If((a)):", "with m.If((~b)):",
        "with m.If(a | ~b):", "with m.If(a & (b)):",
    ]  # fmt: skip
    assert [one.partition("\n")[2].strip() for one in found if "c.eq(0)" not in one] == [
        "pass", "m.d.sync += c.eq(1)",
    ]  # fmt: skip


def test_the_order_of_branches() -> None:
    code = "def f(m):\n with m.If(a):\n  x\n with m.Elif(b):\n  y\n with m.Else():\n  z\n"
    other = "def f(m):\n with m.If(b):\n  y\n with m.Elif(a):\n  x\n with m.Else():\n  z\n"
    assert other in mutants(code, hardware=True)
    assert code.replace("with m.Else()", "if True") in mutants(code, hardware=True)
    apart = code.replace("Elif", "If")
    assert not any(one.startswith("def f(m):\n with m.If(b)") for one in mutants(apart, True))


def test_states() -> None:
    """Their conditions are dropped; the states are not, as nothing could be made of that."""
    code = "with m.State(a), m.If(b):\n  x\n"
    assert [one.partition("\n")[0] for one in mutants(code, hardware=True)] == [
        "with m.State(a), m.If(1):", "with m.State(a), m.If((b) == 0):",
    ]  # fmt: skip


def test_initial_values_and_ways_of_a_multiplexer() -> None:
    assert mutants("a_q = Signal(n)", hardware=True) == ["a_q = Signal(n, init=1)"]
    assert mutants("a_q = Signal()", hardware=True) == ["a_q = Signal(init=1)"]
    assert mutants("a = Signal()", hardware=True) == []
    assert mutants("a_q = Signal(n, reset_less=True)", hardware=True) == [
        "a_q = Signal(n, reset_less=False)"
    ]
    assert mutants("q = Mux(a, b, c)", hardware=True) == ["q = (b)", "q = (c)"]
    assert mutants("q = a.any()", hardware=True) == ["q = a.all()"]
    assert mutants("q = Out(1)", hardware=True) == []


def test_names_last_while_the_function_does() -> None:
    source = b"def f():\n    g(1, 1)\n"
    assert list(named(changes(source), source)) == [
        "f: g(1, 1): g(1, 1) -> pass",
        "f: g(1, 1): 1 -> 2", "f: g(1, 1): 1 -> 0",
        "f: g(1, 1): 1 -> 2 #2", "f: g(1, 1): 1 -> 0 #2",
    ]  # fmt: skip
    umlaut = "x = 'ä' < b\n".encode()
    assert [one.apply(umlaut).decode() for one in changes(umlaut)] == ["x = 'ä' <= b\n"]
    assert Change("", 1, 0, 1, "y").apply(b"x = 1") == b"y = 1"


def test_a_sample_is_drawn_by_its_seed() -> None:
    names = [str(n) for n in range(100)]
    assert drawn(names, 7, "a") == drawn(names[::-1], 7, "a") == drawn(names, None, "a")[:7]
    assert drawn(names, 7, "b") != drawn(names, 7, "a")
    assert sorted(drawn(names, None, "a")) == sorted(names)


@pytest.mark.parametrize("kind", list(KINDS))
def test_what_the_tables_name_exists(kind: str) -> None:
    for subject in KINDS[kind][0]:
        assert (ROOT / subject.path).is_file(), subject.module
        files = [t.removeprefix("--deselect=").partition("::")[0] for t in subject.tests]
        for path in files:
            if path.endswith(".py"):
                assert (ROOT / path).is_file(), path


def test_what_was_examined_exists() -> None:
    """A mutant that is listed with a reason is still made."""
    known = {s.module: (kind, s) for kind in KINDS for s in KINDS[kind][0]}
    for module, names in examined().items():
        kind, subject = known[module]
        _, made = Campaign(kind).mutants(subject)
        assert names <= set(made), module


def test_mutants_by_hand_can_be_planted() -> None:
    listed = by_hand()
    assert len({(m.file, m.old, m.new) for m in listed}) == len(listed) >= 40
    for mutant in listed:
        source = (ROOT / mutant.file).read_text("utf-8")
        compile(mutant.apply(source), mutant.file, "exec")
        for test in mutant.tests:
            assert not test.endswith(".py") or (ROOT / test).is_file(), test
    with pytest.raises(ValueError, match="0 times"):
        listed[0].apply("")
