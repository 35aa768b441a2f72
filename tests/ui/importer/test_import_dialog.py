"""Test the import dialog: what is found while the user types, what a key does, and what stays."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from keyboard import type_text
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.errors import ListenError
from listenapp.library.paths import Paths
from listenapp.services import import_request
from listenapp.services.import_request import ImportRequest, PathKind
from listenapp.ui.importer.import_dialog import ImportDialog
from listenapp.ui.window.dialogs import Dialogs

STORY = "A title\n\nThe first sentence of a story. And the second one.\n"


@pytest.fixture
def dialog(desktop: Desktop) -> ImportDialog:
    desktop.window.do("add_story")
    dialog = desktop.window.dialogs.import_dialog
    assert dialog.isVisible()
    return dialog


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "The Quiet Harbor.txt"
    path.write_text(STORY, "utf-8")
    return path


# -- the recording beside the text ------------------------------------------------------------------------------


def test_the_recording_of_the_same_name_is_offered(qtbot: QtBot, dialog: ImportDialog, text: Path, sound: Path) -> None:
    beside = text.with_name("the-quiet-harbor.wav")
    shutil.copy(sound, beside)
    shutil.copy(sound, text.with_name("something else.wav"))
    type_text(dialog.source_field, str(text))
    qtbot.waitUntil(lambda: dialog.request().narration == str(beside))
    assert "beside the text" in dialog.note.text()


def test_a_text_that_is_added_at_once_gets_the_recording_beside_it_too(
    qtbot: QtBot, dialog: ImportDialog, text: Path, sound: Path
) -> None:
    shutil.copy(sound, text.with_suffix(".wav"))
    asked: list[ImportRequest] = []
    dialog.add_requested.disconnect()
    dialog.add_requested.connect(asked.append)
    dialog.source_field.setText(str(text))
    qtbot.keyClick(dialog.source_field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [ImportRequest(source=str(text), narration=str(text.with_suffix(".wav")))]


def test_a_recording_that_the_user_named_stays(qtbot: QtBot, dialog: ImportDialog, text: Path, sound: Path) -> None:
    shutil.copy(sound, text.with_suffix(".wav"))
    dialog.narration_field.setEditText(str(sound))
    dialog.source_field.setText(str(text))
    qtbot.waitUntil(lambda: "words" in dialog.note.text())
    assert dialog.request().narration == str(sound)


def test_the_times_of_subtitles_can_be_kept(dialog: ImportDialog) -> None:
    dialog.open_with()
    assert dialog.fields.keep_times_box.isHidden()
    dialog.source_field.setText("/stories/boats.SRT")
    assert not dialog.fields.keep_times_box.isHidden()
    assert not dialog.request().keeps_times, "the narration gives better times"
    dialog.fields.keep_times_box.setChecked(True)
    assert dialog.request().keeps_times
    dialog.source_field.setText("/stories/boats.txt")
    assert dialog.fields.keep_times_box.isHidden()
    assert not dialog.request().keeps_times


def test_only_a_recording_of_the_same_name_is_beside_a_text(tmp_path: Path, text: Path) -> None:
    assert import_request.beside(str(text)) == ""
    (tmp_path / "other.mp3").touch()
    assert import_request.beside(str(text)) == ""
    (tmp_path / "the_quiet_harbor.MP3").touch()
    assert import_request.beside(str(text)) == str(tmp_path / "the_quiet_harbor.MP3")
    assert import_request.beside("https://example.org/the-quiet-harbor") == ""


# -- checks while typing ----------------------------------------------------------------------------------------


def test_a_typed_path_is_read_without_leaving_the_field(qtbot: QtBot, dialog: ImportDialog, text: Path) -> None:
    type_text(dialog.source_field, str(text))
    qtbot.waitUntil(lambda: "A title" in dialog.note.text())
    assert dialog.source_field.text() == str(text)


def test_a_typed_path_of_no_file_is_told(qtbot: QtBot, dialog: ImportDialog, text: Path) -> None:
    dialog.source_field.setText(str(text.with_name("nothing.txt")))
    qtbot.waitUntil(lambda: "nothing.txt" in dialog.note.text())
    dialog.source_field.setText(str(text))
    assert "nothing.txt" not in dialog.note.text()


def test_a_typed_recording_that_is_missing_is_told(qtbot: QtBot, dialog: ImportDialog, text: Path) -> None:
    dialog.source_field.setText(str(text))
    dialog.narration_field.setEditText("/a/gone.mp3")
    qtbot.waitUntil(lambda: "gone.mp3" in dialog.note.text() and "A title" in dialog.note.text())
    dialog.narration_field.setEditText("")
    assert "gone.mp3" not in dialog.note.text()


@pytest.mark.parametrize(
    ("named", "kind"),
    [("", PathKind.OTHER), ("https://example.org/a", PathKind.OTHER), ("~nobody-of-this-name/a", PathKind.MISSING)],
)
def test_what_is_no_path_is_not_searched(named: str, kind: PathKind) -> None:
    assert import_request.path_kind(named) is kind


def test_kinds_of_paths(text: Path) -> None:
    assert import_request.path_kind(str(text)) is PathKind.FILE
    assert import_request.path_kind(str(text.parent)) is PathKind.FOLDER
    assert import_request.path_kind(str(text) + "x") is PathKind.MISSING
    assert import_request.path_kind("a" * 5000) is PathKind.MISSING


# -- keys -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("field", ["source_field", "narration_field"])
def test_enter_in_a_field_adds_the_story(
    qtbot: QtBot, desktop: Desktop, dialog: ImportDialog, text: Path, field: str
) -> None:
    dialog.source_field.setText(str(text))
    qtbot.keyClick(getattr(dialog, field), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desktop.window.is_reading)


def test_control_enter_adds_a_pasted_text(qtbot: QtBot, desktop: Desktop, dialog: ImportDialog) -> None:
    dialog.paste_button.click()
    dialog.pasted_field.setPlainText(STORY)
    dialog.pasted_field.setFocus()
    qtbot.keyClick(dialog.pasted_field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desktop.window.is_reading)


def test_enter_in_an_empty_form_does_nothing(qtbot: QtBot, dialog: ImportDialog) -> None:
    with qtbot.assertNotEmitted(dialog.add_requested):
        qtbot.keyClick(dialog.source_field, Qt.Key.Key_Return)
    assert dialog.isVisible()


# -- what stays -------------------------------------------------------------------------------------------------


def test_esc_keeps_what_was_typed(qtbot: QtBot, desktop: Desktop, dialog: ImportDialog) -> None:
    dialog.source_field.setText("/a/half-typed na")
    dialog.narration_field.setEditText("/a/sound.mp3")
    qtbot.keyClick(dialog.source_field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    desktop.window.do("add_story")
    assert dialog.request().source == "/a/half-typed na"
    assert dialog.request().narration == "/a/sound.mp3"


def paste(dialog: ImportDialog) -> None:
    dialog.paste_button.click()
    dialog.pasted_field.setPlainText(STORY)


def test_esc_during_the_import_keeps_the_pasted_text(qtbot: QtBot, desktop: Desktop, dialog: ImportDialog) -> None:
    paste(dialog)
    dialog.add_button.click()
    dialog.show_progress("Reading the text…", None)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desktop.controller.jobs.busy)
    desktop.window.do("add_story")
    assert dialog.request().pasted == STORY


@pytest.mark.parametrize("end", ["failed", "cancelled"])
def test_an_import_that_ends_late_without_a_story_keeps_the_pasted_text(
    desktop: Desktop, dialog: ImportDialog, end: str
) -> None:
    """A dialog is hidden as soon as the first sentences are shown."""
    jobs = desktop.controller.jobs
    dialog.add_requested.disconnect()
    paste(dialog)
    dialog.add_button.click()
    dialog.hide()
    signal = getattr(jobs, end)
    signal.emit(*([ListenError("align.failed", "Timing failed.", "Try again.")] if end == "failed" else []))
    desktop.window.do("add_story")
    assert dialog.request().pasted == STORY


def test_a_text_that_is_added_during_another_job_waits_for_its_turn(
    qtbot: QtBot, desktop: Desktop, dialog: ImportDialog, tmp_path: Path, paths: Paths
) -> None:
    paste(dialog)
    desktop.controller.jobs.scan([str(tmp_path)])
    dialog.add_button.click()
    assert "Added to the queue." in desktop.window.message.text
    assert not dialog.isVisible()
    assert desktop.window.top.queue_button.isVisible()
    desktop.window.do("add_story")
    assert dialog.request().pasted == ""
    dialog.dismiss()
    qtbot.waitUntil(lambda: "1 story added." in desktop.window.message.text)
    assert not desktop.window.is_reading, "what the user does is not disturbed"
    assert not desktop.window.top.queue_button.isVisible()
    (offer,) = [b for b in desktop.window.message.findChildren(QAbstractButton) if b.text() == "Open"]
    offer.click()
    qtbot.waitUntil(lambda: desktop.window.is_reading)


def test_an_error_of_another_part_leaves_the_progress_of_an_import(
    qtbot: QtBot, desktop: Desktop, dialog: ImportDialog, tmp_path: Path
) -> None:
    jobs = desktop.controller.jobs
    jobs.scan([str(tmp_path)])
    dialog.show_progress("Timing the story… 40 %", 0.4)
    desktop.controller.failed.emit(ListenError("audio.device_gone", "The headphones are gone.", ""))
    assert dialog.cancel_button.isVisible()
    assert dialog.note.text() == ""
    assert desktop.window.message.isVisible()
    qtbot.waitUntil(lambda: not jobs.busy)


def test_a_second_enter_does_not_add_the_story_again(qtbot: QtBot, dialog: ImportDialog, text: Path) -> None:
    asked: list[ImportRequest] = []
    dialog.add_requested.disconnect()
    dialog.add_requested.connect(asked.append)
    dialog.source_field.setText(str(text))
    for _ in range(2):
        qtbot.keyClick(dialog.source_field, Qt.Key.Key_Return)
    dialog._tasks.wait()
    qtbot.waitUntil(lambda: bool(asked))
    assert len(asked) == 1


def test_an_added_text_is_cleared(qtbot: QtBot, desktop: Desktop, dialog: ImportDialog) -> None:
    paste(dialog)
    dialog.add_button.click()
    qtbot.waitUntil(lambda: desktop.window.is_reading)
    desktop.window.do("add_story")
    assert dialog.request() == ImportRequest()


def test_a_dropped_recording_keeps_the_pasted_text(dialog: ImportDialog) -> None:
    dialog.paste_button.click()
    dialog.pasted_field.setPlainText(STORY)
    dialog.dismiss()
    dialog.open_with("", "/a/sound.mp3")
    assert dialog.request().pasted == STORY
    assert dialog.request().narration == "/a/sound.mp3"


def test_the_speech_model_is_under_advanced(qtbot: QtBot, dialog: ImportDialog) -> None:
    form = dialog.fields
    assert not form.model_box.isVisible()
    form.advanced_button.setFocus()
    qtbot.keyClick(form.advanced_button, Qt.Key.Key_Return)
    assert form.model_box.isVisible()


def test_the_card_keeps_its_place_and_size(qtbot: QtBot, dialog: ImportDialog, text: Path) -> None:
    qtbot.wait(1)
    places = [dialog.card.geometry()]
    dialog.source_field.setText(str(text))
    qtbot.waitUntil(lambda: "A title" in dialog.note.text())
    for change in (
        lambda: dialog.narration_field.setEditText("/a/gone.mp3"),
        dialog.check.check_now,
        dialog.paste_button.click,
        dialog.fields.advanced_button.click,
        lambda: dialog.show_progress("Timing the story… 40 %", 0.4),
        dialog.leave_progress,
    ):
        change()
        qtbot.wait(1)
        places.append(dialog.card.geometry())
    assert len(set(map(str, places))) == 1, places


# -- folders and pasted texts -----------------------------------------------------------------------------------


def test_a_typed_folder_is_searched_for_stories(
    qtbot: QtBot, desktop: Desktop, dialog: ImportDialog, text: Path
) -> None:
    for name in ("boats.txt", "cars.txt"):
        (text.parent / name).write_text(STORY, "utf-8")
    type_text(dialog.source_field, str(text.parent))
    qtbot.waitUntil(lambda: "this folder" in dialog.note.text())
    qtbot.keyClick(dialog.source_field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desktop.window.dialogs.is_open(Dialogs.batch_dialog))
    assert not dialog.isVisible()
    assert len(desktop.window.dialogs.batch_dialog.chosen) == 3


def test_a_folder_is_chosen_with_a_button(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    with qtbot.waitSignal(dialog.scan_requested) as asked:
        dialog.fields.folder_button.click()
    assert asked.args == [[str(tmp_path)]]


def test_a_pasted_text_gets_a_title_and_a_preview(qtbot: QtBot, dialog: ImportDialog) -> None:
    dialog.paste_button.click()
    dialog.pasted_field.setPlainText("The boats came home. The children waited.")
    qtbot.keyClicks(dialog.fields.title_field, "Boats")
    qtbot.waitUntil(lambda: "“Boats”, 8 words" in dialog.note.text().replace("\u2068", "").replace("\u2069", ""))
    request = dialog.request()
    assert request.text == "Boats\n\nThe boats came home. The children waited."
    assert replace(request, pasted="Boats\n\nThey came.").text == "Boats\n\nThey came."
    dialog.dismiss()
    dialog.reopen()
    assert dialog.request() == request, "nothing is lost"
