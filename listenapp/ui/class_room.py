"""The class view and the teacher's window: opened, closed, kept in step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from listenapp.story.model import GlossaryEntry, Story
from listenapp.ui.class_bar import ClassBar
from listenapp.ui.class_view import ClassView
from listenapp.ui.highlight import Highlight
from listenapp.ui.look import Look
from listenapp.ui.session import Session
from listenapp.ui.veil import Veil
from listenapp.ui.wardrobe import Wardrobe


class ClassRoom(QObject):
    changed = Signal(bool)  # whether the class view is open

    def __init__(
        self, look: Look, session: Session, bar: ClassBar, do: Callable[[str], None], teacher: QWidget
    ) -> None:
        super().__init__(teacher)
        self._look, self._session, self._bar, self._do, self._teacher = look, session, bar, do, teacher
        self.view: ClassView | None = None
        bar.close_button.clicked.connect(self.close)
        bar.black_button.clicked.connect(self._toggle_black)
        session.lit.connect(self._light)
        session.time_changed.connect(self._show_time)

    def open(self, story: Story, wardrobe: Wardrobe, veil: Veil) -> None:
        if self.view is not None:
            return
        view = self.view = ClassView(self._look, wardrobe.type)
        view.deed_wanted.connect(self._do)
        view.word_clicked.connect(self._session.play_from_word)
        view.closed.connect(self._closed)
        view.show_story(story, self._session.alignment)
        view.set_veil(veil)
        view.transcript.set_highlight(wardrobe.highlight)
        view.open_beside(self._teacher)
        view.light(*self._session.lit_now)
        self._bar.show()
        self.changed.emit(True)

    def close(self) -> None:
        if self.view is not None:
            self.view.close()

    def _closed(self) -> None:
        view, self.view = self.view, None
        self._bar.hide()
        if view is not None:
            view.deleteLater()
            self._teacher.activateWindow()
        self.changed.emit(False)

    def set_veil(self, veil: Veil) -> None:
        if self.view is not None:
            self.view.set_veil(veil)

    def set_highlight(self, how: Highlight) -> None:
        if self.view is not None:
            self.view.transcript.set_highlight(how)

    def show_story(self, story: Story) -> None:
        if self.view is not None:
            self.view.show_story(story, self._session.alignment)

    def show_entry(self, entry: GlossaryEntry | None) -> None:
        if self.view is not None:
            self.view.show_entry(entry)

    def _toggle_black(self) -> None:
        if self.view is not None:
            self.view.toggle_black()

    def _light(self, word: int | None, sentence: int | None) -> None:
        if self.view is not None:
            self.view.light(word, sentence)

    def _show_time(self, seconds: float) -> None:
        if self.view is not None and self._session.duration:
            self.view.show_share(seconds / self._session.duration)
