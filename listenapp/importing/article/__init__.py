"""The structure of an article's text: headline, paragraphs, credits, glossary, language. Pure functions of the text."""
