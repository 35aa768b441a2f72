"""Provide translations, error messages, reports and number formats."""
