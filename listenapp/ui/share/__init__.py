"""Let the user save a story for other people and other programs."""
