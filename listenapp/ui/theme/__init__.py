"""Provide themes, the style sheet, icons and fonts."""
