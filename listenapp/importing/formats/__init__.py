"""Read stories from plain text, Word documents, e-books and saved pages."""
