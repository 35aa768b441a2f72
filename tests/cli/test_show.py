"""Test what `show` prints about a story."""

from __future__ import annotations

import json
from pathlib import Path

from invocation import TEXT, Run, assert_complains, assert_words_are_timed


def test_import_times_the_story_and_show_tells_it(run: Run, timed: tuple[Path, str]) -> None:
    home, id_ = timed
    done = run("show", id_, "--json", LISTENAPP_HOME=str(home))
    assert done.returncode == 0, done.stderr
    story = json.loads(done.stdout)
    assert story["id"] == id_
    assert_words_are_timed(story, home / "story.txt")
    assert story["glossary"]
    for entry in story["glossary"]:
        assert all(story["words"][word]["text"] for word in entry["words"])
        assert len(entry["sentences"]) <= len(entry["spans"])
        for first, last in entry["spans"]:
            assert any(
                s["first_word"] <= first <= last <= s["last_word"]
                for s in (story["sentences"][i] for i in entry["sentences"])
            )
    assert any(len(entry["spans"]) > 0 for entry in story["glossary"])


def test_show_is_readable(run: Run, timed: tuple[Path, str]) -> None:
    home, id_ = timed
    done = run("show", id_, LISTENAPP_HOME=str(home))
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] == TEXT.read_text("utf-8").splitlines()[0]
    assert "0:0" in done.stdout


def test_a_story_without_times_has_the_same_keys(run: Run, timed: tuple[Path, str]) -> None:
    id_ = run("import", TEXT).stdout.strip()
    untimed = json.loads(run("show", id_, "--json").stdout)
    with_times = json.loads(run("show", timed[1], "--json", LISTENAPP_HOME=str(timed[0])).stdout)
    assert set(untimed) == set(with_times)
    for part in ("words", "sentences"):
        assert set(untimed[part][0]) == set(with_times[part][0])
        assert all(one["start"] is one["end"] is one["status"] is None for one in untimed[part])


def test_an_unknown_story_is_named(run: Run) -> None:
    assert_complains(run("show", "no-such-story"), "no-such-story")
