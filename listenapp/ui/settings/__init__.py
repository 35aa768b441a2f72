"""Preferences and the popups and dialogs that change them."""
