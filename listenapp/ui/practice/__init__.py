"""Practise with a story: a lesson in stages, and each activity alone. Imported when it is first wanted."""
