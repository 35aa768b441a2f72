"""Implement the commands of the command line. No Qt.

Each command is a module with a function `run(options)` that returns the exit status.
"""
