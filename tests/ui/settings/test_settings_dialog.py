"""Test the one place for all settings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.library import preferences
from listenapp.library.paths import Paths
from listenapp.ui.settings.settings_dialog import Section
from listenapp.ui.settings.settings_panel import Stepper


def texts(widget: QWidget) -> list[str]:
    return [made.text() for made in widget.findChildren(QLabel)]


def test_all_settings_are_in_one_place_and_act_at_once(qtbot: QtBot, desktop: Desktop, paths: Paths) -> None:
    window = desktop.window
    window.do("settings")
    dialog, place = window.dialogs.settings_dialog, window.dialogs.settings_dialog_controller
    assert dialog.isVisible()
    assert dialog.section is Section.APPEARANCE
    place.look.steppers["text_size"].more.click()
    assert window.settings.preferences.text_size > 20
    for section in list(Section)[1:]:
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        assert dialog.section is section
    assert str(paths.home) in texts(dialog.pages.currentWidget())
    window.leave()
    assert not dialog.isVisible()
    window.do("settings")
    assert dialog.section is Section.DATA, "it opens where it was left"
    qtbot.waitUntil(lambda: preferences.load(paths.preferences).text_size > 20)


def test_the_models_are_listed_and_a_missing_one_can_be_installed(qtbot: QtBot, desktop: Desktop) -> None:
    window = desktop.window
    window.dialogs.open_settings(Section.MODELS)
    models, dialog = window.dialogs.settings_dialog_controller.models, window.dialogs.settings_dialog
    qtbot.waitUntil(lambda: any(text.startswith("tiny.en: English only, ") for text in texts(models)))
    assert any(text.startswith("base: all languages, ") for text in texts(models))
    for name, install in models.install_buttons.items():
        install.click()
        assert window.dialogs.model_dialog.isVisible()
        assert name in window.dialogs.model_dialog.message.text()
        assert not dialog.isVisible()
        break


def test_the_menu_of_the_output_leads_to_the_sound_settings(qtbot: QtBot, reading: Desktop) -> None:
    bar = reading.window.reading.transport
    bar.show_devices([], "")
    names = [action.text() for action in bar.device_button.menu().actions()]
    assert "Microphone…" not in names
    bar.device_button.menu().actions()[names.index("Sound settings…")].trigger()
    dialog = reading.window.dialogs.settings_dialog
    assert dialog.isVisible()
    assert dialog.section is Section.SOUND
    found = {box.accessibleName() for box in dialog.pages.currentWidget().findChildren(QComboBox)}
    assert {"Sound output", "Microphone"} <= found
    reading.window.dialogs.settings_dialog_controller.sound_delay.tap_button.click()
    assert reading.window.dialogs.calibration.isVisible()
    reading.window.dialogs.calibration.dismiss()


def test_a_stepper_reads_minus_value_plus_and_the_typeface_has_a_label(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.window.top.type_button.click()
    look = desktop.window.dialogs.appearance.look
    for stepper in look.findChildren(Stepper):
        row = stepper.layout()
        assert row is not None
        widgets = [row.itemAt(at).widget() for at in range(row.count())]
        less, shown, more = widgets[-3:]
        assert isinstance(less, QAbstractButton)
        assert isinstance(shown, QLabel)
        assert isinstance(more, QAbstractButton)
        assert less.accessibleName().endswith(": less")
        assert more.accessibleName().endswith(": more")
    assert "Font" in texts(look)
