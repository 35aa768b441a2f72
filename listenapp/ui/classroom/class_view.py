"""Show the class view: the text in large type, the current sentence undimmed, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from listenapp.story.alignment import Alignment
from listenapp.story.model import GlossaryEntry, Story
from listenapp.ui.classroom.class_bar import ClassBar
from listenapp.ui.classroom.class_gaps import GapBoard
from listenapp.ui.classroom.class_keys import ClassKeys
from listenapp.ui.classroom.entry_card import EntryCard
from listenapp.ui.classroom.foot_bar import FootBar
from listenapp.ui.classroom.frozen_view import FrozenView
from listenapp.ui.common.view_options import TextMask, TextStyle
from listenapp.ui.theme.theme_files import track_colour
from listenapp.ui.theme.theme_manager import ThemeManager
from listenapp.ui.transcript.transcript_view import TranscriptView

SMALLEST, LARGEST = 36.0, 144.0  # pixels; a projector with 1080 lines gets 68
_LINES = 16  # text heights that fit the screen's height

_BACK = frozenset({Qt.Key.Key_PageUp})
_ON = frozenset({Qt.Key.Key_PageDown})
_BLACK = frozenset({Qt.Key.Key_B, Qt.Key.Key_Period})
_END = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_F5})
_LARGER = frozenset({Qt.Key.Key_Plus, Qt.Key.Key_Equal})
_SMALLER = frozenset({Qt.Key.Key_Minus})
_OWN = _BACK | _ON | _BLACK | _END | _LARGER | _SMALLER
"""Keys of presenters and of the text size. They have the same meaning in every class view."""


def size_for(height: int) -> float:
    """Return the text size in pixels for a screen height in pixels."""
    return min(LARGEST, max(SMALLEST, height / _LINES))


class _Progress(QWidget):
    """Progress line at the bottom, too thin to distract."""

    def __init__(self, theme_manager: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme_manager = theme_manager
        self.share = 0.0
        self.setFixedHeight(4)

    def show_share(self, share: float) -> None:
        if abs(share - self.share) > 0.0005:
            self.share = share
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(track_colour(self._theme_manager.theme)))
        painter.fillRect(
            QRectF(0, 0, self.width() * self.share, self.height()), QColor(self._theme_manager.theme.accent)
        )


class ClassView(QFrame):
    """Window of the class view.

    It emits signals for presenter keys. Its other shortcuts are those of the actions that are added to it.
    """

    next_requested = Signal()
    previous_requested = Signal()
    black_requested = Signal()
    word_clicked = Signal(int)
    closed = Signal()

    def __init__(
        self,
        theme_manager: ThemeManager,
        style: TextStyle,
        bar: ClassBar,
        keys: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Create the view. `bar`: the teacher's bar for a single screen. `keys`: label and key of listed actions."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("page")
        self.setWindowTitle(self.tr("ListenApp: class view"))
        self._theme_manager, self._style = theme_manager, style
        self._teacher: QWidget | None = None
        self._screen: QScreen | None = None
        self.transcript = TranscriptView(theme_manager.theme, style)
        self.transcript.setObjectName("classTranscript")
        self.transcript.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.transcript.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.transcript.word_clicked.connect(self.word_clicked)
        self.card = EntryCard()
        self.progress = _Progress(theme_manager, self)
        self._frozen_view = FrozenView(theme_manager, self)
        self._black = QWidget(self)
        self._black.setStyleSheet("background: #000000")
        over = self.transcript.viewport(), self._frozen_view, self._black
        self.foot = FootBar(bar, self, self.card, over, self._covers_teacher)
        self.keys = ClassKeys(keys, self)
        self._black.hide()
        self.board: GapBoard | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.transcript, 1)
        column.addWidget(self.card)
        column.addWidget(self.progress)
        theme_manager.changed.connect(self._apply_theme)

    # -- screen and text size -----------------------------------------------------------------------------------

    def move_beside(self, teacher: QWidget) -> None:
        """Move the view to the second screen, or to the only one, and set the text size for it.

        Call it before `show_story`, because the size of a long text takes long to change.
        """
        self._teacher = teacher
        self._move_to(_other_screen(teacher))

    def open(self) -> None:
        """Show the view full screen."""
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenRemoved.connect(self._choose_screen)
        application.screenAdded.connect(self._choose_screen)
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()

    def _move_to(self, screen: QScreen) -> None:
        self._screen = screen
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.set_size(size_for(screen.geometry().height()))

    def _choose_screen(self, _changed: QScreen) -> None:
        """Move the view after a projector was plugged in or unplugged. Playback continues."""
        if self._teacher is None or not self.isVisible():
            return
        wanted = _other_screen(self._teacher)
        if wanted != self._screen:
            self._move_to(wanted)
            self.showFullScreen()

    def _covers_teacher(self) -> bool:
        return self._teacher is not None and self._screen == self._teacher.screen()

    def set_size(self, size: float) -> None:
        self._style = TextStyle(self._style.text_family, self._style.small_family, size, 1.5)
        self.transcript.set_text_style(self._style)
        self.card.set_size(size)
        if self.board is not None:
            self.board.set_size(self._style)

    # -- content ------------------------------------------------------------------------------------------------

    def show_story(self, story: Story, alignment: Alignment | None) -> None:
        self.transcript.show_story(story, alignment)
        self.show_entry(None)

    def set_position(self, word: int | None, sentence: int | None) -> None:
        """Highlight a word and dim all sentences but the current one.

        Between two sentences the previous one stays undimmed. Before the first sentence nothing is dimmed.
        """
        read = self.transcript.highlight_layer.sentence if sentence is None else sentence
        self.transcript.set_position(word, read)
        self.transcript.dim_others(read is not None)

    def show_share(self, share: float) -> None:
        self.progress.show_share(share)

    def show_entry(self, entry: GlossaryEntry | None) -> None:
        self.card.show_entry(entry)

    @property
    def entry_text(self) -> str:
        return self.card.text

    def set_mask(self, mask: TextMask) -> None:
        self.transcript.set_mask(mask)

    def open_board(self) -> GapBoard:
        """Cover the text with an empty board for gaps."""
        self.close_board()
        self.board = GapBoard(self._theme_manager, self._style, self)
        self.board.setGeometry(self.rect())
        self.board.show()
        covers = ((self._frozen_view, self.is_frozen), (self._black, self.is_black))
        for widget in (self.board, *(cover for cover, shown in covers if shown)):
            widget.raise_()
        return self.board

    def close_board(self) -> None:
        board, self.board = self.board, None
        if board is not None:
            board.hide()
            board.deleteLater()

    def freeze(self, frozen: bool) -> None:
        """Show the current picture in front of the live view, or remove the picture."""
        if not frozen:
            self._frozen_view.release()
        elif not self.is_frozen:
            was_black = self.is_black
            self.foot.hide()
            self.keys.hide()
            self._black.hide()
            self._frozen_view.setGeometry(self.rect())
            self._frozen_view.hold(self.grab())
            self._set_black(was_black)

    @property
    def is_frozen(self) -> bool:
        return not self._frozen_view.isHidden()

    def toggle_black(self) -> None:
        self._set_black(not self.is_black)

    def _set_black(self, black: bool) -> None:
        self._black.setGeometry(self.rect())
        self._black.raise_()
        self._black.setVisible(black)

    @property
    def is_black(self) -> bool:
        return not self._black.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        for cover in (self._frozen_view, self._black, self.board):
            if cover is not None:
                cover.setGeometry(self.rect())

    def _apply_theme(self) -> None:
        self.transcript.set_theme(self._theme_manager.theme)
        self.progress.update()

    # -- keyboard and presenters --------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Accept presenter keys before the shortcuts of actions take them. Any other key shows the teacher's bar."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _is_own(event):
                event.accept()
                return True
            self.foot.show()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = Qt.Key(event.key())
        if not _is_own(event):
            super().keyPressEvent(event)
        elif key in _END and self.keys.isVisible():
            self.keys.hide()
        elif key in _END and self.board is not None:
            self.close_board()
        elif key in _END:
            self.close()
        elif key in _BLACK:
            self.black_requested.emit()
        elif key in _ON:
            self.next_requested.emit()
        elif key in _BACK:
            self.previous_requested.emit()
        else:
            step = -4 if key in _SMALLER else 4
            self.set_size(min(LARGEST, max(SMALLEST / 2, self._style.size + step)))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        super().closeEvent(event)
        self.closed.emit()


def _is_own(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    return Qt.Key(event.key()) in _OWN and held == Qt.KeyboardModifier.NoModifier


def _other_screen(teacher: QWidget) -> QScreen:
    own = teacher.screen()
    return next((screen for screen in QGuiApplication.screens() if screen != own), own)
