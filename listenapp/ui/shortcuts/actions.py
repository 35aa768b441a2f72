"""Define the actions that have keyboard shortcuts: name, label, default keys and group of each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP


class Group(StrEnum):
    LISTEN = "Listening"
    READ = "Reading"
    MEND = "Mending times"
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
    _deed("repeat_sentence", QT_TRANSLATE_NOOP("Deeds", "Repeat the sentence"), Group.LISTEN, "R"),
    _deed("again_slower", QT_TRANSLATE_NOOP("Deeds", "The sentence again, slower"), Group.LISTEN, "S"),
    _deed("toggle_loop", QT_TRANSLATE_NOOP("Deeds", "Loop the sentence"), Group.LISTEN, "L"),
    _deed("range_begin", QT_TRANSLATE_NOOP("Deeds", "A part over and over: from here"), Group.LISTEN, "A"),
    _deed("range_end", QT_TRANSLATE_NOOP("Deeds", "A part over and over: to here"), Group.LISTEN, "B"),
    _deed("range_off", QT_TRANSLATE_NOOP("Deeds", "A part over and over: enough"), Group.LISTEN, "X"),
    _deed("stop_each", QT_TRANSLATE_NOOP("Deeds", "Stop after each sentence, or go on"), Group.LISTEN, "E"),
    _deed("back_a_little", QT_TRANSLATE_NOOP("Deeds", "Back 5 seconds"), Group.LISTEN, "Shift+Left"),
    _deed("on_a_little", QT_TRANSLATE_NOOP("Deeds", "On 5 seconds"), Group.LISTEN, "Shift+Right"),
    _deed("slow_down", QT_TRANSLATE_NOOP("Deeds", "Slower"), Group.LISTEN, "["),
    _deed("speed_up", QT_TRANSLATE_NOOP("Deeds", "Faster"), Group.LISTEN, "]"),
    _deed("louder", QT_TRANSLATE_NOOP("Deeds", "Louder"), Group.LISTEN, "Ctrl+Up"),
    _deed("softer", QT_TRANSLATE_NOOP("Deeds", "Softer"), Group.LISTEN, "Ctrl+Down"),
    _deed("mute", QT_TRANSLATE_NOOP("Deeds", "Sound off or on"), Group.LISTEN, "M"),
    _deed("light_earlier", QT_TRANSLATE_NOOP("Deeds", "The light earlier"), Group.LISTEN, ","),
    _deed("light_later", QT_TRANSLATE_NOOP("Deeds", "The light later"), Group.LISTEN, "."),
    _deed("toggle_glossary", QT_TRANSLATE_NOOP("Deeds", "Show or hide the words"), Group.READ, "G"),
    _deed("explain", QT_TRANSLATE_NOOP("Deeds", "Explain the word"), Group.READ, "I"),
    _deed("next_place", QT_TRANSLATE_NOOP("Deeds", "Replay of a word: next sentence"), Group.READ, "J"),
    _deed("previous_place", QT_TRANSLATE_NOOP("Deeds", "Replay of a word: sentence before"), Group.READ, "Shift+J"),
    _deed("own_word", QT_TRANSLATE_NOOP("Deeds", "Add a word of your own"), Group.READ, "W"),
    _deed("hide_text", QT_TRANSLATE_NOOP("Deeds", "Hide or show the text"), Group.READ, "H"),
    _deed("next_veil", QT_TRANSLATE_NOOP("Deeds", "Hide the text another way"), Group.READ, "Shift+H"),
    _deed("peek", QT_TRANSLATE_NOOP("Deeds", "Peek at the hidden text, while held"), Group.READ, "P"),
    _deed("next_doubt", QT_TRANSLATE_NOOP("Deeds", "Next doubtful sentence"), Group.READ, "D"),
    _deed("edit_times", QT_TRANSLATE_NOOP("Deeds", "Mend the times of a sentence"), Group.READ, "T"),
    _deed("back_to_voice", QT_TRANSLATE_NOOP("Deeds", "Back to the voice"), Group.READ, "V"),
    _deed("manner", QT_TRANSLATE_NOOP("Deeds", "How to listen"), Group.READ, "Ctrl+J"),
    _deed("larger", QT_TRANSLATE_NOOP("Deeds", "Larger text"), Group.READ, "Ctrl++", "Ctrl+="),
    _deed("smaller", QT_TRANSLATE_NOOP("Deeds", "Smaller text"), Group.READ, "Ctrl+-"),
    _deed("usual_size", QT_TRANSLATE_NOOP("Deeds", "Usual text size"), Group.READ, "Ctrl+0"),
    _deed("start_50_earlier", QT_TRANSLATE_NOOP("Deeds", "The sentence starts 50 ms earlier"), Group.MEND, "1"),
    _deed("start_10_earlier", QT_TRANSLATE_NOOP("Deeds", "The sentence starts 10 ms earlier"), Group.MEND, "2"),
    _deed("start_10_later", QT_TRANSLATE_NOOP("Deeds", "The sentence starts 10 ms later"), Group.MEND, "3"),
    _deed("start_50_later", QT_TRANSLATE_NOOP("Deeds", "The sentence starts 50 ms later"), Group.MEND, "4"),
    _deed("end_50_earlier", QT_TRANSLATE_NOOP("Deeds", "The sentence ends 50 ms earlier"), Group.MEND, "5"),
    _deed("end_10_earlier", QT_TRANSLATE_NOOP("Deeds", "The sentence ends 10 ms earlier"), Group.MEND, "6"),
    _deed("end_10_later", QT_TRANSLATE_NOOP("Deeds", "The sentence ends 10 ms later"), Group.MEND, "7"),
    _deed("end_50_later", QT_TRANSLATE_NOOP("Deeds", "The sentence ends 50 ms later"), Group.MEND, "8"),
    _deed("start_now", QT_TRANSLATE_NOOP("Deeds", "The sentence starts now"), Group.MEND, "0"),
    _deed("turn_spoken", QT_TRANSLATE_NOOP("Deeds", "The sentence is not read aloud, or is"), Group.MEND, "U"),
    _deed("undo_times", QT_TRANSLATE_NOOP("Deeds", "Undo a correction"), Group.MEND, "Ctrl+Z"),
    _deed("redo_times", QT_TRANSLATE_NOOP("Deeds", "Redo a correction"), Group.MEND, "Ctrl+Shift+Z"),
    _deed("class_view", QT_TRANSLATE_NOOP("Deeds", "Class view"), Group.CLASS, "F5"),
    _deed("cover_text", QT_TRANSLATE_NOOP("Deeds", "Cover the text for the class"), Group.CLASS, "C"),
    _deed("reveal_word", QT_TRANSLATE_NOOP("Deeds", "Show the class one more word"), Group.CLASS, "N"),
    _deed("reveal_sentence", QT_TRANSLATE_NOOP("Deeds", "Show the class one more sentence"), Group.CLASS, "Shift+N"),
    _deed("freeze_class", QT_TRANSLATE_NOOP("Deeds", "Freeze what the class sees"), Group.CLASS, "F"),
    _deed("black_screen", QT_TRANSLATE_NOOP("Deeds", "Black screen for the class"), Group.CLASS, "K"),
    _deed("cheat_sheet", QT_TRANSLATE_NOOP("Deeds", "Show the keys"), Group.WINDOW, "?", "F1"),
    _deed("leave", QT_TRANSLATE_NOOP("Deeds", "Leave the replay, close what is open"), Group.WINDOW, "Esc"),
    _deed("appearance", QT_TRANSLATE_NOOP("Deeds", "Text and colours"), Group.WINDOW, "Ctrl+T"),
    _deed("show_library", QT_TRANSLATE_NOOP("Deeds", "Library"), Group.WINDOW, "Ctrl+L"),
    _deed("add_story", QT_TRANSLATE_NOOP("Deeds", "Add a story"), Group.WINDOW, "Ctrl+O"),
    _deed("edit_text", QT_TRANSLATE_NOOP("Deeds", "Change title and text"), Group.WINDOW, "Ctrl+E"),
    _deed("save_story", QT_TRANSLATE_NOOP("Deeds", "Save the story as…"), Group.WINDOW, "Ctrl+S"),
    _deed("search", QT_TRANSLATE_NOOP("Deeds", "Search"), Group.WINDOW, "Ctrl+F"),
    _deed("close", QT_TRANSLATE_NOOP("Deeds", "Close the window"), Group.WINDOW, "Ctrl+Q"),
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
