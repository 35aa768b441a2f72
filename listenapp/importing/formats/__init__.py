"""Readers of the file formats that hold a story: plain text, Word documents, e-books, saved pages."""
