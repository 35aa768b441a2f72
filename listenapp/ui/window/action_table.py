"""Map names of actions to the callables that perform them.

The objects are passed as functions, because they are created on first use.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from listenapp.ui.shortcuts.actions import TIMING_ACTIONS
from listenapp.ui.window.reader_coordinator import ReaderCoordinator

if TYPE_CHECKING:  # imported on first use
    from listenapp.ui.classroom.class_controller import ClassController
    from listenapp.ui.reader.reader_actions import ReaderActions

ActionTable = dict[str, Callable[[], object]]
"""Callables by the names of `shortcuts.actions`."""


def reader_table(coordinator: ReaderCoordinator) -> ActionTable:
    """Return all actions of the reader and the class view."""
    return {
        **_playback(lambda: coordinator.listening),
        **_text(lambda: coordinator.listening),
        **_class(lambda: coordinator.class_controller),
        **{name: partial(coordinator.press_in_editor, name) for name in TIMING_ACTIONS},
        "toggle_glossary": coordinator.toggle_glossary,
        "next_place": coordinator.next_place,
        "previous_place": coordinator.previous_place,
        "explain": coordinator.explain,
        "hide_text": coordinator.hide_text,
        "next_text_mask": coordinator.next_mask,
        "peek": coordinator.peek,
        "second_text": lambda: coordinator.show_translation(True),
        "second_text_on": coordinator.keep_translation,
        "translation": coordinator.edit_translation,
        "class_translation": coordinator.toggle_class_translation,
        "playback_options": coordinator.toggle_playback_options,
        "class_view": coordinator.class_view,
    }


def _playback(actions: Callable[[], ReaderActions]) -> ActionTable:
    return {
        "toggle": lambda: actions().toggle(),
        "next_sentence": lambda: actions().next_sentence(),
        "previous_sentence": lambda: actions().previous_sentence(),
        "repeat_sentence": lambda: actions().repeat_sentence(),
        "again_slower": lambda: actions().again_slower(),
        "toggle_loop": lambda: actions().toggle_loop(),
        "range_begin": lambda: actions().range_begin(),
        "range_end": lambda: actions().range_end(),
        "range_off": lambda: actions().range_off(),
        "stop_each": lambda: actions().stop_each(),
        "back_a_little": lambda: actions().back_a_little(),
        "on_a_little": lambda: actions().on_a_little(),
        "slow_down": lambda: actions().slow_down(),
        "speed_up": lambda: actions().speed_up(),
        "louder": lambda: actions().louder(),
        "softer": lambda: actions().softer(),
        "mute": lambda: actions().mute(),
        "highlight_earlier": lambda: actions().highlight_earlier(),
        "highlight_later": lambda: actions().highlight_later(),
    }


def _text(actions: Callable[[], ReaderActions]) -> ActionTable:
    return {
        "find_next": lambda: actions().find_next(),
        "find_previous": lambda: actions().find_previous(),
        "own_word": lambda: actions().own_word(),
        "star": lambda: actions().star(),
        "next_low_confidence": lambda: actions().next_low_confidence(),
        "edit_times": lambda: actions().edit_times(),
        "back_to_voice": lambda: actions().back_to_voice(),
        "larger": lambda: actions().larger(),
        "smaller": lambda: actions().smaller(),
        "usual_size": lambda: actions().default_size(),
    }


def _class(controller: Callable[[], ClassController]) -> ActionTable:
    return {
        "cover_text": lambda: controller().cover_text(),
        "reveal_word": lambda: controller().reveal_word(),
        "reveal_sentence": lambda: controller().reveal_sentence(),
        "freeze_class": lambda: controller().freeze_class(),
        "black_screen": lambda: controller().black_screen(),
    }
