"""What several packages of the window share: widgets, overlays, background tasks, view options. Knows no feature."""
