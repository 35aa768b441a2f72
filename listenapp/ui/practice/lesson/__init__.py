"""Lessons in stages: their view, one page for each stage, and the controller that plans them."""
