"""Hold a text that carries times, and turn it into a story with its first times.

00:07.6 --> 00:09.8   Nobody had recorded        fragments of a sentence are joined,
00:09.8 --> 00:11.0   the ferry.                 and the words between two times share the time by their letters
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from listenapp.errors import ImportFailed
from listenapp.importing import limits
from listenapp.importing.article import language_detection as languages
from listenapp.story import story_builder, word_splitting
from listenapp.story.alignment import UNREAD, Alignment, Timing, TimingStatus, of_sentence
from listenapp.story.model import Block, BlockKind, Story
from listenapp.story.unspaced import pieces as unspaced_pieces

_ENDS = tuple(".!?…。！？؟।")
_CLOSING = "”»’\"')]】」』"
_PARAGRAPH_PAUSE = 1.2  # seconds of silence after a sentence that begin another paragraph
_HEADING_PAUSE = 0.4  # seconds of silence after a line without a full stop that make it a heading
_FEWEST_ENDS = 0.15  # share of lines that end a sentence; lyrics and automatic captions have fewer
_CONFIDENCE = 0.9
_LONGEST_LETTER = 0.2  # seconds a letter that a line without an end lasts at most
_LAST_LETTER = 0.07  # seconds a letter that the last line without an end lasts
_MOST_SECONDS = 1_000_000.0
_WINDOW = 5000  # words in which the next piece of a text is looked for
_MOST_TRIES = 50  # places with the same first word


@dataclass(frozen=True, slots=True)
class TimedPiece:
    """Words with one time in seconds. `end` is None if the file does not say it.

    Spaces at the ends of `text` count. `begins_line`: the piece begins a line of the file, and a space is added where
    the script has spaces. `begins_paragraph`: the file divides the text here.
    """

    text: str
    start: float
    end: float | None = None
    begins_line: bool = True
    begins_paragraph: bool = False


@dataclass(frozen=True, slots=True)
class TimedText:
    """Text of a file. `title` and `language` are empty if the file does not say them."""

    pieces: tuple[TimedPiece, ...]
    title: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class TimedStory:
    """A story and the times that its file has. They belong to no recording yet: `audio_sha256` is empty."""

    story: Story
    times: Alignment


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `first` to `last` (excluded) of a story's text, with their time in seconds."""

    first: int
    last: int
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class _Share:
    """Time that a word has of a span. `is_alone`: no other word shares it."""

    start: float
    end: float
    is_alone: bool


def build(timed: TimedText, name: str, language: str | None, kind: str) -> TimedStory:
    """Build a story from the pieces of a file. `kind` names the format. Raises ImportFailed if there are no words."""
    pieces = list(_with_ends(_sensible(timed.pieces)))
    text, spans = _joined(pieces)
    text = text.encode("utf-8", "replace").decode("utf-8")  # halves of characters, which JSON can hold; of equal length
    limits.check_text(text, name)
    if not word_splitting.has_words(text):
        raise ImportFailed(
            "import.empty",
            f"“{name}” contains no text.",
            "Choose a file or page with the text of the story, or paste the text.",
            source=name,
        )
    title = " ".join((timed.title or name.rsplit(".", 1)[0]).split())
    story = story_builder.build(
        text,
        _blocks(text, title),
        title=title,
        language=language or timed.language or languages.of(text),
        source=name,
    )
    return TimedStory(story, times_of(story, spans, kind))


def times_of(story: Story, spans: Sequence[Span], kind: str) -> Alignment:
    """Return the times of all words. `spans` are in the order of the text. Words outside of them are not spoken."""
    words = list(_timings(story, spans))
    duration = max((word.end or 0.0 for word in words), default=0.0)
    sentences = tuple(of_sentence(words[s.first_word : s.last_word + 1]) for s in story.sentences)
    return Alignment(story.language, f"times of {kind}", "", story.text_sha256, duration, tuple(words), sentences)


def placed(story: Story, pieces: Sequence[TimedPiece]) -> list[Span]:
    """Return where the pieces stand in a story that was read in another way. Pieces that are not found are left out."""
    owners = [(index, piece) for index, word in enumerate(story.words) for piece in unspaced_pieces.of_word(word.text)]
    tokens = [piece.casefold() for _, piece in owners]
    places: dict[str, list[int]] = {}
    for index, token in enumerate(tokens):
        places.setdefault(token, []).append(index)
    spans, at = [], 0
    for piece in _with_ends(_sensible(pieces)):
        wanted = [part.casefold() for part in unspaced_pieces.of_text(piece.text)]
        found = _find(tokens, places.get(wanted[0], ()) if wanted else (), wanted, at)
        if found is not None and piece.end is not None:
            first, last = (story.words[owners[k][0]] for k in (found, found + len(wanted) - 1))
            spans.append(Span(first.char_start, last.char_end, piece.start, piece.end))
            at = found + len(wanted)
    return spans


def merged(story: Story, rough: Alignment, fine: Alignment) -> Alignment:
    """Return the `fine` times of a story where there are any, else the `rough` ones."""
    words = [new if new.start is not None else old for old, new in zip(rough.words, fine.words, strict=True)]
    earliest = 0.0
    for index, word in enumerate(words):
        if word.start is not None and word.end is not None:
            earliest = max(earliest, word.start)
            words[index] = replace(word, start=earliest, end=max(earliest, word.end))
    sentences = tuple(of_sentence(words[s.first_word : s.last_word + 1]) for s in story.sentences)
    return replace(rough, words=tuple(words), sentences=sentences)


def _find(tokens: Sequence[str], places: Sequence[int], wanted: Sequence[str], at: int) -> int | None:
    """Return the place of the `wanted` words from `at` on. `places` are those of the first of them."""
    first = bisect_left(places, at)
    tried = places[first : min(first + _MOST_TRIES, bisect_right(places, at + _WINDOW))]
    return next((k for k in tried if list(tokens[k : k + len(wanted)]) == wanted), None)


# -- text -------------------------------------------------------------------------------------------------------


def _sensible(pieces: Sequence[TimedPiece]) -> list[TimedPiece]:
    """Return the pieces with words and with a possible time, in the order of time."""
    kept = [piece for piece in pieces if 0 <= piece.start < _MOST_SECONDS and piece.text.strip()]
    return sorted(kept, key=lambda piece: piece.start)


def _with_ends(pieces: Sequence[TimedPiece]) -> Iterator[TimedPiece]:
    """Yield the pieces, each with an end that is not before its start."""
    following = [piece.start for piece in pieces[1:]]
    for piece, limit in zip(pieces, [*following, None], strict=False):
        end = piece.end
        if end is None:
            letters = len(piece.text)
            longest = piece.start + letters * (_LAST_LETTER if limit is None else _LONGEST_LETTER)
            end = longest if limit is None else min(limit, longest)
        yield TimedPiece(
            piece.text,
            piece.start,
            min(max(piece.start, end), _MOST_SECONDS),
            piece.begins_line,
            piece.begins_paragraph,
        )


def _joined(pieces: Sequence[TimedPiece]) -> tuple[str, list[Span]]:
    """Return the text with paragraphs, and the places of the pieces in it."""
    separators = chain([""], _separators(pieces))
    text, spans, length = [], [], 0
    for piece, separator in zip(pieces, separators, strict=False):
        said = " ".join(piece.text.split())
        text += [separator, said]
        first = length + len(separator)
        length = first + len(said)
        spans.append(Span(first, length, piece.start, piece.end or piece.start))
    return "".join(text) + "\n", spans


def _separators(pieces: Sequence[TimedPiece]) -> Iterator[str]:
    """Yield what stands between two pieces: nothing, a space, or the end of a paragraph."""
    lines = [before.text for before, after in pairwise(pieces) if after.begins_line]
    is_prose = sum(map(_ends_sentence, lines)) >= _FEWEST_ENDS * len(lines)
    for before, after in pairwise(pieces):
        if after.begins_paragraph or (after.begins_line and not is_prose):
            yield "\n\n"
        elif after.begins_line:
            yield "\n\n" if _is_paragraph_end(before, after) else _space(before, after)
        else:
            yield " " if before.text[-1:].isspace() or after.text[:1].isspace() else ""


def _is_paragraph_end(before: TimedPiece, after: TimedPiece) -> bool:
    """Return whether a paragraph ends between two lines: at a long pause, or after a heading without full stop."""
    pause = after.start - (before.end or before.start)
    if _ends_sentence(before.text):
        return pause >= _PARAGRAPH_PAUSE
    return pause >= _HEADING_PAUSE and begins_upper(after.text) and before.text.rstrip()[-1:].isalnum()


def begins_upper(text: str) -> bool:
    """Return whether the first letter is a capital one."""
    return next((char.isupper() for char in text if char.isalpha()), False)


def _ends_sentence(text: str) -> bool:
    return text.rstrip().rstrip(_CLOSING).endswith(_ENDS)


def _space(before: TimedPiece, after: TimedPiece) -> str:
    """Return a space, but nothing between two letters of a script without spaces."""
    beside = before.text.rstrip()[-1:] + after.text.lstrip()[:1]
    return "" if word_splitting.is_unspaced(beside) else " "


def _blocks(text: str, title: str) -> Iterator[Block]:
    for number, (first, last) in enumerate(story_builder.paragraphs(text)):
        is_title = number == 0 and " ".join(text[first:last].split()) == title
        yield Block(BlockKind.HEADLINE if is_title else BlockKind.BODY, first, last)


# -- times ------------------------------------------------------------------------------------------------------


def _timings(story: Story, spans: Sequence[Span]) -> Iterator[Timing]:
    """Yield the time of each word. Starts never decrease."""
    shares = _shares(story, spans)
    earliest = 0.0
    for word in range(len(story.words)):
        if not (own := shares.get(word)):
            yield UNREAD
            continue
        earliest = max(earliest, own[0].start)
        status = TimingStatus.SPOKEN if all(share.is_alone for share in own) else TimingStatus.ESTIMATED
        yield Timing(earliest, max(earliest, own[-1].end), _CONFIDENCE, status)


def _shares(story: Story, spans: Sequence[Span]) -> dict[int, list[_Share]]:
    """Return what each word has of the spans. A word in several spans, such as syllables, has a share of each."""
    starts = [word.char_start for word in story.words]
    ends = [word.char_end for word in story.words]
    found: dict[int, list[_Share]] = {}
    for span in spans:
        inside = range(bisect_right(ends, span.first), bisect_left(starts, span.last))
        if not inside:
            continue
        first, last = max(span.first, starts[inside[0]]), min(span.last, ends[inside[-1]])
        pace = (span.end - span.start) / max(1, last - first)
        for word in inside:
            begin, end = max(first, starts[word]) - first, min(last, ends[word]) - first
            share = _Share(span.start + begin * pace, span.start + end * pace, len(inside) == 1)
            found.setdefault(word, []).append(share)
    return found


def damaged(name: str) -> ImportFailed:
    return ImportFailed(
        "import.damaged_times",
        f"“{name}” is damaged, or it is another kind of file.",
        "Check that it opens in another program or choose another file.",
        source=name,
    )
