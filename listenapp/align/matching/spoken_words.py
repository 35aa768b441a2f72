"""Decide which words of the text are read aloud, estimate their times, and find extra speech.

Words between two recognised words are judged by the amount of sound in the gap. The rest of a partly recognised
sentence counts as read if the gap holds at least some sound. A sentence without any recognised word counts as read only
if the gap holds as much speech as it needs and the tokens recognised there resemble it. A caption, a byline or a
glossary that nobody reads has no such room. Long numbers are compared digit by digit, because recognition groups them
in its own way. Parentheses and speaker labels are judged separately.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from listenapp.align.matching.joined_words import divided
from listenapp.align.matching.parentheticals import parentheticals
from listenapp.align.matching.restarts import restarts, without_repetition
from listenapp.align.matching.token_match import TokenPair
from listenapp.align.matching.tokens import HeardToken, TextToken, digits_of
from listenapp.align.matching.unrecognised_words import (
    SAME_LETTERS,
    WORDY,
    Gap,
    claimed_tokens,
    common_runs,
    spoken_forms,
    without_other_speech,
)
from listenapp.align.word_times import RoughWord
from listenapp.audio import energy
from listenapp.story.alignment import Extra
from listenapp.story.model import Story

_ROOM = 0.55  # share of its usual duration that a whole sentence needs
# the same for the rest of a sentence that was partly recognised, because single words can be very short
_ROOM_OF_PART = 0.2
_SLIPS_BY = 0.5  # seconds that need no room (one or two words)
# If the text needs this many times the room, it is not read. Some of so many sentences would resemble anything.
_TOO_MUCH = 10
_RESEMBLES = 0.4
_MANY_DIGITS = 7  # as in a phone number; shorter numbers are alike by chance
_SAME_DIGITS = 0.7  # share of the digits of text or recognised words, whichever are more
USUAL_PACE = 0.075  # seconds a letter, if too few words were recognised to measure it
_CHANCE = 0.3  # least mean trust of a sentence's words; below it they are chance hits
_FEWEST_WORDS = 2  # a single word is no sentence of which few words matched
_STRAY = 2  # Letters. Such a short word also appears in misheard speech: "a" in "OCA4" for "Okafor".
_BRIEF = 0.2  # seconds that even the shortest word may last
_LEISURE = 2.5  # multiple of the usual duration; words do not fill a longer gap
_AROUND = 30_000  # levels that are used to set the speech threshold, if not the whole recording is examined
_FEWEST_EXTRA = 3  # tokens; fewer are recognition errors, unless pauses part them from the words beside them
_APART = 0.5  # seconds of such a pause


@dataclass(frozen=True)
class RoughAlignment:
    """Result of the decision. `words` holds one RoughWord for each word of the story.

    `extra` is speech that is not in the text. `restarts` is speech that says the words beside it once more.
    """

    words: tuple[RoughWord, ...]
    extra: tuple[Extra, ...]
    restarts: tuple[Extra, ...] = ()


class SpeechActivity:
    """Amount of sound after the time `begin` (seconds). Levels are 10 ms apart."""

    def __init__(self, level: NDArray[np.float32], begin: float = 0.0) -> None:
        self._first = round(begin / energy.HOP)
        around = level[max(0, self._first - _AROUND) :] if self._first else level
        loud = level[self._first :] > energy.speech_threshold(around)
        self._before = np.concatenate([[0], np.cumsum(loud)])

    def between(self, start: float, end: float) -> float:
        most = len(self._before) - 1
        first, last = (int(np.clip(round(t / energy.HOP) - self._first, 0, most)) for t in (start, end))
        return float(self._before[max(first, last)] - self._before[first]) * energy.HOP


def judge_spoken(
    story: Story,
    text: Sequence[TextToken],
    heard: Sequence[HeardToken],
    pairs: Sequence[TokenPair],
    sounding: SpeechActivity,
    *,
    begin: float = 0.0,
    end: float,
) -> RoughAlignment:
    """Decide which words are read aloud, from the matched `pairs` of `text` and `heard`.

    `begin` and `end` are the bounds of the recognised audio in seconds.
    """
    heard, pairs = divided(text, heard, pairs)
    placed = _without_chance_hits(story, _placed(story, text, heard, pairs))
    judge = _Judge(story, spoken_forms(story, text), heard, sounding, placed)
    rough: list[RoughWord | None] = list(placed)
    claimed = {pair.heard for pair in pairs if placed[text[pair.text].word]}
    for whole in _gaps(placed, begin, end):
        unclaimed = [k for k in range(*_heard_between(heard, whole)) if k not in claimed]
        gap, free = without_repetition(text, heard, whole, unclaimed)
        spoken = judge.spoken_words(gap, free)
        own = claimed_tokens(story, gap, {i: judge.forms[i] for i in spoken}, free, heard)
        said_at = (heard[own[0]].start, heard[own[-1]].end) if own else None
        room = without_other_speech(gap, [heard[k] for k in free if k not in own], said_at)
        rough[gap.first : gap.last + 1] = _shared_out(story, room, spoken, judge.pace, said_at)
        claimed.update(own)
    words = tuple(word or RoughWord(0.0, 0.0, False, 0.0) for word in rough)
    return RoughAlignment(words, _extra(heard, claimed, begin, end), restarts(text, heard, pairs, claimed))


def _placed(
    story: Story, text: Sequence[TextToken], heard: Sequence[HeardToken], pairs: Sequence[TokenPair]
) -> list[RoughWord | None]:
    """Return the rough times of the recognised words. None for the other words."""
    count, first_words = len(story.words), frozenset(s.first_word for s in story.sentences)
    starts = {
        i for i, token in enumerate(text) if token.word in first_words and (not i or text[i - 1].word != token.word)
    }
    tokens_of = [0] * count
    for token in text:
        tokens_of[token.word] += 1
    placed: list[RoughWord | None] = [None] * count
    for word, group in groupby(_with_neighbours(pairs, starts), key=lambda item: text[item[0].text].word):
        own = list(group)
        share = sum(pair.likeness for pair, _ in own) / tokens_of[word]
        agree = min(agree for _, agree in own)
        if share >= 0.4 and (agree or len(text[own[0][0].text].spoken) > _STRAY):
            trust = share * (0.5 + 0.5 * agree)
            placed[word] = RoughWord(heard[own[0][0].heard].start, heard[own[-1][0].heard].end, True, min(1.0, trust))
    return placed


def _without_chance_hits(story: Story, placed: Sequence[RoughWord | None]) -> list[RoughWord | None]:
    """Drop the matches of a sentence if so few of its words matched that they may be chance hits."""
    kept = list(placed)
    for s in story.sentences:
        own = placed[s.first_word : s.last_word + 1]
        if len(own) >= _FEWEST_WORDS and sum(word.trust for word in own if word) < _CHANCE * len(own):
            kept[s.first_word : s.last_word + 1] = [None] * len(own)
    return kept


def _with_neighbours(pairs: Sequence[TokenPair], starts: Container[int]) -> Iterable[tuple[TokenPair, float]]:
    """Yield each pair with the mean likeness of its two neighbours, 0 to 1. `starts`: tokens that begin a sentence."""
    for before, pair, after in zip([None, *pairs], pairs, [*pairs[1:], None], strict=False):
        sides = [before.likeness if before and _goes_on(before, pair, starts) else 0.0]
        sides.append(after.likeness if after and _goes_on(pair, after, starts) else 0.0)
        yield pair, sum(sides) / 2


def _goes_on(one: TokenPair, other: TokenPair, starts: Container[int]) -> bool:
    """Return whether the second pair follows the first in the sound, and in the text or from sentence to sentence."""
    between_sentences = other.text in starts and one.text + 1 in starts
    return other.heard == one.heard + 1 and (other.text == one.text + 1 or between_sentences)


def _gaps(placed: Sequence[RoughWord | None], begin: float, end: float) -> Iterable[Gap]:
    for missing, group in groupby(range(len(placed)), key=lambda i: placed[i] is None):
        if missing:
            run = list(group)
            before = placed[run[0] - 1] if run[0] else None
            after = placed[run[-1] + 1] if run[-1] + 1 < len(placed) else None
            start = before.end if before else begin
            yield Gap(run[0], run[-1], start, max(start, after.start if after else end))


def _heard_between(heard: Sequence[HeardToken], gap: Gap) -> tuple[int, int]:
    first, last = (bisect_left(heard, moment - 0.01, key=lambda token: token.start) for moment in (gap.start, gap.end))
    return first, last


class _Judge:
    def __init__(
        self,
        story: Story,
        forms: Sequence[str],
        heard: Sequence[HeardToken],
        sounding: SpeechActivity,
        placed: Sequence[RoughWord | None],
    ) -> None:
        self._story = story
        self.forms = forms
        self._heard = heard
        self._sounding = sounding
        self._placed = placed
        self._asides = parentheticals(story)
        self.pace = _pace(story, placed)

    def spoken_words(self, gap: Gap, free: Sequence[int]) -> list[int]:
        """Return the words of the gap that are read aloud.

        `free` holds the recognised tokens in it that no word claims.
        """
        room = self._sounding.between(gap.start, gap.end)
        hidden = self._drawn_out(gap.first - 1) + self._drawn_out(gap.last + 1)
        spoken: list[int] = []
        whole: list[list[int]] = []
        for part, is_whole in self._parts(gap):
            needed = self._needed(part)
            if is_whole:
                whole.append(part)
                continue
            aside = self._asides[part[0]] is not None
            slips_by = len(part) <= 2 or needed < _SLIPS_BY or room + hidden >= _ROOM_OF_PART * needed
            slips_by = slips_by or self._repeats(part)
            if self._is_read_aside(part, room, free) if aside else slips_by:
                spoken += part
                room -= needed
        spoken += self._read_sentences(whole, room, free)
        return sorted(spoken)

    def _parts(self, gap: Gap) -> Iterable[tuple[list[int], bool]]:
        """Yield the words of the gap by sentence, and whether the whole sentence lies in the gap.

        Parentheses and labels of a partly recognised sentence come separately.
        """
        of_word = self._story.sentence_of_word
        for index, group in groupby(range(gap.first, gap.last + 1), key=lambda i: of_word[i]):
            words, sentence = list(group), self._story.sentences[index]
            if (words[0], words[-1]) == (sentence.first_word, sentence.last_word):
                yield words, True
            else:
                yield from ((list(part), False) for _, part in groupby(words, key=lambda i: self._asides[i]))

    def _read_sentences(self, whole: Sequence[list[int]], room: float, free: Sequence[int]) -> list[int]:
        needed = sum(map(self._needed, whole))
        if not whole or _TOO_MUCH * room <= needed:
            return []
        said = "".join(self._heard[k].spoken for k in free)
        if not said and room >= _ROOM * needed:
            return [i for part in whole for i in part]
        digits = "".join(self._heard[k].digits for k in free)
        alike = [part for part in whole if self._resembles(part, said) or self._has_digits(part, digits)]
        return [i for part in alike if room >= _ROOM * self._needed(part) for i in part]

    def _repeats(self, part: Sequence[int]) -> bool:
        """Return whether the words repeat those before or after them, as in a stammer. Recognition leaves one out."""
        first, end, count = part[0], part[-1] + 1, len(part)
        beside = ((max(0, first - count), first), (end, end + count))
        own, *others = ([word.text.lower() for word in self._story.words[a:b]] for a, b in ((first, end), *beside))
        return own in others

    def _is_read_aside(self, part: Sequence[int], room: float, free: Sequence[int]) -> bool:
        """Return whether the parenthesis or label was recognised, or has all the room that it needs."""
        said = "".join(self._heard[k].spoken for k in free)
        letters = sum(len(self._story.words[i].text) for i in part)
        return self._resembles(part, said) or (not said and letters >= SAME_LETTERS and room >= self._needed(part))

    def _resembles(self, part: Sequence[int], said: str) -> bool:
        """Compare text and recognised letters by common runs.

        Shorter runs occur in any two texts, and runs that are far apart in any long one.
        """
        written = "".join(self.forms[i] for i in part)
        blocks = common_runs(written, said)
        same = sum(block.size for block in blocks)
        near = bool(blocks) and blocks[-1].b + blocks[-1].size - blocks[0].b <= WORDY * len(written)
        return near and same >= _RESEMBLES * len(written) and len(said) >= _ROOM * len(written)

    def _has_digits(self, part: Sequence[int], said: str) -> bool:
        """Compare the digits of text and recognised words. "555-0142" may be recognised as "55142"."""
        written = digits_of("".join(self._story.words[i].text for i in part))
        if len(written) < _MANY_DIGITS:
            return False
        blocks = SequenceMatcher(None, written, said, autojunk=False).get_matching_blocks()
        return sum(block.size for block in blocks) >= _SAME_DIGITS * max(len(written), len(said))

    def _drawn_out(self, word: int) -> float:
        """Return the seconds by which a recognised word seems too long.

        Recognition gives a word the time of unrecognised neighbours.
        """
        placed = self._placed[word] if 0 <= word < len(self._placed) else None
        if placed is None:
            return 0.0
        sounds = self._sounding.between(placed.start, placed.end)
        return max(0.0, sounds - _LEISURE * max(_BRIEF, self._needed([word])))

    def _needed(self, part: Sequence[int]) -> float:
        return self.pace * sum(len(self._story.words[i].text) for i in part)


def _pace(story: Story, placed: Sequence[RoughWord | None]) -> float:
    """Return the mean seconds a letter."""
    timed = [(word.end - word.start, len(story.words[i].text)) for i, word in enumerate(placed) if word]
    if len(timed) < 5:
        return USUAL_PACE
    return sum(seconds for seconds, _ in timed) / sum(letters for _, letters in timed)


def _shared_out(
    story: Story, gap: Gap, spoken: Sequence[int], pace: float, said_at: tuple[float, float] | None
) -> list[RoughWord | None]:
    """Place the words of the gap. Spoken words share its time in proportion to their length.

    If there is far more time than they need, they stay next to their own sentence, on either side of the gap, or at the
    tokens recognised there (`said_at`).
    """
    letters = [len(story.words[i].text) for i in spoken]
    start, end = _room(story, gap, spoken, _LEISURE * pace * sum(letters), said_at)
    words: list[RoughWord | None] = [None] * (gap.last + 1 - gap.first)
    seconds_a_letter = (end - start) / (sum(letters) or 1)
    for i, count in zip(spoken, letters, strict=True):
        words[i - gap.first] = RoughWord(start, start + count * seconds_a_letter, True, 0.0)
        start += count * seconds_a_letter
    return words


def _room(
    story: Story, gap: Gap, spoken: Sequence[int], enough: float, said_at: tuple[float, float] | None
) -> tuple[float, float]:
    if not spoken or gap.end - gap.start <= enough:
        return gap.start, gap.end
    of_word = story.sentence_of_word
    if gap.first and of_word[gap.first - 1] == of_word[spoken[-1]]:
        return gap.start, gap.start + enough
    if gap.last + 1 < len(of_word) and of_word[gap.last + 1] == of_word[spoken[0]]:
        return gap.end - enough, gap.end
    return said_at or (gap.end - enough, gap.end)


def _extra(heard: Sequence[HeardToken], claimed: Container[int], begin: float, end: float) -> tuple[Extra, ...]:
    found = []
    for unclaimed, group in groupby(range(len(heard)), key=lambda k: k not in claimed):
        run = list(group)
        first, last = heard[run[0]], heard[run[-1]]
        before = heard[run[0] - 1].end if run[0] else begin
        after = heard[run[-1] + 1].start if run[-1] + 1 < len(heard) else end
        is_apart = min(first.start - before, after - last.end) >= _APART
        if unclaimed and (len(run) >= _FEWEST_EXTRA or is_apart):
            found.append(Extra(first.start, last.end, " ".join(heard[k].spoken for k in run)))
    return tuple(found)
