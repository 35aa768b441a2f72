"""Change the files of a story: each change leaves the old or the new state, never a mixture."""
