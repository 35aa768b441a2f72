"""Time and export many stories, each in processes of its own."""
