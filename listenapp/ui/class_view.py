"""What the class sees: the text, large, the sentence being read at full strength, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from listenapp.story.model import GlossaryEntry, Story
from listenapp.story.timeline import Alignment
from listenapp.ui.face import Type
from listenapp.ui.look import Look
from listenapp.ui.transcript import Transcript
from listenapp.ui.veil import Veil

SMALLEST, LARGEST = 36.0, 72.0  # pixels
_LINES = 16  # so many lines of type fit the height

_KEYS = {
    Qt.Key.Key_Space: "toggle",
    Qt.Key.Key_PageDown: "next_sentence",
    Qt.Key.Key_Right: "next_sentence",
    Qt.Key.Key_PageUp: "previous_sentence",
    Qt.Key.Key_Left: "previous_sentence",
    Qt.Key.Key_R: "repeat_sentence",
    Qt.Key.Key_S: "again_slower",
    Qt.Key.Key_L: "toggle_loop",
    Qt.Key.Key_H: "hide_text",
    Qt.Key.Key_BracketLeft: "slow_down",
    Qt.Key.Key_BracketRight: "speed_up",
}


def size_for(height: int) -> float:
    """The type's size for a screen of that height."""
    return min(LARGEST, max(SMALLEST, height / _LINES))


class _Progress(QWidget):
    """A line at the foot, too thin to draw the eye."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._share = 0.0
        self.setFixedHeight(4)

    def show_share(self, share: float) -> None:
        if abs(share - self._share) > 0.0005:
            self._share = share
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.theme.line))
        painter.fillRect(QRectF(0, 0, self.width() * self._share, self.height()), QColor(self._look.theme.accent))


class ClassView(QFrame):
    """A window of its own. It asks for what keys and clickers want; the teacher's window does it."""

    deed_wanted = Signal(str)  # a deed's name
    word_clicked = Signal(int)
    closed = Signal()

    def __init__(self, look: Look, face: Type, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("page")
        self.setWindowTitle(self.tr("ListenApp: class"))
        self._look, self._face = look, face
        self.transcript = Transcript(look.theme, face)
        self.transcript.setObjectName("classTranscript")
        self.transcript.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.transcript.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.transcript.word_clicked.connect(self.word_clicked)
        self.transcript.dim_others(True)
        self._card = QLabel(self)
        self._card.setObjectName("classCard")
        self._card.setTextFormat(Qt.TextFormat.PlainText)
        self._card.setWordWrap(True)
        self._card.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._card.hide()
        self._progress = _Progress(look, self)
        self._black = QWidget(self)
        self._black.setStyleSheet("background: #000000")
        self._black.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.transcript, 1)
        column.addWidget(self._card)
        column.addWidget(self._progress)
        look.changed.connect(self._wear)

    # -- where it stands ----------------------------------------------------------------------------------------

    def open_beside(self, teacher: QWidget) -> None:
        """On the second screen, or over the only one."""
        self._stand_on(_other_screen(teacher))
        QGuiApplication.instance().screenRemoved.connect(self._screen_gone)  # type: ignore[union-attr]
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()

    def _stand_on(self, screen: QScreen) -> None:
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.set_size(size_for(screen.geometry().height()))

    def _screen_gone(self, _screen: QScreen) -> None:
        """The projector was unplugged: the view moves, the sound goes on."""
        if self.isVisible():
            self._stand_on(QGuiApplication.primaryScreen())

    def set_size(self, size: float) -> None:
        self._face = Type(self._face.text_family, self._face.small_family, size, 1.5)
        self.transcript.set_type(self._face)
        font = self._card.font()
        font.setPixelSize(round(size * 0.62))
        self._card.setFont(font)
        self._card.setContentsMargins(round(size), round(size / 2), round(size), round(size / 2))

    # -- what is shown ------------------------------------------------------------------------------------------

    def show_story(self, story: Story, alignment: Alignment | None) -> None:
        self.transcript.show_story(story, alignment)
        self.transcript.dim_others(True)
        self.show_entry(None)

    def light(self, word: int | None, sentence: int | None) -> None:
        self.transcript.light(word, sentence)

    def show_share(self, share: float) -> None:
        self._progress.show_share(share)

    def show_entry(self, entry: GlossaryEntry | None) -> None:
        self._card.setVisible(entry is not None)
        if entry is not None:
            self._card.setText(f"{entry.term}: {entry.definition}")

    @property
    def entry_text(self) -> str:
        return "" if self._card.isHidden() else self._card.text()

    def set_veil(self, worn: Veil) -> None:
        self.transcript.set_veil(worn)

    def toggle_black(self) -> None:
        self._black.setGeometry(self.rect())
        self._black.raise_()
        self._black.setVisible(not self._black.isVisible())

    @property
    def is_black(self) -> bool:
        return self._black.isVisible()

    def _wear(self) -> None:
        self.transcript.set_theme(self._look.theme)
        self._progress.update()

    # -- keys and clickers --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_F5):
            self.close()
        elif key in (Qt.Key.Key_B, Qt.Key.Key_Period):
            self.toggle_black()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            step = -4 if key == Qt.Key.Key_Minus else 4
            self.set_size(min(LARGEST * 2, max(SMALLEST / 2, self._face.size + step)))
        elif key in _KEYS:
            self.deed_wanted.emit(_KEYS[key])
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        super().closeEvent(event)
        self.closed.emit()


def _other_screen(teacher: QWidget) -> QScreen:
    own = teacher.screen()
    return next((screen for screen in QGuiApplication.screens() if screen is not own), own)
