"""Find glossary words in the text, underline them and list them. Add and remove the learner's own words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from listenapp.errors import ListenError
from listenapp.story.alignment import Alignment
from listenapp.story.model import GlossaryEntry, Story
from listenapp.ui.common.tasks import BackgroundTask, TaskRunner
from listenapp.ui.glossary.glossary_list import GlossaryRow
from listenapp.ui.glossary.glossary_panel import GlossaryPanel
from listenapp.ui.player.playback_controller import PlaybackController
from listenapp.ui.transcript.transcript_view import TranscriptView

if TYPE_CHECKING:
    from listenapp.story.glossary import Occurrences


class GlossaryController(QObject):
    """Glossary of the open story.

    An entry is identified by its index. The story's own entries come first and the learner's entries after them.
    """

    own_changed = Signal(tuple)  # of GlossaryEntry, after the learner added or removed one
    renumbered = Signal()  # the entries and their indices are about to change
    found = Signal()  # the occurrences of the entries are known now

    def __init__(
        self,
        playback: PlaybackController,
        tasks: TaskRunner,
        transcript: TranscriptView,
        panel: GlossaryPanel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._playback, self._tasks, self._transcript, self._panel = playback, tasks, transcript, panel
        self._finding: BackgroundTask | None = None
        self._story: Story | None = None
        self._found: tuple[Occurrences, ...] = ()
        self._own: tuple[GlossaryEntry, ...] = ()
        panel.word_added.connect(self.add_own)
        panel.word_removed.connect(self._remove)

    # -- finding the words in the story -------------------------------------------------------------------------

    def show_story(self, story: Story, alignment: Alignment | None) -> None:
        """Show the glossary of a story. The learner's own words are added later by `show_own`."""
        self._story = story
        self._found, self._own = (), ()
        self._panel.set_can_add(False)
        self.find(alignment)
        self.show_list()

    def find(self, alignment: Alignment | None) -> None:
        """Search the text for the entries in a background task, because the first search loads a dictionary."""
        story = self._story
        if self._finding is not None:
            self._finding.discard()
        if story is not None and self._entries:
            whole = replace(story, glossary=self._entries)
            self._finding = self._tasks.run_slow(lambda: _occurrences(whole, alignment), self._show_found, _never)

    def _show_found(self, found: tuple[Occurrences, ...]) -> None:
        self._finding = None
        self._found = found
        self.mark()
        self.found.emit()

    @property
    def _entries(self) -> tuple[GlossaryEntry, ...]:
        return (*self._story.glossary, *self._own) if self._story is not None else ()

    def spoken_sentences(self, entry: int) -> list[int]:
        """Return the spoken sentences that contain the entry. The list is empty while they are not known."""
        alignment = self._playback.alignment
        if alignment is None or not self._found:
            return []
        return [s for s in self._found[entry].sentences if alignment.sentences[s].start is not None]

    def entry_at(self, word: int) -> GlossaryEntry | None:
        """Return the entry that explains a word of the text; None if there is none, or if it is not known yet."""
        pairs = zip(self._entries, self._found, strict=False)
        return next((e for e, found in pairs if any(a <= word <= b for a, b in found.spans)), None)

    def story_words(self) -> frozenset[int]:
        """Return the words of the text that an entry explains. Empty while they are not known."""
        spans = [span for found in self._found for span in found.spans]
        return frozenset(word for first, last in spans for word in range(first, last + 1))

    def is_own(self, entry: GlossaryEntry) -> bool:
        """Return whether the learner added the entry."""
        return entry in self._own

    def has(self, term: str) -> bool:
        """Return whether the list contains a term."""
        return any(entry.term.casefold() == term.casefold() for entry in self._entries)

    # -- panel and underlines -----------------------------------------------------------------------------------

    def show_list(self) -> None:
        entries = self._entries
        published = len(entries) - len(self._own)
        counts: list[int | None] = [len(found.spans) for found in self._found]
        counts = counts or [None] * len(entries)
        rows = [GlossaryRow(entry, counts[k], own=k >= published) for k, entry in enumerate(entries)]
        self._panel.show_rows(rows, timed=self._playback.alignment is not None)

    def mark(self) -> None:
        """Underline the glossary words in the transcript and set their definitions."""
        if not self._found:
            self._transcript.show_glossary([], {})
            return
        spans = [span for found in self._found for span in found.spans]
        definitions = {
            word: f"{entry.term}: {entry.definition}"
            for entry, found in zip(self._entries, self._found, strict=True)
            for first, last in found.spans
            for word in range(first, last + 1)
        }
        self._transcript.show_glossary(spans, definitions)

    # -- the learner's own words --------------------------------------------------------------------------------

    def show_own(self, entries: tuple[GlossaryEntry, ...]) -> None:
        """Show the learner's own words, and allow adding more from now on."""
        self._panel.set_can_add(True)
        if entries != self._own:
            self._use_own(entries)

    def open_form(self) -> None:
        """Open the form with the selected text, or the word at the caret, or the highlighted word."""
        if self._panel.can_add and self._story is not None:
            word = self._transcript.target_word()
            chosen = self._transcript.textCursor().selectedText().strip()
            self._panel.open_form(chosen or ("" if word is None else self._story.words[word].text))

    def add_own(self, term: str, definition: str) -> None:
        self._use_own((*self._own, GlossaryEntry(term, definition)))
        self.own_changed.emit(self._own)

    def _remove(self, entry: int) -> None:
        at = entry - (len(self._entries) - len(self._own))
        self._use_own(self._own[:at] + self._own[at + 1 :])
        self.own_changed.emit(self._own)

    def _use_own(self, entries: tuple[GlossaryEntry, ...]) -> None:
        self.renumbered.emit()
        self._own, self._found = entries, ()
        self.find(self._playback.alignment)
        self.show_list()


def _never(_error: ListenError) -> None:
    """Ignore the error. The search has no expected errors, and the task raises the exception of a bug itself."""


def _occurrences(story: Story, alignment: Alignment | None) -> tuple[Occurrences, ...]:
    from listenapp.story.glossary import occurrences  # noqa: PLC0415 - loads dictionaries

    return occurrences(story, alignment)
