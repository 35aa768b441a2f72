"""Show the three lines of progress, and export or delete everything that was practised."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from listenapp.practice.review.progress import Progress
from listenapp.ui.common.widgets import button, label
from listenapp.ui.i18n import formatting
from listenapp.ui.practice.practice_page import PracticePage
from listenapp.ui.theme.theme_files import track_colour
from listenapp.ui.theme.theme_manager import ThemeManager

_BAR, _GAP, _HEIGHT = 34, 10, 72  # pixels


class Bars(QWidget):
    """Bars of shares from 0 to 1, in the order of the window's language. Each has a line where it would be full."""

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_manager = theme_manager
        self.values: tuple[float, ...] = ()
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_manager.changed.connect(self.update)

    def show_values(self, values: Sequence[float], description: str) -> None:
        self.values = tuple(values)
        self.setAccessibleName(description)
        self.setVisible(bool(values))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(len(self.values) * (_BAR + _GAP), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, theme = QPainter(self), self._theme_manager.theme
        for i, value in enumerate(self.values):
            left = i * (_BAR + _GAP)
            x = self.width() - left - _BAR if self.isRightToLeft() else left
            painter.fillRect(QRectF(x, 0, _BAR, _HEIGHT), QColor(track_colour(theme)))
            full = max(2.0, _HEIGHT * min(1.0, max(0.0, value)))
            painter.fillRect(QRectF(x, _HEIGHT - full, _BAR, full), QColor(theme.accent))


class LearningPage(PracticePage):
    """Page of the learner's progress."""

    export_requested = Signal()
    delete_requested = Signal()
    undo_requested = Signal()

    def __init__(self, theme_manager: ThemeManager, parent: QWidget) -> None:
        super().__init__(theme_manager, parent)
        self.setObjectName("learningPage")
        self.set_title(self.tr("Progress"))
        texts = (label("", wrap=True) for _ in range(4))
        self.cold_text, self.words_text, self.speed_text, self.listened_text = texts
        self.cold_bars = Bars(theme_manager)
        self.message = label("", "quiet", wrap=True)
        self.export_button = button(self.tr("Export as table…"))
        self.delete_button = button(self.tr("Delete all practice data"))
        self.undo_button = button(self.tr("Undo"))
        self.export_button.clicked.connect(self.export_requested)
        self.delete_button.clicked.connect(self.delete_requested)
        self.undo_button.clicked.connect(self.undo_requested)
        self._fill()
        self.show_deleted(False)

    def _fill(self) -> None:
        sections = (
            (self.tr("Words heard at first listening, in your last stories"), (self.cold_bars, self.cold_text)),
            (self.tr("Small words and other words"), (self.words_text,)),
            (self.tr("Fastest speed at which you hear nearly everything"), (self.speed_text,)),
            (self.tr("Time listened"), (self.listened_text,)),
        )
        for heading, widgets in sections:
            column = QVBoxLayout()
            column.setSpacing(6)
            column.addWidget(label(heading, "heading", wrap=True))
            for widget in widgets:
                column.addWidget(widget)
            self.body.addLayout(column)
        self.body.addStretch(1)
        self.body.addWidget(label(self.tr("All of this stays on this computer."), "quiet", wrap=True))
        self.body.addWidget(self.message)
        for made in (self.export_button, self.delete_button, self.undo_button):
            self.foot.addWidget(made)
        self.foot.addStretch(1)

    def show_progress(self, found: Progress, *, has_data: bool) -> None:
        values = [point.value for point in found.cold]
        shown = formatting.join_list(formatting.percent(value) for value in values)
        self.cold_bars.show_values(values, shown)
        self.cold_text.setText(shown or self.tr("No lesson yet."))
        small, other = found.small.value, found.other.value
        if small is None and other is None:
            self.words_text.setText(self.tr("No answers yet."))
        else:
            self.words_text.setText(
                self.tr("Small words {small}, other words {other}").format(small=_share(small), other=_share(other))
            )
        self.speed_text.setText(formatting.speed(found.speed) if found.speed else self.tr("No answers yet."))
        self.listened_text.setText(formatting.minutes(found.listened))
        for made in (self.export_button, self.delete_button):
            made.setEnabled(has_data)

    def show_deleted(self, deleted: bool) -> None:
        """Show that the data was deleted, with a way back, or end that."""
        self.show_message(self.tr("Your practice data was deleted.") if deleted else "")
        self.undo_button.setVisible(deleted)
        if deleted:
            self.undo_button.setFocus()

    def ask_for_table(self, name: str) -> str:
        """Ask where to save the table, and propose `name`. Return an empty text if the user cancels."""
        title, kinds = self.tr("Export as table"), self.tr("Table (*.csv)")
        return QFileDialog.getSaveFileName(self.window(), title, name, kinds)[0]

    def show_message(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))


def _share(value: float | None) -> str:
    return "–" if value is None else formatting.percent(value)
