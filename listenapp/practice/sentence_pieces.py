"""Divide a sentence into what is shown of it while its gaps are filled."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from listenapp.practice.lessons.lesson import Task
from listenapp.story.model import Story

_LONG = 16  # letters; a longer text without a space, as in Chinese, is divided between its words


class PieceKind(Enum):
    TEXT = auto()
    ASKED = auto()  # words of the task, one piece for each
    HIDDEN = auto()  # words of a gap that is asked for later
    GIVEN = auto()  # an answer that is not marked yet


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of a sentence without spaces. `joined` tells that no space is before it. `word` is None for signs."""

    text: str
    kind: PieceKind
    joined: bool
    word: int | None = None


def pieces_of(story: Story, task: Task, later: Iterable[Task] = ()) -> tuple[Piece, ...]:
    """Return the pieces of the words that are played for a task. `later` are the tasks that are not shown yet."""
    hidden = {i for each in later for i in range(each.first, each.last + 1)}
    return pieces_between(story, *_shown_words(story, task), range(task.first, task.last + 1), hidden)


def pieces_between(
    story: Story, first: int, last: int, asked: Collection[int], hidden: Collection[int] = ()
) -> tuple[Piece, ...]:
    """Return the pieces of the words `first` to `last`. The words `asked` and `hidden` are not shown."""
    kinds = {
        i: PieceKind.ASKED if i in asked else PieceKind.HIDDEN if i in hidden else PieceKind.TEXT
        for i in range(first, last + 1)
    }
    return tuple(_joined_text(list(_pieces(story, first, last, kinds))))


def with_answer(pieces: Iterable[Piece], words: range, answer: str) -> Iterator[Piece]:
    """Yield the pieces with an answer in place of `words`."""
    for piece in pieces:
        if piece.word is None or piece.word not in words:
            yield piece
        elif piece.word == words.start:
            yield Piece(answer, PieceKind.GIVEN, piece.joined, piece.word)


def _shown_words(story: Story, task: Task) -> tuple[int, int]:
    if task.gap is None:
        return task.first, task.last
    sentence = story.sentences[task.sentence]
    return sentence.first_word, sentence.last_word


def _pieces(story: Story, first: int, last: int, kinds: dict[int, PieceKind]) -> Iterator[Piece]:
    at = _begin(story, first)
    for i in range(first, last + 1):
        word = story.words[i]
        yield from _signs(story.text[at : word.char_start])
        yield Piece(word.text, kinds[i], not story.text[word.char_start - 1 : word.char_start].isspace(), i)
        at = word.char_end
    yield from _signs(story.text[at : _end(story, at)])


def _signs(text: str) -> Iterator[Piece]:
    """Yield the signs between two words: "," after the first, or “ before the second."""
    for i, part in enumerate(text.split()):
        yield Piece(part, PieceKind.TEXT, i == 0 and not text[:1].isspace())


def _begin(story: Story, word: int) -> int:
    """Return where the signs before a word begin."""
    at = story.words[word].char_start
    while at and not story.text[at - 1].isspace() and not story.text[at - 1].isalnum():
        at -= 1
    return at


def _end(story: Story, at: int) -> int:
    """Return where the signs end that follow a word."""
    while at < len(story.text) and not story.text[at].isspace() and not story.text[at].isalnum():
        at += 1
    return at


def _joined_text(pieces: list[Piece]) -> Iterator[Piece]:
    """Join neighbouring pieces of text without a space between them, up to a length."""
    run: Piece | None = None
    for piece in pieces:
        if run and piece.joined and run.kind is piece.kind is PieceKind.TEXT and len(run.text + piece.text) <= _LONG:
            run = Piece(run.text + piece.text, PieceKind.TEXT, run.joined, None)
            continue
        if run:
            yield run
        run = piece
    if run:
        yield run
