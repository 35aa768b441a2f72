"""Show a review session: hear a sentence without its text, type its gaps, see the text and hear it again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from listenapp.practice.answers import Objection, hint
from listenapp.practice.marking import WordMark
from listenapp.practice.miss_classes import MissClass
from listenapp.practice.review.review_tasks import GapAnswer, ReviewTask
from listenapp.practice.sentence_pieces import Piece, pieces_between, with_answer
from listenapp.ui.common.view_options import TextStyle
from listenapp.ui.common.widgets import PushButton, button, label
from listenapp.ui.practice.lesson import answer_texts
from listenapp.ui.practice.lesson.answer_keys import AnswerKeys
from listenapp.ui.practice.lesson.centred_column import Centred
from listenapp.ui.practice.lesson.word_flow import RIGHT_TO_LEFT, WordFlow
from listenapp.ui.practice.practice_page import PracticePage, key_button, text_font
from listenapp.ui.theme.theme_manager import ThemeManager

_LARGE = 1.25  # times the size of the page's text, as in a lesson
_LONGEST_ANSWER = 300  # letters of an answer to a question


class ReviewPage(PracticePage):
    """Page of a review session. Its keys are those of a lesson: see `AnswerKeys`."""

    next_requested = Signal()
    answered = Signal(str)  # text of the field
    again_requested = Signal()
    slower_requested = Signal()
    hint_requested = Signal()
    show_requested = Signal()
    right_requested = Signal()
    moved = Signal(int)  # sentences forward, or back if negative

    def __init__(self, theme_manager: ThemeManager, style: TextStyle, parent: QWidget) -> None:
        super().__init__(theme_manager, parent)
        self.set_title(self.tr("Hear again"))
        self.setObjectName("reviewPage")
        self._asks = False  # whether a field is used
        self.heading = label("", "heading", factor=1.3, wrap=True)
        self.flow = WordFlow(theme_manager, text_font(style.text_family, style.size, _LARGE))
        self.instruction = label("", "quiet", wrap=True)
        self.text_field = QLineEdit()
        self.text_field.setObjectName("answerField")
        self.text_field.setMaxLength(_LONGEST_ANSWER)
        self.text_field.setFont(text_font(style.text_family, style.size, 1.2))
        self.text_field.setMaximumWidth(420)
        self.takes_check = QCheckBox(self.tr("Add my recordings"))
        self.next_button = button("", "primary")
        self.next_button.clicked.connect(self._enter)
        self._make_buttons()
        self._make_keys()
        self._fill()

    def _make_buttons(self) -> None:
        self.foot.addStretch(1)
        self.again_button = self._add_button(self.tr("Play again"), "Ctrl+R", self.again_requested)
        self.slower_button = self._add_button(self.tr("Slower"), "Ctrl+Shift+R", self.slower_requested)
        self.hint_button = self._add_button(self.tr("Hint"), "Ctrl+H", self.hint_requested)
        self.show_button = self._add_button(self.tr("Show answer"), "Ctrl+G", self.show_requested)
        self.right_button = self._add_button(self.tr("I was right"), "Ctrl+Y", self.right_requested)
        self.foot.addWidget(self.next_button)
        self.foot.addStretch(1)

    def _add_button(self, text: str, key: str, clicked: SignalInstance) -> PushButton:
        """Add a button to the foot. Its key works wherever the focus is on the page."""
        made = key_button(self, text, key)
        made.clicked.connect(clicked)
        self.foot.addWidget(made)
        return made

    def _make_keys(self) -> None:
        self._keys = keys = AnswerKeys(self)
        keys.entered.connect(self._enter)
        keys.previous.connect(partial(self.moved.emit, -1))
        keys.following.connect(partial(self.moved.emit, 1))
        pairs = (
            (keys.again, self.again_button),
            (keys.slower, self.slower_button),
            (keys.hint, self.hint_button),
            (keys.show_answer, self.show_button),
            (keys.was_right, self.right_button),
        )
        for pressed, made in pairs:
            pressed.connect(partial(_click, made))
        keys.watch(self.text_field)
        for key, step in (("Alt+Right", 1), ("Alt+Left", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.moved.emit, step))

    def _fill(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.text_field, 100)
        row.addStretch(1)
        for each in (self.heading, self.instruction):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for widget in (self.heading, self.flow, self.instruction):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.takes_check, 0, Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(Centred(inside))

    @property
    def field(self) -> QLineEdit:
        """Return the field to type in: in the gap of a sentence, or below a question."""
        return self.flow.field if self.flow.field is not None else self.text_field

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
        self._show("", self.tr("Preparing your sentences…"), "")

    def show_listening(self, number: int, count: int, title: str) -> None:
        """Show that a sentence is played for the first time, without its text."""
        self.show_number(number, count)
        self._show("", self.tr("Listen. The text comes afterwards."), self.tr("Type it"), can_play=True)
        self.setAccessibleDescription(title)

    def show_number(self, number: int, count: int) -> None:
        self.note.setText(self.tr("{number} of {count}").format(number=number, count=count))

    def ask(self, task: ReviewTask, current: int, given: Sequence[GapAnswer]) -> None:
        """Show the sentence with its gaps, and ask for the gap with the number `current`."""
        text = self.tr("Type what you hear in the gap.")
        is_last = current + 1 == len(task.gaps)
        self._show("", text, self.tr("Check") if is_last else self.tr("Next gap"), can_play=True, can_help=True)
        self.flow.set_leftwards(task.language in RIGHT_TO_LEFT)
        name = self.tr("Gap {number} of {count}").format(number=current + 1, count=len(task.gaps))
        field = self.flow.show_gap(gap_pieces(task, current, given), name)
        self.flow.show()
        self._keys.watch(field)
        self._asks = True
        field.setFocus()

    def show_hint(self, words: Sequence[str], level: int) -> None:
        self.instruction.setText(hint(words, level))

    def object(self, reason: Objection) -> None:
        """Tell why an answer is not marked."""
        self.instruction.setText(answer_texts.objection_text(reason))

    def show_marks(
        self, task: ReviewTask, answers: Sequence[GapAnswer], *, is_last: bool, can_claim: bool = True
    ) -> None:
        """Show the sentence with the marks, and the class of each miss. `can_claim` offers "I was right"."""
        markings = [answer.marking for answer in answers if answer.marking is not None]
        lines = [line for marking in markings for line in answer_texts.miss_lines(marking)]
        if all(answer.is_right for answer in answers):
            lines.insert(0, self.tr("Everything heard."))
        next_text = self.tr("Finish") if is_last else self.tr("Next sentence")
        self._show("", "\n".join(lines), next_text, can_play=True)
        self.flow.set_leftwards(task.language in RIGHT_TO_LEFT)
        self.flow.show_marks(sentence_pieces(task), marks_of(task, answers))
        self.flow.show()
        self.right_button.setVisible(can_claim and any(_is_claimable(answer) for answer in answers))
        self.setAccessibleDescription(f"{self.flow.text} {' '.join(lines)}")
        self.next_button.setFocus()

    def show_end(self, count: int) -> None:
        self.note.clear()
        heading = self.tr("%n sentence(s) heard again.", "", count)
        self._show(heading, self.tr("They come back when it is time."), self.tr("Close"))

    def ask_question(self, text: str, number: int, count: int) -> None:
        """Ask a question of the teacher."""
        self.note.setText(self.tr("Question {number} of {count}").format(number=number, count=count))
        self._ask_text(text, "", self.tr("Next"))

    def ask_name(self, *, has_takes: bool) -> None:
        """Ask for the name in the result file, and whether the recordings are to be in it."""
        self.note.clear()
        self._ask_text(
            self.tr("All tasks done."), self.tr("Type your name to save the result."), self.tr("Save result")
        )
        self.takes_check.setChecked(False)
        self.takes_check.setVisible(has_takes)

    def _ask_text(self, heading: str, text: str, next_text: str) -> None:
        self._show(heading, text, next_text)
        self._asks = True
        self.text_field.setAccessibleName(text or heading)
        self.text_field.clear()
        self.text_field.show()
        self.text_field.setFocus()

    def show_saved(self, file: str) -> None:
        text = self.tr("Saved as “{file}”.").format(file=file)
        self._show(text, self.tr("Give this file to your teacher."), self.tr("Close"))

    def show_nothing(self) -> None:
        self.note.clear()
        self._show(self.tr("Nothing to hear again today."), "", self.tr("Close"))

    def _show(self, heading: str, text: str, next_text: str, *, can_play: bool = False, can_help: bool = False) -> None:
        """Show texts and buttons, and no sentence."""
        self._asks = False
        self.flow.field = None
        self.flow.hide()
        self.text_field.hide()
        self.takes_check.hide()
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        self.instruction.setText(text)
        self.next_button.setText(next_text)
        self.next_button.setVisible(bool(next_text))
        shown = {self.again_button: can_play, self.slower_button: can_play, self.hint_button: can_help,
                 self.show_button: can_help, self.right_button: False}  # fmt: skip
        for made, visible in shown.items():
            made.setVisible(visible)
        self.next_button.setFocus()


def _click(made: PushButton) -> None:
    if made.isVisible():
        made.click()


def _is_claimable(answer: GapAnswer) -> bool:
    words = answer.marking.words if answer.marking is not None else ()
    return bool(answer.given.strip()) and any(word.miss is not MissClass.RIGHT for word in words)


def sentence_pieces(task: ReviewTask, asked: Sequence[int] = (), hidden: Sequence[int] = ()) -> tuple[Piece, ...]:
    if not asked:  # all words of the gaps are pieces of their own, so that they can be marked
        asked = [i for gap in task.gaps for i in task.span_of(gap)]
    return pieces_between(task.story, task.sentence.first_word, task.sentence.last_word, asked, hidden)


def gap_pieces(task: ReviewTask, current: int, given: Sequence[GapAnswer]) -> tuple[Piece, ...]:
    """Return the sentence in which one gap is asked for. Gaps that were answered show the answer."""
    spans = [task.span_of(gap) for gap in task.gaps]
    others = [i for number, span in enumerate(spans) if number != current for i in span]
    pieces = sentence_pieces(task, spans[current], others)
    for span, answer in zip(spans, given, strict=False):
        pieces = tuple(with_answer(pieces, span, answer.given or "–"))
    return pieces


def marks_of(task: ReviewTask, answers: Sequence[GapAnswer]) -> dict[int, WordMark]:
    """Return the marks of all gaps by word of the story. Words of an answer that was shown are missing."""
    marks: dict[int, WordMark] = {}
    for gap, answer in zip(task.gaps, answers, strict=True):
        words = answer.marking.words if answer.marking else ()
        shown = [WordMark(task.words[i], "", MissClass.MISSING, 0.0) for i in range(gap.first, gap.last + 1)]
        marks |= dict(zip(task.span_of(gap), words or shown, strict=False))
    return marks
