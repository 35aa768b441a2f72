"""Show the story's text as a page: fonts, colours, margins, and marks under words of the glossary."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.ui.common.view_options import TextStyle
from listenapp.ui.theme.theme import Theme
from listenapp.ui.transcript import document_style, text_geometry
from listenapp.ui.transcript.document_map import DocumentMap, map_story

_COLUMN = 33.5  # column width in body sizes: 62 to 70 characters of the bundled serif font


class TextPage(QTextBrowser):
    """Text page that is addressed by word indices.

    Subclasses that paint on it override `_forget` and `_place`, which are called when the positions of words change.
    """

    def __init__(self, theme: Theme, face: TextStyle, parent: QWidget | None = None) -> None:
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
        self._page = DocumentMap((), (), (), (), ())
        self._inked_quiet: Sequence[bool | None] = ()  # for each word whether the page shows it in the quiet colour
        self._glossary_spans: list[tuple[int, int]] = []
        self._definitions: dict[int, str] = {}
        self._setting = False
        self._apply_theme(theme)

    @property
    def story(self) -> Story | None:
        return self._story

    @property
    def page(self) -> DocumentMap:
        return self._page

    def show_story(self, story: Story, alignment: Alignment | None = None) -> None:
        self._story, self._alignment = story, alignment
        self._page = map_story(story)
        self._glossary_spans, self._definitions = [], {}
        self._forget()
        self._set()
        self.verticalScrollBar().setValue(0)

    def show_alignment(self, alignment: Alignment) -> None:
        """Recolour the text for a new alignment. The scroll position stays."""
        if self._story is not None:
            self._alignment = alignment
            self._colour()
            self._place()

    def show_glossary(self, spans: list[tuple[int, int]], definitions: dict[int, str]) -> None:
        """Mark the words of `spans` (first, last). `definitions` (by word index) become tool tips."""
        if self._glossary_spans:
            document_style.clear_marks(self.document())
        self._glossary_spans, self._definitions = spans, definitions
        document_style.mark_glossary(self.document(), self._page, spans, self._theme)

    def set_type(self, face: TextStyle) -> None:
        """Set the text style. The text at the top of the view stays there."""
        anchor = self.cursorForPosition(QPoint(self.viewport().width() // 2, 4)).position()
        self._face = face
        self._set()
        if anchor and (rects := text_geometry.line_rects(self.document(), anchor, anchor + 1)):
            self.verticalScrollBar().setValue(round(rects[0].top()) - 4)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._apply_theme(theme)
        scrolled = self.verticalScrollBar().value()
        self._set()
        self.verticalScrollBar().setValue(scrolled)

    def _apply_theme(self, theme: Theme) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.paper))
        palette.setColor(QPalette.ColorRole.Text, QColor(theme.ink))
        self.setPalette(palette)

    def _set(self) -> None:
        if self._story is None:
            return
        self.setExtraSelections([])
        self._setting = True  # clearing the document can resize the viewport
        document_style.fill_document(self.document(), self._story, self._page, self._face, self._theme)
        self._inked_quiet = document_style.set_quiet(self._story)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._colour()
        document_style.mark_glossary(self.document(), self._page, self._glossary_spans, self._theme)
        self._setting = False
        self._set_margins()
        self._place()

    def _forget(self) -> None:
        """Drop the state of the old story. Called before another story is shown."""

    def _place(self) -> None:
        """Compute geometry again. Called after the positions of words have changed."""

    def _colour(self) -> None:
        story = self._story
        if story is None:
            return
        before, self._inked_quiet = self._inked_quiet, document_style.quiet_words(story, self._alignment)
        for quiet, colour in ((False, self._theme.ink), (True, self._theme.quiet)):
            changed = [now is quiet and was is not quiet for was, now in zip(before, self._inked_quiet, strict=True)]
            spans = document_style.runs(changed, story.sentence_of_word)
            document_style.colour_words(self.document(), self._page, spans, colour, to_stop=True)

    def _set_margins(self) -> None:
        width, height = self.viewport().width(), self.viewport().height()
        frame = document_style.page_frame(self.document())
        made = frame.frameFormat()
        side = max(24.0, 1.2 * self._face.size, (width - _COLUMN * self._face.size) / 2)
        below = text_geometry.ROOM_BELOW * height
        if (made.leftMargin(), made.bottomMargin()) == (side, below):
            return
        made.setLeftMargin(side)
        made.setRightMargin(side)
        made.setTopMargin(2.0 * self._face.size)
        made.setBottomMargin(below)
        frame.setFrameFormat(made)
        if self.viewport().width() < width:  # the scroll bar appeared, and no resize event reports it
            self._set_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if not self._setting:
            self._set_margins()
            self._place()
