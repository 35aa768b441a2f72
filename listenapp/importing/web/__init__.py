"""Web pages: fetching them, finding the story in them, its recordings and its cover image."""
