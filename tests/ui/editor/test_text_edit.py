"""Test edits of title and text: unchanged words keep their times, changed words are aligned again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop, build, make_application
from listenapp.errors import ListenError
from listenapp.importing import document
from listenapp.library import atomic_files
from listenapp.library.paths import Paths, locate
from listenapp.library.store import Library, OpenedStory
from listenapp.library.text_draft import Draft
from listenapp.story.alignment import TimingStatus
from listenapp.story.serialize import alignment_from_json
from listenapp.story.text_revision import unchanged_words
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.editor.text_edit_job import TextEditJob
from listenapp.ui.window.dialogs import Dialogs

LEFT = Qt.MouseButton.LeftButton
PATIENCE = 60_000  # ms that an alignment may take on a busy machine


@pytest.fixture
def sample_id(paths: Paths, tiny_en: Path) -> str:
    """Add the bundled story with its bundled times, and return its id."""
    sample = locate().sample
    story = document.read(str(sample / "story.txt"), "en").story
    alignment = alignment_from_json(atomic_files.read_json(sample / "alignment.json"))
    return Library(paths.library).add(story, sample / "narration.mp3", alignment)


def open_dialog(qtbot: QtBot, desktop: Desktop) -> None:
    QTest.keyClick(desktop.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desktop.window.dialogs.is_open(Dialogs.text_dialog))


def replace(desktop: Desktop, old: str, new: str) -> None:
    """Find a text and type over it, as with the mouse and the keyboard."""
    field = desktop.window.dialogs.text_dialog.text_field
    assert field.find(old) or (field.moveCursor(field.textCursor().MoveOperation.Start) or field.find(old))
    QTest.keyClicks(field, new)


def stored(paths: Paths, id_: str) -> OpenedStory:
    return Library(paths.library).open(id_)


def choose(qtbot: QtBot, desktop: Desktop, text: str) -> None:
    found = [b for b in desktop.window.message.findChildren(QAbstractButton) if b.text() == text]
    qtbot.mouseClick(found[-1], LEFT)


def test_of_two_changes_at_a_time_the_second_is_not_begun(
    qtbot: QtBot, reading: Desktop, story_id: str, paths: Paths
) -> None:
    editing, opened = reading.controller.jobs.editing, stored(paths, story_id)
    editing.start(opened, "The First", opened.story.text)
    editing.start(opened, "The Second", opened.story.text)
    qtbot.waitUntil(lambda: not editing.busy)
    reading.tasks.wait()
    assert stored(paths, story_id).story.title == "The First"


def test_a_cancel_does_not_stop_an_undo_that_is_being_stored(qtbot: QtBot, story_id: str, paths: Paths) -> None:
    before, tasks = stored(paths, story_id), TaskRunner()
    job, cancelled = TextEditJob(Library(paths.library), paths, tasks), []
    job.cancelled.connect(lambda: cancelled.append(True))
    with qtbot.waitSignal(job.changed) as changed:
        job.start(before, "Boats at Home", before.story.text)
    with qtbot.waitSignal(job.undone):
        job.undo(changed.args[0])
        job.cancel()
    assert not cancelled
    assert stored(paths, story_id).story == before.story
    tasks.shutdown()


def test_another_title_is_there_at_once_and_undone(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput, story_id: str, paths: Paths
) -> None:
    window = reading.window
    before = stored(paths, story_id)
    reading.playback.seek(3.0)
    open_dialog(qtbot, reading)
    dialog = window.dialogs.text_dialog
    assert not dialog.save_button.isEnabled()
    dialog.title_field.setFocus()
    dialog.title_field.selectAll()
    QTest.keyClicks(dialog.title_field, "Boats at Home")
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: not dialog.isVisible() and "Boats at Home" in window.top.title.text())
    assert stored(paths, story_id).story.title == "Boats at Home"
    assert stored(paths, story_id).machine_alignment == before.machine_alignment
    assert window.is_reading
    assert reading.playback.ready
    assert reading.playback.story_time == pytest.approx(3.0, abs=0.1)
    choose(qtbot, reading, "Undo")
    qtbot.waitUntil(lambda: "Quiet Harbor" in window.top.title.text())
    assert stored(paths, story_id).story == before.story


def test_spaces_that_do_not_break_survive_the_field(qtbot: QtBot, desktop: Desktop, paths: Paths) -> None:
    story = document.from_text("A Title of It\n\nIt cost 5\u00a0dollars\u2009then.\tAnd more of it came.\n", "en")
    id_ = Library(paths.library).add(story)
    desktop.controller.open(id_)
    qtbot.waitUntil(lambda: desktop.window.is_reading)
    open_dialog(qtbot, desktop)
    assert desktop.window.dialogs.text_dialog.text == story.text
    replace(desktop, "came", "went")
    qtbot.mouseClick(desktop.window.dialogs.text_dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: "went" in stored(paths, id_).story.text)
    assert stored(paths, id_).story.text == story.text.replace("came", "went")


def test_a_text_without_a_word_is_refused_and_stays_to_be_corrected(
    qtbot: QtBot, reading: Desktop, story_id: str, paths: Paths
) -> None:
    open_dialog(qtbot, reading)
    dialog = reading.window.dialogs.text_dialog
    dialog.text_field.setFocus()
    dialog.text_field.selectAll()
    QTest.keyClicks(dialog.text_field, "...")
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: "no word" in dialog.note.text())
    assert dialog.isVisible()
    assert dialog.text == "..."
    assert "Harbor" in stored(paths, story_id).story.text


def test_it_opens_from_the_library_for_the_chosen_row(
    qtbot: QtBot, story_id: str, desktop: Desktop, paths: Paths
) -> None:
    qtbot.waitUntil(lambda: desktop.window.library.model.rowCount() == 1)
    desktop.window.library.edit_requested.emit(story_id)
    qtbot.waitUntil(lambda: desktop.window.dialogs.is_open(Dialogs.text_dialog))
    dialog = desktop.window.dialogs.text_dialog
    dialog.title_field.setText("Boats")
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: desktop.window.library.model.summary(0).title == "Boats")
    assert not desktop.window.is_reading


@pytest.mark.parametrize("way", ["escape", "close the window"])
def test_what_was_typed_and_not_saved_is_there_again(
    qtbot: QtBot, reading: Desktop, story_id: str, paths: Paths, card: SimulatedOutput, way: str
) -> None:
    open_dialog(qtbot, reading)
    replace(reading, "Nobody slept", "Somebody slept")
    if way == "escape":
        QTest.keyClick(reading.window.dialogs.text_dialog.text_field, Qt.Key.Key_Escape)
        assert not reading.window.dialogs.text_dialog.isVisible()
        desktop = reading
    else:
        reading.close()
        desktop = build(make_application(), paths, lambda _device: card)
        desktop.window.show()
        desktop.controller.open(story_id)
        qtbot.waitUntil(lambda: desktop.window.is_reading)
    qtbot.waitUntil((paths.library / story_id / "draft.json").exists)
    assert "Nobody" in stored(paths, story_id).story.text
    open_dialog(qtbot, desktop)
    dialog = desktop.window.dialogs.text_dialog
    assert "Somebody slept" in dialog.text
    assert "restored" in dialog.note.text()
    qtbot.mouseClick(dialog.restart_button, LEFT)
    assert dialog.text == stored(paths, story_id).story.text
    qtbot.waitUntil(lambda: not (paths.library / story_id / "draft.json").exists())
    desktop.close()


@pytest.mark.parametrize("size", [(640, 480), (800, 600), (1280, 720)])
@pytest.mark.parametrize("page", ["form", "draft", "fault", "progress"])
def test_the_dialog_fits(qtbot: QtBot, reading: Desktop, size: tuple[int, int], page: str) -> None:
    window = reading.window
    window.resize(*size)
    open_dialog(qtbot, reading)
    dialog = window.dialogs.text_dialog
    if page == "draft":
        dialog.open_with(dialog._opened, Draft("Title", "Text"))  # type: ignore[arg-type]
    elif page == "fault":
        dialog.show_error(ListenError("x", "The text contains no words.", "Keep at least one sentence."))
    elif page == "progress":
        dialog.show_progress("Timing changes… 40 %, 6 s left", 0.4)
    qtbot.wait(20)
    assert window.rect().contains(QRect(dialog.card.mapTo(window, QPoint(0, 0)), dialog.card.size()))
    for widget in (w for w in dialog.card.findChildren(QWidget) if w.isVisible()):
        assert dialog.card.rect().contains(QRect(widget.mapTo(dialog.card, QPoint(0, 0)), widget.size())) or isinstance(
            widget.parent(), QPlainTextEdit
        )
        if isinstance(widget, QLabel) and widget.wordWrap():
            assert widget.height() >= widget.heightForWidth(widget.width())
        if isinstance(widget, QAbstractButton) and widget.text():
            assert widget.width() >= widget.minimumSizeHint().width()


@pytest.mark.model
@pytest.mark.slow
def test_what_changed_is_timed_again_and_all_else_keeps_its_times(
    qtbot: QtBot, desktop: Desktop, card: SimulatedOutput, sample_id: str, paths: Paths
) -> None:
    window, before = desktop.window, stored(paths, sample_id)
    assert before.machine_alignment is not None
    desktop.controller.open(sample_id)
    qtbot.waitUntil(lambda: window.is_reading and desktop.playback.ready, timeout=PATIENCE)
    desktop.playback.seek(5.0)
    desktop.playback.play()
    received: list[str] = []
    desktop.controller.jobs.progress.connect(lambda text, _fraction: received.append(text))
    open_dialog(qtbot, desktop)
    spoken = [i for i, t in enumerate(before.machine_alignment.words) if t.start is not None]
    wrong = before.story.words[spoken[len(spoken) // 2]]
    text = before.story.text
    dialog = window.dialogs.text_dialog
    cursor = dialog.text_field.textCursor()
    cursor.setPosition(len(text[: wrong.char_start].encode("utf-16-le")) // 2)
    cursor.setPosition(len(text[: wrong.char_end].encode("utf-16-le")) // 2, cursor.MoveMode.KeepAnchor)
    dialog.text_field.setTextCursor(cursor)
    QTest.keyClicks(dialog.text_field, f"{wrong.text} zyzzyva")
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert desktop.playback.playing, "listening goes on"
    assert desktop.window.status.line.text(), "received at the foot, too"
    assert not desktop.window.dialogs.is_open(Dialogs.import_dialog), "which is for stories that are added"
    qtbot.waitUntil(dialog.isHidden, timeout=PATIENCE)

    now = stored(paths, sample_id)
    assert any("Timing changes" in one for one in received)
    assert now.machine_alignment is not None
    assert now.fault is None
    kept = unchanged_words(before.story, now.story)
    assert len(kept) == len(before.story.words)
    assert len(now.story.words) == len(kept) + 1
    for here, there in kept.items():
        assert now.machine_alignment.words[here] == before.machine_alignment.words[there]
    assert desktop.playback.playing
    assert desktop.controller.current.story == now.story
    choose(qtbot, desktop, "Undo")
    qtbot.waitUntil(lambda: stored(paths, sample_id).story == before.story)
    assert stored(paths, sample_id).machine_alignment == before.machine_alignment


@pytest.mark.model
@pytest.mark.slow
def test_a_sentence_that_was_missing_is_found_in_the_sound(
    qtbot: QtBot, desktop: Desktop, sample_id: str, paths: Paths
) -> None:
    """Remove a sentence and insert it again. Its words get about the same times as before."""
    whole = stored(paths, sample_id)
    timed = whole.machine_alignment
    assert timed is not None
    index = [i for i, t in enumerate(timed.sentences) if t.start is not None][3]
    first, last = whole.story.sentences[index].first_word, whole.story.sentences[index].last_word
    span = slice(whole.story.words[first].char_start, whole.story.words[last].char_end + 1)
    text = whole.story.text
    editing = desktop.controller.jobs.editing
    with qtbot.waitSignal(editing.changed, timeout=PATIENCE):
        editing.start(whole, whole.story.title, text[: span.start] + text[span.stop :].lstrip(" "))
    without = stored(paths, sample_id)
    assert len(without.story.words) == len(whole.story.words) - (last + 1 - first)
    with qtbot.waitSignal(editing.changed, timeout=PATIENCE) as done:
        editing.start(without, whole.story.title, text)
    again = stored(paths, sample_id).machine_alignment
    assert again is not None
    assert done.args[0].timed == last + 1 - first
    found = again.words[first : last + 1]
    assert all(t.status is not TimingStatus.NOT_SPOKEN for t in found)
    apart = [abs((a.start or 0) - (b.start or 0)) for a, b in zip(found, timed.words[first : last + 1], strict=True)]
    assert max(apart) < 0.3
    assert sum(apart) / len(apart) < 0.05
    others = [i for i in range(len(timed.words)) if not first <= i <= last]
    assert all(again.words[i] == timed.words[i] for i in others)


@pytest.mark.model
@pytest.mark.slow
def test_cancelled_it_is_as_it_was_and_what_was_typed_is_still_there(
    qtbot: QtBot, desktop: Desktop, sample_id: str, paths: Paths
) -> None:
    before = {p.name: p.read_bytes() for p in (paths.library / sample_id).iterdir()}
    desktop.controller.edit(sample_id)
    qtbot.waitUntil(lambda: desktop.window.dialogs.is_open(Dialogs.text_dialog))
    dialog = desktop.window.dialogs.text_dialog
    dialog.text_field.selectAll()
    dialog.text_field.insertPlainText("Something else was written here. It is quite another story.")
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: "Timing" in dialog.progress_text, timeout=PATIENCE)
    with qtbot.waitSignal(desktop.controller.jobs.editing.cancelled, timeout=2000):
        qtbot.mouseClick(dialog.cancel_button, LEFT)
    assert dialog.text == "Something else was written here. It is quite another story."
    assert dialog.save_button.isVisible()
    now = {p.name: p.read_bytes() for p in (paths.library / sample_id).iterdir() if p.name != "draft.json"}
    assert now == before
