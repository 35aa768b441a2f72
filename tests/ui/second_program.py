"""Change a library again and again, as a second program would, until the standard input ends.

python second_program.py LIBRARY SEED
"""

from __future__ import annotations

import random
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

from listenapp.errors import ListenError
from listenapp.importing import document
from listenapp.library import user_glossary
from listenapp.library.reading_state import StoryState
from listenapp.library.store import Library
from listenapp.story.model import GlossaryEntry


def main() -> None:
    library, chance = Library(Path(sys.argv[1])), random.Random(sys.argv[2])
    ended = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
    while not ended.is_set():
        with suppress(ListenError):
            change(library, chance)
        time.sleep(chance.random() / 10)


def change(library: Library, chance: random.Random) -> None:
    """Change one story."""
    summaries = library.summaries()
    if len(summaries) < 4:
        text = f"A Car {chance.randrange(9)}\n\nThe old car stopped here. Nobody had seen it.\n"
        library.add_once(document.from_text(text, "en"), None, None)
        return
    id_ = chance.choice(summaries).id
    opened = library.open(id_)
    match chance.randrange(6):
        case 0:
            library.save_state(id_, StoryState(position=chance.random() * 9))
        case 1:
            library.save_corrections(id_, opened.corrections)
        case 2:
            user_glossary.save(opened.folder, [GlossaryEntry("boat", "a ship")])
        case 3 if opened.machine_alignment is not None:
            library.save_alignment(id_, opened.machine_alignment)
        case 4:
            library.restore(library.remove(id_))
        case 5:
            library.replace_text(id_, opened.story, opened.machine_alignment)


if __name__ == "__main__":
    main()
