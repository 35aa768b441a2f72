"""Hold the texts of the guide. Its pictures are in `assets/guide`, drawn by `tools/guide_pictures.py`."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Step:
    heading: str
    text: str
    picture: str = ""  # name of a file without its ending


def _step(heading: str, text: str, picture: str = "") -> Step:
    return Step(heading, text, picture)


def for_learners() -> list[Step]:
    translate = QCoreApplication.translate
    return [
        _step(
            translate("Guide", "Add a story"),
            translate(
                "Guide",
                "Drop a web page, a link or a text on the window, together with its recording. ListenApp finds "
                "the time of every word, on this computer.",
            ),
            "adding",
        ),
        _step(
            translate("Guide", "Read and listen"),
            translate(
                "Guide",
                "Press Space to play. The spoken word is highlighted. Click a word to hear it. R repeats the "
                "sentence, S repeats it slower.",
            ),
            "reading",
        ),
        _step(
            translate("Guide", "Understand words"),
            translate(
                "Guide",
                "Click a word in the list at the side to hear every sentence with it. Press I to see what a "
                "word means, and W to add your own.",
            ),
            "glossary",
        ),
        _step(
            translate("Guide", "Listen without reading"),
            translate(
                "Guide",
                "Press H to hide the text, and hold P to peek. The eye button shows only what has been spoken.",
            ),
            "hidden",
        ),
        _step(
            translate("Guide", "Find your pace"),
            translate(
                "Guide",
                "Choose a speed at the foot of the window. A and B loop a part. The playback options repeat "
                "each sentence or pause after it.",
            ),
        ),
        _step(
            translate("Guide", "Practise a story"),
            translate(
                "Guide",
                "Press F6. You listen, read along, fill in the words that are hard to hear, and write and say "
                "sentences. What you missed comes back another day, in the first row of the library.",
            ),
        ),
        _step(
            translate("Guide", "All keys"),
            translate("Guide", "Press ? to see every key, and to change it."),
        ),
    ]


def for_teachers() -> list[Step]:
    translate = QCoreApplication.translate
    return [
        _step(
            translate("Guide", "Show a story to the class"),
            translate(
                "Guide",
                "Press F5. The class sees only the text. If you have one screen, move the mouse to see your "
                "buttons. A presenter's remote works too.",
            ),
            "class",
        ),
        _step(
            translate("Guide", "Uncover the text step by step"),
            translate(
                "Guide",
                "C covers the text. N uncovers the next word, Shift+N the next sentence. F freezes the "
                "picture, K makes the screen black.",
            ),
        ),
        _step(
            translate("Guide", "Explain a word"),
            translate(
                "Guide",
                "Press I: what the spoken word means appears at the foot of the screen.",
            ),
            "class-word",
        ),
        _step(
            translate("Guide", "Give tasks and read the results"),
            translate(
                "Guide",
                "Press Ctrl+Alt+M to choose gaps and questions, and share the story as a lesson. Drop the learners’ "
                "result files on the library, or press Ctrl+Alt+K, to see them as a table.",
            ),
        ),
        _step(
            translate("Guide", "Add a book or a podcast"),
            translate(
                "Guide",
                "In “Add a story”, choose an e-book or enter the address of a podcast’s feed. Then choose its chapters "
                "or episodes. Recordings that belong to them are found by their names.",
            ),
        ),
        _step(
            translate("Guide", "Sort stories by course and level"),
            translate(
                "Guide",
                "Right-click a story in the library and choose “Course and level…”. With Ctrl you can select several.",
            ),
        ),
        _step(
            translate("Guide", "Check the times"),
            translate(
                "Guide",
                "A flag in the library marks stories with sentences to check. D goes to the next one, T edits "
                "its times.",
            ),
            "times",
        ),
        _step(
            translate("Guide", "Share a lesson"),
            translate(
                "Guide",
                "Choose “Share…” in a story's menu: a lesson for ListenApp, an e-book, a web page, "
                "flashcards or a handout.",
            ),
        ),
    ]
