"""Write flashcards for Anki."""
