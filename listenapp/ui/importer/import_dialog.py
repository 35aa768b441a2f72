"""Show the dialog that adds a story: text, narration, language, a preview, and progress."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from listenapp.errors import ListenError
from listenapp.services import isolated_reader
from listenapp.services.book_or_feed import IS_FEED, BookOrFeed, with_narration
from listenapp.services.import_request import ImportRequest
from listenapp.story.model import Story
from listenapp.ui.common.overlay import ProgressPage
from listenapp.ui.common.scroll_area import scroll_area
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.common.titled_dialog import TitledDialog
from listenapp.ui.common.widgets import GAP, IconLabel, button, label, margins
from listenapp.ui.i18n import error_messages, formatting
from listenapp.ui.importer.import_form import ImportForm
from listenapp.ui.importer.request_check import RequestCheck
from listenapp.ui.theme.theme_manager import ThemeManager

CARD_WIDTH = 600
_EDGE = 24  # pixels between the card and the edge of the window


class ImportDialog(TitledDialog):
    add_requested = Signal(ImportRequest)
    scan_requested = Signal(list)  # paths of folders, as text
    cancel_requested = Signal()
    choice_requested = Signal(object)  # BookOrFeed: the chapters or episodes to choose among

    def __init__(
        self,
        theme_manager: ThemeManager,
        tasks: TaskRunner,
        model_names: Callable[[], list[str]],
        find_same: Callable[[Story], str | None],
        mark_known: Callable[[BookOrFeed], BookOrFeed],
        parent: QWidget,
    ) -> None:
        """Create the dialog.

        `model_names` returns the names of the installed speech models. `find_same` returns the id of a library story
        with the same text, or None. `mark_known` marks the stories of a book or feed that the library has. All are
        called in a worker thread.
        """
        super().__init__(theme_manager, parent)
        self.set_title(self.tr("Add a story"))
        self._tasks, self._model_names = tasks, model_names
        self.fields = fields = ImportForm(theme_manager)
        self.source_field, self.pasted_field, self.paste_button = (
            fields.source_field,
            fields.pasted_field,
            fields.paste_button,
        )
        self.narration_field, self.request = fields.narration_field, fields.request
        self.add_button = button(self.tr("Add"), "primary")
        self.add_button.clicked.connect(self._add)
        self._to_add = ""  # source that the user wants to add as soon as it is read
        self._handed_on = False  # whether the form was submitted, and its import has not ended
        self.check = check = RequestCheck(tasks, find_same, mark_known, fields.request, self._is_filled_in_now, self)
        check.said.connect(self._say)
        check.narration_checked.connect(self._show_narration_fault)
        check.narrations_found.connect(fields.show_narrations)
        check.read_ended.connect(self._go_on)
        check.folder_found.connect(self._scan_wanted)
        fields.source_given.connect(check.read_address)
        fields.changed.connect(self._follow_fields)
        fields.submitted.connect(self._submit)
        fields.folder_chosen.connect(self._scan)
        self._said, self._narration_fault = ("", ""), ""
        self._can_overrule = False  # whether the fault that is shown is that of a narration which may be the right one
        self._said_of = ImportRequest()  # the form when `_said` was said
        self._lay_out(theme_manager)
        self.show_form()

    def _is_filled_in_now(self) -> bool:
        return not self._handed_on and self.isVisible() and self._pages.currentWidget() is self._form

    # -- layout -------------------------------------------------------------------------------------------------

    def _lay_out(self, theme_manager: ThemeManager) -> None:
        self.card.setFixedWidth(CARD_WIDTH)
        self._pages = QStackedLayout()
        self.column.addLayout(self._pages)  # added first: without a parent each page would become a window
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
        foot.addWidget(self.fields.folder_button)
        foot.addStretch(1)
        foot.addWidget(self.add_button)
        inside = self._inside = QWidget()  # scrolls in a low window
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(self.fields)
        rows.addLayout(note_row)
        rows.addStretch(1)
        column = QVBoxLayout(form)
        column.setContentsMargins(margins(0, 0, 8, 0))
        column.setSpacing(12)
        area = scroll_area(inside)
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # see `_keep_height`
        column.addWidget(area, 1)
        column.addLayout(foot)
        return form

    # -- showing form, progress and errors ----------------------------------------------------------------------

    def open_with(self, source: str = "", narration: str = "") -> None:
        """Show the form. Fill in the given values and clear the other fields.

        What was typed but not added yet stays, unless another text is given.
        """
        self.check.forget()
        if source or self._handed_on:
            self.fields.fill(source, narration)
        elif narration:
            self.narration_field.setEditText(narration)
        self.reopen()
        if self.request().source:
            self.check.read_address()

    def reopen(self, *, narration: bool = False) -> None:
        """Show the form as it was left. Give the focus to the text, or to the narration if `narration` is True."""
        self._handed_on = False
        self._tasks.run(isolated_reader.shared().start_ahead, lambda _: None, lambda _not_started: None)
        self._tasks.run(self._model_names, self.fields.show_models, lambda _none_can_be_read: None)
        self.show_form()
        self.open()
        self._keep_height()
        text = self.pasted_field if self.request().pasted else self.source_field
        (self.narration_field if narration else text).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._keep_height()

    def _keep_height(self) -> None:
        """Keep room for all fields and notes, as far as the window has it."""
        room = self.height() - 2 * _EDGE - self.height_of_frame()
        self._form.setMinimumHeight(max(0, min(self._tallest(), room)))

    def _tallest(self) -> int:
        """Return the height of the form with all fields and a note of three lines, so that the card never jumps.

        A longer note makes it taller.
        """
        column, three_lines = self._form.layout(), 3 * self.note.fontMetrics().lineSpacing()
        note = max(three_lines, self._note_height() if self._has_long_note() else 0)
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
            self.fields.title_field.setText(request.title)
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
        """Return to the filled-in form after a cancel. Close the dialog if the form is empty.

        The check of the form is stopped too: it may still read from the same slow server.
        """
        self.keep_form()
        self.check.stop()
        self.check.forget()
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
        self._to_add = ""
        self.check.stop()
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
        if error.code == IS_FEED:
            self._to_add = self.request().source
            self.check.read()
            return
        self._can_overrule = can_overrule
        self._say(error_messages.error_text(error), "fault")
        (self.anyway_button if can_overrule else self.narration_field).setFocus()

    def _say(self, text: str, kind: str = "") -> None:
        """Show a text about the story below the fields. `kind` is "found", "fault" or empty."""
        self._said, self._said_of = (text, kind), self.request()
        self._show_note()

    def _show_narration_fault(self, text: str) -> None:
        self._narration_fault = text
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
        if self._has_long_note():
            self._keep_height()

    def _note_height(self) -> int:
        return self.note.heightForWidth(self.note.width())

    def _has_long_note(self) -> bool:
        return self.note.isVisible() and self._note_height() > 3.5 * self.note.fontMetrics().lineSpacing()

    def _follow_fields(self) -> None:
        request = self.request()
        self._narration_fault = ""
        if not self.check.is_of(request) or self._is_old_fault(request):  # the note is about another text
            self._said = ("", "")
        self._show_note()
        self.check.check_soon()
        self.add_button.setEnabled(bool(request.source or request.pasted.strip() or request.recording))
        self.add_button.setText(self._says(request))

    def _is_old_fault(self, request: ImportRequest) -> bool:
        """Return whether a fault is shown that another text or narration had."""
        of = self._said_of
        is_same = (of.source, of.pasted, of.narration) == (request.source, request.pasted, request.narration)
        return self._said[1] == "fault" and not is_same

    def _says(self, request: ImportRequest) -> str:
        if (found := self.check.collection) is not None:
            return self.tr("Choose episodes…") if found.is_feed else self.tr("Choose chapters…")
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
        """Add the story, once. A file is read first, because it may be a book with chapters to choose among."""
        if self._handed_on:
            return
        request = self.request()
        if (found := self.check.collection) is not None:
            gets_it = request.narration and not found.is_feed and "://" not in request.narration
            self.choice_requested.emit(with_narration(found, request.narration) if gets_it else found)
        elif request.source and "://" not in request.source and self.check.is_unread and not request.recording:
            self._to_add = request.source
            self.check.check_now()
        else:
            self._hand_on(request)

    def _go_on(self) -> None:
        """Add the text that was read, if the user has asked for it in the meantime."""
        self.add_button.setText(self._says(self.request()))
        wanted, self._to_add = self._to_add, ""
        if wanted and wanted == self.request().source and self._said[1] != "fault":
            self._add()

    def _scan_wanted(self, folder: str) -> None:
        wanted, self._to_add = self._to_add, ""
        if wanted == folder:
            self._scan(folder)

    def _hand_on(self, request: ImportRequest) -> None:
        self.check.discard()
        self._handed_on = True
        self.add_requested.emit(request)

    def add_whole(self) -> None:
        """Add a book as one story."""
        self._hand_on(self.request())

    def _scan(self, folder: str) -> None:
        """Close the dialog, and let the user choose among the stories of a folder."""
        self.fields.fill("", "")
        self.dismiss()
        self.scan_requested.emit([folder])
