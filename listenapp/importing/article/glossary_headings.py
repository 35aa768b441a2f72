"""Recognise by its wording the heading of a glossary, such as "Words in This Story" or "Vocabulary"."""

from __future__ import annotations

from listenapp.importing.article.footer_patterns import whole

_GLOSSARY_HEADING = whole(
    r"(?:new |key |important |useful |difficult |hard )?words? (?:in|from|of|for) (?:this|the|today[’']s)"
    r" (?:story|lesson|article|report|text|program|episode|reading)",
    r"words? (?:in|from) this .{1,20}",
)
_WEAK_GLOSSARY_HEADING = whole(
    r"(?:the |key |new |useful |word |today[’']s )?(?:vocabulary|vocab|glossary)(?: list| words| box| notes)?",
    r"(?:key|new|useful|important|difficult|hard) (?:words(?: and (?:phrases|expressions))?|terms|phrases|expressions)",
    r"word (?:list|bank)|words (?:to know|and phrases|and expressions)|language notes?",
    r"definitions",
    r"wortschatz|vokabeln|glossar|worterklärungen|wörter",
    r"vocabulario|glosario|palabras (?:clave|nuevas)",
    r"vocabulaire|glossaire|lexique|mots[- ]clés",
    r"vocabolario|glossario|vocabulário|glossário|parole (?:chiave|nuove)",
    r"woordenlijst|ordlista|ordliste|słowniczek|словарь|глоссарий|sözlük",
)


def is_glossary_heading(line: str) -> bool:
    return len(line) < 60 and _GLOSSARY_HEADING.fullmatch(line.rstrip(" :.")) is not None


def is_glossary_heading_before_entries(line: str) -> bool:
    """Match words such as "Vocabulary", which are a glossary's heading only if entries follow."""
    return len(line) < 60 and _WEAK_GLOSSARY_HEADING.fullmatch(line.rstrip(" :.")) is not None
