"""Show above the stories what is to be heard again today, and the story to continue. Hidden if there is neither."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from listenapp.library.summary import Summary
from listenapp.ui.common.elided_label import ElidedLabel
from listenapp.ui.common.widgets import button, label, margins
from listenapp.ui.i18n import formatting


class TodayRow(QFrame):
    """Two lines: sentences to hear again, and the story to continue. Each has a button."""

    start_requested = Signal()
    continue_requested = Signal(str)  # a story's id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("todayRow")
        self._story = ""
        self.today_text, self.story_text, self.position_text = label(), ElidedLabel(), label("", "quiet")
        self.start_button = button(self.tr("Start"), "primary")
        self.continue_button = button(self.tr("Continue"))
        self.start_button.clicked.connect(self.start_requested)
        self.continue_button.clicked.connect(lambda: self.continue_requested.emit(self._story))
        self._lay_out()
        self.show_reviews(0, 0)
        self.show_story(None)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(margins(14, 10, 10, 10))
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._today_head = label(self.tr("Today"), "heading")
        self._story_head = label(self.tr("Continue"), "heading")
        self.today_text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.today_text.setWordWrap(True)
        grid.addWidget(self._today_head, 0, 0)
        grid.addWidget(self.today_text, 0, 1, 1, 2)
        grid.addWidget(self.start_button, 0, 3)
        grid.addWidget(self._story_head, 1, 0)
        grid.addWidget(self.story_text, 1, 1)
        grid.addWidget(self.position_text, 1, 2)
        grid.addWidget(self.continue_button, 1, 3)

    def show_reviews(self, count: int, minutes: int) -> None:
        """Show how many sentences are to be heard again. 0 hides the line."""
        number, time = self.tr("%n sentence(s) to hear again", "", count), self.tr("about %n minute(s)", "", minutes)
        self.today_text.setText(self.tr("{sentences}, {minutes}").format(sentences=number, minutes=time))
        self.start_button.setAccessibleName(f"{self.tr('Start')}: {self.today_text.text()}")
        self._set_visible((self._today_head, self.today_text, self.start_button), count > 0)

    def show_story(self, story: Summary | None) -> None:
        """Show the story to continue. None hides the line."""
        self._story = story.id if story is not None else ""
        if story is not None:
            self.story_text.set_full_text(formatting.bidi_isolated(story.title))
            here, end = formatting.clock(story.position), formatting.clock(story.duration or 0.0)
            self.position_text.setText(self.tr("{position} of {length}").format(position=here, length=end))
            self.continue_button.setAccessibleName(f"{self.tr('Continue')}: {story.title}")
        line = (self._story_head, self.story_text, self.position_text, self.continue_button)
        self._set_visible(line, story is not None)

    def _set_visible(self, line: tuple[QWidget, ...], visible: bool) -> None:
        for widget in line:
            widget.setVisible(visible)
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        buttons = (self.start_button, self.continue_button)
        self.setVisible(any(not each.isHidden() for each in buttons))


def story_to_continue(summaries: list[Summary]) -> Summary | None:
    """Return the last opened story if it was left between its beginning and its end."""
    opened = [s for s in summaries if s.opened_at is not None and s.duration and s.has_audio and not s.is_damaged]
    last = max(opened, key=lambda s: s.opened_at or 0.0, default=None)
    if last is None or last.duration is None:
        return None
    return last if 0.01 < last.position / last.duration < 0.99 else None
