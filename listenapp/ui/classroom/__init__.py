"""Class view for a projector, and the bar with which to control it."""
