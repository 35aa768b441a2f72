"""The open story: its audio, its reading position, and corrections of its times."""
