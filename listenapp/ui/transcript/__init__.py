"""Show the story's text: layout, highlight, mask, scrolling and clicks."""
