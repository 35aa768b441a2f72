"""Show a sentence in large type with gaps, and after the answer with the marks of its words.

The text is laid out by Qt as plain text with formats, so a text of a story is never interpreted.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from listenapp.ui.theme.theme_manager import ThemeManager

_LINE_HEIGHT = 1.5


class Role(StrEnum):
    """Role of a part of the sentence."""

    TEXT = "text"
    GAP = "gap"  # a line as long as the hidden word
    CURRENT = "current"  # the gap that is asked for now
    MISSED = "missed"
    UNHEARD = "unheard"  # said, and not understood


Part = tuple[str, Role]
_COLORS = {Role.GAP: "quiet", Role.CURRENT: "accent", Role.MISSED: "accent", Role.UNHEARD: "quiet"}
"""Roles of the theme."""


class MarkedText(QWidget):
    """Sentence of parts, separated by spaces, centred and wrapped."""

    def __init__(self, theme_manager: ThemeManager, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_manager = theme_manager
        self._parts: tuple[Part, ...] = ()
        self.setFont(font)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme_manager.changed.connect(self.update)

    @property
    def text(self) -> str:
        return " ".join(text for text, _ in self._parts)

    def show_parts(self, parts: Sequence[Part], description: str = "") -> None:
        """Show the parts. `description` is read by screen readers, by default the text."""
        self._parts = tuple(parts)
        self.setAccessibleName(description or self.text)
        self.updateGeometry()
        self.update()

    def set_text_font(self, font: QFont) -> None:
        self.setFont(font)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return round(self._layout(width)[1]) + 4

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(400, self.heightForWidth(max(400, self.width())))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(120, 0)

    def _layout(self, width: int) -> tuple[QTextLayout, float]:
        """Return the laid out text and its height in pixels."""
        layout = QTextLayout(self.text, self.font())
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the text, not of the window
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        top = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height() * _LINE_HEIGHT
        layout.endLayout()
        return layout, top

    def _formats(self) -> list[QTextLayout.FormatRange]:
        found, at = [], 0
        for text, role in self._parts:
            size = len(text.encode("utf-16-le")) // 2  # Qt counts UTF-16 units
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = at, size, self._format(role)
            found.append(span)
            at += size + 1
        return found

    def _format(self, role: Role) -> QTextCharFormat:
        theme, style = self._theme_manager.theme, QTextCharFormat()
        style.setForeground(QColor(getattr(theme, _COLORS.get(role, "ink"))))
        if role is Role.UNHEARD:
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        if role is Role.MISSED:  # a mark that is not only colour
            style.setFontUnderline(True)
            style.setFontWeight(QFont.Weight.Bold)
        return style

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setPen(QColor(self._theme_manager.theme.ink))
        layout, height = self._layout(self.width())
        layout.draw(painter, QPointF(0, max(0.0, (self.height() - height) / 2)))


def gap_line(word: str) -> str:
    """Return a line as long as a word's letters."""
    return "_" * max(2, len(word))
