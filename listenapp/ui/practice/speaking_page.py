"""Show a sentence to say aloud, and after a take the words that were understood, the rhythm and the melody."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from listenapp.practice.speaking.comparison import Comparison, Voice
from listenapp.ui.common.marked_text import MarkedText, Part, Role
from listenapp.ui.common.view_options import TextStyle
from listenapp.ui.common.widgets import button, label
from listenapp.ui.i18n import formatting
from listenapp.ui.practice.lesson.centred_column import Centred
from listenapp.ui.practice.practice_page import PracticePage, text_font, wrapped_row
from listenapp.ui.practice.rhythm_and_melody import MelodyStrip, RhythmStrip, longest_differences
from listenapp.ui.theme.theme_manager import ThemeManager

_LARGE = 1.25
_QUIETEST = -60  # dBFS


class SpeakingPage(PracticePage):
    """Page of shadowing. Keys: Space records, N narrator, M me, B both, V my best, Delete, Y, Alt and arrows."""

    record_pressed = Signal()
    record_released = Signal()
    narrator_requested = Signal()
    me_requested = Signal()
    both_requested = Signal()
    best_requested = Signal()
    misheard_requested = Signal()  # the learner said the words that the recogniser did not hear
    delete_requested = Signal()
    moved = Signal(int)  # sentences forward, or back if negative

    def __init__(self, theme_manager: ThemeManager, style: TextStyle, parent: QWidget) -> None:
        super().__init__(theme_manager, parent)
        self.setObjectName("speakingPage")
        self.set_title(self.tr("Say it"))
        self.sentence = MarkedText(theme_manager, text_font(style.text_family, style.size, _LARGE))
        self.message = label("", "quiet", wrap=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.level = QProgressBar()
        self.level.setRange(_QUIETEST, 0)
        self.level.setTextVisible(False)
        self.level.setAccessibleName(self.tr("Input level"))
        self.rhythm, self.melody = RhythmStrip(theme_manager), MelodyStrip(theme_manager)
        self.rhythm_head = label("", "heading", wrap=True)
        self.melody_head = label(self.tr("Melody: narrator dashed, you solid"), "heading", wrap=True)
        self._keys = {
            Qt.Key.Key_N: self.narrator_requested,
            Qt.Key.Key_M: self.me_requested,
            Qt.Key.Key_B: self.both_requested,
            Qt.Key.Key_V: self.best_requested,
            Qt.Key.Key_Y: self.misheard_requested,
            Qt.Key.Key_Delete: self.delete_requested,
        }
        self._make_buttons()
        self._fill()
        self.show_recording(False)

    def _make_buttons(self) -> None:
        self.record_button = button("", "primary")
        self.record_button.setObjectName("recordButton")
        self.record_button.pressed.connect(self.record_pressed)
        self.record_button.released.connect(self.record_released)
        self.narrator_button = self._add(self.tr("Narrator"), "N", Qt.Key.Key_N)
        self.me_button = self._add(self.tr("Me"), "M", Qt.Key.Key_M)
        self.both_button = self._add(self.tr("Both in turn"), "B", Qt.Key.Key_B)
        self.best_button = self._add(self.tr("My best"), "V", Qt.Key.Key_V)
        self.delete_button = self._add(self.tr("Delete recording"), self.tr("Del"), Qt.Key.Key_Delete)
        self.misheard_button = self._add(self.tr("I said it right"), "Y", Qt.Key.Key_Y)
        self.next_button = button(self.tr("Next sentence"))
        self.next_button.clicked.connect(lambda: self.moved.emit(1))
        for key, step in (("Alt+Right", 1), ("Alt+Left", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.moved.emit, -step if self.isRightToLeft() else step))

    def _add(self, text: str, key: str, code: Qt.Key) -> QWidget:
        made = button(text)
        made.setAccessibleName(text)
        made.set_shortcut(key)
        made.clicked.connect(self._keys[code])
        return made

    def _fill(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        told = QHBoxLayout()
        told.setSpacing(12)
        told.addStretch(1)
        told.addWidget(self.message, 100)
        told.addWidget(self.misheard_button)
        told.addStretch(1)
        column.addWidget(self.sentence)
        column.addLayout(told)
        for widget in (self.level, self.rhythm_head, self.rhythm, self.melody_head, self.melody):
            column.addWidget(widget)
        self.body.addWidget(Centred(inside, edge=0))
        played = (self.narrator_button, self.me_button, self.both_button, self.best_button)
        self.foot.addWidget(wrapped_row((self.record_button, *played, self.delete_button, self.next_button)))

    # -- keys -------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the page's keys from the shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        return event.modifiers() in _PLAIN and (event.key() in self._keys or event.key() == Qt.Key.Key_Space)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.record_pressed.emit()
        elif event.key() in self._keys and event.modifiers() in _PLAIN:
            self._keys[Qt.Key(event.key())].emit()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.record_released.emit()
        else:
            super().keyReleaseEvent(event)

    # -- what is on the page ----------------------------------------------------------------------------------------

    def show_sentence(self, number: int, count: int, words: Sequence[str]) -> None:
        self.note.setText(self.tr("{number} of {count}").format(number=number, count=count))
        self.sentence.show_parts([(word, Role.TEXT) for word in words])
        self.next_button.setEnabled(number < count)
        self.show_message(self.tr("Listen, then hold Space and say it. A short press records until you are silent."))
        self._show_voices((), None, None, "", "")
        self.show_has_take(False)
        self.show_has_best(False)
        self.misheard_button.hide()
        self.record_button.setFocus()

    def show_message(self, text: str) -> None:
        self.message.setText(text)

    def show_recording(self, recording: bool) -> None:
        self.record_button.setText(self.tr("Stop") if recording else self.tr("Record"))
        self.record_button.setAccessibleName(self.record_button.text())
        self.record_button.set_shortcut(self.tr("Space"))
        policy = self.level.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing moves when the recording begins
        self.level.setSizePolicy(policy)
        self.level.setVisible(recording)
        self.show_level(_QUIETEST)

    def show_level(self, decibels: float) -> None:
        self.level.setValue(max(_QUIETEST, round(decibels)))

    def show_has_take(self, has: bool) -> None:
        for made in (self.me_button, self.both_button):
            made.setEnabled(has)
        self.delete_button.setEnabled(has or self.best_button.isEnabled())

    def show_has_best(self, has: bool) -> None:
        """Enable the best take of today or an earlier day."""
        self.best_button.setEnabled(has)
        self.delete_button.setEnabled(has or self.me_button.isEnabled())

    def show_narrator(self, words: Sequence[str], narrator: Voice) -> None:
        """Show the narrator alone, before the first take."""
        self._show_voices(words, narrator, None, self.tr("Rhythm of the narrator"), self.tr("Melody of the narrator"))

    def show_comparison(self, compared: Comparison, printed: Sequence[str]) -> None:
        text = self._understood_text(compared)
        self.sentence.show_parts(understood_parts(compared, printed), f"{' '.join(printed)}. {text}")
        self.show_message(text)
        self.misheard_button.setVisible(compared.has_lost_words)
        rhythm, melody = self._rhythm_text(compared), self._melody_text(compared)
        self._show_voices(compared.words, compared.narrator, compared.learner, rhythm, melody)

    def _show_voices(
        self, words: Sequence[str], narrator: Voice | None, learner: Voice | None, rhythm: str, melody: str
    ) -> None:
        self.rhythm.show_voices(words, narrator, learner, rhythm)
        self.melody.show_voices(words, narrator, learner, melody)
        has_rhythm = self.rhythm.rhythms[0] is not None
        words, beats = self.tr("Rhythm: narrator above, you below"), self.tr("Beats: narrator above, you below")
        self.rhythm_head.setText(words if self.rhythm.has_words else beats)
        has_melody = narrator is not None and narrator.melody.is_voiced
        for widget, shown in ((self.rhythm, has_rhythm), (self.melody, has_melody)):
            widget.setVisible(shown)
        self.rhythm_head.setVisible(has_rhythm)
        self.melody_head.setVisible(has_melody)

    def _understood_text(self, compared: Comparison) -> str:
        if compared.understood is None:
            return self.tr("Install a speech model to see which words were understood.")
        lost = [word for word, heard in zip(compared.words, compared.understood, strict=True) if not heard]
        if not lost:
            return self.tr("Every word was understood.")
        return self.tr("Not understood: {words}").format(words=_listed(lost))

    def _rhythm_text(self, compared: Comparison) -> str:
        if compared.learner.rhythm is None or compared.narrator.rhythm is None:
            return self._beats_text(compared)
        longer, shorter = longest_differences(compared)
        parts = [
            self.tr("Longer than the narrator: {words}.").format(words=_listed(longer)) if longer else "",
            self.tr("Shorter: {words}.").format(words=_listed(shorter)) if shorter else "",
        ]
        return formatting.sentences(parts) or self.tr("Rhythm as the narrator")

    def _beats_text(self, compared: Comparison) -> str:
        one, other = (len(v.beats.words) if v.beats else 0 for v in (compared.narrator, compared.learner))
        return self.tr("Beats: narrator {narrator}, you {you}").format(narrator=one, you=other)

    def _melody_text(self, compared: Comparison) -> str:
        if compared.melody is None:
            return self.tr("Melody of the narrator")
        count = formatting.localized_decimal(f"{compared.melody:.1f}")
        return self.tr("Melody: {count} semitones from the narrator").format(count=count)


_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def _listed(words: Sequence[str]) -> str:
    return formatting.join_list(map(formatting.bidi_isolated, words))


def understood_parts(compared: Comparison, printed: Sequence[str]) -> list[Part]:
    """Return the sentence, quiet where the recogniser did not hear a word."""
    heard = compared.understood or (True,) * len(printed)
    return [(text, Role.TEXT if is_heard else Role.UNHEARD) for text, is_heard in zip(printed, heard, strict=True)]
