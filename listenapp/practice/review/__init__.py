"""Reviews on another day, twins, trouble sentences, progress, and the export of what was practised."""
