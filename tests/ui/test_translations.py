"""Test the window in every language: all texts translated, none cut off, mirrored where needed."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from geometry import faults
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTranslator
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import WindowManager, build, make_application
from listenapp.errors import ListenError
from listenapp.library import preferences
from listenapp.library.paths import Paths
from listenapp.library.preferences import Preferences
from listenapp.ui.common.view_options import TextMask
from listenapp.ui.i18n import translations
from listenapp.ui.i18n.translations import LANGUAGE_NAMES
from listenapp.ui.settings.settings_dialog import Section
from listenapp.ui.window.dialogs import Dialogs
from listenapp.ui.window.main_window import MainWindow

CHECKOUT = Path(__file__).resolve().parents[2]
FILES = CHECKOUT / "resources" / "translations"
# PySide6's commands, which need not be installed as such
COMMAND = "from PySide6.scripts import pyside_tool; pyside_tool.{}()"
OTHERS = [code for code in LANGUAGE_NAMES if code != "en"]
FORMS = {"en": 2, "es": 2, "fr": 2, "vi": 1, "ru": 3, "ar": 6, "zh": 1}
TO_CHECK = {
    "en": {1: "1 sentence to check"} | {n: f"{n} sentences to check" for n in (2, 5, 11, 21, 101)},
    "es": {1: "1 frase por revisar"} | {n: f"{n} frases por revisar" for n in (2, 5, 11, 21, 101)},
    "fr": {1: "1 phrase à vérifier"} | {n: f"{n} phrases à vérifier" for n in (2, 5, 11, 21, 101)},
    "vi": {n: f"{n} câu cần kiểm tra" for n in (1, 2, 5, 11, 21, 101)},
    "ru": {
        1: "Проверить: 1 предложение",
        2: "Проверить: 2 предложения",
        5: "Проверить: 5 предложений",
        11: "Проверить: 11 предложений",
        21: "Проверить: 21 предложение",
        101: "Проверить: 101 предложение",
    },
    "ar": {
        1: "جملة واحدة للمراجعة",
        2: "جملتان للمراجعة",
        5: "5 جمل للمراجعة",
        11: "11 جملة للمراجعة",
        21: "21 جملة للمراجعة",
        101: "101 جملة للمراجعة",
    },
    "zh": {n: f"{n} 个句子待检查" for n in (1, 2, 5, 11, 21, 101)},
}
"""What the library says of a story, by the number of its sentences to check."""


def messages(path: Path) -> dict[tuple[str, str], ET.Element]:
    contexts = ET.parse(path).getroot().findall("context")
    return {(c.findtext("name", ""), m.findtext("source", "")): m for c in contexts for m in c.findall("message")}


def sources() -> list[Path]:
    """Return all modules of the user interface, in all its packages."""
    found = sorted((CHECKOUT / "listenapp" / "ui").rglob("*.py"))
    assert len({path.parent for path in found}) > 10
    return found


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("translations")
    for code in LANGUAGE_NAMES:  # Qt's tool takes no path with other letters than those of the system's code page
        command = [sys.executable, "-c", COMMAND.format("lrelease"), "-silent", FILES / f"listenapp_{code}.ts"]
        subprocess.run([*command, "-qm", f"listenapp_{code}.qm"], check=True, cwd=folder)
    return folder


@pytest.fixture
def plain() -> Iterator[None]:
    """Reset the application's language to English after the test."""
    yield
    translations.install(make_application(), "en", FILES)


@pytest.fixture
def speaking(
    qtbot: QtBot, paths: Paths, compiled: Path, card: SimulatedOutput, plain: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], WindowManager]]:
    install = translations.install
    monkeypatch.setattr(
        translations, "install", lambda application, wanted, _folder: install(application, wanted, compiled)
    )
    made: list[WindowManager] = []

    def open_in(language: str) -> WindowManager:
        preferences.save(Preferences(language=language), paths.preferences)
        application = make_application()
        desktop = build(application, paths, lambda _device: card)
        speaker = WindowManager(application, desktop, paths, lambda _device: card)
        with qtbot.waitExposed(desktop.window):
            desktop.window.show()
        made.append(speaker)
        return speaker

    yield open_in
    for speaker in made:
        speaker.desktop.close()


@pytest.fixture(scope="session")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Return every text of the window, extracted from the current sources."""
    path = tmp_path_factory.mktemp("texts") / "now.ts"
    command = [
        sys.executable,
        "-c",
        COMMAND.format("lupdate"),
        "-silent",
        "-locations",
        "none",
        *sources(),
        "-ts",
        path,
    ]
    subprocess.run(command, check=True, capture_output=True)
    return set(messages(path))


@pytest.mark.parametrize("code", OTHERS)
def test_nothing_is_untranslated(code: str, extracted: set[tuple[str, str]]) -> None:
    known = messages(FILES / f"listenapp_{code}.ts")
    assert extracted - set(known) == set(), "make translations-update, then translate"
    for key in extracted:
        translation = known[key].find("translation")
        assert translation is not None
        assert translation.get("type") is None, key
        counted = known[key].get("numerus") == "yes"
        assert counted == ("%n" in key[1]), key
        forms = [form.text or "" for form in (translation.findall("numerusform") if counted else [translation])]
        assert len(forms) == (FORMS[code] if counted else 1), key
        for form in forms:
            assert form.strip(), key
            assert set(re.findall(r"\{\w+\}", form)) == set(re.findall(r"\{\w+\}", key[1])), key


def test_english_has_all_plural_forms(extracted: set[tuple[str, str]]) -> None:
    known = messages(FILES / "listenapp_en.ts")
    assert set(known) == {key for key in extracted if "%n" in key[1]}, "make translations-update"
    for key, message in known.items():
        forms = [form.text or "" for form in message.iter("numerusform")]
        assert len(forms) == FORMS["en"], key
        assert all(form and "(s)" not in form for form in forms), key


def in_numbers(folder: Path, code: str, context: str, source: str) -> dict[int, str]:
    translator = QTranslator()
    assert translator.load(str(folder / f"listenapp_{code}.qm"))
    forms = {count: translator.translate(context, source, "", count) or "" for count in TO_CHECK[code]}
    return {count: form.replace("%n", str(count)) for count, form in forms.items()}


@pytest.mark.parametrize("code", LANGUAGE_NAMES)
def test_plural_forms(compiled: Path, code: str) -> None:
    assert in_numbers(compiled, code, "LibraryModel", "%n sentence(s) to check") == TO_CHECK[code]


@pytest.mark.parametrize("code", LANGUAGE_NAMES)
def test_every_plural_form_shows_the_number(compiled: Path, code: str, extracted: set[tuple[str, str]]) -> None:
    in_words = {"en": {1}, "es": {1}, "ar": {1, 2}}.get(code, set())
    for context, source in extracted:
        if "%n" in source:
            for count, text in in_numbers(compiled, code, context, source).items():
                assert count in in_words or str(count) in text, (source, count, text)


def test_texts_with_numbers_are_extracted(extracted: set[tuple[str, str]]) -> None:
    """lupdate passes over the number in a call of `translate`: such a text belongs in a call of `tr`."""
    written = {text for path in sources() for text in re.findall(r'"([^"\n]*%n[^"\n]*)"', path.read_text("utf-8"))}
    assert written == {text for _context, text in extracted if "%n" in text}


def test_all_texts_are_marked() -> None:
    """Check that texts on widgets go through `tr`."""
    bare = re.compile(
        r"""(?:\blabel|\bbutton|setText|setToolTip|setAccessibleName|setPlaceholderText)\(\s*f?["'][A-Za-z]{3}"""
    )
    found = {f"{path.name}: {match.group()}" for path in sources() for match in bare.finditer(path.read_text("utf-8"))}
    assert {text for text in found if "Esc" not in text} == set()


def lasting_faults(qtbot: QtBot, window: QWidget) -> list[str]:
    """Return the faults that the layout still has after a second. A part that makes room takes some passes."""
    wrong: list[str] = []
    for _pass in range(50):
        qtbot.wait(20)
        if not (wrong := faults(window)):
            break
    return wrong


@pytest.mark.slow
@pytest.mark.parametrize("code", LANGUAGE_NAMES)
def test_nothing_is_cut_off(qtbot: QtBot, story_id: str, speaking: Callable[[str], WindowManager], code: str) -> None:
    desktop = speaking(code).desktop
    window = desktop.window
    qtbot.waitUntil(lambda: window.library.model.rowCount() == 1)
    found: dict[str, list[str]] = {}

    def theme_manager(view: str) -> None:
        for size in ((800, 600), (1280, 720)):
            window.resize(*size)
            if wrong := lasting_faults(qtbot, window):
                found[f"{view} {size}"] = wrong

    theme_manager("library")
    desktop.controller.open(story_id)
    qtbot.waitUntil(lambda: window.is_reading and desktop.playback.ready)
    qtbot.waitUntil(lambda: window.reading.glossary.model.row(0).count is not None)
    window.reading.replays.start(0)
    theme_manager("reading")
    window.leave()
    window.listening.own_word()
    theme_manager("own word")
    window.reading.glossary.set_can_add(True)
    window.reading.transcript.set_position(0, 0)
    window.listening.edit_times()
    assert window.reading.editor.isVisible()
    theme_manager("timing editor")
    window.reading.editor.close_editor()
    for view, overlay, opens in (
        ("import", lambda: window.dialogs.import_dialog, window.add_story),
        ("keys", lambda: window.dialogs.shortcuts, window.dialogs.toggle_shortcuts),
        ("appearance", lambda: window.dialogs.appearance, window.top.type_button.click),
        ("playback_options", lambda: window.dialogs.playback_popup, window.reading.transport.options_button.click),
        ("calibration", lambda: window.dialogs.calibration, window.dialogs.calibration.begin),
    ):
        opens()
        theme_manager(view)
        overlay().dismiss()
    window.coordinator.class_view()
    theme_manager("class")
    window.coordinator.class_view()
    assert found == {}


def test_arabic_is_mirrored(qtbot: QtBot, story_id: str, speaking: Callable[[str], WindowManager]) -> None:
    window = speaking("ar").desktop.window
    window.library.open_requested.emit(story_id)
    qtbot.waitUntil(lambda: window.is_reading)
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def left(widget: QWidget) -> int:
        return widget.mapTo(window, QPoint(0, 0)).x()

    assert left(window.top.back_button) > left(window.top.more_button)
    assert left(window.reading.transcript) > left(window.reading.glossary)


def test_a_players_keys_are_not_mirrored(qtbot: QtBot, story_id: str, speaking: Callable[[str], WindowManager]) -> None:
    """Check that left means back and right means on, as with the arrow keys."""
    window = speaking("ar").desktop.window
    window.library.open_requested.emit(story_id)
    qtbot.waitUntil(lambda: window.is_reading)
    bar = window.reading.transport
    assert bar.previous_button.x() < bar.play_button.x() < bar.next_button.x() < bar.speed_box.x()
    icon = bar.play_button.icon().pixmap(20, 20).toImage()
    left, right = (sum(icon.pixelColor(x, y).alpha() for y in range(20)) for x in (4, 15))
    assert left > right  # the triangle points to the right


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_title_stands_above_what_belongs_to_it(speaking: Callable[[str], WindowManager], language: str) -> None:
    window = speaking(language).desktop.window
    dialog = window.dialogs.import_dialog
    dialog.open_with()
    named = QCoreApplication.translate("ImportForm", "Text")
    labels = [made for made in dialog.card.findChildren(QLabel) if made.property("kind") == "title"]
    labels += [made for made in dialog.card.findChildren(QLabel) if made.text() == named]
    assert len(labels) == 2
    begins = [made.rect().topRight() if language == "ar" else QPoint(0, 0) for made in labels]
    edges = {made.mapTo(window, begin).x() for made, begin in zip(labels, begins, strict=True)}
    assert len(edges) == 1


def test_another_language_acts_at_once_and_keeps_the_story(
    qtbot: QtBot, story_id: str, speaking: Callable[[str], WindowManager], paths: Paths
) -> None:
    speaker = speaking("en")
    speaker.desktop.controller.open(story_id)
    qtbot.waitUntil(lambda: speaker.desktop.window.is_reading and speaker.desktop.playback.ready)
    speaker.desktop.playback.seek(2.0)
    before = speaker.desktop
    before.window.settings.choose(language="fr")
    qtbot.waitUntil(lambda: speaker.desktop is not before)
    window = speaker.desktop.window
    qtbot.waitUntil(lambda: window.is_reading and speaker.desktop.playback.ready)
    assert window.reading.transport.play_button.accessibleName() == "Lire"
    assert speaker.desktop.playback.story_time == pytest.approx(2.0, abs=0.05)
    assert preferences.load(paths.preferences).language == "fr"


def test_another_language_keeps_what_was_open(
    qtbot: QtBot, story_id: str, speaking: Callable[[str], WindowManager]
) -> None:
    speaker = speaking("en")
    window = speaker.desktop.window
    speaker.desktop.controller.open(story_id)
    qtbot.waitUntil(lambda: window.is_reading and speaker.desktop.playback.ready)
    window.coordinator.set_mask(TextMask.BLURRED)
    window.show_library()
    window.library.search_field.setText("harbor")
    window.dialogs.open_settings(Section.LANGUAGES)
    window.settings.choose(language="fr")
    qtbot.waitUntil(lambda: speaker.desktop.window is not window)
    window = speaker.desktop.window
    assert not window.is_reading, "the library was shown"
    assert window.library.search_field.text() == "harbor"
    assert window.dialogs.is_open(Dialogs.settings_dialog)
    assert window.dialogs.settings_dialog.section is Section.LANGUAGES
    window.dialogs.dismiss()
    speaker.desktop.controller.open(story_id)
    qtbot.waitUntil(lambda: window.is_reading)
    assert window.reading.transcript.mask_layer.chosen is TextMask.BLURRED
    window.top.type_button.click()
    window.settings.choose(language="ar")
    qtbot.waitUntil(lambda: speaker.desktop.window is not window)
    window = speaker.desktop.window
    qtbot.waitUntil(lambda: window.is_reading and window.dialogs.is_open(Dialogs.appearance))
    assert window.reading.transcript.mask_layer.chosen is TextMask.BLURRED
    _check_foreign_lines(window)


def _check_foreign_lines(window: MainWindow) -> None:
    """Check that a foreign title and a file name do not turn the lines of an Arabic window."""
    window.top.show_reading("How Do Whales Sleep?")
    assert window.top.title.text() == "\u2068How Do Whales Sleep?\u2069"
    window.message.show_error(ListenError("audio.unreadable", "", file="narration.mp3"))
    lines = [made.text() for made in window.message.findChildren(QLabel) if made.text()]
    assert all(line.startswith("\u200f") for line in lines)
    assert any("\u2068narration.mp3\u2069" in line for line in lines)


@pytest.mark.parametrize("code", OTHERS)
def test_qt_speaks_the_language_too(desktop: object, plain: None, code: str) -> None:
    """Check Qt's own texts: key names, the menu of a field, the file dialog."""
    if translations.install(make_application(), code, FILES) != code:
        pytest.skip("no font here has its letters")
    for context, text in (("QShortcut", "Space"), ("QLineEdit", "&Copy"), ("QFileDialog", "File &name:")):
        assert QCoreApplication.translate(context, text) != text


def test_an_unknown_language_is_the_systems() -> None:
    assert translations.resolve_language("xx") in LANGUAGE_NAMES
    assert translations.resolve_language("ru") == "ru"
