"""Assemble the main window and connect its parts.

`AppController` holds the stories, `SettingsController` the settings. Only the library is created at once. The other
parts are created on first use, or after the list has been painted.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QWheelEvent

from listenapp.library.preferences import Preferences
from listenapp.library.summary import Summary
from listenapp.ui.common.lazy_property import lazy_property
from listenapp.ui.common.plain_text import title_text
from listenapp.ui.i18n import formatting
from listenapp.ui.player.playback_controller import PlaybackController
from listenapp.ui.settings.settings_controller import SettingsController
from listenapp.ui.shortcuts.actions import READER_ACTIONS
from listenapp.ui.theme.theme_manager import ThemeManager
from listenapp.ui.window.action_table import ActionTable, reader_table
from listenapp.ui.window.app_controller import AppController
from listenapp.ui.window.base_window import BaseWindow
from listenapp.ui.window.dialogs import Dialogs
from listenapp.ui.window.drag_drop import DragDropHandler
from listenapp.ui.window.lesson_launcher import LessonLauncher
from listenapp.ui.window.main_menu import MainMenu
from listenapp.ui.window.narration_chooser import NarrationChooser
from listenapp.ui.window.notifications import Notifications
from listenapp.ui.window.preloading import Preloader, often_used
from listenapp.ui.window.reader_coordinator import ReaderCoordinator
from listenapp.ui.window.share_controller import ShareController

if TYPE_CHECKING:  # imported on first use
    from listenapp.ui.classroom.class_controller import ClassController
    from listenapp.ui.reader.reader_actions import ReaderActions
    from listenapp.ui.reader.reader_view import ReaderView
    from listenapp.ui.window.practice_pages import PracticePages
    from listenapp.ui.window.teacher_pages import TeacherPages

_IN_FRONT = frozenset(
    {"add_story", "edit_text", "settings", "help", "narration", "save_story", "search", "show_library"}
)  # would start behind an open dialog


class MainWindow(BaseWindow):
    language_requested = Signal(str)  # the window must be rebuilt in this language

    def __init__(
        self,
        controller: AppController,
        settings: SettingsController,
        playback: PlaybackController,
        theme_manager: ThemeManager,
        geometry: QSettings,
    ) -> None:
        super().__init__(controller, settings, playback, theme_manager, geometry, self.do)
        self._was_seen = False  # neither the list nor a story was painted yet
        self.dialogs = Dialogs(self)
        self.notifications = Notifications(self, self.dialogs)
        self.narration = NarrationChooser(self, self.dialogs)
        self.drag_drop = DragDropHandler(self, self.dialogs, self.narration)
        self.coordinator = ReaderCoordinator(self, self.dialogs, self.notifications)
        self.preloader = Preloader(often_used(self.coordinator, self.dialogs), self)
        self.preloader.ended.connect(self._begin_work)
        self.exporter = ShareController(self, self.dialogs)
        self._menu = MainMenu(self, self.narration)
        self.lessons = LessonLauncher(self, self.coordinator, lambda sentences: self.practice.speak(sentences))
        self.lessons.settings_requested.connect(self._open_lesson_settings)
        self.action_table = {**reader_table(self.coordinator), **self._own_actions()}
        self.coordinator.narration_requested.connect(self.narration.choose)
        self.drag_drop.results_dropped.connect(lambda items: self.teaching.show_results(items))
        self._wire_bars()
        self._wire_library()
        self._wire_controller()
        playback.output.set_volume(self.settings.preferences.volume)
        self.settings.apply_playback()
        self.restore_geometry()
        self.show_library()

    @property
    def reading(self) -> ReaderView:
        return self.coordinator.reading

    @property
    def _created_reader(self) -> ReaderView | None:
        return ReaderCoordinator.reading.created(self.coordinator)

    @property
    def listening(self) -> ReaderActions:
        return self.coordinator.listening

    @lazy_property
    def practice(self) -> PracticePages:
        from listenapp.ui.window.practice_pages import PracticePages  # noqa: PLC0415 - not needed to show stories

        return PracticePages(self, self.dialogs)

    @lazy_property
    def teaching(self) -> TeacherPages:
        from listenapp.ui.window.teacher_pages import TeacherPages  # noqa: PLC0415 - not needed to show stories

        return TeacherPages(self, self.dialogs, self.coordinator, self.practice, self.exporter.share_story)

    @property
    def class_controller(self) -> ClassController:
        return self.coordinator.class_controller

    def _wire_bars(self) -> None:
        top = self.top
        top.back_requested.connect(self.show_library)
        top.appearance_requested.connect(lambda: self.dialogs.open_appearance(top.type_button))
        top.queue_requested.connect(lambda: self.dialogs.open_queue(top.queue_button))
        top.glossary_button.clicked.connect(self.coordinator.toggle_glossary)
        top.mask_requested.connect(self.coordinator.set_mask)
        top.class_button.clicked.connect(self.coordinator.class_view)
        self.status.cancel_requested.connect(self.controller.jobs.cancel)
        self.settings.changed.connect(self._show_preferences)
        self.settings.language_changed.connect(self.language_requested)
        self.playback.failed.connect(self.message.show_error)
        self.playback.tracker.playing_changed.connect(lambda _playing: self.controller.current.position.save())

    def _wire_library(self) -> None:
        controller, library = self.controller, self.library
        library.open_requested.connect(controller.open)
        library.remove_requested.connect(controller.stories.remove)
        library.edit_requested.connect(controller.edit)
        library.narration_requested.connect(self.narration.choose)
        library.save_requested.connect(self.exporter.ask)
        library.labels_requested.connect(self.dialogs.ask_labels)
        library.picture_requested.connect(controller.stories.fetch_picture)
        library.add_requested.connect(self.add_story)
        library.guide_requested.connect(self.dialogs.open_help)
        library.sample_requested.connect(controller.jobs.add_sample)
        library.searched.connect(controller.stories.search)
        library.order_requested.connect(lambda order: self.settings.choose(library_order=order))
        controller.stories.listed.connect(self._show_list)
        controller.stories.found_in_text.connect(library.show_found_in_text)

    def _wire_controller(self) -> None:
        controller, notifications = self.controller, self.notifications
        current, jobs = controller.current, controller.jobs
        current.opened.connect(self._show_story)
        current.edited.connect(self._show_edited)
        current.stored.connect(notifications.show_counts)
        current.closed.connect(self.show_library)
        jobs.stories_found.connect(self.dialogs.offer_pairs)
        jobs.edit_ready.connect(self.dialogs.edit_text_of)
        jobs.progress.connect(notifications.show_progress)
        jobs.finished.connect(notifications.show_counts)
        jobs.queue_changed.connect(self._show_queue)
        jobs.form_requested.connect(self.dialogs.change_request)
        jobs.cancelled.connect(self.dialogs.leave_progress)
        controller.narration_refused.connect(self.narration.refuse)
        controller.narration_refused.connect(lambda _error, _id, _anyway: notifications.show_counts())
        controller.narration_requested.connect(self.narration.choose)
        controller.failed.connect(notifications.show_error)
        controller.notice.connect(notifications.show_note)
        controller.low_confidence_requested.connect(lambda: self.do("next_low_confidence"))

    def _begin_work(self) -> None:
        """Begin what may wait until the window can be used."""
        self.practice.begin()
        self.teaching.begin()
        self.controller.load_ahead()
        self._focus_list()

    def _focus_list(self) -> None:
        """Give the list the focus that no other widget has, so that Enter opens the first story."""
        if not self.is_reading and self.library.model.whole and self.focusWidget() in (None, self):
            self.library.list.setFocus()

    # -- library and reader -------------------------------------------------------------------------------------

    def show_library(self) -> None:
        self.lessons.leave()
        self.playback.pause()
        self.controller.current.position.save()
        self.controller.stories.list()
        self.pages.setCurrentWidget(self.library)
        self.status.end_note()
        self.status.show_state("")
        self.status.show_chip("")
        self.status.show_turn(0, 0)
        self.top.show_library()
        self.setWindowTitle("ListenApp")
        (self.library.list if self.library.model.whole else self).setFocus()
        self.notifications.show_counts()

    def _show_list(self, summaries: list[Summary]) -> None:
        self.library.show_summaries(summaries)
        self.notifications.show_counts()
        if not self._was_seen:  # Qt paints some milliseconds later, and the list must be visible first
            self.library.painted.connect(self._seen, Qt.ConnectionType.SingleShotConnection)
        else:
            self._focus_list()

    def _seen(self) -> None:
        """Begin what waits until the list or a story is painted. A story may be open before the list was ever seen."""
        if not self._was_seen:
            self._was_seen = True
            self.setWindowIcon(self.theme_manager.icons.mark())
            self.preloader.begin()

    def _show_story(self) -> None:
        story = self.controller.current.story
        if story is None:
            return
        QTimer.singleShot(0, self, self._seen)  # after the paint
        self.dialogs.hide_import()
        self.message.hide()
        self.status.end_note()
        self.coordinator.show_story(story)
        self.pages.setCurrentWidget(self.reading)
        self.top.show_reading(story.title)
        self.setWindowTitle(f"{formatting.bidi_isolated(title_text(story.title))} – ListenApp")
        self.reading.transcript.setFocus()
        self.playback.tracker.tick()
        QTimer.singleShot(0, self, partial(self.notifications.show_missing_glyphs, story.text))
        self.notifications.show_counts()

    def _show_edited(self) -> None:
        """Show the changed title or text of the open story. The position stays."""
        story = self.controller.current.story
        if story is None or self._created_reader is None:
            return
        self.coordinator.show_edited(story)
        if self.is_reading:
            self.top.show_reading(story.title)
        else:
            self.controller.stories.list()
        self.playback.tracker.tick()

    def _show_queue(self) -> None:
        """Show the button of the queue while something runs or waits."""
        entries = self.controller.jobs.entries
        self.top.queue_button.setVisible(bool(entries))
        self.dialogs.show_queue()

    def _show_preferences(self, preferences: Preferences) -> None:
        self._menu.show_preferences(preferences)
        self.library.show_order(preferences.library_order)
        self.coordinator.show_preferences(preferences)

    # -- actions of shortcuts and menus -------------------------------------------------------------------------

    def do(self, name: str) -> None:
        """Run the action of that name in `shortcuts.actions`. It does nothing where it is not possible."""
        if name in _IN_FRONT and not self.dialogs.make_way():
            return
        if name == "undo_times" and not self.is_reading:
            self.controller.stories.restore()
            return
        if name in READER_ACTIONS and not (self.is_reading and self.dialogs.leave_page):
            return
        self.status.end_note()
        if not self.lessons.takes(name):
            self.action_table[name]()

    def _own_actions(self) -> ActionTable:
        return {
            **{name: partial(self.lessons.start, name) for name in ("practise", "practise_gaps", "practise_write")},
            "cheat_sheet": self.dialogs.toggle_shortcuts,
            "leave": self.leave,
            "appearance": lambda: self.dialogs.toggle(Dialogs.appearance, self.top.type_button),
            "settings": self.open_settings,
            "help": self.dialogs.open_help,
            "show_library": self.show_library,
            "add_story": self.add_story,
            "edit_text": self.edit_text,
            "narration": self.narration.choose,
            "save_story": self.exporter.share_story,
            "search": self.search,
            "review": lambda: self.practice.review(),  # both are created on first use
            "trouble": lambda: self.practice.trouble(),
            "progress": lambda: self.practice.progress(),
            "practise_say": lambda: self.practice.speak(),
            "class_gaps": lambda: self.teaching.class_gaps(),
            "make_tasks": lambda: self.teaching.make_tasks(),
            "do_tasks": lambda: self.teaching.do_tasks(),
            "class_results": lambda: self.teaching.open_results(),
            "close": self.close,
        }

    def leave(self) -> None:
        """Close the element in front: a dialog, a message, a replay, the timing editor or the class view.

        If the reader is scrolled away from the voice, first return to the voice.
        """
        if self.dialogs.dismiss():
            return
        reader = self._created_reader
        if self.message.isVisible() and not (reader is not None and reader.replays.on):
            self.message.hide()
        elif not self.lessons.leave() and reader is not None:
            self.coordinator.leave()

    def _open_lesson_settings(self) -> None:
        from listenapp.ui.settings.settings_dialog import Section  # noqa: PLC0415 - not needed to show the window

        self.dialogs.open_settings(Section.PRACTICE)

    def add_story(self) -> None:
        self.dialogs.import_dialog.open_with()

    def open_settings(self) -> None:
        self.dialogs.open_settings()

    def edit_text(self) -> None:
        """Edit the open story, or the selected one in the library."""
        if self.is_reading:
            self.controller.edit()
        elif chosen := self.library.chosen_id():
            self.controller.edit(chosen)

    def search(self) -> None:
        """Find words in the open story, or search the library."""
        if self.is_reading:
            self.reading.find_bar.open_with()
            return
        self.library.search_field.setFocus()
        self.library.search_field.selectAll()

    # -- keys, wheel and closing --------------------------------------------------------------------------------

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if not event.isAutoRepeat() and (reader := self._created_reader) is not None:
            if self.keyboard.has_key("peek", event.key()):
                reader.transcript.peek(False)
            if self.keyboard.has_key("second_text", event.key()):
                self.coordinator.show_translation(False)
        super().keyReleaseEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.do("larger" if event.angleDelta().y() > 0 else "smaller")
            event.accept()
        else:
            super().wheelEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self.save_geometry()
        if (reader := self._created_reader) is not None:
            self.settings.choose(volume=reader.transport.volume_slider.value() / 100)
        self.lessons.close()
        self.controller.current.position.save()
        self.dialogs.save_draft()
        if self.coordinator.has_class_view:
            self.class_controller.close()
        super().closeEvent(event)
