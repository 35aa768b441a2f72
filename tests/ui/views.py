"""Show the views of the window one after the other, for pictures and for checks of the layout."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from listenapp.app import Desktop
from listenapp.errors import ListenError
from listenapp.importing import document
from listenapp.importing.folder_scan import Pair
from listenapp.library import atomic_files
from listenapp.library.paths import Paths
from listenapp.library.store import Library, StoryState
from listenapp.services.book_or_feed import BookOrFeed, Item, TextFrom
from listenapp.services.import_request import ImportRequest
from listenapp.story import partial_alignment
from listenapp.story.alignment import Alignment, Timing, TimingStatus
from listenapp.story.model import ARTICLE, GlossaryEntry, Story
from listenapp.ui.common.view_options import Highlight, HighlightStyle, TextMask
from listenapp.ui.glossary.side_panel import SAVED, WORDS
from listenapp.ui.i18n import formatting
from listenapp.ui.settings.settings_dialog import Section
from listenapp.ui.share.share_choices import CHOICES
from listenapp.ui.window.main_window import MainWindow

TITLES = (
    "How the Wright Brothers Learned to Fly",
    "Why Bread Rises, and Why It Sometimes Does Not",
    "The Longest Night of the Year in the Far North, Told by Those Who Live There",
    "Почему в горах холоднее, чем у моря",
    "لماذا تهاجر الطيور في الخريف",
)
ARABIC = """لماذا تهاجر الطيور في الخريف

عندما يقترب الشتاء تسافر ملايين الطيور من الشمال إلى الجنوب. يقطع بعضها أكثر من 10,000 كيلومتر في رحلة واحدة.

يقول العلماء من جامعة Cambridge إن الطيور تعرف الطريق بالشمس والنجوم. وتعود كل سنة إلى المكان نفسه."""

Named = tuple[str, QWidget]


def has_all_parts(desktop: Desktop) -> bool:
    """Return whether the window has created the parts that it creates ahead. Those of teaching are the last."""
    return MainWindow.teaching.created(desktop.window) is not None


def listed(desktop: Desktop, paths: Paths) -> Iterator[Named]:
    """Show library, import, reader, glossary, masked text, timing editor, settings, shortcuts and class view."""
    window, playback = desktop.window, desktop.playback
    id_ = fill(Library(paths.library), paths)
    window.show_library()
    wait_until(lambda: window.library.model.whole == len(TITLES) + 1)
    yield "library", window
    yield from importing(desktop, paths)
    read(desktop, id_)
    playback.play()
    wait_until(lambda: window.reading.transcript.highlight_layer.word is not None and playback.story_time > 40.3)
    yield "reading", window
    playback.pause()
    window.reading.replays.start(0)
    wait_until(lambda: window.reading.transcript.highlight_layer.word is not None)
    yield "glossary", window
    window.leave()
    yield from saved(desktop)
    yield from search(desktop)
    yield from card(desktop)
    yield from loop(desktop)
    yield from translation(desktop)
    window.coordinator.set_mask(TextMask.BLURRED)
    yield "hidden", window
    window.coordinator.set_mask(TextMask.NONE)
    window.reading.transcript.mark_low_confidence([4, 6])
    window.listening.edit_times()
    yield "timing-editor", window
    window.reading.editor.close_editor()
    yield from dialogs(desktop)
    yield from class_of(desktop)


def saved(desktop: Desktop) -> Iterator[Named]:
    """Show starred sentences with the form for a note."""
    starred, reader = desktop.controller.current.starred, desktop.window.reading
    wait_until(lambda: starred.possible)
    for sentence in (2, 5, 6):
        starred.toggle(sentence)
    starred.set_note(reader.saved.model.row(1).star, "“This” is the wind here.")
    reader.side.show_tab(SAVED)
    reader.saved.list.note_requested.emit(1)
    yield "saved", desktop.window
    reader.saved.form.close_form()
    reader.side.show_tab(WORDS)


def search(desktop: Desktop) -> Iterator[Named]:
    """Show words that were found in the story."""
    bar = desktop.window.reading.find_bar
    bar.open_with("the ")
    bar.find_next()
    yield "find", desktop.window
    bar.cancel()


def card(desktop: Desktop) -> Iterator[Named]:
    """Show the card of a word, with meanings of the glossary and of the dictionary."""
    reader, coordinator = desktop.window.reading, desktop.window.coordinator
    story = reader.transcript.story
    assert story is not None
    wait_until(lambda: not reader.transcript.auto_scroll.gliding)
    word = next(i for i, word in enumerate(story.words) if word.text == "recorded" and reader.transcript.word_rects(i))
    reader.transcript.show_sentence(story.sentence_of_word[word])
    wait_until(lambda: not reader.transcript.auto_scroll.gliding)
    coordinator.word_card.open(word)
    wait_until(coordinator.word_card.card.all_button.isVisible)
    yield "word-card", desktop.window
    coordinator.leave()
    reader.transcript.auto_scroll.back_to_voice()


def loop(desktop: Desktop) -> Iterator[Named]:
    """Show a looped part, the speed that is heard, and the turn of a repeated sentence."""
    playback, bar = desktop.playback, desktop.window.reading.transport
    assert desktop.window.listening, "it shows the chip"
    playback.repeat.set_range((playback.story_time - 4, playback.story_time + 9))
    bar.show_heard_speed(0.75, 1.0)
    desktop.window.status.show_turn(2, 3)
    yield "loop", desktop.window
    playback.repeat.set_range(None)
    bar.show_speed(1.0)
    desktop.window.status.show_turn(0, 0)


def translation(desktop: Desktop) -> Iterator[Named]:
    """Show a translation below the paragraphs, and the dialog for it."""
    window, coordinator = desktop.window, desktop.window.coordinator
    current = desktop.controller.current
    wait_until(lambda: current.second_text.possible)
    assert current.story is not None
    own = [current.story.text[block.char_start : block.char_end] for block in current.story.blocks]
    current.second_text.save("\n\n".join(f"Übersetzung: {text.swapcase()}" for text in own if text.strip()))
    wait_until(lambda: bool(window.reading.transcript.second_text.texts))
    coordinator.show_translation(True)
    yield "translation", window
    coordinator.show_translation(False)
    coordinator.edit_translation()
    yield "translation-dialog", window
    window.dialogs.dismiss()
    current.second_text.save("")


def importing(desktop: Desktop, paths: Paths) -> Iterator[Named]:
    window, dialog = desktop.window, desktop.window.dialogs.import_dialog
    dialog.open_with(str(paths.sample / "story.txt"), str(paths.sample / "narration.mp3"))
    wait_until(lambda: any(mark in dialog.note.text() for mark in "“«"))
    yield "import", window
    received = QCoreApplication.translate("ImportJob", "Timing the story… {percent} %, {left} left")
    dialog.show_progress(received.format(percent=40, left=formatting.time_left(6)), 0.4)
    yield "import-progress", window
    dialog.dismiss()


def dialogs(desktop: Desktop) -> Iterator[Named]:
    window = desktop.window
    window.top.type_button.click()
    yield "settings", window
    window.dialogs.appearance.dismiss()
    window.reading.transport.options_button.click()
    yield "settings-listening", window
    window.dialogs.playback_popup.dismiss()
    window.dialogs.toggle_shortcuts()
    yield "keys", window
    window.dialogs.shortcuts.dismiss()
    yield from text_and_folder(desktop)


def text_and_folder(desktop: Desktop) -> Iterator[Named]:
    """Show the text dialog with a story, and the batch import dialog with the stories of a folder."""
    window, dialog = desktop.window, desktop.window.dialogs.text_dialog
    window.edit_text()
    wait_until(dialog.isVisible)
    yield "edit", window
    received = QCoreApplication.translate("TextEditJob", "Timing changes… {percent} %, {left} left")
    dialog.show_progress(received.format(percent=40, left=formatting.time_left(6)), 0.4)
    yield "edit-progress", window
    dialog.finish()
    found = [Pair(f"/stories/{title}.html", f"/stories/{title}.mp3" if n % 3 else "") for n, title in enumerate(TITLES)]
    window.dialogs.offer_pairs(found)
    yield "folder", window
    window.dialogs.batch_dialog.dismiss()
    yield from chapters_and_episodes(desktop)
    yield from sharing(desktop)


def chapters_and_episodes(desktop: Desktop) -> Iterator[Named]:
    """Show the choice among the chapters of a book, and among the episodes of a feed."""
    window, dialog = desktop.window, desktop.window.dialogs.book_or_feed_dialog
    chapters = (
        Item(title, ImportRequest(narration=f"/book/{n:02} {title}.mp3" if n % 2 else ""), TextFrom.CHAPTER, 1234 * n)
        for n, title in enumerate(TITLES, 1)
    )
    dialog.open_with(BookOrFeed("The Far North, and Other Stories of Travel", tuple(chapters)))
    yield "chapters", window
    sound = ImportRequest(narration="https://news.example/sound.mp3")
    episodes = (
        Item(title, replace(sound, source="x"), origin, 0, f"2026-11-{28 - n}", 61.0 * n, is_known=n == 0)
        for n, (title, origin) in enumerate(zip(TITLES * 2, tuple(TextFrom) * 2, strict=True))
    )
    dialog.open_with(BookOrFeed("News in Plain Words", tuple(episodes), is_feed=True))
    yield "episodes", window
    dialog.dismiss()


def sharing(desktop: Desktop) -> Iterator[Named]:
    """Show the share dialog: its cards, more cards, the progress and the saved file."""
    window, dialog = desktop.window, desktop.window.dialogs.share_dialog
    window.exporter.share_story()
    yield "share", window
    dialog.show_more(next(choice for choice in CHOICES if len(choice.more) == 5))
    yield "share-more", window
    dialog.show_saving(Path("/home/ana/Documents") / f"{TITLES[2]}.epub")
    dialog.show_progress(0.4)
    yield "share-saving", window
    dialog.show_saved()
    yield "share-saved", window
    dialog.dismiss()


def class_of(desktop: Desktop) -> Iterator[Named]:
    window = desktop.window
    window.coordinator.class_view()
    view = window.class_controller.view
    assert view is not None
    view.showNormal()
    view.set_position(*desktop.playback.tracker.current_position)
    yield "class", view
    view.show_entry(window.reading.glossary.model.row(0).entry)
    yield "class-word", view
    window.class_controller.reveal_sentence()
    yield "class-teacher", window
    window.coordinator.class_view()


def others(desktop: Desktop) -> Iterator[Named]:
    """Show messages, forms, highlight styles and masks. Call it after `listed`."""
    window = desktop.window
    window.message.show_error(
        ListenError(
            "audio.unreadable",
            "“narration.mp3” cannot be opened as sound.",
            "Choose an MP3, M4A, OGG, FLAC or WAV file that plays in a music player.",
            file="narration.mp3",
        )
    )
    yield "message", window
    window.message.hide()
    window.dialogs.model_dialog.offer(
        ListenError("model.missing", "The speech model “base” is not installed.", model="base")
    )
    yield "model", window
    window.dialogs.model_dialog.dismiss()
    window.dialogs.import_dialog.open_with()
    window.dialogs.import_dialog.source_field.setText("https://www.example.org/")
    window.dialogs.import_dialog.show_error(
        ListenError(
            "import.no_article",
            "No story found on the page “https://www.example.org/”.",
            "Open the page of a single story, or paste its text.",
            source="https://www.example.org/",
        )
    )
    yield "import-fault", window
    window.dialogs.import_dialog.dismiss()
    window.dialogs.calibration.begin()
    yield "calibration", window
    window.dialogs.calibration.dismiss()
    for section in Section:
        window.dialogs.open_settings(section)
        yield f"settings-{section}", window
    window.dialogs.settings_dialog.dismiss()
    window.listening.own_word()
    yield "own-word", window
    window.reading.glossary.form.close_form()
    window.reading.transcript.verticalScrollBar().setValue(0)
    window.reading.transcript.auto_scroll.set_following(False)
    yield "scrolled-away", window
    yield from styles(desktop)


def styles(desktop: Desktop) -> Iterator[Named]:
    window, transcript, playback = desktop.window, desktop.window.reading.transcript, desktop.playback
    playback.play()
    wait_until(lambda: transcript.highlight_layer.word is not None)
    playback.pause()
    playback.repeat.set_range((playback.story_time - 4, playback.story_time + 9))
    for style in HighlightStyle:
        transcript.set_highlight(Highlight(style))
        transcript.auto_scroll.back_to_voice()
        yield f"style-{style}", window
    transcript.set_highlight(Highlight())
    playback.repeat.set_range(None)
    for mask in (TextMask.UP_TO_VOICE, TextMask.SENTENCE, TextMask.HIDDEN):
        transcript.set_mask(mask)
        yield f"mask-{mask}", window
    transcript.set_mask(TextMask.NONE)


def arabic(desktop: Desktop, paths: Paths) -> Iterator[Named]:
    """Show a story in a right-to-left language."""
    window, library = desktop.window, Library(paths.library)
    story = document.from_text(ARABIC, "ar")
    made = spread(story, 30.0)
    id_ = library.add(story, None, made)
    desktop.controller.open(id_)
    wait_until(lambda: desktop.controller.current.id == id_)
    window.reading.show_alignment(made)
    last = story.sentences[3].first_word + 3
    window.reading.transcript.set_position(last, 3)
    window.reading.words.show_own(
        (GlossaryEntry("الطيور", "حيوانات لها ريش وجناحان"), GlossaryEntry("Cambridge", "a town"))
    )
    wait_until(lambda: window.reading.glossary.model.row(1).count is not None)
    yield "reading-arabic", window
    window.show_library()
    window.library.remove_requested.emit(id_)
    wait_until(window.message.isVisible)
    yield "removed", window


def read(desktop: Desktop, id_: str) -> None:
    """Open a story at 40 seconds, and wait until its glossary was searched and its audio decoded."""
    desktop.controller.open(id_)
    panel = desktop.window.reading.glossary
    wait_until(
        lambda: desktop.playback.ready and desktop.playback.partial_audio is None
    )  # so that the whole waveform is drawn
    wait_until(lambda: panel.model.row(0).count is not None)


def fill(library: Library, paths: Paths) -> str:
    """Add some stories, and return the sample's id. Its word times are made from word lengths, not from the audio."""
    for title in TITLES:
        library.add(
            document.from_text(f"{title}\n\n{'It was a quiet day. ' * 40}", "en", "https://www.example.org/a.html")
        )
    story = document.read(str(paths.sample / "story.txt"), "en").story
    narration = paths.sample / "narration.mp3"
    duration = atomic_files.read_json(paths.sample / "alignment.json")["duration"]
    id_ = library.add(story, narration, spread(story, duration))
    library.save_state(id_, StoryState(position=40.0, opened_at=1.0))
    return id_


def spread(story: Story, duration: float) -> Alignment:
    spoken = [story.block_of_word(i).kind in ARTICLE for i in range(len(story.words))]
    letters = sum(len(word.text) + 1 for word, said in zip(story.words, spoken, strict=True) if said)
    timings, now = [], 0.5
    for word, said in zip(story.words, spoken, strict=True):
        lasts = (len(word.text) + 1) * (duration - 1.0) / letters if said else 0.0
        heard = Timing(now, now + lasts, 0.999, TimingStatus.SPOKEN)
        timings.append(heard if said else Timing(None, None, 0.0, TimingStatus.NOT_SPOKEN))
        now += lasts
    made = partial_alignment.extended(story, partial_alignment.empty_alignment(story, duration), 0, timings)
    return replace(made, recognizer="made")


def wait_for(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(happened: Callable[[], bool], milliseconds: int = 30_000) -> None:
    deadline = QDeadlineTimer(milliseconds)
    while not happened():
        if deadline.hasExpired():
            raise TimeoutError("a view did not come")
        wait_for(20)
