"""Translate errors into the language of the window: one sentence for what happened, one for the next step.

A `ListenError` carries two English sentences, for the command line and an English window. They give the most detail.
In other languages the sentences of `TEXTS` are used: the code of the error selects them, and its facts fill them in.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from listenapp.errors import ListenError
from listenapp.ui.i18n import formatting

CONTEXT = "Faults"

TEXTS: dict[str, tuple[object, object]] = {
    "align.another_story": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” does not read this text."),
        QT_TRANSLATE_NOOP("Faults", "Choose the narration that belongs to the story."),
    ),
    "align.no_narration": (
        QT_TRANSLATE_NOOP("Faults", "The story has no narration."),
        QT_TRANSLATE_NOOP("Faults", "Add a recording of it."),
    ),
    "align.worker_died": (
        QT_TRANSLATE_NOOP("Faults", "Timing the story was stopped from outside, perhaps for want of memory."),
        QT_TRANSLATE_NOOP("Faults", "Close other programs and try again."),
    ),
    "audio.missing": (
        QT_TRANSLATE_NOOP("Faults", "There is no file “{file}”."),
        QT_TRANSLATE_NOOP("Faults", "Choose the narration again."),
    ),
    "audio.silent": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” is silent."),
        QT_TRANSLATE_NOOP("Faults", "Choose the recording in which the story is read aloud."),
    ),
    "audio.unreadable": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” cannot be used as a recording."),
        QT_TRANSLATE_NOOP("Faults", "Choose an MP3, M4A, OGG, FLAC or WAV file that plays in a music player."),
    ),
    "bug": (
        QT_TRANSLATE_NOOP("Faults", "ListenApp made a mistake."),
        QT_TRANSLATE_NOOP("Faults", "Try again, or try something else."),
    ),
    "device.lost": (
        QT_TRANSLATE_NOOP("Faults", "The sound output has gone."),
        QT_TRANSLATE_NOOP("Faults", "Connect it again, or choose another."),
    ),
    "device.no_microphone": (
        QT_TRANSLATE_NOOP("Faults", "There is no microphone."),
        QT_TRANSLATE_NOOP("Faults", "Connect one and try again."),
    ),
    "device.no_portaudio": (
        QT_TRANSLATE_NOOP("Faults", "The PortAudio library is missing."),
        QT_TRANSLATE_NOOP("Faults", "Install the package libportaudio2."),
    ),
    "device.none": (
        QT_TRANSLATE_NOOP("Faults", "There is no sound output."),
        QT_TRANSLATE_NOOP("Faults", "Connect speakers or headphones."),
    ),
    "device.unknown": (
        QT_TRANSLATE_NOOP("Faults", "The sound output “{device}” is not there."),
        QT_TRANSLATE_NOOP("Faults", "Choose another output."),
    ),
    "device.unknown_microphone": (
        QT_TRANSLATE_NOOP("Faults", "The microphone “{device}” is not there."),
        QT_TRANSLATE_NOOP("Faults", "Choose another one."),
    ),
    "disk.forbidden": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” may not be written to."),
        QT_TRANSLATE_NOOP("Faults", "Choose another folder, or ask whoever looks after this computer."),
    ),
    "disk.full": (
        QT_TRANSLATE_NOOP("Faults", "There is no room left on the disk for “{file}”."),
        QT_TRANSLATE_NOOP("Faults", "Free some space and try again."),
    ),
    "disk.not_written": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” could not be written."),
        QT_TRANSLATE_NOOP("Faults", "Choose another folder."),
    ),
    "export.no_place": (
        QT_TRANSLATE_NOOP("Faults", "There is no place for the file “{file}”."),
        QT_TRANSLATE_NOOP("Faults", "Choose another name."),
    ),
    "export.not_timed": (
        QT_TRANSLATE_NOOP("Faults", "“{title}” has no times yet, and a file of this kind consists of them."),
        QT_TRANSLATE_NOOP("Faults", "Time it first, or save it as a lesson file."),
    ),
    "export.sound": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” cannot be written as sound."),
        QT_TRANSLATE_NOOP("Faults", "Choose another folder or a name ending in .mp3."),
    ),
    "export.too_large": (
        QT_TRANSLATE_NOOP("Faults", "The recording is too large for a lesson file."),
        QT_TRANSLATE_NOOP("Faults", "Give the story its narration as MP3."),
    ),
    "import.empty": (
        QT_TRANSLATE_NOOP("Faults", "There is no text in it."),
        QT_TRANSLATE_NOOP("Faults", "Choose a file or page with the story's text, or paste it."),
    ),
    "import.empty_folder": (
        QT_TRANSLATE_NOOP("Faults", "No story was found in “{folder}”."),
        QT_TRANSLATE_NOOP(
            "Faults", "A story is a web page or a text file; its recording lies beside it and has the same name."
        ),
    ),
    "import.no_article": (
        QT_TRANSLATE_NOOP("Faults", "No story was found on the page “{source}”."),
        QT_TRANSLATE_NOOP("Faults", "Open the page of a single story, or paste its text."),
    ),
    "import.no_picture": (
        QT_TRANSLATE_NOOP("Faults", "There is no picture at “{source}”."),
        QT_TRANSLATE_NOOP("Faults", "The story keeps its colour."),
    ),
    "import.no_words": (
        QT_TRANSLATE_NOOP("Faults", "There is no word left in the text."),
        QT_TRANSLATE_NOOP("Faults", "Keep at least one sentence."),
    ),
    "import.not_a_page": (
        QT_TRANSLATE_NOOP("Faults", "“{source}” is no web page."),
        QT_TRANSLATE_NOOP("Faults", "Give the address of the page with the story."),
    ),
    "import.not_saved": (
        QT_TRANSLATE_NOOP("Faults", "The narration could not be saved to “{folder}”."),
        QT_TRANSLATE_NOOP("Faults", "Free some space and try again."),
    ),
    "import.not_sound": (
        QT_TRANSLATE_NOOP("Faults", "“{source}” is a page, not a recording."),
        QT_TRANSLATE_NOOP("Faults", "Download the narration with a browser and choose the file."),
    ),
    "import.not_text": (
        QT_TRANSLATE_NOOP("Faults", "“{source}” is not a text."),
        QT_TRANSLATE_NOOP("Faults", "Choose a web page (.html) or a text file (.txt, .md)."),
    ),
    "import.too_large": (
        QT_TRANSLATE_NOOP("Faults", "“{source}” is too large for a story."),
        QT_TRANSLATE_NOOP("Faults", "Choose the file with the story's text."),
    ),
    "import.unreachable": (
        QT_TRANSLATE_NOOP("Faults", "“{source}” cannot be opened."),
        QT_TRANSLATE_NOOP(
            "Faults", "Check the address and your connection, or save the page with a browser and open the file."
        ),
    ),
    "import.unreadable": (
        QT_TRANSLATE_NOOP("Faults", "“{source}” cannot be read."),
        QT_TRANSLATE_NOOP("Faults", "Check the name, and that you may open the file."),
    ),
    "lesson.damaged": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” is damaged: “{member}” in it is missing or not as it was."),
        QT_TRANSLATE_NOOP("Faults", "Fetch it again, or ask whoever made it."),
    ),
    "lesson.locked": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” is locked with a password."),
        QT_TRANSLATE_NOOP("Faults", "Ask for the lesson file without one."),
    ),
    "lesson.not_one": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” is no lesson file, or it did not arrive whole."),
        QT_TRANSLATE_NOOP("Faults", "Fetch it again, or ask whoever made it."),
    ),
    "lesson.stray": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” holds something that does not belong there: “{member}”."),
        QT_TRANSLATE_NOOP("Faults", "Ask whoever made it for another copy."),
    ),
    "lesson.too_large": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” is too large for a lesson."),
        QT_TRANSLATE_NOOP("Faults", "Ask whoever made it for another copy."),
    ),
    "lesson.unreadable": (
        QT_TRANSLATE_NOOP("Faults", "The lesson file “{file}” cannot be opened."),
        QT_TRANSLATE_NOOP("Faults", "Check the name, and that you may read the file."),
    ),
    "model.archive": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” cannot be unpacked."),
        QT_TRANSLATE_NOOP("Faults", "Fetch it again, or name another file."),
    ),
    "model.copy_differs": (
        QT_TRANSLATE_NOOP("Faults", "The file “{file}” of the speech model in “{origin}” is damaged."),
        QT_TRANSLATE_NOOP("Faults", "Copy it there once more, or choose another one."),
    ),
    "model.damaged": (
        QT_TRANSLATE_NOOP("Faults", "A file of the speech model is damaged or missing: “{file}”."),
        QT_TRANSLATE_NOOP("Faults", "Install it again."),
    ),
    "model.choose_smaller": (
        QT_TRANSLATE_NOOP(
            "Faults", "The speech model “{model}” needs {needed} MB of memory, and {available} MB are free."
        ),
        QT_TRANSLATE_NOOP("Faults", "Choose the smaller model “{smaller}”, or close other programs."),
    ),
    "model.differs": (
        QT_TRANSLATE_NOOP("Faults", "The file “{file}” of the speech model did not arrive as it should be."),
        QT_TRANSLATE_NOOP("Faults", "Try again: what arrived as it should be is kept."),
    ),
    "model.missing": (
        QT_TRANSLATE_NOOP("Faults", "The speech model “{model}” is not installed."),
        QT_TRANSLATE_NOOP("Faults", "Install it with the command “listenapp models install {model} --download”."),
    ),
    "model.no_memory": (
        QT_TRANSLATE_NOOP(
            "Faults", "The speech model “{model}” needs {needed} MB of memory, and {available} MB are free."
        ),
        QT_TRANSLATE_NOOP("Faults", "Close other programs and try again."),
    ),
    "model.not_there": (
        QT_TRANSLATE_NOOP("Faults", "“{origin}” does not hold the file “{file}” of the speech model “{model}”."),
        QT_TRANSLATE_NOOP("Faults", "Choose the file that came with ListenApp for this model, or another one."),
    ),
    "model.not_written": (
        QT_TRANSLATE_NOOP("Faults", "The speech model could not be written to “{folder}”."),
        QT_TRANSLATE_NOOP("Faults", "Make room on the disk, or allow writing there, and try again."),
    ),
    "model.unknown": (
        QT_TRANSLATE_NOOP("Faults", "“{model}” is neither a known speech model nor a folder that holds one."),
        QT_TRANSLATE_NOOP("Faults", "Choose another one."),
    ),
    "model.unreachable": (
        QT_TRANSLATE_NOOP("Faults", "The speech model cannot be fetched from “{address}”."),
        QT_TRANSLATE_NOOP("Faults", "What has arrived is kept. Try again, or install the model from a file."),
    ),
    "model.unreadable": (
        QT_TRANSLATE_NOOP("Faults", "The speech model “{model}” cannot be read."),
        QT_TRANSLATE_NOOP("Faults", "Install it again."),
    ),
    "selftest.timing": (
        QT_TRANSLATE_NOOP("Faults", "The sample story is not timed as it should be."),
        QT_TRANSLATE_NOOP("Faults", "Install ListenApp again."),
    ),
    "story.damaged": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” is damaged and cannot be read."),
        QT_TRANSLATE_NOOP("Faults", "Import the story again."),
    ),
    "story.repairs_damaged": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” is damaged, so the corrections made by hand are not used."),
        QT_TRANSLATE_NOOP("Faults", "Make them again, or put back a copy of the file."),
    ),
    "story.too_new": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” was made by a newer ListenApp."),
        QT_TRANSLATE_NOOP("Faults", "Update ListenApp to open it."),
    ),
    "story.unknown": (
        QT_TRANSLATE_NOOP("Faults", "There is no story “{story}” in the library."),
        QT_TRANSLATE_NOOP("Faults", "Import the story again."),
    ),
    "trace.unwritable": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” could not be written."),
        QT_TRANSLATE_NOOP("Faults", "Choose another name."),
    ),
    "window.no_display": (
        QT_TRANSLATE_NOOP("Faults", "There is no display on which the window could be opened."),
        QT_TRANSLATE_NOOP("Faults", "Start ListenApp on a desktop."),
    ),
}


def told(fault: ListenError) -> tuple[str, str]:
    """Return what happened and the next step.

    These are the error's own English sentences if the window is in English or has no translation of them.
    """
    own = (fault.message, fault.next_step)
    texts = tuple(str(text) for text in TEXTS.get(fault.code, ()))
    said = tuple(QCoreApplication.translate(CONTEXT, text) for text in texts)
    if said in {texts, ()}:
        return own
    facts = {name: formatting.isolated(fact) if isinstance(fact, str) else fact for name, fact in fault.facts.items()}
    try:
        return said[0].format(**facts), said[1].format(**facts)
    except KeyError:  # the error lacks a fact
        return own


def in_one(fault: ListenError) -> str:
    """Return both sentences as one text."""
    return formatting.sentences(told(fault))
