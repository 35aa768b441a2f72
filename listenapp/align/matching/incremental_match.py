"""Match a narration with its text while it is being recognised.

    text    |=========================|~~~~~~~~~~~~~~~~|                          |
            settled                    the tail: matched again with each chunk     not reached yet
    audio   |=========================|~~~~~~~~~~~~~~|

Only the tail is matched with each chunk, first with the text that follows the settled part. The work therefore grows
linearly with the length of the recording, and a passage that occurs twice is matched where the narration continues.

The incremental match can go astray, for example if the narrator begins with the end of the text. At the end the whole
text is therefore matched with everything that was recognised. The result with more pairs wins. Then sentences that are
read in another place than printed are looked for in the speech that is left over.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import groupby

from listenapp.align.audio_chunks import ChunkedAudio
from listenapp.align.matching import tokens
from listenapp.align.matching.other_order import MovedBlock, as_read, moved_blocks, without_interrupted
from listenapp.align.matching.spoken_words import RoughAlignment, SpeechActivity, judge_spoken
from listenapp.align.matching.token_match import TokenPair, match
from listenapp.align.matching.tokens import TextToken
from listenapp.align.speech_segments import LEAP, SpeechSegment, quiet_place, stretches, sure, without_leaps
from listenapp.align.whisper_recognizer import Piece
from listenapp.align.word_times import RoughWord
from listenapp.story.alignment import Extra
from listenapp.story.model import Sentence, Story

_NEXT = 50  # tokens to search in the text that follows, in addition to the length of the tail
_AHEAD = 300  # second search, if the first finds little: tokens in addition to twice the length of the tail
_FOLLOWS = 0.5  # share of the tail that a search must find, or the next wider search follows
_GROWS = 1.05  # a tail without a match is matched again after it has grown by this factor
_MORE = 1.02  # factor by which the whole match must exceed the incremental one in pairs to win
_BESIDE = 0.15  # seconds of tolerance around a segment's end


@dataclass(frozen=True)
class MatchedPart:
    """Consecutive sentences as a story of their own. Its first word is word `first_word` of the whole story.

    `found` holds the speech segments of its words, in order. `order` holds all words in the order in which they are
    read, if that is not the order of the text. Segments then count in it. `pairs` holds the matched tokens, with
    indices into the whole text and into all recognised tokens. Chance hits are left out.
    """

    story: Story
    first_word: int
    narrated: RoughAlignment
    found: tuple[SpeechSegment, ...]
    pairs: tuple[TokenPair, ...]
    order: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Settled:
    """Position up to which the match is final: next sentence, next word, next recognised token, time in seconds."""

    sentence: int = 0
    word: int = 0
    heard: int = 0
    moment: float = 0.0


class IncrementalMatcher:
    """Incremental matcher of one story. For one thread."""

    def __init__(self, story: Story, sound: ChunkedAudio) -> None:
        self._story = story
        self._sound = sound
        self._text = tokens.of_text(tokens.written(story), story.language)
        self._spoken = [token.spoken for token in self._text]
        self._starts = frozenset(self._token_of(sentence.first_word) for sentence in story.sentences)
        self._heard: list[tokens.HeardToken] = []
        self._cuts: list[float] = []
        self._tried = 0  # length of the tail, in tokens, when it was last matched
        self._settled = _Settled()
        self._words: list[RoughWord] = []
        self._extra: list[Extra] = []
        self._restarts: list[Extra] = []
        self._found: list[SpeechSegment] = []
        self._pairs: list[TokenPair] = []

    def take(self, piece: Piece) -> None:
        self._heard += tokens.of_heard(piece.words, self._story.language)
        self._cuts.append(piece.end)

    def tail(self) -> MatchedPart | None:
        """Match the tail up to the last recognised sentence. `found` of the result holds only the final segments.

        Return None if the whole text is settled, if the tail has grown too little since the last match, or if nothing
        matches.
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
        return replace(part, found=without_leaps(list(sure(part.found, part.narrated)), part.narrated))

    def settle(self, part: MatchedPart) -> None:
        """Make part of the tail final: everything up to its last segment that ends together with a sentence."""
        ends = {s.last_word: i for i, s in enumerate(part.story.sentences)}
        for k in range(len(part.found) - 1, -1, -1):
            last = part.found[k]
            heard = self._next_heard(part.narrated.words[last.last].end)
            between = heard < len(self._heard) and self._heard[heard].start < last.end - _BESIDE
            if last.last in ends and not between:
                self._keep(part, k, self._settled.sentence + ends[last.last] + 1, heard)
                return

    def whole(self) -> MatchedPart:
        """Match the whole story with everything that was recognised."""
        followed = self._followed()
        pairs = self._matched(0, 0, len(self._text))
        if len(pairs) <= _MORE * len(followed.pairs) + LEAP:
            return self._with_near_copies(followed)
        at_once = self._part(len(self._story.sentences), _Settled(), pairs)
        return self._with_near_copies(max(followed, at_once, key=_count))

    def share(self, whole: MatchedPart) -> float:
        """Return the share of the text that was recognised, or of the recognised tokens that are in the text.

        The larger of the two counts. Range 0 to 1.
        """
        return len(whole.pairs) / max(1, min(len(self._text), len(self._heard)))

    def unmatched(self, whole: MatchedPart) -> list[list[str]]:
        """Return the recognised words, run by run, that match no word. Their place in the text is a guess, or none."""
        matched = {pair.heard for pair in whole.pairs}
        runs = groupby(range(len(self._heard)), key=lambda j: j in matched)
        return [[self._heard[j].spoken for j in run] for is_matched, run in runs if not is_matched]

    def heard_as(self, whole: MatchedPart) -> dict[int, tuple[tokens.HeardToken, ...]]:
        """Return the recognised tokens of each word of the story that was recognised."""
        heard: dict[int, tuple[tokens.HeardToken, ...]] = {}
        for pair in whole.pairs:
            word = self._text[pair.text].word
            heard[word] = (*heard.get(word, ()), self._heard[pair.heard])
        return heard

    def _with_near_copies(self, part: MatchedPart) -> MatchedPart:
        """Add the sentences that are read in another place than printed.

        A near copy may have taken the end of such a sentence. It is taken back if more words are recognised then.
        """
        sentence_of = [self._story.sentence_of_word[token.word] for token in self._text]
        fewer = without_interrupted(part.pairs, sentence_of, self._pause_before)
        moved = self._with_moved(part)
        if len(fewer) == len(part.pairs):
            return moved
        other = self._with_moved(self._part(len(self._story.sentences), _Settled(), fewer))
        return max(moved, other, key=_count)

    def _pause_before(self, heard: int) -> float:
        return self._heard[heard].start - self._heard[heard - 1].end

    def _with_moved(self, part: MatchedPart) -> MatchedPart:
        """Add the sentences that are read in another place than printed, as long as some are found.

        Only sentences without a recognised word are looked for.
        """
        words = part.narrated.words
        unread = {
            k
            for k, s in enumerate(self._story.sentences)
            if not any(word.trust for word in words[s.first_word : s.last_word + 1])
        }
        claimed = self._claimed(part)
        sentence_of = [self._story.sentence_of_word[token.word] for token in self._text]
        blocks = moved_blocks(sentence_of, unread, claimed, self._matched_among)
        parts = (self._moved_part(block, claimed) for block in blocks)
        moved = [one for one in parts if any(word.trust for word in one.narrated.words)]
        return self._in_order_of_reading(self._with_moved(reduce(_merged, moved, part))) if moved else part

    def _in_order_of_reading(self, part: MatchedPart) -> MatchedPart:
        """Return the part with the segments of the sound, which do not depend on the order in print."""
        order = as_read(part.story.sentences, part.narrated.words)
        narrated = replace(part.narrated, words=tuple(part.narrated.words[i] for i in order))
        return replace(part, found=tuple(stretches(narrated, self._cuts, self._sound.level)), order=tuple(order))

    def _claimed(self, part: MatchedPart) -> list[bool]:
        """Return for each recognised token whether it is no extra speech."""
        claimed = [True] * len(self._heard)
        for extra in part.narrated.extra:
            for j in range(self._next_heard(extra.start), self._next_heard(extra.end)):
                claimed[j] = False
        return claimed

    def _moved_part(self, block: MovedBlock, claimed: Sequence[bool]) -> MatchedPart:
        """Return the sentences of the block, within the speech that no other sentence claims."""
        first, last = block.pairs[0].heard, block.pairs[-1].heard
        while first and not claimed[first - 1]:
            first -= 1
        while last + 1 < len(claimed) and not claimed[last + 1]:
            last += 1
        begin, until = 0.0, self._cuts[-1]
        if first:
            begin = quiet_place(self._sound.level, self._heard[first - 1].end, self._heard[first].start)
        if last + 1 < len(claimed):
            until = quiet_place(self._sound.level, self._heard[last].end, self._heard[last + 1].start)
        since = _Settled(block.first, self._story.sentences[block.first].first_word, first, begin)
        return self._part(block.end, since, block.pairs, (last + 1, max(begin, until)))

    def _matched_among(self, text: Sequence[int], heard: Sequence[int]) -> list[TokenPair]:
        starts = {k for k, i in enumerate(text) if i in self._starts}
        pairs = match([self._spoken[i] for i in text], [self._heard[j].spoken for j in heard], starts)
        return [TokenPair(text[pair.text], heard[pair.heard], pair.likeness) for pair in pairs]

    def _followed(self) -> MatchedPart:
        done = self._settled
        rest = self._part(len(self._story.sentences), done, self._following())
        narrated = RoughAlignment(
            (*self._words, *rest.narrated.words),
            (*self._extra, *rest.narrated.extra),
            (*self._restarts, *rest.narrated.restarts),
        )
        found = (*self._found, *_moved(rest.found, done.word))
        return MatchedPart(self._story, 0, narrated, found, (*self._pairs, *rest.pairs))

    def _following(self) -> list[TokenPair]:
        """Match the tail with the text that follows.

        If little matches, widen the search, at last to the rest of the text.
        """
        done = self._settled
        size = len(self._heard) - done.heard
        first = self._token_of(done.word)
        ends = (first + _NEXT + size, first + _AHEAD + 2 * size, len(self._text))
        best: list[TokenPair] = []
        for end in sorted({min(end, len(self._text)) for end in ends}):
            best = max(best, self._matched(first, done.heard, end), key=len)
            if len(best) >= _FOLLOWS * size:
                break
        return best

    def _matched(self, first: int, heard: int, end: int) -> list[TokenPair]:
        """Match text tokens `first` to `end` - 1 with the recognised tokens from `heard` on."""
        starts = {start - first for start in self._starts if first <= start < end}
        pairs = match(self._spoken[first:end], [token.spoken for token in self._heard[heard:]], starts)
        return [TokenPair(pair.text + first, pair.heard + heard, pair.likeness) for pair in pairs]

    def _part(
        self, end: int, since: _Settled, pairs: Sequence[TokenPair], until: tuple[int, float] | None = None
    ) -> MatchedPart:
        """Return the sentences from `since` up to, but without, sentence `end`, with `pairs` as their matches.

        `until`: the recognised token, and the time in seconds, at which their sound ends.
        """
        end_heard, end_moment = until or (len(self._heard), self._cuts[-1])
        story = _sentences(self._story, since.sentence, end, since.word)
        token, end_token = self._token_of(since.word), self._token_of(since.word + len(story.words))
        narrated = judge_spoken(
            story,
            [TextToken(t.spoken, t.word - since.word) for t in self._text[token:end_token]],
            self._heard[since.heard : end_heard],
            [TokenPair(pair.text - token, pair.heard - since.heard, pair.likeness) for pair in pairs],
            SpeechActivity(self._sound.level, since.moment),
            begin=since.moment,
            end=end_moment,
        )
        cuts = [*(cut for cut in self._cuts if cut < end_moment), end_moment]
        found = stretches(narrated, cuts, self._sound.level, since.moment)
        kept = (pair for pair in pairs if narrated.words[self._text[pair.text].word - since.word].trust)
        return MatchedPart(story, since.word, narrated, tuple(found), tuple(kept))

    def _keep(self, part: MatchedPart, k: int, sentence: int, heard: int) -> None:
        """Make the first segments of the part final, up to segment `k`.

        `sentence` and the recognised token `heard` come next.
        """
        last = part.found[k]
        words = part.narrated.words[: last.last + 1]
        self._words += words
        self._extra += _up_to(last.end, part.narrated.extra)
        self._restarts += _up_to(last.end, part.narrated.restarts)
        self._found += _moved(part.found[: k + 1], part.first_word)
        self._pairs += [pair for pair in part.pairs if pair.heard < heard]
        self._settled = _Settled(sentence, part.first_word + len(words), heard, last.end)
        self._tried = 0

    def _token_of(self, word: int) -> int:
        """Return the index of the first token of a word."""
        return bisect_left(self._text, word, key=lambda token: token.word)

    def _next_heard(self, moment: float) -> int:
        return bisect_left(self._heard, moment, key=lambda token: (token.start + token.end) / 2)


def _count(part: MatchedPart) -> int:
    return len(part.pairs)


def _merged(part: MatchedPart, moved: MatchedPart) -> MatchedPart:
    """Return the part with the sentences of `moved`, which were unread, in their own place of the sound."""
    words = list(part.narrated.words)
    words[moved.first_word : moved.first_word + len(moved.story.words)] = moved.narrated.words
    begin, end = moved.found[0].begin, moved.found[-1].end
    extra, again = (
        sorted((*(e for e in old if e.end <= begin or end <= e.start), *new), key=lambda one: one.start)
        for old, new in (
            (part.narrated.extra, moved.narrated.extra),
            (part.narrated.restarts, moved.narrated.restarts),
        )
    )
    found = sorted((*part.found, *_moved(moved.found, moved.first_word)), key=lambda one: one.begin)
    pairs = (*part.pairs, *moved.pairs)
    narrated = RoughAlignment(tuple(words), tuple(extra), tuple(again))
    return replace(part, narrated=narrated, found=tuple(found), pairs=pairs)


def _up_to(end: float, speech: Sequence[Extra]) -> list[Extra]:
    return [one for one in speech if one.end <= end + _BESIDE]


def _moved(found: Sequence[SpeechSegment], words: int) -> list[SpeechSegment]:
    return [replace(s, first=s.first + words, last=s.last + words) for s in found]


def _sentences(story: Story, first: int, end: int, word: int) -> Story:
    """Return sentences `first` to `end` - 1 as a story. Word indices count from `word`, the first of them."""
    chosen = story.sentences[first:end]
    own = (Sentence(s.first_word - word, s.last_word - word, s.block) for s in chosen)
    end_word = chosen[-1].last_word + 1 if chosen else word
    return replace(story, words=story.words[word:end_word], sentences=tuple(own))
