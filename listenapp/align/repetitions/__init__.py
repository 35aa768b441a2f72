"""Find and time words that are said twice and printed once."""
