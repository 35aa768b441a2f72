"""Read numbers in Chinese: 25 is two ten five, each a character of its own."""

from __future__ import annotations

_DIGITS = "零一二三四五六七八九"
_PLACES = ("", "十", "百", "千")
_GROUPS = ("", "万", "亿", "万亿", "亿亿")


def chinese_number(number: int, kind: str = "cardinal") -> tuple[str, ...]:
    """Return the characters of a number from 0 to below 10 ** 18. A year is read digit by digit."""
    if kind == "year":
        return tuple(_DIGITS[int(digit)] for digit in str(number))
    read = _counted(number) or _DIGITS[0]
    return tuple(f"第{read}" if kind == "ordinal" else read)


def _counted(number: int) -> str:
    """Read groups of four digits. One zero stands for all places that are empty within the number."""
    read, is_empty = "", False
    for place in range(len(_GROUPS) - 1, -1, -1):
        group = number // 10_000**place % 10_000
        if group:
            gap = read and (is_empty or group < 1000)
            read += ("零" if gap else "") + _group(group) + _GROUPS[place]
        is_empty = not group
    return read[1:] if read.startswith("一十") else read


def _group(number: int) -> str:
    read, is_empty = "", False
    for place in range(3, -1, -1):
        digit = number // 10**place % 10
        if digit:
            read += ("零" if read and is_empty else "") + _DIGITS[digit] + _PLACES[place]
        is_empty = not digit
    return read
