"""Choose the sentences of a story that a learner can say after the narrator."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from listenapp.audio.clips import padded
from listenapp.export.printed_words import printed
from listenapp.practice.sentence_keys import sentence_keys
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story


@dataclass(frozen=True)
class SpokenSentence:
    """Sentence to say. `words` are as published, `printed` with the punctuation. Times are padded, in seconds."""

    story: str  # id in the library
    sentence_key: str
    sentence: int
    language: str
    words: tuple[str, ...]
    printed: tuple[str, ...]
    audio: Path
    start: float
    end: float


def spoken_sentences(id_: str, story: Story, alignment: Alignment, audio: Path) -> list[SpokenSentence]:
    """Return the sentences of a story that are spoken from the first word to the last."""
    keys = sentence_keys(story)
    spans = sorted((t.start, t.end) for t in alignment.words if t.start is not None and t.end is not None)
    found = []
    for i, (sentence, timing) in enumerate(zip(story.sentences, alignment.sentences, strict=True)):
        own = range(sentence.first_word, sentence.last_word + 1)
        if timing.start is None or timing.end is None or any(alignment.words[w].start is None for w in own):
            continue
        words = tuple(story.words[w].text for w in own)
        shown = tuple(printed(story, w)[1] for w in own)
        sound = padded(timing.start, timing.end, spans, alignment.duration)
        found.append(SpokenSentence(id_, keys[i], i, story.language, words, shown, audio, *sound))
    return found
