"""Share the work of window and command line. No Qt."""
