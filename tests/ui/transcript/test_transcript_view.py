"""Test the transcript: highlight, clicks, keys, scrolling, dimming and masks."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication
from pytestqt.qtbot import QtBot

from listenapp.story import partial_alignment
from listenapp.story.alignment import Alignment
from listenapp.story.model import BlockKind, Story
from listenapp.ui.common.view_options import TextMask, TextStyle
from listenapp.ui.theme.theme_manager import ThemeManager
from listenapp.ui.transcript.transcript_view import TranscriptView

FACE = TextStyle("DejaVu Serif", "DejaVu Sans", 20)


@pytest.fixture
def transcript(
    qtbot: QtBot, theme_manager: ThemeManager, story: Story, alignment: Alignment
) -> Iterator[TranscriptView]:
    made = TranscriptView(theme_manager.theme, FACE)
    qtbot.addWidget(made)
    made.resize(700, 400)
    with qtbot.waitExposed(made):
        made.show()
    made.show_story(story, alignment)
    return made


def _at(transcript: TranscriptView, word: int) -> QPoint:
    span = transcript.page.word_spans[word]
    assert span is not None
    rect = transcript.span_rects(*span)[0]
    return rect.center().toPoint() - QPoint(0, transcript.verticalScrollBar().value())


def _index(story: Story, text: str) -> int:
    return next(i for i, word in enumerate(story.words) if word.text == text)


def test_spans_are_the_documents(transcript: TranscriptView, story: Story) -> None:
    plain = transcript.document().toPlainText().encode("utf-16-le")
    for word, span in zip(story.words, transcript.page.word_spans, strict=True):
        if span:
            assert plain[2 * span[0] : 2 * span[1]].decode("utf-16-le") == word.text


def test_each_word_is_where_it_is_highlighted(transcript: TranscriptView) -> None:
    transcript.resize(700, 1400)
    for word in transcript.page.shown_words:
        assert transcript.word_under(_at(transcript, word)) == word
    assert transcript.word_under(QPoint(2, 2)) is None


def test_a_click_reports_the_word(qtbot: QtBot, transcript: TranscriptView, story: Story) -> None:
    waiting = _index(story, "waiting")
    with qtbot.waitSignal(transcript.word_clicked) as clicked:
        qtbot.mouseClick(transcript.viewport(), Qt.MouseButton.LeftButton, pos=_at(transcript, waiting))
    assert clicked.args == [waiting]


def test_a_click_beside_the_words_reports_none(qtbot: QtBot, transcript: TranscriptView) -> None:
    with qtbot.assertNotEmitted(transcript.word_clicked):
        qtbot.mouseClick(transcript.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 200))


def test_dragging_selects_and_plays_nothing(qtbot: QtBot, transcript: TranscriptView, story: Story) -> None:
    first, last = _at(transcript, _index(story, "Boats")), _at(transcript, _index(story, "back"))
    with qtbot.assertNotEmitted(transcript.word_clicked):
        qtbot.mousePress(transcript.viewport(), Qt.MouseButton.LeftButton, pos=first)
        qtbot.mouseMove(transcript.viewport(), last)
        qtbot.mouseRelease(transcript.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert "came" in transcript.textCursor().selectedText()


def test_a_highlighted_word_is_reported_when_it_is_on_the_screen(
    qtbot: QtBot, transcript: TranscriptView, story: Story
) -> None:
    with qtbot.waitSignal(transcript.word_painted) as painted:
        transcript.set_position(0, 0)
    assert painted.args == [0]
    with qtbot.assertNotEmitted(transcript.word_painted, wait=50):
        transcript.set_position(0, 0)


def test_the_box_is_seen_at_the_word(
    qtbot: QtBot, transcript: TranscriptView, theme_manager: ThemeManager, story: Story
) -> None:
    word = _index(story, "Ana")
    before = transcript.grab().toImage()
    transcript.set_position(word, story.sentence_of_word[word])
    ratio = transcript.devicePixelRatioF()
    at = transcript.viewport().mapTo(transcript, _at(transcript, word))
    span = transcript.page.word_spans[word]
    assert span is not None
    rect = transcript.span_rects(*span)[0]
    corner = QPoint(at.x() - round(rect.width() / 2) - 1, at.y()) * ratio
    after = transcript.grab().toImage()
    assert before.pixelColor(corner).name().upper() == theme_manager.theme.paper
    assert after.pixelColor(corner).name().upper() == theme_manager.theme.word_ground


def test_highlight_moves_neither_caret_nor_layout(transcript: TranscriptView, story: Story) -> None:
    height, caret = transcript.document().size(), transcript.textCursor().position()
    for word in transcript.page.shown_words:
        transcript.set_position(word, story.sentence_of_word[word])
    assert transcript.document().size() == height
    assert transcript.textCursor().position() == caret
    assert not transcript.textCursor().hasSelection()


def test_the_spoken_line_stays_in_the_band(qtbot: QtBot, transcript: TranscriptView, story: Story) -> None:
    bar = transcript.verticalScrollBar()
    for word in transcript.page.shown_words:
        transcript.set_position(word, story.sentence_of_word[word])
        qtbot.waitUntil(lambda word=word: _in_band_or_at_an_end(transcript, word))  # type: ignore[misc]
    assert bar.value() > 0


def _in_band_or_at_an_end(transcript: TranscriptView, word: int) -> bool:
    bar, height = transcript.verticalScrollBar(), transcript.viewport().height()
    at = _at(transcript, word).y()
    return 0.3 * height - 1 <= at <= 0.62 * height or (bar.value() == 0 and at < 0.62 * height)


def test_scrolling_away_stops_following_until_called_back(
    qtbot: QtBot, transcript: TranscriptView, story: Story
) -> None:
    transcript.set_position(0, 0)
    wheel = QWheelEvent(
        QPointF(100, 100),
        QPointF(100, 100),
        QPoint(0, -240),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.waitSignal(transcript.auto_scroll.following_changed):
        QApplication.sendEvent(transcript.viewport(), wheel)
    away = transcript.verticalScrollBar().value()
    assert away > 0
    transcript.set_position(1, 0)
    assert transcript.verticalScrollBar().value() == away
    transcript.auto_scroll.back_to_voice()
    assert transcript.auto_scroll.following
    qtbot.waitUntil(lambda: transcript.verticalScrollBar().value() == 0)


def test_what_is_not_read_aloud_is_quieter(
    transcript: TranscriptView, theme_manager: ThemeManager, story: Story
) -> None:
    for word, span in enumerate(transcript.page.word_spans):
        if span is None:
            continue
        cursor = transcript.textCursor()
        cursor.setPosition(span[0] + 1)
        shown = cursor.charFormat().foreground().color().name().upper()
        quiet = story.block_of_word(word).kind in (BlockKind.CAPTION, BlockKind.GLOSSARY, BlockKind.GLOSSARY_HEADING)
        assert shown == (theme_manager.theme.quiet if quiet else theme_manager.theme.ink)


def test_more_times_colour_the_page_as_if_it_had_been_set_with_them(
    transcript: TranscriptView, story: Story, alignment: Alignment
) -> None:
    set_anew = _inks(transcript)
    transcript.show_story(story)
    transcript.show_alignment(partial_alignment.empty_alignment(story))
    transcript.show_alignment(alignment)
    assert _inks(transcript) == set_anew


def _inks(transcript: TranscriptView) -> list[str]:
    """Return the text colour of each character."""
    cursor, inks = transcript.textCursor(), []
    for position in range(1, transcript.document().characterCount()):
        cursor.setPosition(position)
        inks.append(cursor.charFormat().foreground().color().name())
    return inks


def _ink_of(transcript: TranscriptView, word: int) -> int:
    """Return how dark the darkest pixel of a word is on the screen, 0 to 255."""
    image = transcript.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    span = transcript.page.word_spans[word]
    assert span is not None
    rect = transcript.span_rects(*span)[0]
    rect.translate(0, -transcript.verticalScrollBar().value())
    points = [
        (x, y) for x in range(int(rect.left()), int(rect.right())) for y in range(int(rect.top()), int(rect.bottom()))
    ]
    return 255 - min(image.pixelColor(round(x * ratio), round(y * ratio)).lightness() for x, y in points)


def test_a_text_is_laid_out_once_when_its_size_changes(transcript: TranscriptView) -> None:
    transcript.moveCursor(QTextCursor.MoveOperation.End)
    changes: list[int] = []
    transcript.document().contentsChange.connect(lambda _at, _removed, added: changes.append(added))
    transcript.set_text_style(replace(FACE, size=26))
    assert sum(changes) < 1.6 * transcript.document().characterCount()
    assert transcript.textCursor().position() == 0


def test_dimming_leaves_the_highlighted_sentence(transcript: TranscriptView, story: Story) -> None:
    transcript.resize(700, 1400)
    inside, other = _index(story, "waiting"), _index(story, "back")
    full = _ink_of(transcript, other)
    transcript.set_position(_index(story, "said"), story.sentence_of_word[inside])
    transcript.dim_others(True)
    assert _ink_of(transcript, other) < full * 0.6
    assert _ink_of(transcript, inside) > full * 0.9
    transcript.dim_others(False)
    assert _ink_of(transcript, other) == full


@pytest.mark.parametrize(
    ("mask", "seen", "unseen"),
    [
        (TextMask.UP_TO_VOICE, "came", "Nobody"),
        (TextMask.SENTENCE, "waiting", "Nobody"),
        (TextMask.SENTENCE, "waiting", "came"),
        (TextMask.BLURRED, None, "came"),
    ],
)
def test_a_mask_covers_what_it_says(
    transcript: TranscriptView, story: Story, mask: TextMask, seen: str | None, unseen: str
) -> None:
    transcript.resize(700, 1400)
    full = _ink_of(transcript, _index(story, unseen))
    said = _index(story, "said")
    transcript.set_position(said, story.sentence_of_word[said])
    transcript.set_mask(mask)
    assert _ink_of(transcript, _index(story, unseen)) < full * 0.75
    if seen:
        assert _ink_of(transcript, _index(story, seen)) > full * 0.9
    transcript.peek(True)
    assert _ink_of(transcript, _index(story, unseen)) == full


def test_a_replayed_sentence_is_seen_whole_behind_the_mask(transcript: TranscriptView, story: Story) -> None:
    transcript.resize(700, 1400)
    said, after = _index(story, "said"), _index(story, "Ana")
    full = _ink_of(transcript, after)
    transcript.set_position(said, story.sentence_of_word[said])
    transcript.set_mask(TextMask.UP_TO_VOICE)
    assert _ink_of(transcript, after) < full * 0.2
    transcript.dim_others(True)
    assert _ink_of(transcript, after) > full * 0.9


def test_hidden_text_is_not_there_until_one_peeks(qtbot: QtBot, transcript: TranscriptView, story: Story) -> None:
    word = _index(story, "came")
    full = _ink_of(transcript, word)
    transcript.set_mask(TextMask.HIDDEN)
    assert _ink_of(transcript, word) < full * 0.2
    with qtbot.assertNotEmitted(transcript.word_clicked):
        qtbot.mousePress(transcript.viewport(), Qt.MouseButton.LeftButton, pos=_at(transcript, word))
        assert _ink_of(transcript, word) == full
        qtbot.mouseRelease(transcript.viewport(), Qt.MouseButton.LeftButton, pos=_at(transcript, word))
    assert _ink_of(transcript, word) < full * 0.2


def test_enter_plays_from_the_caret(qtbot: QtBot, transcript: TranscriptView, story: Story) -> None:
    cursor = transcript.textCursor()
    span = transcript.page.word_spans[_index(story, "Nobody")]
    assert span is not None
    cursor.setPosition(span[0] + 2)
    transcript.setTextCursor(cursor)
    with qtbot.waitSignal(transcript.word_clicked) as clicked:
        qtbot.keyClick(transcript, Qt.Key.Key_Return)
    assert clicked.args == [_index(story, "Nobody")]


def test_the_caret_is_seen_when_somebody_walks_with_it(qtbot: QtBot, transcript: TranscriptView) -> None:
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_Escape, Qt.Key.Key_F7):
        qtbot.keyClick(transcript, key)
        assert transcript.cursorWidth() == 0
    qtbot.keyClick(transcript, Qt.Key.Key_Down)
    assert transcript.cursorWidth() == 2


def test_another_size_keeps_the_highlight(transcript: TranscriptView, story: Story) -> None:
    transcript.set_position(3, 0)
    transcript.set_text_style(TextStyle("DejaVu Serif", "DejaVu Sans", 36))
    span = transcript.page.word_spans[3]
    assert span is not None
    assert transcript.span_rects(*span)[0].height() > 36
    assert transcript.highlight_layer.word == 3


def test_who_looks_elsewhere_in_a_pause_or_with_the_caret_is_left_there(
    qtbot: QtBot, transcript: TranscriptView, story: Story
) -> None:
    transcript.set_position(3, 0)
    transcript.set_position(None, None)
    transcript.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
    assert not transcript.auto_scroll.following
    transcript.auto_scroll.back_to_voice()
    qtbot.waitUntil(lambda: not transcript.auto_scroll.gliding)
    transcript.set_position(3, 0)
    assert transcript.auto_scroll.following
    while transcript.verticalScrollBar().value() == 0:
        qtbot.keyClick(transcript, Qt.Key.Key_Down)
    assert not transcript.auto_scroll.following


def test_enter_asks_for_what_a_click_does_and_with_shift_for_the_other(
    qtbot: QtBot, transcript: TranscriptView
) -> None:
    asked: list[str] = []
    transcript.word_clicked.connect(lambda _word: asked.append("on"))
    transcript.word_double_clicked.connect(lambda _word: asked.append("only"))
    for only_word in (False, True):
        transcript.set_click_plays_word(only_word)
        qtbot.keyClick(transcript, Qt.Key.Key_Return)
        qtbot.keyClick(transcript, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert asked == ["on", "only", "only", "on"]
