"""Spoken forms of written words: numbers, money, dates, abbreviations."""
