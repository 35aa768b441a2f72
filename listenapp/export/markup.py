"""Turn a story into paragraphs of HTML: sentences, words and glossary words in elements that a writer chooses.

All text is escaped, and characters that XML forbids are left out. The markup is valid as HTML and as XML.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from html import escape

from listenapp.export import printed_words
from listenapp.story.alignment import Alignment
from listenapp.story.glossary import Occurrences
from listenapp.story.model import Block, BlockKind, Story

_RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he iw ks ku ps sd ug ur yi".split())
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Paragraphs that a book leaves out unless they are read aloud. The glossary follows the story as a list of notes.
_ONLY_IF_READ = frozenset({BlockKind.GLOSSARY, BlockKind.GLOSSARY_HEADING, BlockKind.LEFTOVER})


@dataclass(frozen=True, slots=True)
class Use:
    """Place of a glossary word: words `first` to `last`, both included. `number` counts the places of the entry."""

    entry: int
    number: int
    first: int
    last: int


@dataclass(frozen=True)
class Elements:
    """Functions that put a piece of markup into an element: a sentence, a word, a glossary word."""

    sentence: Callable[[int, str], str]
    word: Callable[[int, str], str]
    use: Callable[[Use, str], str]


def text(value: str) -> str:
    """Escape text for the content of an element and for an attribute."""
    return escape(_FORBIDDEN.sub("", value))


def direction(language: str) -> str:
    """Return the direction of the script: "ltr" or "rtl"."""
    return "rtl" if re.split("[-_]", language.lower())[0] in _RIGHT_TO_LEFT else "ltr"


def uses(found: tuple[Occurrences, ...]) -> dict[int, Use]:
    """Return the places of glossary words by their first word. A place that overlaps an earlier one is left out."""
    places = sorted(
        (first, last, entry, number)
        for entry, where in enumerate(found)
        for number, (first, last) in enumerate(where.spans)
    )
    kept: dict[int, Use] = {}
    free = 0  # the first word that belongs to no place yet
    for first, last, entry, number in places:
        if first >= free:
            kept[first] = Use(entry, number, first, last)
            free = last + 1
    return kept


def paragraphs(story: Story, alignment: Alignment, places: Mapping[int, Use], elements: Elements) -> Iterator[str]:
    """Yield the story's blocks as elements. The title is the only `h1`."""
    sentences: dict[int, list[int]] = {}
    for index, sentence in enumerate(story.sentences):
        sentences.setdefault(sentence.block, []).append(index)
    titled = any(block.kind is BlockKind.HEADLINE and k in sentences for k, block in enumerate(story.blocks))
    if not titled:
        yield f"<h1>{text(story.title)}</h1>"
    for k, block in enumerate(story.blocks):
        inside = sentences.get(k, [])
        if _is_shown(story, alignment, block, inside):
            tag = _tag(block.kind, is_title=titled)
            titled = titled and block.kind is not BlockKind.HEADLINE
            body = "".join(_sentence(story, index, places, elements) for index in inside).lstrip()
            yield f'<{tag} class="{block.kind.value}">{body}</{tag}>' if body else "<hr/>"


def _is_shown(story: Story, alignment: Alignment, block: Block, inside: list[int]) -> bool:
    if not inside:
        return block.kind is BlockKind.SEPARATOR
    first, last = story.sentences[inside[0]].first_word, story.sentences[inside[-1]].last_word
    is_read = any(timing.start is not None for timing in alignment.words[first : last + 1])
    return is_read or block.kind not in _ONLY_IF_READ


def _tag(kind: BlockKind, *, is_title: bool) -> str:
    if kind is BlockKind.HEADLINE:
        return "h1" if is_title else "h2"
    return "h2" if kind in {BlockKind.HEADING, BlockKind.GLOSSARY_HEADING} else "p"


def _sentence(story: Story, index: int, places: Mapping[int, Use], elements: Elements) -> str:
    sentence = story.sentences[index]
    body, word, last = "", sentence.first_word, sentence.last_word
    while word <= last:
        use = places.get(word)
        if use is None or use.last > last:
            use, end = None, word
        else:
            end = use.last
        space, piece = _words(story, word, end, elements)
        body += space + (elements.use(use, piece) if use else piece)
        word = end + 1
    bare = body.lstrip()
    return body[: len(body) - len(bare)] + elements.sentence(index, bare)


def _words(story: Story, first: int, last: int, elements: Elements) -> tuple[str, str]:
    """Return the space before the words `first` to `last`, and their markup."""
    spaces, pieces = zip(*(printed_words.printed(story, word) for word in range(first, last + 1)), strict=True)
    markup = ""
    for k, piece in enumerate(pieces):
        markup += (" " if spaces[k] and k else "") + elements.word(first + k, text(piece))
    return " " if spaces[0] else "", markup
