"""List of stories: model, view, row painting and cover images."""
