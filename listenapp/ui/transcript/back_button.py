"""The button over the foot of the page that brings the voice's line back into view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt

from listenapp.ui.common.widgets import Look, PushButton
from listenapp.ui.transcript.transcript_view import Transcript

_ABOVE_FOOT, _BESIDE = 16, 24  # pixels


class BackButton(PushButton):
    """Seen while the page does not follow the voice."""

    def __init__(self, look: Look, transcript: Transcript) -> None:
        super().__init__(transcript)
        self._look, self._viewport = look, transcript.viewport()
        self.setObjectName("backToVoice")
        self.setText(self.tr("Back to the voice"))
        self.setAccessibleName(self.text())
        self.setToolTip(self.tr("Show the line being read, and follow it again"))
        self.setIconSize(QSize(16, 16))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(transcript.back_to_voice)
        transcript.following_changed.connect(lambda following: self.setVisible(not following))
        self.hide()
        self._viewport.installEventFilter(self)  # it has its new size later than the page
        look.changed.connect(self._wear)
        self._wear()

    def _wear(self) -> None:
        self.setIcon(self._look.icon("arrow-down", "paper"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self._viewport and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        at_end = self._viewport.width() - self.width() - _BESIDE  # where lines seldom reach
        left = _BESIDE if self.isRightToLeft() else at_end
        self.move(left, self._viewport.height() - self.height() - _ABOVE_FOOT)
