"""Turn stories into notes for Anki, a program for flashcards.

There is a note for each word of the glossary, own word, starred sentence, and word that was missed in practice. The
note of a word has the word, its meaning, a sentence of the story with the word marked, and the sound of that sentence.
The note of a missed word has no meaning. The note of a starred sentence has the sentence in place of the word and the
learner's note in place of the meaning. All fields are HTML. The text of a story is escaped, so that it holds no markup,
no `[sound:]` and no formula.

Anki recognises a note by its `guid`, made of the story's id and a key. For a word the key is the word and not its
sentence, so that a corrected sentence or meaning updates the note. The id of a story in the library never changes. A
lesson file has an id made of its title and text, so that it makes new notes after a change of either. Other kinds of
notes need another first word in their key, and a function beside `glossary_notes`.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from listenapp.export import printed_words
from listenapp.export.clip_times import Span, clip_times
from listenapp.export.markup import text
from listenapp.export.narrated_story import Granularity, NarratedStory
from listenapp.story.glossary import Occurrences, occurrences
from listenapp.story.model import BlockKind, GlossaryEntry, Story

_FIRST_DECK = 1 << 41  # above the ids of decks that Anki makes, which are times in milliseconds
_JOINER = "\u2060"
_TITLES = frozenset({BlockKind.HEADLINE, BlockKind.HEADING, BlockKind.CAPTION})


@dataclass(frozen=True, slots=True)
class CardSound:
    """Clip of a narration. `name` is its name in Anki's one folder of media, the same in every export."""

    name: str
    narration: Path
    span: Span


@dataclass(frozen=True, slots=True)
class Deck:
    """Deck of a story. Anki recognises it by its name."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Note:
    """Flashcard. `changed` is the Unix time in seconds of the last change of its content."""

    guid: str
    deck: Deck
    word: str
    meaning: str
    sentence: str
    sound: CardSound | None
    source: str
    changed: int


def glossary_notes(narrated: NarratedStory) -> Iterator[Note]:
    """Yield the notes of a story. A word that does not occur has no sentence and no sound.

    A new own word does not make the other notes newer.
    """
    story = narrated.story
    published = len(story.glossary) - narrated.own_words
    clips = clip_times(narrated.alignment, Granularity.SENTENCE)
    deck = deck_of(narrated)
    count: Counter[str] = Counter()
    for index, found in enumerate(occurrences(story, narrated.alignment)):
        entry = story.glossary[index]
        term = " ".join(entry.term.split())
        if not term:
            continue
        key = f"word {term.casefold()} {count[term.casefold()]}"
        count[term.casefold()] += 1
        place = _best(story, found)
        sentence = story.sentence_of_word[place[0]] if place else -1
        yield Note(
            guid(narrated.id, key),
            deck,
            field(term),
            _meaning(entry),
            _marked(story, place) if place else "",
            _sound(narrated, clips[sentence]) if sentence in clips else None,
            field(narrated.title),
            narrated.changed if index < published else narrated.own_words_changed,
        )


def starred_notes(narrated: NarratedStory) -> Iterator[Note]:
    """Yield the notes of the starred sentences of a story. A sentence that is not spoken has no sound."""
    story, deck = narrated.story, deck_of(narrated)
    clips = clip_times(narrated.alignment, Granularity.SENTENCE)
    count: Counter[str] = Counter()
    for star in narrated.starred:
        if star.sentence is None:
            continue
        span = story.sentences[star.sentence]
        printed = printed_words.printed_together(story, span.first_word, span.last_word)
        key = f"sentence {printed.casefold()} {count[printed.casefold()]}"
        count[printed.casefold()] += 1
        yield Note(
            guid(narrated.id, key),
            deck,
            field(printed),
            field(star.note),
            "",
            _sound(narrated, clips[star.sentence]) if star.sentence in clips else None,
            field(narrated.title),
            max(narrated.changed, int(star.changed_at)),
        )


def missed_notes(narrated: NarratedStory) -> Iterator[Note]:
    """Yield a note for each word that was missed in practice. Words of the glossary have a note already."""
    story, deck = narrated.story, deck_of(narrated)
    clips = clip_times(narrated.alignment, Granularity.SENTENCE)
    explained = {
        word
        for entry in occurrences(story, narrated.alignment)
        for first, last in entry.spans
        for word in range(first, last + 1)
    }
    seen: set[str] = set()
    for word, at in narrated.missed.items():
        text_, sentence = story.words[word].text, story.sentence_of_word[word]
        if word in explained or text_.casefold() in seen:
            continue
        seen.add(text_.casefold())
        yield Note(
            guid(narrated.id, f"missed {text_.casefold()}"),
            deck,
            field(text_),
            "",
            _marked(story, (word, word)),
            _sound(narrated, clips[sentence]) if sentence in clips else None,
            field(narrated.title),
            max(narrated.changed, int(at)),
        )


def deck_of(narrated: NarratedStory) -> Deck:
    """Return the deck of a story, inside a deck for all of ListenApp. Two colons would begin another level."""
    number = int(hashlib.sha256(narrated.id.encode("utf-8", "replace")).hexdigest()[:10], 16)
    return Deck(_FIRST_DECK + number, f"ListenApp::{narrated.title.replace('::', ': ')}")


def guid(story_id: str, key: str) -> str:
    """Return the id by which Anki recognises a note at the next import."""
    return hashlib.sha256(f"listenapp\n{story_id}\n{key}".encode("utf-8", "replace")).hexdigest()[:20]


def field(value: str) -> str:
    """Escape text for a field. Brackets begin sounds and LaTeX, a backslash begins MathJax."""
    return text(value).replace("[", "&#91;").replace("\\", "\\" + _JOINER).replace("\x1f", "")


def _best(story: Story, found: Occurrences) -> tuple[int, int] | None:
    """Return the first place of a word, in the body of the story if there is one."""
    in_body = (span for span in found.spans if story.block_of_word(span[0]).kind not in _TITLES)
    return next(in_body, next(iter(found.spans), None))


def _meaning(entry: GlossaryEntry) -> str:
    kind = " ".join(filter(None, (entry.part_of_speech, entry.remark)))
    said = f"<i>{field(kind)}</i> " if kind else ""
    return said + field(entry.definition)


def _marked(story: Story, place: tuple[int, int]) -> str:
    """Return the sentence with the words of `place` in bold, without the punctuation beside them."""
    sentence = story.sentences[story.sentence_of_word[place[0]]]
    whole = printed_words.printed_together(story, sentence.first_word, sentence.last_word)
    before = printed_words.printed_together(story, sentence.first_word, place[0] - 1)
    wanted = " ".join(story.text[story.words[place[0]].char_start : story.words[place[1]].char_end].split())
    at = whole.find(wanted, len(before))
    if at < 0:
        return field(whole)
    end = at + len(wanted)
    return f"{field(whole[:at])}<b>{field(whole[at:end])}</b>{field(whole[end:])}"


def _sound(narrated: NarratedStory, span: Span) -> CardSound:
    known = f"{narrated.alignment.audio_sha256} {span[0]:.4f} {span[1]:.4f}"
    return CardSound(f"listenapp-{hashlib.sha256(known.encode()).hexdigest()[:16]}.mp3", narrated.audio, span)
