"""Write a table with one word a row (.csv, RFC 4180, UTF-8) for spreadsheets and programs.

The table contains all words. A word that is not spoken has a `status` that says so, and empty times. `csv_cells` guards
words that a spreadsheet would run as a formula. All words of a starred sentence have a 1 in the column `starred`, and
its first word has the learner's note.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from listenapp.export.csv_cells import MARK, as_text
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.story.starred import StarredSentence

_COLUMNS = ("word", "text", "start", "end", "confidence", "status", "sentence", "kind", "char_start", "char_end")
_OF_STARS = ("starred", "note")


def table(story: Story, alignment: Alignment, starred: Sequence[StarredSentence] = ()) -> str:
    target = io.StringIO(newline="")
    target.write(MARK)
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(_COLUMNS + _OF_STARS)
    notes = {star.sentence: star.note for star in starred if star.sentence is not None}
    for index, row in enumerate(_rows(story, alignment)):
        writer.writerow((*row, *_star(story, index, notes)))
    return target.getvalue()


def _rows(story: Story, alignment: Alignment) -> Iterator[tuple[object, ...]]:
    for index, (word, timing) in enumerate(zip(story.words, alignment.words, strict=True)):
        times = ["" if time is None else f"{time:.4f}" for time in (timing.start, timing.end)]
        sentence, kind = story.sentence_of_word[index], story.block_of_word(index).kind
        sure = (f"{timing.confidence:.3f}", timing.status.value)
        yield (index, as_text(word.text), *times, *sure, sentence, kind.value, word.char_start, word.char_end)


def _star(story: Story, word: int, notes: dict[int, str]) -> tuple[object, str]:
    sentence = story.sentence_of_word[word]
    if sentence not in notes:
        return "", ""
    is_first = word == story.sentences[sentence].first_word
    return 1, as_text(notes[sentence]) if is_first else ""
