"""Download web pages and find their story, recordings and cover image."""
