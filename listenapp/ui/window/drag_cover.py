"""Cover the window while files or an address are dragged over it, and say what a drop does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from listenapp.story.lesson_format import is_lesson
from listenapp.ui.common.widgets import IconLabel, label
from listenapp.ui.importer.dropped_files import DroppedItems
from listenapp.ui.theme.theme_manager import ThemeManager

_EDGE = 20  # pixels between the window's edge and the dashed line
_COVERS = 0.96  # opacity of the ground


class DragCover(QWidget):
    """Cover of the window during a drag. It accepts no drop itself, so the window gets the drop."""

    def __init__(self, theme_manager: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dragCover")
        self._theme_manager = theme_manager
        self._icon = IconLabel(theme_manager, "download", "accent", 56)
        self.text = label("", "title", factor=1.5, wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(60, 40, 60, 40)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.text)
        column.addStretch(1)
        self.hide()

    def show_for(self, items: DroppedItems, *, open_story_has_sound: bool | None) -> None:
        """Cover the window and say what a drop of `items` does.

        `open_story_has_sound` is None if no story is open.
        """
        parent = self.parentWidget()
        assert parent is not None
        self.text.setText(self._text(items, open_story_has_sound))
        self.setAccessibleName(self.text.text())
        self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def _text(self, items: DroppedItems, open_story_has_sound: bool | None) -> str:
        if items.results:
            return self.tr("Drop to see the results of the class")
        if items.several:
            return self.tr("Drop to choose the stories to add")
        if is_lesson(items.source):
            return self.tr("Drop to open the lesson")
        if items.source or open_story_has_sound is None:
            return self.tr("Drop to add a story")
        if open_story_has_sound:
            return self.tr("Drop to replace the narration or to add a story")
        return self.tr("Drop to add the narration to this story")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        theme = self._theme_manager.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(theme.paper)
        ground.setAlphaF(_COVERS)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(QColor(theme.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE), 6, 6)
