"""Decide which words are read aloud, from real recognised words and texts with inserted and removed parts."""

from __future__ import annotations

import pickle
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from listenapp.align.audio_chunks import ChunkedAudio
from listenapp.align.matching import tokens
from listenapp.align.matching.spoken_words import RoughAlignment, SpeechActivity, judge_spoken
from listenapp.align.matching.token_match import match
from listenapp.align.whisper_recognizer import Heard, Recognizer
from listenapp.align.word_times import RoughWord
from listenapp.story import story_builder
from listenapp.story.model import Block, BlockKind, Story

CAPTIONS = [
    "A woman walks past a board that shows the prices of bread and milk in Nairobi, Kenya, March 4, 2019. (Reuters)",
    "FILE - The leaders of both countries shake hands before their talks in the capital. (AP Photo/Ana Lopez)",
    "Workers load boxes of vaccine onto a plane at the airport.",
]
PARAGRAPH = (
    "The two men first met at a small school by the sea. They fished together in summer and wrote long letters in "
    "winter. Neither of them knew how famous they would become, and neither of them cared much about it."
)
GLOSSARY = (
    "Words in This Story\n\nharvest –n. the time when crops are gathered\n\nreluctant –adj. not wanting to do a thing"
)
BYLINE = "By Maria Gonzalez"


Once = Callable[[str, Callable[[Path], object]], Path]


@dataclass(frozen=True)
class Recording:
    story: Story
    heard: tuple[Heard, ...]
    level: NDArray[np.float32]
    duration: float


@pytest.fixture(scope="module")
def seed(shared_data: Path, tiny_en: Path, once_in_this_run: Once) -> Recording:
    folder = shared_data / "seed-story"
    sound = ChunkedAudio(folder / "narration.mp3")

    def recognise(result: Path) -> None:
        pieces = Recognizer(tiny_en, threads=2).hear(sound, "en")
        (result / "heard").write_bytes(pickle.dumps([word for piece in pieces for word in piece.words]))

    heard = pickle.loads((once_in_this_run("seed-story-heard", recognise) / "heard").read_bytes())
    for _chunk in sound.chunks(lambda: False):  # decodes the recording, where another process has recognised it
        pass
    story = story_of((folder / "story.txt").read_text("utf-8"))
    return Recording(story, tuple(heard), sound.level, sound.seconds)


def story_of(text: str) -> Story:
    return story_builder.build(text, [Block(BlockKind.BODY, *s) for s in story_builder.paragraphs(text)], title="")


def narrated(story: Story, recording: Recording) -> RoughAlignment:
    text = tokens.of_text([w.text for w in story.words], "en")
    heard = tokens.of_heard(recording.heard, "en")
    pairs = match([t.spoken for t in text], [h.spoken for h in heard])
    return judge_spoken(story, text, heard, pairs, SpeechActivity(recording.level), end=recording.duration)


def test_captions_credits_and_glossary_are_not_read(seed: Recording) -> None:
    found = narrated(seed.story, seed)
    unread = {i for i, w in enumerate(found.words) if not w.spoken}
    texts = [seed.story.sentence_text(i) for i in range(len(seed.story.sentences))]
    wrong = [
        text
        for s, text in zip(seed.story.sentences, texts, strict=True)
        if any(mark in text for mark in ("gestures", "browser", "adapted", "Words in This", "Write to us", "–n"))
        and not unread.issuperset(range(s.first_word, s.last_word + 1))
    ]
    assert wrong == []
    article = [s for s, t in zip(seed.story.sentences, texts, strict=True) if t.startswith(("Xi spoke", "Six manuf"))]
    assert all(i not in unread for s in article for i in range(s.first_word, s.last_word + 1))
    assert found.extra == ()


@pytest.mark.parametrize("number", range(20))
def test_parts_put_in_and_taken_out_are_told_from_the_rest(seed: Recording, number: int) -> None:
    generator = random.Random(number)
    original = narrated(seed.story, seed)
    text = seed.story.text
    paragraphs = [text[a:b] for a, b in story_builder.paragraphs(text)]
    put_in = [*generator.sample(CAPTIONS, generator.randint(1, 3)), PARAGRAPH, GLOSSARY, BYLINE]
    places = sorted(generator.sample(range(4, len(paragraphs) - 18), len(put_in)), reverse=True)
    for place, part in zip(places, put_in, strict=True):
        paragraphs.insert(place, part)
    out = generator.choice([p for p in paragraphs[4:-18] if len(p) > 150 and p not in put_in])
    paragraphs.remove(out)
    story = story_of("\n\n".join(paragraphs))
    found = narrated(story, seed)

    foreign = [
        i for part in put_in for i in words_in(story, story.text.index(part), story.text.index(part) + len(part))
    ]
    wrong = " ".join(story.words[i].text for i in foreign if found.words[i].spoken)
    marked = [i for i in foreign if not found.words[i].spoken]
    assert len(marked) >= 0.97 * len(foreign), wrong

    # Words in both texts keep their status.
    before = times_by_text(seed.story, original)
    after = times_by_text(story, found)
    lost = [key for key, w in before.items() if w.spoken and key in after and not after[key].spoken]
    assert len(lost) <= 0.005 * len(story.words), lost
    assert sum(e.end - e.start for e in found.extra) > 0.5 * 0.06 * len(out)


@pytest.mark.parametrize("aside", ["[applause]", "(AFP)", "[1]", "(see Figure 3)", "[00:03]"])
def test_a_remark_amid_a_sentence_is_not_read_and_takes_no_word_along(seed: Recording, aside: str) -> None:
    """Insert a remark within spoken sentences, every 25 words."""
    text, original = seed.story.text, narrated(seed.story, seed)
    inside = {i for s in seed.story.sentences for i in range(s.first_word + 1, s.last_word + 1)}
    places = [i for i in range(0, len(seed.story.words), 25) if i in inside and original.words[i].spoken]
    for i in reversed(places):
        at = seed.story.words[i].char_start
        text = f"{text[:at]}{aside} {text[at:]}"
    story = story_of(text)
    found = narrated(story, seed)
    put_in = len(story.words) - len(seed.story.words)
    spoken = sum(word.spoken for word in found.words) - sum(word.spoken for word in original.words)
    assert put_in == len(places) * (len(story_of(aside).words))
    assert abs(spoken) <= 0.05 * put_in


def test_a_speakers_name_is_not_read(seed: Recording) -> None:
    paragraphs = [seed.story.text[a:b] for a, b in story_builder.paragraphs(seed.story.text)]
    story = story_of("\n\n".join(f"Professor Smith: {paragraph}" for paragraph in paragraphs))
    found = narrated(story, seed)
    original = sum(word.spoken for word in narrated(seed.story, seed).words)
    assert abs(sum(word.spoken for word in found.words) - original) <= 0.1 * 2 * len(paragraphs)


def words_in(story: Story, start: int, end: int) -> list[int]:
    return [i for i, w in enumerate(story.words) if start <= w.char_start < end]


def times_by_text(story: Story, found: RoughAlignment) -> dict[tuple[str, int], RoughWord]:
    """Return the rough words by the text of their sentence and their index in it. Repeated sentences are left out."""
    keyed: dict[tuple[str, int], RoughWord] = {}
    texts = [story.sentence_text(i) for i in range(len(story.sentences))]
    for s, text in zip(story.sentences, texts, strict=True):
        if texts.count(text) == 1:
            for i in range(s.first_word, s.last_word + 1):
                keyed[text, i - s.first_word] = found.words[i]
    return keyed


def test_a_short_word_found_in_a_misheard_name_is_no_anchor() -> None:
    """Reject a short word that was matched within a misheard name.

    Otherwise the words around it would count as extra speech.
    """
    story = story_of("We recorded it. Okafor borrowed a microphone and rode the ferry.")
    said = "We recorded it OCA4 bar ode microphone and rode the ferry".split()
    heard = [Heard(word, 0.5 * k, 0.5 * k + 0.5, 0.9) for k, word in enumerate(said)]
    level = np.where(np.arange(600) % 10, -20.0, -70.0).astype(np.float32)
    recording = Recording(story, tuple(heard), level, 6.0)
    found = narrated(story, recording)
    assert all(word.spoken for word in found.words)
    assert found.extra == ()
    assert [word.trust for word, written in zip(found.words, story.words, strict=True) if written.text == "a"] == [0.0]


@pytest.mark.parametrize(("said", "is_read"), [("12255-142.", True), ("98741-338.", False)])
def test_a_long_number_is_compared_digit_by_digit(said: str, is_read: bool) -> None:
    """Read a sentence of which only the digits were recognised, grouped in another way."""
    story = story_of("The score was low at half time. Our phone number is +1 (202) 555-0142. Flight ten left on time.")
    words = f"The score was low at half time. Wow fin lumber pass {said} Flight ten left on time.".split()
    lasting = [4.0 if word == said else 0.5 for word in words]
    ends = np.cumsum(lasting)
    heard = [Heard(word, end - own, end, 0.9) for word, own, end in zip(words, lasting, ends, strict=True)]
    level = np.where(np.arange(round(100 * ends[-1])) % 10, -20.0, -70.0).astype(np.float32)
    found = narrated(story, Recording(story, tuple(heard), level, float(ends[-1])))
    number = story.sentences[1]
    assert {word.spoken for word in found.words[number.first_word : number.last_word + 1]} == {is_read}
    assert all(found.words[i].spoken for s in story.sentences[::2] for i in range(s.first_word, s.last_word + 1))


@pytest.mark.parametrize(("pause", "extra"), [(1.0, ["hello abid"]), (0.1, [])])
def test_a_few_other_words_are_extra_speech_only_between_pauses(pause: float, extra: list[str]) -> None:
    story = story_of("What is the difference? In my room I have a sofa.")
    spoken = "what is the difference hello abid in my room i have a sofa".split()
    starts = [k * 0.4 + pause * ((k > 3) + (k > 5)) for k in range(len(spoken))]
    heard = [tokens.HeardToken(token, at, at + 0.4, 1.0) for token, at in zip(spoken, starts, strict=True)]
    text = tokens.of_text([word.text for word in story.words], "en")
    pairs = match([token.spoken for token in text], spoken, {0, 4})
    level = np.zeros(round(heard[-1].end * 100), np.float32)
    found = judge_spoken(story, text, heard, pairs, SpeechActivity(level), end=heard[-1].end)
    assert [one.heard for one in found.extra] == extra
    assert all(word.spoken for word in found.words)
