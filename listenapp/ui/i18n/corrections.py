"""Corrections made by hand that are kept but not used, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from listenapp.story.corrections.corrections import Obstacle, Unplaced

_LONGEST = 60  # characters of a sentence, enough to know it by


def unused(unplaced: Sequence[Unplaced]) -> tuple[str, str]:
    """What happened, and why; both empty where all are used."""
    if not unplaced:
        return "", ""
    translate = QCoreApplication.translate
    if len(unplaced) == 1:
        happened = translate("Corrections", "1 correction made by hand is not used. It is kept.")
    else:
        happened = translate("Corrections", "{n} corrections made by hand are not used. They are kept.")
    first = unplaced[0]
    sentence = " ".join(first.repair.anchor.sentence)
    shown = sentence if len(sentence) <= _LONGEST else sentence[: _LONGEST - 1].rstrip() + "…"
    why = translate("Corrections", "“{sentence}”: {why}").format(sentence=shown, why=_why(first.obstacle))
    return happened.format(n=len(unplaced)), why


def _why(obstacle: Obstacle) -> str:
    translate = QCoreApplication.translate
    return {
        Obstacle.OTHER_NARRATION: translate("Corrections", "it was made for another narration."),
        Obstacle.TEXT_CHANGED: translate("Corrections", "its place is no longer found in the text."),
        Obstacle.NOT_READ: translate("Corrections", "what it times is marked as not read aloud."),
        Obstacle.CONTRADICTED: translate("Corrections", "a later correction contradicts it."),
        Obstacle.OUTSIDE: translate("Corrections", "its time lies outside the narration."),
    }[obstacle]
