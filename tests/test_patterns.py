"""Find regular expressions whose time grows faster than the text: each is tried on texts made from its own parts.

For each part of a pattern that may repeat, a text repeats what that part matches, behind what leads to it and before a
character that it does not expect. Such texts bring out quadratic and exponential work.
"""

from __future__ import annotations

import ast
import importlib
import re
import signal
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import listenapp

PACKAGE = Path(listenapp.__file__).parent
# Characters of the longest text that a pattern is given, where that is little. Each is checked beside the pattern.
LONGEST = {
    "footer_patterns._SIGN_OFF": 120,
    "footer_patterns._NEXT_SIGN_OFF": 120,
    "footer_patterns._CREDIT": 500,
    "footer_patterns._STRONG_CREDIT": 500,
    "footer_patterns._INVITATION": 600,
    "glossary_headings._GLOSSARY_HEADING": 60,
    "glossary_headings._WEAK_GLOSSARY_HEADING": 60,
    "header_patterns._LEFTOVER": 160,
    "header_patterns._WEAK_LEFTOVER": 40,
    "header_patterns._CERTAIN_CAPTION": 800,
    "header_patterns._CAPTION_ABOVE_STORY": 800,
    "header_patterns._BYLINE": 120,
    "glossary_entries._WITH_PART": 1500,
    "glossary_entries._WITHOUT_DASH": 1500,
    "glossary_entries._WITHOUT_PART": 1500,
    "glossary_entries._ROW_HEADING": 1500,
    "glossary_entries._ROW_ITEM": 1500,
    "glossary_entries._BARE_PART": 1500,
    "glossary_entries._ENDS_OPEN": 1500,
    "glossary_entries._GLUED": 1500,
    "glossary_entries._BRACKETED_END": 85,
    "line_wrapping._BROKEN_WORD": 40,
}
# These get a line with single spaces only.
SINGLE_SPACED = frozenset(name for name in LONGEST if name.startswith(("glossary_", "header_", "footer_")))
HAS_PATTERNS = re.compile(r"^(?:import re|from .* import .*\bwhole)$", re.MULTILINE)
SHORT, LONG = 2_000, 8_000  # characters
DEADLINE = 0.5  # seconds of CPU; exponential work would never end
LEAST = 0.005  # seconds; linear work takes a tenth of that for a LONG text, quadratic work 8 ms on a quick processor
MOST_LIMITED = 0.03  # seconds for the longest text of a limited pattern
# Possessive groups and atomic groups, but not possessive characters and sets.
POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{\d*,?\d*\})\+|\(\?>")
QUADRATIC = 8.5  # times the work for four times the text; 4 is linear, 16 quadratic
MOST_TEXTS = 400
SEARCHES = {"search", "split", "findall", "finditer", "sub", "subn"}

pytestmark = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs a timer that interrupts a pattern")


@dataclass(frozen=True)
class Used:
    """A pattern and whether it is only matched at the beginning of a text, never searched for."""

    pattern: re.Pattern[Any]
    at_beginning: bool


def named_patterns() -> dict[str, Used]:
    """Return the patterns of all modules: those with a name, and those inside functions."""
    found: dict[str, Used] = {}
    known: set[int] = set()
    searched = _searched()
    for path in sorted(PACKAGE.rglob("*.py")):
        # importing only modules with patterns saves seconds
        if not HAS_PATTERNS.search(path.read_text("utf-8")):
            continue
        module = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
        for name, value in vars(importlib.import_module(module)).items():
            for n, pattern in enumerate(_inside(value)):
                if id(pattern) not in known:
                    known.add(id(pattern))
                    full = f"{path.stem}.{name}{f'[{n}]' if n else ''}"
                    found[full] = Used(pattern, name not in searched)
    for path in PACKAGE.rglob("*.py"):
        found.update(_in_functions(path))
    return found


def _inside(value: object) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, tuple | list | frozenset | set):
        for item in value:
            yield from _inside(item)
    elif isinstance(value, dict):
        yield from _inside([*value.keys(), *value.values()])


def _searched() -> set[str]:
    """Return the names whose `search`, `sub` and so on are used anywhere, also as `p.search(x) for p in NAME`."""
    found: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        loops = {
            target.id: ast.unparse(node.iter).rpartition(".")[2]
            for node in ast.walk(tree)
            if isinstance(node, ast.comprehension | ast.For)
            for target in ast.walk(node.target)
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr in SEARCHES:
                name = ast.unparse(node.value).rpartition(".")[2]
                found |= {name, loops.get(name, name)}
    return found


def _in_functions(path: Path) -> Iterator[tuple[str, Used]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or not node.args:
            continue
        method, text = node.func.attr, node.args[0]
        is_use = ast.unparse(node.func.value) == "re" and method in {*SEARCHES, "match", "fullmatch"}
        if is_use and isinstance(text, ast.Constant):
            yield f"{path.stem}:{node.lineno}", Used(re.compile(text.value), method not in SEARCHES)


# -- texts ---------------------------------------------------------------------------------------------------------


def texts(pattern: re.Pattern[Any], size: int) -> Iterator[str]:
    """Yield texts of about `size` characters that may take the pattern long."""
    tree = parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    pieces = list(dict.fromkeys(_pumped(tree)))
    units = [("", unit) for unit in dict.fromkeys([*_literals(tree), *" \n\ta1.A"])]
    whole = [("", prefix + body) for prefix, body in pieces]
    for prefix, body in dict.fromkeys([*pieces, *whole, *units]):
        if body:
            repeated = prefix + body * max(1, (size - len(prefix)) // len(body))
            yield from (repeated, repeated + "\0\n!")


def _pumped(tree: Any) -> Iterator[tuple[str, str]]:
    """Yield (what leads to a repeated part, what the part matches) for each part that repeats without a limit."""
    before = ""
    for code, value in tree:
        if code in {codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT}:
            least, most, inner = value
            bodies = _examples(inner)
            if most > 10:
                yield from ((before, body) for body in bodies)
            for prefix, body in _pumped(inner):
                yield before + prefix, body
            before += (bodies[0] if bodies else "") * least
            continue
        for inner in _inner(code, value):
            for prefix, body in _pumped(inner):
                yield before + prefix, body
        before += next(iter(_examples([(code, value)])), "")


def _inner(code: Any, value: Any) -> list[Any]:
    if code is codes.SUBPATTERN:
        return [value[-1]]
    if code is codes.BRANCH:
        return list(value[1])
    if code is codes.ATOMIC_GROUP:
        return [value]
    return [value[1]] if code in {codes.ASSERT, codes.ASSERT_NOT} else []


def _examples(tree: Any) -> list[str]:
    """Return a few strings that the tree may match."""
    found = [""]
    for code, value in tree:
        found = [a + b for a in found for b in _of_code(code, value)][:6]
    return found


def _of_code(code: Any, value: Any) -> list[str]:
    if code is codes.LITERAL:
        return [chr(value)]
    if code is codes.NOT_LITERAL:
        return ["b" if chr(value) == "a" else "a"]
    if code is codes.ANY:
        return ["a", " "]
    if code is codes.IN:
        return _of_class(value)
    if code is codes.BRANCH:
        return [example for branch in value[1] for example in _examples(branch)[:1]][:6]
    if code in {codes.SUBPATTERN, codes.ATOMIC_GROUP}:
        return _examples(value[-1] if code is codes.SUBPATTERN else value)
    if code in {codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT}:
        return [example * max(1, value[0]) for example in _examples(value[2])]
    return [""]


def _of_class(items: Any) -> list[str]:
    options = re.compile("[" + "".join(_class_item(item) for item in items) + "]")
    candidates = [chr(v) for c, v in items if c is codes.LITERAL] + [chr(v[0]) for c, v in items if c is codes.RANGE]
    fitting = [char for char in [*"aA1 .-_\n<\"'", *candidates] if options.match(char)]
    return list(dict.fromkeys(fitting))[:3] or [""]


def _class_item(item: Any) -> str:
    code, value = item
    if code is codes.NEGATE:
        return "^"
    if code is codes.LITERAL:
        return re.escape(chr(value))
    if code is codes.RANGE:
        return f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
    kinds = {codes.CATEGORY_DIGIT: r"\d", codes.CATEGORY_SPACE: r"\s", codes.CATEGORY_WORD: r"\w"}
    negated = {codes.CATEGORY_NOT_DIGIT: r"\D", codes.CATEGORY_NOT_SPACE: r"\S", codes.CATEGORY_NOT_WORD: r"\W"}
    return (kinds | negated)[value]


def _literals(tree: Any) -> Iterator[str]:
    """Yield the runs of literal characters in the tree, and each such character."""
    run = ""
    for code, value in tree:
        if code is codes.LITERAL:
            run += chr(value)
            yield chr(value)
            continue
        yield run
        run = ""
        repeats = code in {codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT}
        for inner in [value[2]] if repeats else _inner(code, value):
            yield from _literals(inner)
        if code is codes.IN:
            yield from (chr(v) for c, v in value if c is codes.LITERAL)
    yield run


# -- time ----------------------------------------------------------------------------------------------------------


class TooLong(Exception):
    pass


@contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """Raise TooLong after some seconds of CPU. The regular expression engine looks for signals while it works."""

    def stop(*_: object) -> None:
        raise TooLong

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def seconds(used: Used, text: str, times: int = 1) -> float:
    """Return the least time in which the pattern is applied to the text in all its uses."""
    pattern = used.pattern
    subject = text if isinstance(pattern.pattern, str) else text.encode("utf-8", "replace")
    best = DEADLINE
    try:
        with deadline(DEADLINE * times):
            for _ in range(times):
                began = time.thread_time()  # while a timer runs, Linux adds up the time of a process only at its ticks
                pattern.match(subject)
                pattern.fullmatch(subject)
                if not used.at_beginning:
                    deque(pattern.finditer(subject), maxlen=0)
                best = min(best, time.thread_time() - began)
    except TooLong:
        pass
    return best


def slow_text(used: Used) -> str:
    """Return the beginning of a text for which the pattern takes too long, or an empty string."""
    for short, long in zip(_some(texts(used.pattern, SHORT)), _some(texts(used.pattern, LONG)), strict=True):
        first = seconds(used, long)
        took = seconds(used, long, 3) if LEAST <= first < DEADLINE else first
        if took >= DEADLINE or (took >= LEAST and took > QUADRATIC * seconds(used, short, 5)):
            return long[:60]
    return ""


def slow_limited(used: Used, name: str) -> str:
    """Do the same for a pattern that is given short texts only."""
    for text in _some(texts(used.pattern, LONGEST[name])):
        given = (" ".join(text.split()) if name in SINGLE_SPACED else text)[: LONGEST[name]]
        if seconds(used, given) > MOST_LIMITED and seconds(used, given, 3) > MOST_LIMITED:
            return given[:60]
    return ""


def _some(found: Iterable[str]) -> list[str]:
    return [text for _, text in zip(range(MOST_TEXTS), found, strict=False)]


@pytest.mark.parametrize("slow", [r"\s+x", r"(?:a*)*b", r"\[([^\]]*)\]\(", r"<a[^>]*>", r"(?:<!--.*?-->\s*)*<html"])
def test_slow_patterns_are_recognised(slow: str) -> None:
    assert slow_text(Used(re.compile(slow, re.DOTALL), at_beginning=False))


@pytest.mark.parametrize("quick", [r"\s+", r"(?<!a)a++b", r"\[([^\[\]]*)\]\(", r"^a+b", r"<a[^<>]*>"])
def test_quick_patterns_are_recognised(quick: str) -> None:
    assert not slow_text(Used(re.compile(quick), at_beginning=False))


@pytest.mark.slow
def test_no_pattern_takes_more_time_than_its_text_deserves() -> None:
    patterns = named_patterns()
    assert len(patterns) > 80
    assert {name.split("[")[0] for name in patterns} >= LONGEST.keys()
    slow = {}
    for full, used in patterns.items():
        name = full.partition("[")[0]
        slow[full] = slow_limited(used, name) if name in LONGEST else slow_text(used)
    assert {name: text for name, text in slow.items() if text} == {}


def test_no_group_is_possessive() -> None:
    """Python before 3.11.5, as in Debian 12, matches them wrongly: https://github.com/python/cpython/issues/106052."""
    sources = {name: used.pattern.pattern for name, used in named_patterns().items()}
    told = {name: each.decode("latin-1") if isinstance(each, bytes) else each for name, each in sources.items()}
    assert [name for name, source in told.items() if POSSESSIVE_GROUP.search(source)] == []
    assert POSSESSIVE_GROUP.search(r"(?:a|b)*+c")
    assert not POSSESSIVE_GROUP.search(r"(a)[b]*+\)++")
