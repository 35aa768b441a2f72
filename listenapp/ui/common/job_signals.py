"""Define the signals of background jobs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from listenapp.errors import ListenError
from listenapp.library.store import OpenedStory


class JobSignals(QObject):
    """Signals of all background jobs: import, alignment, text edit, queue.

    The controllers of jobs share one object. They emit the signals on the UI thread and do not know who receives them.
    `object` stands for classes that are not needed to show the window.
    """

    # Every job.
    progress = Signal(str, object)  # text; fraction from 0 to 1, or None if unknown
    finished = Signal()  # no job runs any more
    failed = Signal(ListenError)
    notice = Signal(str, str, object)  # what happened; what to do; MessageAction or None
    # Import and alignment.
    story_started = Signal(object, Path, object)  # Story, its audio, Alignment of its beginning
    alignment_grew = Signal(object)  # Alignment of more of the story
    alignment_finished = Signal(object)  # Alignment with the final times; `story_stored` follows
    story_rewritten = Signal(object, object)  # Story with the text so far of a started one, Alignment with rough times
    narration_tried = Signal(object, Path, object)  # Story without sound, a narration for it, Alignment so far
    narration_attached = Signal(OpenedStory)  # the story with its new narration or times
    # What is wrong with a narration; id of the story, empty in an import; job that aligns it anyway, or None.
    narration_refused = Signal(ListenError, str, object)
    story_added = Signal(str, str)  # id of a story that is in the library now, and a text to show with it
    story_stored = Signal(OpenedStory, bool)  # the aligned story; whether it was shown during the alignment
    story_abandoned = Signal(object)  # Story that was shown and whose alignment did not succeed
    cancelled = Signal()
    # Queue and folders.
    queue_changed = Signal()  # other jobs run or wait
    library_changed = Signal()
    stories_found = Signal(list)  # of Pair
    form_requested = Signal(object)  # ImportRequest that the user wants to change, because it has failed
    edit_requested = Signal(OpenedStory, str, str)  # the story, title, text; the edit's turn has come
    edit_cancel_requested = Signal()
    # Text edits.
    edit_ready = Signal(OpenedStory, object)  # the story to be edited; its Draft, or None
    story_changed = Signal(OpenedStory)  # with another title or text
    edit_ended = Signal(bool)  # whether the story is as wanted
