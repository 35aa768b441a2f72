"""Recognise letters of scripts without spaces."""

from __future__ import annotations

import re

KANA_LETTERS = r"\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
EAST_ASIAN = rf"\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff{KANA_LETTERS}"
THAI = r"\u0e01-\u0e3a\u0e40-\u0e4e\u0e50-\u0e59"
LAO = r"\u0e80-\u0eff"
KHMER = r"\u1780-\u17ff"
BURMESE = r"\u1000-\u109f"
SIGNS = r"\u3099\u309a\ufe00-\ufe0f\U000e0100-\U000e01ef"  # voice marks and variation selectors
ALL = rf"{EAST_ASIAN}\u3099\u309a{THAI}{LAO}{KHMER}{BURMESE}"

LETTER = re.compile(rf"[{ALL}]")
