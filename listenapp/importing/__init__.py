"""Read stories from web pages, files and pasted text."""
