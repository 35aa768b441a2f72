"""Guard the cells of CSV files for spreadsheets: no text runs as a formula, and all letters are shown.

A text that a spreadsheet would run, such as “=1+1”, gets an apostrophe before it, which spreadsheets do not show.
"""

MARK = "\ufeff"
"""Byte order mark at the beginning of a file. Without it Excel shows “ and é wrongly."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_text(word: str) -> str:
    """Return the text of a cell that a spreadsheet does not run."""
    return f"'{word}" if word.startswith(_FORMULA) else word
