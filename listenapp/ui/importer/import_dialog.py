"""Show the dialog that adds a story: text, narration, language, a preview, and progress."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from listenapp.errors import ListenError
from listenapp.services.import_request import ImportRequest, PathKind, beside, path_kind, read_source
from listenapp.story.model import Story
from listenapp.ui.common.overlay import Overlay, ProgressPage
from listenapp.ui.common.tasks import BackgroundTask, TaskRunner
from listenapp.ui.common.widgets import GAP, IconButton, IconLabel, button, label, margins
from listenapp.ui.i18n import error_messages, formatting
from listenapp.ui.importer import dropped_files
from listenapp.ui.importer.import_form import ImportForm
from listenapp.ui.theme.theme_manager import ThemeManager

if TYPE_CHECKING:
    from listenapp.importing.document import Found

CARD_WIDTH = 600
_CHECK_AFTER_MS = 300  # after the last key press


class ImportDialog(Overlay):
    add_requested = Signal(ImportRequest)
    cancel_requested = Signal()

    def __init__(
        self,
        theme_manager: ThemeManager,
        tasks: TaskRunner,
        model_names: Callable[[], list[str]],
        find_same: Callable[[Story], str | None],
        parent: QWidget,
    ) -> None:
        """Create the dialog.

        `model_names` returns the names of the installed speech models. `find_same` returns the id of a library story
        with the same text, or None. Both are called in a worker thread.
        """
        super().__init__(theme_manager, parent)
        self.setAccessibleName(self.tr("Add a story"))
        self._tasks, self._model_names, self._find_same = tasks, model_names, find_same
        self._looking: BackgroundTask | None = None
        self._stopped = threading.Event()  # set when the result of `_looking` is not wanted any more
        tasks.finishing.connect(self._stop_looking)
        self._looked_at = ImportRequest()
        self.fields = fields = ImportForm(theme_manager)
        self.source_field, self.pasted_field, self.paste_button = (
            fields.source_field,
            fields.pasted_field,
            fields.paste_button,
        )
        self.narration_field, self.request = fields.narration_field, fields.request
        self.add_button = button(self.tr("Add"), "primary")
        self.add_button.clicked.connect(self._add)
        fields.source_given.connect(self._look_at)
        fields.changed.connect(self._follow_fields)
        fields.submitted.connect(self._submit)
        self._checking: BackgroundTask | None = None
        self._said, self._narration_fault = ("", ""), ""
        self._can_overrule = False  # whether the fault that is shown is that of a narration which may be the right one
        self._said_of = ImportRequest()  # the form when `_said` was said
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_CHECK_AFTER_MS)
        self._typing.timeout.connect(self._check_typed)
        self._lay_out(theme_manager)
        self._handed_on = False  # whether the form was submitted, and its import has not ended
        self.show_form()

    # -- layout -------------------------------------------------------------------------------------------------

    def _lay_out(self, theme_manager: ThemeManager) -> None:
        self.card.setFixedWidth(CARD_WIDTH)
        close = IconButton(theme_manager, "x", self.tr("Close"))
        close.clicked.connect(self.dismiss)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Add a story"), "title", factor=1.35))
        head.addStretch(1)
        head.addWidget(close)
        self._pages = QStackedLayout()
        column = QVBoxLayout(self.card)
        column.setContentsMargins(margins(24, 16, 16, 20))
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(self._pages)  # added first: without a parent each page would become a window
        self._pages.addWidget(self._make_form(theme_manager))
        self._progress = ProgressPage(self.tr("The story opens as soon as its first sentences are timed."))
        self._progress.cancel_requested.connect(self.cancel_requested)
        self.cancel_button = self._progress.cancel_button
        self._pages.addWidget(self._progress)

    def _make_form(self, theme_manager: ThemeManager) -> QWidget:
        form = self._form = QWidget()
        self._found_icon = IconLabel(theme_manager, "check", "accent")
        self._fault_icon = IconLabel(theme_manager, "triangle-alert", "warning")
        self.note = label("", "quiet", wrap=True)
        note_row = QHBoxLayout()
        note_row.setSpacing(GAP)
        for icon in (self._found_icon, self._fault_icon):
            note_row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        note_row.addWidget(self.note, 1)
        self.anyway_button = button(self.tr("Time it anyway"))
        self.anyway_button.clicked.connect(self._add_anyway)
        note_row.addWidget(self.anyway_button, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self.paste_button)
        foot.addStretch(1)
        foot.addWidget(self.add_button)
        column = QVBoxLayout(form)
        column.setContentsMargins(margins(0, 0, 8, 0))
        column.setSpacing(12)
        column.addWidget(self.fields)
        column.addLayout(note_row)
        column.addStretch(1)
        column.addLayout(foot)
        return form

    # -- showing form, progress and errors ----------------------------------------------------------------------

    def open_with(self, source: str = "", narration: str = "") -> None:
        """Show the form. Fill in the given values and clear the other fields.

        What was typed but not added yet stays, unless another text is given.
        """
        self._looked_at = ImportRequest()
        if source or self._handed_on:
            self.fields.fill(source, narration)
        elif narration:
            self.narration_field.setEditText(narration)
        self.reopen()
        if self.request().source:
            self._look_at()

    def reopen(self, *, narration: bool = False) -> None:
        """Show the form as it was left. Give the focus to the text, or to the narration if `narration` is True."""
        self._handed_on = False
        self._tasks.run(self._model_names, self.fields.show_models, lambda _none_can_be_read: None)
        self.show_form()
        self._form.setMinimumHeight(self._tallest())
        self.open()
        text = self.pasted_field if self.request().pasted else self.source_field
        (self.narration_field if narration else text).setFocus()

    def _tallest(self) -> int:
        """Return the height of the form with all fields and a note of three lines, so that the card never jumps."""
        column, note = self._form.layout(), 3 * self.note.fontMetrics().lineSpacing()
        foot = max(self.add_button.sizeHint().height(), self.paste_button.sizeHint().height())
        return self.fields.tallest() + note + foot + 3 * (column.spacing() if column is not None else 0)

    def show_form(self) -> None:
        self._say("")
        self._pages.setCurrentIndex(0)
        self._follow_fields()

    def show_progress(self, text: str, fraction: float | None) -> None:
        self._pages.setCurrentIndex(1)
        self._progress.show_progress(text, fraction)
        self.cancel_button.setFocus()

    @property
    def awaits_result(self) -> bool:
        """Return whether the story of the form is being added."""
        return self._handed_on

    def open_request(self, request: ImportRequest) -> None:
        """Show the form with a request that has failed, to change it."""
        self.fields.fill(request.source, request.narration)
        if request.pasted:
            self.fields.show_paste(True)
            self.pasted_field.setPlainText(request.pasted)
        self.reopen()

    def clear_added(self) -> None:
        """Clear the form if its story is in the library now."""
        if self._handed_on:
            self._handed_on = False
            self.fields.fill("", "")

    def keep_form(self) -> None:
        """Keep what was typed, because its story was not added. The dialog may be closed."""
        self._handed_on = False

    def leave_progress(self) -> None:
        """Return to the filled-in form after a cancel. Close the dialog if the form is empty."""
        self.keep_form()
        self.show_form()
        if not self.isVisible():
            return
        if self.add_button.isEnabled():
            self.source_field.setFocus()
        else:
            self.dismiss()

    def dismiss(self) -> None:
        """Close the dialog. Cancel the job if the dialog shows its progress.

        Otherwise the next progress would open the dialog again.
        """
        super().dismiss()
        self._stop_looking()
        if self._pages.currentWidget() is self._progress:
            self.cancel_requested.emit()

    @property
    def progress_text(self) -> str:
        return self._progress.text

    def show_error(self, error: ListenError, *, can_overrule: bool = False) -> None:
        """Show what is wrong with the story. `can_overrule`: offer to add it with its narration anyway."""
        self._handed_on = False
        self._pages.setCurrentIndex(0)
        self._follow_fields()
        self._can_overrule = can_overrule
        self._say(error_messages.error_text(error), "fault")
        (self.anyway_button if can_overrule else self.narration_field).setFocus()

    def _say(self, text: str, kind: str = "") -> None:
        """Show a text about the story below the fields. `kind` is "found", "fault" or empty."""
        self._said, self._said_of = (text, kind), self.request()
        self._show_note()

    def _show_note(self) -> None:
        text, kind = self._said
        if not text and self.request().recording:
            text = self.tr("Without a text, ListenApp writes it from the recording. It may contain mistakes.")
        if self._narration_fault:
            text, kind = formatting.sentences([text, self._narration_fault]), "fault"
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self._found_icon.setVisible(kind == "found")
        self._fault_icon.setVisible(kind == "fault")
        self._can_overrule = self._can_overrule and kind == "fault"
        self.anyway_button.setVisible(self._can_overrule)

    def _follow_fields(self) -> None:
        request = self.request()
        self._narration_fault = ""
        if request.source != self._looked_at.source or self._is_old_fault(request):  # the note is about another text
            self._said = ("", "")
        self._show_note()
        self._typing.start()
        self.add_button.setEnabled(bool(request.source or request.pasted.strip() or request.recording))
        self.add_button.setText(self._says(request))

    def _is_old_fault(self, request: ImportRequest) -> bool:
        """Return whether a fault is shown that another text or narration had."""
        of = self._said_of
        is_same = (of.source, of.pasted, of.narration) == (request.source, request.pasted, request.narration)
        return self._said[1] == "fault" and not is_same

    def _says(self, request: ImportRequest) -> str:
        if request.recording:
            return self.tr("Write text")
        return self.tr("Add lesson") if request.is_lesson else self.tr("Add")

    # -- reading and adding the story ---------------------------------------------------------------------------

    def _submit(self) -> None:
        if self.add_button.isEnabled():
            self._add()

    def _add_anyway(self) -> None:
        self._handed_on = True
        self.add_requested.emit(replace(self.request(), any_recording=True))

    def _add(self) -> None:
        """Add the story, once. If its text was not read yet, look first for the recording beside it."""
        if self._handed_on:
            return
        request, unread = self.request(), self._looking is not None or self.request().source != self._looked_at.source
        self._typing.stop()
        if self._looking is not None:
            self._looking.discard()  # not stopped: the import then uses the same reader process
            self._looking = None
        self._handed_on = True
        has_own_sound = request.narration or request.recording or request.is_lesson
        if unread and request.source and not has_own_sound:
            self._tasks.run(
                lambda: beside(request.source),
                lambda narration: self.add_requested.emit(replace(request, narration=narration)),
                self.show_error,
            )
        else:
            self.add_requested.emit(request)

    # -- checking while the user types --------------------------------------------------------------------------

    def _check_typed(self) -> None:
        """Look in the background whether the typed files exist. Addresses are only opened when they are complete."""
        request = self.request()
        if self._checking is not None:
            self._checking.discard()
        if self.isVisible() and self._pages.currentWidget() is self._form:
            self._checking = self._tasks.run(
                lambda: (path_kind(request.source), path_kind(request.narration)),
                lambda kinds: self._show_typed(request, *kinds),
                lambda _error: None,
            )

    def _show_typed(self, request: ImportRequest, text: PathKind, narration: PathKind) -> None:
        self._checking = None
        now = self.request()
        if (now.source, now.narration) != (request.source, request.narration):
            return
        self._narration_fault = self._not_found(request.narration) if narration is PathKind.MISSING else ""
        if text is PathKind.FILE:
            self._look_at()
        elif text is PathKind.MISSING and self._looking is None and not self._said[0]:
            self._say(self._not_found(request.source), "fault")
        self._show_note()

    def _not_found(self, path: str) -> str:
        name = formatting.bidi_isolated(dropped_files.file_name(path))
        return self.tr("“{name}” was not found.").format(name=name)

    def _stop_looking(self) -> None:
        self._typing.stop()
        self._stopped.set()
        if self._looking is not None:
            self._looking.discard()
            self._looking = None

    def _look_at(self) -> None:
        """Read the text in the background, to show a preview and to offer the narrations that it names."""
        request = self.request()
        if (
            self._handed_on
            or not request.source
            or request.recording
            or (request.source, request.language)
            == (
                self._looked_at.source,
                self._looked_at.language,
            )
        ):
            return
        self._stop_looking()
        self._looked_at = request
        self._stopped = stopped = threading.Event()
        self._say(self.tr("Checking…"))

        def look() -> tuple[Found, bool, str]:
            found = read_source(request, stopped)
            return found, self._find_same(found.story) is not None, beside(request.source)

        self._looking = self._tasks.run_slow(look, lambda seen: self._show_found(*seen), self._show_fault)

    def _show_found(self, found: Found, is_there: bool, beside_text: str) -> None:
        self._looking = None
        story = found.story
        self.fields.show_narrations(list(dict.fromkeys(filter(None, (beside_text, *found.narrations)))))
        title = formatting.bidi_isolated(story.title)
        parts = [self.tr("“{title}”, %n word(s)", "", len(story.words)).format(title=title)]
        if story.glossary:
            parts.append(self.tr("%n word(s) explained", "", len(story.glossary)))
        if beside_text:
            parts.append(self.tr("narration found beside the text"))
        elif found.narrations:
            parts.append(self.tr("narration found on the page"))
        there = self.tr("This story is already in your library.") if is_there else ""
        self._say(formatting.sentences([formatting.sentence(formatting.join_list(parts)), there]), "found")

    def _show_fault(self, error: ListenError) -> None:
        self._looking = None
        self._say(error_messages.error_text(error), "fault")
