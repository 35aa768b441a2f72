"""Fill a QTextDocument with a story and format it: fonts, sizes, spacing and colours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, islice, repeat
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextFrameFormat,
)

from listenapp.story.alignment import Alignment, TimingStatus
from listenapp.story.model import ARTICLE, BlockKind, Story
from listenapp.ui.common.view_options import TextStyle
from listenapp.ui.theme import fonts
from listenapp.ui.theme.theme_files import Theme
from listenapp.ui.transcript.document_map import DocumentMap

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class BlockStyle:
    scale: float = 1.0  # text size as a factor of the body size
    weight: QFont.Weight = QFont.Weight.Normal
    above: float = 0.0  # space before the block, in body sizes
    below: float = 0.85  # space after the block, in body sizes
    tight: float = 1.0  # factor of the line height
    small_face: bool = False
    italic: bool = False
    quiet: bool = False
    faint: bool = False


_BODY = BlockStyle()
_REPEATED = BlockStyle(scale=1.2, weight=QFont.Weight.DemiBold, below=1.0, tight=0.86)
_STYLES = {
    BlockKind.HEADLINE: BlockStyle(scale=1.7, weight=QFont.Weight.Bold, below=0.8, tight=0.78),
    BlockKind.CAPTION: BlockStyle(scale=0.74, small_face=True, quiet=True, below=1.4, tight=0.95),
    BlockKind.BYLINE: BlockStyle(scale=0.78, small_face=True, quiet=True, below=1.2),
    BlockKind.HEADING: BlockStyle(scale=1.22, weight=QFont.Weight.DemiBold, above=0.7, below=0.5, tight=0.86),
    BlockKind.SIGN_OFF: BlockStyle(above=0.3),
    BlockKind.CREDIT: BlockStyle(scale=0.85, italic=True, quiet=True, tight=0.95),
    BlockKind.GLOSSARY_HEADING: BlockStyle(scale=0.95, weight=QFont.Weight.DemiBold, quiet=True, above=0.9, below=0.5),
    BlockKind.GLOSSARY: BlockStyle(scale=0.82, quiet=True, below=0.45, tight=0.92),
    BlockKind.SEPARATOR: BlockStyle(scale=0.6, faint=True, tight=0.9),
    BlockKind.INVITATION: BlockStyle(scale=0.82, italic=True, quiet=True, tight=0.92),
}


def fill_document(
    document: QTextDocument,
    story: Story,
    page: DocumentMap,
    style: TextStyle,
    theme: Theme,
    margins: QTextFrameFormat,
) -> None:
    """Fill `document` with the page. `margins` are those of its root frame.

    Positions in the document are then the offsets of `page.word_spans`. The margins are set while the document is
    empty, because Qt would lay out a long text again.
    """
    document.clear()
    page_frame(document).setFrameFormat(margins)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(_BODY, style))
    formats = cache(
        lambda block: (_block_format(block, style, story.language), _char_format(block, style, theme))
    )  # a long story has thousands of paragraphs, in a few styles
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, (index, text) in enumerate(page.paragraphs):
        block_format, char_format = formats(_style_of(story, index))
        if number:
            cursor.insertBlock(block_format, char_format)
        else:
            cursor.setBlockFormat(block_format)
            cursor.setBlockCharFormat(char_format)
        cursor.insertText(text, char_format)
    cursor.endEditBlock()


def page_frame(document: QTextDocument) -> QTextFrame:
    """Return the root frame of the document. Its margins are the margins of the page.

    A cursor returns the frame instead of `rootFrame`. `QTextDocument.clear` makes a new frame, and PySide keeps each
    result of `rootFrame` as long as the document exists. Each page that is shown would leak one frame.
    """
    return QTextCursor(document).currentFrame()


def _style_of(story: Story, index: int) -> BlockStyle:
    kind = story.blocks[index].kind
    if kind is BlockKind.HEADLINE and any(b.kind is BlockKind.HEADLINE for b in islice(story.blocks, index)):
        return _REPEATED
    return _STYLES.get(kind, _BODY)


def _font(block: BlockStyle, style: TextStyle) -> QFont:
    font = QFont()
    font.setFamilies([style.small_family if block.small_face else style.text_family, fonts.ARABIC])
    font.setPixelSize(max(8, round(style.size * block.scale)))
    font.setWeight(block.weight)
    font.setItalic(block.italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.letter_spacing)
    font.setWordSpacing(style.word_spacing)
    return font


def _char_format(block: BlockStyle, style: TextStyle, theme: Theme) -> QTextCharFormat:
    text_format = QTextCharFormat()
    text_format.setFont(_font(block, style))
    text_format.setForeground(QColor(theme.line if block.faint else theme.quiet if block.quiet else theme.ink))
    return text_format


def _block_format(block: BlockStyle, style: TextStyle, language: str) -> QTextBlockFormat:
    block_format = QTextBlockFormat()
    font = _font(block, style)
    percent = 100 * style.line_height * block.tight * font.pixelSize() / QFontMetricsF(font).height()
    block_format.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    block_format.setTopMargin(block.above * style.size)
    block_format.setBottomMargin(block.below * style.size)
    if language.split("-", maxsplit=1)[0] in {"ar", "fa", "he", "ur"}:
        block_format.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return block_format


def set_quiet(story: Story) -> list[bool | None]:
    """Return for each word whether `fill_document` gave it the quiet colour; None for a word of a faint block."""
    quiet = [None if (block := _style_of(story, index)).faint else block.quiet for index in range(len(story.blocks))]
    return _of_words(story, quiet)


def _of_words(story: Story, of_block: Sequence[Value]) -> list[Value]:
    """Return for each word the value of its block."""
    values = (repeat(of_block[s.block], s.last_word + 1 - s.first_word) for s in story.sentences)
    return list(chain.from_iterable(values))


def quiet_words(story: Story, alignment: Alignment | None) -> list[bool]:
    """Return for each word whether to show it in the quiet colour.

    With an alignment these are the words that are not spoken. Without one, these are the words outside the article,
    which are probably not spoken.
    """
    if alignment is not None:
        return [timing.status is TimingStatus.NOT_SPOKEN for timing in alignment.words]
    return _of_words(story, [block.kind not in ARTICLE for block in story.blocks])


def runs(chosen: Sequence[bool], sentence_of_word: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield (first, last) word of each run of chosen words. A run ends at the end of a sentence."""
    first: int | None = None
    for i, wanted in enumerate(chosen):
        if first is not None and (not wanted or sentence_of_word[i] != sentence_of_word[first]):
            yield first, i - 1
            first = None
        if wanted and first is None:
            first = i
    if first is not None:
        yield first, len(chosen) - 1


def colour_words(
    document: QTextDocument, page: DocumentMap, spans: Iterable[tuple[int, int]], colour: str, *, to_stop: bool = False
) -> None:
    """Set the text colour of ranges of words (first, last). `to_stop` includes the punctuation that follows."""
    text_format = QTextCharFormat()
    text_format.setForeground(QColor(colour))
    merge(document, page, spans, text_format, to_stop=to_stop)


def mark_glossary(document: QTextDocument, page: DocumentMap, spans: Iterable[tuple[int, int]], theme: Theme) -> None:
    """Draw a dotted line under words (first, last) that the glossary explains."""
    text_format = QTextCharFormat()
    text_format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    text_format.setUnderlineColor(QColor(theme.accent))
    merge(document, page, spans, text_format)


def clear_marks(document: QTextDocument) -> None:
    """Remove the dotted lines under explained words."""
    text_format = QTextCharFormat()
    text_format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.NoUnderline)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeCharFormat(text_format)


def merge(
    document: QTextDocument,
    page: DocumentMap,
    spans: Iterable[tuple[int, int]],
    text_format: QTextCharFormat,
    *,
    to_stop: bool = False,
) -> None:
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for first, last in spans:
        start, end = page.word_spans[first], page.word_spans[last]
        if start is None or end is None:
            continue
        cursor.setPosition(start[0])
        cursor.setPosition(_stop(document, end[1]) if to_stop else end[1], QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(text_format)
    cursor.endEditBlock()


def _stop(document: QTextDocument, at: int) -> int:
    """Return the end of the punctuation that follows position `at` in its paragraph."""
    block = document.findBlock(at)
    text, inside = block.text(), at - block.position()
    rest = text[inside:] if text.isascii() else text.encode("utf-16-le")[2 * inside :].decode("utf-16-le", "replace")
    count = 0
    while count < len(rest) and not rest[count].isspace() and not rest[count].isalnum():
        count += 1
    return at + count
