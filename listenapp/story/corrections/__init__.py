"""Corrections of word times made by hand: records anchored to the text, and how they are applied."""
