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
from keyboard import type_text
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFileOpenEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop, WindowManager
from listenapp.export import FORMATS, formats
from listenapp.library import atomic_files, lesson_import, lesson_parts, preferences
from listenapp.library.paths import Paths
from listenapp.library.preferences import Preferences
from listenapp.library.store import Library
from listenapp.story.alignment import Alignment
from listenapp.story.corrections.corrections import CorrectionFactory
from listenapp.story.model import Story
from listenapp.ui.i18n import formatting
from listenapp.ui.importer.dropped_files import classify
from listenapp.ui.share.share_choices import CHOICES
from listenapp.ui.share.share_dialog import ShareCard, ShareDialog
from listenapp.ui.window import share_controller
from listenapp.ui.window.application import Application
from listenapp.ui.window.dialogs import Dialogs

LEFT = Qt.MouseButton.LeftButton


def dialog(qtbot: QtBot, desktop: Desktop) -> QFileDialog:
    qtbot.waitUntil(lambda: desktop.window.findChild(QFileDialog, "saveDialog") is not None)
    found = desktop.window.findChild(QFileDialog, "saveDialog")
    assert found is not None
    return found


def status(desktop: Desktop) -> str:
    return desktop.window.status.line.text()


def share(desktop: Desktop) -> ShareDialog:
    return desktop.window.dialogs.share_dialog


def pick(qtbot: QtBot, desktop: Desktop, *names: str) -> None:
    """Click the cards of these names, one after the other."""
    for name in names:
        cards = [card for card in share(desktop).findChildren(ShareCard) if card.isVisible()]
        qtbot.mouseClick(next(card for card in cards if card.accessibleName() == name), LEFT)


def accept(qtbot: QtBot, desktop: Desktop, folder: Path, name: str = "") -> None:
    """Confirm the file dialog, after choosing `folder` and typing `name`."""
    asked = dialog(qtbot, desktop)
    asked.setDirectory(str(folder))
    if name:
        asked.selectFile(name)
    asked.accept()


def wait_until_saved(qtbot: QtBot, desktop: Desktop) -> None:
    qtbot.waitUntil(lambda: share(desktop).text.startswith("Saved as"), timeout=60_000)


@pytest.fixture
def package(tmp_path: Path, story: Story, alignment: Alignment, sound: Path) -> Path:
    """Return a lesson file from another user's library."""
    library = Library(tmp_path / "theirs")
    opened = library.open(library.add(story, sound, alignment))
    path = tmp_path / "Harbor.listen"
    atomic_files.save(path, partial(formats.write, "listen", story, alignment, partial(lesson_parts.parts, opened)))
    return path


# -- exporting a story ------------------------------------------------------------------------------------------


def test_the_story_being_read_is_shared(qtbot: QtBot, reading: Desktop, tmp_path: Path) -> None:
    """Share it as subtitles and as a web page, by the key, the cards and the file dialog."""
    qtbot.waitUntil(reading.window.isActiveWindow)
    qtbot.keyClick(reading.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert share(reading).isVisible()
    pick(qtbot, reading, "Subtitles", "Subtitles (SRT)")
    assert Path(dialog(qtbot, reading).selectedFiles()[0]).name.startswith("The Quiet Harbor Wakes Up")
    accept(qtbot, reading, tmp_path)
    wait_until_saved(qtbot, reading)
    wanted = tmp_path / "The Quiet Harbor Wakes Up.srt"
    name, folder = map(formatting.bidi_isolated, (wanted.name, tmp_path.name))
    assert share(reading).text == f"Saved as “{name}” in “{folder}”."
    assert pysubs2.load(str(wanted)).events
    share(reading).dismiss()
    reading.window.exporter.share_story()
    pick(qtbot, reading, "Web page")
    accept(qtbot, reading, tmp_path)
    wait_until_saved(qtbot, reading)
    assert (tmp_path / "The Quiet Harbor Wakes Up.html").stat().st_size > 20_000
    assert not list(tmp_path.glob(".partial*"))


def test_a_correction_of_a_moment_ago_is_in_it(
    qtbot: QtBot, reading: Desktop, paths: Paths, story_id: str, tmp_path: Path
) -> None:
    opened = Library(paths.library).open(story_id)
    assert opened.alignment is not None
    correction = CorrectionFactory(opened.story, opened.alignment.audio_sha256).sentence_start(0, 0.123)
    reading.controller.tasks.write(
        lambda: Library(paths.library).save_corrections(story_id, [correction]), reading.controller.failed.emit
    )
    reading.window.exporter.share_story()
    pick(qtbot, reading, "Subtitles", "Subtitles (SRT)")
    accept(qtbot, reading, tmp_path)
    wait_until_saved(qtbot, reading)
    assert pysubs2.load(str(next(tmp_path.glob("*.srt")))).events[0].start == 123


def test_the_library_offers_it_too(qtbot: QtBot, story_id: str, desktop: Desktop, tmp_path: Path) -> None:
    view = desktop.window.library
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
    view.list.customContextMenuRequested.emit(view.list.visualRect(view.model.index(0)).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Share…").trigger()
    menu.close()
    pick(qtbot, desktop, "Lesson")
    assert dialog(qtbot, desktop).selectedNameFilter() == "Lesson (*.listen)"
    accept(qtbot, desktop, tmp_path)
    wait_until_saved(qtbot, desktop)
    (saved,) = tmp_path.glob("*.listen")
    assert lesson_import.import_lesson(Library(tmp_path / "other"), saved).is_new


def test_the_keyboard_alone_goes_through_the_cards(qtbot: QtBot, reading: Desktop) -> None:
    reading.window.exporter.share_story()
    shown = share(reading)
    first = shown.focusWidget()
    assert isinstance(first, ShareCard)
    assert (first.accessibleName(), bool(first.accessibleDescription())) == ("Lesson", True)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    book = shown.focusWidget()
    assert isinstance(book, ShareCard)
    assert book.accessibleName() == "E-book"
    qtbot.keyClick(book, Qt.Key.Key_Return)
    unit = shown.focusWidget()
    assert isinstance(unit, ShareCard)
    assert unit.accessibleName() == "Highlight sentences"
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isVisible(), "Escape goes back first"
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_a_cancelled_file_is_not_there(qtbot: QtBot, reading: Desktop, tmp_path: Path) -> None:
    reading.window.exporter.share_story()
    pick(qtbot, reading, "Anki")
    accept(qtbot, reading, tmp_path, "words.apkg")
    assert share(reading).is_saving
    with qtbot.waitSignal(reading.window.exporter.job.cancelled, timeout=10_000):
        qtbot.keyClick(share(reading), Qt.Key.Key_Escape)
    assert share(reading).isVisible()
    assert not share(reading).is_saving
    assert [path.name for path in tmp_path.iterdir()] == ["home"]


def test_what_cannot_be_written_is_reported(qtbot: QtBot, reading: Desktop, tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    reading.window.exporter.share_story()
    pick(qtbot, reading, "Subtitles", "Subtitles (SRT)")
    asked = dialog(qtbot, reading)
    shutil.rmtree(tmp_path / "gone")
    asked.fileSelected.emit(str(tmp_path / "gone" / "x.srt"))
    qtbot.waitUntil(reading.window.message.isVisible, timeout=60_000)
    assert "x.srt" in reading.window.message.text
    assert not share(reading).isVisible()
    asked.reject()


def test_a_story_without_times_says_what_to_do(
    qtbot: QtBot, desktop: Desktop, paths: Paths, story: Story, tmp_path: Path
) -> None:
    id_ = Library(paths.library).add(story)
    desktop.window.exporter.ask(id_)
    pick(qtbot, desktop, "Subtitles", "Subtitles (SRT)")
    accept(qtbot, desktop, tmp_path, "x")
    qtbot.waitUntil(desktop.window.message.isVisible, timeout=60_000)
    assert "is not timed yet" in desktop.window.message.text
    assert not list(tmp_path.glob("*.srt"))


def test_with_nothing_chosen_nothing_is_asked(desktop: Desktop) -> None:
    desktop.window.do("save_story")
    assert not desktop.window.dialogs.is_open(Dialogs.share_dialog)


def test_every_format_has_a_card() -> None:
    leaves = [leaf for choice in CHOICES for leaf in choice.more or (choice,)]
    assert {leaf.format for leaf in leaves} == set(FORMATS)


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
    assert share_controller.file_name(title) == name


def test_a_name_that_nobody_was_asked_about_takes_no_others_place(tmp_path: Path) -> None:
    (tmp_path / "v1.2.srt").write_text("other")
    assert share_controller.named(str(tmp_path / "v1.2"), "srt") == tmp_path / "v1.2 2.srt"
    assert share_controller.named(str(tmp_path / "v1.2.srt"), "srt") == tmp_path / "v1.2.srt"
    assert share_controller.named("a.textgrid", "TextGrid") == Path("a.textgrid")
    assert share_controller.named("clips v1", "") == Path("clips v1")


# -- importing lesson files -------------------------------------------------------------------------------------


def drop(desktop: Desktop, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    args = Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(desktop.window, QDragEnterEvent(QPoint(300, 300), *args))
    QApplication.sendEvent(desktop.window, QDropEvent(QPointF(300, 300), *args))


def test_a_lesson_that_is_dropped_opens_at_once(qtbot: QtBot, desktop: Desktop, package: Path, paths: Paths) -> None:
    drop(desktop, package)
    qtbot.waitUntil(lambda: desktop.window.is_reading and desktop.playback.ready)
    assert not desktop.window.dialogs.is_open(Dialogs.import_dialog)
    assert desktop.playback.alignment is not None, "it needs no timing"
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
    type_text(dialog.source_field, str(package))
    dialog.fields.source_given.emit()
    qtbot.waitUntil(lambda: "The Quiet Harbor Wakes Up" in dialog.note.text())
    assert dialog.add_button.text() == "Add lesson"
    qtbot.mouseClick(dialog.add_button, LEFT)
    qtbot.waitUntil(lambda: desktop.window.is_reading and desktop.playback.ready)
    assert not desktop.window.dialogs.is_open(Dialogs.import_dialog)


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
    qtbot.waitUntil(lambda: desktop.window.dialogs.is_open(Dialogs.batch_dialog))
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
    qtbot.waitUntil(lambda: desktop.window.is_reading and desktop.playback.ready)
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
