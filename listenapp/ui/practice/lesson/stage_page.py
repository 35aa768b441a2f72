"""Define what the pages of all stages share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from listenapp.ui.common.view_options import Highlight, TextStyle
from listenapp.ui.player.playback_controller import PlaybackController
from listenapp.ui.practice.lesson.clip_player import ClipPlayer
from listenapp.ui.practice.lesson.lesson_session import LessonSession
from listenapp.ui.theme.theme_manager import ThemeManager

_LARGER = 1.25  # times the size of the story's text
COLUMN = 720  # pixels, widest column of a page

Speak = Callable[[frozenset[int]], None]


@dataclass(frozen=True)
class PracticeParts:
    """Parts of the window that the pages use. `cover` is the story's picture, or None.

    `speak` opens the speaking page with some sentences of the story.
    """

    theme_manager: ThemeManager
    style: TextStyle
    highlight: Highlight
    playback: PlaybackController
    clips: ClipPlayer
    lesson: LessonSession
    speak: Speak
    cover: Path | None = None

    @property
    def font(self) -> QFont:
        """Return the font of words to hear: that of the page, larger."""
        return heard_font(self.style)


def heard_font(style: TextStyle) -> QFont:
    """Return the font of words to hear for a text style."""
    font = QFont(style.text_family)
    font.setPixelSize(round(style.size * _LARGER))
    return font


def cover_picture(cover: Path | None, width: int, height: int) -> QLabel | None:
    """Return a story's picture that fits into these pixels. None without one that can be shown."""
    pixmap = QPixmap(str(cover)) if cover is not None else QPixmap()
    if pixmap.isNull():
        return None
    picture = QLabel()
    ratio = picture.devicePixelRatioF()
    kept, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    scaled = pixmap.scaled(round(width * ratio), round(height * ratio), kept, smooth)
    scaled.setDevicePixelRatio(ratio)
    picture.setPixmap(scaled)
    picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return picture


class StagePage(QWidget):
    """Page of one stage. It is created when the stage begins, and deleted when it ends.

    `begin` starts it at the place of the lesson. `stop` ends all sound before it is deleted.
    """

    finished = Signal()  # the stage was done to its end

    def __init__(self, parts: PracticeParts) -> None:
        super().__init__()
        self.parts = parts
        self.lesson = parts.lesson

    def begin(self) -> None:
        raise NotImplementedError

    def stop(self) -> None:
        self.parts.clips.stop()

    def toggle(self) -> None:
        """Play or pause: the action of the space bar. Pages that play no story play their words again."""

    def set_text_style(self, style: TextStyle) -> None:
        """Use another size or font for words to hear."""
