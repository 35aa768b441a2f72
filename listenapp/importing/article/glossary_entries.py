"""Parse glossary lines: term, part of speech, remark and definition, in the many forms that publishers use.

bloc –n. a group of people          affairs –n. (pl.) work or activities      spelling—n. the correct order
consist of -verb phrase. To be      on-the-go –phrase having much energy      run out of steam – expression. to lose
bloc (noun): a group                counter –n., v. an act against            bloc /blɒk/ – n. a group
bloc - a group and bloc n. a group  (under a heading only)                    Difficult words: bloc (group), go (move).
"""

from __future__ import annotations

import re

from listenapp.importing.article.glossary_headings import is_glossary_heading, is_glossary_heading_before_entries
from listenapp.story.model import GlossaryEntry

_LONG = (
    r"(?:(?:phrasal|modal|auxiliary|helping|transitive|intransitive|irregular|proper|plural|singular|compound|countable"
    r"|uncountable|verbal|adverbial|adjectival|prepositional|idiomatic|past|present|noun|verb|adjective|adverb|slang)\s+)*"
    r"(?:noun|verb|adjective|adverb|preposition|conjunction|pronoun|interjection|exclamation|expression|phrase|idiom|term"
    r"|proverb|prefix|suffix|abbreviation|acronym|determiner|participle|saying|slang|gerund|name"
    r"|nomen|substantiv|verbum|adjektiv|redewendung|ausdruck|sustantivo|verbo|adjetivo|adverbio|locución|expresión|frase"
    r"|nom|verbe|adjectif|adverbe|locution|sostantivo|aggettivo|avverbio|substantivo|advérbio)s?"
)
_SHORT = (
    r"(?:n|v|adj|adv|prep|conj|pron|interj|int|excl|exp|expr|phr|phrv|idm|abbr|pl|sing|vt|vi|vb|aux|det|art|num|nm|nf|m|f"
    r"|sust|subst|loc|part|mod|pref|suf|a|s|sb|vr)"
)
_PART = rf"(?:{_LONG}\b\.?|{_SHORT}\.)"
_PARTS = rf"{_PART}(?:\s*(?:,|/|&|;|\band\b|\bor\b|\s)\s*{_PART})*"
_DASH = r"[-‐‑‒–—−―]"
# In "long-term" and "subject-verb" the dash does not introduce a part of speech.
_IN_A_WORD = rf"(?<=\w)[-‐‑]{_LONG}\b"
_REMARK = r"(?:\s*(?P<remark>\([^()]{1,60}\)))?"
_TERM = r"(?P<term>[^\s–—:;.?!][^–—:;?!\n]{0,80}?)"
_TERM_OR_QUESTION = _TERM.removesuffix(")") + "[?!]?)"
_BULLET = r"(?:[•·▪◦*]\s*|\(?\d{1,2}[.)]\s+|-\s+)?"
_SOUND = r"(?:\s*(?P<sound>/[^/\s]{2,40}/|\[[^\[\]\s]{2,40}\]))?"

_WITH_PART = re.compile(
    rf"{_BULLET}{_TERM_OR_QUESTION}{_SOUND}\s*(?:(?P<dash>[:,]?\s*(?!{_IN_A_WORD}){_DASH}+\s*|:\s+)(?P<part>{_PARTS})"
    rf"|[-–—:,]?\s*[(\[](?P<bracketed>{_PARTS}|{_SHORT})[)\]](?!\s*{_DASH}+\s*{_PART}))"
    rf"{_REMARK}(?:\s*[:;,–—-]\s*|\s+|$)(?P<definition>.*)",
    re.IGNORECASE | re.DOTALL,
)
_LATER_REMARK = _REMARK.replace("remark", "later")
_WITHOUT_DASH = re.compile(rf"{_BULLET}{_TERM}{_SOUND}\s+(?P<part>{_SHORT}\.)\s+(?P<definition>\S.*)", re.DOTALL)
_WITHOUT_PART = re.compile(
    rf"{_BULLET}{_TERM}{_SOUND}{_REMARK}(?:\s+{_DASH}+\s*|\s*[–—―]\s*|\s*[:=]\s+){_LATER_REMARK}\s*(?P<definition>\S.*)",
    re.DOTALL,
)
_ROW_HEADING = re.compile(r"([^:]{5,40}):\s*(\S.*)", re.DOTALL)
_ROW_ITEM = re.compile(r"[\s,;]*([^\s,;()][^,;()]{0,60}?)\s*\(([^()]{2,200})\)[.\s]*")
_BARE_PART = re.compile(r"(n|v|adj|adv|prep|conj|pron|interj|exp|expr|phr)\s+(\S.*)", re.DOTALL)
_ENDS_OPEN = re.compile(rf"(?:{_DASH})\s+{_LONG}$", re.IGNORECASE)
_GLUED = re.compile(rf"\w{_DASH}+(?P<part>\w+)(?P<stop>\.?)")
_BRACKETED_END = re.compile(r"(.+?)\s*(\([^()]+\))")
_LONGEST = 1500
_MOST_WORDS = 8


def parse(line: str, *, under_heading: bool = False) -> GlossaryEntry | None:
    """Parse a line as a glossary entry, or return None.

    Two forms are entries only under a glossary's heading: a line without a part of speech, and a line whose part of
    speech is a common word after a free-standing dash ("a tool – phrase books help").
    """
    if len(line) > _LONGEST:
        return None
    line = " ".join(line.split())
    found = _with_part(line, certain=not under_heading)
    return found or (_without_part(line) if under_heading else None)


def parse_row(line: str) -> list[GlossaryEntry]:
    """Parse a line such as "Difficult words: bloc (a group), affairs (work).". Return no entries for any other line."""
    match = _ROW_HEADING.fullmatch(line) if len(line) <= _LONGEST else None
    if not match or not (is_glossary_heading(match[1]) or is_glossary_heading_before_entries(match[1])):
        return []
    found, at = [], 0
    while item := _ROW_ITEM.match(match[2], at):
        found.append(_entry(item[1], item[2], "", None))
        at = item.end()
    return found if at == len(match[2]) else []


def _with_part(line: str, *, certain: bool) -> GlossaryEntry | None:
    match = _WITH_PART.fullmatch(line)
    if not match or not _is_term(match["term"], letters=False):
        return None
    if certain and not (match["definition"].strip() and _is_certain(line, match)):
        return None
    return _entry(match["term"], match["definition"], match["part"] or match["bracketed"], match["remark"])


def _is_certain(line: str, match: re.Match[str]) -> bool:
    """Return whether the line cannot be a sentence.

    These are sentences: "The word book (noun) is old", "Vitamin-A. is good", "Adjective–noun order".
    """
    if match["bracketed"]:
        return re.match(rf"[)\]]\s*(?:[:(]|{_DASH})", line[match.end("bracketed") :]) is not None
    if match["dash"].strip() == ":" or _ENDS_OPEN.search(match["dash"] + match["part"]):
        return False
    glued = _GLUED.match(line, match.start("dash") - 1)
    return not glued or (bool(glued["stop"]) and (glued["part"].islower() or match["term"].isupper()))


def _without_part(line: str) -> GlossaryEntry | None:
    if (match := _WITHOUT_DASH.fullmatch(line)) and _is_term(match["term"], most=4):
        return _entry(match["term"], match["definition"], match["part"], None)
    if (match := _WITHOUT_PART.fullmatch(line)) and _is_term(match["term"], most=6):
        bare = _BARE_PART.fullmatch(match["definition"])
        part, definition = bare.groups() if bare else ("", match["definition"])
        return _entry(match["term"], definition, part, match["remark"] or match["later"])
    return None


def _is_term(term: str, most: int = _MOST_WORDS, *, letters: bool = True) -> bool:
    """Return whether `term` has at most `most` words and contains a letter.

    Without `letters` a digit is enough ("24/7").
    """
    return len(term.split()) <= most and any(char.isalpha() if letters else char.isalnum() for char in term)


def _entry(term: str, definition: str, part: str, remark: str | None) -> GlossaryEntry:
    term = " ".join(term.split()).strip(' ,*“”"')
    bracketed = _BRACKETED_END.fullmatch(term)
    if bracketed and not remark:
        term, remark = bracketed.groups()
    return GlossaryEntry(
        term=term,
        definition=" ".join(definition.split()),
        part_of_speech=" ".join(part.replace(".", "").split()),
        remark=remark or "",
    )
