"""The library as its user meets it: order, covers, folders that are dropped, stories that are there already."""

from __future__ import annotations

import shutil
import threading
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop, build, make_application
from listenapp.importing import document
from listenapp.library import preferences
from listenapp.library.paths import Paths, locate
from listenapp.library.store import Library, StoryState
from listenapp.playback.output import SimulatedOutput
from listenapp.story.model import BlockKind, Story
from listenapp.story.repairs import Corrector
from listenapp.story.timeline import Alignment, Extra
from listenapp.ui import outcome
from listenapp.ui.dropped import told_apart
from listenapp.ui.library_model import LibraryModel, Order, ordered
from listenapp.ui.story_row import COVER

LEFT = Qt.MouseButton.LeftButton
PATIENCE = 90_000  # ms that the real aligner may take on a busy machine


@pytest.fixture
def shelf(paths: Paths, story: Story, alignment: Alignment, sound: Path) -> Library:
    """Four stories: timed, timed with doubts and shorter, with a narration only, text only."""
    library = Library(paths.library)
    library.add(story, sound, alignment)
    doubted = replace(
        alignment,
        duration=alignment.duration / 2 + 1,
        words=tuple(replace(t, start=t.start and t.start / 2, end=t.end and t.end / 2) for t in alignment.words),
        sentences=tuple(
            replace(t, start=t.start and t.start / 2, end=t.end and t.end / 2, confidence=0.2)
            for t in alignment.sentences
        ),
    )
    library.add(replace(story, title="A doubtful one"), sound, doubted)
    library.add(replace(story, title="Not timed"), sound)
    library.add(replace(story, title="zebra, text only"))
    return library


def titles(desktop: Desktop) -> list[str]:
    model = desktop.window.library.model
    return [model.summary(row).title for row in range(model.rowCount())]


def test_the_order_is_chosen_acts_at_once_and_is_remembered(
    qtbot: QtBot, shelf: Library, desktop: Desktop, paths: Paths, card: SimulatedOutput
) -> None:
    view = desktop.window.library
    qtbot.waitUntil(lambda: view.model.rowCount() == 4)
    assert titles(desktop)[0] == "zebra, text only", "added last"
    box = view.order_box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert titles(desktop) == ["A doubtful one", "Not timed", "The Quiet Harbor Wakes Up", "zebra, text only"]
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert titles(desktop)[:2] == ["A doubtful one", "The Quiet Harbor Wakes Up"]
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert titles(desktop) == ["A doubtful one", "Not timed", "The Quiet Harbor Wakes Up", "zebra, text only"]
    qtbot.waitUntil(lambda: preferences.load(paths.preferences).library_order == "look")
    desktop.close()
    again = build(make_application(), paths, lambda _device: card)
    again.window.show()
    qtbot.waitUntil(lambda: again.window.library.model.rowCount() == 4)
    assert titles(again)[0] == "A doubtful one"
    again.close()


def test_an_unknown_order_is_the_usual_one(desktop: Desktop) -> None:
    desktop.window.library.show_order("nonsense")
    assert desktop.window.library.order_box.currentData() == Order.RECENT


def test_what_was_opened_last_comes_first(qtbot: QtBot, shelf: Library, desktop: Desktop) -> None:
    qtbot.waitUntil(lambda: desktop.window.library.model.rowCount() == 4)
    wanted = desktop.window.library.model.summary(3)
    desktop.desk.open(wanted.id)
    qtbot.waitUntil(lambda: desktop.window.is_reading)
    desktop.window.show_library()
    qtbot.waitUntil(lambda: desktop.window.library.model.summary(0).id == wanted.id)


def test_two_thousand_stories_are_ordered_without_a_wait(shelf: Library) -> None:
    from time import perf_counter

    known = shelf.summaries()
    many = [replace(known[n % 4], id=str(n), title=f"Story {n * 7919 % 2000}") for n in range(2000)]
    started = perf_counter()
    for order in Order:
        assert len(ordered(many, order)) == 2000
    assert perf_counter() - started < 0.5


def test_a_row_tells_how_far_and_how_well_timed(qtbot: QtBot, shelf: Library) -> None:
    summaries = {s.title: s for s in shelf.summaries()}
    half = summaries["The Quiet Harbor Wakes Up"]
    shelf.save_state(half.id, StoryState(position=(half.duration or 0) / 2))
    model = LibraryModel()
    model.show([s for s in shelf.summaries() if s.id == half.id] + [summaries["A doubtful one"]])
    told = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert "50 % heard" in str(told[0])
    assert "well timed" in str(told[0])
    assert "sentences need a look" in str(told[1])


# -- covers -----------------------------------------------------------------------------------------------------


def save_picture(path: Path, red: int, blue: int) -> Path:
    """With noise, so that the file is as large as a photograph's."""
    pixels = np.random.default_rng(7).integers(0, 30, (200, 300, 3), np.uint8) + np.array([red, 0, blue], np.uint8)
    image = QImage(pixels.tobytes(), 300, 200, 900, QImage.Format.Format_RGB888)
    path.parent.mkdir(exist_ok=True)
    assert image.save(str(path))
    return path


def page_with(picture: str) -> str:
    body = "<p>It was a long and quiet day by the sea, and nobody came to see the boats.</p>" * 3
    return f"<html><body><article><h1>Boats</h1><img src='{picture}'>{body}</article></body></html>"


def test_a_saved_page_brings_its_picture(qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths) -> None:
    save_picture(tmp_path / "page_files" / "boats.png", 200, 0)
    page = tmp_path / "page.html"
    page.write_text(page_with("page_files/boats.png"), "utf-8")
    desktop.window.drops.take(told_apart([str(page)]))
    qtbot.mouseClick(desktop.window.cards.sheet.add_button, LEFT)
    qtbot.waitUntil(lambda: desktop.window.is_reading)
    (summary,) = Library(paths.library).summaries()
    assert summary.cover == "cover.png"
    desktop.window.show_library()
    qtbot.waitUntil(lambda: desktop.window.library.model.rowCount() == 1)
    delegate = desktop.window.library.list.itemDelegate()
    covers = delegate._covers  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: covers.picture(summary, COVER, 2.0) is not None)
    picture = covers.picture(summary, COVER, 2.0)
    assert picture.size() == QSize(COVER.width() * 2, COVER.height() * 2)
    assert picture.toImage().pixelColor(50, 50).red() > 150


@pytest.mark.parametrize(
    "picture", ["https://example.org/a.png", "../outside.png", "missing.png", "data:image/png,x", "%00.png", "a" * 999]
)
def test_nothing_is_fetched_and_nothing_taken_from_elsewhere(tmp_path: Path, picture: str) -> None:
    from listenapp.importing import pictures

    save_picture(tmp_path / "outside.png", 200, 0)
    page = tmp_path / "saved" / "page.html"
    page.parent.mkdir()
    page.write_text(page_with(picture), "utf-8")
    assert pictures.of_saved_page(page) is None


def test_a_picture_inside_the_page_is_taken(tmp_path: Path) -> None:
    import base64

    from listenapp.importing import pictures

    content = save_picture(tmp_path / "a.png", 0, 200).read_bytes()
    page = tmp_path / "page.html"
    page.write_text(page_with("data:image/png;base64," + base64.b64encode(content).decode()), "utf-8")
    assert pictures.of_saved_page(page) == content


@pytest.mark.parametrize("whole", [True, False])
def test_a_picture_is_fetched_when_it_is_asked_for(
    qtbot: QtBot, desktop: Desktop, story: Story, paths: Paths, tmp_path: Path, whole: bool
) -> None:
    asked: list[str] = []
    content = save_picture(tmp_path / "a.png", 200, 0).read_bytes() if whole else b"no picture " * 900

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Content-Type", "image/png")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None: ...

    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as site:
        serving = threading.Thread(target=site.serve_forever)
        serving.start()
        address = f"http://127.0.0.1:{site.server_port}/a.png"
        id_ = Library(paths.library).add(replace(story, extras={"picture": address}))
        desktop.desk.list()
        view = desktop.window.library
        qtbot.waitUntil(lambda: view.model.rowCount() == 1)
        view.list.grab()
        assert asked == []
        view._show_menu(view.list.visualRect(view.model.index(0)).center())
        menu = view.findChild(QMenu)
        assert menu is not None
        next(action for action in menu.actions() if "picture" in action.text()).trigger()
        menu.close()
        if whole:
            qtbot.waitUntil(lambda: view.model.rowCount() == 1 and view.model.summary(0).cover == "cover.png")
            assert (paths.library / id_ / "cover.png").read_bytes() == content
        else:
            qtbot.waitUntil(desktop.window.message.isVisible)
            assert "no picture" in desktop.window.message.text
        assert asked == ["/a.png"]
        site.shutdown()
        serving.join()


# -- folders ----------------------------------------------------------------------------------------------------

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
    qtbot: QtBot, desktop: Desktop, paths: Paths, tiny_en: Path
) -> None:
    sample = locate().sample
    id_ = Library(paths.library).add(document.read(str(sample / "story.txt")).story)
    window = desktop.window
    window.drops.take(told_apart([str(sample / "story.txt"), str(sample / "narration.mp3")]))
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


# -- what is told ------------------------------------------------------------------------------------------------


def test_the_outcome_counts_what_needs_a_look_and_what_was_not_read(story: Story, alignment: Alignment) -> None:
    body = [i for i, s in enumerate(story.sentences) if story.blocks[s.block].kind is BlockKind.BODY]
    caption = next(i for i, s in enumerate(story.sentences) if story.blocks[s.block].kind is BlockKind.CAPTION)
    sentences = list(alignment.sentences)
    sentences[body[0]] = replace(sentences[body[0]], confidence=0.1)
    sentences[body[1]] = sentences[caption]
    found = outcome.counted(
        story, replace(alignment, sentences=tuple(sentences), extra=(Extra(0.0, 5.0, "hello and welcome"),))
    )
    assert (found.doubtful, found.unread_sentences, found.besides) == (1, 1, 5.0)
    assert BlockKind.CAPTION in found.unread
    assert BlockKind.BODY not in found.unread


def test_corrections_that_are_not_used_are_told_when_a_story_is_opened(
    qtbot: QtBot, desktop: Desktop, paths: Paths, story: Story, alignment: Alignment, sound: Path
) -> None:
    library = Library(paths.library)
    id_ = library.add(story, sound, alignment)
    library.save_repairs(id_, [Corrector(story, "b" * 64).sentence_start(0, 0.7)])
    desktop.desk.open(id_)
    qtbot.waitUntil(lambda: desktop.window.is_reading and desktop.window.message.isVisible())
    assert "1 correction made by hand is not used. It is kept." in desktop.window.message.text
    assert "made for another narration" in desktop.window.message.text


def test_damaged_corrections_are_told_when_a_story_is_opened(
    qtbot: QtBot, desktop: Desktop, paths: Paths, story_id: str
) -> None:
    (paths.library / story_id / "repairs.json").write_text("{")
    desktop.desk.open(story_id)
    qtbot.waitUntil(lambda: desktop.window.is_reading and desktop.window.message.isVisible())
    assert "repairs.json" in desktop.window.message.text


@pytest.mark.model
@pytest.mark.slow
def test_timed_anew_the_corrections_hold_at_once(qtbot: QtBot, desktop: Desktop, paths: Paths, tiny_en: Path) -> None:
    from listenapp.library import files
    from listenapp.story.serialize import alignment_from_json

    sample = locate().sample
    story = document.read(str(sample / "story.txt"), "en").story
    found = alignment_from_json(files.read_json(sample / "alignment.json"))
    library = Library(paths.library)
    id_ = library.add(story, sample / "narration.mp3", found)
    sentence = [i for i, t in enumerate(found.sentences) if t.start is not None][2]
    wanted = round((found.sentences[sentence].start or 0) + 0.4, 3)
    library.save_repairs(id_, [Corrector(story, found.audio_sha256).sentence_start(sentence, wanted)])
    desktop.desk.open(id_)
    qtbot.waitUntil(lambda: desktop.window.is_reading and desktop.session.ready, timeout=PATIENCE)
    desktop.desk.works.time_again(library.open(id_))
    assert desktop.desk.busy
    assert not desktop.window.cards.is_open("sheet"), "the story can be read meanwhile"
    qtbot.waitUntil(lambda: "is timed." in desktop.window.message.text, timeout=PATIENCE)
    shown = desktop.session.alignment
    assert shown is not None
    assert shown.sentences[sentence].start == wanted
    assert shown.recognizer
    buttons = {b.text() for b in desktop.window.message.findChildren(QAbstractButton)}
    assert ("Show the first" in buttons) == any(t.start is not None and t.confidence < 0.5 for t in shown.sentences)


def test_the_command_line_takes_the_picture_too(tmp_path: Path, paths: Paths) -> None:
    from listenapp import cli

    save_picture(tmp_path / "page_files" / "boats.png", 200, 0)
    (tmp_path / "page.html").write_text(page_with("page_files/boats.png"), "utf-8")
    assert cli.main(["import", str(tmp_path / "page.html"), "--library", str(paths.library)]) == 0
    assert [s.cover for s in Library(paths.library).summaries()] == ["cover.png"]


def test_texts_are_searched(qtbot: QtBot, story_id: str, desktop: Desktop) -> None:
    library = desktop.window.library
    qtbot.waitUntil(lambda: library.model.rowCount() == 1)
    qtbot.keyClicks(library.search_field, "nobody slept")
    assert library.model.rowCount() == 0
    qtbot.waitUntil(lambda: library.model.rowCount() == 1)
