"""What the first story of a session needs, loaded while the learner still looks at the list."""

from __future__ import annotations

from importlib import import_module

_IN_ORDER_OF_NEED = (
    "hashlib",
    "listenapp.story.serialize",
    "listenapp.story.corrections.corrections",
    "listenapp.audio.progressive_decoder",  # with numpy and FFmpeg, which take longest
    "listenapp.playback.portaudio_output",
    "listenapp.playback.player",
    "listenapp.audio.waveform",
    "listenapp.story.glossary",
)


def load() -> None:
    """Off the UI thread. What is loaded already costs nothing."""
    for name in _IN_ORDER_OF_NEED:
        import_module(name)
