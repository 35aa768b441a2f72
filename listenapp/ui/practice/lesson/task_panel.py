"""Ask for one task: play it, let the learner type, mark the answer, and tell what was missed."""

from __future__ import annotations

import time
from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from listenapp.practice.answers import Objection, hint, objection
from listenapp.practice.lessons.lesson import Task
from listenapp.practice.lessons.lesson_events import Attempt
from listenapp.practice.marking import Marking, WordMark
from listenapp.practice.miss_classes import MissClass
from listenapp.practice.sentence_pieces import pieces_of
from listenapp.ui.common.plain_text import plain
from listenapp.ui.common.widgets import GAP, PushButton, button, label
from listenapp.ui.practice.lesson import answer_texts
from listenapp.ui.practice.lesson.answer_keys import AnswerKeys
from listenapp.ui.practice.lesson.clip_player import SLOW, gap_again, whole
from listenapp.ui.practice.lesson.stage_page import COLUMN, PracticeParts
from listenapp.ui.practice.lesson.word_flow import MOST_LETTERS, RIGHT_TO_LEFT, GapField, WordFlow


class _State(Enum):
    TYPING = auto()
    CHECKING = auto()
    MARKED = auto()


class AnswerEdit(QPlainTextEdit):
    """Field to type a whole sentence. It is three lines high."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("answerEdit")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(COLUMN, round(3.4 * self.fontMetrics().lineSpacing()) + 16)

    def text(self) -> str:
        return self.toPlainText()[:MOST_LETTERS]


class TaskPanel(QWidget):
    """Panel of one task after the other.

    `is_test` hides the marks: the same words are asked for again later.
    """

    done = Signal()  # the learner wants to go on
    previous_requested = Signal()

    def __init__(self, parts: PracticeParts, *, is_test: bool = False) -> None:
        super().__init__()
        self.setObjectName("taskPanel")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._parts, self._lesson, self._is_test = parts, parts.lesson, is_test
        self._task: Task | None = None
        self._later: tuple[Task, ...] = ()
        self._state = _State.TYPING
        self._attempt, self._hints, self._started, self._answer = Attempt(), 0, 0.0, ""
        self._marking: Marking | None = None
        self._make()
        self._wire()

    def _make(self) -> None:
        leftwards = self._lesson.timed.story.language in RIGHT_TO_LEFT
        self.count_label = label("", "quiet")
        self.count_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.flow = WordFlow(self._parts.theme_manager, self._parts.font, leftwards=leftwards)
        self.edit = AnswerEdit()
        self.edit.setFont(self._parts.font)
        self.edit.setLayoutDirection(Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight)
        self.summary_label = label("", "heading", wrap=True)
        self.lines_label = label("", wrap=True)
        self.note_label = label("", "quiet", wrap=True)
        for each in (self.summary_label, self.lines_label, self.note_label):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note_label.setObjectName("practiceNote")
        self._make_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GAP)
        column.addWidget(self.count_label)
        column.addWidget(self.flow)
        column.addWidget(self.edit)
        for each in (self.summary_label, self.lines_label, self.note_label):
            column.addWidget(each)
        column.addLayout(self._buttons_row())

    def _make_buttons(self) -> None:
        self.again_button = _key_button(self.tr("Play again"), "Ctrl+R")
        self.slower_button = _key_button(self.tr("Slower"), "Ctrl+Shift+R")
        self.hint_button = _key_button(self.tr("Hint"), "Ctrl+H")
        self.show_button = _key_button(self.tr("Show"), "Ctrl+G")
        self.nothing_button = _key_button(self.tr("I heard nothing"), "Ctrl+G")
        self.right_button = _key_button(self.tr("I was right"), "Ctrl+Y")
        self.check_button = button(self.tr("Check"), "primary")
        self.check_button.setObjectName("checkButton")

    def _buttons_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch(1)
        shown = (self.again_button, self.slower_button, self.hint_button, self.show_button)
        for each in (*shown, self.nothing_button, self.right_button):
            row.addWidget(each)
        row.addWidget(self.check_button)
        row.addStretch(1)
        return row

    def _wire(self) -> None:
        self._keys = keys = AnswerKeys(self)
        for widget in (self, self.edit):
            keys.watch(widget)
        keys.entered.connect(self._enter)
        keys.again.connect(self.play_again)
        keys.slower.connect(self.play_slower)
        keys.hint.connect(self.give_hint)
        keys.show_answer.connect(self.show_answer)
        keys.was_right.connect(self.claim_right)
        keys.previous.connect(self.previous_requested)
        keys.following.connect(self.done)
        self.again_button.clicked.connect(self.play_again)
        self.slower_button.clicked.connect(self.play_slower)
        self.hint_button.clicked.connect(self.give_hint)
        self.show_button.clicked.connect(self.show_answer)
        self.nothing_button.clicked.connect(self.tell_nothing)
        self.right_button.clicked.connect(self.claim_right)
        self.check_button.clicked.connect(self._enter_by_button)

    # -- asking -----------------------------------------------------------------------------------------------------

    def ask(self, task: Task, count: str, later: Sequence[Task] = ()) -> None:
        """Show a task and play it. `count` tells its number, `later` are gaps of its sentence that stay hidden."""
        self._task, self._later = task, tuple(later)
        self._state, self._marking = _State.TYPING, None
        self._attempt, self._hints, self._started = Attempt(speed=self._parts.playback.speed), 0, time.monotonic()
        self._answer = ""
        self.count_label.setText(count)
        self._show_field(task)
        self._tell()
        self.play_again()

    def _show_field(self, task: Task) -> None:
        is_gap = task.gap is not None
        self.flow.setVisible(is_gap)
        self.edit.setVisible(not is_gap)
        self.edit.setReadOnly(False)
        self.edit.clear()
        name = self.tr("What you hear")
        self.edit.setAccessibleName(name)
        if is_gap:
            field = self.flow.show_gap(pieces_of(self._lesson.timed.story, task, self._later), name)
            self._keys.watch(field)
        self._field().setFocus()
        self._show_buttons()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Leave the focus in the answer after a click on a button, because Qt gives it to the parent of the button."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason and self._state is _State.TYPING:
            self._field().setFocus()

    def _field(self) -> GapField | AnswerEdit:
        return self.flow.field if self.flow.field is not None else self.edit

    def _show_buttons(self) -> None:
        is_typing = not self.is_marked
        self.hint_button.setVisible(is_typing and not self._is_test)
        self.show_button.setVisible(is_typing and not self._is_test)
        self.nothing_button.setVisible(self._is_test)
        words = self._marking.words if self._marking is not None and self._answer else ()
        self.right_button.setVisible(any(word.miss is not MissClass.RIGHT for word in words))
        self.check_button.setText(self.tr("Check") if is_typing else self.tr("Next"))

    def _tell(self, summary: str = "", lines: Sequence[str] = (), note: str = "") -> None:
        for each, text in (
            (self.summary_label, summary),
            (self.lines_label, "\n".join(lines)),
            (self.note_label, note),
        ):
            each.setText(text)
            each.setVisible(bool(text))
        self.setAccessibleDescription(plain(" ".join((summary, *lines, note)).strip()))

    # -- actions ----------------------------------------------------------------------------------------------------

    def play_again(self) -> None:
        self._play(1.0)

    def play_slower(self) -> None:
        self._play(SLOW)

    def _play(self, factor: float) -> None:
        if self._task is None or not self._parts.clips.play(whole(self._task, factor)):
            return
        if self._state is _State.TYPING:
            before = self._attempt
            slow = before.slow or factor < 1.0
            self._attempt = Attempt(before.plays + 1, before.speed, slow, before.hint)

    def give_hint(self) -> None:
        """Show the lengths of the words, then one letter more of each with every call."""
        if self._task is None or self._state is not _State.TYPING or self._is_test:
            return
        self._hints += 1
        before = self._attempt
        self._attempt = Attempt(before.plays, before.speed, before.slow, True)
        words = [word.text for word in self._lesson.timed.story.words[self._task.first : self._task.last + 1]]
        self._tell(note=hint(words, self._hints))

    def tell_nothing(self) -> None:
        """Count the words of a test as missed, and go on."""
        if self._task is not None and self._state is _State.TYPING:
            self._check(self._task, "")

    def show_answer(self) -> None:
        """Show the right words. The task then counts as shown. In a test nothing is shown."""
        if self._is_test:
            self.tell_nothing()
            return
        if self._task is None or self._state is not _State.TYPING:
            return
        self._lesson.show(self._task, self._finished_attempt())
        words = self._lesson.timed.story.words[self._task.first : self._task.last + 1]
        marks = tuple(WordMark(word.text, "", MissClass.MISSING, 0.0) for word in words)
        self._show_marking(Marking(marks, (), 0.0, 1.0), told=False)

    def claim_right(self) -> None:
        """Accept the answer as right, from now on."""
        task = self._task
        if task is not None and self.is_marked and self._answer and not self._is_test:

            def marked(marking: Marking) -> None:
                if task is self._task:
                    self._show_marking(marking)

            self._lesson.accept(task, self._answer, marked)

    def _enter_by_button(self) -> None:
        if self._state is _State.TYPING and not self._field().text().strip():
            self._object(Objection.EMPTY)
            self._field().setFocus()
        else:
            self._enter()

    def _enter(self) -> None:
        """Check the answer, or go on after its marks. An empty field plays the task again."""
        if self._task is None or self._state is _State.CHECKING:
            return
        if self.is_marked:
            self.done.emit()
            return
        answer = self._field().text()
        reason = objection(answer, self._lesson.timed.text_of(self._task.first, self._task.last))
        if reason is Objection.EMPTY:
            self.play_again()
        elif reason is not None:
            self._object(reason)
        else:
            self._check(self._task, answer)

    def _object(self, reason: Objection) -> None:
        """Tell why an answer is not marked, until the learner changes it."""
        self._tell(note=answer_texts.objection_text(reason))
        self._field().textChanged.connect(self._forget_note, Qt.ConnectionType.SingleShotConnection)

    def _forget_note(self) -> None:
        if self._state is _State.TYPING:
            self._tell()

    def _check(self, task: Task, answer: str) -> None:
        self._state, self._answer = _State.CHECKING, answer
        self._field().setReadOnly(True)

        def marked(marking: Marking) -> None:
            if task is self._task:  # otherwise the learner went on meanwhile
                self._show_marking(marking)

        def not_stored(_error: object) -> None:
            if task is self._task:
                self._go_on_typing()

        self._lesson.answer(task, answer, self._finished_attempt(), marked, not_stored)

    def _go_on_typing(self) -> None:
        """Let the learner check again, because the answer could not be stored."""
        self._state = _State.TYPING
        self._field().setReadOnly(False)

    def stop(self) -> None:
        """Drop the task, because the panel is going to be deleted."""
        self._task = None

    def _finished_attempt(self) -> Attempt:
        before = self._attempt
        spent = round(1000 * (time.monotonic() - self._started))
        return Attempt(before.plays, before.speed, before.slow, before.hint, spent)

    # -- marks ------------------------------------------------------------------------------------------------------

    def _show_marking(self, marking: Marking, *, told: bool = True) -> None:
        task = self._task
        if task is None:
            return
        if self._is_test:
            self.done.emit()
            return
        self._state, self._marking = _State.MARKED, marking
        marks = dict(enumerate(marking.words, task.first))
        self.flow.show_marks(pieces_of(self._lesson.timed.story, task, self._later), marks)
        self.flow.show()
        self.edit.hide()
        lines = answer_texts.miss_lines(marking) if told else []
        reason = answer_texts.why(self._lesson.timed, self._lesson.words, task)
        self._tell(answer_texts.summary(marking) if told else "", lines, reason)
        self._show_buttons()
        self.setAccessibleName(self.flow.accessibleName())
        self.setFocus()  # last, so that a screen reader reads the marks
        if task.gap is not None or marking.hearing < 1.0:
            self._parts.clips.play(gap_again(task))

    def set_font(self, font: QFont) -> None:
        """Use another font. What was typed stays."""
        self.flow.set_font(font)
        self.edit.setFont(font)

    @property
    def is_marked(self) -> bool:
        return self._state is _State.MARKED


def _key_button(text: str, keys: str) -> PushButton:
    made = button(text, "link")
    made.setAccessibleName(text)
    made.set_shortcut(keys)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
