"""Find words in the open story: a bar under the transcript with a field and the number of matches."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from listenapp.story.text_search import SearchableText
from listenapp.ui.common.widgets import GAP, IconButton, label, margins
from listenapp.ui.theme.theme_manager import ThemeManager
from listenapp.ui.transcript.document_map import utf16_offsets
from listenapp.ui.transcript.match_layer import Span
from listenapp.ui.transcript.transcript_view import TranscriptView

_WIDTH = 320  # pixels, greatest width of the field


class _FindField(QLineEdit):
    next_requested = Signal()
    previous_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.previous_requested.emit()
        else:
            self.next_requested.emit()


@dataclass(frozen=True, slots=True)
class _Origin:
    """Place in the text before the search."""

    scrolled: int
    following: bool
    position: int  # in the document, of the first visible text


class FindBar(QFrame):
    closed = Signal()

    def __init__(self, theme_manager: ThemeManager, transcript: TranscriptView) -> None:
        super().__init__()
        self.setObjectName("findBar")
        self._transcript = transcript
        self._text: SearchableText | None = None
        self._offsets: Sequence[int] = ()
        self._origin = _Origin(0, True, 0)
        self.field = _FindField()
        self.field.setMaximumWidth(_WIDTH)
        self.field.setPlaceholderText(self.tr("Find in the story"))
        self.field.setAccessibleName(self.tr("Find in the story"))
        self.field.textChanged.connect(self._search)
        self.count = label("", "quiet")
        self.count.setAccessibleName(self.tr("Matches"))
        self.previous_button = IconButton(theme_manager, "chevron-up", self.tr("Previous match"))
        self.next_button = IconButton(theme_manager, "chevron-down", self.tr("Next match"))
        close = IconButton(theme_manager, "x", self.tr("Close search and stay here"))
        self.field.next_requested.connect(self.find_next)
        self.field.previous_requested.connect(self.find_previous)
        self.next_button.clicked.connect(self.find_next)
        self.previous_button.clicked.connect(self.find_previous)
        close.clicked.connect(self.stay)
        transcript.layout_changed.connect(self._bring_into_view)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(14, GAP // 2, GAP, GAP // 2))
        row.setSpacing(2)
        row.addWidget(self.field, 1)
        row.addSpacing(GAP)
        for widget in (self.previous_button, self.next_button, self.count):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(close)
        self.hide()

    # -- opening and closing --------------------------------------------------------------------------------------

    def open_with(self, query: str = "") -> None:
        """Show the field with the selected text, else with `query`, else with what was searched before."""
        if self.isHidden():
            view = self._transcript
            first = view.position_at(view.viewport().rect().topLeft())
            self._origin = _Origin(view.verticalScrollBar().value(), view.auto_scroll.following, first)
            self.show()
        selected = self._transcript.textCursor().selectedText().strip()
        wanted = selected or query or self.field.text()
        if wanted == self.field.text():
            self._search(wanted)
        else:
            self.field.setText(wanted)
        self.field.setFocus()
        self.field.selectAll()

    def cancel(self) -> None:
        """Close the field and return to where the reader was."""
        if self._close():
            view = self._transcript
            view.auto_scroll.stop_gliding()
            view.verticalScrollBar().setValue(self._origin.scrolled)
            if self._origin.following:
                view.auto_scroll.back_to_voice()

    def stay(self) -> None:
        """Close the field. The text stays where it is, with the caret at the match."""
        current = self._transcript.match_layer.current
        if self._close() and current is not None:
            self._transcript.place_caret(current[0])

    def forget(self) -> None:
        """Close the field before another text is shown."""
        self._close()
        self._text = None

    def _close(self) -> bool:
        if self.isHidden():
            return False
        self.hide()
        self._transcript.match_layer.show((), None)
        self.closed.emit()
        return True

    # -- searching ------------------------------------------------------------------------------------------------

    def find_next(self) -> None:
        self._step(1)

    def find_previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        """Go to another match; behind the last one comes the first. Open the field if it is closed."""
        if self.isHidden():
            self.open_with()
            return
        layer = self._transcript.match_layer
        if layer.matches and layer.current is not None:
            self._show(layer.matches, (list(layer.matches).index(layer.current) + by) % len(layer.matches))

    def _search(self, query: str) -> None:
        """Show the matches, beginning with the first one after the place where the reader was."""
        matches = self._find(query)
        at = bisect_left(matches, (self._origin.position, 0))
        self._show(matches, at % len(matches) if matches else 0)

    def _find(self, query: str) -> list[Span]:
        if self._text is None:
            shown = "\n".join(text for _block, text in self._transcript.page.paragraphs)
            self._text, self._offsets = SearchableText(shown), utf16_offsets(shown)
        return [(self._offsets[start], self._offsets[end]) for start, end in self._text.find(query)]

    def _show(self, matches: Sequence[Span], at: int) -> None:
        layer = self._transcript.match_layer
        layer.show(matches, matches[at] if matches else None)
        has_query = bool(self.field.text().strip())
        counted = self.tr("{at} of {total}").format(at=at + 1, total=len(matches))
        self.count.setText(counted if matches else self.tr("No matches") if has_query else "")
        self.count.setAccessibleDescription(self.count.text())
        for button in (self.previous_button, self.next_button):
            button.setEnabled(len(matches) > 1)
        if layer.current is not None:
            self._transcript.auto_scroll.stop_following()
            self._bring_into_view()

    def _bring_into_view(self) -> None:
        current = self._transcript.match_layer.current
        if current is not None and (lines := self._transcript.span_rects(*current)):
            self._transcript.auto_scroll.bring_into_view(lines[0])
