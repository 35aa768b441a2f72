"""Test how many characters a text has."""

from __future__ import annotations

import pytest

from listenapp.story.unspaced import text_length


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("我喜欢读书。", 5),
        ("ジョンさんは 3 冊の本を読んだ。", 13),
        ("他用 iPad 看新闻。", 5),
        ("The word 你好 is Chinese.", 0),
        ("สวัสดีครับ", 0),
        ("Nothing else.", 0),
        ("", 0),
    ],
)
def test_chinese_and_japanese_texts_are_counted_in_characters(text: str, count: int) -> None:
    assert text_length.characters(text) == count
