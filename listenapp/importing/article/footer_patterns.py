"""Recognise by wording what publishers write below a story: sign-offs, credits, invitations.

A pattern matches a whole line or paragraph with plain spaces and the published quotation marks. The patterns look for
wording that many sites and languages share, never for the names of one site.
"""

from __future__ import annotations

import re

_NAME_WORD = (
    r"(?:[^\W\d_a-zß-ÿ](?:[\w’'\-]*\w)?\.?|(?:de|da|di|du|del|della|der|den|van|von|la|le|el|al|bin|ibn|ten|ter|y)\b)"
)
_NAME = rf"{_NAME_WORD}(?: {_NAME_WORD}){{0,4}}"
NAMES = rf"{_NAME}(?:(?:,| and|, and| &| und| y| et) {_NAME}){{0,5}}"


def whole(*patterns: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """Compile a pattern that matches any of the patterns."""
    return re.compile(rf"(?:{'|'.join(patterns)})", flags)


_SIGN_OFF = re.compile(
    rf"(?:(?i:until next time|till next time|for now|and|reporting (?:from|for) [^.]{{2,40}}|goodbye|bis bald"
    rf"|that[’']s [^.!?]{{2,60}}[.!]|thanks for \w+(?: \w+)?[.!])[\s,.…–—-]*|(?i:for) {_NAME}, ){{0,3}}"
    rf"(?i:I[’'‘]?m|I am|Ich bin|(?:Yo )?soy|Je suis|(?:Io )?sono|Eu sou|Ik ben|Jestem) {_NAME}"
    rf"(?:(?:,| for| from| with| at| in) {_NAME})?[.!]?(?i: thanks for \w+(?: \w+)?[.!])?"
)
_NEXT_SIGN_OFF = re.compile(r"(?<=\w[.!]) (?=(?:And )?I(?:[’'‘]?m| am) )")
_MADE = (
    r"(?:adapted|wrote|written|produced|edited|reported|translated|recorded|narrated|read|voiced|prepared|compiled"
    r"|contributed|created|developed)"
)
_WORK = (
    r"(?:this|the|that|today[’']s) (?:\w+ ){0,2}(?:story|lesson|report|article|program|programme|piece|episode|series"
    r"|post|column|text|translation|transcript|recording)"
)
_TRADE = rf"(?:news (?:agency|service)|newspaper|magazine|(?:writer|reporter|journalist|correspondent)s? {NAMES})"
_CREDIT = (
    re.compile(
        rf"(?:\w+[’']s |The |(?i:with ))?{NAMES}(?: {_TRADE})?,? (?:also |originally |first )?{_MADE}"
        rf"(?:(?:,| and|, and| or) {_MADE}){{0,3}}"
        rf" (?:(?:on )?{_WORK}|it\b|(?:this )?for [^\W\d_a-zß-ÿ]).*",
        re.DOTALL,
    ),
    re.compile(
        rf"{NAMES} (?:was|were|is|served as) (?:the |an? )?(?:\w+ )?(?:editors?|translators?|producers?)\b.{{0,80}}"
    ),
    re.compile(
        rf"(?i:{_WORK} (?:was|is|were) (?:originally |first )?{_MADE} (?:and {_MADE} )?(?:by|for|from) "
        r"|based on (?:a |an )?(?:story|report)s? (?:by|from) "
        r"|adapted from (?:(?:an?|the) )?(?:[\w.’'-]+ ){0,5}(?:story|stories|reports?|articles?) (?:by|from|in) )"
        r".{2,300}",
        re.DOTALL,
    ),
    re.compile(
        r"(?i:(?:(?:additional )?(?:reporting|writing|editing|story|text|words|written|edited|translated|narrated|read"
        r"|produced"
        rf"|adapted|compiled)(?: and (?:writing|editing|edited|produced))?"
        r"(?: by|:)|(?:geschrieben|übersetzt|gelesen|bearbeitet) von|escrito por|traducido por|écrit par|traduit par))"
        rf" {NAMES}.{{0,200}}",
        re.DOTALL,
    ),
)
_STRONG_CREDIT = re.compile(
    r"\b(?:was|were) the editors?\b|\badapted (?:this|the|it)\b|\b(?:wrote|written) .{0,40}\bfor [A-Z]"
)

_INVITATION = whole(
    r"we (?:want|would like|[’']d like|would love|[’']d love) to hear from you\b",
    r"(?:please )?(?:write|e-?mail) (?:to )?us\b",
    r"(?:please )?(?:send us|leave|post|add|share) (?:an?|your|any|us|them|it) .{0,60}"
    r"\b(?:e-?mail|comments?|message|thoughts|opinions?|below)\b",
    r"(?:please )?let us know\b",
    r"(?:now,? )?it[’']s your turn\b",
    r"now,? you try\b",
    r"(?:please )?tell us (?:what|how|why|about|in|your|if|which|whether|when|where)\b.{0,200}"
    r"\b(?:comments?|below|think)\b",
    r"(?:practi[cs]e|try) (?:using |to use )?.{0,80}\b(?:in the comments?|below)\b",
    r"[^?]{3,300}\? (?:we (?:want|would like|[’']d like) to (?:hear|know)|tell us|write (?:to )?us|let us know)\b",
    r"what do you think\b.{0,200}\b(?:comments?|write|us|below)\b",
    r"(?:do|have|are|did|can|would|is) (?:you|your|there)\b.{0,300}"
    r"\b(?:write to us|let us know|comments? (?:section|below)|e-?mail us|send us)",
    r"(?:follow|like|visit|join|find) us\b",
    r"(?:visit|like|follow) our \w+ page\b",
    r"our comment policy\b",
    r"in the comments section\b",
    r"schreiben sie uns\b",
    r"schreib(?:t)? uns\b",
    r"escríb[ae]nos\b",
    r"écrivez[- ]nous\b",
    r"scrivete(?:ci)?\b",
    flags=re.IGNORECASE | re.DOTALL,
)


def is_sign_off(line: str) -> bool:
    """Match "I'm NAME.", also with "Until next time" before it, and two such sentences in a row."""
    if len(line) >= 120:
        return False
    return bool(_SIGN_OFF.fullmatch(line)) or all(map(_SIGN_OFF.fullmatch, _NEXT_SIGN_OFF.split(line)))


def is_credit(line: str) -> bool:
    """Match a line that says who wrote, adapted or edited the story."""
    return len(line) < 500 and any(p.fullmatch(line) for p in _CREDIT)


def is_certain_credit(line: str) -> bool:
    """Match a credit whose wording is clear enough without a sign-off or glossary beside it."""
    return is_credit(line) and _STRONG_CREDIT.search(line) is not None


def is_invitation(line: str) -> bool:
    """Match an invitation to the readers, such as "We want to hear from you. Write to us …"."""
    return len(line) < 600 and _INVITATION.match(line) is not None
