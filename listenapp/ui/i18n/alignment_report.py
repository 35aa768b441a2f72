"""Describe an alignment: low-confidence sentences, unspoken text, speech that is not in the text, corrections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from listenapp.library.store import OpenedStory
from listenapp.library.summary import LOW_CONFIDENCE
from listenapp.story.alignment import Alignment
from listenapp.story.corrections.corrections import Rejected, RejectReason
from listenapp.story.model import ARTICLE, BlockKind, Story
from listenapp.story.reading_order import out_of_order
from listenapp.ui.i18n import error_messages, formatting

_LONGEST = 60  # characters of a sentence, enough to recognize it


class AlignmentCounts(QObject):
    """Texts with plural forms. lupdate finds these only in calls of `tr`, which needs a class."""

    def not_applied(self, count: int) -> str:
        return self.tr("%n manual correction(s) not applied. They are still saved.", "", count)

    def to_check(self, title: str, count: int) -> str:
        return self.tr("“{title}” is ready. %n sentence(s) to check.", "", count).format(title=title)

    def not_read(self, count: int) -> str:
        return self.tr("%n sentence(s) of the story", "", count)


def unapplied_text(rejected: Sequence[Rejected]) -> tuple[str, str]:
    """Return a message about unused corrections and its reason. Both are empty if all corrections are used."""
    if not rejected:
        return "", ""
    translate = QCoreApplication.translate
    first = rejected[0]
    sentence = " ".join(first.correction.anchor.sentence)
    shown = sentence if len(sentence) <= _LONGEST else sentence[: _LONGEST - 1].rstrip() + "…"
    why = translate("Corrections", "“{sentence}”: {why}").format(sentence=shown, why=_why(first.reason))
    return AlignmentCounts().not_applied(len(rejected)), why


def _why(reason: RejectReason) -> str:
    translate = QCoreApplication.translate
    return {
        RejectReason.OTHER_NARRATION: translate("Corrections", "it was made for another narration."),
        RejectReason.TEXT_CHANGED: translate("Corrections", "this part of the text has changed."),
        RejectReason.NOT_READ: translate("Corrections", "this part is marked as not read aloud."),
        RejectReason.CONTRADICTED: translate("Corrections", "it conflicts with a later correction."),
        RejectReason.OUTSIDE: translate("Corrections", "its time is outside the narration."),
    }[reason]


_WORTH_TELLING = 3.0  # seconds of speech that is not in the text; less is a cough or a slip of the tongue


@dataclass(frozen=True)
class AlignmentReport:
    sentences: int
    to_check: int  # number of low-confidence sentences
    unread: frozenset[BlockKind]  # kinds of blocks outside the article of which nothing was spoken
    unread_sentences: int  # unspoken sentences of the article
    besides: float  # seconds of speech that is not in the text
    is_out_of_order: bool  # part of the text is read in another place than printed


@dataclass(frozen=True)
class ReportText:
    happened: str
    more: str
    to_check: int


def counted(story: Story, alignment: Alignment) -> AlignmentReport:
    kinds = [story.blocks[sentence.block].kind for sentence in story.sentences]
    read = [timing.start is not None for timing in alignment.sentences]
    spoken = {kind for kind, was_read in zip(kinds, read, strict=True) if was_read}
    moved = out_of_order(story, alignment)
    unread = {i for i, kind in enumerate(kinds) if kind in ARTICLE and not read[i]}
    return AlignmentReport(
        sentences=len(story.sentences),
        to_check=sum(t.start is not None and t.confidence < LOW_CONFIDENCE for t in alignment.sentences),
        unread=frozenset(kinds) - spoken - ARTICLE,
        unread_sentences=len(unread - moved.sentences),
        besides=sum(extra.end - extra.start for k, extra in enumerate(alignment.extra) if k not in moved.extra),
        is_out_of_order=bool(moved.sentences),
    )


def report_text(opened: OpenedStory) -> ReportText:
    """Return the report of a story that has an alignment."""
    assert opened.alignment is not None
    found = counted(opened.story, opened.alignment)
    left_out, why = unapplied_text(opened.rejected)
    parts = [
        _not_read(found),
        _out_of_order(found),
        _besides(found),
        error_messages.error_text(opened.corrections_fault) if opened.corrections_fault else "",
        left_out,
        why,
    ]
    return ReportText(_timed(opened.story.title, found), formatting.sentences(parts), found.to_check)


def _timed(title: str, found: AlignmentReport) -> str:
    translate, title = QCoreApplication.translate, formatting.bidi_isolated(title)
    if not found.to_check:
        return translate("AlignmentReport", "“{title}” is ready. No sentences to check.").format(title=title)
    return AlignmentCounts().to_check(title, found.to_check)


def _not_read(found: AlignmentReport) -> str:
    translate = QCoreApplication.translate
    names = {
        BlockKind.CAPTION: translate("AlignmentReport", "the picture caption"),
        BlockKind.CREDIT: translate("AlignmentReport", "the author"),
        BlockKind.GLOSSARY: translate("AlignmentReport", "the glossary"),
        BlockKind.INVITATION: translate("AlignmentReport", "the closing lines"),
        BlockKind.LEFTOVER: translate("AlignmentReport", "other text of the web page"),
    }
    parts = [name for kind, name in names.items() if kind in found.unread]
    if found.unread_sentences:
        parts.append(AlignmentCounts().not_read(found.unread_sentences))
    text = translate("AlignmentReport", "Not read aloud: {parts}.").format(parts=formatting.join_list(parts))
    return text if parts else ""


def _out_of_order(found: AlignmentReport) -> str:
    if not found.is_out_of_order:
        return ""
    return QCoreApplication.translate(
        "AlignmentReport", "A part of the text is read in another place than printed, and has no times."
    )


def _besides(found: AlignmentReport) -> str:
    if found.besides < _WORTH_TELLING:
        return ""
    text = QCoreApplication.translate("AlignmentReport", "{length} of the recording is not in the text.")
    return text.format(length=formatting.minutes(found.besides))
