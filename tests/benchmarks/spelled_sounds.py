"""Convert kana and pinyin to the phones of the neural voice."""

from __future__ import annotations

import re
import unicodedata

_VOWELS = dict(zip("aiueo", ("a", "i", "ɯ", "e", "o"), strict=True))
_ROWS = {
    "k": "かきくけこ",
    "ɡ": "がぎぐげご",
    "s": "さしすせそ",
    "ʣ": "ざじずぜぞ",
    "t": "たちつてと",
    "d": "だぢづでど",
    "n": "なにぬねの",
    "h": "はひふへほ",
    "b": "ばびぶべぼ",
    "p": "ぱぴぷぺぽ",
    "m": "まみむめも",
    "ɾ": "らりるれろ",
    "": "あいうえお",
}
_OTHERS = {
    "し": "ɕi",
    "す": "sɨ",
    "じ": "ʥi",
    "ず": "zɨ",
    "ち": "ʨi",
    "つ": "ʦɨ",
    "ぢ": "ʥi",
    "づ": "zɨ",
    "に": "ɲi",
    "ひ": "çi",
    "ふ": "ɸɯ",
    "や": "ja",
    "ゆ": "jɯ",
    "よ": "jo",
    "わ": "βa",
    "を": "o",
    "ん": "ɴ",
    "っ": "ʔ",
    "ー": "ː",
}
_SMALL = {"ゃ": "a", "ゅ": "ɯ", "ょ": "o"}
_SOFT = {"k": "kʲ", "ɡ": "ɡʲ", "b": "bʲ", "p": "pʲ", "m": "mʲ", "ɾ": "ɾʲ"}
_TONES = {"\u0304": "→", "\u0301": "↗", "\u030c": "↓", "\u0300": "↘"}
_INITIALS = {
    **{"b": "p", "p": "pʰ", "m": "m", "f": "f", "d": "t", "t": "tʰ", "n": "n", "l": "l", "g": "k", "k": "kʰ", "h": "x"},
    **{"j": "ʨ", "q": "ʨʰ", "x": "ɕ", "zh": "ꭧ", "ch": "ꭧʰ", "sh": "ʂ", "r": "ɻ", "z": "ʦ", "c": "ʦʰ", "s": "s"},
    "": "",
}
_FINALS = {
    **{"a": "a0", "o": "wo0", "e": "ɤ0", "ai": "ai0", "ei": "ei0", "ao": "au0", "ou": "ou0", "an": "a0n", "en": "ə0n"},
    **{"ang": "a0ŋ", "eng": "ə0ŋ", "er": "ɚ0", "i": "i0", "ia": "ja0", "ie": "je0", "iao": "jau0", "iu": "jou0"},
    **{"ian": "jɛ0n", "in": "i0n", "iang": "ja0ŋ", "ing": "i0ŋ", "iong": "jʊ0ŋ", "ong": "ʊ0ŋ", "u": "u0", "ua": "wa0"},
    **{
        "uo": "wo0",
        "uai": "wai0",
        "ui": "wei0",
        "uan": "wa0n",
        "un": "wə0n",
        "uang": "wa0ŋ",
        "ueng": "wə0ŋ",
        "iou": "jou0",
        "uei": "wei0",
        "uen": "wə0n",
    },
    **{"ü": "y0", "üe": "ɥe0", "üan": "ɥɛ0n", "ün": "y0n", "ɨ": "ɨ0"},
}
_BEGINS = {"yi": "i", "yu": "ü", "wu": "u", "y": "i", "w": "u"}


def kana_phones(kana: str) -> str:
    """Return the phones of a word in hiragana."""
    plain = {c: k + v for k, row in _ROWS.items() for c, v in zip(row, _VOWELS.values(), strict=True)}
    plain |= {c: _SOFT[k] + "i" for k, row in _ROWS.items() for c in row[1] if k in _SOFT} | _OTHERS
    phones = ""
    for char in kana:
        phones = phones[:-1] + _SMALL[char] if char in _SMALL else phones + plain[char]
    return phones


def pinyin_phones(pinyin: str) -> str:
    """Return the phones of syllables in pinyin, divided by apostrophes, with marks for their tones."""
    return "".join(map(_syllable, pinyin.split("'")))


def _syllable(pinyin: str) -> str:
    marks = unicodedata.normalize("NFD", pinyin)
    tone = next((_TONES[char] for char in marks if char in _TONES), "")
    letters = unicodedata.normalize("NFC", "".join(char for char in marks if char not in _TONES))
    initial, final = re.fullmatch(r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcs]?)(.+)", letters).groups()
    if not initial:
        begin = next((b for b in _BEGINS if final.startswith(b)), "")
        final = _BEGINS.get(begin, "") + final[len(begin) :]
    elif initial in "jqx":
        final = re.sub("^u", "ü", final)
    elif final == "i" and initial in ("zh", "ch", "sh", "r", "z", "c", "s"):
        final = "ɨ"
    return _INITIALS[initial] + _FINALS[final].replace("0", tone)
