"""Translate errors into the language of the window: one sentence for what happened, one for the next step.

A `ListenError` carries two English sentences, for the command line and an English window. They give the most detail.
In other languages the sentences of `TEXTS` are used: the code of the error selects them, and its facts fill them in.
Texts about files and about sound are in two tables beside this one.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from listenapp.errors import ListenError
from listenapp.ui.i18n import file_error_texts, formatting, sound_error_texts

CONTEXT = "Faults"

TEXTS: dict[str, tuple[object, object]] = {
    **file_error_texts.TEXTS,
    **sound_error_texts.TEXTS,
    "batch.no_dask": (
        QT_TRANSLATE_NOOP("Faults", "Dask is not installed."),
        QT_TRANSLATE_NOOP("Faults", "Install it with “pip install 'listenapp[cluster]'”."),
    ),
    "batch.no_scheduler": (
        QT_TRANSLATE_NOOP("Faults", "No scheduler answers at “{address}”."),
        QT_TRANSLATE_NOOP("Faults", "Start one with “dask scheduler”."),
    ),
    "bug": (
        QT_TRANSLATE_NOOP("Faults", "Something went wrong."),
        QT_TRANSLATE_NOOP("Faults", "Try again or restart ListenApp."),
    ),
    "selftest.timing": (
        QT_TRANSLATE_NOOP("Faults", "The sample story is not timed correctly."),
        QT_TRANSLATE_NOOP("Faults", "Reinstall ListenApp."),
    ),
    "practice.damaged": (
        QT_TRANSLATE_NOOP("Faults", "Your practice record was damaged. Everything that could be read is kept."),
        QT_TRANSLATE_NOOP("Faults", "A copy of the damaged file is “{file}”."),
    ),
    "practice.not_timed": (
        QT_TRANSLATE_NOOP("Faults", "“{title}” is not timed yet, and practice needs timing."),
        QT_TRANSLATE_NOOP("Faults", "Time the story first."),
    ),
    "practice.still_timed": (
        QT_TRANSLATE_NOOP("Faults", "“{title}” is still being timed, and practice needs timing."),
        QT_TRANSLATE_NOOP("Faults", "Practise when it is ready."),
    ),
    "practice.no_narration": (
        QT_TRANSLATE_NOOP("Faults", "“{title}” has no narration, and practice needs one."),
        QT_TRANSLATE_NOOP("Faults", "Add a narration first."),
    ),
    "practice.nothing": (
        QT_TRANSLATE_NOOP("Faults", "“{title}” has nothing to practise in this part."),
        QT_TRANSLATE_NOOP("Faults", "Choose a longer part of the story, or check its timing."),
    ),
    "practice.too_new": (
        QT_TRANSLATE_NOOP("Faults", "Your practice record was made with a newer version of ListenApp."),
        QT_TRANSLATE_NOOP("Faults", "Update ListenApp to open it."),
    ),
    "window.no_display": (
        QT_TRANSLATE_NOOP("Faults", "No display found to open the window."),
        QT_TRANSLATE_NOOP("Faults", "Start ListenApp in a desktop session."),
    ),
    "work.none": (
        QT_TRANSLATE_NOOP("Faults", "There are no result files."),
        QT_TRANSLATE_NOOP("Faults", "Drop a folder with files ending in .listenwork."),
    ),
    "work.other_story": (
        QT_TRANSLATE_NOOP("Faults", "The result of “{pupil}” belongs to another story: “{title}”."),
        QT_TRANSLATE_NOOP("Faults", "Add that story to the library first."),
    ),
    "work.unreadable": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” is not a result file, or it was changed."),
        QT_TRANSLATE_NOOP("Faults", "Ask the learner to save it again."),
    ),
}


def error_message(fault: ListenError) -> tuple[str, str]:
    """Return what happened and the next step.

    These are the error's own English sentences if the window is in English or has no translation of them.
    """
    own = (fault.message, fault.next_step)
    texts = tuple(str(text) for text in TEXTS.get(fault.code, ()))
    said = tuple(QCoreApplication.translate(CONTEXT, text) for text in texts)
    if said in {texts, ()}:
        return own
    facts = {
        name: formatting.bidi_isolated(fact) if isinstance(fact, str) else fact for name, fact in fault.facts.items()
    }
    try:
        return said[0].format(**facts), said[1].format(**facts)
    except KeyError:  # the error lacks a fact
        return own


def error_text(fault: ListenError) -> str:
    """Return both sentences as one text."""
    return formatting.sentences(error_message(fault))
