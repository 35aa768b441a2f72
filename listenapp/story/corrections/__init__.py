"""Corrections of word times by hand, and how they are applied.

They are records anchored to the text.
"""
