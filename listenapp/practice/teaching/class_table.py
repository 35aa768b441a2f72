"""Make a table of a class: pupils by tasks, and what most pupils missed. All marks are computed here."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from listenapp.export.csv_cells import MARK, as_text
from listenapp.practice.marking import mark, mark_words
from listenapp.practice.teaching.work_file import GapResult, WorkResult
from listenapp.story.model import Story
from listenapp.story.task_set import Question, TaskGap, TaskSet


@dataclass(frozen=True, slots=True)
class Cell:
    """Answer of a pupil to a task. `hearing` is 0 to 1, None if the task was not done or is not marked."""

    given: str
    hearing: float | None
    shown: bool = False

    @property
    def is_missed(self) -> bool:
        return self.hearing is not None and self.hearing < 1.0


@dataclass(frozen=True, slots=True)
class Column:
    """Task of the table. `gap` is None for a question."""

    title: str
    gap: TaskGap | None
    missed: int  # pupils
    done: int


@dataclass(frozen=True, slots=True)
class Row:
    pupil: str
    minutes: float
    cells: tuple[Cell, ...]

    @property
    def hearing(self) -> float | None:
        """Return the mean of the marked cells. None without any."""
        marked = [cell.hearing for cell in self.cells if cell.hearing is not None]
        return sum(marked) / len(marked) if marked else None


@dataclass(frozen=True, slots=True)
class ClassTable:
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    @property
    def most_missed(self) -> tuple[Column, ...]:
        """Return the tasks that at least one pupil missed, most pupils first."""
        missed = [column for column in self.columns if column.missed]
        return tuple(sorted(missed, key=lambda column: (-column.missed, column.title)))


def class_table(story: Story, tasks: TaskSet, results: Iterable[WorkResult]) -> ClassTable:
    """Return the table of the results that belong to this story. Of several of one pupil the latest counts."""
    latest: dict[str, WorkResult] = {}
    for result in sorted(results, key=lambda result: result.at):
        if result.text_sha256 == story.text_sha256:
            latest[result.pupil.strip().casefold()] = result
    rows = tuple(_row(story, tasks, latest[name]) for name in sorted(latest))
    titles = [(gap.words, gap) for gap in tasks.gaps] + [(question.text, None) for question in tasks.questions]
    columns = tuple(_column(title, gap, [row.cells[i] for row in rows]) for i, (title, gap) in enumerate(titles))
    return ClassTable(story.title, columns, rows)


def _column(title: str, gap: TaskGap | None, cells: Sequence[Cell]) -> Column:
    marked = [cell for cell in cells if cell.hearing is not None]
    return Column(title, gap, sum(cell.is_missed for cell in marked), len(marked))


def _row(story: Story, tasks: TaskSet, result: WorkResult) -> Row:
    answers = {(each.first, each.last): each for each in result.gaps}
    cells = [_gap_cell(story, gap, answers.get((gap.first, gap.last))) for gap in tasks.gaps]
    given = [*result.answers, *[""] * len(tasks.questions)]
    cells += [_question_cell(question, text, story.language)
              for question, text in zip(tasks.questions, given, strict=False)]  # fmt: skip
    return Row(result.pupil.strip(), result.minutes, tuple(cells))


def _gap_cell(story: Story, gap: TaskGap, result: GapResult | None) -> Cell:
    if result is None:
        return Cell("", None)
    if result.shown:
        return Cell(result.given, 0.0, shown=True)
    return Cell(result.given, hearing_of(story, gap, result.given))


def hearing_of(story: Story, gap: TaskGap, given: str) -> float:
    """Return the hearing of an answer to a gap, 0 to 1."""
    sentence = story.sentences[story.sentence_of_word[gap.first]]
    words = [word.text for word in story.words[sentence.first_word : sentence.last_word + 1]]
    first = gap.first - sentence.first_word
    last = gap.last - sentence.first_word
    return mark_words(words, first, last, given, story.language, accepted=gap.accepted).hearing


def _question_cell(question: Question, given: str, language: str) -> Cell:
    if not question.accepted or not given.strip():
        return Cell(given, None if not question.accepted else 0.0)
    return Cell(given, max(mark(text, given, language).hearing for text in question.accepted))


def to_csv(table: ClassTable) -> str:
    """Return the table for spreadsheets: the answers of each pupil, and the share of words heard."""
    text = io.StringIO(newline="")
    text.write(MARK)
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(["pupil", "minutes", "hearing", *(as_text(column.title) for column in table.columns)])
    for row in table.rows:
        hearing = "" if row.hearing is None else f"{row.hearing:.3f}"
        writer.writerow([as_text(row.pupil), f"{row.minutes:.1f}", hearing, *map(_cell_text, row.cells)])
    writer.writerow(["missed", "", "", *(f"{column.missed} of {column.done}" for column in table.columns)])
    return text.getvalue()


def _cell_text(cell: Cell) -> str:
    mark_ = "" if cell.hearing is None or not cell.is_missed else f" ({cell.hearing:.2f})"
    return as_text(f"{cell.given}{mark_}") if cell.given else mark_.strip()
