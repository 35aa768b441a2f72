"""Play a story to a sound card, and report which story time is heard."""
