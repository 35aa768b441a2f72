"""Editing a story's title and text, and timing again what changed."""
