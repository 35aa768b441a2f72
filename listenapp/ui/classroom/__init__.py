"""The class view on a projector, and the bar with which a teacher controls it."""
