"""What came of timing a story: what needs a look, what nobody read aloud, what was said besides."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from listenapp.library.store import OpenedStory
from listenapp.library.summary import DOUBTFUL_BELOW
from listenapp.story.alignment import Alignment
from listenapp.story.model import ARTICLE, BlockKind, Story
from listenapp.ui.i18n import corrections, error_messages, formatting

_WORTH_TELLING = 3.0  # seconds of speech that is not in the text: less is a cough or a slip


@dataclass(frozen=True)
class Outcome:
    sentences: int
    doubtful: int  # of them
    unread: frozenset[BlockKind]  # kinds of text around the article of which nothing was read
    unread_sentences: int  # of the article itself
    besides: float  # seconds of speech that is not in the text


@dataclass(frozen=True)
class Told:
    happened: str
    more: str
    doubtful: int


def counted(story: Story, alignment: Alignment) -> Outcome:
    kinds = [story.blocks[sentence.block].kind for sentence in story.sentences]
    read = [timing.start is not None for timing in alignment.sentences]
    heard = {kind for kind, was_read in zip(kinds, read, strict=True) if was_read}
    return Outcome(
        sentences=len(story.sentences),
        doubtful=sum(t.start is not None and t.confidence < DOUBTFUL_BELOW for t in alignment.sentences),
        unread=frozenset(kinds) - heard - ARTICLE,
        unread_sentences=sum(kind in ARTICLE and not was_read for kind, was_read in zip(kinds, read, strict=True)),
        besides=sum(extra.end - extra.start for extra in alignment.extra),
    )


def told(opened: OpenedStory) -> Told:
    """Of a story that is timed."""
    assert opened.alignment is not None
    found = counted(opened.story, opened.alignment)
    unused, why = corrections.unused(opened.unplaced)
    parts = [
        _not_read(found),
        _besides(found),
        error_messages.in_one(opened.repairs_fault) if opened.repairs_fault else "",
        unused,
        why,
    ]
    return Told(_timed(opened.story.title, found), formatting.sentences(parts), found.doubtful)


def _timed(title: str, found: Outcome) -> str:
    translate, title = QCoreApplication.translate, formatting.isolated(title)
    if not found.doubtful:
        return translate("Outcome", "“{title}” is timed. No sentence needs a look.").format(title=title)
    return translate("Outcome", "“{title}” is timed. {doubtful} of {count} sentences need a look.").format(
        title=title, doubtful=found.doubtful, count=found.sentences
    )


def _not_read(found: Outcome) -> str:
    translate = QCoreApplication.translate
    names = {
        BlockKind.CAPTION: translate("Outcome", "the picture's caption"),
        BlockKind.CREDIT: translate("Outcome", "who wrote it"),
        BlockKind.GLOSSARY: translate("Outcome", "the list of words"),
        BlockKind.INVITATION: translate("Outcome", "the closing lines"),
        BlockKind.LEFTOVER: translate("Outcome", "lines of the web page"),
    }
    parts = [name for kind, name in names.items() if kind in found.unread]
    if found.unread_sentences == 1:
        parts.append(translate("Outcome", "1 sentence of the story"))
    elif found.unread_sentences:
        parts.append(translate("Outcome", "{n} sentences of the story").format(n=found.unread_sentences))
    return translate("Outcome", "Not read aloud: {parts}.").format(parts=formatting.listed(parts)) if parts else ""


def _besides(found: Outcome) -> str:
    if found.besides < _WORTH_TELLING:
        return ""
    told = QCoreApplication.translate("Outcome", "{length} of the recording are not in the text.")
    return told.format(length=formatting.minutes(found.besides))
