"""Show the story's text as a page: fonts, colours, margins, and marks under words of the glossary."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPalette,
    QPixmap,
    QResizeEvent,
    QTextCursor,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.ui.common.view_options import TextStyle
from listenapp.ui.theme.theme_files import Theme
from listenapp.ui.transcript import document_style
from listenapp.ui.transcript.document_map import DocumentMap, map_story
from listenapp.ui.transcript.line_rects import line_rects, position_at
from listenapp.ui.transcript.sliced_layout import AT_ONCE, SlicedLayout

ROOM_BELOW = 0.55  # space below the text, as a share of the view's height: the last line can scroll into the band
_LONGEST_SENTENCE = 20_000  # characters; the lines of a longer one, without a full stop, take a second to find
_COLUMN = 33.5  # column width in body sizes: 62 to 70 characters of the bundled serif font


class TextPage(QTextEdit):
    """Text page that is addressed by word indices. Rectangles of words are in document coordinates."""

    layout_changed = Signal()  # words have other positions now

    def __init__(self, theme: Theme, style: TextStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcript")
        self.setAccessibleName(self.tr("Story text"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme, self._style = theme, style
        self._story: Story | None = None
        self._alignment: Alignment | None = None
        self._page = DocumentMap((), (), (), (), ())
        self._first_shades = self._shades = b""  # colour of each word, when the page was filled and now
        self._glossary_spans: list[tuple[int, int]] = []  # sorted
        self._formatted = 0  # position of the document up to which words have their colours and marks
        self.also_format_to: Callable[[int], None] = lambda _end: None
        """Change the format of paragraphs before a position, called before a long text is laid out as far as that."""
        self._definitions: dict[int, str] = {}
        self._is_filling = False
        self.filled = 0  # how often the page was filled; its paragraphs have their usual margins then
        self._layout = SlicedLayout(self.document(), self)
        self._layout.reaching.connect(self._format_slice)
        self._layout.reached.connect(self.layout_changed)
        self._layout.finished.connect(self.layout_changed)
        self._picture = QPixmap()  # of the page before a change, while the new one is laid out
        self._apply_theme(theme)

    @property
    def story(self) -> Story | None:
        return self._story

    @property
    def page(self) -> DocumentMap:
        return self._page

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def text_style(self) -> TextStyle:
        return self._style

    # -- geometry -----------------------------------------------------------------------------------------------

    def word_rects(self, word: int | None) -> list[QRectF]:
        """Return the rectangles of a word, one for each line of text. A word that is not shown has none."""
        span = None if word is None else self._page.word_spans[word]
        return [] if span is None else self.span_rects(*span)

    def sentence_rects(self, sentence: int | None) -> list[QRectF]:
        """Return the rectangles of a sentence, of its first lines only if it is as long as a chapter."""
        span = None if sentence is None else self._page.sentence_spans[sentence]
        return [] if span is None else self.span_rects(span[0], min(span[1], span[0] + _LONGEST_SENTENCE))

    def span_rects(self, start: int, end: int) -> list[QRectF]:
        """Return one rectangle for each line of text that `start`..`end` (document positions, end exclusive) occupies.

        Each extends from the ascent of the font to its descent and does not depend on the line height. There is none
        while a long text is not laid out as far as that. `layout_changed` is emitted when it is.
        """
        return list(line_rects(self.document(), start, end)) if self.is_laid_out(end) else []

    def is_laid_out(self, position: int) -> bool:
        """Return whether a position of the document has a place on the page already."""
        return self._layout.reaches(position)

    def when_laid_out(self, position: int, do: Callable[[], None]) -> None:
        """Call `do` as soon as a position of the document has a place on the page. Show no other place until then."""
        self._layout.when(position, do)

    @property
    def visible_rect(self) -> QRectF:
        """Return the visible part of the document."""
        return QRectF(self.viewport().rect()).translated(0, self.verticalScrollBar().value())

    @property
    def visible_positions(self) -> tuple[int, int]:
        """Return begin and end of the visible lines, as positions of the document."""
        area = self.viewport().rect()
        first = self.position_at(QPoint(self._text_left, area.top()))
        return first, self.position_at(area.bottomRight()) + 1

    def position_at(self, at: QPoint) -> int:
        """Return the position of the document that is nearest to a point of the viewport."""
        point = QPointF(at.x(), at.y() + self.verticalScrollBar().value())
        return position_at(self.document(), point, self._layout.last)

    @property
    def _text_left(self) -> int:
        """Return where lines of text begin in the view, or end if they run leftwards."""
        return self.viewport().width() if self.runs_leftwards else 0

    @property
    def visible_sentences(self) -> tuple[int, int]:
        """Return the first and the last visible sentence; (0, -1) if there is none."""
        area = self.viewport().rect()
        first, last = (self._page.nearest_word(self.position_at(at)) for at in (area.topLeft(), area.bottomRight()))
        if self._story is None or first is None or last is None:
            return 0, -1
        return self._story.sentence_of_word[first], self._story.sentence_of_word[last]

    @property
    def runs_leftwards(self) -> bool:
        return self.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft

    def update_area(self, area: QRectF) -> None:
        """Repaint a part of the document."""
        self.viewport().update(area.translated(0, -self.verticalScrollBar().value()).toAlignedRect())

    def document_painter(self, clip: QRect) -> QPainter:
        """Return a painter of the viewport that uses document coordinates. `clip` is in viewport coordinates."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(clip)
        painter.translate(0, -self.verticalScrollBar().value())
        return painter

    # -- showing a story ----------------------------------------------------------------------------------------

    def show_story(self, story: Story, alignment: Alignment | None = None) -> None:
        self._layout.forget()
        self._story, self._alignment = story, alignment
        self._page = map_story(story)
        self._glossary_spans, self._definitions = [], {}
        self._fill()
        self._picture = QPixmap()
        self.verticalScrollBar().setValue(0)

    def show_alignment(self, alignment: Alignment) -> None:
        """Recolour the text for a new alignment. The scroll position stays."""
        if self._story is not None:
            self._alignment = alignment
            self._colour()
            self.layout_changed.emit()

    def show_glossary(self, spans: list[tuple[int, int]], definitions: dict[int, str]) -> None:
        """Mark the words of `spans` (first, last). `definitions` (by word index) become tool tips."""
        before, self._glossary_spans, self._definitions = self._glossary_spans, sorted(spans), definitions
        changed = set(before).symmetric_difference(spans)
        if not changed:
            return
        words = [word for span in changed for word in span]
        with self._changing_words(min(words), max(words)):
            document_style.clear_marks(self.document(), self._page, changed.intersection(before))
            if self.document().isLayoutEnabled():
                document_style.mark_glossary(self.document(), self._page, self._glossary_spans, self._theme)
            else:
                self._formatted = 0  # the slices mark them

    def set_text_style(self, style: TextStyle) -> None:
        """Set the text style. The text at the top of the view stays there."""
        anchor = self._position_at(4)
        self._style = style
        self._fill()
        if anchor:
            self._layout.when(anchor, lambda: self._scroll_to(anchor))

    def _scroll_to(self, position: int) -> None:
        if rects := self.span_rects(position, position + 1):
            self.verticalScrollBar().setValue(round(rects[0].top()) - 4)

    def _position_at(self, y: int) -> int:
        """Return the position of the text at a height of the view. Return 0 while no text is shown there."""
        if self.is_waiting:
            return 0
        return self.position_at(QPoint(self.viewport().width() // 2, y))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._apply_theme(theme)
        with self._keeping_scroll():
            self._fill()

    def _apply_theme(self, theme: Theme) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.paper))
        palette.setColor(QPalette.ColorRole.Text, QColor(theme.ink))
        self.setPalette(palette)

    def _fill(self) -> None:
        if self._story is None:
            return
        self.setExtraSelections([])
        self._is_filling = True  # clearing the document can resize the viewport
        self._show_scroll_bar()
        with self._changing():
            document_style.fill_document(
                self.document(), self._story, self._page, self._style, self._theme, self._margins()
            )
            self._first_shades = document_style.set_shades(self._story)
            self._shades = document_style.shades(self._story, self._alignment)
            self._formatted = 0
            self.setTextCursor(QTextCursor(self.document()))
            if not self.is_long:
                self._format_to(self.document().characterCount())
        self._is_filling = False
        self.filled += 1
        self._set_margins()
        self.layout_changed.emit()

    # -- layout of a long text ----------------------------------------------------------------------------------

    @property
    def is_long(self) -> bool:
        """Return whether the text is so long that it is laid out in slices."""
        return self._story is not None and len(self._story.text) > AT_ONCE

    def _changing(self) -> AbstractContextManager[None]:
        """Return a context in which the whole document is changed. The layout of a long text follows in slices.

        Its page keeps its picture until the place that is to be shown is laid out.
        """
        if not self.is_long:
            return nullcontext()
        if not self._layout.is_waiting and self.isVisible() and self.document().isLayoutEnabled():
            self._picture = self._painted_text()
        return self._layout.changing()

    def _painted_text(self) -> QPixmap:
        """Return a picture of the visible text. `QWidget.grab` would send events, and this can be one of them."""
        viewport, ratio = self.viewport(), self.devicePixelRatioF()
        picture = QPixmap(viewport.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.translate(0, -self.visible_rect.top())
        self.document().drawContents(painter, self.visible_rect)
        painter.end()
        return picture

    @contextmanager
    def _keeping_scroll(self) -> Iterator[None]:
        """Change the whole document without scrolling. The picture of a long text is kept until it is laid out."""
        if not self.document().isLayoutEnabled():  # a change around this one keeps it
            yield
            return
        bar = self.verticalScrollBar()
        scrolled, below = bar.value(), self._position_at(self.viewport().height())
        with self._changing():
            yield
        if scrolled:
            self._layout.when(below, lambda: bar.setValue(scrolled))

    @contextmanager
    def keeping_text(self) -> Iterator[None]:
        """Change the height of paragraphs. The text at the top of a long text stays there."""
        if not self.is_long:
            yield
            return
        top = self._position_at(4)
        with self._changing():
            yield
        if top:
            self._layout.when(top, lambda: self._scroll_to(top))
        self.layout_changed.emit()

    def _show_scroll_bar(self) -> None:
        """Always show the scroll bar of a long text, because its width would change while the layout goes on."""
        if self.verticalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            policy = Qt.ScrollBarPolicy
            self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOn if self.is_long else policy.ScrollBarAsNeeded)

    @property
    def is_waiting(self) -> bool:
        """Return whether the place to show is not laid out yet, so that the former page is shown."""
        return self._layout.is_waiting

    def paint_former_page(self) -> None:
        if not self._picture.isNull():
            painter = QPainter(self.viewport())
            painter.drawPixmap(0, 0, self._picture)
            painter.end()

    def _format_slice(self, end: int) -> None:
        self._format_to(end)
        self.also_format_to(end)

    def _format_to(self, end: int) -> None:
        """Colour and mark the words up to a position of the document, after those that are formatted already."""
        story, page = self._story, self._page
        first, last = (bisect_left(page.starts, position) for position in (self._formatted, end))
        if story is None or first >= last:
            return
        self._formatted = end
        begin, stop = page.shown_words[first], page.shown_words[last - 1] + 1
        sentences = [  # of which one can be as long as the story
            replace(sentence, first_word=max(begin, sentence.first_word), last_word=min(stop - 1, sentence.last_word))
            for sentence in story.sentences[story.sentence_of_word[begin] : story.sentence_of_word[stop - 1] + 1]
        ]
        runs = document_style.changed_runs(sentences, self._first_shades, self._shades)
        spans = self._glossary_spans
        marked = spans[bisect_left(spans, (begin, 0)) : bisect_left(spans, (stop, 0))]
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        document_style.colour_words(self.document(), page, story, runs, self._colours)
        document_style.mark_glossary(self.document(), page, marked, self._theme)
        cursor.endEditBlock()

    @property
    def _colours(self) -> dict[int, str]:
        return {document_style.INK: self._theme.ink, document_style.QUIET: self._theme.quiet}

    def _colour(self) -> None:
        """Show words that are not spoken in the quiet colour."""
        story = self._story
        if story is None:
            return
        before, self._shades = self._shades, document_style.shades(story, self._alignment)
        changed = document_style.changed_runs(story.sentences, before, self._shades)
        if changed:
            with self._changing_words(changed[0][0], changed[-1][1]):
                document_style.colour_words(self.document(), self._page, story, changed, self._colours)

    def _changing_words(self, first: int, last: int) -> AbstractContextManager[None]:
        """Return a context in which formats of words are changed. Qt lays out all text from the first to the last."""
        story = self._story
        is_wide = story is not None and story.words[last].char_end - story.words[first].char_start > AT_ONCE
        return self._keeping_scroll() if is_wide else nullcontext()

    def _margins(self) -> QTextFrameFormat:
        """Return the format of the root frame for the present size of the view."""
        width, height = self.viewport().width(), self.viewport().height()
        margins = document_style.page_frame(self.document()).frameFormat()
        side = max(24.0, 1.2 * self._style.size, (width - _COLUMN * self._style.size) / 2)
        margins.setLeftMargin(side)
        margins.setRightMargin(side)
        margins.setTopMargin(2.0 * self._style.size)
        # The height of a long text does not depend on that of the view, so that opening a bar lays out nothing.
        margins.setBottomMargin(ROOM_BELOW * (max(height, self.screen().size().height()) if self.is_long else height))
        return margins

    def _set_margins(self) -> None:
        width, margins = self.viewport().width(), self._margins()
        frame = document_style.page_frame(self.document())
        if margins == frame.frameFormat():
            return
        frame.setFrameFormat(margins)
        if self.viewport().width() < width:  # the scroll bar appeared, and no resize event reports it
            self._set_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        if self._is_filling or not self.is_long or event.size().width() == event.oldSize().width():
            super().resizeEvent(event)
            if not self._is_filling:
                self._set_margins()
                self.layout_changed.emit()
            return
        with self._keeping_scroll():
            super().resizeEvent(event)
            self._set_margins()
        self.layout_changed.emit()
