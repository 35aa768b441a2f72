"""Check the form of the import dialog while it is filled in: does the file exist, and what does the text hold?"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from listenapp.errors import ImportFailed, ListenError
from listenapp.services import book_or_feed
from listenapp.services.import_request import ImportRequest, PathKind, beside, path_kind, read_source
from listenapp.story.model import Story
from listenapp.story.unspaced import text_length
from listenapp.ui.common.tasks import BackgroundTask, TaskRunner
from listenapp.ui.i18n import error_messages, formatting
from listenapp.ui.importer import dropped_files

if TYPE_CHECKING:
    from listenapp.importing.document_content import DocumentContent
    from listenapp.services.book_or_feed import BookOrFeed

    _Seen = tuple[DocumentContent, bool, str]  # whether the library has it; the recording beside it

_CHECK_AFTER_MS = 300  # after the last key press


class RequestCheck(QObject):
    """Background checks of a request that is being typed. Addresses are only opened when they are complete."""

    said = Signal(str, str)  # text about the story; "found", "fault" or empty
    narration_checked = Signal(str)  # what is wrong with the narration's field, or an empty text
    narrations_found = Signal(list)  # paths and addresses
    folder_found = Signal(str)
    read_ended = Signal()  # the text was read, or cannot be read

    def __init__(
        self,
        tasks: TaskRunner,
        find_same: Callable[[Story], str | None],
        mark_known: Callable[[BookOrFeed], BookOrFeed],
        request: Callable[[], ImportRequest],
        is_active: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """`request` returns the form as it is now. `is_active` returns whether the user can see the result.

        `find_same` returns the id of a library story with the same text, or None. `mark_known` marks the stories of a
        collection that the library has. Both are called in a worker thread.
        """
        super().__init__(parent)
        self._tasks, self._find_same, self._request, self._is_active = tasks, find_same, request, is_active
        self._mark_known = mark_known
        self._collection: BookOrFeed | None = None
        self._looking: BackgroundTask | None = None
        self._checking: BackgroundTask | None = None
        self._stopped = threading.Event()  # set when the result of `_looking` is not wanted any more
        self._looked_at = ImportRequest()
        self._typing = QTimer(self, singleShot=True, interval=_CHECK_AFTER_MS)
        self._typing.timeout.connect(self.check_now)
        tasks.finishing.connect(self.stop)

    @property
    def is_unread(self) -> bool:
        """Return whether the text of the form was not read to its end."""
        return self._looking is not None or not self.is_of(self._request())

    def is_of(self, request: ImportRequest) -> bool:
        """Return whether the text that was read last is that of a request."""
        return _text_of(request) == _text_of(self._looked_at)

    @property
    def collection(self) -> BookOrFeed | None:
        """Return the chapters or episodes that the form names, or None if it names one story."""
        return self._collection if self.is_of(self._request()) else None

    def forget(self) -> None:
        """Read the text again, even if it is the same. The file may have changed."""
        self._looked_at = ImportRequest()

    def check_soon(self) -> None:
        self._typing.start()

    def stop(self) -> None:
        self._typing.stop()
        self._stopped.set()
        self.discard()

    def discard(self) -> None:
        """Ignore the result. The reading is not stopped: the import then uses the same reader process."""
        self._typing.stop()
        if self._looking is not None:
            self._looking.discard()
            self._looking = None

    def check_now(self) -> None:
        """Look in the background whether the typed files exist."""
        request = self._request()
        if self._checking is not None:
            self._checking.discard()
        if self._is_active():
            self._checking = self._tasks.run(
                lambda: (path_kind(request.source), path_kind(request.narration)),
                lambda kinds: self._show_typed(request, *kinds),
                lambda _error: None,
            )

    def _show_typed(self, request: ImportRequest, text: PathKind, narration: PathKind) -> None:
        self._checking = None
        now = self._request()
        if (now.source, now.narration) != (request.source, request.narration):
            return
        self.narration_checked.emit(self._not_found(request.narration) if narration is PathKind.MISSING else "")
        if text is PathKind.FILE or request.pasted.strip():
            self.read()
        elif text is PathKind.FOLDER:
            self.said.emit(self.tr("You can choose among the stories of this folder."), "")
            self.folder_found.emit(request.source)
        elif text is PathKind.MISSING and self._looking is None:
            self.said.emit(self._not_found(request.source), "fault")
            self.read_ended.emit()

    def _not_found(self, path: str) -> str:
        name = formatting.bidi_isolated(dropped_files.file_name(path))
        return self.tr("“{name}” was not found.").format(name=name)

    def read_address(self) -> None:
        """Read the text of a complete address, or look whether a file exists."""
        if "://" in self._request().source:
            self.read()
        else:
            self.check_now()

    def read(self) -> None:
        """Read the text in the background, to show a preview and to offer the narrations that it names."""
        request = self._request()
        has_text = bool(request.source or request.pasted.strip())
        if not self._is_active() or not has_text or request.recording or self.is_of(request):
            return
        self.stop()
        self._looked_at, self._collection = request, None
        self._stopped = stopped = threading.Event()
        self.said.emit(self.tr("Checking…"), "")

        self._looking = self._tasks.run_slow(lambda: self._look(request, stopped), self._show_seen, self._show_fault)

    def _look(self, request: ImportRequest, stopped: threading.Event) -> _Seen | BookOrFeed:
        """Read the text, or the list of stories in it. Runs in a worker thread. Raises ImportFailed, ReadingStopped."""
        source, language = request.source, request.language
        if source and (book := book_or_feed.read_book(source, language, stopped)) is not None:
            return self._mark_known(book)
        try:
            found = read_source(request, stopped)
        except ImportFailed as error:
            if error.code != book_or_feed.IS_FEED:
                raise
            return self._mark_known(book_or_feed.read_feed(source, language, stopped))
        return found, self._find_same(found.story) is not None, beside(source)

    def _show_seen(self, seen: _Seen | BookOrFeed) -> None:
        self._looking = None
        if isinstance(seen, book_or_feed.BookOrFeed):
            self._collection = seen
            self.said.emit(self._about(seen), "found")
        else:
            self._show_found(*seen)
        self.read_ended.emit()

    def _about(self, found: BookOrFeed) -> str:
        count = len(found.items)
        counted = self.tr("%n episode(s)", "", count) if found.is_feed else self.tr("%n chapter(s)", "", count)
        title = formatting.bidi_isolated(found.title)
        return formatting.sentence(self.tr("“{title}”, {count}").format(title=title, count=counted))

    def _show_found(self, found: DocumentContent, is_there: bool, beside_text: str) -> None:
        story = found.story
        self.narrations_found.emit(list(dict.fromkeys(filter(None, (beside_text, *found.narrations)))))
        title = formatting.bidi_isolated(story.title)
        length = formatting.text_length(len(story.words), text_length.characters(story.text))
        parts = [self.tr("“{title}”, {count}").format(title=title, count=length)]
        if story.glossary:
            parts.append(self.tr("%n word(s) explained", "", len(story.glossary)))
        if beside_text:
            parts.append(self.tr("narration found beside the text"))
        elif found.narrations:
            parts.append(self.tr("narration found on the page"))
        there = self.tr("This story is already in your library.") if is_there else ""
        self.said.emit(formatting.sentences([formatting.sentence(formatting.join_list(parts)), there]), "found")

    def _show_fault(self, error: ListenError) -> None:
        self._looking = None
        self.said.emit(error_messages.error_text(error), "fault")
        self.read_ended.emit()


def _text_of(request: ImportRequest) -> tuple[str, str, str, str | None]:
    return request.source, request.pasted, request.title, request.language
