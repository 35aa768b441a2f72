"""What is on screen while a story is read and heard, and the editor of its word times."""
