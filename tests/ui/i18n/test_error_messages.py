"""Test that every error that can be raised has a message in every language of the window."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from pytestqt.qtbot import QtBot

from listenapp import errors
from listenapp.app import Desktop, make_application
from listenapp.errors import AudioUnreadable, ListenError
from listenapp.ui.i18n import error_messages
from listenapp.ui.i18n.translations import LANGUAGE_NAMES

CHECKOUT = Path(__file__).resolve().parents[3]
OTHERS = [code for code in LANGUAGE_NAMES if code != "en"]
KINDS = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, ListenError)}
CODE = re.compile(r"bug|[a-z]+\.[a-z_]+")


@dataclass(frozen=True)
class Raised:
    where: str
    code: str
    facts: frozenset[str]


def all_raised() -> Iterator[Raised]:
    """Yield each place in the code that makes a ListenError.

    The class is called by its own name, or by the name `kind` if it was passed as an argument.
    """
    for path in sorted((CHECKOUT / "listenapp").rglob("*.py")):
        source = path.read_text("utf-8")
        if not any(f"{name}(" in source for name in (*KINDS, "kind")):
            continue  # the search runs while tests are collected, and most files raise nothing
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and (code := _code(node)):
                facts = frozenset(keyword.arg for keyword in node.keywords if keyword.arg)
                yield Raised(f"{path.relative_to(CHECKOUT)}:{node.lineno}", code, facts)


def _code(call: ast.Call) -> str:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    first = call.args[0] if call.args else None
    received = first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""
    if name in KINDS:
        assert CODE.fullmatch(received), f"{ast.unparse(call)}: the code is a word that can be looked up"
        return received
    return received if name == "kind" and CODE.fullmatch(received) else ""


RAISED = sorted(all_raised(), key=lambda raised: (raised.code, raised.where))


def placeholders(*texts: object) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", " ".join(map(str, texts))))


def test_the_search_finds_them() -> None:
    found = {raised.code for raised in RAISED}
    assert {"audio.silent", "disk.full", "import.unreachable", "device.lost", "bug", "story.too_new"} <= found


@pytest.mark.parametrize("raised", RAISED, ids=lambda raised: raised.code)
def test_every_fault_has_its_texts(raised: Raised) -> None:
    assert raised.code in error_messages.TEXTS, raised.where
    happened, to_do = error_messages.TEXTS[raised.code]
    assert happened
    assert to_do
    assert placeholders(happened, to_do) <= raised.facts, raised.where


def test_no_text_is_left_over() -> None:
    assert set(error_messages.TEXTS) == {raised.code for raised in RAISED}


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_says_the_same(language: str) -> None:
    tree = ET.parse(CHECKOUT / "resources" / "translations" / f"listenapp_{language}.ts")
    [context] = [c for c in tree.getroot().findall("context") if c.findtext("name") == error_messages.CONTEXT]
    known = {m.findtext("source"): m.findtext("translation") or "" for m in context.findall("message")}
    for texts in error_messages.TEXTS.values():
        for text in map(str, texts):
            assert known.get(text), f"{language}: {text}"
            assert placeholders(known[text]) == placeholders(text)


@pytest.fixture
def speak(qtbot: QtBot) -> Iterator[Callable[[str], None]]:
    application, put_on = make_application(), []

    def put(language: str) -> None:
        made = QTranslator(application)
        assert made.load(str(CHECKOUT / "resources" / "translations" / f"listenapp_{language}.qm"))
        application.installTranslator(made)
        put_on.append(made)

    yield put
    for made in put_on:
        application.removeTranslator(made)


SILENT = AudioUnreadable("audio.silent", "“a.mp3” is silent.", "Choose the recording.", file="a.mp3")


def test_english_is_the_faults_own(qtbot: QtBot) -> None:
    assert error_messages.error_message(SILENT) == ("“a.mp3” is silent.", "Choose the recording.")
    assert error_messages.error_text(SILENT) == str(SILENT)


@pytest.mark.parametrize("language", OTHERS)
def test_the_message_bar_speaks_it(desktop: Desktop, speak: Callable[[str], None], language: str) -> None:
    speak(language)
    desktop.window.message.show_error(SILENT)
    received = desktop.window.message.text
    assert "a.mp3" in received
    assert "silent" not in received
    assert "{" not in received


def test_what_is_not_known_is_shown_in_english(speak: Callable[[str], None]) -> None:
    speak("fr")
    unknown = ListenError("moon.cheese", "The moon is made of cheese.", "Bring a knife.")
    assert error_messages.error_message(unknown) == ("The moon is made of cheese.", "Bring a knife.")
    lacking = ListenError("audio.silent", "It is silent.", "Choose another.")
    assert error_messages.error_message(lacking) == ("It is silent.", "Choose another.")
