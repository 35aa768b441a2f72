"""What takes its time: adding, timing, changing a story. One at a time; each part is made when it is first wanted."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from listenapp.library.paths import Paths
from listenapp.library.store import OpenedStory

if TYPE_CHECKING:
    from listenapp.importing.folder_scan import Pair
    from listenapp.library.text_draft import Draft
    from listenapp.services.import_request import Wish
    from listenapp.story.model import Story
    from listenapp.ui.editor.text_edit_controller import Rewording
    from listenapp.ui.editor.text_edit_job import Editing
    from listenapp.ui.importer.batch_controller import Cartload
    from listenapp.ui.importer.import_controller import Arrivals
    from listenapp.ui.window.app_controller import Desk

_LATER_MS = 1000
_PARTS = ("_arrivals", "_cartload", "_rewording")


class Works(QObject):
    def __init__(self, desk: Desk, paths: Paths) -> None:
        super().__init__(desk)
        self._desk, self._paths = desk, paths

    @cached_property
    def _arrivals(self) -> Arrivals:
        from listenapp.ui.importer.import_controller import Arrivals  # noqa: PLC0415 - not needed to show the window, as the others

        return Arrivals(self._desk, self._paths)

    @cached_property
    def _cartload(self) -> Cartload:
        from listenapp.ui.importer.batch_controller import Cartload  # noqa: PLC0415

        return Cartload(self._desk, self._paths)

    @cached_property
    def _rewording(self) -> Rewording:
        from listenapp.ui.editor.text_edit_controller import Rewording  # noqa: PLC0415

        return Rewording(self._desk, self._paths)

    # -- what is going on ---------------------------------------------------------------------------------------

    @property
    def _current(self) -> Arrivals | Cartload | Rewording | None:
        made = (self.__dict__[name] for name in _PARTS if name in self.__dict__)
        return next((part for part in made if part.busy), None)

    @property
    def busy(self) -> bool:
        return self._current is not None

    @property
    def leaves_window(self) -> bool:
        """Whether the window can be used meanwhile; a story of which nothing is timed yet is waited for."""
        current = self._current
        return current is not None and (current is not self.__dict__.get("_arrivals") or self._arrivals.shown)

    def cancel(self) -> None:
        if self._current is not None:
            self._current.cancel()

    def close(self) -> None:
        with ExitStack() as closing:
            for name in _PARTS:
                if name in self.__dict__:
                    closing.callback(getattr(self, name).close)

    def model_names(self) -> list[str]:
        """Of the speech models that are installed. For a thread of its own."""
        from listenapp.align.models import installed  # noqa: PLC0415

        return [one.model.name for one in installed.installed(self._paths.model_places) if one.folder is not None]

    def find_same(self, story: Story) -> str | None:
        """The id of the same text in the library. For a thread of its own."""
        return self._desk.library.find_same(story)

    # -- what is wanted -----------------------------------------------------------------------------------------

    def add(self, wish: Wish) -> None:
        if not self.busy:
            self._arrivals.add(wish)

    def add_sample(self) -> None:
        from listenapp.services.import_request import Wish  # noqa: PLC0415

        sample = self._paths.sample
        self.add(Wish(source=str(sample / "story.txt"), narration=str(sample / "narration.mp3")))

    def attach(self, opened: OpenedStory, narration: str) -> None:
        """Gives the story a narration, and times it."""
        if not self.busy:
            self._arrivals.attach(opened, narration)

    def time_again(self, opened: OpenedStory) -> None:
        if not self.busy:
            self._arrivals.time_again(opened)

    def look_into(self, things: Sequence[str]) -> None:
        """Folders, or many files: `desk.pairs_found` tells what is there."""
        if not self.busy:
            self._cartload.look_into(things)

    def add_all(self, pairs: Sequence[Pair]) -> None:
        if not self.busy:
            self._cartload.add(pairs)

    def resume(self) -> None:
        """Goes on with the stories that were still to be added when the program ended; later, if it is busy."""
        if not self._paths.unfinished.exists():
            return
        if self.busy:
            QTimer.singleShot(_LATER_MS, self, self.resume)
            return
        from listenapp.ui.importer import batch_import  # noqa: PLC0415

        if left := batch_import.left(self._paths.unfinished):
            self._cartload.add(left)

    def keep_draft(self, opened: OpenedStory, typed: Draft | None) -> None:
        """What was typed of its title and text and is not saved yet; None forgets it."""
        self._rewording.keep_draft(opened, typed)

    @property
    def editing(self) -> Editing:
        return self._rewording.editing

    def edit(self, id_: str = "") -> None:
        """Title and text of a story, or of the one being read: `desk.edit_ready` tells when they can be changed."""
        wanted = id_ or self._desk.story_id
        if wanted and not self.busy:
            self._rewording.begin(wanted)
