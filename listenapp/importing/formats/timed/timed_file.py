"""Choose the reader of a file with times by its ending, and check that the content is of that kind."""

from __future__ import annotations

from collections.abc import Callable

from listenapp.importing import encoding
from listenapp.importing.formats import plaintext
from listenapp.importing.formats.timed import own_exports, timed_text, transcript_json
from listenapp.importing.formats.timed.lyrics import lrc
from listenapp.importing.formats.timed.subtitles import ass, srt, vtt
from listenapp.importing.formats.timed.textgrid import textgrid
from listenapp.importing.formats.timed.timed_text import TimedStory, TimedText

_READERS: dict[str, tuple[str, Callable[[str], TimedText]]] = {
    "srt": ("SRT", srt),
    "vtt": ("WebVTT", vtt),
    "ass": ("ASS", ass),
    "ssa": ("ASS", ass),
    "lrc": ("LRC", lrc),
}
ENDINGS = (*_READERS, "textgrid", "json", "csv")
"""Endings of the files that are read here. E-books (.epub) may have times too."""


def read(content: bytes, name: str, language: str | None) -> TimedStory | None:
    """Read a file with times. Return None if its ending, or its content, says that it is another kind of file.

    Raises ImportFailed.
    """
    ending = name.lower().rsplit(".", 1)[-1]
    if ending not in ENDINGS:
        return None
    text = plaintext.with_plain_line_ends(encoding.of_file(content, name))
    if ending == "json":
        return own_exports.from_json(text, name) or _transcript(text, name, language)
    if ending == "csv":
        table = own_exports.from_csv(text)
        return timed_text.build(table, name, language, "CSV") if table is not None else None
    if ending == "textgrid":
        return _annotation(text, name, language)
    kind, reader = _READERS[ending]
    return timed_text.build(reader(text), name, language, kind)


def _transcript(text: str, name: str, language: str | None) -> TimedStory | None:
    read = transcript_json.from_json(text)
    return timed_text.build(read, name, language, "JSON") if read is not None else None


def _annotation(text: str, name: str, language: str | None) -> TimedStory:
    body, words = textgrid(text, name)
    built = timed_text.build(body, name, language, "TextGrid")
    spans = timed_text.placed(built.story, words)
    return TimedStory(
        built.story, timed_text.merged(built.story, built.times, timed_text.times_of(built.story, spans, "TextGrid"))
    )
