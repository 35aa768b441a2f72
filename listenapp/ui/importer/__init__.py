"""Importing stories: dialogs for one and for many, and the jobs that read, align and store them."""
