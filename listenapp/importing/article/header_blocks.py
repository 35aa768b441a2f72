"""Mark headline, by-lines and captions above a story, and the headings inside it.

The headline of a web page is chosen by its markup, in `web.page_story`. It is already marked here, and stays.
"""

from __future__ import annotations

from difflib import SequenceMatcher

from listenapp.importing.article.block_labels import Reading
from listenapp.importing.article.header_patterns import is_byline, is_caption_above_story, is_certain_caption
from listenapp.importing.article.paragraphs import is_ended, plain, title_case
from listenapp.story.model import BlockKind

_HEAD = 8  # paragraphs at the top in which the headline may be repeated
_AFTER_STORY = frozenset(
    {BlockKind.SEPARATOR, BlockKind.GLOSSARY_HEADING, BlockKind.GLOSSARY, BlockKind.INVITATION, BlockKind.LEFTOVER}
)
_MAY_REPEAT = frozenset({None, BlockKind.HEADING, BlockKind.HEADLINE})
_SHORT_FORMS = ("U.S.", "U.K.", "Jr.", "Sr.")  # abbreviations that may end a headline


def same_headline(a: str, b: str) -> bool:
    """Return whether both lines have most of their words in common, in the same order."""
    one, other = (plain(line).casefold().split() for line in (a, b))
    if not one or not other or len(other) > 40:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= 0.75


def mark_headline(reading: Reading) -> None:
    """Mark the headline. Mark it again if it is repeated below the picture and the player."""
    headline = _headline(reading)
    if headline is None:
        return
    reading.kinds[headline] = BlockKind.HEADLINE
    repeated = _repeated(reading, headline)
    if repeated is not None:
        reading.kinds[repeated] = BlockKind.HEADLINE
        _mark_between(reading, headline + 1, repeated)


def _headline(reading: Reading) -> int | None:
    if BlockKind.HEADLINE in reading.kinds:
        return reading.kinds.index(BlockKind.HEADLINE)
    first = next((i for i, kind in enumerate(reading.kinds) if kind is not BlockKind.LEFTOVER), None)
    return first if first is not None and _is_headline(reading, first) else None


def _is_headline(reading: Reading, i: int) -> bool:
    line = reading.lines[i]
    words = line.split()
    if reading.kinds[i] is not None or len(words) > 30 or len(reading.pieces[i].rows) > 3 or line[-1] in ",;:–—-،、":
        return False
    if _repeated(reading, i) is not None:
        return True
    if not _has_prose_after(reading, i):
        return False
    if line.rstrip("”’\"'»)")[-1:] in "?!？！؟":
        return title_case(line) >= 0.6
    if is_ended(line) and not line.endswith(_SHORT_FORMS):
        return len(words) <= 8 and title_case(line) == 1
    return not line[0].islower()


def _has_prose_after(reading: Reading, i: int) -> bool:
    below = zip(reading.lines[i + 1 :], reading.kinds[i + 1 :], strict=True)
    following = [line for line, kind in below if kind not in _AFTER_STORY][:_HEAD]
    return any(is_ended(line) and len(line) > 20 for line in following)


def _repeated(reading: Reading, headline: int) -> int | None:
    for i in range(headline + 1, min(headline + _HEAD, len(reading.lines))):
        if reading.kinds[i] in _MAY_REPEAT and same_headline(reading.lines[headline], reading.lines[i]):
            return i
    return None


def _mark_between(reading: Reading, start: int, end: int) -> None:
    """Mark the lines between a headline and its repetition. The story has not begun there."""
    for i, line in reading.unknown():
        if start <= i < end:
            reading.kinds[i] = BlockKind.BYLINE if is_byline(line) else BlockKind.CAPTION


def mark_bylines_and_captions(reading: Reading) -> None:
    """Mark by-lines and captions.

    Above the story's first paragraph weak signs are enough. Below it only certain captions count ("FILE - ...").
    """
    above_story = True
    for i, line in reading.unknown():
        if above_story and is_byline(line):
            reading.kinds[i] = BlockKind.BYLINE
        elif (above_story and i > 0 and (is_certain_caption(line) or is_caption_above_story(line))) or (
            line.startswith("FILE") and is_certain_caption(line)
        ):
            reading.kinds[i] = BlockKind.CAPTION
        else:
            above_story = False


def mark_headings(reading: Reading) -> None:
    for i, _ in reading.unknown():
        if 0 < i < len(reading.lines) - 1 and _is_heading(reading, i):
            reading.kinds[i] = BlockKind.HEADING


def _is_heading(reading: Reading, i: int) -> bool:
    before, line, after = reading.lines[i - 1 : i + 2]
    short = len(line.split()) <= 12 and len(reading.pieces[i].rows) == 1 and line[-1].isalnum()
    follows_prose = (is_ended(before) and not before.endswith(":")) or reading.kinds[i - 1] is not None
    return (
        short
        and not line[0].islower()
        and not line.isdigit()
        and follows_prose
        and reading.kinds[i + 1] in {None, BlockKind.BODY}
        and is_ended(after)
        and len(after) > 1.5 * len(line)
    )
