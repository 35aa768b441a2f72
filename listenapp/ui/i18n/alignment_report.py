"""Describe the result of an alignment: sentences to check, unread text, speech beside the text, unused corrections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from listenapp.library.store import OpenedStory
from listenapp.library.summary import DOUBTFUL_BELOW
from listenapp.story.alignment import Alignment
from listenapp.story.corrections.corrections import Obstacle, Unplaced
from listenapp.story.model import ARTICLE, BlockKind, Story
from listenapp.ui.i18n import error_messages, formatting

_LONGEST = 60  # characters of a sentence, enough to know it by


class AlignmentCounts(QObject):
    """Texts with plural forms. lupdate finds these only in calls of `tr`, which needs a class."""

    def not_applied(self, count: int) -> str:
        return self.tr("%n manual correction(s) not applied. They are still saved.", "", count)

    def to_check(self, title: str, count: int) -> str:
        return self.tr("“{title}” is ready. %n sentence(s) to check.", "", count).format(title=title)

    def not_read(self, count: int) -> str:
        return self.tr("%n sentence(s) of the story", "", count)


def unused(unplaced: Sequence[Unplaced]) -> tuple[str, str]:
    """What happened, and why; both empty where all are used."""
    if not unplaced:
        return "", ""
    translate = QCoreApplication.translate
    first = unplaced[0]
    sentence = " ".join(first.repair.anchor.sentence)
    shown = sentence if len(sentence) <= _LONGEST else sentence[: _LONGEST - 1].rstrip() + "…"
    why = translate("Corrections", "“{sentence}”: {why}").format(sentence=shown, why=_why(first.obstacle))
    return AlignmentCounts().not_applied(len(unplaced)), why


def _why(obstacle: Obstacle) -> str:
    translate = QCoreApplication.translate
    return {
        Obstacle.OTHER_NARRATION: translate("Corrections", "it was made for another narration."),
        Obstacle.TEXT_CHANGED: translate("Corrections", "this part of the text has changed."),
        Obstacle.NOT_READ: translate("Corrections", "this part is marked as not read aloud."),
        Obstacle.CONTRADICTED: translate("Corrections", "it conflicts with a later correction."),
        Obstacle.OUTSIDE: translate("Corrections", "its time is outside the narration."),
    }[obstacle]


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
    left_out, why = unused(opened.unplaced)
    parts = [
        _not_read(found),
        _besides(found),
        error_messages.in_one(opened.repairs_fault) if opened.repairs_fault else "",
        left_out,
        why,
    ]
    return Told(_timed(opened.story.title, found), formatting.sentences(parts), found.doubtful)


def _timed(title: str, found: Outcome) -> str:
    translate, title = QCoreApplication.translate, formatting.isolated(title)
    if not found.doubtful:
        return translate("Outcome", "“{title}” is ready. No sentences to check.").format(title=title)
    return AlignmentCounts().to_check(title, found.doubtful)


def _not_read(found: Outcome) -> str:
    translate = QCoreApplication.translate
    names = {
        BlockKind.CAPTION: translate("Outcome", "the picture caption"),
        BlockKind.CREDIT: translate("Outcome", "the author"),
        BlockKind.GLOSSARY: translate("Outcome", "the glossary"),
        BlockKind.INVITATION: translate("Outcome", "the closing lines"),
        BlockKind.LEFTOVER: translate("Outcome", "other text of the web page"),
    }
    parts = [name for kind, name in names.items() if kind in found.unread]
    if found.unread_sentences:
        parts.append(AlignmentCounts().not_read(found.unread_sentences))
    return translate("Outcome", "Not read aloud: {parts}.").format(parts=formatting.listed(parts)) if parts else ""


def _besides(found: Outcome) -> str:
    if found.besides < _WORTH_TELLING:
        return ""
    told = QCoreApplication.translate("Outcome", "{length} of the recording is not in the text.")
    return told.format(length=formatting.minutes(found.besides))
