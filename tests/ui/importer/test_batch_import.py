"""Test imports of folders, of stories that are already there, and imports that are interrupted."""

from __future__ import annotations

import html
import http.server
import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput
from web_site import Site

from listenapp.app import Desktop, build, make_application
from listenapp.importing import document
from listenapp.importing.folder_scan import Pair, pairs
from listenapp.library.paths import Paths, locate
from listenapp.library.store import Library
from listenapp.services import queued_job
from listenapp.services.import_request import ImportRequest
from listenapp.services.queued_job import SavedQueue, of_pair
from listenapp.ui.i18n import alignment_report
from listenapp.ui.importer import queue_controller
from listenapp.ui.importer.dropped_files import classify
from listenapp.ui.importer.import_job import ImportJob
from listenapp.ui.window.dialogs import Dialogs

LEFT = Qt.MouseButton.LeftButton
PATIENCE = 90_000  # ms that an alignment may take on a busy machine


TEXT = "{title}\n\nThe first sentence of {title} is here. And this is the second one of it.\n"


def fill(folder: Path, *names: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / f"{name}.txt").write_text(TEXT.format(title=f"The {name}"), "utf-8")
    return folder


def test_a_folder_with_nothing_says_so(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    desktop.window.drag_drop.handle(classify([str(tmp_path / "empty")]))
    qtbot.waitUntil(desktop.window.message.isVisible)
    assert "No stories found in “empty”." in desktop.window.message.text


def test_a_folder_with_one_story_opens_the_dialog(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    folder = fill(tmp_path / "one", "boat")
    shutil.copy(locate().sample / "narration.mp3", folder / "boat.mp3")
    desktop.window.drag_drop.handle(classify([str(folder)]))
    qtbot.waitUntil(lambda: desktop.window.dialogs.is_open(Dialogs.import_dialog))
    request = desktop.window.dialogs.import_dialog.request()
    assert (Path(request.source).name, Path(request.narration).name) == ("boat.txt", "boat.mp3")


def test_a_folder_of_stories_is_offered_and_added(qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths) -> None:
    folder = fill(tmp_path / "many", "boat", "car", "dog", "empty")
    (folder / "empty.txt").write_text("", "utf-8")
    Library(paths.library).add(document.read(str(folder / "car.txt")).story)
    desktop.window.drag_drop.handle(classify([str(folder)]))
    qtbot.waitUntil(lambda: desktop.window.dialogs.is_open(Dialogs.batch_dialog))
    dialog = desktop.window.dialogs.batch_dialog
    assert dialog.add_button.text() == "Add 4 stories"
    dialog.model.item(2).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.add_button.text() == "Add 3 stories"
    qtbot.mouseClick(dialog.add_button, LEFT)
    qtbot.waitUntil(desktop.window.message.isVisible)
    received = desktop.window.message.text
    assert "1 story added. 1 was already in your library. 1 could not be added." in received
    assert "empty.txt" in received
    assert {s.title for s in Library(paths.library).summaries()} == {"The boat", "The car"}
    qtbot.waitUntil(lambda: desktop.window.library.model.rowCount() == 2)
    assert not desktop.controller.jobs.busy


def test_the_search_in_a_folder_is_shown_and_can_be_cancelled(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stops: list[threading.Event] = []

    def wait_for_stop(_things: object, stopped: threading.Event) -> list[Pair]:
        stops.append(stopped)
        stopped.wait()
        return [Pair("a.txt")]

    monkeypatch.setattr(queue_controller, "find_pairs", wait_for_stop)
    jobs, status = desktop.controller.jobs, desktop.window.status
    found: list[object] = []
    jobs.stories_found.connect(found.append)
    jobs.scan([str(tmp_path)])
    assert status.line.text() == "Looking for stories…"
    qtbot.mouseClick(status._cancel, LEFT)
    assert not jobs.busy
    assert not status._cancel.isVisible()
    desktop.tasks.wait()
    QApplication.processEvents()
    assert [stop.is_set() for stop in stops] == [True]
    assert found == []


def test_a_batch_that_is_stopped_keeps_what_was_added(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths
) -> None:
    folder = fill(tmp_path / "many", *(f"boat{n}" for n in range(9)))
    with qtbot.waitSignal(desktop.controller.jobs.stories_found) as found:
        desktop.controller.jobs.scan([str(folder)])
    desktop.controller.stories.listed.connect(lambda summaries: desktop.controller.jobs.cancel() if summaries else None)
    desktop.controller.jobs.add_all(found.args[0])
    qtbot.waitUntil(lambda: not desktop.controller.jobs.busy and desktop.window.message.isVisible())
    added = len(Library(paths.library).summaries())
    assert 1 <= added <= 9
    assert f"{added} " in desktop.window.message.text


def test_a_folder_that_is_closed_halfway_is_gone_on_with_at_the_next_start(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths, card: SimulatedOutput
) -> None:
    folder = fill(tmp_path / "many", *(f"boat{n}" for n in range(9)))
    desktop.controller.stories.listed.connect(lambda summaries: desktop.close() if summaries else None)
    desktop.controller.jobs.add_all(pairs([str(folder)]))
    qtbot.waitUntil(lambda: desktop.closed)
    assert 1 <= len(Library(paths.library).summaries()) < 9
    again = build(make_application(), paths, lambda _device: card)
    qtbot.waitUntil(lambda: again.window.message.text != "")
    assert len(Library(paths.library).summaries()) == 9
    again.tasks.wait()
    assert not paths.unfinished.exists()
    again.close()


def test_what_was_saved_of_a_folder_is_gone_with_the_batch_that_is_stopped(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths
) -> None:
    desktop.controller.jobs.add_all(pairs([str(fill(tmp_path / "two", "boat", "car"))]))
    desktop.tasks.wait()
    assert paths.unfinished.exists()
    desktop.controller.jobs.cancel()
    qtbot.waitUntil(lambda: not desktop.controller.jobs.busy)
    desktop.tasks.wait()
    assert not paths.unfinished.exists()


@pytest.mark.parametrize("content", [None, b"", b"[1]", b'{"stories": [["a"], "b", [1, 2], ["c", "d"]]}'])
def test_a_damaged_list_of_what_is_to_come_harms_nobody(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "unfinished.json"
    if content is not None:
        path.write_bytes(content)
    kept = (of_pair("c", "d"),) if content and b"stories" in content else ()
    assert queued_job.load(path) == SavedQueue(waiting=kept)


def test_a_story_is_struck_off_before_it_is_tried(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    there: list[SavedQueue] = []
    started = ImportJob.start
    monkeypatch.setattr(
        ImportJob,
        "start",
        lambda job, wanted: (there.append(queued_job.load(paths.unfinished)), started(job, wanted)),
    )
    boat, car = pairs([str(fill(tmp_path / "two", "boat", "car"))])
    desktop.controller.jobs.add_all([boat, car])
    qtbot.waitUntil(lambda: not desktop.controller.jobs.busy)
    of_boat, of_car = of_pair(boat.source), of_pair(car.source)
    assert there == [SavedQueue((of_car,), None, (of_boat,)), SavedQueue((), None, (of_car,))]  # read as after a crash


@pytest.mark.parametrize("rest", [(), ("car",)])
def test_a_story_that_ended_the_program_is_offered_and_not_tried_by_itself(
    qtbot: QtBot, paths: Paths, tmp_path: Path, card: SimulatedOutput, warm_reader: None, rest: tuple[str, ...]
) -> None:
    folder = fill(tmp_path / "two", "boat", "car")
    boat = of_pair(str(folder / "boat.txt"))
    waiting = tuple(of_pair(str(folder / f"{name}.txt")) for name in rest)
    queued_job.save(paths.unfinished, SavedQueue(waiting, boat))
    again = build(make_application(), paths, lambda _device: card)
    again.controller.jobs.resume()
    qtbot.waitUntil(lambda: again.window.message.text != "", timeout=30_000)  # for a busy machine
    assert "ListenApp closed unexpectedly while adding" in again.window.message.text
    assert "boat" in again.window.message.text
    again.tasks.wait()
    assert not paths.unfinished.exists()
    assert len(Library(paths.library).summaries()) == len(rest)
    (retry,) = (made for made in again.window.message.findChildren(QPushButton) if made.text() == "Try again")
    qtbot.mouseClick(retry, LEFT)
    qtbot.waitUntil(lambda: "1 story added." in again.window.message.text, timeout=30_000)
    again.close()


def test_a_folder_is_dropped_with_the_mouse(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(fill(tmp_path / "two", "boat", "car")))])
    args = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(desktop.window, entered := QDragEnterEvent(QPoint(300, 300), *args))
    assert entered.isAccepted()
    QApplication.sendEvent(desktop.window, QDropEvent(QPointF(300, 300), *args))
    qtbot.waitUntil(lambda: desktop.window.dialogs.is_open(Dialogs.batch_dialog))
    assert desktop.window.dialogs.batch_dialog.add_button.text() == "Add 2 stories"


# -- stories that are already in the library --------------------------------------------------------------------


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
        received = capsys.readouterr()
        assert received.out.strip().splitlines()[-1] == first
        assert "in the library already" in received.err
    elif way == "folder":
        with qtbot.waitSignal(desktop.controller.jobs.stories_found) as found:
            desktop.controller.jobs.scan([str(folder)])
        desktop.controller.jobs.add_all(found.args[0])
        qtbot.waitUntil(lambda: "1 was already in your library" in desktop.window.message.text)
        assert len(Library(paths.library).summaries()) == 2
        return
    else:
        desktop.window.drag_drop.handle(classify([str(copy)])) if way == "drop" else desktop.window.add_story()
        desktop.window.dialogs.import_dialog.source_field.setText(str(copy))
        if way == "drop":
            qtbot.waitUntil(
                lambda: "This story is already in your library." in desktop.window.dialogs.import_dialog.note.text()
            )
        qtbot.mouseClick(desktop.window.dialogs.import_dialog.add_button, LEFT)
        qtbot.waitUntil(lambda: desktop.window.is_reading and desktop.window.message.isVisible())
        assert "already in your library" in desktop.window.message.text
        assert desktop.controller.current.id == first
    assert [s.id for s in Library(paths.library).summaries()] == [first]


def test_what_was_changed_by_hand_is_still_the_same_story(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths
) -> None:
    text = fill(tmp_path / "in", "boat") / "boat.txt"
    library = Library(paths.library)
    id_ = library.add(document.read(str(text)).story)
    with qtbot.waitSignal(desktop.controller.jobs.editing.changed):
        opened = library.open(id_)
        desktop.controller.jobs.editing.start(opened, opened.story.title, opened.story.text.replace("second", "last"))
    assert library.find_same(document.read(str(text)).story) == id_
    assert library.find_same(library.open(id_).story) == id_


@pytest.mark.model
@pytest.mark.slow
def test_a_narration_comes_to_the_story_that_had_none_and_the_outcome_is_reported(
    qtbot: QtBot, desktop: Desktop, paths: Paths, tiny_en: Path, short_sample: tuple[Path, Path]
) -> None:
    text, narration = map(str, short_sample)
    id_ = Library(paths.library).add(document.read(text).story)
    window = desktop.window
    window.drag_drop.handle(classify([text, narration]))
    qtbot.mouseClick(window.dialogs.import_dialog.add_button, LEFT)
    qtbot.waitUntil(lambda: "is ready." in window.message.text, timeout=PATIENCE)
    (summary,) = Library(paths.library).summaries()
    assert (summary.id, summary.timed, summary.has_audio) == (id_, True, True)
    opened = Library(paths.library).open(id_)
    assert opened.alignment is not None
    counted = alignment_report.counted(opened.story, opened.alignment)
    assert "to check." in window.message.text
    assert ("No sentences" in window.message.text) != bool(counted.to_check)
    assert ("Not read aloud: " in window.message.text) == bool(counted.unread or counted.unread_sentences)
    assert window.is_reading


@pytest.mark.model
@pytest.mark.parametrize("is_there", [False, True])
def test_a_story_that_is_closed_before_its_first_times_is_saved_with_its_narration(
    qtbot: QtBot, desktop: Desktop, paths: Paths, tiny_en: Path, is_there: bool
) -> None:
    sample = locate().sample
    if is_there:
        Library(paths.library).add(document.read(str(sample / "story.txt")).story)
    received: list[str] = []
    desktop.controller.jobs.progress.connect(lambda doing, _fraction: received.append(doing))
    desktop.controller.jobs.add_sample()
    qtbot.waitUntil(lambda: "Opening the narration…" in received, timeout=PATIENCE)
    desktop.close()
    (summary,) = Library(paths.library).summaries()
    assert summary.has_audio
    assert not summary.timed


# -- narration of a web page ------------------------------------------------------------------------------------


def put_page(site: Site, *recordings: str) -> str:
    """Return the address of a page with the sample's text that names these recordings.

    `voice.mp3` is the sample's narration.
    """
    sample = locate().sample
    title, *lines = (sample / "story.txt").read_text("utf-8").splitlines()
    players = "".join(f'<audio src="{name}"></audio>' for name in recordings)
    body = "".join(f"<p>{html.escape(line)}</p>" for line in lines if line)
    page = f'<html lang="en"><title>{title}</title><article><h1>{title}</h1>{players}{body}</article></html>'
    (site.folder / "page.html").write_text(page, "utf-8")
    (site.folder / "player.html").write_text("<p>Press play.</p>", "utf-8")
    shutil.copy(sample / "narration.mp3", site.folder / "voice.mp3")
    return f"{site.address}/page.html"


@pytest.mark.model
def test_the_third_recording_of_a_page_is_used_where_the_first_is_gone_and_the_second_is_a_page(
    qtbot: QtBot, desktop: Desktop, paths: Paths, tiny_en: Path, web_site: Site
) -> None:
    received: list[str] = []
    desktop.controller.jobs.progress.connect(lambda doing, _fraction: received.append(doing))
    desktop.controller.jobs.add_all([Pair(put_page(web_site, "gone.mp3", "player.html", "voice.mp3"))])
    qtbot.waitUntil(lambda: any("Opening the narration…" in doing for doing in received), timeout=PATIENCE)
    assert web_site.asked == ["/page.html", "/gone.mp3", "/player.html", "/voice.mp3"]
    assert desktop.close() == ()
    (summary,) = Library(paths.library).summaries()
    narration = (locate().sample / "narration.mp3").read_bytes()
    assert (paths.library / summary.id / "audio.mp3").read_bytes() == narration


def test_a_page_whose_recordings_are_gone_is_reported(
    qtbot: QtBot, desktop: Desktop, paths: Paths, web_site: Site
) -> None:
    desktop.controller.jobs.add_all([Pair(put_page(web_site, "gone.mp3", "player.html"))])
    qtbot.waitUntil(lambda: "1 could not be added." in desktop.window.message.text)
    assert "gone.mp3" in desktop.window.message.text
    assert Library(paths.library).summaries() == []


def test_a_download_ends_when_the_window_is_closed(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    """Download an endless recording, like that of a radio station."""
    begun, broken_off, closed = threading.Event(), threading.Event(), threading.Event()

    class Radio(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "audio/mpeg")
            self.end_headers()
            try:
                while not closed.wait(0.01):
                    self.wfile.write(bytes(1000))
                    begun.set()
            except OSError:
                broken_off.set()

        def log_message(self, *_: object) -> None:
            """Print nothing."""

    text = fill(tmp_path / "in", "boat") / "boat.txt"
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Radio) as server:
        serving = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        patience = threading.Timer(20.0, closed.set)  # to avoid a deadlock if the window waits for the download
        for thread in (serving, patience):
            thread.start()
        try:
            desktop.controller.jobs.add(
                ImportRequest(source=str(text), narration=f"http://127.0.0.1:{server.server_port}/radio.mp3")
            )
            qtbot.waitUntil(begun.is_set)
            desktop.close()
            assert broken_off.wait(5)
        finally:
            closed.set()
            patience.cancel()
            server.shutdown()
            for thread in (serving, patience):
                thread.join()
