"""List what gives the learner most trouble, with the sentences of the library in which it occurs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from listenapp.errors import ListenError
from listenapp.library.opened_story import OpenedStory
from listenapp.library.store import Library
from listenapp.practice.log_events import Event
from listenapp.practice.log_store import LogStore
from listenapp.practice.review.find_sentences import SentenceRef, with_key, with_lemmas
from listenapp.practice.trouble import Trouble

MOST_LINES = 40
MOST_SENTENCES = 30
_LEAST = 0.2  # trouble; below it the word is known by now


@dataclass(frozen=True, slots=True)
class TroubleLine:
    """Word (`lemma`) or class of misses (`miss`) with its present trouble. One of both is empty."""

    lang: str
    lemma: str
    miss: str
    score: float
    tries: int
    misses: int


def trouble_lines(store: LogStore, at: float) -> list[TroubleLine]:
    """Return the lines of all languages, most trouble at unix time `at` first."""
    found = [each for lang in store.languages() for each in store.trouble(lang, at)]
    lines = [_line(each, at) for each in found if bool(each.lemma) != bool(each.miss)]
    kept = [line for line in lines if line.score >= _LEAST and line.misses]
    return sorted(kept, key=lambda line: (-line.score, line.lemma, line.miss))[:MOST_LINES]


def _line(trouble: Trouble, at: float) -> TroubleLine:
    return TroubleLine(trouble.lang, trouble.lemma, trouble.miss, trouble.now(at), trouble.tries, trouble.misses)


def sentences_of(store: LogStore, library: Library, line: TroubleLine) -> list[SentenceRef]:
    """Return the sentences of a line: all with the word, or those in which a word of the class was missed.

    Reads the stories: call it in a worker thread.
    """
    keys = None if line.lemma else missed_keys(store.events(), line)
    found = (sentence for opened in _opened(library, line.lang) for sentence in _of_story(opened, line, keys))
    return list(_first(found, MOST_SENTENCES))


def missed_keys(events: Iterable[Event], line: TroubleLine) -> frozenset[tuple[str, str]]:
    """Return story and key of the sentences in which a word of the line's class was missed."""
    return frozenset(
        (event.story, event.sentence_key)
        for event in events
        if event.lang == line.lang and any(word.miss == line.miss for word in event.words)
    )


def _of_story(opened: OpenedStory, line: TroubleLine, keys: frozenset[tuple[str, str]] | None) -> Iterator[SentenceRef]:
    if keys is None:
        yield from with_lemmas(opened, {line.lemma})
        return
    sentences = (with_key(opened, key) for story, key in keys if story == opened.id)
    yield from sorted((each for each in sentences if each), key=lambda each: each.sentence)


def _first(sentences: Iterable[SentenceRef], most: int) -> Iterator[SentenceRef]:
    for _, sentence in zip(range(most), sentences, strict=False):
        yield sentence


def _opened(library: Library, language: str) -> Iterator[OpenedStory]:
    for summary in library.summaries():
        if summary.timed and summary.has_audio and summary.language == language:
            try:
                yield library.open(summary.id)
            except ListenError:  # a damaged story has no sentences; the library shows it as damaged
                continue
