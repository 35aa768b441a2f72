"""Store stories, preferences and covers on disk, crash-safe."""
