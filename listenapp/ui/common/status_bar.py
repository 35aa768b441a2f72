"""Show the status line: what just happened, else the running job with a button to cancel it, else what is on."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from listenapp.ui.common.plain_text import plain
from listenapp.ui.common.widgets import GAP, button, label, margins

_NOTE_MS = 10_000


class StatusBar(QFrame):
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusStrip")
        self.setFixedHeight(30)
        self.line = label("", factor=0.92)
        self.line.setObjectName("statusLine")
        self.line.setAccessibleName(self.tr("Status"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setFixedWidth(180)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = button(self.tr("Cancel"), "link")
        self._cancel.clicked.connect(self.cancel_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(14, 0, 10, 0))
        row.setSpacing(GAP + 4)
        row.addWidget(self.line)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        row.addStretch(1)
        self.turn = label("", factor=0.92)
        self.turn.setAccessibleName(self.tr("Repetition"))
        self.turn.hide()
        row.addWidget(self.turn)
        self.chip = button("", "chip")
        self.chip.hide()
        row.addWidget(self.chip)
        self._note = self._progress = self._state = self._text = ""
        self._note_time = QTimer(self)
        self._note_time.setSingleShot(True)
        self._note_time.setInterval(_NOTE_MS)
        self._note_time.timeout.connect(self.end_note)
        self._show()

    # -- what is shown, the first of these that there is ----------------------------------------------------------

    def show_note(self, text: str) -> None:
        """Show what just happened, until `end_note` or for 10 s. A running job keeps its bar and its button."""
        self._note = text
        self._note_time.start()
        self._show()

    def end_note(self) -> None:
        """Remove the note, because something else has happened since."""
        if self._note:
            self._note = ""
            self._note_time.stop()
            self._show()

    def show_progress(self, text: str, fraction: float | None) -> None:
        """Show a running job, until `show_text`."""
        self._progress = text
        self._bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self._bar.setValue(round(1000 * fraction))
        self._show()

    def show_state(self, text: str) -> None:
        """Show what is switched on. An empty text ends it."""
        self._state = text
        self._show()

    def show_chip(self, text: str, action: str = "") -> None:
        """Show something that is on, with a cross to end it. `action` says what the cross does. Empty hides it."""
        self.chip.setText(f"{text}  ×")
        self.chip.setAccessibleName(f"{text}. {action}")
        self.chip.setToolTip(plain(action))
        self.chip.setVisible(bool(text))

    def show_turn(self, at: int, total: int) -> None:
        """Show which time of `total` a sentence is played. 0 hides it."""
        self.turn.setText(self.tr("Sentence: {at} of {total}").format(at=at, total=total) if at else "")
        self.turn.setVisible(at > 0)

    def show_text(self, text: str) -> None:
        """Show the counts of the page. No job runs any more."""
        self._text, self._progress = text, ""
        self._show()

    def _show(self) -> None:
        text = self._note or self._progress or self._state or self._text
        self.line.setText(text)
        self.line.setAccessibleDescription(text)
        self._bar.setVisible(bool(self._progress))
        self._cancel.setVisible(bool(self._progress))
