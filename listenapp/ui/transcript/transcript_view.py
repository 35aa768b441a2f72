"""Show the transcript: the story's text with a highlight and a mask, and signals for clicks on words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.ui.common.key_filters import ARROWS
from listenapp.ui.common.plain_text import plain
from listenapp.ui.common.view_options import Highlight, TextMask, TextStyle
from listenapp.ui.theme.theme_files import Theme
from listenapp.ui.transcript import document_style, highlight_painter
from listenapp.ui.transcript.auto_scroll import AutoScroll
from listenapp.ui.transcript.cover_layer import CoverLayer
from listenapp.ui.transcript.highlight_layer import BAND_PADDING, HighlightLayer
from listenapp.ui.transcript.loop_layer import LoopLayer
from listenapp.ui.transcript.mask_layer import MaskLayer
from listenapp.ui.transcript.match_layer import MatchLayer
from listenapp.ui.transcript.press_and_hold import PressAndHold
from listenapp.ui.transcript.second_text_layer import SecondTextLayer
from listenapp.ui.transcript.text_page import TextPage

_FAR = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End})


class TranscriptView(TextPage):
    """Transcript: a text page with a highlight layer, a mask layer and automatic scrolling."""

    word_clicked = Signal(int)
    word_double_clicked = Signal(int)
    card_requested = Signal(int)  # right click, long press or menu key on a word
    word_painted = Signal(int)  # once for each highlighted word, after it was painted

    def __init__(self, theme: Theme, style: TextStyle, parent: QWidget | None = None) -> None:
        super().__init__(theme, style, parent)
        self.setMouseTracking(True)
        self._show_caret(False)
        self.mask_layer = MaskLayer(self)
        self.highlight_layer = HighlightLayer(self, self._visible_lines)
        self.match_layer, self.loop_layer = MatchLayer(self), LoopLayer(self)
        self.second_text = SecondTextLayer(self)
        self._cover_layer = CoverLayer(self, self.highlight_layer, self.mask_layer)
        self.auto_scroll = AutoScroll(self, lambda: self.highlight_layer.spoken_line)
        self._click_plays_word = False
        self._press = PressAndHold(self)
        self._press.held.connect(self._request_card_of_held)
        self._star_notes: dict[int, str] = {}
        self.layout_changed.connect(self._place)
        self._layout.reached.connect(self.auto_scroll.jump)

    def show_story(self, story: Story, alignment: Alignment | None = None) -> None:
        self.highlight_layer.forget()
        self.mask_layer.forget()
        self.match_layer.show((), None)
        self.loop_layer.show(None)
        self.second_text.texts = {}
        super().show_story(story, alignment)
        self.auto_scroll.set_following(True)

    def set_text_style(self, style: TextStyle) -> None:
        """Set the text style. The spoken line stays in view while following."""
        super().set_text_style(style)
        self.auto_scroll.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        if self.is_long:
            self.auto_scroll.stop_gliding()  # to a line that will be elsewhere
        super().resizeEvent(event)
        self.auto_scroll.jump()

    def _place(self) -> None:
        """Place all layers, because words have other positions now."""
        self.second_text.place()
        self.mask_layer.place()
        self.highlight_layer.place()
        self._colour_highlight()
        self.viewport().update()

    # -- highlight ----------------------------------------------------------------------------------------------

    def set_position(self, word: int | None, sentence: int | None) -> None:
        """Highlight a word and a sentence. Keep the word in view while following. Cheap if nothing changed."""
        layer = self.highlight_layer
        if (word, sentence) == (layer.word, layer.sentence):
            return
        layer.set_position(word, sentence)
        if self.mask_layer.chosen is TextMask.UP_TO_VOICE:
            layer.place_sentence()
        if layer.changes_page or self.mask_layer.chosen is not TextMask.NONE:
            self.viewport().update()
        self._colour_highlight()
        self.auto_scroll.follow()

    def resume_at(self, word: int | None, sentence: int | None) -> None:
        """Show the place at which a story goes on, at once. The caret will start there."""
        self.set_position(word, sentence)
        span = None if word is None else self._page.word_spans[word]
        if span is not None:
            self.when_laid_out(span[0], lambda: self._set_caret(span[0]))
        self.auto_scroll.jump()

    def _set_caret(self, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)

    def set_second_text(self, texts: dict[int, str]) -> None:
        """Set the translation of each block of the story (by block index)."""
        self.second_text.change(texts, self.second_text.is_shown)

    def show_second_text(self, shown: bool) -> None:
        """Show or hide the translation below each paragraph. The line in the middle of the view stays there."""
        self.second_text.change(self.second_text.texts, shown)

    def set_highlight(self, options: Highlight) -> None:
        self.highlight_layer.options = options
        self._colour_highlight()
        self.viewport().update()

    def dim_others(self, dimmed: bool) -> None:
        """Dim everything but the highlighted sentence. Used while a sentence is replayed."""
        if dimmed != self.highlight_layer.is_dimming:
            self.highlight_layer.is_dimming = dimmed
            self._mask_changed()

    def mark_low_confidence(self, sentences: list[int]) -> None:
        """Mark low-confidence sentences with a dotted line in the margin."""
        self.highlight_layer.mark_low_confidence(sentences)
        self.viewport().update()

    def mark_starred(self, notes: dict[int, str]) -> None:
        """Mark starred sentences with a star in the margin. Its tool tip is the note (by sentence)."""
        self._star_notes = notes
        self.highlight_layer.mark_starred(list(notes))
        self.viewport().update()

    def _colour_highlight(self) -> None:
        self.setExtraSelections(self.highlight_layer.selections())

    # -- mask ---------------------------------------------------------------------------------------------------

    def set_mask(self, mask: TextMask) -> None:
        self.mask_layer.chosen = mask
        self._mask_changed()

    def peek(self, peeking: bool) -> None:
        """Remove the mask while the user holds a key or a mouse button."""
        if peeking != self.mask_layer.is_peeking:
            self.mask_layer.is_peeking = peeking
            self._mask_changed()

    def reveal(self, last_word: int | None) -> None:
        """Cover everything after `last_word`, in addition to the mask, and scroll the last visible line into view.

        -1 covers everything and None nothing.
        """
        self.mask_layer.revealed = last_word
        self.mask_layer.place()
        self._mask_changed()
        self.when_laid_out(self.mask_layer.end, self._bring_revealed_into_view)

    def _bring_revealed_into_view(self) -> None:
        self.mask_layer.place()
        if self.mask_layer.revealed_rect is not None:
            self.auto_scroll.bring_into_view(self.mask_layer.revealed_rect)

    def _mask_changed(self) -> None:
        self.highlight_layer.place_sentence()
        self.viewport().update()

    def _visible_lines(self, lines: list[QRectF]) -> list[QRectF]:
        """Return the parts of a sentence's lines that no mask covers. A replayed sentence is visible as a whole."""
        layer = self.highlight_layer
        beyond = BAND_PADDING * layer.growth + highlight_painter.EDGE  # the sentence then ends where the word ends
        return self.mask_layer.visible_lines(lines, None if layer.is_dimming else layer.last_word_rect, beyond)

    # -- painting -----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        mask = self.mask_layer.active
        if mask is TextMask.HIDDEN:
            self.mask_layer.paint_hint()
            return
        if self.is_waiting:
            if mask is TextMask.NONE and self.mask_layer.revealed is None:
                self.paint_former_page()
            return
        painter = self.document_painter(event.rect())
        self.second_text.paint(painter, self.visible_rect)
        self.loop_layer.paint(painter)
        self.match_layer.paint(painter)
        self.highlight_layer.paint(painter)
        painter.end()
        if mask is TextMask.BLURRED:
            self.mask_layer.paint_blurred()
        else:
            super().paintEvent(event)
        self._cover_layer.paint(event.rect())
        painted = QRectF(event.rect()).translated(0, self.verticalScrollBar().value())
        word = self.highlight_layer.take_painted_word(painted)
        if word is not None:
            self.word_painted.emit(word)

    # -- mouse and keyboard -------------------------------------------------------------------------------------

    def set_click_plays_word(self, only_word: bool) -> None:
        """Set whether a click plays only the word, as a double click always does."""
        self._click_plays_word = only_word

    def word_under(self, at: QPoint) -> int | None:
        """Return the word at a point of the viewport; None if there are no letters."""
        if self.is_waiting:
            return None
        word = self._page.word_at(self.position_at(at))
        here = QRectF(at.x() - 2, at.y() + self.verticalScrollBar().value() - 3, 4, 6)
        return word if any(rect.intersects(here) for rect in self.word_rects(word)) else None

    def _show_caret(self, shown: bool) -> None:
        """Show or hide the text caret. It is shown only after the user has moved it with the keyboard.

        A caret of width 0 is not enough: Qt still draws its direction flag in right-to-left text.
        """
        by_keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard if shown else Qt.TextInteractionFlag(0)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | by_keyboard)
        self.setCursorWidth(2 if shown else 0)

    def show_sentence(self, sentence: int) -> None:
        """Scroll to a sentence, without following the voice."""
        if span := self._page.sentence_spans[sentence]:
            self.when_laid_out(span[1], lambda: self._scroll_to_sentence(sentence))

    def _scroll_to_sentence(self, sentence: int) -> None:
        if lines := self.sentence_rects(sentence):
            self.auto_scroll.stop_following()
            self.auto_scroll.bring_into_view(lines[0])

    def place_caret(self, position: int) -> None:
        """Show the caret at a position of the document, without scrolling to it."""
        scrolled = self.verticalScrollBar().value()
        self._show_caret(True)
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scrolled)

    def caret_word(self) -> int | None:
        return self._page.nearest_word(self.textCursor().position())

    def target_word(self) -> int | None:
        """Return the word at the caret if the caret is shown, or else the highlighted word."""
        return self.caret_word() if self.cursorWidth() else self.highlight_layer.word

    def explain(self) -> bool:
        """Show the definition of the target word in a tool tip. Return False if it has no definition."""
        word = self.target_word()
        rects = self.word_rects(word)
        if word is None or not rects or word not in self._definitions:
            return False
        below = rects[0].bottomLeft().toPoint() - QPoint(0, self.verticalScrollBar().value())
        QToolTip.showText(self.viewport().mapToGlobal(below), plain(self._definitions[word]), self)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._show_caret(False)
        if self.is_waiting:
            return
        if self.mask_layer.chosen in (TextMask.HIDDEN, TextMask.BLURRED):
            self.peek(True)
            return
        self._press.begin(event.position().toPoint(), can_hold=event.button() == Qt.MouseButton.LeftButton)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self.mask_layer.is_peeking:
            self.peek(False)
            return
        super().mouseReleaseEvent(event)
        released_at = event.position().toPoint()
        if not self._press.end(released_at) or event.button() != Qt.MouseButton.LeftButton:
            return
        word = self.word_under(released_at)
        if word is not None and not self.textCursor().hasSelection():
            self._ask_for(word)

    def _request_card_of_held(self, at: QPoint) -> None:
        word = self.word_under(at)
        if word is not None and not self.textCursor().hasSelection():
            self._press.is_taken = True
            self.card_requested.emit(word)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Request the card of the word. Elsewhere, and for selected text, show the menu with Copy."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        word = self.target_word() if by_key else self.word_under(event.pos())
        if self.mask_layer.chosen in (TextMask.HIDDEN, TextMask.BLURRED):
            return
        if word is None or self.textCursor().hasSelection():
            super().contextMenuEvent(event)
        else:
            self.card_requested.emit(word)

    def _ask_for(self, word: int, *, otherwise: bool = False) -> None:
        """Emit the signal for a click on the word. `otherwise` emits the other of the two signals."""
        (self.word_double_clicked if self._click_plays_word != otherwise else self.word_clicked).emit(word)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        word = self.word_under(event.position().toPoint())
        if word is None:
            super().mouseDoubleClickEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.word_double_clicked.emit(word)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseMoveEvent(event)
        self._press.move(event.position().toPoint())
        over = self.word_under(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            word = self.caret_word()
            if word is not None:
                self._ask_for(word, otherwise=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return
        if event.key() in ARROWS | _FAR and not self.is_laid_out(self.document().characterCount() - 1):
            return  # Qt would lay out all of a long text to know where the caret goes
        if event.key() in ARROWS | _FAR:
            self._show_caret(True)
        if event.key() in _FAR:
            self.auto_scroll.stop_following()
        seen = self.verticalScrollBar().value()
        super().keyPressEvent(event)
        if event.key() in ARROWS and self.verticalScrollBar().value() != seen:  # the caret moved out of the view
            self.auto_scroll.stop_following()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                event.ignore()  # the window's shortcuts have priority over the caret's keys
                return False
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the window changes the size
            return
        self.auto_scroll.stop_following()
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain(self._tip(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def _tip(self, at: QPoint) -> str:
        word = self.word_under(at)
        if word is not None:
            return self._definitions.get(word, "")
        y = at.y() + self.verticalScrollBar().value()
        stars = self.highlight_layer.star_rects.items()
        starred = next((sentence for sentence, rect in stars if rect.contains(QPointF(at.x(), y))), None)
        if starred is not None:
            return self._star_notes[starred] or self.tr("Saved sentence")
        marked = any(rect.top() - 4 <= y <= rect.bottom() + 4 for rect in self.highlight_layer.low_confidence_rects)
        left = document_style.page_frame(self.document()).frameFormat().leftMargin()
        return self.tr("Check the timing of this sentence.") if marked and at.x() < left else ""
