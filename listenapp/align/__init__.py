"""Align a text with its narration: from recognition to word times.

The alignment runs in a worker process. This package does not use Qt.
"""
