"""Fill a word's card: look the word up, and hear it, its sentence and all its sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Signal
from PySide6.QtGui import QGuiApplication

from listenapp.errors import ListenError
from listenapp.story.model import GlossaryEntry, Story
from listenapp.story.starred import printed_sentence
from listenapp.ui.common.tasks import BackgroundTask, TaskRunner
from listenapp.ui.document.starred_sentences import StarredSentences
from listenapp.ui.glossary.side_panel import WORDS
from listenapp.ui.glossary.word_card import CardEntry, WordCard, entry_text
from listenapp.ui.player.playback_controller import PlaybackController
from listenapp.ui.reader.reader_view import ReaderView
from listenapp.ui.theme.theme_manager import ThemeManager

if TYPE_CHECKING:
    from listenapp.dictionary.grammar_words import Role
    from listenapp.dictionary.look_up import Dictionaries, WordEntries
    from listenapp.dictionary.wordnet import Entry
    from listenapp.story.alignment import Alignment


class WordCardController(QObject):
    """Card of one word of the open story. Playback pauses while it is open, and goes on afterwards."""

    replaying = Signal(str)  # which of the word's sentences is heard, empty at the end

    def __init__(
        self,
        theme_manager: ThemeManager,
        playback: PlaybackController,
        tasks: TaskRunner,
        reader: ReaderView,
        starred: StarredSentences,
        wordnet: Path,
        own_dictionaries: Path,
    ) -> None:
        """Create the card. `wordnet`: the file of WordNet. `own_dictionaries`: folder of the user's own."""
        super().__init__(reader)
        self._playback, self._tasks, self._reader, self._starred = playback, tasks, reader, starred
        self._wordnet, self._own_dictionaries = wordnet, own_dictionaries
        self._dictionaries: Dictionaries | None = None
        self._searches: list[BackgroundTask] = []
        self._story: Story | None = None
        self._word = self._sentence = 0  # indices
        self._entries: tuple[CardEntry, ...] = ()
        self._sentences: list[int] = []  # spoken sentences with the word
        self._goes_on = False  # playback was paused when the card was opened
        self._replays = False
        self.card = WordCard(theme_manager, reader)
        self._wire()

    def _wire(self) -> None:
        card, repeat = self.card, self._playback.repeat
        card.word_requested.connect(lambda: repeat.play_word(self._word))
        card.sentence_requested.connect(lambda: repeat.replay([self._sentence]))
        card.all_requested.connect(self._hear_all)
        card.star_requested.connect(self._toggle_star)
        card.save_requested.connect(self._save_word)
        card.copy_requested.connect(self._copy)
        card.closed.connect(self._close)
        self._reader.transcript.layout_changed.connect(self._follow_text)
        self._starred.changed.connect(lambda _stars: self._show_star())
        self._reader.words.found.connect(self._show_saved)
        self._playback.tracker.replaying_changed.connect(self._follow)

    # -- opening --------------------------------------------------------------------------------------------------

    def open(self, word: int) -> None:
        """Open the card of a word. `word` is its index in the story."""
        view, story = self._reader.transcript, self._reader.transcript.story
        rects = view.word_rects(word)
        if story is None or not rects:
            return
        self.stop()
        self._goes_on = self._playback.playing
        self._playback.pause()
        self._story, self._word, self._sentence = story, word, story.sentence_of_word[word]
        self._sentences = []
        self._show_parts()
        self.card.open_at(self._place_of(rects[0]))
        self._search()

    def _place_of(self, rect: QRectF) -> QRect:
        """Return a rectangle of the document in coordinates of the page."""
        view = self._reader.transcript
        return rect.translated(
            view.viewport().mapTo(self._reader, QPoint(0, -view.verticalScrollBar().value()))
        ).toAlignedRect()

    def _follow_text(self) -> None:
        """Keep the card at its word when the text is laid out again."""
        if self.card.isVisible() and (rects := self._reader.transcript.word_rects(self._word)):
            self.card.place_at(self._place_of(rects[0]))

    def _show_parts(self) -> None:
        story, alignment = self._story, self._playback.alignment
        if story is None:
            return
        can_play = alignment is not None and self._playback.ready
        self.card.show_word(
            story.words[self._word].text,
            is_spoken=can_play and alignment is not None and alignment.words[self._word].start is not None,
            has_sentence_sound=can_play
            and alignment is not None
            and alignment.sentences[self._sentence].start is not None,
        )
        self._entries = self._of_glossary()
        self.card.show_entries(self._entries, waiting=True)
        self._show_star()
        self._show_saved()

    def _of_glossary(self) -> tuple[CardEntry, ...]:
        entry = self._reader.words.entry_at(self._word)
        if entry is None:
            return ()
        source = self.tr("your word") if self._reader.words.is_own(entry) else self.tr("in this story")
        about = " ".join(part for part in (entry.part_of_speech, entry.remark) if part)
        return (CardEntry(entry.term, about, ((entry.definition, ""),), source),)

    # -- looking the word up --------------------------------------------------------------------------------------

    def _search(self) -> None:
        """Search the dictionary and the text in the background, because both load data at first use."""
        for task in self._searches:
            task.discard()
        story, alignment = self._story, self._playback.alignment
        if story is None:
            return
        term = self._entries[0].headword if self._entries else story.words[self._word].text
        find = partial(_spoken_sentences, story, alignment, term)
        self._searches = [self._tasks.run_slow(find, self._show_sentences, _never)]
        span = story.sentences[self._sentence]
        words = [word.text for word in story.words[span.first_word : span.last_word + 1]]
        look_up = partial(self._look_up, words, self._word - span.first_word, story.language)
        self._searches.append(self._tasks.run_slow(look_up, self._show_found, _never))

    def _look_up(self, words: Sequence[str], index: int, language: str) -> WordEntries:
        """Search all dictionaries. Runs in a worker thread."""
        from listenapp.dictionary.look_up import Dictionaries  # noqa: PLC0415 - loads SQLite at first use

        if self._dictionaries is None:
            self._dictionaries = Dictionaries(self._wordnet, self._own_dictionaries)
        return self._dictionaries.look_up(words, index, language)

    def _show_found(self, found: WordEntries) -> None:
        own = [CardEntry(entry.headword, "", ((entry.text, ""),), entry.dictionary) for entry in found.of_user]
        if (grammar := found.grammar) is not None:
            own.append(CardEntry(grammar.word, self._role(grammar.role), ((grammar.use, ""),)))
        self._entries = (*self._entries, *own, *map(self._card_entry, found.of_wordnet))
        self.card.show_entries(self._entries, waiting=False)

    def _role(self, role: Role) -> str:
        return {
            "article": self.tr("article"),
            "pronoun": self.tr("pronoun"),
            "determiner": self.tr("determiner"),
            "preposition": self.tr("preposition"),
            "conjunction": self.tr("conjunction"),
            "helping verb": self.tr("helping verb"),
            "short form": self.tr("short form"),
        }.get(role.value, self.tr("grammar word"))

    def _card_entry(self, entry: Entry) -> CardEntry:
        parts = (self.tr("noun"), self.tr("verb"), self.tr("adjective"), self.tr("adverb"))
        meanings = tuple((meaning.definition, meaning.example) for meaning in entry.meanings)
        return CardEntry(entry.headword, parts[entry.part], meanings)

    def _show_sentences(self, sentences: list[int]) -> None:
        self._sentences = sentences
        self.card.show_count(len(sentences) if self._playback.ready else 0)

    # -- actions of the card --------------------------------------------------------------------------------------

    def _hear_all(self) -> None:
        sentences = self._sentences
        self._goes_on = False
        self.card.dismiss()
        if self._playback.repeat.replay(sentences):
            self._replays = True
            self._reader.transcript.dim_others(True)
            self._reader.transcript.auto_scroll.set_following(True)
            self._follow(0)

    @property
    def is_replaying(self) -> bool:
        return self._replays

    def stop(self) -> None:
        """End the replay of the word's sentences."""
        if self._replays:
            self._playback.repeat.stop_replay()
            self._follow(None)

    def _follow(self, span: int | None) -> None:
        """Tell which sentence is heard. None is the end of the replay."""
        if not self._replays:
            return
        if span is None:
            self._replays = False
            self._reader.transcript.dim_others(False)
            self.replaying.emit("")
        else:
            word = self._story.words[self._word].text if self._story is not None else ""
            text = self.tr("“{word}”: sentence {at} of {total}. Esc returns.")
            self.replaying.emit(text.format(word=word, at=span + 1, total=len(self._sentences)))

    def _toggle_star(self) -> None:
        self._starred.toggle(self._sentence)
        self._show_star()

    def _show_star(self) -> None:
        self.card.show_star(self._starred.has(self._sentence))
        self.card.star_button.setEnabled(self._starred.possible)

    def _save_word(self) -> None:
        """Add the word with its first meaning. Without a meaning, open the form for one."""
        if self._entries:
            first = self._entries[0]
            self._reader.words.add_own(first.headword, first.meanings[0][0])
            self._show_saved()
        elif self._story is not None:
            self.card.dismiss()
            self._reader.set_glossary_wanted(True)
            self._reader.side.show_tab(WORDS)
            self._reader.glossary.open_form(self._story.words[self._word].text)

    def _show_saved(self) -> None:
        words = self._reader.words
        is_known = words.entry_at(self._word) is not None or any(words.has(entry.headword) for entry in self._entries)
        self.card.show_saved(is_known, self._reader.glossary.can_add)

    def _copy(self) -> None:
        if self._story is not None:
            word, sentence = self._story.words[self._word].text, printed_sentence(self._story, self._sentence)
            QGuiApplication.clipboard().setText("\n".join([word, *map(entry_text, self._entries), sentence]))

    def _close(self) -> None:
        """Play on after the card was closed, if it has paused the story."""
        if self._goes_on:
            self._goes_on = False
            self._playback.repeat.stop_replay()
            self._playback.play()


def _spoken_sentences(story: Story, alignment: Alignment | None, term: str) -> list[int]:
    """Return the spoken sentences that contain a word in any form."""
    from listenapp.story.glossary import occurrences  # noqa: PLC0415 - loads dictionaries

    if alignment is None:
        return []
    [found] = occurrences(replace(story, glossary=(GlossaryEntry(term, ""),)), alignment)
    return [sentence for sentence in found.sentences if alignment.sentences[sentence].start is not None]


def _never(_error: ListenError) -> None:
    """Ignore the error. The searches have no expected errors, and the task raises the exception of a bug itself."""
