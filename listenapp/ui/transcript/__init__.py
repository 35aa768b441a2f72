"""The story's text as a page: layout, highlight, mask, scrolling and clicks on words."""
