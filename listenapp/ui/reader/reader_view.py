"""Show the open story: transcript, glossary and controls, connected to playback."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from listenapp.library.summary import LOW_CONFIDENCE
from listenapp.story.alignment import Alignment
from listenapp.story.model import GlossaryEntry, Story
from listenapp.story.starred import StarredSentence
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.common.view_options import TextStyle
from listenapp.ui.document.timing_corrections import TimingCorrections
from listenapp.ui.glossary.glossary_controller import GlossaryController
from listenapp.ui.glossary.glossary_panel import GlossaryPanel
from listenapp.ui.glossary.glossary_replay import GlossaryReplay
from listenapp.ui.glossary.saved_panel import SavedPanel
from listenapp.ui.glossary.side_panel import WORDS, SidePanel
from listenapp.ui.player.playback_controller import PlaybackController
from listenapp.ui.player.transport_bar import TransportBar
from listenapp.ui.reader.find_bar import FindBar
from listenapp.ui.reader.loop_display import LoopDisplay
from listenapp.ui.reader.timing_editor import TimingEditor
from listenapp.ui.theme.theme_manager import ThemeManager
from listenapp.ui.transcript.auto_scroll import FollowButton
from listenapp.ui.transcript.transcript_view import TranscriptView

_LEAST_TEXT = 150  # pixels of height that the timing editor leaves
_LEAST_TEXT_IN_LOW_WINDOW = 48
_HERE = 0.05  # seconds: a sentence that starts so soon counts as the current one


class LowConfidenceSentences:
    """Low-confidence sentences of the open story, as sentence indices."""

    def __init__(self, playback: PlaybackController, transcript: TranscriptView) -> None:
        self._playback, self._transcript = playback, transcript
        self._sentences: list[int] = []

    def show(self, alignment: Alignment | None) -> None:
        """Mark the low-confidence sentences of a complete alignment. Mark none in a partial one.

        Unknown times in a partial alignment are not errors.
        """
        timed = alignment.sentences if alignment is not None and alignment.recognizer else ()
        self._sentences = [i for i, t in enumerate(timed) if t.start is not None and t.confidence < LOW_CONFIDENCE]
        self._transcript.mark_low_confidence(self._sentences)

    @property
    def first(self) -> int | None:
        return next(iter(self._sentences), None)

    def after(self, sentence: int) -> int | None:
        """Return the next low-confidence sentence after `sentence`, else the first one, or None where there is none."""
        return next((i for i in self._sentences if i > sentence), self.first)

    def go_to_next(self) -> bool:
        """Seek to the next low-confidence sentence after the position, else to the first one.

        Return False where there is none.
        """
        alignment = self._playback.alignment
        if alignment is None:
            return False
        starts = sorted(start for i in self._sentences if (start := alignment.sentences[i].start) is not None)
        if not starts:
            return False
        now = self._playback.story_time + _HERE
        self._playback.seek(next((start for start in starts if start > now), starts[0]))
        return True


class ReaderView(QFrame):
    not_spoken = Signal(str)  # text of a clicked word that is not spoken
    glossary_shown_changed = Signal(bool)
    card_requested = Signal(int)  # of the word with this index
    looked_up = Signal(GlossaryEntry)  # its meaning is shown without a replay

    def __init__(
        self,
        theme_manager: ThemeManager,
        style: TextStyle,
        playback: PlaybackController,
        corrections: TimingCorrections,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._theme_manager, self._playback, self._corrections = theme_manager, playback, corrections
        self._story: Story | None = None
        self._from_sentence = self._click_opens_card = False
        self._glossary_wanted = True
        self._has_stars = False
        self._shows_empty_glossary = False  # whether the user has opened the panel of a story without words
        self.transcript = TranscriptView(theme_manager.theme, style)
        self.glossary, self.saved = GlossaryPanel(theme_manager), SavedPanel(theme_manager)
        self.side = SidePanel(self.glossary, self.saved)
        self.transport = TransportBar(theme_manager)
        self.editor = TimingEditor(theme_manager, playback, corrections)
        self.back_button = FollowButton(theme_manager, self.transcript, self.transcript.auto_scroll)
        self.find_bar = FindBar(theme_manager, self.transcript)
        self.words = GlossaryController(playback, tasks, self.transcript, self.glossary, self)
        self.replays = GlossaryReplay(playback, self.transcript, self.glossary, self.words, self)
        self.low_confidence = LowConfidenceSentences(playback, self.transcript)
        self.marks = LoopDisplay(playback, self.transcript, self.transport, self)
        self._lay_out()
        self._wire()
        self._wire_bar()
        theme_manager.changed.connect(self._apply_theme)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.transcript, 1)
        self.transcript.setMinimumHeight(_LEAST_TEXT_IN_LOW_WINDOW)
        row.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.find_bar)
        column.addWidget(self.editor)
        column.addWidget(self.transport)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit_editor()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # for example a form was opened in the panel
            self._fit_editor()
        return done

    def _fit_editor(self) -> None:
        """Give the timing editor the height that text, panel and player leave. A very low window has no panel then."""
        if self.editor.isVisibleTo(self):
            bars = [bar.sizeHint().height() for bar in (self.transport, self.find_bar) if bar.isVisibleTo(self)]
            room, panel = self.height() - sum(bars), self.side.height_without_scrolling()
            self.side.setVisible(self.glossary_shown and room - self.editor.least_height >= panel)
            least = max(_LEAST_TEXT, panel if self.side.isVisibleTo(self) else 0)
            self.editor.fit(room - least)

    def _wire(self) -> None:
        playback = self._playback
        playback.tracker.position_changed.connect(self.transcript.set_position)
        playback.seeked.connect(lambda _seconds: self.transcript.auto_scroll.set_following(True))
        self.transcript.word_clicked.connect(self._play_from)
        self.transcript.word_double_clicked.connect(self._play_word)
        self.transcript.card_requested.connect(self.card_requested)
        self.words.found.connect(self._list_words)
        self.glossary.looked_up.connect(self.looked_up)
        self.editor.next_low_confidence_requested.connect(self.next_low_confidence)
        self.editor.closed.connect(self.transcript.setFocus)
        self.editor.closed.connect(self._place_panel)
        self.glossary.form.closed.connect(self.transcript.setFocus)
        self.find_bar.closed.connect(self.transcript.setFocus)
        self.saved.form.closed.connect(self.transcript.setFocus)
        self.saved.sentence_requested.connect(self.hear_sentence)
        for model in (self.glossary.model, self.saved.model):
            model.modelReset.connect(self._show_new_words)

    def _wire_bar(self) -> None:
        playback, bar = self._playback, self.transport
        bar.toggled.connect(playback.toggle)
        bar.next_requested.connect(playback.next_sentence)
        bar.previous_requested.connect(playback.previous_sentence)
        bar.repeat_requested.connect(playback.repeat_sentence)
        bar.slower_requested.connect(playback.again_slower)
        bar.loop_requested.connect(playback.repeat.loop_sentence)
        bar.seeked.connect(playback.seek)
        bar.speed_requested.connect(playback.set_speed)
        playback.speed_changed.connect(bar.show_speed)
        playback.repeat.range_changed.connect(bar.slider.set_range)
        playback.repeat.looping_changed.connect(bar.show_loop)
        playback.tracker.time_changed.connect(bar.show_time)
        playback.tracker.playing_changed.connect(bar.show_playing)
        playback.ready_changed.connect(bar.set_ready)
        playback.audio_loaded.connect(self._show_length)

    # -- showing a story ----------------------------------------------------------------------------------------

    def show_story(self, story: Story, alignment: Alignment | None) -> None:
        self._story = story
        self.replays.forget()
        self.editor.close_editor()
        self.find_bar.forget()
        self.transcript.show_story(story, alignment)
        self.transcript.resume_at(*self._playback.tracker.place_at(self._playback.story_time))
        self.words.show_story(story, alignment)
        self._shows_empty_glossary = False
        self._place_panel()
        self._mark_sentences(alignment)
        self.low_confidence.show(alignment)

    def show_alignment(self, alignment: Alignment) -> None:
        self.words.find(alignment)
        self.transcript.show_alignment(alignment)
        self.marks.update_part()
        self.editor.show_times()
        self._mark_sentences(alignment)
        self.low_confidence.show(alignment)

    def _mark_sentences(self, alignment: Alignment | None) -> None:
        story = self._story
        if story is None or alignment is None:
            self.transport.slider.set_marks(())
            return
        starts = [(t.start, story.sentence_text(i)) for i, t in enumerate(alignment.sentences) if t.start is not None]
        self.transport.slider.set_marks(sorted(starts))

    def _show_length(self) -> None:
        self.transport.set_duration(self._playback.duration)
        self.transport.show_time(self._playback.story_time)

    # -- glossary -----------------------------------------------------------------------------------------------

    def _list_words(self) -> None:
        """Show the glossary list, unless a replay is on: then the list shows the replayed word."""
        if not self.replays.on:
            self.words.show_list()

    def add_own_word(self) -> None:
        """Open the form for a new glossary entry, where entries can be added."""
        if self.glossary.can_add:
            self.set_glossary_wanted(True)
            self.side.show_tab(WORDS)
            self.words.open_form()

    def explain(self) -> bool:
        """Show the meaning of the word at the caret, else of the spoken word.

        Return False if it has no glossary entry.
        """
        word = self.transcript.target_word()
        entry = None if word is None else self.words.entry_at(word)
        if entry is not None:
            self.looked_up.emit(entry)
        return self.transcript.explain()

    # -- saved sentences ------------------------------------------------------------------------------------------

    def show_stars(self, stars: Sequence[StarredSentence]) -> None:
        self._has_stars = bool(stars)
        self.transcript.mark_starred({star.sentence: star.note for star in stars if star.sentence is not None})
        self.saved.show_stars(stars)

    def target_sentence(self) -> int | None:
        """Return the sentence of the caret if it is shown, or else the one that is spoken, or None."""
        word = self.transcript.target_word()
        if self._story is None or word is None:
            return self._playback.tracker.current_position[1]
        return self._story.sentence_of_word[word]

    def show_sentence(self, sentence: int) -> None:
        """Scroll to a sentence. One with a time is shown by the voice, which is there."""
        alignment = self._playback.alignment
        if alignment is None or alignment.sentences[sentence].start is None:
            self.transcript.show_sentence(sentence)

    def hear_sentence(self, sentence: int) -> None:
        """Play a sentence once. Show one that cannot be played."""
        if self._playback.repeat.replay([sentence]):
            self.transcript.auto_scroll.set_following(True)
        else:
            self.transcript.show_sentence(sentence)

    # -- correcting times ---------------------------------------------------------------------------------------

    def edit_times(self) -> bool:
        """Open the timing editor with the current sentence, or close it.

        Return False where there are no times to correct.
        """
        if self.editor.isVisible():
            self.editor.close_editor()
            return True
        story, sentence = self._story, self._playback.tracker.current_position[1]
        if story is None or not self._corrections.possible:
            return False
        word = self.transcript.target_word()
        chosen = story.sentence_of_word[word] if sentence is None and word is not None else sentence
        self.editor.open_with(story, chosen if chosen is not None else self.low_confidence.first or 0)
        self.transcript.auto_scroll.back_to_voice()
        return True

    def next_low_confidence(self) -> bool:
        """Go to the next low-confidence sentence, also in the open editor. Return False where there is none."""
        here = self.editor.sentence
        if here is None:
            return self.low_confidence.go_to_next()
        following = self.low_confidence.after(here)
        if following is not None:
            self.editor.step(following - here)
        return following is not None

    # -- playing from the transcript ----------------------------------------------------------------------------

    def set_click_plays_sentence(self, from_sentence: bool) -> None:
        self._from_sentence = from_sentence

    def set_click_opens_card(self, opens_card: bool) -> None:
        """Set whether a click opens the card of the word, as a right click always does."""
        self._click_opens_card = opens_card

    def _play_from(self, word: int) -> None:
        story = self._story
        if self._click_opens_card:
            self.card_requested.emit(word)
            return
        if story is None:
            return
        first = story.sentences[story.sentence_of_word[word]].first_word if self._from_sentence else word
        if not self._playback.play_from_word(first) and not self._playback.play_from_word(word):
            self.not_spoken.emit(story.words[word].text)

    def _play_word(self, word: int) -> None:
        if self._story is not None and not self._playback.repeat.play_word(word):
            self.not_spoken.emit(self._story.words[word].text)

    # -- appearance ---------------------------------------------------------------------------------------------

    def set_glossary_wanted(self, wanted: bool) -> None:
        self._glossary_wanted = self._shows_empty_glossary = wanted
        self._place_panel()

    @property
    def glossary_shown(self) -> bool:
        """Return whether the panel is shown. An empty one takes no room, unless the user has opened it."""
        has_rows = self.glossary.model.rowCount() > 0 or self._has_stars
        return self._glossary_wanted and (has_rows or self._shows_empty_glossary)

    def _place_panel(self) -> None:
        self.side.setVisible(self.glossary_shown)
        self._fit_editor()
        self.glossary_shown_changed.emit(self.glossary_shown)

    def _show_new_words(self) -> None:
        """Show the panel with its first word or saved sentence. It stays if the last one is removed."""
        if self.glossary_shown and not self.side.isVisibleTo(self):
            self._place_panel()

    def _apply_theme(self) -> None:
        self.transcript.set_theme(self._theme_manager.theme)
