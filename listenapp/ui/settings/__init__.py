"""Apply preferences, and show the pop-ups and dialogs that change them."""
