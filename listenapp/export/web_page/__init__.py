"""Write a story as one HTML file that plays it."""
