"""Read numbers in Chinese."""

from __future__ import annotations

import pytest

from listenapp.story.normalization.chinese_numbers import chinese_number
from listenapp.story.normalization.readings import readings


@pytest.mark.parametrize(
    ("number", "read"),
    [
        (0, "零"),
        (10, "十"),
        (15, "十五"),
        (25, "二十五"),
        (101, "一百零一"),
        (110, "一百一十"),
        (1001, "一千零一"),
        (2024, "二千零二十四"),
        (10_050, "一万零五十"),
        (123_456, "十二万三千四百五十六"),
        (20_300_000, "二千零三十万"),
        (100_000_001, "一亿零一"),
    ],
)
def test_a_number(number: int, read: str) -> None:
    assert "".join(chinese_number(number)) == read


def test_a_year_is_read_digit_by_digit() -> None:
    assert readings("2024", "zh")[0] == tuple("二零二四")


def test_an_ordinal() -> None:
    assert "".join(chinese_number(12, "ordinal")) == "第十二"
