"""The window: the bars, the library and the reading place. `Desk` moves the stories, `Wardrobe` the looks.

Only the library is made at once; the rest is made when it is first asked for, or when the list has been shown.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QStackedWidget, QVBoxLayout

from listenapp.errors import ListenError
from listenapp.library.preferences import Preferences
from listenapp.library.summary import Summary
from listenapp.ui import dropped, theme
from listenapp.ui.class_bar import ClassBar
from listenapp.ui.desk import Desk
from listenapp.ui.dropped import Dropped
from listenapp.ui.keyboard import Keyboard
from listenapp.ui.library_view import LibraryView
from listenapp.ui.look import Look
from listenapp.ui.message_bar import MessageBar, Offer
from listenapp.ui.session import Session
from listenapp.ui.status_strip import StatusStrip
from listenapp.ui.top_bar import TopBar
from listenapp.ui.veil import Veil
from listenapp.ui.wardrobe import Wardrobe

if TYPE_CHECKING:  # made later
    from listenapp.ui.appearance import Appearance
    from listenapp.ui.calibration import Calibration
    from listenapp.ui.cheat_sheet import CheatSheet
    from listenapp.ui.class_room import ClassRoom
    from listenapp.ui.import_sheet import ImportSheet
    from listenapp.ui.listening import Listening
    from listenapp.ui.manner_card import MannerCard
    from listenapp.ui.overlay import Overlay
    from listenapp.ui.reading_view import ReadingView

_LATER = ("reading", "listening", "class_room", "sheet", "appearance", "manner", "cheats")


class MainWindow(QMainWindow):
    closing = Signal()
    language_wanted = Signal(str)  # all words are made anew

    def __init__(
        self,
        desk: Desk,
        session: Session,
        look: Look,
        themes: dict[str, theme.Theme],
        families: list[str],
        geometry: QSettings,
    ) -> None:
        super().__init__()
        self.setWindowTitle("ListenApp")
        self.setMinimumSize(QSize(640, 480))
        self.setAcceptDrops(True)
        self._desk, self._session, self._look, self._geometry = desk, session, look, geometry
        self.wardrobe = Wardrobe(desk, session, look, themes, families)
        self.wardrobe.setParent(self)
        self._last_veil = Veil.BLURRED
        self._make(look)
        self._wire()
        self.keyboard = Keyboard(self, desk.keys, self._do)
        self.keyboard.changed.connect(desk.keep_keys)
        self.keyboard.show_on(
            {
                "toggle_glossary": self.top.glossary_button,
                "hide_text": self.top.eye_button,
                "class_view": self.top.class_button,
                "show_library": self.top.back_button,
            }
        )
        self._make_menu()
        self._session.set_volume(desk.preferences.volume)
        self.wardrobe.use()
        self._restore_geometry()
        self.show_library()

    # -- made at once -------------------------------------------------------------------------------------------

    def _make(self, look: Look) -> None:
        self.top = TopBar(look)
        self.message = MessageBar(look)
        self.class_bar = ClassBar()
        self.library = LibraryView(look)
        self.status = StatusStrip()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.library)
        self._whole = QFrame()
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.class_bar)
        column.addWidget(self.top)
        column.addWidget(self.message)
        column.addWidget(self.pages, 1)
        column.addWidget(self.status)
        self.setCentralWidget(self._whole)

    def _wire(self) -> None:
        desk, top, library = self._desk, self.top, self.library
        top.back_wanted.connect(self.show_library)
        top.appearance_wanted.connect(self._open_appearance)
        top.glossary_button.clicked.connect(self.toggle_glossary)
        top.veil_wanted.connect(self._wear_veil)
        top.class_button.clicked.connect(self.class_view)
        library.open_wanted.connect(desk.open)
        library.remove_wanted.connect(desk.remove)
        library.add_wanted.connect(self.add_story)
        library.sample_wanted.connect(desk.add_sample)
        library.searched.connect(desk.search)
        self.status.cancel_wanted.connect(desk.cancel)
        self.wardrobe.changed.connect(self._show_choices)
        self.wardrobe.language_changed.connect(self.language_wanted)
        self._session.failed.connect(self.message.show_error)
        self._session.playing_changed.connect(lambda _playing: desk.keep_place())
        desk.listed.connect(self._show_list)
        desk.found_in_text.connect(library.show_found_in_text)
        desk.shown.connect(self._show_story)
        desk.told.connect(self._show_progress)
        desk.rested.connect(self._show_rest)
        desk.failed.connect(self._show_error)
        desk.noted.connect(self._show_note)
        desk.left.connect(self.show_library)

    # -- made later ---------------------------------------------------------------------------------------------

    def _make_more(self, waiting: tuple[str, ...] = _LATER) -> None:
        """One part after the other, so that keys and clicks come between them."""
        getattr(self, waiting[0])
        if waiting[1:]:
            QTimer.singleShot(0, self, partial(self._make_more, waiting[1:]))

    @cached_property
    def reading(self) -> ReadingView:
        from listenapp.ui.reading_view import ReadingView  # noqa: PLC0415 - as above

        made = ReadingView(self._look, self.wardrobe.type, self._session, self._desk.repairing, self._desk.tasks)
        self.pages.addWidget(made)
        bar = made.transport
        made.not_heard.connect(self._say_not_heard)
        made.own_words_changed.connect(self._desk.keep_own_words)
        bar.volume_wanted.connect(self._session.set_volume)
        bar.device_wanted.connect(self.wardrobe.use_device)
        bar.devices_wanted.connect(self._show_devices)
        bar.manner_button.clicked.connect(self._open_manner)
        bar.show_volume(self._desk.preferences.volume)
        self._desk.retimed.connect(made.show_alignment)
        self._desk.heard.connect(bar.slider.set_levels)
        self._desk.own_words_came.connect(made.show_own_words)
        self.wardrobe.type_changed.connect(made.transcript.set_type)
        self.wardrobe.highlight_changed.connect(made.transcript.set_highlight)
        made.transcript.set_highlight(self.wardrobe.highlight)
        self.keyboard.show_on(
            {
                "toggle": bar.play_button,
                "next_sentence": bar.next_button,
                "previous_sentence": bar.previous_button,
                "repeat_sentence": bar.repeat_button,
                "again_slower": bar.slower_button,
                "toggle_loop": bar.loop_button,
                "mute": bar.mute_button,
            }
        )
        self._put_choices(made, self._desk.preferences)
        return made

    @cached_property
    def listening(self) -> Listening:
        from listenapp.ui.listening import Listening  # noqa: PLC0415

        return Listening(self._session, self.reading, self.wardrobe, self.status, lambda: self.is_reading)

    @cached_property
    def class_room(self) -> ClassRoom:
        from listenapp.ui.class_room import ClassRoom  # noqa: PLC0415

        made = ClassRoom(self._look, self._session, self.class_bar, self._do, self)
        self.reading.entry_replayed.connect(made.show_entry)
        self.wardrobe.highlight_changed.connect(made.set_highlight)
        return made

    @cached_property
    def sheet(self) -> ImportSheet:
        from listenapp.ui.import_sheet import ImportSheet  # noqa: PLC0415

        made = ImportSheet(self._look, self._desk.tasks, self._whole)
        made.add_wanted.connect(self._desk.add)
        made.cancel_wanted.connect(self._desk.cancel)
        return made

    @cached_property
    def cheats(self) -> CheatSheet:
        from listenapp.ui.cheat_sheet import CheatSheet  # noqa: PLC0415

        made = CheatSheet(self._look, self._whole)
        made.show_keys(self.keyboard.keys)
        made.rebind_wanted.connect(self.keyboard.rebind)
        made.reset_wanted.connect(self.keyboard.reset)
        self.keyboard.changed.connect(made.show_keys)
        return made

    @cached_property
    def appearance(self) -> Appearance:
        from listenapp.ui.appearance import Appearance  # noqa: PLC0415

        made = Appearance(self._look, self.wardrobe.themes, self.wardrobe.families, self._whole)
        made.changed.connect(self.wardrobe.change)
        return made

    @cached_property
    def manner(self) -> MannerCard:
        from listenapp.ui.manner_card import MannerCard  # noqa: PLC0415

        made = MannerCard(self._look, self._whole)
        made.changed.connect(self.wardrobe.change)
        made.calibration_wanted.connect(self._calibrate)
        return made

    @cached_property
    def calibration(self) -> Calibration:
        from listenapp.ui.calibration import Calibration  # noqa: PLC0415

        made = Calibration(self._look, self._session, self._whole)
        made.found.connect(self.wardrobe.set_offset)
        return made

    def _is_made(self, part: str) -> bool:
        return part in self.__dict__

    def _overlays(self) -> list[Overlay]:
        names = ("sheet", "cheats", "appearance", "calibration", "manner")
        return [getattr(self, name) for name in names if self._is_made(name)]

    def _make_menu(self) -> None:
        for name in ("add_story", "search", "", "class_view", "larger", "smaller", "", "cheat_sheet", "close"):
            if name:
                self.top.menu.addAction(self.keyboard.actions[name])
            else:
                self.top.menu.addSeparator()

        self.top.menu.addSeparator()
        self._follow_action = self._make_choice(self.tr("The page follows the voice"), self._choose_following)
        self._click_action = self._make_choice(self.tr("A click plays the whole sentence"), self._choose_click)

    def _make_choice(self, text: str, chosen: Callable[[bool], None]) -> QAction:
        action = QAction(text, self)
        action.setCheckable(True)
        action.triggered.connect(chosen)
        self.top.menu.addAction(action)
        return action

    def _choose_following(self, wanted: bool) -> None:
        self.wardrobe.choose(follow=wanted)

    def _choose_click(self, wanted: bool) -> None:
        self.wardrobe.choose(click_plays="sentence" if wanted else "word")

    def _do(self, name: str, _checked: bool = False) -> None:
        doer = self if hasattr(type(self), name) else self.listening
        getattr(doer, name)()

    # -- pages --------------------------------------------------------------------------------------------------

    @property
    def is_reading(self) -> bool:
        return self.pages.currentWidget() is not self.library

    def show_library(self) -> None:
        self._session.pause()
        self._desk.keep_place()
        self._desk.list()
        self.pages.setCurrentWidget(self.library)
        self.top.show_library()
        (self.library.list if self.library.model.whole else self).setFocus()
        if not self._desk.busy:
            self._show_rest()

    def _show_list(self, summaries: list[Summary]) -> None:
        self.library.show_summaries(summaries)
        self._show_rest()
        if not self._is_made("reading"):
            QTimer.singleShot(0, self, self._make_more)

    def _show_story(self) -> None:
        story = self._desk.story
        if story is None:
            return
        if self._is_made("sheet"):
            self.sheet.hide()
        self.message.hide()
        self.reading.show_story(story, self._session.alignment)
        self.class_room.show_story(story)
        self.pages.setCurrentWidget(self.reading)
        self.top.show_reading(story.title)
        self.top.glossary_button.setChecked(self.reading.glossary_wanted)
        self.reading.transport.set_duration(self._session.duration)
        self.reading.transport.show_time(self._session.story_time)
        self.reading.transport.show_speed(self._session.speed)
        self.reading.transcript.setFocus()
        self._session.tick()
        if not self._desk.busy:
            self._show_rest()

    def _show_progress(self, text: str, fraction: float | None) -> None:
        if self._desk.shows_what_is_added:
            self.status.show_progress(text, fraction)
            return
        if self.sheet.isHidden():
            self.sheet.open()
        self.sheet.show_progress(text, fraction)

    def _show_rest(self) -> None:
        if self._desk.busy:
            return
        if self.is_reading:
            self.status.show_text(self._desk.about_story())
        else:
            count = self.library.model.whole
            told = self.tr("1 story") if count == 1 else self.tr("{n} stories").format(n=count) if count else ""
            self.status.show_text(told)

    def _show_error(self, error: ListenError) -> None:
        """In the sheet, if it is open; else under the top bar."""
        if self._is_made("sheet") and self.sheet.isVisible():
            self.sheet.show_error(error)
        else:
            self.message.show_error(error)
        self._show_rest()

    def _show_note(self, happened: str, to_do: str, offer: Offer | None) -> None:
        self.message.show_note(happened, to_do, *([offer] if offer else []))

    def _say_not_heard(self, word: str) -> None:
        told = (
            self.tr("“{word}” is not read aloud.") if self._session.ready else self.tr("“{word}” cannot be heard yet.")
        )
        self.status.show_text(told.format(word=word))

    # -- deeds: what keys and menus do ---------------------------------------------------------------------------

    def toggle_glossary(self) -> None:
        if self.is_reading:
            self.reading.set_glossary_wanted(not self.reading.glossary_wanted)
            self.top.glossary_button.setChecked(self.reading.glossary_wanted)

    def hide_text(self) -> None:
        """Puts on the veil that was chosen last, or takes it off."""
        self._wear_veil(self._last_veil if self.reading.transcript.veil is Veil.NONE else Veil.NONE)

    def _wear_veil(self, wanted: Veil) -> None:
        if wanted is not Veil.NONE:
            self._last_veil = wanted
        self.reading.transcript.set_veil(wanted)
        self.class_room.set_veil(wanted)
        self.top.show_veil(wanted)

    def class_view(self) -> None:
        """Opens it, or closes it."""
        story = self._desk.story
        if self.class_room.view is not None:
            self.class_room.close()
        elif self.is_reading and story is not None:
            self.class_room.open(story, self.wardrobe, self.reading.transcript.veil)

    def cheat_sheet(self) -> None:
        if self.cheats.isVisible():
            self.cheats.dismiss()
        elif not any(overlay.isVisible() for overlay in self._overlays()):
            self.cheats.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_P and self.is_reading:
            self.reading.transcript.peek(True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_P and not event.isAutoRepeat():
            self.reading.transcript.peek(False)
        else:
            super().keyReleaseEvent(event)

    def leave(self) -> None:
        shown = [overlay for overlay in self._overlays() if overlay.isVisible()]
        if shown:
            shown[-1].dismiss()
        elif self._is_made("reading") and self.reading.replaying:
            self.reading.stop_replay()
        elif self.message.isVisible():
            self.message.hide()
        elif self._is_made("reading") and self.reading.editor.isVisible():
            self.reading.editor.close_editor()
        elif self.is_reading and not self.reading.transcript.following:
            self.reading.transcript.back_to_voice()

    def add_story(self) -> None:
        if not self._desk.busy:
            self.sheet.open_with()

    def search(self) -> None:
        if self.is_reading:
            self.show_library()
        self.library.search_field.setFocus()
        self.library.search_field.selectAll()

    # -- looks and settings ------------------------------------------------------------------------------------

    def _open_appearance(self) -> None:
        self.appearance.show_preferences(self._desk.preferences)
        self.appearance.open_below(self.top.type_button)

    def _open_manner(self) -> None:
        self.manner.show_preferences(self._desk.preferences)
        self.manner.open_above(self.reading.transport.manner_button)

    def _calibrate(self) -> None:
        self.manner.dismiss()
        self.calibration.begin()

    def _show_choices(self, preferences: Preferences) -> None:
        self._click_action.setChecked(preferences.click_plays == "sentence")
        self._follow_action.setChecked(preferences.follow)
        if self._is_made("reading"):
            self._put_choices(self.reading, preferences)

    @staticmethod
    def _put_choices(reading: ReadingView, preferences: Preferences) -> None:
        reading.set_click_plays_sentence(preferences.click_plays == "sentence")
        reading.transcript.set_scrolls(preferences.follow)

    def _show_devices(self) -> None:
        try:
            names = self._desk.device_names()
        except ListenError as error:
            self.message.show_error(error)
            names = []
        self.reading.transport.show_devices(names, self._desk.preferences.device)

    # -- drops, wheel, end --------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if _dropped(event.mimeData()) != Dropped():
            event.acceptProposedAction()
            self.library.drop_zone.set_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        self.library.drop_zone.set_over(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self.library.drop_zone.set_over(False)
        things = _dropped(event.mimeData())
        event.acceptProposedAction()
        QTimer.singleShot(0, partial(self.take, things))

    def take(self, things: Dropped) -> None:
        """A text opens the sheet; a sound alone goes to the story that is being read and has none."""
        if self._desk.busy:
            return
        if not things.source and self.is_reading and self._desk.wants_narration:
            self._desk.attach(things.narration)
        elif self._is_made("sheet") and self.sheet.isVisible() and not things.source:
            self.sheet.narration_field.setEditText(things.narration)
        else:
            self.sheet.open_with(things.source, things.narration)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self._do("larger" if event.angleDelta().y() > 0 else "smaller")
            event.accept()
        else:
            super().wheelEvent(event)

    def _restore_geometry(self) -> None:
        self.resize(1280, 800)
        stored = self._geometry.value("window")
        if isinstance(stored, QByteArray):
            self.restoreGeometry(stored)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self._geometry.setValue("window", self.saveGeometry())
        if self._is_made("reading"):
            self.wardrobe.choose(volume=self.reading.transport.volume_slider.value() / 100)
        self._desk.keep_place()
        if self._is_made("class_room"):
            self.class_room.close()
        self.closing.emit()
        super().closeEvent(event)


def _dropped(mime: QMimeData) -> Dropped:
    things = [url.toLocalFile() if url.isLocalFile() else url.toString() for url in mime.urls()]
    if not things and mime.text().strip().startswith(("http://", "https://")):
        things = [mime.text().split()[0]]
    return dropped.told_apart(things)
