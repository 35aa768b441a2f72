"""Test the microphone settings with a real sound server. Its microphone records what is played."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

sys.path.append(str(Path(__file__).parents[2] / "playback"))

import rig
from clicks import click_story

from listenapp.app import Desktop
from listenapp.library import preferences
from listenapp.library.paths import Paths
from listenapp.playback.player import Player
from listenapp.playback.portaudio_output import PortAudioOutput
from listenapp.ui.settings.settings_dialog import Section

pytestmark = [pytest.mark.sound, pytest.mark.skipif(rig.missing() is not None, reason=f"sound server {rig.missing()}")]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    with rig.sound_server() as env:
        for name, value in env.items():
            monkeypatch.setenv(name, value)
        yield env


def test_it_shows_how_loud_somebody_is(qtbot: QtBot, server: dict[str, str], desktop: Desktop, paths: Paths) -> None:
    card = desktop.window.dialogs.settings_dialog_controller.microphone
    desktop.window.dialogs.open_settings(Section.SOUND)
    assert not card.level.isVisible(), "nobody has asked to listen"
    qtbot.waitUntil(lambda: card.box.findData("pulse") > 0)
    card.box.setCurrentIndex(card.box.findData("pulse"))
    card.box.activated.emit(card.box.currentIndex())
    card.try_button.click()
    story = click_story(20.0, every=0.1)
    with Player(PortAudioOutput("pulse")) as player:
        player.load(story.pcm, story.alignment)
        player.play()
        qtbot.waitUntil(lambda: card.level.value() > -40, timeout=15_000)
    desktop.window.dialogs.dismiss()
    assert card.level.value() == card.level.minimum()
    qtbot.waitUntil(lambda: preferences.load(paths.preferences).microphone == "pulse")


def test_where_there_is_none_it_says_so(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/none")
    desktop.window.settings.choose(microphone="no such thing")
    desktop.window.dialogs.open_settings(Section.SOUND)
    card = desktop.window.dialogs.settings_dialog_controller.microphone
    card.try_button.click()
    qtbot.waitUntil(lambda: "no such thing" in card.message.text())
    assert "microphone" in card.message.text()
