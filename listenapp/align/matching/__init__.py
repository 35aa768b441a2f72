"""Match the recognised words with the words of the text."""
