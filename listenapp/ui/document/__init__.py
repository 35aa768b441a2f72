"""Open story: audio, reading position and corrections of its times."""
