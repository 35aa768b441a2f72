"""The main window: its bars, menu, dialogs and messages, and the controllers that wire it together."""
