"""Test the order of dialogs: the one that was opened last lies in front and is closed first."""

from __future__ import annotations

from listenapp.app import Desktop
from listenapp.ui.window.dialogs import Dialogs


def test_the_dialog_in_front_is_closed_first(desktop: Desktop) -> None:
    window, dialogs = desktop.window, desktop.window.dialogs
    dialogs.open_help()
    dialogs.import_dialog.open_with()
    assert dialogs.opened == [dialogs.help, dialogs.import_dialog]
    window.do("leave")
    assert dialogs.opened == [dialogs.help]
    dialogs.import_dialog.open_with()
    dialogs.help.open()
    assert dialogs.opened == [dialogs.import_dialog, dialogs.help], "an open dialog was brought to the front"


def test_asking_for_a_dialog_does_not_create_it(desktop: Desktop) -> None:
    dialogs = desktop.window.dialogs
    assert not dialogs.is_open(Dialogs.help)
    assert Dialogs.help.created(dialogs) is None
    dialogs.open_help()
    assert Dialogs.help.created(dialogs) is dialogs.help
    assert dialogs.is_open(Dialogs.help)
