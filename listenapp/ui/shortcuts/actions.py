"""Define the actions that have keyboard shortcuts: name, label, default keys and group of each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP


class Group(StrEnum):
    LISTEN = "Listening"
    READ = "Reading"
    EDIT_TIMES = "Timing"
    CLASS = "Class"
    WINDOW = "Window"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """Action with its default shortcuts.

    `name` is stable, because users have it in `keys.json`. `label` is in English. `keys` are in the format of
    QKeySequence.
    """

    name: str
    label: str
    keys: tuple[str, ...]
    group: Group


def _action(name: str, label: object, group: Group, *keys: str) -> ActionSpec:
    return ActionSpec(name, str(label), keys, group)


ACTIONS = (
    _action("toggle", QT_TRANSLATE_NOOP("Actions", "Play or pause"), Group.LISTEN, "Space"),
    _action("next_sentence", QT_TRANSLATE_NOOP("Actions", "Next sentence"), Group.LISTEN, "Right"),
    _action("previous_sentence", QT_TRANSLATE_NOOP("Actions", "Previous sentence"), Group.LISTEN, "Left"),
    _action("repeat_sentence", QT_TRANSLATE_NOOP("Actions", "Repeat sentence"), Group.LISTEN, "R"),
    _action("again_slower", QT_TRANSLATE_NOOP("Actions", "Repeat sentence slower"), Group.LISTEN, "S"),
    _action("toggle_loop", QT_TRANSLATE_NOOP("Actions", "Loop sentence"), Group.LISTEN, "L"),
    _action("range_begin", QT_TRANSLATE_NOOP("Actions", "Set start of loop"), Group.LISTEN, "A"),
    _action("range_end", QT_TRANSLATE_NOOP("Actions", "Set end of loop"), Group.LISTEN, "B"),
    _action("range_off", QT_TRANSLATE_NOOP("Actions", "Clear loop"), Group.LISTEN, "X"),
    _action("stop_each", QT_TRANSLATE_NOOP("Actions", "Stop after each sentence, on or off"), Group.LISTEN, "E"),
    _action("back_a_little", QT_TRANSLATE_NOOP("Actions", "Back 5 seconds"), Group.LISTEN, "Shift+Left"),
    _action("on_a_little", QT_TRANSLATE_NOOP("Actions", "Forward 5 seconds"), Group.LISTEN, "Shift+Right"),
    _action("slow_down", QT_TRANSLATE_NOOP("Actions", "Slower"), Group.LISTEN, "["),
    _action("speed_up", QT_TRANSLATE_NOOP("Actions", "Faster"), Group.LISTEN, "]"),
    _action("louder", QT_TRANSLATE_NOOP("Actions", "Volume up"), Group.LISTEN, "Ctrl+Up"),
    _action("softer", QT_TRANSLATE_NOOP("Actions", "Volume down"), Group.LISTEN, "Ctrl+Down"),
    _action("mute", QT_TRANSLATE_NOOP("Actions", "Mute or unmute"), Group.LISTEN, "M"),
    _action("highlight_earlier", QT_TRANSLATE_NOOP("Actions", "Highlight earlier"), Group.LISTEN, ","),
    _action("highlight_later", QT_TRANSLATE_NOOP("Actions", "Highlight later"), Group.LISTEN, "."),
    _action("toggle_glossary", QT_TRANSLATE_NOOP("Actions", "Show or hide glossary"), Group.READ, "G"),
    _action("explain", QT_TRANSLATE_NOOP("Actions", "Explain word"), Group.READ, "I"),
    _action("next_place", QT_TRANSLATE_NOOP("Actions", "Word replay: next sentence"), Group.READ, "J"),
    _action("previous_place", QT_TRANSLATE_NOOP("Actions", "Word replay: previous sentence"), Group.READ, "Shift+J"),
    _action("find_next", QT_TRANSLATE_NOOP("Actions", "Find next"), Group.READ, "F3"),
    _action("find_previous", QT_TRANSLATE_NOOP("Actions", "Find previous"), Group.READ, "Shift+F3"),
    _action("own_word", QT_TRANSLATE_NOOP("Actions", "Add your own word"), Group.READ, "W"),
    _action("star", QT_TRANSLATE_NOOP("Actions", "Save or unsave sentence"), Group.READ, "*", "Ctrl+D"),
    _action("second_text", QT_TRANSLATE_NOOP("Actions", "Show translation (hold)"), Group.READ, "O"),
    _action("second_text_on", QT_TRANSLATE_NOOP("Actions", "Keep translation shown, on or off"), Group.READ, "Shift+O"),
    _action("translation", QT_TRANSLATE_NOOP("Actions", "Add or edit translation"), Group.READ, "Ctrl+Shift+O"),
    _action("hide_text", QT_TRANSLATE_NOOP("Actions", "Show or hide text"), Group.READ, "H"),
    _action("next_text_mask", QT_TRANSLATE_NOOP("Actions", "Change how text is hidden"), Group.READ, "Shift+H"),
    _action("peek", QT_TRANSLATE_NOOP("Actions", "Peek at hidden text (hold)"), Group.READ, "P"),
    _action("practise", QT_TRANSLATE_NOOP("Actions", "Practise"), Group.READ, "F6"),
    _action("practise_gaps", QT_TRANSLATE_NOOP("Actions", "Fill gaps"), Group.READ, "Shift+F6"),
    _action("practise_write", QT_TRANSLATE_NOOP("Actions", "Write sentences"), Group.READ, "Ctrl+F6"),
    _action("next_low_confidence", QT_TRANSLATE_NOOP("Actions", "Next sentence to check"), Group.READ, "D"),
    _action("edit_times", QT_TRANSLATE_NOOP("Actions", "Edit sentence timing"), Group.READ, "T"),
    _action("back_to_voice", QT_TRANSLATE_NOOP("Actions", "Back to current line"), Group.READ, "V"),
    _action("playback_options", QT_TRANSLATE_NOOP("Actions", "Playback options"), Group.READ, "Ctrl+J"),
    _action("larger", QT_TRANSLATE_NOOP("Actions", "Larger text"), Group.READ, "Ctrl++", "Ctrl+="),
    _action("smaller", QT_TRANSLATE_NOOP("Actions", "Smaller text"), Group.READ, "Ctrl+-"),
    _action("usual_size", QT_TRANSLATE_NOOP("Actions", "Default text size"), Group.READ, "Ctrl+0"),
    _action("start_50_earlier", QT_TRANSLATE_NOOP("Actions", "Start sentence 50 ms earlier"), Group.EDIT_TIMES, "1"),
    _action("start_10_earlier", QT_TRANSLATE_NOOP("Actions", "Start sentence 10 ms earlier"), Group.EDIT_TIMES, "2"),
    _action("start_10_later", QT_TRANSLATE_NOOP("Actions", "Start sentence 10 ms later"), Group.EDIT_TIMES, "3"),
    _action("start_50_later", QT_TRANSLATE_NOOP("Actions", "Start sentence 50 ms later"), Group.EDIT_TIMES, "4"),
    _action("end_50_earlier", QT_TRANSLATE_NOOP("Actions", "End sentence 50 ms earlier"), Group.EDIT_TIMES, "5"),
    _action("end_10_earlier", QT_TRANSLATE_NOOP("Actions", "End sentence 10 ms earlier"), Group.EDIT_TIMES, "6"),
    _action("end_10_later", QT_TRANSLATE_NOOP("Actions", "End sentence 10 ms later"), Group.EDIT_TIMES, "7"),
    _action("end_50_later", QT_TRANSLATE_NOOP("Actions", "End sentence 50 ms later"), Group.EDIT_TIMES, "8"),
    _action("start_now", QT_TRANSLATE_NOOP("Actions", "Set sentence start to now"), Group.EDIT_TIMES, "0"),
    _action("turn_spoken", QT_TRANSLATE_NOOP("Actions", "Mark sentence as read aloud or not"), Group.EDIT_TIMES, "U"),
    _action("tap_word", QT_TRANSLATE_NOOP("Actions", "Tap the words along"), Group.EDIT_TIMES, "Y"),
    _action("undo_times", QT_TRANSLATE_NOOP("Actions", "Undo correction"), Group.EDIT_TIMES, "Ctrl+Z"),
    _action("redo_times", QT_TRANSLATE_NOOP("Actions", "Redo correction"), Group.EDIT_TIMES, "Ctrl+Shift+Z"),
    _action("class_view", QT_TRANSLATE_NOOP("Actions", "Class view"), Group.CLASS, "F5"),
    _action("cover_text", QT_TRANSLATE_NOOP("Actions", "Cover text for the class"), Group.CLASS, "C"),
    _action("reveal_word", QT_TRANSLATE_NOOP("Actions", "Reveal next word to the class"), Group.CLASS, "N"),
    _action(
        "reveal_sentence", QT_TRANSLATE_NOOP("Actions", "Reveal next sentence to the class"), Group.CLASS, "Shift+N"
    ),
    _action("make_tasks", QT_TRANSLATE_NOOP("Actions", "Make tasks for the class"), Group.READ, "Ctrl+Alt+M"),
    _action("do_tasks", QT_TRANSLATE_NOOP("Actions", "Start tasks"), Group.READ, "Ctrl+Alt+W"),
    _action("class_results", QT_TRANSLATE_NOOP("Actions", "Results of a class…"), Group.WINDOW, "Ctrl+Alt+K"),
    _action("class_gaps", QT_TRANSLATE_NOOP("Actions", "Gaps for the class"), Group.CLASS, "Shift+C"),
    _action(
        "class_translation",
        QT_TRANSLATE_NOOP("Actions", "Translation for the class, on or off"),
        Group.CLASS,
        "Shift+T",
    ),
    _action("freeze_class", QT_TRANSLATE_NOOP("Actions", "Freeze the class screen"), Group.CLASS, "F"),
    _action("black_screen", QT_TRANSLATE_NOOP("Actions", "Black screen for the class"), Group.CLASS, "K"),
    _action("cheat_sheet", QT_TRANSLATE_NOOP("Actions", "Show keyboard shortcuts"), Group.WINDOW, "?", "F1"),
    _action("leave", QT_TRANSLATE_NOOP("Actions", "Leave replay or close panel"), Group.WINDOW, "Esc"),
    _action("appearance", QT_TRANSLATE_NOOP("Actions", "Text and colours"), Group.WINDOW, "Ctrl+T"),
    _action("help", QT_TRANSLATE_NOOP("Actions", "Help"), Group.WINDOW, "Shift+F1"),
    _action("settings", QT_TRANSLATE_NOOP("Actions", "Settings…"), Group.WINDOW, "Ctrl+,"),
    _action("show_library", QT_TRANSLATE_NOOP("Actions", "Library"), Group.WINDOW, "Ctrl+L"),
    _action("add_story", QT_TRANSLATE_NOOP("Actions", "Add a story"), Group.WINDOW, "Ctrl+O"),
    _action("edit_text", QT_TRANSLATE_NOOP("Actions", "Edit title and text"), Group.WINDOW, "Ctrl+E"),
    _action("narration", QT_TRANSLATE_NOOP("Actions", "Add or replace narration"), Group.WINDOW, "Ctrl+N"),
    _action("save_story", QT_TRANSLATE_NOOP("Actions", "Share…"), Group.WINDOW, "Ctrl+S"),
    _action("search", QT_TRANSLATE_NOOP("Actions", "Search"), Group.WINDOW, "Ctrl+F"),
    _action("practise_say", QT_TRANSLATE_NOOP("Actions", "Say sentences"), Group.READ, "Ctrl+Shift+F6"),
    _action("review", QT_TRANSLATE_NOOP("Actions", "Hear sentences again"), Group.WINDOW, "Ctrl+Alt+R"),
    _action("trouble", QT_TRANSLATE_NOOP("Actions", "Trouble list"), Group.WINDOW, "Ctrl+Alt+T"),
    _action("progress", QT_TRANSLATE_NOOP("Actions", "Progress"), Group.WINDOW, "Ctrl+Alt+P"),
    _action("close", QT_TRANSLATE_NOOP("Actions", "Close window"), Group.WINDOW, "Ctrl+Q"),
)


def actions_of(*groups: Group) -> frozenset[str]:
    """Return the names of all actions of these groups."""
    return frozenset(action.name for action in ACTIONS if action.group in groups)


TIMING_ACTIONS = actions_of(Group.EDIT_TIMES)
"""Actions that click buttons of the timing editor."""

READER_ACTIONS = actions_of(Group.LISTEN, Group.READ, Group.EDIT_TIMES)
"""Actions on the open story. They do nothing while no story is shown, or while a dialog covers it."""

SEEN_BY_CLASS = tuple(
    d.name for d in ACTIONS if d.group in (Group.LISTEN, Group.CLASS) or d.name in {"hide_text", "explain"}
)
"""Actions whose keys also work in the class view. None of them shows a list, a setting or a message there."""

PRESENTER_KEYS = ("PgDown", "PgUp", "B", ".")
"""Keys that presenter remotes send, besides F5 and Esc: next, previous, black screen, black screen."""
