"""Follows a narration through its text while it is being heard.

    text    |=========================|~~~~~~~~~~~~~~~~|                          |
            settled                    the tail: matched again with each piece     not reached yet
    heard   |=========================|~~~~~~~~~~~~~~|

Only the tail is matched, at first with the text that comes next: an hour costs an hour's work, and a story that comes
twice is followed where it goes on. But who follows can go astray, where a narrator begins with the end, say. So at the
end all is matched with all, and where that finds more it is believed instead.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from listenapp.align import tokens
from listenapp.align.audio_chunks import Sound
from listenapp.align.recognizer import Piece
from listenapp.align.speech_segments import Stretch, stretches, sure
from listenapp.align.spoken_words import Narration, Sounding, narration
from listenapp.align.token_match import Pair, match
from listenapp.align.tokens import TextToken
from listenapp.align.word_times import RoughWord
from listenapp.story.alignment import Extra
from listenapp.story.model import Sentence, Story

_NEXT = 50  # tokens of the text that comes next, besides as many as the tail has
_AHEAD = 300  # if there is little of it, besides twice as many
_FOLLOWS = 0.5  # share of the tail that must be found there
_GROWS = 1.05  # a tail in which nothing is found is matched again when so much of it has been heard
_MORE = 1.02  # times as many pairs that all with all must find to be believed instead
_SURE = 0.6  # trust
_LEAP = 12  # words; a longer leap over the text is believed when so many behind it were surely heard,
_OF_LEAP, _LONG_LEAP = 0.25, 60  # or such a share of those that it skips, but no more than these
_BESIDE = 0.15  # seconds


@dataclass(frozen=True)
class Part:
    """Consecutive sentences as a story of their own, which begins with word `first_word` of the whole.

    `found`: stretches of its words, in order; `pairs`: tokens of the whole text and as which they were heard, without
    hits by chance.
    """

    story: Story
    first_word: int
    narrated: Narration
    found: tuple[Stretch, ...]
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class _Settled:
    """All before these: a sentence, a word, a token that was heard, a moment in seconds."""

    sentence: int = 0
    word: int = 0
    heard: int = 0
    moment: float = 0.0


class Follower:
    """For one thread."""

    def __init__(self, story: Story, sound: Sound) -> None:
        self._story = story
        self._sound = sound
        self._text = tokens.of_text([word.text for word in story.words], story.language)
        self._spoken = [token.spoken for token in self._text]
        self._heard: list[tokens.HeardToken] = []
        self._cuts: list[float] = []
        self._tried = 0  # tokens of the tail when it was matched last
        self._settled = _Settled()
        self._words: list[RoughWord] = []
        self._extra: list[Extra] = []
        self._found: list[Stretch] = []
        self._pairs: list[Pair] = []

    def take(self, piece: Piece) -> None:
        self._heard += tokens.of_heard(piece.words, self._story.language)
        self._cuts.append(piece.end)

    def tail(self) -> Part | None:
        """What is not settled, up to the last sentence that was heard; found are those stretches that are sure.

        None while nothing more can be found.
        """
        done = self._settled
        size = len(self._heard) - done.heard
        if done.sentence == len(self._story.sentences) or size < _GROWS * self._tried:
            return None
        self._tried = size
        pairs = self._following()
        if not pairs:
            return None
        last = self._story.sentence_of_word[self._text[pairs[-1].text].word]
        part = self._part(last + 1, done, pairs)
        return replace(part, found=_without_leaps(list(sure(part.found, part.narrated)), part.narrated))

    def settle(self, part: Part) -> None:
        """Leaves behind what lies before the last end of a stretch of the tail that is the end of a sentence too."""
        ends = {s.last_word: i for i, s in enumerate(part.story.sentences)}
        for k in range(len(part.found) - 1, -1, -1):
            last = part.found[k]
            heard = self._next_heard(part.narrated.words[last.last].end)
            between = heard < len(self._heard) and self._heard[heard].start < last.end - _BESIDE
            if last.last in ends and not between:
                self._keep(part, k, self._settled.sentence + ends[last.last] + 1, heard)
                return

    def whole(self) -> Part:
        """The story, by all that was heard."""
        followed = self._followed()
        pairs = self._matched(0, 0, len(self._text))
        if len(pairs) <= _MORE * len(followed.pairs) + _LEAP:
            return followed
        at_once = self._part(len(self._story.sentences), _Settled(), pairs)
        return max(followed, at_once, key=lambda part: len(part.pairs))

    def share(self, whole: Part) -> float:
        """How much of the text was heard, or of what was heard is in the text, whichever is more; 0 to 1."""
        return len(whole.pairs) / max(1, min(len(self._text), len(self._heard)))

    def _followed(self) -> Part:
        done = self._settled
        rest = self._part(len(self._story.sentences), done, self._following())
        narrated = Narration((*self._words, *rest.narrated.words), (*self._extra, *rest.narrated.extra))
        found = (*self._found, *_moved(rest.found, done.word))
        return Part(self._story, 0, narrated, found, (*self._pairs, *rest.pairs))

    def _following(self) -> list[Pair]:
        """The tail's, in the text that comes next or, if little of it is there, in all that is left."""
        done = self._settled
        size = len(self._heard) - done.heard
        first = self._token_of(done.word)
        ends = (first + _NEXT + size, first + _AHEAD + 2 * size, len(self._text))
        best: list[Pair] = []
        for end in sorted({min(end, len(self._text)) for end in ends}):
            best = max(best, self._matched(first, done.heard, end), key=len)
            if len(best) >= _FOLLOWS * size:
                break
        return best

    def _matched(self, first: int, heard: int, end: int) -> list[Pair]:
        """Tokens of the text from `first` to `end` - 1 with those heard from `heard` on."""
        pairs = match(self._spoken[first:end], [token.spoken for token in self._heard[heard:]])
        return [Pair(pair.text + first, pair.heard + heard, pair.likeness) for pair in pairs]

    def _part(self, end: int, since: _Settled, pairs: Sequence[Pair]) -> Part:
        """The sentences before `end`."""
        story = _sentences(self._story, since.sentence, end, since.word)
        token, end_token = self._token_of(since.word), self._token_of(since.word + len(story.words))
        narrated = narration(
            story,
            [TextToken(t.spoken, t.word - since.word) for t in self._text[token:end_token]],
            self._heard[since.heard :],
            [Pair(pair.text - token, pair.heard - since.heard, pair.likeness) for pair in pairs],
            Sounding(self._sound.level, since.moment),
            begin=since.moment,
            end=self._cuts[-1],
        )
        found = stretches(narrated, self._cuts, self._sound.level, since.moment)
        kept = (pair for pair in pairs if narrated.words[self._text[pair.text].word - since.word].trust)
        return Part(story, since.word, narrated, tuple(found), tuple(kept))

    def _keep(self, part: Part, k: int, sentence: int, heard: int) -> None:
        """The part's first stretches, up to the `k`th, behind which `sentence` and the token `heard` come next."""
        last = part.found[k]
        words = part.narrated.words[: last.last + 1]
        self._words += words
        self._extra += [extra for extra in part.narrated.extra if extra.end <= last.end + _BESIDE]
        self._found += _moved(part.found[: k + 1], part.first_word)
        self._pairs += [pair for pair in part.pairs if pair.heard < heard]
        self._settled = _Settled(sentence, part.first_word + len(words), heard, last.end)
        self._tried = 0

    def _token_of(self, word: int) -> int:
        """The first token of a word."""
        return bisect_left(self._text, word, key=lambda token: token.word)

    def _next_heard(self, moment: float) -> int:
        return bisect_left(self._heard, moment, key=lambda token: (token.start + token.end) / 2)


def _moved(found: Sequence[Stretch], words: int) -> list[Stretch]:
    return [replace(s, first=s.first + words, last=s.last + words) for s in found]


def _sentences(story: Story, first: int, end: int, word: int) -> Story:
    """Sentences `first` to `end` - 1, with words counted from `word`, the first of them."""
    chosen = story.sentences[first:end]
    own = (Sentence(s.first_word - word, s.last_word - word, s.block) for s in chosen)
    end_word = chosen[-1].last_word + 1 if chosen else word
    return replace(story, words=story.words[word:end_word], sentences=tuple(own))


def _without_leaps(found: Sequence[Stretch], narrated: Narration) -> tuple[Stretch, ...]:
    """Up to the first one that lies far ahead in the text with little behind it that was surely heard: a chance hit."""
    surely = 0
    kept = len(found)
    for k in range(len(found) - 1, -1, -1):
        surely += sum(word.trust >= _SURE for word in narrated.words[found[k].first : found[k].last + 1])
        skipped = found[k].first - (found[k - 1].last + 1 if k else 0)
        if skipped > _LEAP and surely < max(_LEAP, min(_LONG_LEAP, _OF_LEAP * skipped)):
            kept = k
    return tuple(found[:kept])
