"""Write e-books (EPUB 3) that play the narration and highlight the text."""
