"""What the command line can do besides opening the window: one module a command, each with `run(options)`. No Qt."""
