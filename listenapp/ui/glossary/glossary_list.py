"""Show the list of explained words: its model, its delegate and its keys."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QMenu, QStyleOptionViewItem, QWidget

from listenapp.story.model import GlossaryEntry
from listenapp.ui.glossary.entry_list import PAD, EntryDelegate, EntryList, EntryModel, escaped, frame_of
from listenapp.ui.theme.theme_manager import ThemeManager

_SIGN, _COUNT_WIDTH = 15, 48  # pixels, icon and count at the end of an entry's first line


@dataclass(frozen=True, slots=True)
class GlossaryRow:
    entry: GlossaryEntry
    count: int | None  # spoken occurrences of the term; None until they are known
    own: bool = False  # added by the learner, so it can be removed


class GlossaryModel(EntryModel[GlossaryRow]):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timed = True
        """Tell whether the story has times, so that it is known which words are spoken."""

    def show_words(self, rows: Sequence[GlossaryRow], *, timed: bool) -> None:
        self.timed = timed
        self.show_rows(rows)

    def title(self, row: GlossaryRow) -> str:
        return row.entry.term

    def description(self, row: GlossaryRow) -> str:
        entry = row.entry
        parts = (entry.term, entry.part_of_speech, entry.remark, entry.definition, self.count_text(row.count))
        return ". ".join(part for part in parts if part)

    def count_text(self, count: int | None) -> str:
        if count is None or not self.timed:
            return ""
        if count == 0:
            return self.tr("not spoken in this story")
        return self.tr("heard %n time(s)", "", count)


class GlossaryDelegate(EntryDelegate[GlossaryRow]):
    """Painter of an entry: term, part of speech and count on the first line, the definition below."""

    def __init__(self, theme_manager: ThemeManager, model: GlossaryModel, parent: QWidget) -> None:
        super().__init__(theme_manager, model, parent)
        self._model = model

    def html(self, row: GlossaryRow) -> str:
        theme, entry = self.theme_manager.theme, row.entry
        about = " ".join(part for part in (_dotted(entry.part_of_speech), entry.remark) if part)
        unspoken = self._model.count_text(0) if row.count == 0 else ""
        side = "left" if runs_leftwards(entry.term) else "right"
        head = f"color:{theme.ink}; margin-{side}:{_COUNT_WIDTH}px"
        return (
            f'<div style="{head}"><span style="font-weight:600">{escaped(entry.term)}</span>'
            f'&nbsp; <i style="color:{theme.quiet}">{escaped(about)}</i></div>'
            f'<div style="color:{theme.ink}; margin-top:3px">{escaped(entry.definition)}</div>'
            + (f'<div style="color:{theme.quiet}; margin-top:3px">{escaped(unspoken)}</div>' if unspoken else "")
        )

    def paint_extras(
        self, painter: QPainter, row: GlossaryRow, option: QStyleOptionViewItem, is_emphasised: bool
    ) -> None:
        if is_emphasised:
            frame = frame_of(option)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme_manager.theme.word_edge))
            painter.drawRoundedRect(QRectF(frame.left(), frame.top() + 6, 3, frame.height() - 12), 1.5, 1.5)
        if row.count:
            self._paint_count(painter, row, option)

    def _paint_count(self, painter: QPainter, row: GlossaryRow, option: QStyleOptionViewItem) -> None:
        """Paint the count at the end of the first line, with a loudspeaker if the word can be heard."""
        theme = self.theme_manager.theme
        height = option.fontMetrics.height()
        top, leftwards = option.rect.top() + PAD, runs_leftwards(row.entry.term)
        left = option.rect.left() + PAD if leftwards else option.rect.right() - PAD - _SIGN
        ratio = painter.device().devicePixelRatio()
        if self._model.timed:
            sign = self.theme_manager.pixmap("volume-2", "accent", _SIGN, ratio)
            painter.drawPixmap(QPoint(left, top + (height - _SIGN) // 2), sign)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.quiet))
        room = QRectF(left + _SIGN + 5 if leftwards else left - 45, top, 40, height)
        side = Qt.AlignmentFlag.AlignLeft if leftwards else Qt.AlignmentFlag.AlignRight
        painter.drawText(room, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, str(row.count))


def runs_leftwards(text: str) -> bool:
    """Return whether the first letter with a direction runs from right to left."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L") != "L"


def _dotted(part_of_speech: str) -> str:
    return f"{part_of_speech}." if part_of_speech and len(part_of_speech) <= 4 else part_of_speech


class GlossaryList(EntryList):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("glossaryList")
        self.setAccessibleName(self.tr("Words in this story"))
        self.customContextMenuRequested.connect(self._offer_removal)

    def _offer_removal(self, at: QPoint) -> None:
        model, index = self.model(), self.indexAt(at)
        if not index.isValid() or not isinstance(model, GlossaryModel) or not model.row(index.row()).own:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        removal = menu.addAction(self.tr("Remove"))
        removal.triggered.connect(partial(self.remove_requested.emit, index.row()))
        menu.popup(self.viewport().mapToGlobal(at))
