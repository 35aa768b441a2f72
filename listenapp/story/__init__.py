"""Story model: text, words, sentences, timings, corrections, glossary."""
