"""Test that nothing is cut off or out of view at any size of window and text."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import chain
from pathlib import Path

import pytest
import views
from geometry import faults
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop, build, make_application
from listenapp.errors import ListenError
from listenapp.importing import document
from listenapp.library import preferences
from listenapp.library.paths import Paths
from listenapp.library.preferences import Preferences
from listenapp.library.store import Library
from listenapp.playback.portaudio_output import open_output
from listenapp.ui.common.widgets import label
from listenapp.ui.i18n import translations
from listenapp.ui.transcript import document_style

GALLERY = Path(__file__).resolve().parent.parent / "gallery.py"
THEMES = ("light", "dark", "high-contrast")
OF_THE_LIST = ((800, 600), (1280, 720), (3840, 2160))
SCALED = ("800x600", "1280x720")
SIZES = [(640, 480), (800, 600), (1280, 720), (1920, 1080)]


@pytest.mark.parametrize("size", SIZES)
def test_the_library_fits(qtbot: QtBot, desktop: Desktop, size: tuple[int, int]) -> None:
    qtbot.waitUntil(desktop.window.library.empty_library.isVisible)
    desktop.window.resize(*size)
    qtbot.wait(20)
    assert faults(desktop.window) == []


@pytest.mark.parametrize("size", SIZES)
def test_reading_fits(qtbot: QtBot, reading: Desktop, size: tuple[int, int]) -> None:
    window = reading.window
    window.resize(*size)
    qtbot.waitUntil(lambda: window.reading.glossary.model.row(0).count is not None)
    window.reading.replays.start(0)
    window.message.show_error(
        ListenError(
            "x",
            "“narration.mp3” cannot be opened as sound.",
            "Choose an MP3, M4A, OGG, FLAC or WAV file that plays in a music player.",
        )
    )
    window.status.show_progress("Timing the story… 40 %, 6 s left", 0.4)
    qtbot.wait(20)
    assert faults(window) == []
    assert window.reading.transcript.width() >= 300


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("dialog", ["import", "paste", "progress", "keys", "appearance", "settings", "help"])
def test_the_dialogs_fit(qtbot: QtBot, reading: Desktop, size: tuple[int, int], dialog: str) -> None:
    window = reading.window
    window.resize(*size)
    if dialog == "keys":
        window.dialogs.toggle_shortcuts()
    elif dialog == "appearance":
        window.top.type_button.click()
    elif dialog == "settings":
        window.dialogs.open_settings()
    elif dialog == "help":
        window.dialogs.open_help()
    else:
        window.dialogs.import_dialog.open_with()
        window.dialogs.import_dialog.show_error(
            ListenError("x", "“story.txt” holds no text.", "Choose a file with the story's text.")
        )
    if dialog == "paste":
        window.dialogs.import_dialog.paste_button.click()
    if dialog == "progress":
        window.dialogs.import_dialog.show_progress("Timing the story… 40 %, 6 s left", 0.4)
    qtbot.wait(20)
    assert faults(window) == []


LOW = (659, 328)  # a screen of 1366 x 768 at 200 %, without the frame of the window


@pytest.mark.parametrize("size", [LOW, *SIZES])
def test_the_fullest_form_fits(qtbot: QtBot, desktop: Desktop, size: tuple[int, int]) -> None:
    window, dialog = desktop.window, desktop.window.dialogs.import_dialog
    window.setFixedSize(*size)  # also below the size at which its parts would have all of their room
    dialog.open_with()
    dialog.paste_button.click()
    dialog.fields.advanced_button.click()
    dialog.pasted_field.setPlainText("It was a quiet day in a small town by the sea.")
    error = ListenError(
        "x", "“narration.mp3” does not begin with this text. " * 3, "Choose the narration of this story."
    )
    dialog.show_error(error, can_overrule=True)
    qtbot.wait(20)
    assert faults(window) == []
    assert window.rect().contains(shown_part(dialog.add_button, window))
    visit_all(qtbot, dialog.card)


@pytest.mark.parametrize("size", [LOW, *SIZES])
def test_the_timing_editor_fits(qtbot: QtBot, reading: Desktop, size: tuple[int, int]) -> None:
    window, editor = reading.window, reading.window.reading.editor
    window.setFixedSize(*size)  # also below the size at which its parts would have all of their room
    window.listening.edit_times()
    qtbot.waitUntil(editor.isVisible)
    editor._text.setText(
        "Six years ago, she heard that the last wooden ferry of the town would soon stop running, and that nobody had "
        "ever recorded its engine"
    )
    qtbot.wait(20)
    assert faults(window) == []
    assert window.reading.transcript.height() >= 48
    visit_all(qtbot, editor)


def visit_all(qtbot: QtBot, parent: QWidget) -> None:
    """Check that each widget which Tab reaches can be seen when it has the focus, in both directions."""
    stops = [w for w in parent.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    assert len(stops) > 4
    for stop in (*stops, *reversed(stops)):
        if stop.isEnabled():
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            qtbot.waitUntil(lambda stop=stop: not stop.isVisible() or _is_whole(stop))


def _is_whole(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect().height() > widget.height() - 2


def shown_part(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_a_title_stands_in_the_middle_where_there_is_room(qtbot: QtBot, reading: Desktop) -> None:
    window, title = reading.window, reading.window.top.title

    def aside() -> int:
        """Return the distance of the title from the middle of the window, in pixels (doubled)."""
        inside = title.contentsRect().translated(title.pos())
        return abs(window.top.width() - inside.left() - inside.right() - 1)

    for width in (1280, 1000, 800, 640):
        window.resize(width, 700)
        qtbot.wait(20)
        assert window.width() == width
        spare = title.contentsRect().width() - title.fontMetrics().horizontalAdvance(title.text())
        assert aside() <= 1 or spare < 16
    window.resize(1280, 700)
    window.show_library()
    qtbot.waitUntil(lambda: aside() <= 1)


def test_a_page_stands_in_the_middle_of_what_its_scroll_bar_leaves(
    qtbot: QtBot, desktop: Desktop, paths: Paths
) -> None:
    """Check it also where the scroll bar appears when the page is shown for the first time."""
    story = document.from_text("A Quiet Day\n\n" + "It was a quiet day in a small town by the sea. " * 200, "en")
    desktop.window.resize(3840, 2160)
    desktop.controller.open(Library(paths.library).add(story))
    qtbot.waitUntil(lambda: desktop.window.is_reading)
    qtbot.wait(20)
    transcript = desktop.window.reading.transcript
    made = document_style.page_frame(transcript.document()).frameFormat()
    assert transcript.verticalScrollBar().isVisible()
    assert transcript.viewport().width() - 2 * made.leftMargin() == 33.5 * 20


def test_a_heading_stands_nearer_to_what_it_heads(qtbot: QtBot, reading: Desktop) -> None:
    reading.window.resize(1280, 800)
    reading.window.top.type_button.click()
    column = reading.window.dialogs.appearance.look.column
    shown = [item for k in range(column.count()) if not (item := column.itemAt(k)).isEmpty()]
    headings = [k for k, item in enumerate(shown) if k and isinstance(item.widget(), QLabel)]
    assert len(headings) >= 2
    for k in headings:
        before, here, after = (item.geometry() for item in shown[k - 1 : k + 2])
        assert here.top() - before.bottom() > after.top() - here.bottom()


def test_a_wrapped_line_from_right_to_left_keeps_its_last_letter(qtbot: QtBot, reading: Desktop) -> None:
    received = "\u200f«A Small Town Builds a Library»، الكلمات: 548، كلمات مشروحة: 8. هي موجودة في مكتبتك."
    application = make_application()
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        made = label(received, wrap=True)
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qtbot.addWidget(made)
    for width in range(150, 450, 3):
        made.resize(width, 200)
        picture = made.grab().toImage()
        edge = {picture.pixel(0, y) for y in range(picture.height())}
        assert len(edge) == 1, f"cut off at a width of {width}"


# -- every view of the gallery ----------------------------------------------------------------------------------


@pytest.fixture
def speaks_english_again(qtbot: QtBot, paths: Paths) -> Iterator[None]:
    yield
    translations.install(make_application(), "en", paths.resources / "translations")


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_view_fits_in_every_size(qtbot: QtBot, paths: Paths, speaks_english_again: None, language: str) -> None:
    preferences.save(Preferences(language=language), paths.preferences)
    desktop = build(make_application(), paths, lambda _device: open_output("null"))
    desktop.window.show()
    qtbot.waitUntil(lambda: views.has_all_parts(desktop))
    found = {}
    for name, shown in chain(views.listed(desktop, paths), views.others(desktop)):
        shown.setUpdatesEnabled(False)  # painting takes most of the time, and only the layout is judged
        for theme in THEMES if name == "reading" else ("light",):
            desktop.window.settings.choose(theme=theme)
            for size in OF_THE_LIST:
                shown.resize(*size)
                QCoreApplication.processEvents()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
                if wrong := faults(shown):
                    found[name, theme, size] = wrong
    desktop.close()
    assert found == {}


@pytest.fixture(scope="module")
def check() -> Callable[[str, int], str]:
    """Return a function with the gallery's report on all sizes of a language and a scale.

    A process reads the scale only once, so the gallery runs in its own process.
    """

    @cache
    def report(language: str, scale: int) -> str:
        environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale / 100)}
        plates = [f"{language} light {size} {scale}" for size in SCALED]
        command = [sys.executable, str(GALLERY), "--check", *plates]
        done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
        assert (done.returncode == 0) == (not _of_plates(done.stderr, plates)), done.stderr
        return done.stderr

    return report


def _of_plates(report: str, plates: Sequence[str]) -> list[str]:
    return [line for line in report.splitlines() if line.startswith(tuple(f"{plate}," for plate in plates))]


@pytest.mark.slow
@pytest.mark.parametrize("size", SCALED)
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("scale", [175, 300])
def test_every_view_fits_in_every_scale(check: Callable[[str, int], str], language: str, size: str, scale: int) -> None:
    assert _of_plates(check(language, scale), [f"{language} light {size} {scale}"]) == []


# -- the check itself -------------------------------------------------------------------------------------------


def test_what_stands_wrong_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    for text, place in (("too long for its room", (0, 0, 40, 20)), ("Outside", (280, 50, 100, 30))):
        label = QLabel(text, window)
        label.setGeometry(*place)
    for k in range(2):
        button = QPushButton(f"Button {k}", window)
        button.setGeometry(10 + 20 * k, 100, 120, 40)
    window.show()
    found = " ".join(faults(window))
    assert "“too long for its room” is cut off" in found
    assert "“Outside” is outside" in found
    assert "“Button 0” and PushButton “Button 1” overlap" in found.replace("QPushButton", "PushButton")
    assert len(faults(window)) == 3
