"""Reader: transcript, playback actions and editor of word times."""
