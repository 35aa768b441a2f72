"""Compare the two scripts of Chinese."""

from __future__ import annotations

import pytest

from listenapp.story.normalization.chinese_characters import simplified


@pytest.mark.parametrize(
    ("traditional", "expected"),
    [("許多人來到圖書館", "许多人来到图书馆"), ("位於江邊", "位于江边"), ("特徵", "特征"), ("餅乾", "饼干")],
)
def test_traditional_characters_become_simplified_ones(traditional: str, expected: str) -> None:
    assert simplified(traditional) == expected
    assert simplified(expected) == expected


def test_other_texts_stay() -> None:
    assert simplified("Boats 25 东京 ひらがな") == "Boats 25 东京 ひらがな"
