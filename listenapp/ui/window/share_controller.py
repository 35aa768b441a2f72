"""Share a story: show the choices, ask for a file, then write it in the background."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt

from listenapp.errors import ExportFailed, ListenError
from listenapp.system import file_names
from listenapp.ui.window.base_window import BaseWindow
from listenapp.ui.window.dialogs import Dialogs

if TYPE_CHECKING:  # not needed to show the window
    from listenapp.ui.share.export_job import ExportJob
    from listenapp.ui.share.share_choices import ShareChoice
    from listenapp.ui.share.share_dialog import ShareDialog

_LONGEST_NAME = 80  # characters


class ShareController(QObject):
    """Controller of the share dialog. It knows which story is shared and in which folder files were saved before."""

    def __init__(self, frame: BaseWindow, dialogs: Dialogs) -> None:
        super().__init__(frame)
        self._frame, self._controller, self._dialogs = frame, frame.controller, dialogs
        self._folder = ""  # folder of the last export
        self._id = ""  # story that is shared

    @cached_property
    def job(self) -> ExportJob:
        from listenapp.ui.share.export_job import ExportJob  # noqa: PLC0415 - seldom used

        job = ExportJob(self._controller.library.root, self._controller.tasks, self)
        job.progress.connect(self._dialog.show_progress)
        job.finished.connect(self._dialog.show_saved)
        job.cancelled.connect(self._dialog.show_choices)
        job.failed.connect(self._failed)
        self._dialog.cancel_requested.connect(job.cancel)
        return job

    @cached_property
    def _dialog(self) -> ShareDialog:
        dialog = self._dialogs.share_dialog
        dialog.chosen.connect(self._take)
        dialog.show_requested.connect(self._show_folder)
        return dialog

    def share_story(self) -> None:
        """Share the open story, or the selected one in the library."""
        if not self._frame.is_reading:
            self.ask(self._frame.library.chosen_id())
        elif self._controller.current.id is not None:
            self.ask(self._controller.current.id)
        else:
            self._frame.status.show_note(self.tr("You can share the story when timing is finished."))

    def ask(self, id_: str) -> None:
        """Show what a story can be shared as. Do nothing for an empty id."""
        if id_ and not self._dialog.is_saving:
            self._id = id_
            self._dialog.open()

    def _take(self, choice: ShareChoice) -> None:
        if choice.is_printed:
            self._print(choice)
        else:
            self._ask_for_file(choice)

    def _print(self, choice: ShareChoice) -> None:
        """Prepare a handout in the background, then show the print dialog."""
        from listenapp.ui.share import handout_printing  # noqa: PLC0415 - seldom used

        try:
            handout_printing.check_printer()
        except ExportFailed as fault:
            self._failed(fault)
            return
        self._dialog.close_dialog()
        options, frame = handout_printing.options(choice.has_gaps), self._frame
        tasks, failed = self._controller.tasks, self._controller.failed.emit
        load = partial(handout_printing.load, self._controller.library, self._id, options)
        tasks.run_after_writes(
            load, lambda handout: handout_printing.ask_and_print(frame, handout, options.page, tasks, failed), failed
        )

    def _ask_for_file(self, choice: ShareChoice) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - seldom used

        ending = choice.ending
        dialog = QFileDialog(self._frame, choice.shown_title)
        dialog.setObjectName("saveDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if ending:
            dialog.setNameFilters([f"{choice.shown_title.replace('(', '').replace(')', '')} (*.{ending})"])
            dialog.setDefaultSuffix(ending)
        dialog.setDirectory(self._folder or _documents())
        dialog.selectFile(file_name(self._title()))
        dialog.fileSelected.connect(lambda path: self._save(choice, named(path, ending)))
        dialog.open()

    def _title(self) -> str:
        current = self._controller.current
        if current.story is not None and self._id == current.id:
            return current.story.title
        return self._frame.library.title_of(self._id)

    def _save(self, choice: ShareChoice, path: Path) -> None:
        from listenapp.export.formats import SoundOptions  # noqa: PLC0415 - seldom used
        from listenapp.services.story_export import ExportRequest  # noqa: PLC0415

        self._folder = str(path.parent)
        request = ExportRequest(choice.format, path, SoundOptions(choice.granularity))
        if choice.is_handout:
            from listenapp.ui.share import handout_pdf, handout_printing  # noqa: PLC0415

            options = handout_printing.options(choice.has_gaps)
            request = replace(request, handout=options, write_handout=handout_pdf.write)
        self._dialog.show_saving(path)
        self.job.start(self._id, request)

    def _failed(self, fault: ListenError) -> None:
        self._dialog.close_dialog()
        self._controller.failed.emit(fault)

    def _show_folder(self, path: Path) -> None:
        from PySide6.QtCore import QUrl  # noqa: PLC0415 - seldom used
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415

        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))):
            self._dialog.close_dialog()
        else:
            self._frame.message.show_note(self.tr("The file is here:"), str(path))


def named(typed: str, ending: str) -> Path:
    """Return the file that the user means. Without the format's `ending`, add it, and a number if that file exists.

    The dialog has not asked the user whether to replace the file with the added ending.
    """
    path = Path(typed)
    if not ending or path.suffix.lower() == f".{ending.lower()}":
        return path
    return _free(path.with_name(f"{path.name}.{ending}"))


def _free(path: Path) -> Path:
    number, wanted = 1, path
    while path.exists():
        number += 1
        path = wanted.with_stem(f"{wanted.stem} {number}")
    return path


def file_name(title: str) -> str:
    """Return a file name for a title, without characters that some system forbids.

    Full stops are left out too, because they would start a suffix.
    """
    plain = re.sub(r"(?<=\w)\.(?=\w)|\.$", "", title).replace(".", " ")
    return file_names.portable(plain, _LONGEST_NAME, "ListenApp")


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
