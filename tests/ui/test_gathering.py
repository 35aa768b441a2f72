"""Stories that are gathered: from folders, those that are there already, and those that are closed halfway."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop, build, make_application
from listenapp.importing import document
from listenapp.importing.folder import Pair, pairs
from listenapp.library.paths import Paths, locate
from listenapp.library.store import Library
from listenapp.playback.output import SimulatedOutput
from listenapp.ui import outcome, unfinished
from listenapp.ui.dropped import told_apart

LEFT = Qt.MouseButton.LeftButton
PATIENCE = 90_000  # ms that the real aligner may take on a busy machine


TEXT = "{title}\n\nThe first sentence of {title} is here. And this is the second one of it.\n"


def fill(folder: Path, *names: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / f"{name}.txt").write_text(TEXT.format(title=f"The {name}"), "utf-8")
    return folder


def test_a_folder_with_nothing_says_so(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    desktop.window.drops.take(told_apart([str(tmp_path / "empty")]))
    qtbot.waitUntil(desktop.window.message.isVisible)
    assert "No story was found in “empty”." in desktop.window.message.text


def test_a_folder_with_one_story_opens_the_sheet(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    folder = fill(tmp_path / "one", "boat")
    shutil.copy(locate().sample / "narration.mp3", folder / "boat.mp3")
    desktop.window.drops.take(told_apart([str(folder)]))
    qtbot.waitUntil(lambda: desktop.window.cards.is_made("sheet") and desktop.window.cards.sheet.isVisible())
    wish = desktop.window.cards.sheet.wish()
    assert (Path(wish.source).name, Path(wish.narration).name) == ("boat.txt", "boat.mp3")


def test_a_folder_of_stories_is_offered_and_added(qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths) -> None:
    folder = fill(tmp_path / "many", "boat", "car", "dog", "empty")
    (folder / "empty.txt").write_text("", "utf-8")
    Library(paths.library).add(document.read(str(folder / "car.txt")).story)
    desktop.window.drops.take(told_apart([str(folder)]))
    qtbot.waitUntil(
        lambda: desktop.window.cards.is_made("batch_sheet") and desktop.window.cards.batch_sheet.isVisible()
    )
    sheet = desktop.window.cards.batch_sheet
    assert sheet.add_button.text() == "Add 4 stories"
    sheet.model.item(2).setCheckState(Qt.CheckState.Unchecked)
    assert sheet.add_button.text() == "Add 3 stories"
    qtbot.mouseClick(sheet.add_button, LEFT)
    qtbot.waitUntil(desktop.window.message.isVisible)
    told = desktop.window.message.text
    assert "1 story was added. 1 was in your library already. 1 could not be added." in told
    assert "empty.txt" in told
    assert {s.title for s in Library(paths.library).summaries()} == {"The boat", "The car"}
    qtbot.waitUntil(lambda: desktop.window.library.model.rowCount() == 2)
    assert not desktop.desk.busy


def test_a_batch_that_is_stopped_keeps_what_was_added(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths
) -> None:
    folder = fill(tmp_path / "many", *(f"boat{n}" for n in range(9)))
    with qtbot.waitSignal(desktop.desk.pairs_found) as found:
        desktop.desk.look_into([str(folder)])
    desktop.desk.listed.connect(lambda summaries: desktop.desk.cancel() if summaries else None)
    desktop.desk.add_all(found.args[0])
    qtbot.waitUntil(lambda: not desktop.desk.busy and desktop.window.message.isVisible())
    added = len(Library(paths.library).summaries())
    assert 1 <= added <= 9
    assert f"{added} " in desktop.window.message.text


def test_a_folder_that_is_closed_halfway_is_gone_on_with_at_the_next_start(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths, card: SimulatedOutput
) -> None:
    folder = fill(tmp_path / "many", *(f"boat{n}" for n in range(9)))
    desktop.desk.listed.connect(lambda summaries: desktop.close() if summaries else None)
    desktop.desk.add_all(pairs([str(folder)]))
    qtbot.waitUntil(lambda: desktop.closed)
    assert 1 <= len(Library(paths.library).summaries()) < 9
    again = build(make_application(), paths, lambda _device: card)
    qtbot.waitUntil(lambda: again.window.message.text != "")
    assert len(Library(paths.library).summaries()) == 9
    again.tasks.wait()
    assert not paths.unfinished.exists()
    again.close()


def test_what_was_kept_of_a_folder_is_gone_with_the_batch_that_is_stopped(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths
) -> None:
    desktop.desk.add_all(pairs([str(fill(tmp_path / "two", "boat", "car"))]))
    desktop.tasks.wait()
    assert paths.unfinished.exists()
    desktop.desk.cancel()
    qtbot.waitUntil(lambda: not desktop.desk.busy)
    desktop.tasks.wait()
    assert not paths.unfinished.exists()


@pytest.mark.parametrize("content", [None, b"", b"[1]", b'{"stories": [["a"], "b", [1, 2], ["c", "d"]]}'])
def test_a_damaged_list_of_what_is_to_come_harms_nobody(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "unfinished.json"
    if content is not None:
        path.write_bytes(content)
    assert unfinished.left(path) == ([Pair("c", "d")] if content and b"stories" in content else [])


def test_a_folder_is_dropped_with_the_mouse(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(fill(tmp_path / "two", "boat", "car")))])
    args = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(desktop.window, entered := QDragEnterEvent(QPoint(300, 300), *args))
    assert entered.isAccepted()
    QApplication.sendEvent(desktop.window, QDropEvent(QPointF(300, 300), *args))
    qtbot.waitUntil(lambda: desktop.window.cards.is_open("batch_sheet"))
    assert desktop.window.cards.batch_sheet.add_button.text() == "Add 2 stories"


# -- there already ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["drop", "sheet", "folder", "command"])
def test_a_story_that_is_there_already_is_found_by_its_content(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths, way: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = fill(tmp_path / "in", "boat", "car")
    text = folder / "boat.txt"
    first = Library(paths.library).add(document.read(str(text)).story)
    copy = shutil.copy(text, tmp_path / "another name.txt")
    if way == "command":
        from listenapp import cli

        assert cli.main(["import", str(copy), "--library", str(paths.library)]) == 0
        told = capsys.readouterr()
        assert told.out.strip().splitlines()[-1] == first
        assert "in the library already" in told.err
    elif way == "folder":
        with qtbot.waitSignal(desktop.desk.pairs_found) as found:
            desktop.desk.look_into([str(folder)])
        desktop.desk.add_all(found.args[0])
        qtbot.waitUntil(lambda: "1 was in your library already" in desktop.window.message.text)
        assert len(Library(paths.library).summaries()) == 2
        return
    else:
        desktop.window.drops.take(told_apart([str(copy)])) if way == "drop" else desktop.window.add_story()
        desktop.window.cards.sheet.source_field.setText(str(copy))
        if way == "drop":
            qtbot.waitUntil(lambda: "It is in your library already." in desktop.window.cards.sheet.note.text())
        qtbot.mouseClick(desktop.window.cards.sheet.add_button, LEFT)
        qtbot.waitUntil(lambda: desktop.window.is_reading and desktop.window.message.isVisible())
        assert "in your library already" in desktop.window.message.text
        assert desktop.desk.story_id == first
    assert [s.id for s in Library(paths.library).summaries()] == [first]


def test_what_was_changed_by_hand_is_still_the_same_story(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths
) -> None:
    text = fill(tmp_path / "in", "boat") / "boat.txt"
    library = Library(paths.library)
    id_ = library.add(document.read(str(text)).story)
    with qtbot.waitSignal(desktop.desk.editing.changed):
        opened = library.open(id_)
        desktop.desk.editing.start(opened, opened.story.title, opened.story.text.replace("second", "last"))
    assert library.find_same(document.read(str(text)).story) == id_
    assert library.find_same(library.open(id_).story) == id_


@pytest.mark.model
@pytest.mark.slow
def test_a_narration_comes_to_the_story_that_had_none_and_the_outcome_is_told(
    qtbot: QtBot, desktop: Desktop, paths: Paths, tiny_en: Path, short_sample: tuple[Path, Path]
) -> None:
    text, narration = map(str, short_sample)
    id_ = Library(paths.library).add(document.read(text).story)
    window = desktop.window
    window.drops.take(told_apart([text, narration]))
    qtbot.mouseClick(window.cards.sheet.add_button, LEFT)
    qtbot.waitUntil(lambda: "is timed." in window.message.text, timeout=PATIENCE)
    (summary,) = Library(paths.library).summaries()
    assert (summary.id, summary.timed, summary.has_audio) == (id_, True, True)
    opened = Library(paths.library).open(id_)
    assert opened.alignment is not None
    counted = outcome.counted(opened.story, opened.alignment)
    assert (f"{counted.doubtful} of {counted.sentences} sentences need a look" in window.message.text) == bool(
        counted.doubtful
    )
    assert ("Not read aloud: " in window.message.text) == bool(counted.unread or counted.unread_sentences)
    assert window.is_reading


@pytest.mark.model
@pytest.mark.parametrize("is_there", [False, True])
def test_a_story_that_is_closed_before_its_first_times_is_kept_with_its_narration(
    qtbot: QtBot, desktop: Desktop, paths: Paths, tiny_en: Path, is_there: bool
) -> None:
    sample = locate().sample
    if is_there:
        Library(paths.library).add(document.read(str(sample / "story.txt")).story)
    told: list[str] = []
    desktop.desk.told.connect(lambda doing, _fraction: told.append(doing))
    desktop.desk.add_sample()
    qtbot.waitUntil(lambda: "Opening the narration…" in told, timeout=PATIENCE)
    desktop.close()
    (summary,) = Library(paths.library).summaries()
    assert summary.has_audio
    assert not summary.timed
