"""Hold the texts of errors of sound: recordings, devices, speech models, timing."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, tuple[object, object]] = {
    "align.another_story": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” does not match this text."),
        QT_TRANSLATE_NOOP("Faults", "Choose the narration of this story."),
    ),
    "align.no_narration": (
        QT_TRANSLATE_NOOP("Faults", "The story has no narration."),
        QT_TRANSLATE_NOOP("Faults", "Add a recording."),
    ),
    "align.no_speech": (
        QT_TRANSLATE_NOOP("Faults", "No speech was recognised in “{file}”."),
        QT_TRANSLATE_NOOP("Faults", "Choose another recording, or add the text."),
    ),
    "align.not_responding": (
        QT_TRANSLATE_NOOP("Faults", "Timing stopped responding."),
        QT_TRANSLATE_NOOP("Faults", "Close other programs and try again."),
    ),
    "align.replaced": (
        QT_TRANSLATE_NOOP("Faults", "The text of “{title}” was changed while it was being timed."),
        QT_TRANSLATE_NOOP("Faults", "Time the story again."),
    ),
    "align.worker_died": (
        QT_TRANSLATE_NOOP("Faults", "Timing was interrupted, possibly because memory ran out."),
        QT_TRANSLATE_NOOP("Faults", "Close other programs and try again."),
    ),
    "align.other_beginning": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” does not begin with this text."),
        QT_TRANSLATE_NOOP("Faults", "Choose another recording, or time it anyway if other speech comes first."),
    ),
    "align.wrong_narration": (
        QT_TRANSLATE_NOOP("Faults", "The narration of “{title}” does not read its text."),
        QT_TRANSLATE_NOOP("Faults", "Replace the narration, or edit the text."),
    ),
    "audio.missing": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” was not found."),
        QT_TRANSLATE_NOOP("Faults", "Choose the narration again."),
    ),
    "audio.silent": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” is silent."),
        QT_TRANSLATE_NOOP("Faults", "Choose a recording of someone reading the story."),
    ),
    "audio.unreadable": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” cannot be played."),
        QT_TRANSLATE_NOOP("Faults", "Choose an MP3, M4A, OGG, FLAC or WAV file that plays in a music player."),
    ),
    "device.lost": (
        QT_TRANSLATE_NOOP("Faults", "The sound output was disconnected."),
        QT_TRANSLATE_NOOP("Faults", "Reconnect it or choose another output."),
    ),
    "device.microphone_lost": (
        QT_TRANSLATE_NOOP("Faults", "The microphone was disconnected."),
        QT_TRANSLATE_NOOP("Faults", "Reconnect it and try again."),
    ),
    "device.no_microphone": (
        QT_TRANSLATE_NOOP("Faults", "No microphone found."),
        QT_TRANSLATE_NOOP("Faults", "Connect one and try again."),
    ),
    "device.no_portaudio": (
        QT_TRANSLATE_NOOP("Faults", "The PortAudio library is missing."),
        QT_TRANSLATE_NOOP("Faults", "Install the package libportaudio2."),
    ),
    "device.none": (
        QT_TRANSLATE_NOOP("Faults", "No sound output found."),
        QT_TRANSLATE_NOOP("Faults", "Connect speakers or headphones."),
    ),
    "device.unknown": (
        QT_TRANSLATE_NOOP("Faults", "The sound output “{device}” was not found."),
        QT_TRANSLATE_NOOP("Faults", "Choose another output."),
    ),
    "device.unknown_microphone": (
        QT_TRANSLATE_NOOP("Faults", "The microphone “{device}” was not found."),
        QT_TRANSLATE_NOOP("Faults", "Choose another one."),
    ),
    "model.another": (
        QT_TRANSLATE_NOOP("Faults", "A worker of the cluster has another speech model “{model}” than this computer."),
        QT_TRANSLATE_NOOP("Faults", "Install the same version of ListenApp and the same models on all computers."),
    ),
    "model.archive": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” cannot be unpacked."),
        QT_TRANSLATE_NOOP("Faults", "Download it again or choose another file."),
    ),
    "model.copy_differs": (
        QT_TRANSLATE_NOOP("Faults", "The file “{file}” of the speech model in “{origin}” is damaged."),
        QT_TRANSLATE_NOOP("Faults", "Copy it there again or choose another file."),
    ),
    "model.damaged": (
        QT_TRANSLATE_NOOP("Faults", "A file of the speech model is damaged or missing: “{file}”."),
        QT_TRANSLATE_NOOP("Faults", "Install the model again."),
    ),
    "model.choose_smaller": (
        QT_TRANSLATE_NOOP(
            "Faults", "The speech model “{model}” needs {needed} MB of memory, but only {available} MB are free."
        ),
        QT_TRANSLATE_NOOP("Faults", "Choose the smaller model “{smaller}” or close other programs."),
    ),
    "model.differs": (
        QT_TRANSLATE_NOOP("Faults", "The speech model file “{file}” was not downloaded correctly."),
        QT_TRANSLATE_NOOP("Faults", "Try again. Completed downloads are kept."),
    ),
    "model.missing": (
        QT_TRANSLATE_NOOP("Faults", "The speech model “{model}” is not installed."),
        QT_TRANSLATE_NOOP("Faults", "Install it with the command “listenapp models install {model} --download”."),
    ),
    "model.no_memory": (
        QT_TRANSLATE_NOOP(
            "Faults", "The speech model “{model}” needs {needed} MB of memory, but only {available} MB are free."
        ),
        QT_TRANSLATE_NOOP("Faults", "Close other programs and try again."),
    ),
    "model.not_there": (
        QT_TRANSLATE_NOOP("Faults", "“{origin}” does not contain the file “{file}” of the speech model “{model}”."),
        QT_TRANSLATE_NOOP("Faults", "Choose another file for this model."),
    ),
    "model.not_written": (
        QT_TRANSLATE_NOOP("Faults", "The speech model could not be saved to “{folder}”."),
        QT_TRANSLATE_NOOP("Faults", "Free some disk space or allow writing to this folder, then try again."),
    ),
    "model.unknown": (
        QT_TRANSLATE_NOOP("Faults", "“{model}” is not a known speech model or a folder that contains one."),
        QT_TRANSLATE_NOOP("Faults", "Choose another one."),
    ),
    "model.unreachable": (
        QT_TRANSLATE_NOOP("Faults", "The speech model cannot be downloaded from “{address}”."),
        QT_TRANSLATE_NOOP("Faults", "Try again or install the model from a file. The downloaded part is kept."),
    ),
    "model.unreadable": (
        QT_TRANSLATE_NOOP("Faults", "The speech model “{model}” cannot be read."),
        QT_TRANSLATE_NOOP("Faults", "Install the model again."),
    ),
}
"""See `error_messages`."""
