"""Test a text that is so long that it is laid out in slices."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from listenapp.story import story_builder
from listenapp.story.alignment import Alignment, Timing, TimingStatus
from listenapp.story.model import Block, BlockKind, Story
from listenapp.ui.common.view_options import TextStyle
from listenapp.ui.theme import fonts
from listenapp.ui.theme.theme_manager import ThemeManager
from listenapp.ui.transcript.document_map import map_story
from listenapp.ui.transcript.sliced_layout import AT_ONCE
from listenapp.ui.transcript.transcript_view import TranscriptView

_WORDS = "boats came back to the quiet harbor while people waited for news of the storm".split()
STYLE = TextStyle(fonts.SERIF, fonts.CLEAR, 18.0)


def prose(characters: int, seed: int = 1) -> str:
    chance, sentences, size = random.Random(seed), [], 0
    while size < characters:
        sentences.append(" ".join(chance.choices(_WORDS, k=12)).capitalize() + ".")
        size += len(sentences[-1]) + 1
    return " ".join(sentences)


def story_of(paragraphs: list[str]) -> Story:
    text, blocks = "", []
    for paragraph in paragraphs:
        blocks.append(Block(BlockKind.BODY, len(text), len(text) + len(paragraph)))
        text += paragraph + "\n\n"
    return story_builder.build(text, blocks, title="Long")


@pytest.fixture(scope="module")
def long_story() -> Story:
    return story_of([prose(800, seed) for seed in range(4 * AT_ONCE // 800)])


@pytest.fixture
def view(qtbot: QtBot, theme_manager: ThemeManager, long_story: Story) -> TranscriptView:
    """Return a view in which the text is shown, but not laid out yet as far as its end."""
    shown = TranscriptView(theme_manager.theme, STYLE)
    qtbot.addWidget(shown)
    shown.resize(900, 700)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.show_story(long_story)
    assert not is_whole(shown)
    return shown


def is_whole(view: TranscriptView) -> bool:
    return view.is_laid_out(view.document().characterCount() - 1)


def wait_for_layout(qtbot: QtBot, view: TranscriptView) -> None:
    qtbot.waitUntil(lambda: is_whole(view), timeout=30_000)


def top_word(view: TranscriptView) -> int | None:
    position = view.cursorForPosition(QPoint(view.viewport().width() // 2, 12)).position()
    return view.page.nearest_word(position)


def height_of(view: TranscriptView, word: int) -> float:
    """Return the place of a word in the view, from its top."""
    return view.word_rects(word)[0].top() - view.verticalScrollBar().value()


def test_the_story_opens_where_it_was_left(qtbot: QtBot, view: TranscriptView, long_story: Story) -> None:
    word = len(long_story.words) - 500
    view.resume_at(word, long_story.sentence_of_word[word])
    assert view.is_waiting
    assert view.word_rects(word) == []
    assert view.word_under(QPoint(450, 100)) is None, "the text there is another one soon"
    qtbot.waitUntil(lambda: not view.is_waiting, timeout=30_000)
    assert 0 < height_of(view, word) < view.viewport().height()
    assert view.caret_word() == word
    assert view.highlight_layer.word_rects
    assert view.highlight_layer.selections()
    wait_for_layout(qtbot, view)
    assert 0 < height_of(view, word) < view.viewport().height()


def test_the_text_at_the_top_stays_when_the_size_changes(qtbot: QtBot, view: TranscriptView, long_story: Story) -> None:
    wait_for_layout(qtbot, view)
    bar = view.verticalScrollBar()
    bar.setValue(round(0.9 * bar.maximum()))
    seen = top_word(view)
    assert seen is not None
    for size in (19.0, 24.0):
        view.set_text_style(replace(STYLE, size=size))
    assert view.is_waiting
    wait_for_layout(qtbot, view)
    assert not view.is_waiting
    assert abs((top_word(view) or 0) - seen) < 12, "two lines"


def test_a_theme_and_the_same_width_do_not_scroll(
    qtbot: QtBot, view: TranscriptView, theme_manager: ThemeManager
) -> None:
    wait_for_layout(qtbot, view)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() - 2000)
    scrolled, seen, reach = bar.value(), top_word(view), bar.maximum()
    view.set_theme(replace(theme_manager.theme, ink="#102030"))
    wait_for_layout(qtbot, view)
    assert (bar.value(), top_word(view), bar.maximum()) == (scrolled, seen, reach)
    view.resize(view.width(), view.height() - 150)
    assert is_whole(view), "a bar below the text lays out nothing"
    assert (bar.value(), top_word(view)) == (scrolled, seen)
    view.resize(view.width() + 80, view.height())
    assert view.is_waiting
    wait_for_layout(qtbot, view)
    assert bar.value() == scrolled


def test_a_sentence_and_the_voice_are_scrolled_to(qtbot: QtBot, view: TranscriptView, long_story: Story) -> None:
    sentence = len(long_story.sentences) - 3
    view.show_sentence(sentence)
    qtbot.waitUntil(lambda: not view.is_waiting and not view.auto_scroll.gliding, timeout=30_000)
    assert 0 < height_of(view, long_story.sentences[sentence].first_word) < view.viewport().height()
    wait_for_layout(qtbot, view)
    view.set_position(20, long_story.sentence_of_word[20])
    view.auto_scroll.back_to_voice()
    view.resize(view.width() - 120, view.height())
    wait_for_layout(qtbot, view)
    assert 0 < height_of(view, 20) < view.viewport().height(), "the page follows the voice"


def test_a_text_that_is_shown_instead_waits_for_nothing(qtbot: QtBot, view: TranscriptView, long_story: Story) -> None:
    word = len(long_story.words) - 500
    view.resume_at(word, long_story.sentence_of_word[word])
    short = story_of(["A boat came back."])
    view.show_story(short)
    assert not view.is_waiting
    view.resume_at(2, 0)
    assert view.word_rects(3)
    wait_for_layout(qtbot, view)
    assert view.verticalScrollBar().value() == 0


def test_keys_to_the_end_wait_for_the_layout(qtbot: QtBot, view: TranscriptView) -> None:
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert not is_whole(view)
    wait_for_layout(qtbot, view)
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.textCursor().atEnd()


def test_marks_of_visible_sentences_only_are_computed(qtbot: QtBot, view: TranscriptView, long_story: Story) -> None:
    view.mark_low_confidence(list(range(len(long_story.sentences))))
    wait_for_layout(qtbot, view)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    rects = view.highlight_layer.low_confidence_rects
    assert 5 < len(rects) < 100
    assert any(rect.intersects(view.visible_rect) for rect in rects)


def test_words_that_are_not_read_aloud_become_quiet(qtbot: QtBot, view: TranscriptView, long_story: Story) -> None:
    silent, spoken = (
        Timing(None, None, 1.0, TimingStatus.NOT_SPOKEN),
        Timing(0.0, 1.0, 1.0, TimingStatus.SPOKEN),
    )
    chosen = {3, len(long_story.words) - 1}
    words = tuple(silent if word in chosen else spoken for word in range(len(long_story.words)))
    sentences = tuple(spoken for _sentence in long_story.sentences)
    view.show_alignment(Alignment("en", "made", "", long_story.text_sha256, 1.0, words, sentences))
    wait_for_layout(qtbot, view)
    for word in (*chosen, 4):
        span = view.page.word_spans[word]
        assert span is not None
        cursor = view.textCursor()
        cursor.setPosition(span[1])
        colour = cursor.charFormat().foreground().color().name()
        assert colour.casefold() == (view.theme.quiet if word in chosen else view.theme.ink).casefold()


@pytest.mark.parametrize("space", [" ", ""])
@pytest.mark.parametrize("stop", [".", ""])
def test_a_paragraph_of_a_whole_book_is_shown_as_several(space: str, stop: str) -> None:
    words = prose(100_000).replace(".", stop) if space else "船回到港口" * 20_000
    story = story_of(["First.", words, "Last 🚢."])
    page = map_story(story)
    assert max(len(text) for _block, text in page.paragraphs) <= 50_000
    document = "\n".join(text for _block, text in page.paragraphs).encode("utf-16-le")
    shown = [document[2 * span[0] : 2 * span[1]].decode("utf-16-le") for span in page.word_spans if span]
    assert shown == [word.text for word in story.words]
    assert all(page.word_at(span[0]) == word for word, span in list(enumerate(page.word_spans))[::97] if span)


def test_the_place_of_a_point_is_that_of_qt(qtbot: QtBot, view: TranscriptView) -> None:
    wait_for_layout(qtbot, view)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    middle = view.viewport().width() // 2
    for y in range(4, view.viewport().height(), 7):
        for x in (0, middle, view.viewport().width() - 1):
            found = view.position_at(QPoint(x, y))
            # Qt takes the last half pixel of a paragraph for the room below it, and returns the end of the line.
            expected = [view.cursorForPosition(QPoint(x, around)).position() for around in (y - 1, y)]
            assert min(abs(found - one) for one in expected) <= 1 or view.word_under(QPoint(x, y)) is None


def test_words_are_marked_as_far_as_they_are_laid_out(qtbot: QtBot, view: TranscriptView) -> None:
    words = (5, len(view.page.shown_words) - 5)
    view.show_glossary([(word, word) for word in words], {})
    for theme in (view.theme, replace(view.theme, accent="#123456")):
        view.set_theme(theme)
        wait_for_layout(qtbot, view)
        for word in words:
            span = view.page.word_spans[word]
            assert span is not None
            cursor = view.textCursor()
            cursor.setPosition(span[1])
            assert cursor.charFormat().underlineColor().name() == theme.accent.lower()
            cursor.setPosition(span[0] - 1)
            assert not cursor.charFormat().fontUnderline()
    view.show_glossary([], {})
    cursor = view.textCursor()
    cursor.setPosition((view.page.word_spans[words[0]] or (0, 0))[1])
    assert cursor.charFormat().underlineStyle() == QTextCharFormat.UnderlineStyle.NoUnderline
