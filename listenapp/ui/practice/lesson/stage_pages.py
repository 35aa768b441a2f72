"""Choose the page of each stage."""

from __future__ import annotations

from collections.abc import Callable

from listenapp.practice.lessons.lesson import Stage
from listenapp.ui.practice.lesson.listening_page import ListeningPage
from listenapp.ui.practice.lesson.reading_page import ReadingPage
from listenapp.ui.practice.lesson.say_page import SayPage
from listenapp.ui.practice.lesson.stage_page import PracticeParts, StagePage
from listenapp.ui.practice.lesson.task_pages import TypedTasksPage
from listenapp.ui.practice.lesson.warm_up_page import WarmUpPage

_PAGES: dict[Stage, Callable[[PracticeParts], StagePage]] = {
    Stage.WARM_UP: WarmUpPage,
    Stage.LISTEN: ListeningPage,
    Stage.READ: ReadingPage,
    Stage.GAPS: TypedTasksPage,
    Stage.WRITE: TypedTasksPage,
    Stage.SAY: SayPage,
    Stage.AGAIN: ListeningPage,
}
STAGES = tuple(_PAGES)
"""Stages that have a page, in the order of a lesson."""


def page_of(stage: Stage, parts: PracticeParts) -> StagePage:
    """Create the page of a stage."""
    return _PAGES[stage](parts)
