"""Compare two editions of a story: find the unchanged words, and the parts of the narration to align again.

    old   A B C D E F          times   a b c d e f
    new   A B x D E F                  a b ? d e f     unchanged words keep their exact times
                                         |---|         excerpt: changed words with unchanged ones around them

All functions are pure. The excerpt is a story of its own that can be aligned like any other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from listenapp.story.alignment import UNREAD, Alignment, Timing, TimingStatus, of_sentence
from listenapp.story.model import Sentence, Story
from listenapp.story.normalization.readings import normalize_token
from listenapp.story.sequence_diff import equal_items

_STILL_ITSELF = 0.5  # least share of equal words in a changed stretch at which all equal words count
_TOGETHER = 3  # words in a row that are not equal by chance
_HOLDS = 3  # timed words that an unchanged sentence needs to hold the window of a changed neighbour
_BREATH = 0.3  # seconds added on both sides of a window
_MOVED = 0.25  # seconds; a time that had to move further counts as estimated

Keys = tuple[str, ...]


def unchanged_words(old: Story, new: Story) -> dict[int, int]:
    """Return the old index of each word of `new` that was in `old`. Both indices rise. Case and quotes are ignored."""
    before, after = _sentences(old), _sentences(new)
    found: dict[int, int] = {}
    ends = (len(before), len(after))
    last = (-1, -1)
    for a, b in [*equal_items(before, after), ends]:
        then_keys = [key for sentence in before[last[0] + 1 : a] for key in sentence]
        now_keys = [key for sentence in after[last[1] + 1 : b] for key in sentence]
        then, now = _span(old, last[0] + 1, a), _span(new, last[1] + 1, b)
        found.update((now[j], then[i]) for i, j in _alike(then_keys, now_keys))
        if (a, b) != ends:
            found.update(zip(_span(new, b, b + 1), _span(old, a, a + 1), strict=True))
        last = (a, b)
    return found


def _sentences(story: Story) -> list[Keys]:
    keys = [normalize_token(word.text) or word.text.casefold() for word in story.words]
    return [tuple(keys[s.first_word : s.last_word + 1]) for s in story.sentences]


def _span(story: Story, first: int, end: int) -> range:
    """Return the words of sentences `first` to `end` - 1."""
    if first >= end:
        return range(0)
    return range(story.sentences[first].first_word, story.sentences[end - 1].last_word + 1)


def _alike(then: Sequence[str], now: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the equal words of two changed stretches.

    If the stretches have little in common, single equal words are chance hits. They count only at the beginning or end
    of both stretches, where they continue unchanged text.
    """
    runs = _runs(equal_items(then, now))
    is_itself = 2 * sum(map(len, runs)) >= _STILL_ITSELF * (len(then) + len(now))
    for run in runs:
        goes_on = run[0] == (0, 0) or run[-1] == (len(then) - 1, len(now) - 1)
        if is_itself or len(run) >= _TOGETHER or goes_on:
            yield from run


def _runs(pairs: Sequence[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Group pairs that follow each other in both stretches."""
    runs: list[list[tuple[int, int]]] = []
    for i, j in pairs:
        if runs and runs[-1][-1] == (i - 1, j - 1):
            runs[-1].append((i, j))
        else:
            runs.append([(i, j)])
    return runs


# -- word times of the new text ----------------------------------------------------------------------------------


def carry_times(old: Story, alignment: Alignment, new: Story, fresh: Mapping[int, Timing]) -> Alignment:
    """Return the alignment of `new`.

    Unchanged words keep their times of `alignment`. Other words take theirs from `fresh`.

    `fresh` is indexed by the words of `new`. A word without a time counts as not spoken. Starts never decrease: the
    times of `fresh` give way.
    """
    kept = unchanged_words(old, new)
    words = [alignment.words[kept[i]] if i in kept else fresh.get(i, UNREAD) for i in range(len(new.words))]
    words = _in_order(words, kept, alignment.duration)
    whole = {(s.first_word, s.last_word): timing for s, timing in zip(old.sentences, alignment.sentences, strict=True)}
    return replace(
        alignment,
        text_sha256=new.text_sha256,
        words=tuple(words),
        sentences=tuple(_sentence(s, kept, whole, words) for s in new.sentences),
    )


def _in_order(words: Sequence[Timing], kept: Mapping[int, int], duration: float) -> list[Timing]:
    limits, limit = [], duration
    for i in reversed(range(len(words))):
        limits.append(limit)
        start = words[i].start
        if i in kept and start is not None:
            limit = start
    ordered, earliest = [], 0.0
    for i, (timing, latest) in enumerate(zip(words, reversed(limits), strict=True)):
        ordered.append(timing if i in kept else _between(timing, min(earliest, latest), latest))
        earliest = max(earliest, ordered[-1].end or 0.0)
    return ordered


def _between(timing: Timing, earliest: float, latest: float) -> Timing:
    if timing.start is None or timing.end is None:
        return timing
    start = min(max(timing.start, earliest), latest)
    end = min(max(timing.end, start), latest)
    moved = abs(start - timing.start) > _MOVED
    return Timing(start, end, 0.0, TimingStatus.ESTIMATED) if moved else replace(timing, start=start, end=end)


def _sentence(
    s: Sentence, kept: Mapping[int, int], whole: Mapping[tuple[int, int], Timing], words: Sequence[Timing]
) -> Timing:
    """Return the timing of a sentence: the old one if no word changed, else from its first to its last spoken word."""
    then = [kept.get(i) for i in range(s.first_word, s.last_word + 1)]
    first, last = then[0], then[-1]
    if None not in then and first is not None and last is not None and last - first == s.last_word - s.first_word:
        same = whole.get((first, last))
        if same is not None:
            return same
    return of_sentence(words[s.first_word : s.last_word + 1])


# -- parts to align again ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Window:
    """Sentences `first` to `last` of the new story, both included, and their span in the narration in seconds."""

    first: int
    last: int
    begin: float
    end: float


@dataclass(frozen=True)
class Excerpt:
    """Story to align again.

    `story` holds the sentences of all windows. `words` are the indices of its words in the new story.
    """

    story: Story
    words: tuple[int, ...]
    windows: tuple[Window, ...]
    changed: frozenset[int]  # changed words of the new story

    def fresh(self, timings: Sequence[Timing], pause: float) -> dict[int, Timing]:
        """Return the times of the changed words, by their index in the new story.

        `timings` are those of the excerpt's words. They count in the joined audio of the windows, which has `pause`
        seconds between them.
        """
        found: dict[int, Timing] = {}
        starts_at, of_word = _starts(self.windows, pause), self.story.sentence_of_word
        window_of = [k for k, w in enumerate(self.windows) for _ in range(w.first, w.last + 1)]
        for i, (word, timing) in enumerate(zip(self.words, timings, strict=True)):
            if word in self.changed:
                k = window_of[of_word[i]]
                found[word] = _back(timing, self.windows[k], starts_at[k])
        return found


def excerpt(old: Story, alignment: Alignment, new: Story) -> Excerpt | None:
    """Return the part of the new story to align again. None if no word changed."""
    kept = unchanged_words(old, new)
    changed = frozenset(range(len(new.words))) - kept.keys()
    if not changed:
        return None
    times = [alignment.words[kept[i]] if i in kept else UNREAD for i in range(len(new.words))]
    windows = tuple(_windows(new, changed, times, alignment.duration))
    words, sentences = _taken(new, windows)
    own = tuple(new.words[i] for i in words)
    return Excerpt(replace(new, words=own, sentences=sentences), words, windows, changed)


def _taken(new: Story, windows: Sequence[Window]) -> tuple[tuple[int, ...], tuple[Sentence, ...]]:
    words: list[int] = []
    sentences = []
    for window in windows:
        for s in new.sentences[window.first : window.last + 1]:
            first = len(words)
            words += range(s.first_word, s.last_word + 1)
            sentences.append(Sentence(first, len(words) - 1, s.block))
    return tuple(words), tuple(sentences)


def _windows(new: Story, changed: frozenset[int], times: Sequence[Timing], duration: float) -> Iterator[Window]:
    holds = [_is_hold(s, changed, times) for s in new.sentences]
    spans: list[tuple[int, int]] = []
    for index in sorted({new.sentence_of_word[word] for word in changed}):
        first = next((i for i in range(index - 1, -1, -1) if holds[i]), 0)
        last = next((i for i in range(index + 1, len(holds)) if holds[i]), len(holds) - 1)
        if spans and first <= spans[-1][1]:
            spans[-1] = (spans[-1][0], last)
        else:
            spans.append((first, last))
    for first, last in spans:
        yield Window(first, last, *_heard_in(new, first, last, holds, times, duration))


def _is_hold(s: Sentence, changed: frozenset[int], times: Sequence[Timing]) -> bool:
    own = range(s.first_word, s.last_word + 1)
    return changed.isdisjoint(own) and sum(times[i].start is not None for i in own) >= _HOLDS


def _heard_in(
    new: Story, first: int, last: int, holds: Sequence[bool], times: Sequence[Timing], duration: float
) -> tuple[float, float]:
    """Return the span of the sentences in the narration, in seconds.

    It excludes the words before and after, because the aligner would confuse them with its own.
    """
    begin, end = 0.0, duration
    from_word, to_word = new.sentences[first].first_word, new.sentences[last].last_word
    before = next((times[i].end for i in range(from_word - 1, -1, -1) if times[i].end is not None), None)
    after = next((times[i].start for i in range(to_word + 1, len(times)) if times[i].start is not None), None)
    own = [(t.start, t.end) for t in times[from_word : to_word + 1] if t.start is not None and t.end is not None]
    if holds[first]:
        begin = max(0.0, own[0][0] - _BREATH, before if before is not None and before <= own[0][0] else 0.0)
    elif before is not None:
        begin = before
    if holds[last]:
        end = min(duration, own[-1][1] + _BREATH, after if after is not None and after >= own[-1][1] else duration)
    elif after is not None:
        end = after
    return begin, max(begin, end)


def _starts(windows: Sequence[Window], pause: float) -> list[float]:
    """Return the start of each window in the joined audio."""
    starts, at = [], 0.0
    for window in windows:
        starts.append(at)
        at += window.end - window.begin + pause
    return starts


def _back(timing: Timing, window: Window, starts_at: float) -> Timing:
    """Convert a time of the joined audio to the whole narration."""
    if timing.start is None or timing.end is None:
        return timing
    start, end = (
        min(max(window.begin + time - starts_at, window.begin), window.end) for time in (timing.start, timing.end)
    )
    return replace(timing, start=start, end=end)
