"""Shadowing: takes of the learner, and the comparison with the narrator."""
