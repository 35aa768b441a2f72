"""The stories as a model, filtered by what is typed in the search field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from listenapp.library.summary import Summary
from listenapp.ui import say

Index = QModelIndex | QPersistentModelIndex


class LibraryModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Summary, ...] = ()
        self._shown: tuple[Summary, ...] = ()
        self._searched = ""
        self._found_in_text: frozenset[str] = frozenset()

    def show(self, summaries: Sequence[Summary]) -> None:
        self._all = tuple(summaries)
        self._filter()

    def search(self, typed: str) -> None:
        self._searched = typed.casefold().strip()
        self._found_in_text = frozenset()
        self._filter()

    def add_found(self, ids: frozenset[str]) -> None:
        """Stories whose text holds what is searched, besides those that hold it in their titles."""
        self._found_in_text = ids
        self._filter()

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = tuple(s for s in self._all if self._matches(s))
        self.endResetModel()

    def _matches(self, summary: Summary) -> bool:
        if not self._searched or summary.id in self._found_in_text:
            return True
        about = f"{summary.title} {summary.source}".casefold()
        return all(part in about for part in self._searched.split())

    def summary(self, row: int) -> Summary:
        return self._shown[row]

    @property
    def whole(self) -> int:
        return len(self._all)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        summary = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return summary.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (summary.title, self.about(summary), self.doubts(summary)) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.doubts(summary) or None
        if role == Qt.ItemDataRole.UserRole:
            return summary
        return None

    def about(self, summary: Summary) -> str:
        """Length, where from and how far."""
        return "  ·  ".join(
            part for part in (self._length(summary), short_source(summary.source), self._how_far(summary)) if part
        )

    def _length(self, summary: Summary) -> str:
        if summary.duration:
            return say.minutes(summary.duration)
        return self.tr("{count} words").format(count=summary.word_count)

    def _how_far(self, summary: Summary) -> str:
        if not summary.has_audio:
            return self.tr("text only")
        if not summary.timed:
            return self.tr("not timed yet")
        share = progress(summary)
        if share >= 0.99:
            return self.tr("finished")
        return self.tr("{percent} % heard").format(percent=round(100 * share)) if share > 0.01 else self.tr("new")

    def doubts(self, summary: Summary) -> str:
        if not summary.doubtful:
            return ""
        return self.tr("{doubtful} of {count} sentences need a look").format(
            doubtful=summary.doubtful, count=summary.sentence_count
        )


def progress(summary: Summary) -> float:
    """How far the story was heard, 0 to 1."""
    return min(1.0, summary.position / summary.duration) if summary.duration else 0.0


def short_source(source: str) -> str:
    """The site of an address, the name of a file."""
    if "://" in source:
        return source.split("://", 1)[1].split("/", 1)[0].removeprefix("www.")
    return source.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
