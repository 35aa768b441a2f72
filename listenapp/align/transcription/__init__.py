"""Write the text of a recording that has none."""
