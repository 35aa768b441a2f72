"""Reviews on another day, transfer sentences, trouble sentences, progress, and the export of what was practised."""
