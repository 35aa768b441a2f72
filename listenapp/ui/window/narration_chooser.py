"""Let the user add or replace the narration of a story: ask for a file, and for another one after a failure."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from listenapp.errors import ListenError
from listenapp.ui.i18n import formatting
from listenapp.ui.window.base_window import BaseWindow
from listenapp.ui.window.dialogs import Dialogs

if TYPE_CHECKING:
    from listenapp.services.queued_job import QueuedJob


class NarrationChooser(QObject):
    """Commands for narrations of stories in the library, and of the story in the import dialog."""

    def __init__(self, frame: BaseWindow, dialogs: Dialogs) -> None:
        super().__init__(frame)
        self._frame, self._dialogs, self._controller = frame, dialogs, frame.controller

    @property
    def story_id(self) -> str:
        """Return the id of the open story, or of the selected one in the library; empty if there is none."""
        frame = self._frame
        return (self._controller.current.id or "") if frame.is_reading else frame.library.chosen_id()

    @property
    def replaces(self) -> bool:
        """Return whether the story of `story_id` has a narration."""
        if self._frame.is_reading:
            return not self._controller.current.needs_narration
        chosen = self._frame.library.chosen()
        return chosen is not None and chosen.has_audio

    def choose(self, id_: str = "") -> None:
        """Ask for the narration of a story, or of the one that `story_id` names. Do nothing without a story."""
        wanted = id_ or self.story_id
        if not wanted:
            return
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - seldom used

        from listenapp.ui.importer.dropped_files import SOUND_TYPES  # noqa: PLC0415

        dialog = QFileDialog(self._frame, self.tr("Choose a narration"))
        dialog.setObjectName("narrationDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Sound ({types})").format(types=SOUND_TYPES))
        dialog.fileSelected.connect(partial(self._controller.attach, wanted))
        dialog.open()

    def take_dropped(self, narration: str) -> None:
        """Attach a dropped recording to the open story. If that has a narration, ask what the recording is for."""
        from listenapp.ui.importer.dropped_files import file_name  # noqa: PLC0415 - not needed to show the window

        current, name = self._controller.current, formatting.bidi_isolated(file_name(narration))
        if current.id is None:
            self._add_story(narration)
        elif current.needs_narration:
            self._controller.attach(current.id, narration)
        else:
            self._frame.message.show_note(
                self.tr("What is “{name}” for?").format(name=name),
                "",
                (self.tr("Replace narration"), partial(self._controller.attach, current.id, narration)),
                (self.tr("Add a new story"), partial(self._add_story, narration)),
            )

    def _add_story(self, narration: str) -> None:
        self._dialogs.import_dialog.open_with("", narration)

    def refuse(self, error: ListenError, id_: str, anyway: QueuedJob | None = None) -> None:
        """Say what is wrong with a narration, and ask for another one. `id_` is empty for a story not yet added.

        `anyway` is the job that aligns the story with this narration in spite of the error.
        """
        if not id_ and self._dialogs.is_open(Dialogs.import_dialog) and self._dialogs.import_dialog.awaits_result:
            self._dialogs.import_dialog.show_error(error, can_overrule=anyway is not None)
            return
        again = partial(self.choose, id_) if id_ else partial(self._dialogs.import_dialog.reopen, narration=True)
        offers = [(self.tr("Choose another recording…"), again)]
        if anyway is not None:
            offers.append((self.tr("Time it anyway"), partial(self._controller.jobs.overrule, anyway)))
        self._frame.message.show_error(error, *offers)
