"""Test exports from the window, and lesson files that are dropped, chosen or double-clicked."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

import pysubs2
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop, WindowManager
from listenapp.export import ENDINGS, formats
from listenapp.library import atomic_files, lesson_import, lesson_package, preferences
from listenapp.library.paths import Paths
from listenapp.library.preferences import Preferences
from listenapp.library.store import Library
from listenapp.story.alignment import Alignment
from listenapp.story.corrections.corrections import CorrectionFactory
from listenapp.story.model import Story
from listenapp.ui.importer.dropped_files import classify
from listenapp.ui.window import story_export
from listenapp.ui.window.application import Application

LEFT = Qt.MouseButton.LeftButton


def dialog(qtbot: QtBot, desktop: Desktop) -> QFileDialog:
    qtbot.waitUntil(lambda: desktop.window.findChild(QFileDialog, "saveDialog") is not None)
    found = desktop.window.findChild(QFileDialog, "saveDialog")
    assert found is not None
    return found


def choose(asked: QFileDialog, format_: str) -> None:
    """Choose a format like a user in the list of the file dialog."""
    (wanted,) = [name for name in asked.nameFilters() if name.endswith(f"(*.{ENDINGS[format_]})")]
    asked.selectNameFilter(wanted)
    asked.filterSelected.emit(wanted)


def status(desktop: Desktop) -> str:
    return desktop.window.status.line.text()


@pytest.fixture
def package(tmp_path: Path, story: Story, alignment: Alignment, sound: Path) -> Path:
    """Return a lesson file from another user's library."""
    library = Library(tmp_path / "theirs")
    opened = library.open(library.add(story, sound, alignment))
    path = tmp_path / "Harbor.listen"
    atomic_files.save(path, partial(formats.write, "listen", story, alignment, partial(lesson_package.parts, opened)))
    return path


# -- exporting a story ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("format_", ENDINGS)
def test_the_story_being_read_is_saved_in_every_format(
    qtbot: QtBot, reading: Desktop, tmp_path: Path, format_: str
) -> None:
    qtbot.waitUntil(reading.window.isActiveWindow)
    qtbot.keyClick(reading.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    asked = dialog(qtbot, reading)
    assert Path(asked.selectedFiles()[0]).name.startswith("The Quiet Harbor Wakes Up")
    asked.setDirectory(str(tmp_path))
    choose(asked, format_)
    asked.accept()
    wanted = tmp_path / f"The Quiet Harbor Wakes Up.{ENDINGS[format_]}"
    qtbot.waitUntil(lambda: status(reading).startswith("Saved as"))
    assert status(reading) == f"Saved as “{wanted.name}” in “{story_export._short(tmp_path.name)}”."
    assert wanted.stat().st_size > 100
    assert not list(tmp_path.glob(".partial*"))


def test_a_correction_of_a_moment_ago_is_in_it(
    qtbot: QtBot, reading: Desktop, paths: Paths, story_id: str, tmp_path: Path
) -> None:
    opened = Library(paths.library).open(story_id)
    assert opened.alignment is not None
    reading.controller.tasks.write(
        lambda: Library(paths.library).save_repairs(
            story_id,
            [
                CorrectionFactory(
                    opened.story, opened.alignment.audio_sha256 if opened.alignment else ""
                ).sentence_start(0, 0.123)
            ],
        ),
        reading.controller.failed.emit,
    )
    reading.window.exporter.save_story()
    asked = dialog(qtbot, reading)
    asked.setDirectory(str(tmp_path))
    choose(asked, "srt")
    asked.accept()
    qtbot.waitUntil(lambda: status(reading).startswith("Saved as"))
    assert pysubs2.load(str(next(tmp_path.glob("*.srt")))).events[0].start == 123


def test_the_library_offers_it_too(qtbot: QtBot, story_id: str, desktop: Desktop, tmp_path: Path) -> None:
    view = desktop.window.library
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
    view.list.customContextMenuRequested.emit(view.list.visualRect(view.model.index(0)).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Save as…").trigger()
    menu.close()
    asked = dialog(qtbot, desktop)
    assert asked.selectedNameFilter() == "ListenApp lesson (*.listen)"
    asked.setDirectory(str(tmp_path))
    asked.accept()
    qtbot.waitUntil(lambda: status(desktop).startswith("Saved as"))
    (saved,) = tmp_path.glob("*.listen")
    assert lesson_import.import_lesson(Library(tmp_path / "other"), saved).is_new


def test_another_format_changes_the_ending_that_was_typed(qtbot: QtBot, reading: Desktop, tmp_path: Path) -> None:
    reading.window.exporter.save_story()
    asked = dialog(qtbot, reading)
    asked.setDirectory(str(tmp_path))
    asked.selectFile("mine.listen")
    choose(asked, "vtt")
    asked.accept()
    qtbot.waitUntil(lambda: status(reading).startswith("Saved as"))
    assert (tmp_path / "mine.vtt").read_text("utf-8").startswith("WEBVTT")
    assert not (tmp_path / "mine.listen").exists()


def test_what_cannot_be_written_is_reported(qtbot: QtBot, reading: Desktop, tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    reading.window.exporter.save_story()
    asked = dialog(qtbot, reading)
    asked.setDirectory(str(tmp_path / "gone"))
    asked.selectFile("x")
    shutil.rmtree(tmp_path / "gone")
    asked.fileSelected.emit(str(tmp_path / "gone" / "x.srt"))
    qtbot.waitUntil(reading.window.message.isVisible)
    assert "x.srt" in reading.window.message.text
    assert "Saving" not in status(reading)
    asked.reject()


def test_a_story_without_times_says_what_to_do(
    qtbot: QtBot, desktop: Desktop, paths: Paths, story: Story, tmp_path: Path
) -> None:
    id_ = Library(paths.library).add(story)
    desktop.window.exporter.ask(id_)
    asked = dialog(qtbot, desktop)
    asked.setDirectory(str(tmp_path))
    asked.selectFile("x.srt")
    asked.accept()
    qtbot.waitUntil(desktop.window.message.isVisible)
    assert "is not timed yet" in desktop.window.message.text
    assert not list(tmp_path.glob("*.srt"))


def test_with_nothing_chosen_nothing_is_asked(desktop: Desktop) -> None:
    desktop.window.do("save_story")
    assert desktop.window.findChild(QFileDialog, "saveDialog") is None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("U.S. Mint Makes 1/2 Coins?", "US Mint Makes 1 2 Coins"),
        ("What: “Yes” <or> no*", "What “Yes” or no"),
        ("Почему?", "Почему"),
        ("...", "ListenApp"),
        ("", "ListenApp"),
    ],
)
def test_titles_become_names_that_every_system_allows(title: str, name: str) -> None:
    assert story_export.file_name(title) == name


def test_a_name_that_nobody_was_asked_about_takes_no_others_place(tmp_path: Path) -> None:
    (tmp_path / "v1.2.srt").write_text("other")
    assert story_export.named(str(tmp_path / "v1.2"), "srt") == (tmp_path / "v1.2 2.srt", "srt")
    assert story_export.named(str(tmp_path / "v1.2.srt"), "listen") == (tmp_path / "v1.2.srt", "srt")
    assert story_export.named("a.textgrid", "listen") == (Path("a.textgrid"), "textgrid")


# -- importing lesson files -------------------------------------------------------------------------------------


def drop(desktop: Desktop, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    args = Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(desktop.window, QDragEnterEvent(QPoint(300, 300), *args))
    QApplication.sendEvent(desktop.window, QDropEvent(QPointF(300, 300), *args))


def test_a_lesson_that_is_dropped_opens_at_once(qtbot: QtBot, desktop: Desktop, package: Path, paths: Paths) -> None:
    drop(desktop, package)
    qtbot.waitUntil(lambda: desktop.window.is_reading and desktop.session.ready)
    assert not desktop.window.dialogs.is_created("import_dialog") or not desktop.window.dialogs.is_open("import_dialog")
    assert desktop.session.alignment is not None, "it needs no timing"
    (summary,) = Library(paths.library).summaries()
    assert summary.timed
    desktop.window.show_library()
    drop(desktop, package)
    qtbot.waitUntil(lambda: desktop.window.is_reading and desktop.window.message.isVisible())
    assert "already in your library" in desktop.window.message.text
    assert len(Library(paths.library).summaries()) == 1


def test_a_damaged_lesson_is_reported(qtbot: QtBot, desktop: Desktop, package: Path, paths: Paths) -> None:
    package.write_bytes(package.read_bytes()[:5000])
    drop(desktop, package)
    qtbot.waitUntil(desktop.window.message.isVisible)
    assert "Harbor.listen" in desktop.window.message.text
    assert not desktop.controller.jobs.busy
    assert status(desktop) == ""
    assert not Library(paths.library).summaries()


def test_the_dialog_takes_lessons(qtbot: QtBot, desktop: Desktop, package: Path) -> None:
    dialog = desktop.window.dialogs.import_dialog
    desktop.window.add_story()
    dialog.source_field.setFocus()
    QTest.keyClicks(dialog.source_field, str(package))
    dialog.fields.source_given.emit()
    qtbot.waitUntil(lambda: "The Quiet Harbor Wakes Up" in dialog.note.text())
    assert dialog.add_button.text() == "Add lesson"
    qtbot.mouseClick(dialog.add_button, LEFT)
    qtbot.waitUntil(lambda: desktop.window.is_reading and desktop.session.ready)
    assert not desktop.window.dialogs.is_open("import_dialog")


def test_the_dialog_reports_what_is_wrong_with_a_lesson(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    (tmp_path / "x.listen").write_text("no lesson")
    dialog = desktop.window.dialogs.import_dialog
    dialog.open_with(str(tmp_path / "x.listen"))
    qtbot.waitUntil(lambda: "is not a lesson file" in dialog.note.text())
    qtbot.mouseClick(dialog.add_button, LEFT)
    qtbot.waitUntil(lambda: not desktop.controller.jobs.busy and "is not a lesson file" in dialog.note.text())
    assert dialog.isVisible()


def test_a_folder_of_lessons_is_added(
    qtbot: QtBot, desktop: Desktop, package: Path, tmp_path: Path, paths: Paths
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    shutil.copy(package, folder / "one.listen")
    (folder / "two.txt").write_text("Another story.\n\nIt is received here, in a few words.\n")
    desktop.window.drag_drop.handle(classify([str(folder)]))
    qtbot.waitUntil(lambda: desktop.window.dialogs.is_open("batch_dialog"))
    dialog = desktop.window.dialogs.batch_dialog
    assert dialog.model.item(0).text() == "one.listen  ·  lesson file"
    qtbot.mouseClick(dialog.add_button, LEFT)
    qtbot.waitUntil(lambda: "2 stories added" in desktop.window.message.text)
    assert sorted(s.timed for s in Library(paths.library).summaries()) == [False, True]


def test_macos_asks_the_running_program_to_open_a_lesson(
    qtbot: QtBot, qapp: Application, desktop: Desktop, package: Path, paths: Paths
) -> None:
    speaker = WindowManager(qapp, desktop, paths, lambda _device: SimulatedOutput())
    QApplication.sendEvent(qapp, QFileOpenEvent(str(package)))
    qtbot.waitUntil(lambda: desktop.window.is_reading and desktop.session.ready)
    assert [s.title for s in Library(paths.library).summaries()] == ["The Quiet Harbor Wakes Up"]
    speaker.deleteLater()


def test_a_double_click_opens_the_window_with_the_lesson(qtbot: QtBot, package: Path, paths: Paths) -> None:
    paths.home.mkdir(exist_ok=True)
    preferences.save(Preferences(device="null"), paths.preferences)
    environ = {**os.environ, "LISTENAPP_HOME": str(paths.home), "QT_QPA_PLATFORM": "offscreen"}
    program = subprocess.Popen([sys.executable, "-m", "listenapp", package.name], env=environ, cwd=package.parent)
    try:
        library = Library(paths.library)
        qtbot.waitUntil(lambda: any(s.opened_at is not None for s in library.summaries()), timeout=60_000)
        assert program.poll() is None
    finally:
        program.terminate()
        program.wait(30)
    assert [s.title for s in library.summaries()] == ["The Quiet Harbor Wakes Up"]
