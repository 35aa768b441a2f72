"""Compute word times in any language: feed the known text to Whisper and follow its attention to each letter.

`ctranslate2.models.Whisper.align` decodes the known text in one pass, without a search, and follows the cross attention
by dynamic time warping. Two changes make it far more accurate than with recognised text:

* The tokens are single characters. A word piece gets its attention as a whole, somewhere in the word.
* The attention heads are chosen for characters. The heads in the models' config were chosen for word pieces.

`attention_times` turns the attention into word times.

Measured:
29 windows of English narration (human-labelled sentences, and readings aligned by phones) were aligned with each head
alone, then with sets of the best heads. The table gives start errors in ms after removal of their median, and the share
of words with an error below 100 ms:

    model     heads                  mean   median   below 100 ms
    tiny.en   of its config           370      117        46 %
              (2,4) / (1,2)       136/111    31/34     79/80 %
              (2,1)                    72       32        88 %     chosen
              (2,1) (3,5)              93       32        89 %
    base      of its config            73       35        89 %
              (3,1)                    79       34        87 %
              (3,1) (5,1)              74       31        90 %
              (3,1) (4,3) (5,1)        61       31        93 %     chosen
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from listenapp.align.attention_times import SOUNDS, SYLLABLES, AttendedWord, word_times
from listenapp.align.energy_envelope import EnergyEnvelope
from listenapp.align.models import installed
from listenapp.align.ordered_times import in_order
from listenapp.align.word_times import FineWord, RoughWord, unrefined
from listenapp.story.normalization.readings import readings

RATE = 16_000
_STEP = 0.02  # seconds per step of the attention
_LONGEST = 22.0  # seconds of the longest window
_MOST_TOKENS = 400  # most tokens of a window; the decoder has room for 448
_NEAR = 0.15  # seconds from the recognised edges of two words to the quiet place between them
_FILTER = 3  # steps of the median filter
_FITS = 0.6  # Least score. Spelt letter by letter, even the right text gets a low probability (mean 0.06 to 0.18).
_SHORTEST = 0.03  # seconds of a word
_SYLLABIC = ("zh", "ja")  # languages whose letters are syllables
_FILES = ("config.json", "model.bin", "vocabulary.json", "vocabulary.txt")
_HEADS = {4: [[2, 1]], 6: [[3, 1], [4, 3], [5, 1]]}  # by the number of decoder layers: tiny, base


@dataclass(frozen=True, slots=True)
class _Window:
    """Words `first` to `end` - 1, spoken from `start` to `stop` (seconds of the samples)."""

    first: int
    end: int
    start: float
    stop: float


class AttentionAligner:
    """Separate Whisper model with the attention heads for alignment. Recognition needs other heads. For one thread."""

    def __init__(self, model: Path, *, threads: int) -> None:
        """Load the model from `model`, the folder of a faster-whisper model. Only reads it. Raises ModelMissing."""
        import ctranslate2  # noqa: PLC0415 - other commands start faster without it
        import tokenizers  # noqa: PLC0415
        from faster_whisper.feature_extractor import FeatureExtractor  # noqa: PLC0415

        with installed.loading(model):
            files = _files(model)
            config = json.loads(files["config.json"])
            layers = max(layer for layer, _ in config["alignment_heads"]) + 1
            config["alignment_heads"] = _HEADS.get(layers, config["alignment_heads"])
            files["config.json"] = json.dumps(config).encode()
            self._whisper: Any = ctranslate2.models.Whisper(
                str(model), device="cpu", compute_type="int8", intra_threads=threads, files=files
            )
            self._view: Any = ctranslate2.StorageView.from_array
            self._tokenizer: Any = tokenizers.Tokenizer.from_file(str(model / "tokenizer.json"))
        self._features: Any = FeatureExtractor()

    def attend(self, samples: NDArray[np.int16], texts: Sequence[str], language: str) -> list[AttendedWord]:
        """Return when the attention reaches each text. All are spoken in `samples` (mono, 16 kHz, at most 30 s).

        Times are seconds from the start of the samples. Return an empty list if there is too little audio for the text.
        """
        frames = min(3000, len(samples) // 160)
        if frames < _STEP * 100:  # CTranslate2 4.6 would return times even so
            return []
        tokens = [self._characters(text) for text in texts]
        result = self._whisper.align(
            self._mel(samples, frames),
            self._opening(language),
            [[token for word in tokens for token in word]],
            frames,
            median_filter_width=_FILTER,
        )[0]
        if not result.alignments:
            return []
        begins = [*(_begins(result.alignments) * _STEP).tolist(), frames / 100]
        chances = np.asarray(result.text_token_probs)
        bounds = pairwise([0, *accumulate(len(word) for word in tokens)])
        return [
            AttendedWord(
                space=begins[first],
                first=begins[first + 1],
                last=begins[last - 1],
                end=begins[last],
                letters=len(text),
                probability=float(chances[first:last].mean()),
            )
            for text, (first, last) in zip(texts, bounds, strict=True)
        ]

    def count(self, text: str) -> int:
        """Return the number of tokens of a text."""
        return len(self._characters(text))

    def _characters(self, text: str) -> list[int]:
        """Encode a space and the letters one by one. A letter that the vocabulary lacks becomes several byte tokens."""
        return [token for c in f" {text}" for token in self._tokenizer.encode(c, add_special_tokens=False).ids]

    def _opening(self, language: str) -> list[int]:
        names = ["<|startoftranscript|>"]
        if self._whisper.is_multilingual:
            names += [f"<|{language}|>", "<|transcribe|>"]
        ids = [self._tokenizer.token_to_id(name) for name in names]
        return [token for token in ids if token is not None]

    def _mel(self, samples: NDArray[np.int16], frames: int) -> Any:
        bands = self._features(samples.astype(np.float32) / 32768)[:, :frames]
        padded = np.zeros((1, bands.shape[0], 3000), dtype=np.float32)
        padded[0, :, : bands.shape[1]] = bands
        return self._view(padded)


def force(
    samples: NDArray[np.int16],
    words: Sequence[str],
    rough: Sequence[RoughWord],
    *,
    aligner: AttentionAligner,
    language: str,
    offset: float = 0.0,
    previous: str = "",
    following: str = "",
) -> list[FineWord]:
    """Return the times of consecutive published `words`, all spoken in `samples` (mono, 16 kHz).

    `rough` and the returned times are absolute seconds. `samples` begin at `offset`. The contract is that of `refine`.
    """
    texts = [
        _text(word, language, before, after)
        for before, word, after in zip([previous, *words], words, [*words[1:], following], strict=False)
    ]
    local = [RoughWord(r.start - offset, r.end - offset, r.spoken, r.trust) for r in rough]
    loudness, letters = EnergyEnvelope(samples), SYLLABLES if language in _SYLLABIC else SOUNDS
    found: list[FineWord] = []
    for window in _windows(texts, local, loudness, aligner, len(samples) / RATE):
        piece = samples[round(window.start * RATE) : round(window.stop * RATE)]
        attended = aligner.attend(piece, texts[window.first : window.end], language)
        spans = word_times(attended, window.start, window.stop, samples, loudness, letters) if attended else []
        fine = [
            FineWord(start, end, _FITS + (1 - _FITS) * word.probability, True)
            for word, (start, end) in zip(attended, spans, strict=True)
        ]
        found += in_order(fine, _SHORTEST) or map(unrefined, local[window.first : window.end])
    return [replace(w, start=max(w.start, 0.0) + offset, end=max(w.end, 0.0) + offset) for w in found]


def _text(word: str, language: str, previous: str, following: str) -> str:
    """Return the word as published, but numbers and abbreviations in their most likely reading."""
    if word.replace("'", "").replace("’", "").isalpha():
        return word
    return " ".join(readings(word, language, previous, following)[0])


def _windows(
    texts: Sequence[str],
    rough: Sequence[RoughWord],
    loudness: EnergyEnvelope,
    aligner: AttentionAligner,
    duration: float,
) -> list[_Window]:
    """Split the words into windows that fit Whisper. Cut at quiet places near words that were surely recognised."""
    sizes = [aligner.count(text) for text in texts]
    windows = []
    first, start = 0, 0.0
    while first < len(texts):
        end, stop = _cut(first, start, sizes, rough, loudness, duration)
        windows.append(_Window(first, end, start, stop))
        first, start = end, stop
    return windows


def _cut(
    first: int,
    start: float,
    sizes: Sequence[int],
    rough: Sequence[RoughWord],
    loudness: EnergyEnvelope,
    duration: float,
) -> tuple[int, float]:
    """Return the end of the window that begins with word `first`: the word after it, and the time in seconds."""
    totals = list(accumulate(sizes[first:]))
    if duration - start <= _LONGEST and totals[-1] <= _MOST_TOKENS:
        return len(sizes), duration
    best, badness = (first + 1, min(duration, rough[first].end)), np.inf
    for end in range(first + 1, len(sizes)):
        if rough[end].start - start > _LONGEST or totals[end - first - 1] > _MOST_TOKENS:
            break
        moment, level = loudness.quietest(*around_joint(rough[end - 1], rough[end]))
        trust = min(rough[end - 1].trust, rough[end].trust)
        short = 0.5 * (1 - (moment - start) / _LONGEST)
        if level + 0.6 * (1 - trust) + short <= badness and moment > start:
            best, badness = (end, moment), level + 0.6 * (1 - trust) + short
    return best


def around_joint(before: RoughWord, after: RoughWord) -> tuple[float, float]:
    """Return where to look for a quiet place between two words. A pause beyond a short word is not between them."""
    start, end = before.end, max(after.start, before.end)
    return start - min(_NEAR, (start - before.start) / 2), end + min(_NEAR, max(0.0, after.end - end) / 2)


def _begins(path: Sequence[tuple[int, int]]) -> NDArray[np.int64]:
    """Return the first step of each token, from the warping path of (token, step)."""
    tokens, steps = np.asarray(path, dtype=np.int64).T
    new = np.concatenate([[True], np.diff(tokens) > 0])
    return np.asarray(steps[new])


def _files(model: Path) -> dict[str, bytes]:
    return {name: (model / name).read_bytes() for name in _FILES if (model / name).is_file()}
