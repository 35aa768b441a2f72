"""Check the HTML file of a story: its structure, that it asks for nothing, and in a browser what it does."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from making import Timed, timed_stories
from narrations import ARABIC, sample_story, short_story, tone

from listenapp.audio.encode import encode
from listenapp.export import printed_words
from listenapp.export.narrated_story import NarratedStory
from listenapp.export.web_page import page as web_page
from listenapp.export.web_page.script import SCRIPT
from listenapp.story.model import GlossaryEntry

VOID = {"meta", "link", "input"}


class Page(HTMLParser):
    """Page as a parser of the standard library sees it. Every element must be closed."""

    def __init__(self, content: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.content = content
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, str] = {}  # by id or name of the element
        self.words: dict[int, str] = {}
        self._open: list[tuple[str, dict[str, str | None]]] = []
        self.feed(content.decode("utf-8"))
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append((tag, dict(attrs)))

    def handle_startendtag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        assert tag == "hr"

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if self._open:
            tag, known = self._open[-1]
            name = known.get("id") or tag
            self.texts[name] = self.texts.get(name, "") + data
            if word := known.get("data-w"):
                self.words[int(word)] = data

    @property
    def lesson(self) -> Any:
        return json.loads(self.texts["lesson"])

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [known for name, known in self.elements if name == tag]


def page_of(narrated: NarratedStory) -> Page:
    target = io.BytesIO()
    web_page.write(narrated, target)
    return Page(target.getvalue())


@pytest.fixture(scope="module")
def page(sample: Timed) -> Page:
    return page_of(sample_story(sample))


@pytest.fixture(scope="module")
def tone_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tone") / "tone.mp3"
    encode(tone(0.2), path)
    return path


# -- structure --------------------------------------------------------------------------------------------------


def test_words_and_times_are_those_of_the_story(page: Page, sample: Timed) -> None:
    _, alignment = sample
    pieces = [piece for sentence in printed_words.sentences(*sample) for piece in sentence]
    assert page.words == {piece.word: piece.text for piece in pieces}
    assert [(k, start) for k, start, _ in page.lesson["words"]] == [
        (p.word, pytest.approx(p.start, abs=0.0006)) for p in pieces
    ]
    assert len(page.lesson["glossary"]) == len(sample[0].glossary)
    assert all(0 <= begin < end <= alignment.duration for parts in page.lesson["glossary"] for begin, end in parts)


def test_the_narration_is_inside_and_the_file_is_small(page: Page) -> None:
    audio = sample_story_audio()
    assert base64.b64decode(page.texts["narration"], validate=True) == audio
    assert len(page.content) <= 1.4 * len(audio) + 300_000


def sample_story_audio() -> bytes:
    from listenapp.library.paths import locate

    return (locate().sample / "narration.mp3").read_bytes()


def test_nothing_is_requested(page: Page) -> None:
    addresses = [
        value for _, known in page.elements for name, value in known.items() if name in {"src", "href", "action"}
    ]
    assert addresses == ["data:,"]  # an empty icon, without which browsers ask for one
    assert not re.search(
        rb"https?://|url\(|@import|fetch\(|XMLHttp|import\(", re.sub(rb'id="narration".*?</script>', b"", page.content)
    )
    assert not [name for _, known in page.elements for name in known if name.startswith("on") or name == "style"]


def test_the_policy_allows_the_own_script_and_style_only(page: Page) -> None:
    [policy] = [m["content"] for m in page.all("meta") if m.get("http-equiv") == "Content-Security-Policy"]
    rules = dict(rule.split(" ", 1) for rule in str(policy).split("; "))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    assert rules["media-src"] == "blob:"
    for name, element in (("script-src", "script"), ("style-src", "style")):
        digest = base64.b64encode(hashlib.sha256(page.texts[element].encode()).digest()).decode()
        assert rules[name] == f"'sha256-{digest}'"
    assert not re.search(r"eval\(|innerHTML|insertAdjacentHTML|\.focus\(", SCRIPT)


def test_controls_are_native_and_named(page: Page) -> None:
    buttons = page.all("button")
    assert all(button["type"] == "button" for button in buttons)
    assert {"play", "back", "forward", "hide"} <= {button.get("id") for button in buttons}
    assert not [known for _, known in page.elements if "tabindex" in known or "role" in known]
    replays = [button for button in buttons if "data-replay" in button]
    assert len(replays) == sum(bool(parts) for parts in page.lesson["glossary"])


@given(timed=timed_stories())
def test_text_is_data(timed: Timed, tone_file: Path) -> None:
    story, alignment = timed
    story = replace(
        story, title="</title><script>alert(1)</script>", glossary=(GlossaryEntry("</script>", "<!--\ud800"),)
    )
    found = page_of(NarratedStory("x", story, alignment, tone_file))
    assert len(found.all("script")) == 3
    assert found.texts["title"].strip() == story.title
    assert "<" not in found.texts["lesson"]
    spoken = {p.word: p.text for sentence in printed_words.sentences(*timed) for p in sentence}
    assert {k: found.words.get(k) for k in spoken} == spoken


def test_a_right_to_left_story_has_its_direction(tmp_path: Path) -> None:
    found = page_of(short_story(ARABIC, "ar", tmp_path))
    assert found.all("html")[0]["lang"] == "ar"
    assert found.all("article")[0]["dir"] == "rtl"
    assert found.all("header")[0]["dir"] == "ltr"


def test_the_script_is_valid(tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("needs Node.js")
    (tmp_path / "page.js").write_text(SCRIPT, "utf-8")
    assert subprocess.run([node, "--check", tmp_path / "page.js"], check=False).returncode == 0


PRESS = """<script>
document.title = [["play", "ArrowRight"], ["speed", "ArrowRight"], ["play", " "]].map(([id, key]) => {
  const pressed = new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true});
  return document.getElementById(id).dispatchEvent(pressed) ? "left" : "taken";
}).join(" ")</script></body>"""


def test_arrow_keys_work_on_a_button_that_has_the_focus(page: Page, tmp_path: Path) -> None:
    """The page takes an arrow key on Play. It leaves those of a list, and Space on a button, to the browser."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("needs Chromium")
    open_policy = re.sub(rb"<meta[^>]+Content-Security-Policy[^>]+>", b"", page.content)
    (tmp_path / "page.html").write_bytes(open_policy.replace(b"</body>", PRESS.encode()))
    command = [program, "--headless", "--no-sandbox", f"--user-data-dir={tmp_path}", "--dump-dom"]
    done = subprocess.run([*command, (tmp_path / "page.html").as_uri()], check=True, capture_output=True, timeout=60)
    assert b"<title>taken left left</title>" in done.stdout


# -- in a browser -----------------------------------------------------------------------------------------------


@pytest.fixture
def opened(browser: Any, sample: Timed, tmp_path: Path) -> Iterator[Any]:
    """Open the sample's page from the disk. The test fails if the page makes a request or has an error."""
    path = tmp_path / "page.html"
    with path.open("wb") as file:
        web_page.write(sample_story(sample), file)
    context = browser.new_context()
    context.set_offline(True)
    shown, asked, faults = context.new_page(), [], []
    shown.on("request", lambda request: asked.append(request.url))
    shown.on("pageerror", lambda error: faults.append(str(error)))
    shown.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    shown.goto(path.as_uri())
    wait_until(shown, "audio.readyState >= 2")
    yield shown
    assert [url for url in asked if not url.startswith(("blob:", "data:"))] == [path.as_uri()]
    assert faults == []
    context.close()


def wait_until(shown: Any, condition: str) -> None:
    """Ask the page until a condition holds. Playwright's own way evaluates a string, which the policy forbids."""
    deadline = time.monotonic() + 60
    while not shown.evaluate(condition):
        assert time.monotonic() < deadline, condition
        shown.wait_for_timeout(20)


LIT = """() => ({t: audio.currentTime, w: Number(document.querySelector('[data-w].now')?.dataset.w ?? -1),
    focus: document.activeElement.id})"""


@pytest.mark.slow
def test_the_lit_word_is_the_one_that_is_heard(opened: Any, sample: Timed) -> None:
    starts = [(t.start, k) for k, t in enumerate(sample[1].words) if t.start is not None]
    opened.focus("#speed")
    for speed in ("0.5", "1", "2"):
        opened.select_option("#speed", speed)
        opened.evaluate("audio.currentTime = 20; audio.play()")
        for _ in range(14):
            opened.wait_for_timeout(100)
            seen = opened.evaluate(LIT)
            near = {
                max(((s, k) for s, k in starts if s <= seen["t"] + d), default=(0, -1))[1] for d in (-0.05, 0, 0.05)
            }
            assert seen["w"] in near
            assert seen["focus"] == "speed"  # playback does not move the focus
        opened.evaluate("audio.pause()")


@pytest.mark.slow
def test_click_keys_and_replay(opened: Any, sample: Timed) -> None:
    words_, sentences = sample[1].words, sample[1].sentences
    opened.click("[data-w='40']")
    wait_until(opened, "!audio.paused")
    assert words_[40].start - 0.01 <= opened.evaluate("audio.currentTime") < words_[40].start + 2
    opened.keyboard.press("Space")
    assert opened.evaluate("audio.paused")
    opened.evaluate("audio.currentTime = 0")
    first, second, *_ = [t.start for t in sentences if t.start is not None]
    opened.keyboard.press("ArrowRight")
    opened.keyboard.press("ArrowRight")
    assert opened.evaluate("audio.currentTime") in (pytest.approx(first, abs=0.01), pytest.approx(second, abs=0.01))
    opened.click("#hide")
    assert opened.get_attribute("#hide", "aria-pressed") == "true"
    opened.select_option("#speed", "2")
    opened.click("[data-replay]")
    begin, end = opened.evaluate("JSON.parse(document.getElementById('lesson').textContent).glossary[0][0]")
    assert begin - 0.01 <= opened.evaluate("audio.currentTime") <= end
    wait_until(opened, "audio.paused")
    last = opened.evaluate("JSON.parse(document.getElementById('lesson').textContent).glossary[0].at(-1)[1]")
    assert opened.evaluate("audio.currentTime") == pytest.approx(last, abs=0.4)
