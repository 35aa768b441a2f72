"""Play a graded news story and highlight each word as it is spoken."""

__version__ = "0.1.0"
