"""Create the dialogs and pop-ups of the window on first use, and open and close them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from listenapp.errors import ListenError
from listenapp.library.store import OpenedStory
from listenapp.ui.common.lazy_property import lazy_property
from listenapp.ui.common.overlay import Overlay
from listenapp.ui.window.base_window import BaseWindow

if TYPE_CHECKING:  # imported on first use
    from listenapp.importing.folder_scan import Pair
    from listenapp.library.summary import Summary
    from listenapp.library.text_draft import Draft
    from listenapp.services.book_or_feed import BookOrFeed
    from listenapp.services.import_request import ImportRequest
    from listenapp.story.second_text import Pairs
    from listenapp.ui.common.widgets import IconButton
    from listenapp.ui.editor.second_text_dialog import SecondTextDialog
    from listenapp.ui.editor.text_dialog import TextDialog
    from listenapp.ui.help.help_dialog import HelpDialog
    from listenapp.ui.importer.batch_dialog import BatchImportDialog
    from listenapp.ui.importer.book_or_feed_dialog import BookOrFeedDialog
    from listenapp.ui.importer.import_dialog import ImportDialog
    from listenapp.ui.importer.queue_popup import QueuePopup
    from listenapp.ui.library.labels_dialog import LabelsDialog
    from listenapp.ui.settings.appearance_popup import AppearancePopup
    from listenapp.ui.settings.latency_calibration_dialog import LatencyCalibrationDialog
    from listenapp.ui.settings.model_dialog import ModelDialog
    from listenapp.ui.settings.playback_popup import PlaybackPopup
    from listenapp.ui.settings.settings_dialog import Section, SettingsDialog
    from listenapp.ui.share.share_dialog import ShareDialog
    from listenapp.ui.shortcuts.shortcuts_dialog import ShortcutsDialog
    from listenapp.ui.window.settings_dialog_controller import SettingsDialogController


def _if_saving(dialog: TextDialog, show: Callable[..., None], *told: object) -> None:
    """Show what is told of a text edit, unless it is one of the queue and the dialog edits another text."""
    if dialog.is_saving:
        show(*told)


class Dialogs(QObject):
    """Dialogs and pop-ups of the window, created on first use."""

    def __init__(self, frame: BaseWindow) -> None:
        super().__init__(frame)
        self._controller, self._playback, self._theme_manager = frame.controller, frame.playback, frame.theme_manager
        self._settings, self._keyboard, self._whole = frame.settings, frame.keyboard, frame.whole
        self._library, self._frame = frame.library, frame

    @lazy_property
    def import_dialog(self) -> ImportDialog:
        from listenapp.ui.importer.import_dialog import ImportDialog  # noqa: PLC0415 - not needed to show the window

        jobs = self._controller.jobs
        dialog = ImportDialog(
            self._theme_manager, self._controller.tasks, jobs.model_names, jobs.find_same, jobs.mark_known, self._whole
        )
        dialog.choice_requested.connect(self._choose_stories)
        dialog.add_requested.connect(self._add_story)
        dialog.scan_requested.connect(jobs.scan)
        dialog.cancel_requested.connect(self._controller.jobs.cancel)
        for added in (jobs.story_added, jobs.story_stored):
            added.connect(dialog.clear_added)
        for not_added in (jobs.failed, jobs.narration_refused):
            not_added.connect(dialog.keep_form)
        return dialog

    def _add_story(self, request: ImportRequest) -> None:
        """Import the story of the form. If it has to wait for another job, clear the form and close the dialog."""
        if self._controller.jobs.busy:
            self.import_dialog.clear_added()
            self.import_dialog.dismiss()
        self._controller.jobs.add(request)

    @lazy_property
    def book_or_feed_dialog(self) -> BookOrFeedDialog:
        from listenapp.ui.importer.book_or_feed_dialog import BookOrFeedDialog  # noqa: PLC0415

        dialog = BookOrFeedDialog(self._theme_manager, self._whole)
        dialog.add_requested.connect(self._add_chosen)
        dialog.whole_requested.connect(self.import_dialog.add_whole)
        return dialog

    def _choose_stories(self, found: BookOrFeed) -> None:
        """Let the user choose among chapters or episodes, in front of the form."""
        self.book_or_feed_dialog.open_with(found)

    def _add_chosen(self, requests: list[ImportRequest]) -> None:
        self.import_dialog.fields.fill("", "")
        self.import_dialog.dismiss()
        self._controller.jobs.add_requests(requests)

    @lazy_property
    def batch_dialog(self) -> BatchImportDialog:
        from listenapp.ui.importer.batch_dialog import BatchImportDialog  # noqa: PLC0415

        dialog = BatchImportDialog(self._theme_manager, self._whole)
        dialog.add_requested.connect(self._controller.jobs.add_all)
        return dialog

    @lazy_property
    def text_dialog(self) -> TextDialog:
        from listenapp.ui.editor.text_dialog import TextDialog  # noqa: PLC0415

        dialog, editing = TextDialog(self._theme_manager, self._whole), self._controller.jobs.editing
        dialog.save_requested.connect(self._change_text)
        dialog.cancel_requested.connect(editing.cancel)
        dialog.typed.connect(self._controller.jobs.keep_draft)
        for reported, show in (
            (editing.progress, dialog.show_progress),
            (editing.failed, dialog.show_error),
            (editing.cancelled, dialog.show_form),
            (editing.changed, dialog.finish),
            (editing.same, dialog.finish),
        ):
            reported.connect(partial(_if_saving, dialog, show))
        return dialog

    def _change_text(self, opened: OpenedStory, title: str, text: str) -> None:
        """Store an edited text. If it has to wait for another job, keep the draft and close the dialog."""
        if not self._controller.jobs.change_text(opened, title, text):
            self.text_dialog.save_draft()
            self.text_dialog.finish()

    @lazy_property
    def second_text_dialog(self) -> SecondTextDialog:
        from listenapp.ui.editor.second_text_dialog import SecondTextDialog  # noqa: PLC0415

        dialog = SecondTextDialog(self._theme_manager, self._controller.tasks, self._whole)
        dialog.save_requested.connect(self._controller.current.second_text.save)
        return dialog

    @lazy_property
    def shortcuts(self) -> ShortcutsDialog:
        from listenapp.ui.shortcuts.shortcuts_dialog import ShortcutsDialog  # noqa: PLC0415

        dialog = ShortcutsDialog(self._theme_manager, self._whole)
        dialog.show_keys(self._keyboard.keys)
        dialog.rebind_requested.connect(self._keyboard.rebind)
        dialog.reset_requested.connect(self._keyboard.reset)
        self._keyboard.changed.connect(dialog.show_keys)
        return dialog

    @lazy_property
    def appearance(self) -> AppearancePopup:
        from listenapp.ui.settings.appearance_popup import AppearancePopup  # noqa: PLC0415

        dialog = AppearancePopup(self._theme_manager, self._settings.themes, self._settings.families, self._whole)
        dialog.changed.connect(self._settings.change)
        return dialog

    @lazy_property
    def playback_popup(self) -> PlaybackPopup:
        from listenapp.ui.settings.playback_popup import PlaybackPopup  # noqa: PLC0415

        dialog = PlaybackPopup(self._theme_manager, self._whole)
        dialog.changed.connect(self._settings.change)
        dialog.calibration_requested.connect(self._calibrate)
        return dialog

    @lazy_property
    def calibration(self) -> LatencyCalibrationDialog:
        from listenapp.ui.settings.latency_calibration_dialog import LatencyCalibrationDialog  # noqa: PLC0415

        dialog = LatencyCalibrationDialog(self._theme_manager, self._playback, self._whole)
        dialog.found.connect(self._settings.set_offset)
        return dialog

    @lazy_property
    def labels(self) -> LabelsDialog:
        from listenapp.ui.library.labels_dialog import LabelsDialog  # noqa: PLC0415

        dialog = LabelsDialog(self._theme_manager, self._whole)
        dialog.chosen.connect(self._controller.stories.set_labels)
        return dialog

    @lazy_property
    def help(self) -> HelpDialog:
        from listenapp.ui.help.help_dialog import HelpDialog  # noqa: PLC0415

        return HelpDialog(self._theme_manager, self._controller.paths, self._whole)

    def open_help(self) -> None:
        from listenapp.ui.help.help_dialog import Topic  # noqa: PLC0415

        self.help.open_at(Topic.LEARNERS)

    @lazy_property
    def settings_dialog_controller(self) -> SettingsDialogController:
        from listenapp.ui.window.settings_dialog_controller import SettingsDialogController  # noqa: PLC0415

        place = SettingsDialogController(self._frame)
        place.calibration_requested.connect(self._calibrate)
        place.model_requested.connect(self._install_model)
        return place

    def _install_model(self, missing: ListenError) -> None:
        self.model_dialog.offer(missing)

    @lazy_property
    def settings_dialog(self) -> SettingsDialog:
        return self.settings_dialog_controller.dialog

    @lazy_property
    def model_dialog(self) -> ModelDialog:
        from listenapp.ui.settings.model_dialog import ModelDialog  # noqa: PLC0415

        return ModelDialog(self._theme_manager, self._controller.tasks, self._controller.model_places, self._whole)

    @lazy_property
    def queue(self) -> QueuePopup:
        from listenapp.ui.importer.queue_popup import QueuePopup  # noqa: PLC0415

        popup, jobs = QueuePopup(self._theme_manager, self._whole), self._controller.jobs
        popup.cancel_requested.connect(jobs.cancel_entry)
        popup.cancel_all_requested.connect(jobs.cancel_all)
        jobs.progress.connect(popup.show_progress)
        return popup

    @lazy_property
    def share_dialog(self) -> ShareDialog:
        from listenapp.ui.share.share_dialog import ShareDialog  # noqa: PLC0415

        return ShareDialog(self._theme_manager, self._whole)

    # -- open dialogs -------------------------------------------------------------------------------------------

    def is_open(self, dialog: lazy_property[Dialogs, Overlay]) -> bool:
        """Return whether a dialog is open. It is named through the class: `is_open(Dialogs.queue)`."""
        shown = dialog.created(self)
        return shown is not None and shown.isVisible()

    @property
    def opened(self) -> list[Overlay]:
        """Return the open dialogs and pages, the one in front last. Each of them lies over the whole window."""
        return [each for each in self._whole.children() if isinstance(each, Overlay) and each.isVisible()]

    def dismiss(self) -> bool:
        """Close the dialog in front. Return False where none is open."""
        shown = self.opened
        if shown:
            shown[-1].dismiss()
        return bool(shown)

    @property
    def leave_page(self) -> bool:
        """Return whether the page can be used. Settings pop-ups leave it usable, dialogs cover it."""
        return not any(card.shaded for card in self.opened)

    def make_way(self) -> bool:
        """Close the settings pop-ups. Return False where a dialog stays in front of the page."""
        for card in self.opened:
            if not card.shaded:
                card.dismiss()
        return not self.opened

    def hide_import(self) -> None:
        if (dialog := Dialogs.import_dialog.created(self)) is not None:
            dialog.hide()

    def leave_progress(self) -> None:
        if (dialog := Dialogs.import_dialog.created(self)) is not None:
            dialog.leave_progress()

    def save_draft(self) -> None:
        if (dialog := Dialogs.text_dialog.created(self)) is not None:
            dialog.save_draft()

    # -- opening dialogs ----------------------------------------------------------------------------------------

    def open_appearance(self, below: QWidget) -> None:
        self.appearance.show_preferences(self._settings.preferences)
        self.appearance.open_below(below)

    def change_request(self, request: ImportRequest) -> None:
        """Let the user change the request of an import that has failed."""
        self.import_dialog.open_request(request)

    def open_queue(self, below: QWidget) -> None:
        jobs = self._controller.jobs
        self.queue.open_below(below, jobs.entries)
        self.queue.show_progress(*jobs.latest_progress)

    def show_queue(self) -> None:
        """Show in the open pop-up what runs and waits now."""
        if not self.is_open(Dialogs.queue):
            return
        entries = self._controller.jobs.entries
        self.queue.show_entries(entries)
        if not entries:
            self.queue.dismiss()

    def open_playback(self, above: QWidget) -> None:
        self.playback_popup.show_preferences(self._settings.preferences)
        self.playback_popup.open_above(above)

    def _calibrate(self) -> None:
        if self.is_open(Dialogs.playback_popup):
            self.playback_popup.hide()
        self.calibration.begin()

    def open_settings(self, section: Section | None = None) -> None:
        """Open all settings, at the section that was shown last or at another one."""
        dialog = self.settings_dialog
        self.settings_dialog_controller.open_at(section or dialog.section)

    def toggle(self, popup: lazy_property[Dialogs, Overlay], opener: IconButton) -> None:
        """Close the pop-up of a button, or open it if nothing else is open."""
        shown = popup.created(self)
        if shown is not None and shown.isVisible():
            shown.dismiss()
        elif not self.opened:
            opener.click()

    def toggle_shortcuts(self) -> None:
        """Close the shortcuts dialog, or open it if nothing else is open."""
        if self.is_open(Dialogs.shortcuts):
            self.shortcuts.dismiss()
        elif not self.opened:
            self.shortcuts.open()

    def offer_pairs(self, pairs: list[Pair]) -> None:
        """Offer the stories of a folder for import. Open the import dialog for a single story."""
        if len(pairs) == 1:
            self.import_dialog.open_with(pairs[0].source, pairs[0].narration)
        else:
            self.batch_dialog.open_with(pairs)

    def ask_labels(self, stories: list[Summary]) -> None:
        """Ask for the course and the level of some stories."""
        model = self._library.model
        self.labels.open_with(stories, model.courses, model.levels)

    def edit_translation(self, pairs: Pairs, key: str) -> None:
        """Edit the translation of the open story. `key`: the key that shows it in the text."""
        from listenapp.story.second_text import as_text  # noqa: PLC0415 - seldom used

        self.second_text_dialog.open_with(self._controller.current.id or "", as_text(pairs), key)

    def edit_text_of(self, opened: OpenedStory, draft: Draft | None) -> None:
        self.text_dialog.open_with(opened, draft)
