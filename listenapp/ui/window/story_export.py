"""Export a story as a lesson file or in another program's format: ask for a file, then write it in the background."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt

from listenapp.export import ENDINGS
from listenapp.library.store import Library
from listenapp.ui.window.base_window import BaseWindow

if TYPE_CHECKING:  # not needed to show the window
    from PySide6.QtWidgets import QFileDialog

    from listenapp.errors import ListenError

_LONGEST_NAME = 80  # characters
_LONGEST_SHOWN = 48  # characters of a name in the status line


class StoryExporter(QObject):
    def __init__(self, frame: BaseWindow) -> None:
        super().__init__(frame)
        self._frame, self._controller = frame, frame.controller
        self._folder = ""  # folder of the last export

    def save_story(self) -> None:
        """Export the open story, or the selected one in the library."""
        if not self._frame.is_reading:
            self.ask(self._frame.library.chosen_id())
        elif self._controller.current.id is not None:
            self.ask(self._controller.current.id)
        else:
            self._frame.status.show_note(self.tr("You can save the story when timing is finished."))

    def ask(self, id_: str) -> None:
        """Ask for the file and the format of an export. Do nothing for an empty id."""
        if not id_:
            return
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - seldom used

        dialog, filters = QFileDialog(self._frame, self.tr("Save story")), self._filters()
        dialog.setObjectName("saveDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix(ENDINGS["listen"])
        dialog.setDirectory(self._folder or _documents())
        dialog.selectFile(file_name(self._title(id_)))
        dialog.filterSelected.connect(lambda chosen: _follow(dialog, filters[chosen]))
        dialog.fileSelected.connect(lambda path: self._save(id_, *named(path, filters[dialog.selectedNameFilter()])))
        dialog.open()

    def _title(self, id_: str) -> str:
        current = self._controller.current
        if current.story is not None and id_ == current.id:
            return current.story.title
        return self._frame.library.title_of(id_)

    def _filters(self) -> dict[str, str]:
        """Return the names of the formats by their filter texts in the dialog, the lesson file first."""
        labels = {
            "listen": self.tr("ListenApp lesson"),
            "srt": self.tr("Subtitles"),
            "vtt": self.tr("Subtitles with word timing"),
            "ass": self.tr("Karaoke subtitles"),
            "lrc": self.tr("Lyrics with word timing"),
            "textgrid": self.tr("Praat TextGrid"),
            "csv": self.tr("Word table"),
            "json": self.tr("All data"),
        }
        return {f"{label} (*.{ENDINGS[name]})": name for name, label in labels.items()}

    def _save(self, id_: str, path: Path, format_: str) -> None:
        self._folder = str(path.parent)
        name, folder = _short(path.name), _short(path.parent.name or str(path.parent))
        self._frame.status.show_note(self.tr("Saving “{name}”…").format(name=name))

        def saved(_none: None) -> None:
            text = self.tr("Saved as “{name}” in “{folder}”.")
            self._frame.status.show_note(text.format(name=name, folder=folder))

        # runs after pending writes, such as a correction made a moment ago
        write = partial(_write, self._controller.library, id_, path, format_)
        self._controller.tasks.run_after_writes(write, saved, self._failed, stores=True)

    def _failed(self, fault: ListenError) -> None:
        self._frame.status.end_note()
        self._controller.failed.emit(fault)


def _write(library: Library, id_: str, path: Path, format_: str) -> None:
    """Write the export file. Runs in a worker thread. Raises ListenError."""
    from listenapp.export import formats  # noqa: PLC0415 - seldom used
    from listenapp.library import atomic_files, lesson_package  # noqa: PLC0415

    opened = library.check_audio(library.open(id_))
    if opened.fault is not None:
        raise opened.fault
    parts = partial(lesson_package.parts, opened)
    write = partial(formats.write, format_, opened.story, opened.alignment, parts, starred=library.starred(id_))
    atomic_files.save(path, write)


def _follow(dialog: QFileDialog, format_: str) -> None:
    """Use the suffix of another chosen format, in place of a known suffix in the file name."""
    dialog.setDefaultSuffix(ENDINGS[format_])
    typed = next(iter(dialog.selectedFiles()), "")
    if known(typed):
        dialog.selectFile(Path(typed).stem)


def named(typed: str, format_: str) -> tuple[Path, str]:
    """Return the file and its format. A known suffix in the name overrides the chosen format.

    Without one, the format's suffix is added, and a number if that file exists.
    """
    path, suffix_format = Path(typed), known(typed)
    if suffix_format:
        return path, suffix_format
    return _free(path.with_name(f"{path.name}.{ENDINGS[format_]}")), format_


def known(typed: str) -> str:
    """Return the format of a name's suffix, or an empty string for an unknown suffix."""
    ending = Path(typed).suffix.lower().removeprefix(".")
    return next((name for name, own in ENDINGS.items() if own.lower() == ending), "")


def _free(path: Path) -> Path:
    """Return a path that does not exist yet, with a number if needed.

    The dialog has not asked the user whether to replace the file of this name.
    """
    number, wanted = 1, path
    while path.exists():
        number += 1
        path = wanted.with_stem(f"{wanted.stem} {number}")
    return path


def file_name(title: str) -> str:
    """Return a file name for a title, without characters that some system forbids.

    Full stops are left out too, because they would start a suffix.
    """
    plain = " ".join(re.sub(r'[\x00-\x1f<>:"/\\|?*.]+', " ", re.sub(r"(?<=\w)\.(?=\w)|\.$", "", title)).split())
    return plain[:_LONGEST_NAME].rstrip() or "ListenApp"


def _short(name: str) -> str:
    """Return the name shortened to the room in the status line, with its end."""
    return name if len(name) <= _LONGEST_SHOWN else f"{name[: _LONGEST_SHOWN - 12]}…{name[-11:]}"


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
