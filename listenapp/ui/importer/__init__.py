"""Import of stories: dialogs, and jobs that read, align and store."""
