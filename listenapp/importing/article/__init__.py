"""Find the structure of an article: headline, paragraphs, glossary.

Also find captions, credits and the language. All functions are pure functions of the text.
"""
