"""Show text of a story, a file or a device as it is, in places where Qt would interpret it.

Tool tips and labels without a format show a text as HTML if it looks like HTML. An image in it would then open a file,
or on Windows a folder of another computer, which gets the user's password hash.
"""

from __future__ import annotations

from PySide6.QtGui import Qt

_WORD_JOINER = "\u2060"  # invisible; after it, neither a tag nor an entity can begin


def plain(text: str) -> str:
    """Return a text that Qt shows as plain text and that looks the same."""
    if not Qt.mightBeRichText(text):
        return text
    return text.replace("<", f"<{_WORD_JOINER}").replace("&", f"&{_WORD_JOINER}")


def menu_text(text: str) -> str:
    """Return the text of a menu entry or button that shows `text`. A single "&" would mark the next letter as a key."""
    return text.replace("&", "&&")


def title_text(text: str) -> str:
    """Return the title of a window that shows `text`. Qt replaces "[*]" by a mark for unsaved changes."""
    return text.replace("[*]", "[*][*]")
