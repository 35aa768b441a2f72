"""Tell note marks from powers in raised text (superscript), and remove note marks from a line.

    on the first day.¹ The people     a note mark is left out
    10⁶, 5 m², x², 10⁻³               a power keeps its place, in the raised digits of Unicode
    the 5th of May, XXe siècle, ™     other raised text is written as plain text

Plain text converters such as pandoc write powers in the same way.
"""

from __future__ import annotations

import re

MARK = "\ufdd0"
"""Stands for a note mark until the line around it is known. Unicode reserves this code point for such uses."""

_END = "\ufdd1"  # ends the text of a mark, which is kept until then: it may be the top of a fraction
_RAISED = str.maketrans("0123456789+-−–n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻ⁿ")
_RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻"
_LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_POWER = re.compile(r"[+−–-]?(?:\d{1,3}|n)")
_SYMBOLS = "*†‡§¶‖#"
_NOTE = re.compile(
    rf"[{_SYMBOLS}]{{1,4}}|[(\[]?\d{{1,3}}(?:\s?[,–-]\s?\d{{1,3}}){{0,9}}[)\]]?"
    r"|[(\[][a-z][)\]]|[a-z]|[(\[](?:note|nb|n|fn) ?\d{0,3}[)\]]",
    re.IGNORECASE,
)
_SIGNS = {"TM": "™", "SM": "℠"}
_UNITS = frozenset("CO NO m cm mm km dm nm µm ft in yd mi s kg mc".split())
_WORD_BEFORE = re.compile(r"(?<![^\W_])[^\W_]+$")
_TAIL = 40  # characters before the raised text that can decide
_FUNCTIONS = frozenset("sin cos tan cot sec csc sinh cosh tanh log ln exp".split())
_LENGTH = (
    r"(?:(?:kilo|centi|milli|deci|quilo|chilo|zenti|dezi|kiló|centí|milí|quiló)?m(?:et(?:re|er|ro|ri)|ètre)s?"
    r"|feet|foot|inch(?:es)?|yards?|miles?|acres?|hectares?|hektar)"
)
_LENGTH_BEFORE = re.compile(rf"(?<![^\W_]){_LENGTH}$", re.IGNORECASE)
_NUMBER = r"\[(?:\d{1,3}(?:[,–-]\d{1,3}){0,5}|(?i:note|nb|n) \d{1,3})\]"
_REMARK = (
    r"\[(?:edit|edit source|citation needed|clarification needed"
    r"|better source needed|when\?|who\?|by whom\?|which\?|where\?|according to whom\?|page needed|failed verification"
    r"|Bearbeiten|Quelltext bearbeiten|editar|modifier|modifica|править|編集)\]"
)
_ANY_REMARK = re.compile(_REMARK, re.IGNORECASE)
_ATTACHED_REMARK = re.compile(rf"(?<=[^\s\[(])(?:{_REMARK})+", re.IGNORECASE)
# "old.[1]" and "old,[1] but"; not "[1,[2]]"
_BEHIND_STOP = re.compile(
    rf"(?:(?<=[.!?…。！？”’»{MARK}])|(?<=[.,!?][\"'])|(?<=[^\W\d_][,;:])(?=[^\s]{{3,40}}(?:\s|$)))(?:{_NUMBER})+"
)
# "the town[1] is", but not "my_items[1]", "myItems[1]" or "self.items[1]"
_BEHIND_WORD = re.compile(rf"((?<![\w.])[^\W\d_][^\W\d_A-Z]+)(?:{_NUMBER})+(?=[\s.,;:!?…”’»]|$)")
# "in <sup>14</sup>C"
_ISOTOPE = re.compile(rf"(?:(?<=[\s(])|^(?=[^A-Z]{{3,5}}[A-Z][a-z]?\b)){MARK}(\d{{1,3}}){_END}(?=[A-Z])")
# "day.¹ The" and "day¹ the"; behind shorter words it may be a power
_RAISED_NOTE = re.compile(r"(?:(?<=[.,;:!?…”’\"'\]])|(?<=[^\W\d_]{4}))[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?![⁰¹²³⁴⁵⁶⁷⁸⁹/⁄])")
_BEFORE_STOP = re.compile(rf"(?<=[^\s{MARK}]) {MARK}+(?=[.,;:!?…])")
_BETWEEN_SENTENCES = re.compile(rf"(?<=[.!?…”’\"»)\]]){MARK}+(?=[^\W_])")
_FRACTION = re.compile(rf"(\d?)(?:{MARK}(\d{{1,2}}){_END}|([⁰¹²³⁴⁵⁶⁷⁸⁹]{{1,2}}))[/⁄](\d{{1,3}})(?!\d)")
_WITH_TEXT = re.compile(rf"{MARK}[^{MARK}{_END}]{{0,60}}{_END}")
_SPACES_AROUND = re.compile(rf"(?<=\s){MARK}+[^\S\n]+")


def shown(raised: str, before: str) -> str:
    """Return what stands in the text for raised text. `before` is the text in front of it, as far as it was read."""
    text, before = raised.strip(), before[-_TAIL:]
    if not text or text in _SIGNS:
        return _SIGNS.get(text, raised)
    if _POWER.fullmatch(text) and _is_base(before, text):
        return text.translate(_RAISED)
    if text.isalpha():  # "D<sup>r</sup>", "n<sup>o</sup>"
        return raised
    return f"{MARK}{text}{_END}" if _NOTE.fullmatch(text) else raised


def _is_base(before: str, power: str) -> bool:
    """Return whether the text ends with something that can have a power: a number, a unit, or one letter."""
    if before[-1:] in _RAISED_DIGITS:
        return bool(before)
    word = _WORD_BEFORE.search(before)
    if not word:
        return False
    base, front = word.group(), before[: word.start()]
    if front[-1:] in {"'", "’", "$", "€", "£", "¥"}:  # "the city's¹", "$5¹"
        return False
    if base.isdigit():  # behind a year or a large number, a number is a note mark
        return (len(base) <= 3 and front[-1:] not in {",", "."}) or not power[0].isdigit()
    if base.lower() in _FUNCTIONS or _LENGTH_BEFORE.search(before):
        return power != "1"
    if base == "in":
        return front.rstrip()[-1:].isdigit()
    return (
        base in _UNITS or (len(base) == 1 and base not in {"I", "A", "a"}) or not (power[0].isdigit() or power == "n")
    )


def _fraction(found: re.Match[str]) -> str:
    """Write "2<sup>1</sup>/<sub>2</sub>" as "2 1/2"."""
    whole, mark, power, below = found.groups()
    return f"{whole and whole + ' '}{mark or power.translate(_LOWERED)}/{below}"


def is_mark(text: str) -> bool:
    """Return whether the whole text of a link can be a note mark, such as "1", "[2]" or "*"."""
    return _NOTE.fullmatch(text.strip()) is not None


def without_marks(line: str) -> str:
    """Remove note marks and remarks such as "[1]" and "[citation needed]". What stands beside a mark is not joined."""
    if "[" in line:
        line = _without_numbers(_ANY_REMARK.sub(MARK, line))
    if not line.isascii():
        line = _ISOTOPE.sub(_raised_again, line)
        line = _RAISED_NOTE.sub(_unless_power, line)
    line = _FRACTION.sub(_fraction, line)
    if MARK not in line:
        return line
    return _resolved(_WITH_TEXT.sub(MARK, line))


def _without_numbers(text: str) -> str:
    """Remove "[1]" behind sentences and, if the text has such marks, behind words. "items[1]" may be code elsewhere."""
    marked = _BEHIND_STOP.sub(MARK, text)
    return _BEHIND_WORD.sub(rf"\1{MARK}", marked) if marked != text else text


def _raised_again(isotope: re.Match[str]) -> str:
    return isotope[1].translate(_RAISED)


def _unless_power(note: re.Match[str]) -> str:
    """Return a mark for a raised number, but "²" itself in "30 metres²"."""
    before = note.string[max(0, note.start() - _TAIL) : note.start()]
    return note[0] if note[0] in {"²", "³"} and _LENGTH_BEFORE.search(before) else MARK


def _resolved(text: str) -> str:
    """Remove the marks from a text."""
    text = _BETWEEN_SENTENCES.sub(" ", _BEFORE_STOP.sub("", _SPACES_AROUND.sub("", text)))
    return text.replace(MARK, "").replace(_END, "")


def without_attached_marks(text: str) -> str:
    """Remove marks such as "[1]" from plain text, where they follow a word without a space. Others may be a list."""
    if "[" in text:
        text = _without_numbers(_ATTACHED_REMARK.sub(MARK, text))
    text = text if text.isascii() else _RAISED_NOTE.sub(_unless_power, text)
    return _resolved(text) if MARK in text else text
