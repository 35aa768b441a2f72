"""Look a word up in all dictionaries: those of the user, the grammar words and WordNet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from listenapp.dictionary import grammar_words, user_dictionary
from listenapp.dictionary.grammar_words import GrammarWord
from listenapp.dictionary.user_dictionary import FoundEntry
from listenapp.dictionary.wordnet import Entry, WordNet


@dataclass(frozen=True, slots=True)
class WordEntries:
    """Entries of one word, in the order in which they are shown."""

    of_user: tuple[FoundEntry, ...]
    grammar: GrammarWord | None
    of_wordnet: tuple[Entry, ...]


class Dictionaries:
    """All dictionaries. They can be used from any thread. WordNet is opened for the first English word."""

    def __init__(self, wordnet: Path, own: Path) -> None:
        """`wordnet`: the file of WordNet. `own`: folder of the user's dictionaries."""
        self._wordnet_path, self._own = wordnet, own
        self._wordnet: WordNet | None = None

    def look_up(self, words: Sequence[str], index: int, language: str) -> WordEntries:
        """Return the entries of `words[index]`. `words` is its sentence.

        The user's dictionaries are searched in every language, by all forms of the word. Grammar words and WordNet are
        English. A missing WordNet has no entries.
        """
        if not _is_english(language):
            return WordEntries(self._of_user(words[index], [], language), None, ())
        known = self._of_wordnet(words, index)
        grammar = grammar_words.look_up(words, index, is_in_dictionary=bool(known))
        of_user = self._of_user(words[index], [entry.headword for entry in known], language)
        return WordEntries(of_user, grammar, known)

    def _of_user(self, word: str, headwords: Sequence[str], language: str) -> tuple[FoundEntry, ...]:
        if not user_dictionary.titles(self._own):
            return ()
        from listenapp.story import lemmatizer  # noqa: PLC0415 - loads dictionaries at first use

        forms = [word, *headwords, *sorted(lemmatizer.of_word(word, language))]
        return tuple(user_dictionary.look_up(self._own, forms))

    def _of_wordnet(self, words: Sequence[str], index: int) -> tuple[Entry, ...]:
        if self._wordnet is None:
            try:
                self._wordnet = WordNet(self._wordnet_path)
            except OSError:
                return ()
        return self._wordnet.look_up(words, index)


def _is_english(language: str) -> bool:
    return language.split("-", maxsplit=1)[0] in {"en", ""}
