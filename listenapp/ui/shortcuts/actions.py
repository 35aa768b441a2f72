"""Define the actions that have keyboard shortcuts: name, label, default keys and group of each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP


class Group(StrEnum):
    LISTEN = "Listening"
    READ = "Reading"
    MEND = "Timing"
    CLASS = "Class"
    WINDOW = "Window"


@dataclass(frozen=True, slots=True)
class Deed:
    """Action with its default shortcuts.

    `name` is stable, and the method that performs the action has the same name. `label` is in English. `keys` are in
    the format of QKeySequence.
    """

    name: str
    label: str
    keys: tuple[str, ...]
    group: Group


def _deed(name: str, label: object, group: Group, *keys: str) -> Deed:
    return Deed(name, str(label), keys, group)


DEEDS = (
    _deed("toggle", QT_TRANSLATE_NOOP("Deeds", "Play or pause"), Group.LISTEN, "Space"),
    _deed("next_sentence", QT_TRANSLATE_NOOP("Deeds", "Next sentence"), Group.LISTEN, "Right"),
    _deed("previous_sentence", QT_TRANSLATE_NOOP("Deeds", "Previous sentence"), Group.LISTEN, "Left"),
    _deed("repeat_sentence", QT_TRANSLATE_NOOP("Deeds", "Repeat sentence"), Group.LISTEN, "R"),
    _deed("again_slower", QT_TRANSLATE_NOOP("Deeds", "Repeat sentence slower"), Group.LISTEN, "S"),
    _deed("toggle_loop", QT_TRANSLATE_NOOP("Deeds", "Loop sentence"), Group.LISTEN, "L"),
    _deed("range_begin", QT_TRANSLATE_NOOP("Deeds", "Set start of loop"), Group.LISTEN, "A"),
    _deed("range_end", QT_TRANSLATE_NOOP("Deeds", "Set end of loop"), Group.LISTEN, "B"),
    _deed("range_off", QT_TRANSLATE_NOOP("Deeds", "Clear loop"), Group.LISTEN, "X"),
    _deed("stop_each", QT_TRANSLATE_NOOP("Deeds", "Stop after each sentence, on or off"), Group.LISTEN, "E"),
    _deed("back_a_little", QT_TRANSLATE_NOOP("Deeds", "Back 5 seconds"), Group.LISTEN, "Shift+Left"),
    _deed("on_a_little", QT_TRANSLATE_NOOP("Deeds", "Forward 5 seconds"), Group.LISTEN, "Shift+Right"),
    _deed("slow_down", QT_TRANSLATE_NOOP("Deeds", "Slower"), Group.LISTEN, "["),
    _deed("speed_up", QT_TRANSLATE_NOOP("Deeds", "Faster"), Group.LISTEN, "]"),
    _deed("louder", QT_TRANSLATE_NOOP("Deeds", "Volume up"), Group.LISTEN, "Ctrl+Up"),
    _deed("softer", QT_TRANSLATE_NOOP("Deeds", "Volume down"), Group.LISTEN, "Ctrl+Down"),
    _deed("mute", QT_TRANSLATE_NOOP("Deeds", "Mute or unmute"), Group.LISTEN, "M"),
    _deed("light_earlier", QT_TRANSLATE_NOOP("Deeds", "Highlight earlier"), Group.LISTEN, ","),
    _deed("light_later", QT_TRANSLATE_NOOP("Deeds", "Highlight later"), Group.LISTEN, "."),
    _deed("toggle_glossary", QT_TRANSLATE_NOOP("Deeds", "Show or hide glossary"), Group.READ, "G"),
    _deed("explain", QT_TRANSLATE_NOOP("Deeds", "Explain word"), Group.READ, "I"),
    _deed("next_place", QT_TRANSLATE_NOOP("Deeds", "Word replay: next sentence"), Group.READ, "J"),
    _deed("previous_place", QT_TRANSLATE_NOOP("Deeds", "Word replay: previous sentence"), Group.READ, "Shift+J"),
    _deed("own_word", QT_TRANSLATE_NOOP("Deeds", "Add your own word"), Group.READ, "W"),
    _deed("hide_text", QT_TRANSLATE_NOOP("Deeds", "Show or hide text"), Group.READ, "H"),
    _deed("next_veil", QT_TRANSLATE_NOOP("Deeds", "Change how text is hidden"), Group.READ, "Shift+H"),
    _deed("peek", QT_TRANSLATE_NOOP("Deeds", "Peek at hidden text (hold)"), Group.READ, "P"),
    _deed("next_doubt", QT_TRANSLATE_NOOP("Deeds", "Next sentence to check"), Group.READ, "D"),
    _deed("edit_times", QT_TRANSLATE_NOOP("Deeds", "Edit sentence timing"), Group.READ, "T"),
    _deed("back_to_voice", QT_TRANSLATE_NOOP("Deeds", "Back to current line"), Group.READ, "V"),
    _deed("manner", QT_TRANSLATE_NOOP("Deeds", "Playback options"), Group.READ, "Ctrl+J"),
    _deed("larger", QT_TRANSLATE_NOOP("Deeds", "Larger text"), Group.READ, "Ctrl++", "Ctrl+="),
    _deed("smaller", QT_TRANSLATE_NOOP("Deeds", "Smaller text"), Group.READ, "Ctrl+-"),
    _deed("usual_size", QT_TRANSLATE_NOOP("Deeds", "Default text size"), Group.READ, "Ctrl+0"),
    _deed("start_50_earlier", QT_TRANSLATE_NOOP("Deeds", "Start sentence 50 ms earlier"), Group.MEND, "1"),
    _deed("start_10_earlier", QT_TRANSLATE_NOOP("Deeds", "Start sentence 10 ms earlier"), Group.MEND, "2"),
    _deed("start_10_later", QT_TRANSLATE_NOOP("Deeds", "Start sentence 10 ms later"), Group.MEND, "3"),
    _deed("start_50_later", QT_TRANSLATE_NOOP("Deeds", "Start sentence 50 ms later"), Group.MEND, "4"),
    _deed("end_50_earlier", QT_TRANSLATE_NOOP("Deeds", "End sentence 50 ms earlier"), Group.MEND, "5"),
    _deed("end_10_earlier", QT_TRANSLATE_NOOP("Deeds", "End sentence 10 ms earlier"), Group.MEND, "6"),
    _deed("end_10_later", QT_TRANSLATE_NOOP("Deeds", "End sentence 10 ms later"), Group.MEND, "7"),
    _deed("end_50_later", QT_TRANSLATE_NOOP("Deeds", "End sentence 50 ms later"), Group.MEND, "8"),
    _deed("start_now", QT_TRANSLATE_NOOP("Deeds", "Set sentence start to now"), Group.MEND, "0"),
    _deed("turn_spoken", QT_TRANSLATE_NOOP("Deeds", "Mark sentence as read aloud or not"), Group.MEND, "U"),
    _deed("undo_times", QT_TRANSLATE_NOOP("Deeds", "Undo correction"), Group.MEND, "Ctrl+Z"),
    _deed("redo_times", QT_TRANSLATE_NOOP("Deeds", "Redo correction"), Group.MEND, "Ctrl+Shift+Z"),
    _deed("class_view", QT_TRANSLATE_NOOP("Deeds", "Class view"), Group.CLASS, "F5"),
    _deed("cover_text", QT_TRANSLATE_NOOP("Deeds", "Cover text for the class"), Group.CLASS, "C"),
    _deed("reveal_word", QT_TRANSLATE_NOOP("Deeds", "Reveal next word to the class"), Group.CLASS, "N"),
    _deed("reveal_sentence", QT_TRANSLATE_NOOP("Deeds", "Reveal next sentence to the class"), Group.CLASS, "Shift+N"),
    _deed("freeze_class", QT_TRANSLATE_NOOP("Deeds", "Freeze the class screen"), Group.CLASS, "F"),
    _deed("black_screen", QT_TRANSLATE_NOOP("Deeds", "Black screen for the class"), Group.CLASS, "K"),
    _deed("cheat_sheet", QT_TRANSLATE_NOOP("Deeds", "Show keyboard shortcuts"), Group.WINDOW, "?", "F1"),
    _deed("leave", QT_TRANSLATE_NOOP("Deeds", "Leave replay or close panel"), Group.WINDOW, "Esc"),
    _deed("appearance", QT_TRANSLATE_NOOP("Deeds", "Text and colours"), Group.WINDOW, "Ctrl+T"),
    _deed("show_library", QT_TRANSLATE_NOOP("Deeds", "Library"), Group.WINDOW, "Ctrl+L"),
    _deed("add_story", QT_TRANSLATE_NOOP("Deeds", "Add a story"), Group.WINDOW, "Ctrl+O"),
    _deed("edit_text", QT_TRANSLATE_NOOP("Deeds", "Edit title and text"), Group.WINDOW, "Ctrl+E"),
    _deed("save_story", QT_TRANSLATE_NOOP("Deeds", "Save story as…"), Group.WINDOW, "Ctrl+S"),
    _deed("search", QT_TRANSLATE_NOOP("Deeds", "Search"), Group.WINDOW, "Ctrl+F"),
    _deed("close", QT_TRANSLATE_NOOP("Deeds", "Close window"), Group.WINDOW, "Ctrl+Q"),
)

FOR_CLASS = frozenset(deed.name for deed in DEEDS if deed.group is Group.CLASS and deed.name != "class_view")
"""Actions that `ClassRoom` performs."""

FOR_EDITOR = frozenset(deed.name for deed in DEEDS if deed.group is Group.MEND)
"""Actions that click buttons of the timing editor."""

ON_PAGE = frozenset(deed.name for deed in DEEDS if deed.group in (Group.LISTEN, Group.READ, Group.MEND))
"""Actions on the open story. They do nothing while no story is shown, or while a dialog covers it."""

SEEN_BY_CLASS = tuple(d.name for d in DEEDS if d.group in (Group.LISTEN, Group.CLASS) or d.name == "hide_text")
"""Actions whose keys also work in the class view. None of them shows a list, a setting or a message."""

CLICKER = ("PgDown", "PgUp", "B", ".")
"""Keys that presenter remotes send, besides F5 and Esc: next, previous, black screen, black screen."""
