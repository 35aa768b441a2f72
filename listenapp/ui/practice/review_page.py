"""Show a review session: hear a sentence without its text, type its gaps, see the text and hear it again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from listenapp.practice.answers import hint
from listenapp.practice.review.session import GapAnswer, ReviewTask
from listenapp.ui.common.marked_text import MarkedText, Part, Role, gap_line
from listenapp.ui.common.view_options import TextStyle
from listenapp.ui.common.widgets import PushButton, button, label
from listenapp.ui.practice.practice_page import PracticePage, key_button, text_font
from listenapp.ui.theme.theme_manager import ThemeManager

_LARGE = 1.5  # times the size of the page's text
_LONGEST_ANSWER = 300  # letters


class ReviewPage(PracticePage):
    """Page of a review session. Enter checks and goes on, Ctrl+R plays again."""

    next_requested = Signal()
    answered = Signal(str)  # text of the field
    again_requested = Signal()
    slower_requested = Signal()
    hint_requested = Signal()
    show_requested = Signal()

    def __init__(self, theme_manager: ThemeManager, style: TextStyle, parent: QWidget) -> None:
        super().__init__(theme_manager, parent)
        self.set_title(self.tr("Hear again"))
        self.setObjectName("reviewPage")
        self._asks = False  # whether the field is used
        self.sentence = MarkedText(theme_manager, text_font(style.text_family, style.size, _LARGE))
        self.instruction = label("", "quiet", wrap=True)
        self.field = QLineEdit()
        self.field.setObjectName("answerField")
        self.field.setMaxLength(_LONGEST_ANSWER)
        self.field.setFont(text_font(style.text_family, style.size, 1.2))
        self.field.setMaximumWidth(420)
        self.field.returnPressed.connect(self._enter)
        self.next_button = button("", "primary")
        self.next_button.clicked.connect(self._enter)
        self._make_buttons()
        self._fill()

    def _make_buttons(self) -> None:
        self.foot.addStretch(1)
        self.again_button = self._add_button(self.tr("Play again"), "Ctrl+R", self.again_requested)
        self.slower_button = self._add_button(self.tr("Slower"), "Ctrl+Shift+R", self.slower_requested)
        self.hint_button = self._add_button(self.tr("Hint"), "Ctrl+H", self.hint_requested)
        self.show_button = self._add_button(self.tr("Show answer"), "Ctrl+G", self.show_requested)
        self.foot.addWidget(self.next_button)
        self.foot.addStretch(1)

    def _add_button(self, text: str, key: str, clicked: SignalInstance) -> PushButton:
        """Add a button to the foot. Its key works wherever the focus is on the page."""
        made = key_button(self, text, key)
        made.clicked.connect(clicked)
        self.foot.addWidget(made)
        return made

    def _fill(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.field, 100)
        row.addStretch(1)
        self.instruction.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addStretch(2)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.instruction)
        self.body.addLayout(row)
        self.body.addStretch(3)

    def set_style(self, style: TextStyle) -> None:
        self.sentence.set_text_font(text_font(style.text_family, style.size, _LARGE))

    def _enter(self) -> None:
        if self._asks:
            self.answered.emit(self.field.text())
        else:
            self.next_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._enter()
        else:
            super().keyPressEvent(event)

    # -- what is on the page ----------------------------------------------------------------------------------------

    def show_wait(self) -> None:
        self._show((), self.tr("Preparing your sentences…"), "", can_play=False)

    def show_listening(self, number: int, count: int, title: str) -> None:
        """Show that a sentence is played for the first time, without its text."""
        self.note.setText(self.tr("{number} of {count}").format(number=number, count=count))
        self._show((), self.tr("Listen. The text comes afterwards."), self.tr("Type it"))
        self.setAccessibleDescription(title)

    def ask(self, task: ReviewTask, current: int, given: Sequence[GapAnswer]) -> None:
        """Show the sentence with its gaps, and ask for the gap with the number `current`."""
        self._asks = True
        text = self.tr("Type what you hear in the gap.")
        is_last = current + 1 == len(task.gaps)
        self._show(
            gap_parts(task, current, given), text, self.tr("Check") if is_last else self.tr("Next gap"), asks=True
        )
        spoken = " ".join(part if role in (Role.TEXT, Role.RIGHT) else self.tr("gap") for part, role in
                          gap_parts(task, current, given))  # fmt: skip
        self.sentence.setAccessibleName(spoken)
        self.field.setAccessibleName(
            self.tr("Gap {number} of {count}").format(number=current + 1, count=len(task.gaps))
        )
        self.field.clear()
        self.field.setFocus()

    def show_hint(self, words: Sequence[str], level: int) -> None:
        self.instruction.setText(hint(words, level))

    def show_marks(self, task: ReviewTask, answers: Sequence[GapAnswer], *, is_last: bool) -> None:
        """Show the sentence with the marks, and what was typed for the words that were missed."""
        missed = [answer.given for answer in answers if answer.given.strip() and not is_right(answer)]
        text = self.tr("You typed: {answer}").format(answer=", ".join(missed)) if missed else ""
        if all(map(is_right, answers)):
            text = self.tr("Everything heard.")
        self._show(marked_parts(task, answers), text, self.tr("Finish") if is_last else self.tr("Next sentence"))
        self.next_button.setFocus()

    def show_end(self, count: int) -> None:
        self.note.clear()
        heading = self.tr("%n sentence(s) heard again.", "", count)
        self._show(
            ((heading, Role.TEXT),), self.tr("They come back when it is time."), self.tr("Close"), can_play=False
        )
        self.next_button.setFocus()

    def ask_question(self, text: str, number: int, count: int) -> None:
        """Ask a question of the teacher."""
        self.note.setText(self.tr("Question {number} of {count}").format(number=number, count=count))
        self._ask_text(text, "", self.tr("Next"))

    def ask_name(self) -> None:
        """Ask for the name in the result file."""
        self.note.clear()
        self._ask_text(
            self.tr("All tasks done."), self.tr("Type your name to save the result."), self.tr("Save result")
        )

    def _ask_text(self, heading: str, text: str, next_text: str) -> None:
        self._show(((heading, Role.TEXT),), text, next_text, asks=True, can_play=False)
        self._asks = True
        for made in (self.hint_button, self.show_button):
            made.hide()
        self.field.setAccessibleName(text or heading)
        self.field.clear()
        self.field.setFocus()

    def show_saved(self, file: str) -> None:
        self._show(
            ((self.tr("Saved as “{file}”.").format(file=file), Role.TEXT),),
            self.tr("Give this file to your teacher."),
            self.tr("Close"),
            can_play=False,
        )
        self.next_button.setFocus()

    def show_nothing(self) -> None:
        self.note.clear()
        text = self.tr("Nothing to hear again today.")
        self._show(((text, Role.TEXT),), "", self.tr("Close"), can_play=False)
        self.next_button.setFocus()

    def _show(
        self, parts: Sequence[Part], text: str, next_text: str, *, asks: bool = False, can_play: bool = True
    ) -> None:
        self._asks = asks
        self.sentence.show_parts(parts)
        self.sentence.setVisible(bool(parts))
        self.instruction.setText(text)
        self.field.setVisible(asks)
        self.next_button.setText(next_text)
        self.next_button.setVisible(bool(next_text))
        for made in (self.again_button, self.slower_button):
            made.setVisible(can_play)
        for made in (self.hint_button, self.show_button):
            made.setVisible(asks)
        if not asks:
            self.next_button.setFocus()


def is_right(answer: GapAnswer) -> bool:
    return answer.marking is not None and all(word.credit == 1.0 for word in answer.marking.words)


def gap_parts(task: ReviewTask, current: int, given: Sequence[GapAnswer]) -> list[Part]:
    """Return the sentence with lines in place of the gaps. Gaps that were answered show the answer."""
    parts: list[Part] = [(text, Role.TEXT) for text in task.printed]
    for number, gap in enumerate(task.gaps):
        for i in range(gap.first, gap.last + 1):
            word, shown = task.words[i], task.printed[i]
            role = Role.CURRENT if number == current else Role.GAP
            parts[i] = (shown.replace(word, gap_line(word), 1), role)
    for gap, answer in zip(task.gaps, given, strict=False):
        texts = [answer.given or "–"] + [""] * (gap.last - gap.first)
        for i, text in zip(range(gap.first, gap.last + 1), texts, strict=True):
            parts[i] = (text, Role.RIGHT)
    return [part for part in parts if part[0]]


def marked_parts(task: ReviewTask, answers: Sequence[GapAnswer]) -> list[Part]:
    """Return the whole sentence, with the words marked that were missed or shown."""
    parts: list[Part] = [(text, Role.TEXT) for text in task.printed]
    for gap, answer in zip(task.gaps, answers, strict=True):
        marks = answer.marking.words if answer.marking else ()
        for k, i in enumerate(range(gap.first, gap.last + 1)):
            right = k < len(marks) and marks[k].credit == 1.0
            parts[i] = (task.printed[i], Role.RIGHT if right else Role.MISSED)
    return parts
