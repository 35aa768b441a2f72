"""Fill a QTextDocument with a story and format it: fonts, sizes, spacing and colours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby

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
from listenapp.story.model import ARTICLE, BlockKind, Sentence, Story
from listenapp.ui.common.view_options import TextStyle
from listenapp.ui.theme import fonts
from listenapp.ui.theme.theme_files import Theme
from listenapp.ui.transcript.document_map import DocumentMap

_PARAGRAPH_END = "\u2029"  # Qt begins a paragraph with the same formats


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
    for number, (block_style, paragraphs) in enumerate(groupby(_styled(story, page), lambda item: item[0])):
        block_format, char_format = formats(block_style)
        if number:
            cursor.insertBlock(block_format, char_format)
        else:
            cursor.setBlockFormat(block_format)
            cursor.setBlockCharFormat(char_format)
        cursor.insertText(_PARAGRAPH_END.join(text for _style, text in paragraphs), char_format)
    cursor.endEditBlock()


def _styled(story: Story, page: DocumentMap) -> Iterator[tuple[BlockStyle, str]]:
    """Yield style and text of each paragraph. There is no space between the parts of a very long block."""
    styles = _block_styles(story)
    indices = [-1, *(index for index, _text in page.paragraphs), -1]
    for number, (index, text) in enumerate(page.paragraphs, 1):
        style = styles[index]
        if indices[number - 1] == index:
            style = replace(style, above=0.0)
        if indices[number + 1] == index:
            style = replace(style, below=0.0)
        yield style, text


def page_frame(document: QTextDocument) -> QTextFrame:
    """Return the root frame of the document. Its margins are the margins of the page.

    A cursor returns the frame instead of `rootFrame`. `QTextDocument.clear` makes a new frame, and PySide keeps each
    result of `rootFrame` as long as the document exists. Each page that is shown would leak one frame.
    """
    return QTextCursor(document).currentFrame()


def _block_styles(story: Story) -> list[BlockStyle]:
    kinds = [block.kind for block in story.blocks]
    headline = kinds.index(BlockKind.HEADLINE) if BlockKind.HEADLINE in kinds else -1
    repeated = {**_STYLES, BlockKind.HEADLINE: _REPEATED}
    return [(_STYLES if index == headline else repeated).get(kind, _BODY) for index, kind in enumerate(kinds)]


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


INK, QUIET, FAINT = 0, 1, 2
"""Colours of words: usual text, text that is probably not read aloud, text of a separator."""


def set_shades(story: Story) -> bytes:
    """Return for each word the colour that `fill_document` gave it."""
    styles = _block_styles(story)
    return _of_words(story, [FAINT if style.faint else QUIET if style.quiet else INK for style in styles])


def _of_words(story: Story, of_block: Sequence[int]) -> bytes:
    """Return for each word the value of its block."""
    single = [bytes([value]) for value in of_block]
    return b"".join(single[s.block] * (s.last_word + 1 - s.first_word) for s in story.sentences)


def shades(story: Story, alignment: Alignment | None) -> bytes:
    """Return for each word the colour to show it in.

    With an alignment the quiet words are those that are not spoken. Without one, they are the words outside the
    article, which are probably not spoken.
    """
    if alignment is not None:
        silent = TimingStatus.NOT_SPOKEN
        return bytes([QUIET if timing.status is silent else INK for timing in alignment.words])
    return _of_words(story, [INK if block.kind in ARTICLE else QUIET for block in story.blocks])


def changed_runs(sentences: Sequence[Sentence], before: bytes, now: bytes) -> list[tuple[int, int, int]]:
    """Return (first word, last word, colour) of each run of words whose colour changes. A run lies in one sentence."""
    if before == now:
        return []
    found: list[tuple[int, int, int]] = []
    for sentence in sentences:
        words = slice(sentence.first_word, sentence.last_word + 1)
        if before[words] != now[words]:
            found += _runs_of(sentence.first_word, before[words], now[words])
    return found


def _runs_of(first: int, before: bytes, now: bytes) -> Iterator[tuple[int, int, int]]:
    for (changed, shade), run in groupby(enumerate(zip(before, now, strict=True), first), _is_changed):
        if changed:
            words = [word for word, _shades in run]
            yield words[0], words[-1], shade


def _is_changed(word: tuple[int, tuple[int, int]]) -> tuple[bool, int]:
    was, now = word[1]
    return was != now, now


def colour_words(
    document: QTextDocument,
    page: DocumentMap,
    story: Story,
    runs: Iterable[tuple[int, int, int]],
    colours: Mapping[int, str],
) -> None:
    """Set the text colour of runs (first word, last word, shade), with the punctuation that follows."""
    formats = {shade: _coloured(colour) for shade, colour in colours.items()}
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for first, last, shade in runs:
        start, end = page.word_spans[first], page.word_spans[last]
        if start is not None and end is not None:
            cursor.setPosition(start[0])
            cursor.setPosition(end[1] + _stop_length(story, last), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(formats[shade])
    cursor.endEditBlock()


def _coloured(colour: str) -> QTextCharFormat:
    text_format = QTextCharFormat()
    text_format.setForeground(QColor(colour))
    return text_format


def _stop_length(story: Story, word: int) -> int:
    """Return the UTF-16 units of the punctuation that follows a word in its paragraph."""
    start = end = story.words[word].char_end
    limit = story.block_of_word(word).char_end
    while end < limit and not story.text[end].isspace() and not story.text[end].isalnum():
        end += 1
    return sum(2 if char > "\uffff" else 1 for char in story.text[start:end])


def mark_glossary(document: QTextDocument, page: DocumentMap, spans: Iterable[tuple[int, int]], theme: Theme) -> None:
    """Draw a dotted line under words (first, last) that the glossary explains."""
    text_format = QTextCharFormat()
    text_format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    text_format.setUnderlineColor(QColor(theme.accent))
    merge(document, page, spans, text_format)


def clear_marks(document: QTextDocument, page: DocumentMap, spans: Iterable[tuple[int, int]]) -> None:
    """Remove the dotted lines under words (first, last)."""
    text_format = QTextCharFormat()
    text_format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.NoUnderline)
    merge(document, page, spans, text_format)


def merge(
    document: QTextDocument,
    page: DocumentMap,
    spans: Iterable[tuple[int, int]],
    text_format: QTextCharFormat,
) -> None:
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for first, last in spans:
        start, end = page.word_spans[first], page.word_spans[last]
        if start is None or end is None:
            continue
        cursor.setPosition(start[0])
        cursor.setPosition(end[1], QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(text_format)
    cursor.endEditBlock()
