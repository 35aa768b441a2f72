"""Provide the stories as a Qt model, in the chosen order and filtered by the search text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from listenapp.library.summary import Summary
from listenapp.ui.i18n import formatting

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class Order(StrEnum):
    RECENT = "recent"  # last opened or added first
    TITLE = "title"
    MINUTES = "minutes"  # shortest first
    LOOK = "look"  # highest share of low-confidence sentences first


class LibraryModel(QStringListModel):
    """Model of the listed stories.

    It derives from `QStringListModel` to count the rows in C++, because a view asks for the count very often.

    Measured: twice a row, 4,000 times for 2,000 stories.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Summary, ...] = ()
        self._shown: tuple[Summary, ...] = ()
        self._order = Order.RECENT
        self._searched = ""
        self._found_in_text: dict[str, str] = {}  # sentence of each story found by its text
        self._new: frozenset[str] = frozenset()  # ids of stories added since the search text was typed

    def show(self, summaries: Sequence[Summary]) -> None:
        if self._searched and self._all:
            self._new |= {summary.id for summary in summaries} - {summary.id for summary in self._all}
        self._all = tuple(summaries)
        self._filter()

    def sort_by(self, order: Order) -> None:
        if order is not self._order:
            self._order = order
            self._filter()

    def without(self, id_: str) -> list[Summary]:
        """Return all stories but a removed one, until the library has been read again."""
        return [summary for summary in self._all if summary.id != id_]

    def search(self, typed: str) -> None:
        self._searched = typed.casefold().strip()
        self._found_in_text, self._new = {}, frozenset()
        self._filter()

    def add_found(self, hits: dict[str, str]) -> None:
        """Show also the stories whose text contains the search text, besides those found by title.

        `hits`: the sentence with the words by story id; empty if the words are in the title.
        """
        self._found_in_text = hits
        self._filter()

    def _filter(self) -> None:
        self._shown = ordered([s for s in self._all if self._matches(s)], self._order)
        self.setStringList([summary.title for summary in self._shown])

    def _matches(self, summary: Summary) -> bool:
        if not self._searched or summary.id in self._found_in_text or summary.id in self._new:
            return True
        about = f"{summary.title} {summary.source}".casefold()
        return all(part in about for part in self._searched.split())

    def summary(self, row: int) -> Summary:
        return self._shown[row]

    @property
    def whole(self) -> int:
        return len(self._all)

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: ARG002
        """Return flags that forbid editing, because a title is edited in a dialog."""
        return _ROW

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        summary = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return summary.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(
                part for part in (summary.title, self.about(summary), self.timing_quality(summary)) if part
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.doubts(summary) or None
        if role == Qt.ItemDataRole.UserRole:
            return summary
        return None

    def about(self, summary: Summary) -> str:
        """Return the length, the source and the progress of a story as one line, or the sentence that was found."""
        if sentence := self._found_in_text.get(summary.id):
            return sentence
        return "  ·  ".join(
            part for part in (self._length(summary), short_source(summary.source), self._how_far(summary)) if part
        )

    def _length(self, summary: Summary) -> str:
        if summary.is_damaged:
            return ""
        if summary.duration:
            return formatting.minutes(summary.duration)
        return self.tr("%n word(s)", "", summary.word_count)

    def _how_far(self, summary: Summary) -> str:
        if summary.is_damaged:
            return self.tr("cannot be opened")
        if not summary.has_audio:
            return self.tr("text only")
        if not summary.timed:
            return self.tr("not timed yet")
        share = progress(summary)
        if share >= 0.99:
            return self.tr("finished")
        return self.tr("{percent} % heard").format(percent=round(100 * share)) if share > 0.01 else self.tr("new")

    def timing_quality(self, summary: Summary) -> str:
        """Return how well a story is aligned, or an empty string if it is not aligned."""
        return self.doubts(summary) or (self.tr("well timed") if summary.timed else "")

    def doubts(self, summary: Summary) -> str:
        return self.tr("%n sentence(s) to check", "", summary.doubtful) if summary.doubtful else ""


def ordered(summaries: Sequence[Summary], order: Order) -> tuple[Summary, ...]:
    """Return the stories in an order. `summaries` are sorted by last opening; equal stories keep that order."""
    keys: dict[Order, Callable[[Summary], object]] = {
        Order.RECENT: lambda _summary: 0,
        Order.TITLE: lambda summary: summary.title.casefold(),
        Order.MINUTES: lambda summary: (summary.duration is None, summary.duration or summary.word_count),
        Order.LOOK: _least_sure,
    }
    return tuple(sorted(summaries, key=keys[order]))  # type: ignore[arg-type]


def _least_sure(summary: Summary) -> tuple[int, float]:
    """Return a sort key: low-confidence stories first, then those not aligned, those aligned, and text only."""
    if summary.doubtful:
        return 0, -summary.doubtful / max(1, summary.sentence_count)
    return (3 if not summary.has_audio else 2 if summary.timed else 1), 0.0


def progress(summary: Summary) -> float:
    """Return the reading position as a share of the story, 0 to 1."""
    return min(1.0, summary.position / summary.duration) if summary.duration else 0.0


def short_source(source: str) -> str:
    """Return the site of an address, or the name of a file."""
    if "://" in source:
        return source.split("://", 1)[1].split("/", 1)[0].removeprefix("www.")
    return source.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
