"""Place words by their phones: acoustic models, pronunciations, the aligner."""
