"""Define the errors that a user can meet. Each has a code for translation and a next step for the user.

ListenError
 ├─ ImportFailed        the source holds no story, or cannot be reached or read
 ├─ AudioUnreadable     no audio stream, truncated, mislabelled, silent
 ├─ AudioDeviceFailed   no sound card, or it was disconnected
 ├─ ModelMissing        the speech model is absent or damaged
 ├─ AlignmentFailed     text and narration do not belong together, or the worker died
 ├─ StoryUnreadable     a story folder or lesson package is damaged
 ├─ StoryTooNew         written by a later ListenApp
 ├─ PracticeFailed      the story has no times, or the learner's record is damaged or from a later version
 └─ ExportFailed        the file could not be written (disk full, no permission)

A cancelled task or a low confidence is a return value, not an error. Programming mistakes stay uncaught and crash
loudly.
"""

from __future__ import annotations

import unicodedata


class ListenError(Exception):
    """Error with one sentence about the cause and one about the next step.

    `code` names the case for translation, for example "audio.silent". `facts` holds the values inside the sentences.
    The message has no control characters, which a terminal would obey.
    """

    def __init__(self, code: str, message: str, next_step: str = "", **facts: object) -> None:
        message = without_controls(message)
        super().__init__(code, message, next_step)
        self.code = code
        self.message = message
        self.next_step = next_step
        self.facts = facts

    def __str__(self) -> str:
        return " ".join(f"{self.message} {self.next_step}".split())


def without_controls(text: str) -> str:
    """Replace control characters by spaces. Joiners and marks of other scripts stay."""
    return "".join(" " if unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"} else char for char in text)


def internal_error(bug: Exception, kind: type[ListenError] = ListenError) -> ListenError:
    """Wrap an unexpected exception for display. The caller still lets the exception crash loudly."""
    return kind("bug", f"Something went wrong ({type(bug).__name__}: {bug}).", "Try again or restart ListenApp.")


class ImportFailed(ListenError):
    pass


class AudioUnreadable(ListenError):
    pass


class AudioDeviceFailed(ListenError):
    pass


class ModelMissing(ListenError):
    pass


class AlignmentFailed(ListenError):
    pass


class StoryUnreadable(ListenError):
    pass


class StoryTooNew(ListenError):
    pass


class ExportFailed(ListenError):
    pass


class PracticeFailed(ListenError):
    pass
