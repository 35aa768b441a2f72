"""Remember what a window shows, and show the same in another window: after a change of language, it is built anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from listenapp.ui.common.view_options import TextMask
from listenapp.ui.window.dialogs import Dialogs
from listenapp.ui.window.reader_coordinator import ReaderCoordinator

if TYPE_CHECKING:
    from listenapp.ui.settings.settings_dialog import Section
    from listenapp.ui.window.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class ViewState:
    story_id: str | None  # the story that is read; None where the library is shown
    mask: TextMask
    has_class_view: bool
    searched: str  # in the library
    labels: tuple[str, str]  # chosen course and level
    settings: Section | None  # section of the open settings dialog
    has_appearance: bool  # whether the pop-up with the language is open


def state_of(window: MainWindow) -> ViewState:
    dialogs, coordinator = window.dialogs, window.coordinator
    reading = ReaderCoordinator.reading.created(coordinator)
    return ViewState(
        window.controller.current.id if window.is_reading else None,
        reading.transcript.mask_layer.chosen if reading is not None else TextMask.NONE,
        coordinator.has_class_view,
        window.library.search_field.text(),
        window.library.filter.current,
        dialogs.settings_dialog.section if dialogs.is_open(Dialogs.settings_dialog) else None,
        dialogs.is_open(Dialogs.appearance),
    )


def restore(window: MainWindow, state: ViewState) -> None:
    """Show the same in a new window. The story is opened in the background, and what belongs to it follows."""
    window.library.search_field.setText(state.searched)
    window.library.filter.choose(*state.labels)
    if state.mask is not TextMask.NONE:
        window.coordinator.set_mask(state.mask)
    if state.story_id is None:
        _reopen_settings(window, state)
        return

    def follow() -> None:
        if state.has_class_view:
            window.coordinator.class_view()
        _reopen_settings(window, state)

    window.controller.current.opened.connect(follow, Qt.ConnectionType.SingleShotConnection)
    window.controller.open(state.story_id)


def _reopen_settings(window: MainWindow, state: ViewState) -> None:
    if state.settings is not None:
        window.dialogs.open_settings(state.settings)
    elif state.has_appearance:
        window.dialogs.open_appearance(window.top.type_button)
        window.dialogs.appearance.language.languages.setFocus()
