"""Provide the stories as a Qt model, in the chosen order, filtered by course, level and the search text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from listenapp.library.summary import Summary
from listenapp.ui.i18n import formatting

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class Order(StrEnum):
    RECENT = "recent"  # last opened first; those that were never opened follow, last added first
    ADDED = "added"  # last added first
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
        self._abouts: list[str] | None = None  # what is searched of each story, made for the first search
        self._shown: tuple[Summary, ...] = ()
        self._order = Order.RECENT
        self._searched = ""
        self._found_in_text: dict[str, str] = {}  # sentence of each story found by its text
        self._new: frozenset[str] = frozenset()  # ids of stories added since the search text was typed
        self._course = self._level = ""

    def show(self, summaries: Sequence[Summary]) -> None:
        if self._searched and self._all:
            self._new |= {summary.id for summary in summaries} - {summary.id for summary in self._all}
        self._all = tuple(summaries)
        self._abouts = None
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

    def keep(self, course: str, level: str) -> None:
        """Show only the stories of a course and of a level. An empty string means all."""
        self._course, self._level = course, level
        self._filter()

    @property
    def courses(self) -> list[str]:
        return _sorted_names(summary.course for summary in self._all)

    @property
    def levels(self) -> list[str]:
        return _sorted_names(summary.level for summary in self._all)

    def _filter(self) -> None:
        kept = self._found() if self._searched else self._all
        self._shown = ordered([summary for summary in kept if self._is_kept(summary)], self._order)
        self.setStringList([summary.title for summary in self._shown])

    def _is_kept(self, summary: Summary) -> bool:
        return self._course in {"", summary.course} and self._level in {"", summary.level}

    def _found(self) -> list[Summary]:
        if self._abouts is None:
            self._abouts = [_searchable(summary) for summary in self._all]
        parts, others = self._searched.split(), self._found_in_text.keys() | self._new
        return [
            summary
            for summary, about in zip(self._all, self._abouts, strict=True)
            if all(part in about for part in parts) or summary.id in others
        ]

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
            return ". ".join(part for part in (summary.title, self.about(summary), self.to_check(summary)) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.to_check(summary) or None
        if role == Qt.ItemDataRole.UserRole:
            return summary
        return None

    def about(self, summary: Summary) -> str:
        """Return length, level, progress, course and source as one line, or the sentence that was found."""
        if sentence := self._found_in_text.get(summary.id):
            return sentence
        parts = (
            self._length(summary),
            summary.level,
            self._how_far(summary),
            summary.course,
            summary.publisher or short_source(summary.source),
            self.tr("auto-generated text") if summary.is_machine_text else "",
        )
        return "  ·  ".join(part for part in parts if part)

    def _length(self, summary: Summary) -> str:
        if summary.is_damaged:
            return ""
        if summary.duration:
            return formatting.minutes(summary.duration)
        return formatting.text_length(summary.word_count, summary.character_count)

    def _how_far(self, summary: Summary) -> str:
        if summary.is_damaged:
            return self.tr("cannot be opened")
        if not summary.has_audio:
            return self.tr("text only")
        if not summary.timed:
            return self.tr("not timed yet")
        if summary.times_heard:
            return self.tr("heard %n time(s)", "", summary.times_heard)
        share = progress(summary)
        return self.tr("{percent} % heard").format(percent=round(100 * share)) if share >= 0.01 else self.tr("new")

    def to_check(self, summary: Summary) -> str:
        """Return how many sentences need a look, or an empty string for none."""
        return self.tr("%n sentence(s) to check", "", summary.to_check) if summary.to_check else ""


def _searchable(summary: Summary) -> str:
    return f"{summary.title} {summary.source} {summary.publisher} {summary.course} {summary.level}".casefold()


def _sorted_names(names: Iterable[str]) -> list[str]:
    return sorted(set(names) - {""}, key=str.casefold)


def ordered(summaries: Sequence[Summary], order: Order) -> tuple[Summary, ...]:
    """Return the stories in an order. `summaries` come last opened or added first; equal stories keep that order."""
    keys: dict[Order, Callable[[Summary], object]] = {
        Order.RECENT: lambda summary: (summary.opened_at is None, -(summary.opened_at or summary.added_at)),
        Order.ADDED: lambda summary: -summary.added_at,
        Order.TITLE: lambda summary: summary.title.casefold(),
        Order.MINUTES: lambda summary: (summary.duration is None, summary.duration or summary.word_count),
        Order.LOOK: _least_sure,
    }
    return tuple(sorted(summaries, key=keys[order]))  # type: ignore[arg-type]


def _least_sure(summary: Summary) -> tuple[int, float]:
    """Return a sort key: low-confidence stories first, then those not aligned, those aligned, and text only."""
    if summary.to_check:
        return 0, -summary.to_check / max(1, summary.sentence_count)
    return (3 if not summary.has_audio else 2 if summary.timed else 1), 0.0


def progress(summary: Summary) -> float:
    """Return the share of the story that was heard, 0 to 1. A story that was heard as a whole begins anew."""
    return 1.0 if summary.times_heard and summary.heard < 0.01 else summary.heard


def short_source(source: str) -> str:
    """Return the site of an address. A file has none: its name says nothing that the title does not say better."""
    return source.split("://", 1)[1].split("/", 1)[0].removeprefix("www.") if "://" in source else ""
