"""Show a sentence with a gap to type in, and the marks of the answer in its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from listenapp.practice.marking import WordMark
from listenapp.practice.sentence_pieces import Piece, PieceKind
from listenapp.ui.common.plain_text import plain
from listenapp.ui.common.widgets import label
from listenapp.ui.practice.lesson.flow_layout import JOINED, FlowLayout, height_for_width_policy
from listenapp.ui.theme.theme_manager import ThemeManager

_LETTER = "n"  # whose width stands for any letter
_LINE = 2  # pixels, thickness of the line of a gap
_ROOM = 6  # pixels beside the text in the field
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})  # languages
MOST_LETTERS = 20_000  # that a field takes; a longer paste is cut


class GapField(QLineEdit):
    """Field to type a gap. A line for each word shows its length."""

    def __init__(self, theme_manager: ThemeManager, words: Sequence[str], font: QFont) -> None:
        super().__init__()
        self._theme_manager, self._words = theme_manager, words
        self.setObjectName("gapField")
        self.setFont(font)
        self.setFrame(False)
        self.setMaxLength(MOST_LETTERS)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self.textChanged.connect(lambda _text: self.updateGeometry())

    def sizeHint(self) -> QSize:  # noqa: N802
        metrics = self.fontMetrics()
        lines = sum(self._line_width(word) for word in self._words) + self._between() * (len(self._words) - 1)
        parent = self.parentWidget()
        widest = parent.width() if parent is not None else 0
        width = max(lines, metrics.horizontalAdvance(self.text())) + 2 * _ROOM
        return QSize(min(width, widest) if widest > lines else width, metrics.height() + 8)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(2 * _ROOM + max(map(self._line_width, self._words)), self.sizeHint().height())

    def _line_width(self, word: str) -> int:
        return self.fontMetrics().horizontalAdvance(_LETTER * len(word))

    def _between(self) -> int:
        return self.fontMetrics().horizontalAdvance(" ") + 2

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self)
        role = "accent" if self.hasFocus() else "quiet"
        painter.setPen(QPen(QColor(getattr(self._theme_manager.theme, role)), _LINE))
        y, at = self.height() - _LINE, _ROOM
        leftwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for word in self._words:
            width = self._line_width(word)
            left = self.width() - at - width if leftwards else at
            painter.drawLine(left, y, left + width, y)
            at += width + self._between()


class LinedWord(QLabel):
    """Word of a gap: a line with nothing on it, or the word with its mark.

    A word that was heard stands in ink on a thin line. A missed one is bold, in the accent colour, on a dashed line.
    """

    def __init__(self, theme_manager: ThemeManager, text: str, font: QFont, *, missed: bool | None = None) -> None:
        """`missed` None hides the word."""
        super().__init__(text if missed is not None else " ")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._theme_manager, self._missed = theme_manager, missed
        self.missed = bool(missed)
        own = QFont(font)
        own.setBold(self.missed)
        self.setFont(own)
        if missed is None:
            self.setFixedWidth(self.fontMetrics().horizontalAdvance(_LETTER * len(text)))
        self.setContentsMargins(0, 0, 0, 4)
        self._tint()
        theme_manager.changed.connect(self._tint)

    def _tint(self) -> None:
        palette = self.palette()
        theme = self._theme_manager.theme
        palette.setColor(self.foregroundRole(), QColor(theme.accent if self._missed else theme.ink))
        self.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        theme = self._theme_manager.theme
        painter = QPainter(self)
        style = Qt.PenStyle.DashLine if self._missed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(theme.accent if self._missed else theme.quiet), _LINE + self.missed, style))
        y = self.height() - 2
        painter.drawLine(0, y, self.width(), y)


class WordFlow(QWidget):
    """Sentence of words in one paragraph, with a field in place of the words that are asked for."""

    def __init__(self, theme_manager: ThemeManager, font: QFont, *, leftwards: bool = False) -> None:
        super().__init__()
        self._theme_manager, self._font = theme_manager, font
        self._pieces: tuple[Piece, ...] = ()
        self._marks: Mapping[int, WordMark] | None = None
        self.field: GapField | None = None
        self.setSizePolicy(height_for_width_policy())
        size = font.pixelSize()
        self._flow = FlowLayout(self, space=max(4, size // 4), leading=size // 2)
        self.set_leftwards(leftwards)

    def set_leftwards(self, leftwards: bool) -> None:
        """Lay out the next sentence from the right, as for Arabic."""
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight)
        self._flow.leftwards = leftwards

    def show_gap(self, pieces: tuple[Piece, ...], name: str) -> GapField:
        """Show a sentence and return the field to type in. `name` is the field's name for screen readers."""
        self._pieces, self._marks = pieces, None
        asked = [piece.text for piece in pieces if piece.kind is PieceKind.ASKED]
        self.field = GapField(self._theme_manager, asked, self._font)
        self.field.setAccessibleName(plain(name))
        self._fill()
        return self.field

    def show_marks(self, pieces: tuple[Piece, ...], marks: Mapping[int, WordMark]) -> None:
        """Show the right words in place of the field. `marks` are by word of the story."""
        self._pieces, self._marks, self.field = pieces, marks, None
        self._fill()

    def set_font(self, font: QFont) -> None:
        """Use another font. What was typed stays."""
        self._font = font
        if self.field is not None:
            self.field.setFont(font)
        for each in self.findChildren(QLabel):
            own = QFont(font)
            own.setBold(each.font().bold())
            each.setFont(own)
        self._flow.invalidate()

    @property
    def missed_words(self) -> list[str]:
        """Return the words that are shown as missed."""
        return [each.text() for each in self.findChildren(LinedWord) if each.missed]

    def _fill(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.field:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        asked = [i for i, piece in enumerate(self._pieces) if piece.kind is PieceKind.ASKED]
        for i, piece in enumerate(self._pieces):
            if self.field is not None and asked and i == asked[0]:
                self._add(self.field, joined=piece.joined)
            elif self.field is None or not asked or not asked[0] <= i <= asked[-1]:  # without signs between the words
                self._add(self._widget_of(piece), joined=piece.joined)
        self.setAccessibleName(plain(self.text))
        self.updateGeometry()

    def _add(self, widget: QWidget, *, joined: bool) -> None:
        widget.setProperty(JOINED, joined)
        self._flow.addWidget(widget)
        widget.show()

    def _widget_of(self, piece: Piece) -> QWidget:
        mark = self._marks.get(piece.word) if self._marks is not None and piece.word is not None else None
        if mark is not None:
            return LinedWord(self._theme_manager, piece.text, self._font, missed=mark.credit < 1.0)
        if piece.kind is PieceKind.HIDDEN:
            return LinedWord(self._theme_manager, piece.text, self._font)
        if piece.kind is PieceKind.GIVEN:
            return LinedWord(self._theme_manager, piece.text, self._font, missed=False)
        shown = label(piece.text)
        shown.setFont(self._font)
        shown.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        shown.setContentsMargins(0, 0, 0, 4)
        return shown

    @property
    def text(self) -> str:
        """Return the sentence as a screen reader reads it, with dots for what is hidden."""
        hides_asked = self._marks is None
        parts = []
        for piece in self._pieces:
            hidden = piece.kind is PieceKind.HIDDEN or (piece.kind is PieceKind.ASKED and hides_asked)
            parts.append(("" if piece.joined else " ") + ("…" if hidden else piece.text))
        return "".join(parts).strip()
