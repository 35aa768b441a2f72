"""Show the list of explained words and replay their sentences."""
