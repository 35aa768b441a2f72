"""The reading place: the page, its words, and the controls. Wires them to the session."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from listenapp.errors import ListenError
from listenapp.library.summary import DOUBTFUL_BELOW
from listenapp.story.model import GlossaryEntry, Story
from listenapp.story.timeline import Alignment
from listenapp.ui import say
from listenapp.ui.face import Type
from listenapp.ui.glossary_panel import GlossaryPanel, Row
from listenapp.ui.look import Look, PushButton
from listenapp.ui.repairing import Repairing
from listenapp.ui.session import Session
from listenapp.ui.tasks import Task, Tasks
from listenapp.ui.timing_editor import TimingEditor
from listenapp.ui.transcript import Transcript
from listenapp.ui.transport_bar import TransportBar

if TYPE_CHECKING:
    from listenapp.story.glossary import Occurrences


class ReadingView(QFrame):
    entry_replayed = Signal(object)  # GlossaryEntry, None when the replay is over
    own_words_changed = Signal(object)  # tuple of GlossaryEntry
    not_heard = Signal(str)  # a word was clicked that is not read aloud

    def __init__(
        self,
        look: Look,
        face: Type,
        session: Session,
        repairing: Repairing,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._look, self._session, self._tasks = look, session, tasks
        self._finding: Task | None = None
        self._story: Story | None = None
        self._found: tuple[Occurrences, ...] = ()
        self._own: tuple[GlossaryEntry, ...] = ()
        self._doubts: list[int] = []
        self._replayed: list[int] = []  # the sentences of the replay that is on
        self._entry: int | None = None
        self._first_replayed = 0
        self._from_sentence = False
        self._glossary_wanted = True
        self.transcript = Transcript(look.theme, face)
        self.glossary = GlossaryPanel(look)
        self.transport = TransportBar(look)
        self.editor = TimingEditor(look, session, repairing)
        self._repairing = repairing
        self._make_back_button()
        self._lay_out()
        self._wire()
        look.changed.connect(self._wear)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.transcript, 1)
        row.addWidget(self.glossary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.editor)
        column.addWidget(self.transport)

    def _make_back_button(self) -> None:
        made = PushButton(self.transcript)
        made.setObjectName("backToVoice")
        made.setText(self.tr("Back to the voice"))
        made.setAccessibleName(made.text())
        made.setToolTip(self.tr("Show the line being read, and follow it again"))
        made.setIconSize(QSize(16, 16))
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.clicked.connect(self.transcript.back_to_voice)
        made.hide()
        self.back_button = made
        self.transcript.viewport().installEventFilter(self)  # it has its new size later than the page
        self._wear_back_button()

    def _wire(self) -> None:
        session, bar = self._session, self.transport
        bar.toggled.connect(session.toggle)
        bar.next_wanted.connect(session.next_sentence)
        bar.previous_wanted.connect(session.previous_sentence)
        bar.repeat_wanted.connect(session.repeat_sentence)
        bar.slower_wanted.connect(session.again_slower)
        bar.loop_wanted.connect(session.loop_sentence)
        bar.sought.connect(session.seek)
        bar.speed_wanted.connect(session.set_speed)
        session.speed_changed.connect(bar.show_speed)
        session.range_changed.connect(bar.slider.set_range)
        session.looping_changed.connect(bar.show_loop)
        session.time_changed.connect(bar.show_time)
        session.playing_changed.connect(bar.show_playing)
        session.ready_changed.connect(bar.set_ready)
        session.sound_came.connect(self._show_length)
        session.lit.connect(self.transcript.light)
        session.replaying_changed.connect(self._show_replay)
        session.sought.connect(lambda _seconds: self.transcript.set_following(True))
        self.transcript.word_clicked.connect(self._play_from)
        self.transcript.word_double_clicked.connect(self._play_word)
        self.transcript.following_changed.connect(lambda following: self.back_button.setVisible(not following))
        self.glossary.replay_wanted.connect(self.replay)
        self.glossary.slow_replay_wanted.connect(self.replay_slower)
        self.glossary.occurrence_wanted.connect(lambda entry, at: self.replay(entry, only=at))
        self.glossary.stop_wanted.connect(self.stop_replay)
        self.editor.next_doubt_wanted.connect(self._edit_next_doubt)
        self.editor.closed.connect(self.transcript.setFocus)
        self.glossary.word_added.connect(self._add_own)
        self.glossary.form.closed.connect(self.transcript.setFocus)
        self.glossary.word_removed.connect(self._remove_own)

    # -- the story ----------------------------------------------------------------------------------------------

    @property
    def replaying(self) -> bool:
        return self._entry is not None

    def show_story(self, story: Story, alignment: Alignment | None) -> None:
        self._story = story
        self._entry, self._found, self._own = None, (), ()
        self.glossary.set_can_add(False)
        self.editor.close_editor()
        self.transcript.show_story(story, alignment)
        self._find(alignment)
        self.glossary.show_rows(self._rows())
        self._place_panel()
        self._mark_sentences(alignment)
        self._mark_doubts(alignment)

    def show_alignment(self, alignment: Alignment) -> None:
        self._find(alignment)
        self.transcript.show_alignment(alignment)
        self.editor.show_times()
        self._mark_sentences(alignment)
        self._mark_doubts(alignment)

    def _find(self, alignment: Alignment | None) -> None:
        """Looks for the glossary's words, off the UI thread: the first one loads a dictionary."""
        story = self._story
        if self._finding is not None:
            self._finding.drop()
        if story is not None and self._entries:
            whole = replace(story, glossary=self._entries)
            self._finding = self._tasks.run(lambda: _occurrences(whole, alignment), self._show_found, _never)

    def _show_found(self, found: tuple[Occurrences, ...]) -> None:
        self._finding = None
        self._found = found
        self._mark_glossary()
        if self._entry is None:
            self.glossary.show_rows(self._rows())

    @property
    def _entries(self) -> tuple[GlossaryEntry, ...]:
        """Those that the story came with, then the learner's own."""
        return (*self._story.glossary, *self._own) if self._story is not None else ()

    def _rows(self) -> list[Row]:
        entries = self._entries
        published = len(entries) - len(self._own)
        counts: list[int | None] = [len(found.spans) for found in self._found]
        counts = counts or [None] * len(entries)
        return [Row(entry, counts[k], own=k >= published) for k, entry in enumerate(entries)]

    def _mark_glossary(self) -> None:
        if not self._found:
            self.transcript.show_glossary([], {})
            return
        spans = [span for found in self._found for span in found.spans]
        definitions = {
            word: f"{entry.term}: {entry.definition}"
            for entry, found in zip(self._entries, self._found, strict=True)
            for first, last in found.spans
            for word in range(first, last + 1)
        }
        self.transcript.show_glossary(spans, definitions)

    # -- words of the learner's own -----------------------------------------------------------------------------

    def show_own_words(self, entries: tuple[GlossaryEntry, ...]) -> None:
        """They can be added from now on."""
        self.glossary.set_can_add(True)
        if entries != self._own:
            self._use_own(entries)

    def _use_own(self, entries: tuple[GlossaryEntry, ...]) -> None:
        self.stop_replay()
        self._own, self._found = entries, ()
        self._find(self._session.alignment)
        self.glossary.show_rows(self._rows())

    def add_own_word(self) -> None:
        """Opens the form with the word that is selected, or at the caret, or heard."""
        if self.glossary.can_add and self._story is not None:
            self.set_glossary_wanted(True)
            word = self.transcript.meant_word()
            chosen = self.transcript.textCursor().selectedText().strip()
            self.glossary.open_form(chosen or ("" if word is None else self._story.words[word].text))

    def _add_own(self, term: str, definition: str) -> None:
        self._use_own((*self._own, GlossaryEntry(term, definition)))
        self.own_words_changed.emit(self._own)

    def _remove_own(self, entry: int) -> None:
        at = entry - (len(self._entries) - len(self._own))
        self._use_own(self._own[:at] + self._own[at + 1 :])
        self.own_words_changed.emit(self._own)

    def explain(self) -> bool:
        """Shows what the word at the caret, or the one being heard, means; False where nobody explained it."""
        return self.transcript.explain()

    def _mark_sentences(self, alignment: Alignment | None) -> None:
        story = self._story
        if story is None or alignment is None:
            self.transport.slider.set_marks(())
            return
        starts = [(t.start, story.sentence_text(i)) for i, t in enumerate(alignment.sentences) if t.start is not None]
        self.transport.slider.set_marks(starts)

    def _mark_doubts(self, alignment: Alignment | None) -> None:
        """Only of a whole alignment: while it grows, what is unknown is no doubt."""
        timed = alignment.sentences if alignment is not None and alignment.recognizer else ()
        self._doubts = [i for i, t in enumerate(timed) if t.start is not None and t.confidence < DOUBTFUL_BELOW]
        self.transcript.mark_doubts(self._doubts)

    def go_to_next_doubt(self) -> bool:
        """To the doubtful sentence after the place that is heard, or the first one; False where there is none."""
        alignment = self._session.alignment
        if alignment is None:
            return False
        starts = [start for i in self._doubts if (start := alignment.sentences[i].start) is not None]
        if not starts:
            return False
        now = self._session.story_time + 0.05
        self._session.seek(next((start for start in starts if start > now), starts[0]))
        return True

    # -- mending times ------------------------------------------------------------------------------------------

    def edit_times(self) -> bool:
        """Opens the editor with the sentence that is heard, or closes it; False where there is nothing to mend."""
        if self.editor.isVisible():
            self.editor.close_editor()
            return True
        story, sentence = self._story, self._session.lit_now[1]
        if story is None or not self._repairing.possible:
            return False
        word = self.transcript.meant_word()
        chosen = story.sentence_of_word[word] if sentence is None and word is not None else sentence
        self.editor.open_with(story, chosen if chosen is not None else next(iter(self._doubts), 0))
        self.transcript.back_to_voice()
        return True

    def _edit_next_doubt(self) -> None:
        here = self.editor.sentence if self.editor.sentence is not None else -1
        following = [i for i in self._doubts if i > here] or self._doubts
        if following:
            self.editor.show_sentence(following[0])

    # -- hearing ------------------------------------------------------------------------------------------------

    def set_click_plays_sentence(self, from_sentence: bool) -> None:
        self._from_sentence = from_sentence

    def _play_from(self, word: int) -> None:
        story = self._story
        if story is None:
            return
        first = story.sentences[story.sentence_of_word[word]].first_word if self._from_sentence else word
        if not self._session.play_from_word(first) and not self._session.play_from_word(word):
            self.not_heard.emit(story.words[word].text)

    def _play_word(self, word: int) -> None:
        if self._story is not None and not self._session.play_word(word):
            self.not_heard.emit(self._story.words[word].text)

    def replay(self, entry: int, only: int | None = None, speed: float | None = None) -> None:
        """Plays the sentences in which a glossary entry is heard, or one of them."""
        sentences = self._heard_sentences(entry)
        if not sentences:
            self.glossary.say_never_heard(entry)
            return
        self._first_replayed = only or 0
        if self._session.replay(sentences if only is None else [sentences[only]], speed):
            self._entry, self._replayed = entry, sentences
            self.glossary.show_replay(entry, self._first_replayed, len(sentences))
            self.entry_replayed.emit(self.glossary.model.row(entry).entry)
            self.transcript.dim_others(True)
            self.transcript.set_following(True)

    def replay_slower(self, entry: int) -> None:
        self.replay(entry, speed=say.slower(self._session.speed))

    def _heard_sentences(self, entry: int) -> list[int]:
        alignment = self._session.alignment
        if alignment is None or not self._found:
            return []
        return [s for s in self._found[entry].sentences if alignment.sentences[s].start is not None]

    def stop_replay(self) -> None:
        self._session.stop_replay()
        self._end_replay()

    def _show_replay(self, span: int | None) -> None:
        if self._entry is None:
            return
        if span is None:
            self._end_replay()
        else:
            self.glossary.show_replay(self._entry, self._first_replayed + span, len(self._replayed))

    def _end_replay(self) -> None:
        self._entry = None
        self.entry_replayed.emit(None)
        self.glossary.show_replay(None)
        self.transcript.dim_others(False)

    def _show_length(self) -> None:
        self.transport.set_duration(self._session.duration)
        self.transport.show_time(self._session.story_time)

    # -- looks --------------------------------------------------------------------------------------------------

    def set_glossary_wanted(self, wanted: bool) -> None:
        self._glossary_wanted = wanted
        self._place_panel()

    @property
    def glossary_wanted(self) -> bool:
        return self._glossary_wanted

    def _place_panel(self) -> None:
        self.glossary.setVisible(self._glossary_wanted)

    def _wear(self) -> None:
        self.transcript.set_theme(self._look.theme)
        self._mark_glossary()
        self._wear_back_button()

    def _wear_back_button(self) -> None:
        self.back_button.setIcon(self._look.icon("arrow-down", "paper"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self.transcript.viewport() and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place_back_button()
        return super().eventFilter(watched, event)

    def _place_back_button(self) -> None:
        made = self.back_button
        made.adjustSize()
        viewport = self.transcript.viewport()
        made.move((viewport.width() - made.width()) // 2, viewport.height() - made.height() - 16)


def _never(_error: ListenError) -> None:
    """Looking for words in a text meets no fault of the world; a bug is raised besides."""


def _occurrences(story: Story, alignment: Alignment | None) -> tuple[Occurrences, ...]:
    from listenapp.story.glossary import occurrences  # noqa: PLC0415 - brings dictionaries along

    return occurrences(story, alignment)
