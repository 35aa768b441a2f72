"""Written words in spoken form: numbers, money, dates, abbreviations."""
