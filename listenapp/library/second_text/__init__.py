"""Store the translation that the user has added to a story."""
