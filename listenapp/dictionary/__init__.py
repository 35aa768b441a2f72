"""Explain English words: WordNet in one SQLite file, base forms of inflected words, and parts of speech in context."""
