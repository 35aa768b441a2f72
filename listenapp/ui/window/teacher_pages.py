"""Create the pages for teachers on first use: tasks of a story, the learner's work on them, results of a class."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from listenapp.library.store import OpenedStory
from listenapp.ui.window.base_window import BaseWindow
from listenapp.ui.window.dialogs import Dialogs
from listenapp.ui.window.practice_pages import PracticePages
from listenapp.ui.window.reader_coordinator import ReaderCoordinator

if TYPE_CHECKING:  # imported on first use
    from listenapp.practice.teaching.gap_sentences import GapSentence
    from listenapp.story.task_set import TaskGap, TaskSet
    from listenapp.ui.practice.assigned_tasks_controller import AssignedTasksController
    from listenapp.ui.practice.class_results_controller import ClassResultsController
    from listenapp.ui.practice.task_editor_page import TaskEditorPage

_TASKS = "tasks.json"


class TeacherPages(QObject):
    def __init__(
        self,
        frame: BaseWindow,
        dialogs: Dialogs,
        coordinator: ReaderCoordinator,
        practice: PracticePages,
        share: Callable[[], None],
    ) -> None:
        """`share` opens the dialog that saves the open story as a lesson."""
        super().__init__(frame)
        self._frame, self._dialogs, self._coordinator, self._practice = frame, dialogs, coordinator, practice
        self._controller, self._tasks = frame.controller, frame.controller.tasks
        self._share = share
        self._wanted: tuple[str, TaskGap] | None = None  # story and gap to show in the class view once it is open

    def begin(self) -> None:
        """Offer the tasks of the open story, and of each that is opened from now on."""
        self._controller.current.opened.connect(self._story_opened)
        self._story_opened()

    @property
    def _timed_story(self) -> OpenedStory | None:
        """Return the open story if it is timed, else tell the user and return None."""
        opened = self._controller.current.in_library
        if opened is not None and opened.alignment is not None and self._frame.is_reading:
            return opened
        self._frame.status.show_note(self.tr("Open a story that is timed."))
        return None

    def _story_opened(self) -> None:
        opened = self._controller.current.in_library
        if opened is None or opened.alignment is None:
            return
        if self._wanted is not None and self._wanted[0] == opened.id:
            gap, self._wanted = self._wanted[1], None
            self._show_gaps(opened, (gap,))
        elif opened.audio is not None and (opened.folder / _TASKS).exists():
            self._controller.notice.emit(self.tr("This story has tasks."), "", (self.tr("Start tasks"), self.do_tasks))

    # -- the class view -----------------------------------------------------------------------------------------

    def class_gaps(self) -> None:
        """Show the class a sentence with gaps, or the text again. Opens the class view if it is closed."""
        if self._frame.is_reading and self._coordinator.class_controller.stop_gaps():
            return
        if (opened := self._timed_story) is not None:
            self._tasks.run(partial(_find_gaps, opened), self._fill_gaps, self._controller.failed.emit)

    def _show_gaps(self, opened: OpenedStory, gaps: Sequence[TaskGap]) -> None:
        from listenapp.practice.teaching.gap_sentences import sentences_of  # noqa: PLC0415

        self._fill_gaps(sentences_of(opened.story, gaps))

    def _fill_gaps(self, sentences: list[GapSentence]) -> None:
        if not sentences:
            self._frame.status.show_note(self.tr("No gaps fit this story."))
            return
        controller = self._coordinator.class_controller
        if controller.view is None:
            self._coordinator.class_view()
        controller.fill_gaps(sentences)

    # -- making tasks -------------------------------------------------------------------------------------------

    def make_tasks(self) -> None:
        opened = self._timed_story
        if opened is None or not self._dialogs.make_way():
            return
        self._tasks.run(partial(_load, opened), partial(self._edit, opened), self._controller.failed.emit)

    def _edit(self, opened: OpenedStory, tasks: TaskSet) -> None:
        word = self._coordinator.reading.transcript.target_word()
        here = opened.story.sentence_of_word[word] if word is not None else 0
        self._editor.open()
        self._editor.show_tasks(opened.story, tasks, here)

    @cached_property
    def _editor(self) -> TaskEditorPage:
        from listenapp.ui.practice.task_editor_page import TaskEditorPage  # noqa: PLC0415

        page = TaskEditorPage(self._frame.theme_manager, self._frame.whole)
        page.save_requested.connect(self._save)
        page.choose_requested.connect(self._choose)
        page.class_requested.connect(self._show_tasks)
        page.share_requested.connect(self._save_and_share)
        return page

    def _save(self, tasks: TaskSet) -> None:
        text = self.tr("Saved with the story. Share the story as a lesson to hand out the tasks.")
        self._store(tasks, lambda: self._editor.show_message(text))

    def _save_and_share(self, tasks: TaskSet) -> None:
        def share() -> None:
            self._editor.dismiss()
            self._share()

        self._store(tasks, share)

    def _store(self, tasks: TaskSet, then: Callable[[], None]) -> None:
        if (opened := self._controller.current.in_library) is None:
            return
        from listenapp.practice.teaching import task_files  # noqa: PLC0415

        work = partial(task_files.save, opened.folder, tasks)
        self._tasks.run_after_writes(work, lambda _none: then(), self._controller.failed.emit, stores=True)

    def _choose(self) -> None:
        """Replace the gaps by those that the rules choose for today."""
        if (opened := self._controller.current.in_library) is not None and opened.alignment is not None:
            self._tasks.run(partial(_gaps_of_day, opened), self._editor.show_gaps, self._controller.failed.emit)

    def _show_tasks(self, tasks: TaskSet) -> None:
        if (opened := self._controller.current.in_library) is not None and tasks.gaps:
            self._editor.dismiss()
            self._show_gaps(opened, tasks.gaps)

    # -- the learner's work -------------------------------------------------------------------------------------

    def do_tasks(self) -> None:
        opened = self._timed_story
        if opened is not None and self._dialogs.make_way():
            self._tasks.run(partial(_load, opened), partial(self._work_on, opened), self._controller.failed.emit)

    def _work_on(self, opened: OpenedStory, tasks: TaskSet) -> None:
        if tasks.is_empty:
            self._frame.status.show_note(self.tr("This story has no tasks."))
        else:
            self._work.begin(opened, tasks)

    @cached_property
    def _work(self) -> AssignedTasksController:
        from listenapp.ui.practice.assigned_tasks_controller import AssignedTasksController  # noqa: PLC0415
        from listenapp.ui.practice.review_page import ReviewPage  # noqa: PLC0415

        page = ReviewPage(self._frame.theme_manager, self._frame.settings.text_style, self._frame.whole)
        page.setObjectName("workPage")
        page.set_title(self.tr("Tasks"))
        practice = self._practice
        made = AssignedTasksController(page, practice.log, self._tasks, practice.player, practice.takes_folder)
        made.failed.connect(self._controller.failed)
        return made

    # -- results of a class -------------------------------------------------------------------------------------

    def open_results(self) -> None:
        """Ask for result files, and show their table."""
        title, kinds = self.tr("Results of a class"), self.tr("Results (*.listenwork)")
        found, _kind = QFileDialog.getOpenFileNames(self._frame.window(), title, "", kinds)
        if found:
            self.show_results(found)

    def show_results(self, items: Sequence[str]) -> None:
        """Show the table of dropped result files and folders."""
        if self._dialogs.make_way():
            self._results.begin(items)

    @cached_property
    def _results(self) -> ClassResultsController:
        from listenapp.ui.practice.class_results_controller import ClassResultsController  # noqa: PLC0415
        from listenapp.ui.practice.class_results_page import ClassResultsPage  # noqa: PLC0415

        page = ClassResultsPage(self._frame.theme_manager, self._frame.whole)
        made = ClassResultsController(page, self._controller.library, self._tasks, self._practice.player)
        made.failed.connect(self._controller.failed)
        made.class_requested.connect(self._show_in_class)
        return made

    def _show_in_class(self, id_: str, gap: TaskGap) -> None:
        opened = self._controller.current.in_library
        if opened is not None and opened.id == id_ and self._frame.is_reading:
            self._show_gaps(opened, (gap,))
        else:
            self._wanted = (id_, gap)
            self._controller.open(id_)


def _load(opened: OpenedStory) -> TaskSet:
    """Return the tasks of a story. Runs in a worker thread. Raises StoryUnreadable."""
    from listenapp.practice.teaching import task_files  # noqa: PLC0415

    return task_files.load(opened.folder, opened.story)


def _find_gaps(opened: OpenedStory) -> list[GapSentence]:
    """Return the sentences with the teacher's gaps, or with those of today. Runs in a worker thread."""
    from listenapp.practice.teaching import gap_sentences  # noqa: PLC0415

    assert opened.alignment is not None
    return gap_sentences.class_gaps(opened.story, opened.alignment, _load(opened), date.today().isoformat())


def _gaps_of_day(opened: OpenedStory) -> tuple[TaskGap, ...]:
    from listenapp.practice.teaching import gap_sentences  # noqa: PLC0415

    assert opened.alignment is not None
    return gap_sentences.gaps_of_day(opened.story, opened.alignment, date.today().isoformat())
