from __future__ import annotations

import tracemalloc
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listenapp.library.search import Search
from listenapp.library.store import Library
from listenapp.story.model import Story
from listenapp.story.text_search import fold

STORIES = {
    "A Ferry Falls Silent": "Nobody had recorded the engine’s noise. The harbor is quiet.",
    "Café Culture in Köln": "People drink coffee on Sundays. Some take part in a quiz about ferries.",
    "声音图书馆": "小镇的图书馆收集声音。",
}


@pytest.fixture
def find(library: Library, make_story: Callable[..., Story]) -> Callable[[str], list[str]]:
    for title, body in STORIES.items():
        library.add(make_story(title, body))
    summaries = sorted(library.summaries(), key=lambda s: s.title)
    titles = {s.id: s.title for s in summaries}
    search = Search(library.root)
    return lambda query: [titles[hit.id] for hit in search.find(query, summaries)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("ferry", ["A Ferry Falls Silent"]),
        ("ferr", ["A Ferry Falls Silent", "Café Culture in Köln"]),  # matches in titles come first
        ("erry", []),  # only beginnings of words match
        ("HARBOR", ["A Ferry Falls Silent"]),
        ("cafe koln", ["Café Culture in Köln"]),
        ("köln sunday", ["Café Culture in Köln"]),
        ("engine's", ["A Ferry Falls Silent"]),
        ("图书馆", ["声音图书馆"]),
        ("收集", ["声音图书馆"]),
        ("ferry coffee", []),
        ("(", []),
        ("", sorted(STORIES)),
    ],
)
def test_stories_are_found_by_title_and_text(find: Callable[[str], list[str]], query: str, expected: list[str]) -> None:
    assert find(query) == expected


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("Before that. Then a needle was found! After that.", "Then a needle was found!"),
        (f"{'before ' * 20}a needle {'after ' * 30}", f"…{'before ' * 8}a needle {'after ' * 14}after…"),
        ("声音。一枚 needle 针。图书馆。", "一枚 needle 针。"),
    ],
)
def test_a_hit_shows_its_sentence(library: Library, make_story: Callable[..., Story], body: str, shown: str) -> None:
    library.add(make_story("Long", body))
    (hit,) = Search(library.root).find("needle", library.summaries())
    assert hit.excerpt == shown


def test_texts_that_were_changed_do_not_pile_up(library: Library, make_story: Callable[..., Story]) -> None:
    def change_and_search(number: int) -> None:
        library.replace_text(id_, make_story("Long", f"{number} {'x' * 100_000}."), None)
        assert search.find(str(number), library.summaries())

    id_, search = library.add(make_story("Long", "Nothing yet.")), Search(library.root)
    change_and_search(0)
    tracemalloc.start()
    for number in range(1, 21):
        change_and_search(number)
    grown, _peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    # Each text takes 200,000 bytes, as published and folded.
    assert grown < 1_000_000


@given(st.text())
def test_folding_is_stable(text: str) -> None:
    assert fold(fold(text)) == fold(text)
