"""Provide operations that window and command line share. No Qt."""
