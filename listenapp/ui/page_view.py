"""The story's text, set as a page: lit by word and sentence, veiled, marked."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from listenapp.story.model import Story
from listenapp.story.timeline import Alignment
from listenapp.ui import grounds, limelight, typeset, veiling
from listenapp.ui.face import Type
from listenapp.ui.highlight import Highlight, Style
from listenapp.ui.offsets import Page, lay_out
from listenapp.ui.theme import Theme
from listenapp.ui.veil import Veil

_COLUMN = 33.5  # in body sizes: 62 to 70 characters of the bundled serif
_BAND_PADDING = 6.0
_DIMMED = 0.62  # how much of the paper covers what steps back


class PageView(QTextBrowser):
    """Speaks word indices. Highlighting moves neither the text caret nor the layout."""

    word_painted = Signal(int)  # once for each lit word, when it is on the screen

    def __init__(self, theme: Theme, face: Type, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcript")
        self.setAccessibleName(self.tr("Story text"))
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme, self._face = theme, face
        self._story: Story | None = None
        self._alignment: Alignment | None = None
        self._page = Page((), (), (), (), ())
        self._glossary_spans: list[tuple[int, int]] = []
        self._definitions: dict[int, str] = {}
        self._word: int | None = None
        self._sentence: int | None = None
        self._unpainted: int | None = None
        self._dimmed = False
        self._setting = False
        self._veil, self._peeking = Veil.NONE, False
        self._last_word_rect: QRectF | None = None  # where the voice is, also between two words
        self._doubts: list[int] = []  # sentences whose times need a look
        self._doubt_rects: list[QRectF] = []
        self._word_rects: list[QRectF] = []
        self._sentence_path = QPainterPath()
        self._sentence_rects: list[QRectF] = []
        self._highlight = Highlight()
        self._wear(theme)

    # -- what is shown ------------------------------------------------------------------------------------------

    @property
    def story(self) -> Story | None:
        return self._story

    @property
    def page(self) -> Page:
        return self._page

    @property
    def lit_word(self) -> int | None:
        return self._word

    @property
    def lit_sentence(self) -> int | None:
        return self._sentence

    def show_story(self, story: Story, alignment: Alignment | None = None) -> None:
        self._story, self._alignment = story, alignment
        self._page = lay_out(story)
        self._word = self._sentence = self._unpainted = self._last_word_rect = None
        self._dimmed = False
        self._doubts = []
        self._glossary_spans, self._definitions = [], {}
        self._set()
        self.verticalScrollBar().setValue(0)

    def show_alignment(self, alignment: Alignment) -> None:
        """More is known about what is read aloud; the place in the text stays."""
        if self._story is not None:
            self._alignment = alignment
            self._colour()
            self._relight()

    def show_glossary(self, spans: list[tuple[int, int]], definitions: dict[int, str]) -> None:
        """Marks the words `spans` (first, last); `definitions` by word index are shown on hovering."""
        if self._glossary_spans:
            typeset.clear_marks(self.document())
        self._glossary_spans, self._definitions = spans, definitions
        typeset.mark_glossary(self.document(), self._page, spans, self._theme)

    def set_type(self, face: Type) -> None:
        """The place in the text stays: what stood at the top of the view does afterwards."""
        anchor = self.cursorForPosition(QPoint(self.viewport().width() // 2, 4)).position()
        self._face = face
        self._set()
        if anchor and (rects := grounds.line_rects(self.document(), anchor, anchor + 1)):
            self.verticalScrollBar().setValue(round(rects[0].top()) - 4)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._wear(theme)
        scrolled = self.verticalScrollBar().value()
        self._set()
        self.verticalScrollBar().setValue(scrolled)

    def _wear(self, theme: Theme) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.paper))
        palette.setColor(QPalette.ColorRole.Text, QColor(theme.ink))
        self.setPalette(palette)

    def _set(self) -> None:
        if self._story is None:
            return
        self.setExtraSelections([])
        self._setting = True  # clearing the document can resize the viewport
        typeset.set_page(self.document(), self._story, self._page, self._face, self._theme)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._colour()
        typeset.mark_glossary(self.document(), self._page, self._glossary_spans, self._theme)
        self._setting = False
        self._set_margins()
        self._relight()

    def _colour(self) -> None:
        story = self._story
        if story is None:
            return
        quiet = typeset.quiet_words(story, self._alignment)
        whole = [not any_quiet for any_quiet in quiet]
        document, page, theme = self.document(), self._page, self._theme
        typeset.colour_words(document, page, typeset.runs(whole, story.sentence_of_word), theme.ink, to_stop=True)
        typeset.colour_words(document, page, typeset.runs(quiet, story.sentence_of_word), theme.quiet, to_stop=True)

    def _set_margins(self) -> None:
        width, height = self.viewport().width(), self.viewport().height()
        frame = self.document().rootFrame()
        made = frame.frameFormat()
        side = max(24.0, 1.2 * self._face.size, (width - _COLUMN * self._face.size) / 2)
        if (made.leftMargin(), made.bottomMargin()) == (side, height * 0.55):
            return
        made.setLeftMargin(side)
        made.setRightMargin(side)
        made.setTopMargin(2.0 * self._face.size)
        made.setBottomMargin(height * 0.55)  # the last line can rise into the band
        frame.setFrameFormat(made)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if not self._setting:
            self._set_margins()
            self._relight()

    # -- light --------------------------------------------------------------------------------------------------

    def light(self, word: int | None, sentence: int | None) -> None:
        """Lights a word and a sentence; cheap if nothing changed. Keeps the word in view if following."""
        if word == self._word and sentence == self._sentence:
            return
        if sentence != self._sentence:
            self._sentence = sentence
            self._place_sentence()
        self._word = self._unpainted = word
        self._place_word()
        self._ink()

    def dim_others(self, dimmed: bool) -> None:
        """All but the lit sentence step back, while a sentence is replayed."""
        if dimmed != self._dimmed:
            self._dimmed = dimmed
            self.viewport().update()

    @property
    def highlight(self) -> Highlight:
        return self._highlight

    def set_highlight(self, how: Highlight) -> None:
        self._highlight = how
        self._ink()
        self.viewport().update()

    @property
    def veil(self) -> Veil:
        return self._veil

    def set_veil(self, wanted: Veil) -> None:
        self._veil = wanted
        self.viewport().update()

    def peek(self, peeking: bool) -> None:
        """Lifts the veil for as long as somebody presses."""
        if peeking != self._peeking:
            self._peeking = peeking
            self.viewport().update()

    def mark_doubts(self, sentences: list[int]) -> None:
        """A dotted rule in the margin of sentences whose times need a look."""
        self._doubts = sentences
        self._place_doubts()
        self.viewport().update()

    def _relight(self) -> None:
        self._last_word_rect = None
        self._place_sentence()
        self._place_word()
        self._place_doubts()
        self._ink()
        self.viewport().update()

    def _place_doubts(self) -> None:
        spans = [span for sentence in self._doubts if (span := self._page.sentence_spans[sentence])]
        self._doubt_rects = [rect for span in spans for rect in grounds.line_rects(self.document(), *span)]

    def _place_sentence(self) -> None:
        self._update(self._sentence_path.boundingRect())
        self._sentence_path, self._sentence_rects = QPainterPath(), []
        span = self._sentence_span(self._sentence)
        if span is not None:
            self._sentence_rects = grounds.line_rects(self.document(), *span)
            self._sentence_path = grounds.joined(self._sentence_rects, _BAND_PADDING, self._face.size * 1.6)
        self._update(self._sentence_path.boundingRect())

    def _place_word(self) -> None:
        for rect in self._word_rects:
            self._update(rect)
        span = self._page.word_spans[self._word] if self._word is not None else None
        rects = grounds.line_rects(self.document(), *span) if span else []
        self._word_rects = [rect.adjusted(-3.0, -1.0, 3.0, 2.0) for rect in rects]
        for rect in self._word_rects:
            self._update(rect)
        if self._word_rects:
            self._last_word_rect = self._word_rects[-1]
        if self._dimmed or self._veil is not Veil.NONE or self._highlight.style is Style.FADE:
            self.viewport().update()

    def _sentence_span(self, sentence: int | None) -> tuple[int, int] | None:
        return None if sentence is None else self._page.sentence_spans[sentence]

    def _ink(self) -> None:
        word = self._page.word_spans[self._word] if self._word is not None else None
        inks = (
            (self._sentence_span(self._sentence), self._highlight.sentence_ink_role),
            (word, self._highlight.word_ink_role),
        )
        self.setExtraSelections(
            [self._selection(*span, getattr(self._theme, role)) for span, role in inks if span and role]
        )

    def _selection(self, start: int, end: int, colour: str) -> QTextEdit.ExtraSelection:
        chosen = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(min(end, self.document().characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
        chosen.cursor = cursor
        made = QTextCharFormat()
        made.setForeground(QColor(colour))
        chosen.format = made
        return chosen

    def _update(self, rect: QRectF) -> None:
        """Repaints a stretch of the document."""
        if not rect.isEmpty():
            grown = grounds.RADIUS + 2
            moved = rect.adjusted(-grown, -grown, grown, grown).translated(0, -self.verticalScrollBar().value())
            self.viewport().update(moved.toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        worn = Veil.NONE if self._peeking else self._veil
        if worn is Veil.HIDDEN:
            self._paint_hidden()
            return
        painter = self._painter(event)
        path, lines = self._sentence_path, self._sentence_rects
        limelight.paint(painter, self._highlight, path, lines, self._word_rects, self._theme)
        grounds.paint_doubts(painter, self._doubt_rects, self._theme.warning)
        painter.end()
        if worn is Veil.BLURRED:
            self._paint_blurred()
        else:
            super().paintEvent(event)
            self._paint_veil(event, worn)
        if self._unpainted is not None and self._is_painted(event.rect()):
            word, self._unpainted = self._unpainted, None
            self.word_painted.emit(word)

    def _painter(self, event: QPaintEvent) -> QPainter:
        """Paints in the document's coordinates."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(event.rect())
        painter.translate(0, -self.verticalScrollBar().value())
        return painter

    def _paint_veil(self, event: QPaintEvent, worn: Veil) -> None:
        seen = QRectF(self.viewport().rect()).translated(0, self.verticalScrollBar().value())
        faded = self._highlight.style is Style.FADE and worn is Veil.NONE and not self._dimmed
        if faded:
            path = limelight.kept(self._highlight, self._sentence_path, self._word_rects)
            if path.isEmpty():
                return
            path, strength = veiling.outside(seen, path), _DIMMED
        elif worn is Veil.SENTENCE or self._dimmed:
            path, strength = veiling.outside(seen, self._sentence_path), 1.0 if worn is Veil.SENTENCE else _DIMMED
        elif worn is Veil.AHEAD:
            leftwards = self.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft
            pitch = self._face.size * self._face.line_height
            path, strength = veiling.ahead(seen, self._last_word_rect, pitch, right_to_left=leftwards), 1.0
        else:
            return
        painter = self._painter(event)
        veiling.cover(painter, path, self._theme.paper, strength)
        painter.end()

    def _paint_hidden(self) -> None:
        painter = QPainter(self.viewport())
        painter.setPen(QColor(self._theme.quiet))
        middle = self.viewport().rect()
        hint = self.tr("The text is hidden. Press here, or hold P, to peek.")
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, hint)
        painter.end()

    def _paint_blurred(self) -> None:
        ratio = self.viewport().devicePixelRatioF()
        sharp = QPixmap(self.viewport().size() * ratio)
        sharp.setDevicePixelRatio(ratio)
        sharp.fill(Qt.GlobalColor.transparent)
        painter = QPainter(sharp)
        painter.translate(0, -self.verticalScrollBar().value())
        seen = QRectF(self.viewport().rect()).translated(0, self.verticalScrollBar().value())
        self.document().drawContents(painter, seen)
        painter.end()
        painter = QPainter(self.viewport())
        painter.drawPixmap(0, 0, veiling.blurred(sharp))
        painter.end()

    def _is_painted(self, painted: QRect) -> bool:
        scrolled = self.verticalScrollBar().value()
        return any(QRectF(painted).intersects(rect.translated(0, -scrolled)) for rect in self._word_rects)
