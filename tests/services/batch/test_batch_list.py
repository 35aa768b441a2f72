"""Test what a batch is given: folders and tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from listenapp.errors import ImportFailed
from listenapp.services.batch.batch_list import BatchStory, stories


def test_a_folder_is_paired_by_name(tmp_path: Path) -> None:
    for name in ("boats.txt", "boats.mp3", "fish.md"):
        (tmp_path / name).write_text("Boats came home.")
    assert stories(tmp_path) == [
        BatchStory("boats", str(tmp_path / "boats.txt"), str(tmp_path / "boats.mp3")),
        BatchStory("fish", str(tmp_path / "fish.md")),
    ]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_table_names_its_columns_or_not(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "list.csv"
    rows = [
        ["Audio", "Text", "Language", "Name"],
        ["a.mp3", "a.txt", "de", "Boote"],
        ["", "https://x.org/b", "", ""],
        [""],
    ]
    path.write_text("\ufeff" + "\n".join(mark.join(row) for row in rows), "utf-8")
    assert stories(path) == [
        BatchStory("Boote", str(tmp_path / "a.txt"), str(tmp_path / "a.mp3"), "de"),
        BatchStory("https x.org b", "https://x.org/b"),
    ]
    story, sound = (str(Path(place).absolute()) for place in ("/stories/b.txt", "/sounds/b.mp3"))
    path.write_text(f"a.txt{mark}a.mp3\n{story}{mark}{sound}\n", "utf-8")
    assert [(one.source, one.narration) for one in stories(path)] == [
        (str(tmp_path / "a.txt"), str(tmp_path / "a.mp3")),
        (story, sound),
    ]


def test_names_are_allowed_for_files_and_different(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("text,name\na.txt,What: now?\nb.txt,what  now\nc.txt,../../etc/passwd\nd.txt,\n")
    assert [one.name for one in stories(path)] == ["What now", "what now 2", "etc passwd", "d"]


@pytest.mark.parametrize("content", ["", "text,narration\n", "\n\n"])
def test_an_empty_list_is_told(tmp_path: Path, content: str) -> None:
    (tmp_path / "list.csv").write_text(content)
    with pytest.raises(ImportFailed):
        stories(tmp_path / "list.csv")
    with pytest.raises(ImportFailed):
        stories(tmp_path / "missing.csv")
