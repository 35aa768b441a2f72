"""Test the commands that add or replace the narration of a story, and what happens with a wrong recording."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from listenapp.align.alignment_messages import OTHER_BEGINNING
from listenapp.app import Desktop
from listenapp.errors import AlignmentFailed
from listenapp.library.paths import Paths
from listenapp.library.store import Library, OpenedStory
from listenapp.services import story_import
from listenapp.services.import_request import ImportRequest
from listenapp.services.queued_job import QueuedImport
from listenapp.story import partial_alignment
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.ui.importer.dropped_files import DroppedItems
from listenapp.ui.importer.import_controller import ImportController


@pytest.fixture
def text_only(qtbot: QtBot, desktop: Desktop, paths: Paths, story: Story) -> Desktop:
    """Return the window with a story open that has no narration."""
    desktop.controller.open(Library(paths.library).add(story))
    qtbot.waitUntil(lambda: desktop.window.is_reading)
    return desktop


def file_dialog(qtbot: QtBot, desktop: Desktop) -> QFileDialog:
    qtbot.waitUntil(lambda: desktop.window.findChild(QFileDialog, "narrationDialog") is not None)
    found = desktop.window.findChild(QFileDialog, "narrationDialog")
    assert found is not None
    return found


def offers(desktop: Desktop) -> dict[str, QAbstractButton]:
    """Return the buttons of the message by their texts."""
    return {b.text(): b for b in desktop.window.message.findChildren(QAbstractButton) if b.text()}


def imports(desktop: Desktop) -> ImportController:
    return desktop.controller.jobs._imports


def stored(paths: Paths) -> OpenedStory:
    library = Library(paths.library)
    (summary,) = library.summaries()
    return library.open(summary.id)


def opened_id(desktop: Desktop) -> str:
    assert desktop.controller.current.id is not None
    return desktop.controller.current.id


def files(folder: Path) -> dict[str, str]:
    """Return the hashes of a story's files. The reading position does not count."""
    paths = (path for path in folder.iterdir() if path.is_file() and path.name != "state.json")
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


@pytest.fixture
def any_model(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Look for no speech model: here the aligner does not run."""
    monkeypatch.setattr(story_import, "model_for", lambda *_: tmp_path)


def wrong(name: str) -> AlignmentFailed:
    return AlignmentFailed("align.another_story", f"“{name}” does not read this text.", "Choose another.", file=name)


# -- commands ---------------------------------------------------------------------------------------------------


def test_the_empty_player_offers_to_add_a_narration(qtbot: QtBot, text_only: Desktop) -> None:
    bar = text_only.window.reading.transport
    assert bar.narration_button.isVisible()
    assert not bar.slider.isVisible()
    bar.narration_button.setFocus()
    qtbot.keyClick(bar.narration_button, Qt.Key.Key_Return)
    assert file_dialog(qtbot, text_only).nameFilters()[0].startswith("Sound (*.mp3")


def test_a_player_with_sound_offers_nothing(reading: Desktop) -> None:
    bar = reading.window.reading.transport
    assert bar.slider.isVisible()
    assert not bar.narration_button.isVisible()


def test_play_gets_the_focus_of_the_button_when_a_narration_was_added_by_key(
    qtbot: QtBot, text_only: Desktop, story: Story, sound: Path, alignment: Alignment
) -> None:
    bar = text_only.window.reading.transport
    bar.narration_button.setFocus()
    text_only.controller.current.try_narration(story, sound, alignment)
    qtbot.waitUntil(lambda: text_only.playback.ready)
    assert text_only.window.focusWidget() is bar.play_button


def test_play_takes_no_focus_from_the_transcript(
    qtbot: QtBot, text_only: Desktop, story: Story, sound: Path, alignment: Alignment
) -> None:
    reader = text_only.window.reading
    reader.transport.narration_button.setFocus()
    text_only.controller.current.try_narration(story, sound, alignment)
    reader.transcript.setFocus()
    qtbot.waitUntil(lambda: text_only.playback.ready)
    assert text_only.window.focusWidget() is reader.transcript


def test_the_empty_player_is_as_high_as_a_full_one(qtbot: QtBot, reading: Desktop) -> None:
    bar = reading.window.reading.transport
    full = bar.height()
    bar.set_empty(True)
    qtbot.waitUntil(bar.narration_button.isVisible)
    assert abs(bar.sizeHint().height() - full) <= 2


def narration_entry(menu: QMenu) -> str:
    (found,) = [action.text() for action in menu.actions() if "narration…" in action.text()]
    return found


def test_the_menu_says_what_the_command_does(qtbot: QtBot, text_only: Desktop, story_id: str) -> None:
    menu = text_only.window.top.menu
    menu.aboutToShow.emit()
    assert narration_entry(menu) == "Add narration…"
    text_only.controller.open(story_id)
    qtbot.waitUntil(lambda: text_only.controller.current.id == story_id)
    menu.aboutToShow.emit()
    assert narration_entry(menu) == "Replace narration…"


def test_a_row_of_the_library_has_the_command(
    qtbot: QtBot, desktop: Desktop, paths: Paths, story: Story, story_id: str
) -> None:
    Library(paths.library).add(story)
    desktop.window.show_library()
    library = desktop.window.library
    qtbot.waitUntil(lambda: library.model.rowCount() == 2)
    shown = {}
    for row in range(2):
        library._show_menu(library.list.visualRect(library.model.index(row)).center())
        menu = library.findChildren(QMenu)[-1]
        shown[library.model.summary(row).has_audio] = narration_entry(menu)
        menu.close()
    assert shown == {True: "Replace narration…", False: "Add narration…"}


def test_the_key_asks_for_the_narration_of_the_selected_story(qtbot: QtBot, desktop: Desktop, story_id: str) -> None:
    desktop.window.show_library()
    qtbot.waitUntil(lambda: desktop.window.library.model.rowCount() == 1)
    qtbot.keyClick(desktop.window.library.list, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert file_dialog(qtbot, desktop).isVisible()


def test_the_menu_key_opens_the_menu_of_the_selected_row(qtbot: QtBot, desktop: Desktop, story_id: str) -> None:
    library = desktop.window.library
    desktop.window.show_library()
    qtbot.waitUntil(lambda: library.model.rowCount() == 1)
    library.list.setCurrentIndex(library.model.index(0))
    library.list.customContextMenuRequested.emit(QPoint(5, library.list.height() - 2))  # where no row is
    assert library.findChildren(QMenu) == []
    library.list.open_menu()
    assert narration_entry(library.findChildren(QMenu)[-1]) == "Replace narration…"


# -- drops ------------------------------------------------------------------------------------------------------


def test_a_recording_dropped_on_a_story_without_sound_is_attached(
    qtbot: QtBot, text_only: Desktop, tmp_path: Path
) -> None:
    noise = tmp_path / "evening reading.mp3"
    noise.write_bytes(b"no sound")
    text_only.window.drag_drop.handle(DroppedItems("", str(noise)))
    qtbot.waitUntil(lambda: "evening reading.mp3" in text_only.window.message.text)


def test_a_recording_dropped_on_a_story_with_sound_asks_what_it_is_for(
    qtbot: QtBot, reading: Desktop, tmp_path: Path, paths: Paths
) -> None:
    before = files(stored(paths).folder)
    noise = tmp_path / "other.mp3"
    noise.write_bytes(b"no sound")
    reading.window.drag_drop.handle(DroppedItems("", str(noise)))
    assert "other.mp3" in reading.window.message.text
    assert not reading.controller.jobs.busy
    offers(reading)["Add a new story"].click()
    assert reading.window.dialogs.import_dialog.request().narration == str(noise)
    reading.window.dialogs.import_dialog.dismiss()

    reading.window.drag_drop.handle(DroppedItems("", str(noise)))
    offers(reading)["Replace narration"].click()
    qtbot.waitUntil(
        lambda: "cannot be played" in reading.window.message.text or "Choose an MP3" in reading.window.message.text
    )
    assert files(stored(paths).folder) == before


# -- a narration that does not fit ------------------------------------------------------------------------------


def test_a_file_that_cannot_be_played_is_named_and_another_one_is_offered(
    qtbot: QtBot, text_only: Desktop, tmp_path: Path, paths: Paths
) -> None:
    noise = tmp_path / "my reading.mp3"
    noise.write_bytes(b"no sound")
    text_only.controller.attach(opened_id(text_only), str(noise))
    qtbot.waitUntil(lambda: "my reading.mp3" in text_only.window.message.text)
    assert stored(paths).audio is None
    assert text_only.window.reading.transport.narration_button.isVisible()
    offers(text_only)["Choose another recording…"].click()
    assert file_dialog(qtbot, text_only).isVisible()


@pytest.mark.usefixtures("any_model")
def test_a_wrong_recording_leaves_the_story_as_it_was(
    qtbot: QtBot, reading: Desktop, sound: Path, tmp_path: Path, paths: Paths
) -> None:
    """The aligner itself is tested elsewhere: here it reports its verdict about the file that the user chose."""
    before, chosen = files(stored(paths).folder), tmp_path / "chosen by me.wav"
    shutil.copy(sound, chosen)
    job = imports(reading)._job
    job._align = lambda _story, audio, _model: job._fail(wrong(audio.name))  # type: ignore[method-assign]
    reading.controller.attach(opened_id(reading), str(chosen))
    qtbot.waitUntil(lambda: "chosen by me.wav" in reading.window.message.text)
    assert "Choose another recording…" in offers(reading)
    assert files(stored(paths).folder) == before
    assert reading.playback.ready
    assert not reading.controller.jobs.busy


@pytest.mark.usefixtures("any_model")
def test_a_narration_is_stored_with_its_times_when_it_reads_the_text(
    qtbot: QtBot, text_only: Desktop, sound: Path, alignment: Alignment, story: Story, paths: Paths, tmp_path: Path
) -> None:
    job = imports(text_only)._job
    begun = partial_alignment.empty_alignment(story)
    job._align = lambda _story, _audio, _model: job._extend(begun)  # type: ignore[method-assign]
    text_only.controller.attach(opened_id(text_only), str(sound))
    bar = text_only.window.reading.transport
    qtbot.waitUntil(lambda: bar.slider.isVisible() and text_only.playback.ready)
    assert stored(paths).audio is None, "not stored before it is known to fit"

    job._save(alignment)
    qtbot.waitUntil(lambda: stored(paths).alignment is not None)
    qtbot.waitUntil(lambda: text_only.controller.current.in_library.audio is not None)
    assert not text_only.controller.current.needs_narration
    assert text_only.window.message.isVisible()
    assert not bar.narration_button.isVisible()


@pytest.mark.usefixtures("any_model")
def test_a_narration_that_was_tried_goes_again_if_it_does_not_fit(
    qtbot: QtBot, text_only: Desktop, sound: Path, story: Story, paths: Paths, tmp_path: Path
) -> None:
    job = imports(text_only)._job
    job._align = lambda _s, _a, _m: job._extend(partial_alignment.empty_alignment(story))  # type: ignore[method-assign]
    text_only.controller.attach(opened_id(text_only), str(sound))
    qtbot.waitUntil(lambda: text_only.playback.ready)
    job._fail(wrong(sound.name))
    qtbot.waitUntil(text_only.window.reading.transport.narration_button.isVisible)
    assert not text_only.playback.ready
    assert stored(paths).audio is None


@pytest.mark.usefixtures("any_model")
def test_a_narration_that_is_being_tried_is_not_stored_when_the_window_closes(
    qtbot: QtBot, text_only: Desktop, sound: Path, story: Story, paths: Paths, tmp_path: Path
) -> None:
    job = imports(text_only)._job
    job._align = lambda _s, _a, _m: setattr(job, "_runner", _Runner())  # type: ignore[method-assign]
    text_only.controller.attach(opened_id(text_only), str(sound))
    qtbot.waitUntil(lambda: job._runner is not None)
    text_only.close()
    assert stored(paths).audio is None


class _Runner:
    def close(self) -> None:
        """End nothing, like a runner whose process has ended."""

    def deleteLater(self) -> None:  # noqa: N802
        """Delete nothing."""


def doubtful(name: str) -> AlignmentFailed:
    """Return the error for a recording that begins with other speech, and may be the right one."""
    told = f"“{name}” does not begin with this text."
    return AlignmentFailed(OTHER_BEGINNING, told, "Choose another.", file=name)


@pytest.mark.usefixtures("any_model")
def test_the_verdict_about_the_beginning_of_a_recording_can_be_overruled(
    qtbot: QtBot, text_only: Desktop, sound: Path
) -> None:
    jobs, begun = text_only.controller.jobs, []
    for job in (imports(text_only)._job, jobs._queued.queue._job):
        job._align = lambda *_, job=job: begun.append(job._any_recording)  # type: ignore[method-assign, misc]
    text_only.controller.attach(opened_id(text_only), str(sound))
    qtbot.waitUntil(lambda: begun == [False])
    imports(text_only)._job._fail(doubtful(sound.name))
    assert sound.name in text_only.window.message.text
    offers(text_only)["Time it anyway"].click()
    qtbot.waitUntil(lambda: begun == [False, True])
    jobs._queued.queue._job._fail(wrong(sound.name))
    qtbot.waitUntil(lambda: "Time it anyway" not in offers(text_only))  # the whole recording was judged


def test_the_verdict_about_a_recording_can_be_overruled_in_the_dialog(qtbot: QtBot, desktop: Desktop) -> None:
    dialog = desktop.window.dialogs.import_dialog
    dialog.open_with("", "/a/preamble.mp3")
    dialog.paste_button.click()
    dialog.pasted_field.setPlainText("A title")
    assert not dialog.anyway_button.isVisible()
    dialog._handed_on = True
    imports(desktop)._last = QueuedImport(dialog.request())
    imports(desktop)._job._fail(doubtful("preamble.mp3"))
    assert dialog.anyway_button.hasFocus()
    with qtbot.waitSignal(dialog.add_requested) as asked:
        dialog.anyway_button.click()
    request: ImportRequest = asked.args[0]
    assert (request.any_recording, request.narration, request.pasted) == (True, "/a/preamble.mp3", "A title")
    desktop.controller.jobs.cancel()
    dialog.show_error(doubtful("preamble.mp3"), can_overrule=True)
    dialog.narration_field.setEditText("/a/other.mp3")
    assert not dialog.anyway_button.isVisible()


def test_a_stored_narration_of_another_text_is_offered_for_replacement(
    qtbot: QtBot, desktop: Desktop, paths: Paths, story: Story, sound: Path
) -> None:
    library = Library(paths.library)
    id_ = library.add(story, sound)
    desktop.controller.open(id_)
    qtbot.waitUntil(lambda: "Time story" in offers(desktop))
    job = imports(desktop)._job
    job._target = library.open(id_)
    job._fail(wrong("audio.wav"))
    assert "audio.wav" not in desktop.window.message.text
    assert story.title in desktop.window.message.text
    assert "Choose another recording…" in offers(desktop)
    desktop.controller.open(id_)
    qtbot.waitUntil(lambda: "Replace narration…" in offers(desktop))
    assert "Time story" not in offers(desktop)


def test_an_edited_text_can_be_timed_with_the_narration_that_read_another_one(
    qtbot: QtBot, desktop: Desktop, paths: Paths, story: Story, sound: Path
) -> None:
    library = Library(paths.library)
    id_ = library.add(story, sound)
    desktop.controller.open(id_)
    qtbot.waitUntil(lambda: "Time story" in offers(desktop))
    stored_narration = AlignmentFailed("align.wrong_narration", "It does not read its text.", "Edit the text.")
    desktop.controller.jobs.narration_refused.emit(stored_narration, id_, None)
    desktop.controller.jobs.editing.start(library.open(id_), "Another title", story.text)
    qtbot.waitUntil(lambda: desktop.window.top.title.text() == "Another title")
    qtbot.waitUntil(lambda: "Time story" in offers(desktop))
    assert desktop.window.message.isVisible()
    assert "not timed yet" in desktop.window.message.text


def test_a_wrong_recording_of_a_new_story_leads_back_to_the_filled_in_form(qtbot: QtBot, desktop: Desktop) -> None:
    dialog = desktop.window.dialogs.import_dialog
    dialog.open_with("", "/a/wrong.mp3")
    dialog.paste_button.click()
    dialog.pasted_field.setPlainText("A title\n\nThe first sentence of a story.")
    dialog._handed_on = True
    dialog.hide()
    desktop.window.narration.refuse(wrong("wrong.mp3"), "")
    offers(desktop)["Choose another recording…"].click()
    assert dialog.isVisible()
    assert dialog.narration_field.hasFocus()
    assert dialog.request().narration == "/a/wrong.mp3"
    assert dialog.request().pasted.startswith("A title")


def test_the_fault_of_a_recording_goes_when_another_one_is_chosen(qtbot: QtBot, desktop: Desktop) -> None:
    dialog = desktop.window.dialogs.import_dialog
    dialog.open_with("", "/a/wrong.mp3")
    dialog.paste_button.click()
    dialog.pasted_field.setPlainText("A title")
    dialog.show_error(wrong("wrong.mp3"))
    assert "wrong.mp3" in dialog.note.text()
    dialog.narration_field.setEditText("/a/right.mp3")
    assert dialog.note.text() == ""


def test_a_wrong_recording_is_told_beside_its_field(qtbot: QtBot, desktop: Desktop) -> None:
    dialog = desktop.window.dialogs.import_dialog
    dialog.open_with("", "/a/wrong.mp3")
    dialog._handed_on = True
    dialog.show_progress("Timing the story… 40 %", 0.4)
    imports(desktop)._job._fail(wrong("wrong.mp3"))
    assert "wrong.mp3" in dialog.note.text()
    assert dialog.narration_field.hasFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    desktop.window.do("add_story")
    assert dialog.request().narration == "/a/wrong.mp3"
