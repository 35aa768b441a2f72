"""Write a story as one HTML file that contains the narration. It works from a disk, without a network.

The sound is Base64 in a data block and becomes a Blob in the browser. The Content-Security-Policy allows the page's own
script and style by their hashes, sound from a Blob, and nothing else, so no request can leave the page. The text of the
story is escaped in the markup and in the JSON.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator, Sequence
from html import escape
from typing import IO, Any

from listenapp.audio.clips import padded
from listenapp.export import markup
from listenapp.export.markup import Elements, Use, text
from listenapp.export.narrated_story import NarratedStory, Report, unreported
from listenapp.export.web_audio import web_audio
from listenapp.export.web_page.script import SCRIPT
from listenapp.export.web_page.style import STYLE
from listenapp.story.alignment import Alignment, Timing
from listenapp.story.glossary import Occurrences, occurrences
from listenapp.story.model import GlossaryEntry
from listenapp.system import files_in_use

_SPEEDS = ("0.5", "0.6", "0.7", "0.8", "0.9", "1", "1.1", "1.25", "1.5", "1.75", "2")
_HEAD = """\
<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<link rel="icon" href="data:,">
<style>{style}</style>
</head>
<body>
<header id="controls" lang="en" dir="ltr">
<button type="button" id="play">Play</button>
<button type="button" id="back" aria-label="Previous sentence">◀</button>
<button type="button" id="forward" aria-label="Next sentence">▶</button>
<input type="range" id="position" min="0" max="{duration}" step="0.1" value="0" aria-label="Position">
<span id="clock"></span>
<label>Speed <select id="speed">{speeds}</select></label>
<button type="button" id="hide" aria-pressed="false">Hide text</button>
</header>
<audio id="audio" preload="auto"></audio>
<main>
<article dir="{direction}">
"""
_MIDDLE = """\
</article>
{glossary}</main>
<footer id="keys" lang="en" dir="ltr">Click a word to hear the story from there. \
Keys: <kbd>Space</kbd> plays and pauses, <kbd>←</kbd> <kbd>→</kbd> go to a sentence, \
with <kbd>Shift</kbd> to a word.</footer>
<script type="application/json" id="lesson">{lesson}</script>
<script type="text/plain" id="narration" data-type="{media_type}">"""
_TAIL = """</script>
<script>{script}</script>
</body>
</html>
"""
_CHUNK = 3 << 18  # bytes; a multiple of three, so that parts of Base64 can be joined


def write(narrated: NarratedStory, file: IO[bytes], report: Report = unreported) -> None:
    """Write the page. Raises AudioUnreadable, ExportFailed, OSError."""
    story, alignment = narrated.story, narrated.alignment
    found = occurrences(story, alignment)
    head = _HEAD.format(
        language=text(narrated.language),
        policy=escape(_policy()),
        title=text(narrated.title),
        style=STYLE,
        duration=f"{alignment.duration:.3f}",
        speeds="".join(map(_speed, _SPEEDS)),
        direction=markup.direction(narrated.language),
    )
    body = "\n".join(markup.paragraphs(story, alignment, markup.uses(found), _elements(alignment)))
    with web_audio(narrated.audio, report) as sound:
        middle = _MIDDLE.format(
            glossary=_glossary(story.glossary, found, markup.direction(narrated.language)),
            lesson=_island(_lesson(alignment, found)),
            media_type=sound.media_type,
        )
        file.write((head + body + middle).encode("utf-8", "replace"))
        with files_in_use.open_shared(sound.path) as reader:
            while chunk := reader.read(_CHUNK):
                file.write(base64.b64encode(chunk))
    file.write(_TAIL.format(script=SCRIPT).encode())


def _policy() -> str:
    """Return the Content-Security-Policy. `img-src` allows only the empty icon, without which browsers ask for one."""
    rules = {
        "default-src": "'none'",
        "script-src": _hash(SCRIPT),
        "style-src": _hash(STYLE),
        "media-src": "blob:",
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def _hash(content: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"


def _speed(value: str) -> str:
    return f'<option value="{value}"{" selected" if value == "1" else ""}>{value}×</option>'


def _elements(alignment: Alignment) -> Elements:
    def sentence(index: int, body: str) -> str:
        return f'<span data-s="{index}">{body}</span>' if alignment.sentences[index].start is not None else body

    def word(index: int, body: str) -> str:
        return f'<span data-w="{index}">{body}</span>' if alignment.words[index].start is not None else body

    def use(_use: Use, body: str) -> str:
        return f'<span class="use">{body}</span>'

    return Elements(sentence, word, use)


def _glossary(entries: Sequence[GlossaryEntry], found: Sequence[Occurrences], direction: str) -> str:
    if not entries:
        return ""
    rows = "".join(_entry(index, *pair) for index, pair in enumerate(zip(entries, found, strict=True)))
    return f'<section dir="{direction}">\n<h2 lang="en">Words</h2>\n<dl>\n{rows}</dl>\n</section>\n'


def _entry(index: int, entry: GlossaryEntry, where: Occurrences) -> str:
    kind = " ".join(filter(None, (entry.part_of_speech, entry.remark)))
    term = text(entry.term)
    named = f'<button type="button" data-replay="{index}">▶ {term}</button>' if where.spans else term
    said = f" <small>{text(kind)}</small>" if kind else ""
    return f"<dt>{named}{said}</dt>\n<dd>{text(entry.definition)}</dd>\n"


def _lesson(alignment: Alignment, found: Sequence[Occurrences]) -> dict[str, Any]:
    """Return the times that the script needs, in seconds."""
    spoken = [(start, end) for _, start, end in _times(alignment.words)]
    return {
        "duration": round(alignment.duration, 3),
        "words": _times(alignment.words),
        "sentences": _times(alignment.sentences),
        "glossary": [list(_parts(alignment, spoken, where)) for where in found],
    }


def _times(timings: Sequence[Timing]) -> list[tuple[int, float, float]]:
    """Return index, start and end of what is spoken, in the order of the audio."""
    spoken = [
        (index, round(timing.start, 3), round(timing.end or timing.start, 3))
        for index, timing in enumerate(timings)
        if timing.start is not None
    ]
    return sorted(spoken, key=lambda one: one[1])


def _parts(
    alignment: Alignment, spoken: Sequence[tuple[float, float]], where: Occurrences
) -> Iterator[tuple[float, float]]:
    """Yield the padded times of the sentences in which a glossary word occurs. `spoken`: times of all words."""
    for index in where.sentences:
        timing = alignment.sentences[index]
        if timing.start is not None and timing.end is not None:
            begin, end = padded(timing.start, timing.end, spoken, alignment.duration)
            yield round(begin, 3), round(end, 3)


def _island(document: dict[str, Any]) -> str:
    """Return JSON that cannot end its element: it contains no `<`."""
    return json.dumps(document, separators=(",", ":")).replace("<", "\\u003c")
