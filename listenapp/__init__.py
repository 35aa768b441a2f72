"""ListenApp: a graded news story, its narration, and every word lit as it is spoken."""

__version__ = "0.1.0"
