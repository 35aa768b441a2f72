"""Start practice from the reader: the menu of the button "Practise", and the parts of the window that wait meanwhile.

The practice part is imported when the first lesson starts.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup

from listenapp.errors import ListenError
from listenapp.library.preferences import Preferences
from listenapp.ui.common.lazy_property import lazy_property
from listenapp.ui.shortcuts.actions import Group, actions_of
from listenapp.ui.window.base_window import BaseWindow
from listenapp.ui.window.reader_coordinator import ReaderCoordinator

if TYPE_CHECKING:  # imported on first use
    from listenapp.library.opened_story import OpenedStory
    from listenapp.practice.lessons.lesson import Scope, Stage
    from listenapp.story.model import Story
    from listenapp.story.task_set import TaskSet
    from listenapp.ui.practice.lesson.practice_controller import Activity, PracticeController

_ACTIONS = ("practise", "practise_gaps", "practise_write")
_SOUND = ("louder", "softer", "mute", "slow_down", "speed_up", "larger", "smaller", "usual_size")
_WAITING = actions_of(Group.LISTEN, Group.READ, Group.EDIT_TIMES, Group.CLASS) - {*_SOUND}
"""Actions on the reader or the class view, and those that start a lesson. They do nothing during a lesson."""
_TASKS = "tasks.json"
_ALSO_WAITING = frozenset({"edit_text", "narration", "save_story"})


class LessonLauncher(QObject):
    """Launcher of lessons and of single activities. `Esc` leaves them."""

    settings_requested = Signal()

    def __init__(
        self, frame: BaseWindow, coordinator: ReaderCoordinator, speak: Callable[[frozenset[int]], None]
    ) -> None:
        """`speak` opens the speaking page with some sentences of the open story."""
        super().__init__(frame)
        self._frame, self._coordinator, self._speak = frame, coordinator, speak
        self._part = "all"
        menu = frame.top.practise_menu
        for name in (*_ACTIONS, "practise_say"):
            menu.addAction(frame.keyboard.actions[name])
        menu.addSeparator()
        self._parts = self._add_choice(
            {
                "all": self.tr("Whole story"),
                "paragraph": self.tr("This paragraph"),
                "starred": self.tr("Saved sentences"),
                "glossary": self.tr("Words of the glossary"),
            },
            self._choose_part,
        )
        menu.addSeparator()
        self._levels = self._add_choice(
            {
                "small words": self.tr("Gaps: small words"),
                "story words": self.tr("Gaps: words of the story"),
                "mixed": self.tr("Gaps: mixed"),
                "everything": self.tr("Gaps: all words"),
            },
            self._choose_level,
        )
        menu.addSeparator()
        self.settings_action = menu.addAction(self.tr("Lesson settings…"))
        self.settings_action.triggered.connect(lambda _checked=False: self.settings_requested.emit())
        self._parts["all"].setChecked(True)
        frame.top.practise_requested.connect(lambda: self.start("practise"))
        self.show_preferences(frame.settings.preferences)
        frame.settings.changed.connect(self.show_preferences)

    def _add_choice(self, texts: dict[str, str], chosen: Callable[[QAction], None]) -> dict[str, QAction]:
        group = QActionGroup(self)
        actions = {}
        for name, text in texts.items():
            action = actions[name] = QAction(text, group)
            action.setCheckable(True)
            action.setData(name)
            self._frame.top.practise_menu.addAction(action)
        group.triggered.connect(chosen)
        return actions

    def _choose_part(self, action: QAction) -> None:
        self._part = action.data()

    def _choose_level(self, action: QAction) -> None:
        self._frame.settings.choose(practice_level=action.data())

    def show_preferences(self, preferences: Preferences) -> None:
        level = self._levels.get(preferences.practice_level, self._levels["mixed"])
        level.setChecked(True)

    # -- lessons --------------------------------------------------------------------------------------------------

    @lazy_property
    def controller(self) -> PracticeController:
        from listenapp.ui.practice.background_log import BackgroundLog  # noqa: PLC0415
        from listenapp.ui.practice.lesson.practice_controller import PracticeController  # noqa: PLC0415

        frame, controller = self._frame, self._frame.controller
        log = BackgroundLog(controller.tasks, controller.practice_file, self)
        controller.at_end.append(log.close)
        made = PracticeController(
            frame.theme_manager,
            frame.settings,
            frame.playback,
            controller.current,
            controller.tasks,
            log,
            controller.model_places,
            frame.pages,
            self._speak,
        )
        made.opened.connect(frame.top.show_practice)
        made.opened.connect(frame.message.hide_note)  # a lesson shows one thing at a time
        made.left.connect(self._show_reader)
        made.failed.connect(frame.message.show_error)
        made.notice.connect(frame.status.show_note)
        return made

    @property
    def is_open(self) -> bool:
        """Return whether a lesson is shown in place of the reader."""
        controller = LessonLauncher.controller.created(self)
        return controller is not None and controller.is_open

    def start(self, action: str) -> None:
        """Start the lesson or the activity of an action, or go on with it."""
        current = self._frame.controller.current
        if current.story is None or not self._frame.is_reading:
            return
        opened = current.in_library
        if action == "practise" and self._part == "all" and opened is not None and (opened.folder / _TASKS).exists():
            self._frame.controller.tasks.run(partial(_tasks_of, opened), partial(self._start, action), self._fail)
        else:
            self._start(action)

    def _start(self, action: str, tasks: TaskSet | None = None) -> None:
        story = self._frame.controller.current.story
        if story is not None and self._frame.is_reading:
            self._coordinator.class_controller.close()
            self._coordinator.reading.replays.stop()
            self.controller.start(self._activity(action, story, tasks))

    def _fail(self, error: ListenError) -> None:
        self._frame.controller.failed.emit(error)

    def _activity(self, action: str, story: Story, tasks: TaskSet | None) -> Activity:
        from listenapp.practice.gaps import Level  # noqa: PLC0415 - see above
        from listenapp.practice.lessons.lesson import Length, Stage, stages_of  # noqa: PLC0415
        from listenapp.story.task_set import TaskSet  # noqa: PLC0415
        from listenapp.ui.practice.lesson.practice_controller import Activity  # noqa: PLC0415

        single: dict[str, tuple[Stage, ...]] = {"practise_gaps": (Stage.GAPS,), "practise_write": (Stage.WRITE,)}
        chosen = self._frame.settings.preferences
        level = Level(chosen.practice_level) if chosen.practice_level in set(Level) else Level.MIXED
        length = Length(chosen.lesson_length) if chosen.lesson_length in set(Length) else Length.NORMAL
        stages = stages_of(tasks.stages if tasks is not None else chosen.lesson_stages.split(","))
        if self._part == "glossary":
            level = Level.STORY_WORDS
        return Activity(single.get(action, stages), self._scope(story), level, length, tasks or TaskSet())

    def _scope(self, story: Story) -> Scope:
        from listenapp.practice.lessons.lesson import EVERYTHING, Scope  # noqa: PLC0415 - see above

        if self._part == "paragraph":
            word = self._coordinator.reading.transcript.target_word()
            block = story.sentences[story.sentence_of_word[word]].block if word is not None else None
            same = [i for i, sentence in enumerate(story.sentences) if sentence.block == block]
            return Scope(sentences=frozenset(same)) if same else EVERYTHING
        if self._part == "starred":
            return Scope(sentences=self._frame.controller.current.starred.sentences)
        if self._part == "glossary":
            return Scope(words=self._coordinator.reading.words.story_words())
        return EVERYTHING

    # -- during a lesson ------------------------------------------------------------------------------------------

    def takes(self, name: str) -> bool:
        """Return whether the lesson in front handles an action itself, or keeps it from the reader."""
        if not self.is_open:
            return False
        if name == "toggle":
            self.controller.toggle()
        return name in _WAITING or name in _ALSO_WAITING

    def leave(self) -> bool:
        """Leave the lesson. Return False where none is shown."""
        if not self.is_open:
            return False
        self.controller.leave()
        return True

    def _show_reader(self) -> None:
        frame, story = self._frame, self._frame.controller.current.story
        if story is None or (reading := ReaderCoordinator.reading.created(self._coordinator)) is None:
            return
        frame.pages.setCurrentWidget(reading)
        frame.top.show_reading(story.title)
        reading.transcript.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Store the place of the lesson, because the window closes."""
        if (controller := LessonLauncher.controller.created(self)) is not None:
            controller.close()


def _tasks_of(opened: OpenedStory) -> TaskSet:
    """Return the tasks of a teacher. Runs in a worker thread. Raises StoryUnreadable, StoryTooNew."""
    from listenapp.practice.teaching import task_files  # noqa: PLC0415 - see above

    return task_files.load(opened.folder, opened.story)
