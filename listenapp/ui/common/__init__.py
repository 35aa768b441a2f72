"""Hold shared widgets, overlays, background tasks and view options."""
