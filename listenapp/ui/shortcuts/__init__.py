"""Define actions, bind their keyboard shortcuts, and list them."""
