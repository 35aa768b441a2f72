"""The window's texts: translations, error messages, reports, and the formatting of numbers and lists."""
