"""Press keys and click at random. A second kind of monkey also imports files and damages the library."""

from __future__ import annotations

import errno
import os
import random
import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from simulated_output import SimulatedOutput

from listenapp.app import Desktop, build, make_application
from listenapp.errors import ListenError
from listenapp.library.paths import Paths
from listenapp.services.import_request import ImportRequest
from listenapp.ui.shortcuts.actions import ACTIONS

sys.path.append(str(Path(__file__).parents[1] / "fuzz"))  # for `targets`

from targets import STORED, mutate_json

LESSON = STORED / "lesson.listen"
_FORBIDDEN = {"close"}
_PLAIN = [
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Delete, Qt.Key.Key_P),
]


class Monkey:
    def __init__(
        self, desktop: Desktop, card: SimulatedOutput, stories: dict[str, Callable[[], str]], seed: int
    ) -> None:
        """Create the monkey. `stories`: functions that add the stories to the library, by story id."""
        self._card, self._stories = card, stories
        self._random = random.Random(seed)
        self._acts: list[tuple[int, Callable[[], None]]] = [
            (30, self._press_action),
            (14, self._press_plain),
            (18, self._click),
            (10, self._push_button),
            (4, self._scroll),
            (6, self._type),
            (3, self._resize),
            (4, self._open),
            (20, self._listen),
        ]
        self._take(desktop)

    def _take(self, desktop: Desktop) -> None:
        """Play with this window from now on."""
        self._desktop = desktop
        desktop.window.keyboard.actions["close"].setEnabled(False)  # menus offer it too
        self._closer = QTimer(desktop.window)
        self._closer.timeout.connect(self._leave_popup)
        self._closer.start(10)

    def _leave_popup(self) -> None:
        """Close pop-ups and modal dialogs, which run their own event loop. Choose an entry in a menu."""
        popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if isinstance(popup, QMenu):
            self._choose_in(popup)
        elif popup is not None:
            popup.close()

    def act(self) -> None:
        weights = [weight for weight, _ in self._acts]
        self._random.choices([act for _, act in self._acts], weights)[0]()
        QApplication.processEvents()

    def _windows(self) -> list[QWidget]:
        view = self._desktop.window.class_controller.view
        return [self._desktop.window, *([view] if view is not None else [])]

    def _target(self) -> QWidget:
        focused = QApplication.focusWidget()
        return focused or self._desktop.window

    def _press_action(self) -> None:
        name = self._random.choice([action.name for action in ACTIONS if action.name not in _FORBIDDEN])
        self._desktop.window.keyboard.actions[name].trigger()

    def _press_plain(self) -> None:
        QTest.keyClick(self._target(), self._random.choice(_PLAIN))

    def _click(self) -> None:
        window = self._random.choice(self._windows())
        at = QPoint(self._random.randrange(window.width()), self._random.randrange(window.height()))
        hit = window.childAt(at)
        if hit is None:
            return
        click = QTest.mouseDClick if self._random.random() < 0.2 else QTest.mouseClick
        click(hit, Qt.MouseButton.LeftButton, pos=hit.mapFrom(window, at))

    def _push_button(self) -> None:
        buttons = [b for b in self._desktop.window.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
        chosen = self._random.choice(buttons) if buttons else None
        if chosen is not None:
            QTest.mouseClick(chosen, Qt.MouseButton.LeftButton)

    def _scroll(self) -> None:
        viewport = self._desktop.window.reading.transcript.viewport()
        down = QPoint(0, self._random.choice((-240, -120, 120, 240)))
        middle = QPointF(viewport.rect().center())
        keys = self._random.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier))
        turned = QWheelEvent(
            middle, middle, QPoint(), down, Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(viewport, turned)

    def _type(self) -> None:
        QTest.keyClicks(self._target(), self._random.choice(("harbor", "zzz", "a b", "?", "/")))

    def _resize(self) -> None:
        self._desktop.window.resize(self._random.randrange(640, 1600), self._random.randrange(480, 1100))

    def _open(self) -> None:
        """Open a story. Add it again if the monkey has removed it, because most actions need a story."""
        wanted = self._random.choice(list(self._stories))
        with suppress(ListenError):  # the disk may just be full
            if not (self._desktop.controller.library.root / wanted).is_dir():
                self._stories[wanted]()
        self._desktop.controller.open(wanted)

    def _listen(self) -> None:
        for _ in range(self._random.randrange(1, 20)):
            self._card.advance(0.02)
            self._desktop.playback.tracker.tick()

    def _choose_in(self, menu: QMenu) -> None:
        actions = [a for a in menu.actions() if a.isEnabled() and not a.isSeparator() and a.menu() is None]
        menu.close()
        if actions:
            chosen = self._random.choice(actions)
            # Later, because a timer does not fire again while it is handled, and could not close what the action opens.
            QTimer.singleShot(0, chosen, chosen.trigger)


class Vandal(Monkey):
    """Monkey that also imports, drops, hovers, starts the program again, and damages the library under it."""

    def __init__(
        self,
        desktop: Desktop,
        card: SimulatedOutput,
        stories: dict[str, Callable[[], str]],
        seed: int,
        *,
        paths: Paths,
        folder: Path,
        disk: FaultyDisk,
    ) -> None:
        """`folder`: an empty folder for the files to import. `disk`: its faults are switched on now and then."""
        super().__init__(desktop, card, stories, seed)
        self.damaged: set[str] = set()  # names of stories of which a file was damaged, and of other damaged files
        self._paths, self._folder, self._disk = paths, folder, disk
        self._written = 0
        self._acts += [
            (5, self._import),
            (4, self._drop),
            (12, self._hover),
            (8, self._right_click),
            (2, self._damage),
            (3, self._fail_disk),
            (1, self._restart),
            (3, self._wait),
        ]

    def close(self) -> None:
        self._disk.failures = 0
        self._desktop.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _import(self) -> None:
        jobs = self._desktop.controller.jobs
        jobs.add(ImportRequest(source=str(self._file())))

    def _drop(self) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(self._file())) for _ in range(self._random.choice((1, 1, 2)))])
        window = self._desktop.window
        middle = QPointF(window.rect().center())
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        copying = Qt.DropAction.CopyAction
        QApplication.sendEvent(window, QDragEnterEvent(middle.toPoint(), copying, mime, buttons, keys))
        if self._random.random() < 0.2:
            QApplication.sendEvent(window, QDragLeaveEvent())
            return
        QApplication.sendEvent(window, QDropEvent(middle, copying, mime, buttons, keys))

    def _file(self) -> Path:
        """Write a file of any kind. Most of them can be imported."""
        self._written += 1
        kind = self._random.choice(
            (".txt", ".txt", ".html", ".md", ".docx", ".listen", ".listen", ".wav", "folder", "")
        )
        path = self._folder / f"{self._written}{kind}"
        text = f"A Boat {self._random.randrange(12)}\n\nThe old boat stopped here. Nobody had recorded it.\n"
        if kind == "folder":
            path.mkdir()
            (path / "one.txt").write_text(text)
            (path / "two.html").write_text(f"<html><body><p>{text}</p></body></html>")
        elif kind == ".listen":
            shutil.copy(self._random.choice((LESSON, __file__)), path)
        elif kind == ".wav":
            path.write_bytes(self._random.randbytes(500))
        elif kind == ".docx":
            path.write_bytes(b"PK\x03\x04" + self._random.randbytes(300))
        elif kind != ".none":
            path.write_text(text)
        return path

    def _hover(self) -> None:
        """Move the mouse over something, and ask for its tool tip."""
        window, at, hit = self._somewhere()
        if hit is not None:
            QTest.mouseMove(hit, hit.mapFrom(window, at))
            QApplication.sendEvent(
                hit, QHelpEvent(QEvent.Type.ToolTip, hit.mapFrom(window, at), window.mapToGlobal(at))
            )

    def _right_click(self) -> None:
        window, at, hit = self._somewhere()
        if hit is not None:
            where = hit.mapFrom(window, at), window.mapToGlobal(at)
            QApplication.sendEvent(hit, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, *where))

    def _somewhere(self) -> tuple[QWidget, QPoint, QWidget | None]:
        window = self._random.choice(self._windows())
        at = QPoint(self._random.randrange(window.width()), self._random.randrange(window.height()))
        return window, at, window.childAt(at)

    def _damage(self) -> None:
        """Change a value of a stored file, cut it, or delete it, as a faulty disk or another program would."""
        library, home = self._paths.library, self._paths.home
        files = [*library.glob("*/*.json"), *library.glob("*.json"), *home.glob("*.json")]
        if not files:
            return
        path = self._random.choice(files)
        with suppress(OSError):  # it is just being replaced
            content = path.read_bytes()
            if not content.startswith(b"{"):
                return
            how = self._random.random()
            if how < 0.2:
                path.unlink()
            else:
                mutated = mutate_json(b"\n" + content, self._random.randrange(1 << 30))[1:]
                path.write_bytes(content[: len(content) // 2] if how < 0.4 else mutated)
            self.damaged.add(path.parent.name if path.parent.parent == library else path.name)

    def _fail_disk(self) -> None:
        self._disk.failures = self._random.randrange(1, 6)

    def _restart(self) -> None:
        """Close the window, and start the program again."""
        self._desktop.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        desktop = build(make_application(), self._paths, lambda _device: self._card)
        desktop.window.show()
        self._take(desktop)

    def _wait(self) -> None:
        """Let background work come to an end."""
        self._disk.failures = 0
        self._desktop.tasks.wait(1.0)
        QTest.qWait(50)


class FaultyDisk:
    """Let the next `failures` changes of files in `folder` fail, in all threads."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, chance: random.Random) -> None:
        self.failures = 0
        self._folder = str(folder)
        self._random = chance
        for name in ("fsync", "replace", "rename", "mkdir", "unlink"):
            monkeypatch.setattr(os, name, partial(self._change, getattr(os, name)))

    def _change(self, real: Callable[..., None], *arguments: Any, **options: Any) -> None:
        is_ours = isinstance(arguments[0], int) or str(arguments[0]).startswith(self._folder)
        if self.failures > 0 and is_ours:
            self.failures -= 1
            code = self._random.choice((errno.ENOSPC, errno.EACCES, errno.EIO, errno.EROFS))
            raise OSError(code, os.strerror(code), str(arguments[0]))
        real(*arguments, **options)
