"""Talk to the operating system: processes, memory, locks, temporary folders, connections, debug log."""
