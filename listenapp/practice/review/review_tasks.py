"""Turn due cards into tasks, and answers into events of the log. `due_cards` chooses the cards."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from listenapp.audio.clips import cut_each, padded
from listenapp.audio.decoder import opened as opened_audio
from listenapp.audio.pcm import Pcm
from listenapp.errors import ListenError
from listenapp.library.opened_story import OpenedStory
from listenapp.library.store import Library
from listenapp.practice.gaps import GAPS_A_SENTENCE
from listenapp.practice.listening_difficulty import logged_lemma
from listenapp.practice.log_events import Event, EventKind, WordResult
from listenapp.practice.log_store import LogStore
from listenapp.practice.marking import Marking, mark_words
from listenapp.practice.review import transfer_sentences
from listenapp.practice.review.blanked_words import ReviewGap, gaps_of
from listenapp.practice.review.find_sentences import SentenceRef, sure_words, with_key, with_lemmas
from listenapp.practice.review_schedule import Card, wants_transfer
from listenapp.story.model import Story

REVIEW, TRANSFER = "review", "twin"  # as stored in the log
"""Stages of the log."""


@dataclass(frozen=True)
class ReviewTask:
    """Sentence to hear again. `words` are those of the sentence as published, `gaps` are indices into them.

    `clip` is the sound of the sentence.
    """

    card: Card
    story: Story
    sentence: SentenceRef
    words: tuple[str, ...]
    gaps: tuple[ReviewGap, ...]
    is_transfer: bool
    clip: Pcm

    @property
    def language(self) -> str:
        return self.story.language

    def span_of(self, gap: ReviewGap) -> range:
        """Return the words of a gap as indices of the story."""
        start = self.sentence.first_word
        return range(start + gap.first, start + gap.last + 1)


@dataclass(frozen=True, slots=True)
class GapAnswer:
    """Answer to one gap. `marking` is None if the learner asked for the answer without an attempt."""

    given: str
    marking: Marking | None

    @property
    def is_right(self) -> bool:
        return self.marking is not None and all(word.credit == 1.0 for word in self.marking.words)


@dataclass(frozen=True, slots=True)
class Effort:
    """Hold how a review came about. `ms` is the time from the first play to the answer, in milliseconds."""

    plays: int
    slow: bool = False
    hint: bool = False
    ms: int = 0


# -- preparing ----------------------------------------------------------------------------------------------------


def prepare(store: LogStore, library: Library, cards: Sequence[Card], lemma: str = "") -> list[ReviewTask]:
    """Return the tasks of these cards in their order. Cards whose sentence is gone or not timed are left out.

    With `lemma` the gaps are the words with this dictionary form, if the sentence has any. Reads the stories and their
    sound: call it in a worker thread. Raises PracticeFailed.
    """
    stories = _Stories(library)
    chosen = [found for card in cards if (found := _chosen(store, stories, card, lemma)) is not None]
    clips = _clips(chosen)
    return [_task(one, clip) for one, clip in zip(chosen, clips, strict=True) if clip is not None]


@dataclass(frozen=True)
class _Chosen:
    card: Card
    opened: OpenedStory
    sentence: SentenceRef
    gaps: tuple[ReviewGap, ...]
    is_transfer: bool


class _Stories:
    """Stories of the library that can be opened, each read once."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._opened: dict[str, OpenedStory | None] = {}

    def get(self, story: str) -> OpenedStory | None:
        if story not in self._opened:
            try:
                self._opened[story] = self._library.open(story)
            except ListenError:  # the card waits until the story is back
                self._opened[story] = None
        return self._opened[story]

    def others(self, language: str) -> Iterator[OpenedStory]:
        for summary in self._library.summaries():
            fits = summary.timed and summary.has_audio and summary.language == language
            if fits and (opened := self.get(summary.id)) is not None:
                yield opened


def _chosen(store: LogStore, stories: _Stories, card: Card, lemma: str) -> _Chosen | None:
    opened = stories.get(card.story)
    sentence = with_key(opened, card.sentence_key) if opened is not None else None
    if opened is None or sentence is None:
        return None
    if lemma and (own := _gaps_of_word(opened, sentence, lemma)):
        return _Chosen(card, opened, sentence, own, False)
    gaps = gaps_of(opened, sentence, store.events_of(card.sentence_key))
    if wants_transfer(card) and (other := _transfer_sentence(store, stories, card, opened, gaps)) is not None:
        return other
    return _Chosen(card, opened, sentence, gaps, False) if gaps else None


def _gaps_of_word(opened: OpenedStory, sentence: SentenceRef, lemma: str) -> tuple[ReviewGap, ...]:
    found = next((s for s in with_lemmas(opened, {lemma}) if s.sentence == sentence.sentence), None)
    sure = sure_words(opened, sentence)
    return tuple(ReviewGap(i, i) for i in (found.words if found else ()) if i in sure)[:GAPS_A_SENTENCE]


def tasks_for(opened: OpenedStory, places: Sequence[tuple[SentenceRef, Sequence[ReviewGap]]]) -> list[ReviewTask]:
    """Return tasks for sentences of one story with these gaps. Decodes the narration: call it in a worker thread."""
    cards = [Card(sentence.sentence_key, sentence.story, 0.0) for sentence, _ in places]
    chosen = [
        _Chosen(card, opened, sentence, tuple(gaps), False)
        for card, (sentence, gaps) in zip(cards, places, strict=True)
    ]
    return [_task(one, clip) for one, clip in zip(chosen, _clips(chosen), strict=True) if clip is not None]


def sounds(library: Library, sentences: Sequence[SentenceRef]) -> list[Pcm]:
    """Return the sound of sentences, without those that cannot be decoded. Call it in a worker thread."""
    stories = _Stories(library)
    cards = [(Card(each.sentence_key, each.story, 0.0), each, stories.get(each.story)) for each in sentences]
    chosen = [_Chosen(card, opened, each, (), False) for card, each, opened in cards if opened is not None]
    return [clip for clip in _clips(chosen) if clip is not None]


def _transfer_sentence(
    store: LogStore, stories: _Stories, card: Card, opened: OpenedStory, gaps: Sequence[ReviewGap]
) -> _Chosen | None:
    seed = f"{card.sentence_key} {card.reviews}"
    found = transfer_sentences.choose(opened, gaps, stories.others(opened.story.language), store.practised(), seed)
    other = stories.get(found.sentence.story) if found is not None else None
    if found is None or other is None:
        return None
    return _Chosen(card, other, found.sentence, (found.gap,), True)


def _clips(chosen: Sequence[_Chosen]) -> list[Pcm | None]:
    """Return the sound of each sentence. Each narration is decoded once, up to its last sentence."""
    by_story: defaultdict[str, list[int]] = defaultdict(list)
    for i, one in enumerate(chosen):
        by_story[one.opened.id].append(i)
    clips: list[Pcm | None] = [None] * len(chosen)
    for places in by_story.values():
        places.sort(key=lambda i: chosen[i].sentence.start)
        for i, clip in zip(places, _cut([chosen[i] for i in places]), strict=False):
            clips[i] = clip
    return clips


def _cut(chosen: Sequence[_Chosen]) -> Iterator[Pcm]:
    """Yield the clips of sentences of one story. End early if the narration cannot be decoded."""
    opened = chosen[0].opened
    if opened.audio is None or opened.alignment is None:
        return
    words = sorted((t.start, t.end) for t in opened.alignment.words if t.start is not None and t.end is not None)
    spans = [padded(one.sentence.start, one.sentence.end, words, opened.alignment.duration) for one in chosen]
    try:
        with opened_audio(opened.audio, channels=1) as source:
            yield from cut_each(source.pieces(), source.rate, spans)
    except ListenError:  # the narration is gone: its cards wait
        return


def _task(chosen: _Chosen, clip: Pcm) -> ReviewTask:
    story, sentence = chosen.opened.story, chosen.sentence
    first = sentence.first_word
    words = tuple(word.text for word in story.words[first : sentence.last_word + 1])
    gaps = tuple(ReviewGap(gap.first - first, gap.last - first) for gap in chosen.gaps)
    return ReviewTask(chosen.card, story, sentence, words, gaps, chosen.is_transfer, clip)


# -- marking and storing ------------------------------------------------------------------------------------------


def mark_gap(store: LogStore, task: ReviewTask, gap: ReviewGap, answer: str) -> Marking:
    """Mark the answer to a gap. What the learner declared right before is right."""
    size = gap.last - gap.first + 1
    accepted = store.accepted(task.sentence.story, task.sentence.sentence_key, gap.first, size)
    return mark_words(task.words, gap.first, gap.last, answer, task.language, accepted=accepted)


def stage_of(task: ReviewTask) -> str:
    return TRANSFER if task.is_transfer else REVIEW


def event_of_review(task: ReviewTask, answers: Sequence[GapAnswer], effort: Effort, at: float) -> Event:
    """Return the event that a card was reviewed, with the answers that hold in the end."""
    card: dict[str, Any] = {"story": task.card.story, "lang": task.language, "sentence_key": task.card.sentence_key}
    return Event(at, EventKind.REVIEW, heard=_heard(answers), stage=stage_of(task), **card, **asdict(effort))


def accepted_answers(task: ReviewTask, answers: Sequence[GapAnswer], at: float) -> list[Event]:
    """Return the events that the learner declares the answers right that were marked as misses."""
    place: dict[str, Any] = {"story": task.sentence.story, "lang": task.language, "stage": stage_of(task)}
    events = []
    for gap, answer in zip(task.gaps, answers, strict=True):
        if answer.given.strip() and not answer.is_right:
            span: dict[str, Any] = {"first_word": gap.first, "n_words": gap.last - gap.first + 1}
            misses = tuple(word for word in _results(task, gap, answer.marking) if word.credit < 1.0)
            key = task.sentence.sentence_key
            events.append(
                Event(at, EventKind.ACCEPTED, sentence_key=key, given=answer.given, words=misses, **place, **span)
            )
    return events


def events_of_gaps(
    task: ReviewTask, answers: Sequence[GapAnswer], effort: Effort, stage: str, at: float
) -> list[Event]:
    """Return what the log gets for the answers to the gaps of a sentence."""
    key = task.sentence.sentence_key
    place: dict[str, Any] = {"story": task.sentence.story, "lang": task.language, "sentence_key": key}
    work: dict[str, Any] = {"stage": stage, **asdict(effort)}
    events = []
    for gap, answer in zip(task.gaps, answers, strict=True):
        kind = EventKind.ANSWER if answer.marking else EventKind.SHOWN
        heard = answer.marking.hearing if answer.marking else 0.0
        span: dict[str, Any] = {"first_word": gap.first, "n_words": gap.last - gap.first + 1}
        words = _results(task, gap, answer.marking)
        events.append(Event(at, kind, given=answer.given, heard=heard, words=words, **place, **span, **work))
    return events


def _heard(answers: Iterable[GapAnswer]) -> float:
    """Return the hearing of a whole review. It is 0 if an answer was shown, so that the card comes again."""
    markings = [answer.marking for answer in answers]
    credits_ = [word.credit for marking in markings if marking for word in marking.words]
    if not credits_ or None in markings:
        return 0.0
    return sum(credits_) / len(credits_)


def _results(task: ReviewTask, gap: ReviewGap, marking: Marking | None) -> tuple[WordResult, ...]:
    texts = task.words[gap.first : gap.last + 1]
    if marking is None:
        return tuple(WordResult(logged_lemma(text, task.language), EventKind.SHOWN.value, 0.0) for text in texts)
    return tuple(WordResult(logged_lemma(w.text, task.language), w.miss.value, w.credit) for w in marking.words)
