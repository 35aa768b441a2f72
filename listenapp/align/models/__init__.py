"""Speech models: the catalog of those that are known, where they are installed, and how one is installed."""
