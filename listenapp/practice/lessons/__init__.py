"""Plan a lesson on a story, store its answers, find it again, tell its results."""
