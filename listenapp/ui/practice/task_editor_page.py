"""Let a teacher choose the gaps of a story by hand, add answers and questions, and save them with the story."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QMenu, QWidget

from listenapp.practice.lessons.lesson import Stage, stages_of
from listenapp.story import task_set
from listenapp.story.model import Story
from listenapp.story.task_set import LONGEST_GAP, LONGEST_TEXT, MOST_GAPS, MOST_QUESTIONS, Question, TaskGap, TaskSet
from listenapp.ui.common.key_filters import accepts_typing
from listenapp.ui.common.widgets import button, label
from listenapp.ui.i18n import formatting
from listenapp.ui.practice.lesson.answer_texts import stage_name
from listenapp.ui.practice.practice_page import PracticePage, key_button, wrapped_row
from listenapp.ui.theme.theme_manager import ThemeManager


class TaskEditorPage(PracticePage):
    """Page of a task set. Alt and arrows change the chosen gap, Delete removes what is chosen."""

    save_requested = Signal(object)  # TaskSet
    choose_requested = Signal()  # gaps by the rules
    class_requested = Signal(object)  # TaskSet
    share_requested = Signal(object)  # TaskSet

    def __init__(self, theme_manager: ThemeManager, parent: QWidget) -> None:
        super().__init__(theme_manager, parent)
        self.setObjectName("tasksPage")
        self.set_title(self.tr("Tasks for the class"))
        self._story: Story | None = None
        self._here = 0  # sentence at which a gap is added
        self.gaps: list[TaskGap] = []
        self.questions: list[Question] = []
        self.stages: tuple[Stage, ...] = tuple(Stage)
        self.list = QListWidget()
        self.list.setProperty("kind", "plainList")
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Gaps and questions"))
        self.list.currentRowChanged.connect(self._show_accepted)
        accepts_typing(self.list)
        self.accepted = QLineEdit()
        self.accepted.setPlaceholderText(self.tr("Other right answers, separated by semicolons"))
        self.accepted.setAccessibleName(self.accepted.placeholderText())
        self.accepted.editingFinished.connect(self._take_accepted)
        self.question = QLineEdit()
        self.question.setMaxLength(LONGEST_TEXT)
        self.question.setPlaceholderText(self.tr("A question of your own"))
        self.question.setAccessibleName(self.question.placeholderText())
        self.question.returnPressed.connect(self._add_question)
        self.message = label("", "quiet", wrap=True)
        self._make_buttons()
        self._fill()

    def _make_buttons(self) -> None:
        self.choose_button = button(self.tr("Choose gaps"))
        self.choose_button.clicked.connect(self.choose_requested)
        self.add_button = button(self.tr("Add gap"))
        self.add_button.clicked.connect(self._add_gap)
        moves = (
            (self.tr("Earlier"), "Alt+Left", (-1, -1)),
            (self.tr("Later"), "Alt+Right", (1, 1)),
            (self.tr("Longer"), "Alt+Shift+Right", (0, 1)),
            (self.tr("Shorter"), "Alt+Shift+Left", (0, -1)),
        )
        self.move_buttons = [key_button(self, text, key) for text, key, _ in moves]
        for made, (_, _, steps) in zip(self.move_buttons, moves, strict=True):
            made.clicked.connect(lambda _checked=False, steps=steps: self._move(*steps))
        self.remove_button = key_button(self, self.tr("Remove"), "Del")
        self.remove_button.clicked.connect(self._remove)
        self.question_button = button(self.tr("Add question"))
        self.question_button.clicked.connect(self._add_question)
        self._make_stages_menu()
        self.class_button = button(self.tr("Show in class view"))
        self.class_button.clicked.connect(lambda: self.class_requested.emit(self.tasks()))
        self.share_button = button(self.tr("Save and share…"))
        self.share_button.clicked.connect(lambda: self.share_requested.emit(self.tasks()))
        self.save_button = button(self.tr("Save"), "primary")
        self.save_button.clicked.connect(lambda: self.save_requested.emit(self.tasks()))

    def _make_stages_menu(self) -> None:
        """Make a button with a menu of the lesson's stages."""
        self.stages_button = button(self.tr("Stages of the lesson"))
        self.stages_menu = QMenu(self.stages_button)
        self.stages_menu.setAccessibleName(self.stages_button.text())
        for stage in Stage:
            action = self.stages_menu.addAction(stage_name(stage))
            action.setCheckable(True)
            action.setData(stage)
            action.triggered.connect(self._take_stages)
        self.stages_button.setMenu(self.stages_menu)

    def _take_stages(self) -> None:
        """Take the marked stages. A lesson without any has all."""
        chosen = tuple(Stage(action.data()) for action in self.stages_menu.actions() if action.isChecked())
        self._show_stages(chosen or tuple(Stage))

    def _show_stages(self, stages: Sequence[Stage]) -> None:
        self.stages = tuple(stages)
        for action in self.stages_menu.actions():
            action.setChecked(action.data() in stages)

    def _fill(self) -> None:
        middle, bottom = QHBoxLayout(), QHBoxLayout()
        top = wrapped_row((self.choose_button, self.add_button, *self.move_buttons, self.remove_button))
        middle.addWidget(self.accepted)
        bottom.addWidget(self.question, 1)
        bottom.addWidget(self.question_button)
        self.body.addWidget(top)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(middle)
        self.body.addLayout(bottom)
        self.body.addWidget(self.message)
        shared = (self.class_button, self.share_button, self.save_button)
        self.foot.addWidget(wrapped_row((self.stages_button, *shared)))

    # -- contents ---------------------------------------------------------------------------------------------------

    def show_tasks(self, story: Story, tasks: TaskSet, here: int) -> None:
        """Show the tasks of a story. New gaps are added to the sentence `here`."""
        self._story, self._here = story, here
        self.gaps, self.questions = list(tasks.gaps), list(tasks.questions)
        self._show_stages(stages_of(tasks.stages))
        self.message.clear()
        self._refresh(0)
        self.list.setFocus()

    def show_gaps(self, gaps: Sequence[TaskGap]) -> None:
        self.gaps = list(gaps)
        self._refresh(0)

    def show_message(self, text: str) -> None:
        self.message.setText(text)

    def tasks(self) -> TaskSet:
        stages = () if self.stages == tuple(Stage) else tuple(stage.value for stage in self.stages)
        return TaskSet(tuple(self.gaps), tuple(self.questions), stages)

    def _refresh(self, row: int) -> None:
        self.list.clear()
        for gap in self.gaps:
            self.list.addItem(QListWidgetItem(formatting.bidi_isolated(self._gap_text(gap))))
        for question in self.questions:
            self.list.addItem(QListWidgetItem(self.tr("Question: {text}").format(text=question.text)))
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._show_accepted()

    def _gap_text(self, gap: TaskGap) -> str:
        if self._story is None:
            return gap.words
        sentence = self._story.sentences[self._story.sentence_of_word[gap.first]]
        texts = [word.text for word in self._story.words[sentence.first_word : sentence.last_word + 1]]
        first, last = gap.first - sentence.first_word, gap.last - sentence.first_word
        return " ".join([*texts[:first], f"[{' '.join(texts[first : last + 1])}]", *texts[last + 1 :]])

    # -- changes ----------------------------------------------------------------------------------------------------

    def _row(self) -> int:
        return self.list.currentRow()

    def _is_gap(self) -> bool:
        return 0 <= self._row() < len(self.gaps)

    def _show_accepted(self) -> None:
        row = self._row()
        chosen = self.gaps[row] if self._is_gap() else None
        if chosen is None and 0 <= row - len(self.gaps) < len(self.questions):
            self.accepted.setText("; ".join(self.questions[row - len(self.gaps)].accepted))
        else:
            self.accepted.setText("; ".join(chosen.accepted) if chosen is not None else "")
        self.accepted.setEnabled(row >= 0)
        for made in self.move_buttons:
            made.setEnabled(chosen is not None)
        self.remove_button.setEnabled(row >= 0)

    def _take_accepted(self) -> None:
        texts = [part.strip()[:LONGEST_TEXT] for part in self.accepted.text().split(";")]
        accepted = tuple(text for text in texts if text)[: task_set.MOST_ACCEPTED]
        row = self._row()
        if self._is_gap():
            self.gaps[row] = replace(self.gaps[row], accepted=accepted)
        elif 0 <= row - len(self.gaps) < len(self.questions):
            place = row - len(self.gaps)
            self.questions[place] = replace(self.questions[place], accepted=accepted)

    def _move(self, first: int, last: int) -> None:
        """Move the ends of the chosen gap, if it stays within its sentence and apart from the others."""
        if self._story is None or not self._is_gap():
            return
        row = self._row()
        gap = self.gaps[row]
        moved = self._gap(gap.first + first, gap.last + last, others=[g for g in self.gaps if g is not gap])
        if moved is not None and self._same_sentence(moved.first, gap.first):
            self.gaps[row] = replace(moved, accepted=gap.accepted)
            self._refresh(row)

    def _same_sentence(self, one: int, other: int) -> bool:
        assert self._story is not None
        return self._story.sentence_of_word[one] == self._story.sentence_of_word[other]

    def _gap(self, first: int, last: int, others: Sequence[TaskGap]) -> TaskGap | None:
        if self._story is None or not 0 <= first <= last < len(self._story.words) or last - first >= LONGEST_GAP:
            return None
        if not self._same_sentence(first, last) or any(g.first <= last and first <= g.last for g in others):
            return None
        return task_set.gap_of(self._story, first, last)

    def _add_gap(self) -> None:
        """Add a gap at the first free word of the sentence that was read last."""
        if self._story is None or len(self.gaps) >= MOST_GAPS:
            return
        sentence = self._story.sentences[self._here]
        places = (self._gap(i, i, self.gaps) for i in range(sentence.first_word, sentence.last_word + 1))
        gap = next((place for place in places if place is not None), None)
        if gap is not None:
            self.gaps = sorted([*self.gaps, gap], key=lambda each: each.first)
            self._refresh(self.gaps.index(gap))
            self.list.setFocus()

    def _add_question(self) -> None:
        text = self.question.text().strip()
        if text and len(self.questions) < MOST_QUESTIONS:
            self.questions.append(Question(text))
            self.question.clear()
            self._refresh(len(self.gaps) + len(self.questions) - 1)
            self.accepted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        row = self._row()
        if self._is_gap():
            del self.gaps[row]
        elif 0 <= row - len(self.gaps) < len(self.questions):
            del self.questions[row - len(self.gaps)]
        self._refresh(row)
