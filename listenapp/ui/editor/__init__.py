"""Editing of a story's title and text, and alignment of the changes."""
