"""Lay out words like text: one after the other, with a new line where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

_USUAL = 520  # pixels, width of a paragraph
JOINED = "joined"
"""Property of a widget that follows the one before without a space, as a full stop does."""


class FlowLayout(QLayout):
    """Layout of a paragraph of widgets, aligned in the middle. `leftwards` lays them out from the right."""

    def __init__(self, parent: QWidget, *, space: int, leading: int) -> None:
        """`space` and `leading` are the pixels between two words and between two lines."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._space, self._leading, self.leftwards = space, leading, False
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return self._place(QRect(0, 0, width, 0), moves=False)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size of a paragraph of usual width. Qt takes its height as the least height of a page."""
        natural = sum(item.sizeHint().width() + self._space for item in self._items)
        width = max(self.minimumSize().width(), min(natural, _USUAL))
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:  # noqa: N802
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        widths, heights = [size.width() for size in sizes], [size.height() for size in sizes]
        return QSize(max(widths, default=0), max(heights, default=0))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        super().setGeometry(rect)
        self._place(rect, moves=True)

    def _place(self, rect: QRect, *, moves: bool) -> int:
        """Lay out all items in `rect`. Return the height that they need."""
        top = rect.top()
        for line in self._lines(rect.width()):
            height = max(item.sizeHint().height() for _, item in line)
            if moves:
                self._place_line(line, rect, top, height)
            top += height + self._leading
        return max(0, top - self._leading - rect.top())

    def _lines(self, width: int) -> list[list[tuple[int, QLayoutItem]]]:
        """Return the items of each line, each with the space before it."""
        lines: list[list[tuple[int, QLayoutItem]]] = []
        used = 0
        for group in self._groups():
            need = sum(item.sizeHint().width() for item in group)
            if not lines or used + self._space + need > width:
                lines.append([(0, item) for item in group])
                used = need
            else:
                lines[-1] += [(self._space if i == 0 else 0, item) for i, item in enumerate(group)]
                used += self._space + need
        return lines

    def _groups(self) -> list[list[QLayoutItem]]:
        """Return the items that stay together: a word with the signs that follow it."""
        groups: list[list[QLayoutItem]] = []
        for item in self._items:
            if item.isEmpty():  # a hidden widget
                continue
            widget = item.widget()
            if groups and widget is not None and widget.property(JOINED):
                groups[-1].append(item)
            else:
                groups.append([item])
        return groups

    def _place_line(self, line: list[tuple[int, QLayoutItem]], rect: QRect, top: int, height: int) -> None:
        length = sum(space + item.sizeHint().width() for space, item in line)
        at = rect.left() + max(0, (rect.width() - length) // 2)
        for space, item in line:
            at += space
            size = item.sizeHint()
            left = rect.left() + rect.right() + 1 - at - size.width() if self.leftwards else at
            item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
            at += size.width()


def height_for_width_policy() -> QSizePolicy:
    """Return the size policy of a widget with a `FlowLayout`."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy
