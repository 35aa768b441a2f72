"""Test which recording belongs to which text of a folder."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest

from listenapp.importing.folder_scan import pairs


def made(root: Path, *names: str) -> Path:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("A Title\n\nOne sentence of it.\n", "utf-8")
    return root


def found(root: Path) -> dict[str, str]:
    return {
        Path(pair.source).relative_to(root).as_posix(): Path(pair.narration).relative_to(root).as_posix()
        if pair.narration
        else ""
        for pair in pairs([str(root)])
    }


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("a.txt", "a.mp3", "b.md", "b.ogg"), {"a.txt": "a.mp3", "b.md": "b.ogg"}),
        (("The Boat.txt", "the_boat.MP3", "x.txt"), {"The Boat.txt": "the_boat.MP3", "x.txt": ""}),
        (("story.txt", "track 01.mp3"), {"story.txt": "track 01.mp3"}),  # the only ones in the folder
        (("a.txt", "b.txt", "c.mp3"), {"a.txt": "", "b.txt": ""}),  # ambiguous
        (("boat.txt", "boat-narration.mp3", "car.txt"), {"boat.txt": "boat-narration.mp3", "car.txt": ""}),
        (("one/text.txt", "one/voice.mp3", "two/text.txt", "two/voice.mp3"), {
            "one/text.txt": "one/voice.mp3", "two/text.txt": "two/voice.mp3"}),
        (("a.html", "a.txt", "a.mp3"), {"a.html": "a.mp3"}),  # the same story twice
        (("README.md", "LICENSE.txt", ".hidden.txt", "a.txt"), {"a.txt": ""}),
        (("a.html", "a_files/note.txt", "a_files/b.mp3"), {"a.html": ""}),
        (("a.mp3", "picture.jpg"), {}),
        ((), {}),
    ],
)  # fmt: skip
def test_texts_find_their_narrations(tmp_path: Path, names: tuple[str, ...], expected: dict[str, str]) -> None:
    assert found(made(tmp_path, *names)) == expected


def test_a_page_names_its_own_narration(tmp_path: Path) -> None:
    made(tmp_path, "one.mp3", "two.mp3", "three.txt")
    body = "<p>It was a long and quiet day by the sea, and nobody came to see the boats.</p>" * 2
    page = f"<html><body><article><h1>Boats</h1>{body}</article><audio src='two.mp3'></audio></body></html>"
    (tmp_path / "page.html").write_text(page, "utf-8")
    assert found(tmp_path) == {"page.html": "two.mp3", "three.txt": ""}


def test_files_and_addresses_are_taken_as_they_are(tmp_path: Path) -> None:
    made(tmp_path, "a.txt", "a.mp3", "b.txt")
    told = pairs(["https://example.org/story", *(str(tmp_path / name) for name in ("a.txt", "a.mp3", "b.txt"))])
    assert [(pair.name, bool(pair.narration)) for pair in told] == [
        ("https://example.org/story", False),
        ("a", True),
        ("b", False),
    ]


def test_a_search_that_is_stopped_looks_into_no_further_folder(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.txt").write_text("The boat stopped.")
    stopped = Event()
    stopped.set()
    assert len(pairs([str(tmp_path)], stopped=stopped)) < 3 == len(pairs([str(tmp_path)]))
