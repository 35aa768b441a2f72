"""The list of explained words, and replaying the sentences in which one occurs."""
