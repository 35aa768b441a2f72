"""Divide texts of scripts without spaces into words."""
