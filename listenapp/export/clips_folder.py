"""Write a folder of clips: an MP3 file for each spoken sentence or word, and `clips.csv`, a table of them.

The clips are cut with pydub from the decoded narration and begin and end in silence or with a fade. The table has the
form of the word table (RFC 4180, UTF-8 with a byte order mark).
"""

from __future__ import annotations

import csv
from pathlib import Path

from listenapp.audio.encode import encode
from listenapp.export import printed_words
from listenapp.export.clip_times import clip_times, cut_clips
from listenapp.export.csv_cells import as_text
from listenapp.export.narrated_story import Granularity, NarratedStory, Report, unreported

TABLE = "clips.csv"
_COLUMNS = ("file", "text", "start", "end", "clip_start", "clip_end", "index", "sentence")


def write(narrated: NarratedStory, unit: Granularity, folder: Path, report: Report = unreported) -> None:
    """Write the clips into an empty folder. Raises AudioUnreadable, ExportFailed, OSError."""
    spans = clip_times(narrated.alignment, unit)
    digits = len(str(len(spans)))
    names = {index: f"{unit.value}-{number:0{digits}}.mp3" for number, index in enumerate(spans, 1)}
    clips = zip(spans, cut_clips(narrated.audio, list(spans.values())), strict=True)
    for number, (index, clip) in enumerate(clips, 1):
        encode(clip, folder / names[index])
        report(number / len(spans))
    with (folder / TABLE).open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(_COLUMNS)
        for index, (begin, end) in spans.items():
            own = _own(narrated, unit, index)
            writer.writerow([names[index], *own[:3], f"{begin:.4f}", f"{end:.4f}", index, own[3]])


def _own(narrated: NarratedStory, unit: Granularity, index: int) -> tuple[str, str, str, int]:
    """Return text, start and end of a sentence or word without padding, and its sentence."""
    story, alignment = narrated.story, narrated.alignment
    if unit is Granularity.WORD:
        text, timing, sentence = story.words[index].text, alignment.words[index], story.sentence_of_word[index]
    else:
        span = story.sentences[index]
        text, timing, sentence = (
            printed_words.printed_together(story, span.first_word, span.last_word),
            alignment.sentences[index],
            index,
        )
    start, end = (f"{time:.4f}" for time in (timing.start or 0.0, timing.end or 0.0))
    return as_text(text), start, end, sentence
