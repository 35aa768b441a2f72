"""The actions that have keyboard shortcuts, the manager that binds them, and the dialog that lists them."""
