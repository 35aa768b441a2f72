"""Show the transcript: scroll with the narration, handle clicks on words, and offer a button to follow again."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QStyle, QToolTip, QWidget

from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.ui.common.key_filters import ARROWS
from listenapp.ui.common.view_options import TextMask, TextStyle
from listenapp.ui.common.widgets import PushButton
from listenapp.ui.theme.theme import Theme
from listenapp.ui.theme.theme_manager import ThemeManager
from listenapp.ui.transcript import document_style, text_geometry
from listenapp.ui.transcript.masked_page import MaskedPage

GLIDE_MS = 120
_FAR = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End})


class TranscriptView(MaskedPage):
    """Transcript that follows the narration and emits signals for clicks on words."""

    word_clicked = Signal(int)
    word_double_clicked = Signal(int)
    following_changed = Signal(bool)

    def __init__(self, theme: Theme, face: TextStyle, parent: QWidget | None = None) -> None:
        super().__init__(theme, face, parent)
        self.setMouseTracking(True)
        self._show_caret(False)
        self._following = self._scrolls = True
        self._click_plays_word = False
        self._pressed_at = QPoint()
        self._glide = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.verticalScrollBar().actionTriggered.connect(self._stop_following)

    def show_story(self, story: Story, alignment: Alignment | None = None) -> None:
        super().show_story(story, alignment)
        self.set_following(True)

    def set_position(self, word: int | None, sentence: int | None) -> None:
        """Highlight a word and a sentence. Keep the word in view while following."""
        if (word, sentence) != (self.lit_word, self.lit_sentence):
            super().set_position(word, sentence)
            self._follow()

    def set_type(self, face: TextStyle) -> None:
        """Set the text style. The spoken line stays in view while following."""
        super().set_type(face)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._follow()

    def _follow(self) -> None:
        if self._following and self._scrolls:
            self.bring_voice_into_view()

    # -- following the narration --------------------------------------------------------------------------------

    @property
    def following(self) -> bool:
        return self._following

    @property
    def gliding(self) -> bool:
        return self._glide.state() == QPropertyAnimation.State.Running

    def set_following(self, following: bool) -> None:
        if following != self._following:
            self._following = following
            self.following_changed.emit(following)

    def set_scrolls(self, scrolls: bool) -> None:
        """Set whether the page scrolls with the narration at all."""
        self._scrolls = scrolls

    def set_click_plays_word(self, only_word: bool) -> None:
        """Set whether a click plays only the word, as a double click always does."""
        self._click_plays_word = only_word

    def back_to_voice(self) -> None:
        self.set_following(True)
        self.bring_voice_into_view()

    def reveal(self, last_word: int | None) -> None:
        """Cover everything after `last_word`, and scroll the last visible line into view."""
        super().reveal(last_word)
        if self._revealed_rect is not None:
            self._bring_into_view(self._revealed_rect)

    def bring_voice_into_view(self) -> None:
        """Scroll smoothly until the spoken line is in the band.

        This is the line of the highlighted word, or the first line of the highlighted sentence, or the line of the last
        word that was highlighted.
        """
        lit = self._word_rects or self._sentence_rects
        line = lit[0] if lit else self._last_word_rect
        if line is not None:
            self._bring_into_view(line)

    def _bring_into_view(self, line: QRectF) -> None:
        bar = self.verticalScrollBar()
        scrolled = self._glide.endValue() if self.gliding else bar.value()
        wanted = text_geometry.scroll_target(
            line.top(), line.bottom(), scrolled, self.viewport().height(), bar.maximum()
        )
        if wanted is not None:
            self._glide_to(round(wanted))

    def _glide_to(self, value: int) -> None:
        self._glide.stop()
        still = not self.isVisible() or self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
        if still:
            self.verticalScrollBar().setValue(value)
            return
        self._glide.setDuration(GLIDE_MS)
        self._glide.setStartValue(self.verticalScrollBar().value())
        self._glide.setEndValue(value)
        self._glide.start()

    def _stop_following(self) -> None:
        self._glide.stop()
        if self._last_word_rect is not None:  # there is a spoken line to which the button can return
            self.set_following(False)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the window changes the size
            return
        self._stop_following()
        super().wheelEvent(event)

    # -- mouse and keyboard -------------------------------------------------------------------------------------

    def word_under(self, at: QPoint) -> int | None:
        """Return the word at a point of the viewport; None if there are no letters."""
        word = self._page.word_at(self.cursorForPosition(at).position())
        span = self._page.word_spans[word] if word is not None else None
        if span is None:
            return None
        here = QRectF(at.x() - 2, at.y() + self.verticalScrollBar().value() - 3, 4, 6)
        return word if any(rect.intersects(here) for rect in text_geometry.line_rects(self.document(), *span)) else None

    def _show_caret(self, shown: bool) -> None:
        """Show or hide the text caret. It is shown only after the user has moved it with the keyboard.

        A caret of width 0 is not enough: Qt still draws its direction flag in right-to-left text.
        """
        by_keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard if shown else Qt.TextInteractionFlag(0)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | by_keyboard)
        self.setCursorWidth(2 if shown else 0)

    def caret_word(self) -> int | None:
        return self._page.nearest_word(self.textCursor().position())

    def target_word(self) -> int | None:
        """Return the word at the caret if the caret is shown, or else the highlighted word."""
        return self.caret_word() if self.cursorWidth() else self.lit_word

    def explain(self) -> bool:
        """Show the definition of the target word in a tool tip. Return False if it has no definition."""
        word = self.target_word()
        span = self._page.word_spans[word] if word is not None else None
        if word is None or span is None or word not in self._definitions:
            return False
        rect = text_geometry.line_rects(self.document(), *span)[0]
        below = rect.bottomLeft().toPoint() - QPoint(0, self.verticalScrollBar().value())
        QToolTip.showText(self.viewport().mapToGlobal(below), self._definitions[word], self)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._show_caret(False)
        if self._veil in (TextMask.HIDDEN, TextMask.BLURRED):
            self.peek(True)
            return
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._peeking:
            self.peek(False)
            return
        super().mouseReleaseEvent(event)
        released_at = event.position().toPoint()
        moved = (released_at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if event.button() != Qt.MouseButton.LeftButton or moved:
            return
        word = self.word_under(released_at)
        if word is not None and not self.textCursor().hasSelection():
            self._ask_for(word)

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
        over = self.word_under(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            word = self.caret_word()
            if word is not None:
                self._ask_for(word, otherwise=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return
        if event.key() in ARROWS | _FAR:
            self._show_caret(True)
        if event.key() in _FAR:
            self._stop_following()
        seen = self.verticalScrollBar().value()
        super().keyPressEvent(event)
        if event.key() in ARROWS and self.verticalScrollBar().value() != seen:  # the caret moved out of the view
            self._stop_following()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                event.ignore()  # the window's shortcuts have priority over the caret's keys
                return False
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def _tip(self, at: QPoint) -> str:
        word = self.word_under(at)
        if word is not None:
            return self._definitions.get(word, "")
        y = at.y() + self.verticalScrollBar().value()
        doubted = any(rect.top() - 4 <= y <= rect.bottom() + 4 for rect in self._doubt_rects)
        left = document_style.page_frame(self.document()).frameFormat().leftMargin()
        return self.tr("Check the timing of this sentence.") if doubted and at.x() < left else ""


_ABOVE_FOOT, _BESIDE = 16, 24  # pixels to the lower edge and to the side of the view


class FollowButton(PushButton):
    """Button that is visible while the page does not follow the narration."""

    def __init__(self, look: ThemeManager, transcript: TranscriptView) -> None:
        super().__init__(transcript)
        self._look, self._viewport = look, transcript.viewport()
        self.setObjectName("backToVoice")
        self.setText(self.tr("Back to current line"))
        self.setAccessibleName(self.text())
        self.setToolTip(self.tr("Show the current line and keep following it"))
        self.setIconSize(QSize(16, 16))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(transcript.back_to_voice)
        transcript.following_changed.connect(lambda following: self.setVisible(not following))
        self.hide()
        self._viewport.installEventFilter(self)  # the viewport gets its new size after the page
        look.changed.connect(self._apply_theme)
        self._apply_theme()

    def _apply_theme(self) -> None:
        self.setIcon(self._look.icon("arrow-down", "paper"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self._viewport and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        at_end = self._viewport.width() - self.width() - _BESIDE  # lines of text seldom extend so far
        left = _BESIDE if self.isRightToLeft() else at_end
        self.move(left, self._viewport.height() - self.height() - _ABOVE_FOOT)
