"""Say in words what was heard, what was missed, and why a gap was hard to hear."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from listenapp.practice.answers import Objection
from listenapp.practice.lessons.lesson import Stage, Task
from listenapp.practice.lessons.practised_story import PractisedStory
from listenapp.practice.listening_difficulty import ScoredWord
from listenapp.practice.marking import Marking, WordMark
from listenapp.practice.miss_classes import MissClass
from listenapp.ui.i18n import formatting
from listenapp.ui.i18n.formatting import bidi_isolated

_MOST_LINES = 5  # of missed words
_SHARES = (0.3, 0.42, 0.59)  # of the careful length, between the texts "a quarter", "a third", "half", "two thirds"
_SHORTER = 0.8  # share of the careful length below which a word counts as reduced


def stage_name(stage: Stage) -> str:
    translate = QCoreApplication.translate
    return {
        Stage.WARM_UP: translate("Practice", "Warm-up"),
        Stage.LISTEN: translate("Practice", "Listen"),
        Stage.READ: translate("Practice", "Listen and read"),
        Stage.GAPS: translate("Practice", "Hard spots"),
        Stage.WRITE: translate("Practice", "Write"),
        Stage.SAY: translate("Practice", "Say"),
        Stage.AGAIN: translate("Practice", "Listen again"),
    }[stage]


def miss_name(miss: MissClass) -> str:
    """Return the class of a miss in plain words."""
    translate = QCoreApplication.translate
    return {
        MissClass.RIGHT: translate("Practice", "right"),
        MissClass.SAME_SOUND: translate("Practice", "same sound"),
        MissClass.SPELLING: translate("Practice", "spelling"),
        MissClass.BOUNDARY: translate("Practice", "where words join"),
        MissClass.ENDING: translate("Practice", "ending"),
        MissClass.NEAR: translate("Practice", "nearly"),
        MissClass.OTHER: translate("Practice", "another word"),
        MissClass.MISSING: translate("Practice", "missing"),
    }[miss]


def objection_text(objection: Objection) -> str:
    """Return the sentence for an answer that is not marked."""
    translate = QCoreApplication.translate
    return {
        Objection.EMPTY: translate("Practice", "Type what you hear."),
        Objection.NO_WORD: translate("Practice", "There is no word in this answer. Type what you hear."),
        Objection.OTHER_SCRIPT: translate(
            "Practice", "These letters are not those of the story. Check the keyboard layout."
        ),
        Objection.TOO_LONG: translate("Practice", "That is too long. Type only the words that are missing."),
    }[objection]


def summary(marking: Marking) -> str:
    """Return how much was heard, and apart from it how much of that was spelled right."""
    translate = QCoreApplication.translate
    heard = sum(word.credit for word in marking.words)
    spelled = [word for word in marking.words if word.credit == 1.0]
    right = sum(word.miss is MissClass.RIGHT for word in spelled)
    parts = [translate("Practice", "Heard: {heard} of {all}").format(heard=_number(heard), all=len(marking.words))]
    if right < len(spelled):
        parts.append(translate("Practice", "Spelling: {right} of {all}").format(right=right, all=len(spelled)))
    return "   ".join(parts)


def _number(value: float) -> str:
    return formatting.localized_decimal(f"{value:.1f}".removesuffix(".0"))


def miss_lines(marking: Marking) -> list[str]:
    """Return a line for each missed or misspelled word, and one for words that were not said."""
    translate = QCoreApplication.translate
    lines = [_miss_line(word) for word in _misses(marking.words)][:_MOST_LINES]
    if marking.extra and marking.hearing < 1.0:
        quoted = translate("Practice", "“{word}”")
        words = formatting.join_list(quoted.format(word=bidi_isolated(word)) for word in marking.extra[:_MOST_LINES])
        lines.append(translate("Practice", "Not said: {words}").format(words=words))
    return lines


def _misses(words: Sequence[WordMark]) -> Iterator[WordMark]:
    """Yield the missed words. Words that one answer stands for are joined, as "an ice" for "a nice"."""
    for _, group in groupby(enumerate(words), lambda each: each[1].given or each[0]):
        run = [word for _, word in group]
        if run[0].miss is not MissClass.RIGHT:
            yield replace(run[0], text=" ".join(word.text for word in run))


def _miss_line(word: WordMark) -> str:
    translate = QCoreApplication.translate
    text, given, name = bidi_isolated(word.text), bidi_isolated(word.given), miss_name(word.miss)
    if not word.given:
        return translate("Practice", "“{word}”: {class}").format_map({"word": text, "class": name})
    line = translate("Practice", "“{word}”: {class}. You wrote “{given}”.")
    return line.format_map({"word": text, "class": name, "given": given})


def why(timed: PractisedStory, words: Sequence[ScoredWord], task: Task) -> str:
    """Return one line that tells why a gap was hard to hear. Empty without a reason that can be named."""
    if task.gap is None:
        return ""
    peak = words[task.gap.peak]
    reduced = [words[i] for i in range(task.first, task.last + 1)]
    parts = [_reduction(timed, reduced), _link(timed, words, task)]
    if not any(parts):
        parts = [_other_reason(peak, task.gap.reason)]
    return formatting.sentences(parts)


def _reduction(timed: PractisedStory, words: Sequence[ScoredWord]) -> str:
    """Return how short the words are that are said shorter than in careful speech."""
    short = [w for w in words if w.expected and w.length < _SHORTER * w.expected and w.length > 0]
    if not short or short[-1].word - short[0].word >= len(short):
        short = sorted(short, key=lambda w: w.length / (w.expected or 1.0))[:1]
    if not short:
        return ""
    length, expected = sum(w.length for w in short), sum(w.expected or 0.0 for w in short)
    text = bidi_isolated(timed.text_of(short[0].word, short[-1].word))
    return _share_text(length / expected).format(words=text, time=formatting.milliseconds(length))


def _share_text(share: float) -> str:
    translate = QCoreApplication.translate
    if share < _SHARES[0]:
        return translate("Practice", "“{words}”: {time}, about a quarter of its careful length.")
    if share < _SHARES[1]:
        return translate("Practice", "“{words}”: {time}, about a third of its careful length.")
    if share < _SHARES[2]:
        return translate("Practice", "“{words}”: {time}, about half its careful length.")
    return translate("Practice", "“{words}”: {time}, about two thirds of its careful length.")


def _link(timed: PractisedStory, words: Sequence[ScoredWord], task: Task) -> str:
    linked = next((i for i in range(task.first, task.last + 1) if words[i].features.link), None)
    if linked is None:
        return ""
    text = QCoreApplication.translate("Practice", "“{word}” is joined to “{before}”.")
    word, before = timed.story.words[linked].text, timed.story.words[linked - 1].text
    return text.format(word=bidi_isolated(word), before=bidi_isolated(before))


def _other_reason(peak: ScoredWord, reason: str) -> str:
    translate = QCoreApplication.translate
    texts = {
        "rate": translate("Practice", "The words around it are spoken fast."),
        "heard": translate("Practice", "Speech recognition also heard something else here."),
        "gloss": translate("Practice", "It is one of the words of this story."),
        "rare": translate("Practice", "It is a rare word."),
        "ending": translate("Practice", "Its ending is a single consonant."),
        "p_err": translate("Practice", "You have missed this word before."),
    }
    has_reason = getattr(peak.features, reason, 0.0) > 0
    return texts.get(reason, "") if has_reason else ""
