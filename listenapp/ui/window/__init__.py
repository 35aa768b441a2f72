"""Main window: bars, menu, dialogs, messages, wiring controllers."""
