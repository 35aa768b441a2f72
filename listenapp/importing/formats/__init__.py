"""Read the file formats of stories: plain text, Word, e-books, saved pages."""
