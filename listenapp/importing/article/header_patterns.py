"""Recognise by wording what publishers write around a story: player leftovers, captions, by-lines, dates.

A pattern matches a whole line with plain spaces and the published quotation marks. The patterns look for wording that
many sites and languages share, never for the names of one site.
"""

from __future__ import annotations

import re

from listenapp.importing.article.footer_patterns import NAMES, whole

_LEFTOVER = whole(
    r"(?:sorry[,!.]? )?(?:but )?(?:your|this) browser"
    r" (?:does ?n[’'o]t|does not|cannot|can[’']t|is not able to|is unable to) (?:support|play).{0,80}",
    r"(?:ihr|dein) browser (?:unterstützt|kann).{0,80}",
    r"(?:votre|ce) navigateur ne .{0,80}",
    r"(?:su|tu|este|o seu) navegador n[oã]o? .{0,80}",
    r"(?:il tuo|questo) browser non .{0,80}",
    r"(?:please )?(?:enable|turn on) (?:javascript|cookies).{0,80}",
    r"javascript (?:is|must|needs).{0,80}",
    r"no (?:media|audio|video) source currently available\.?",
    r"the (?:code|url|link) has been copied to your clipboard\.?",
    r"(?:width|height)\s+px(?:\s+(?:width|height)\s+px)?",
    r"\d{2,3} kbps(?: \| (?:mp3|mp4|aac|ogg))?",
    r"(?:auto ?)?(?:\d{3,4}p ?(?:\| ?\d+(?:\.\d+)? ?[kmg]b)? ?\|? ?)+",
    r"\d{1,2}:\d{2}(?::\d{2})?(?: ?[/|–-]? ?\d{1,2}:\d{2}(?::\d{2})?){0,2}(?: ?[/|–-]? ?live)?",
    r"(?:please )?(?:(?:click|press|tap)(?: here)? to )?(?:play|listen to|download|hear) (?:the |this )?"
    r"(?:audio|mp3|podcast|story|article|episode|recording)(?: \([\w ,.:]{1,20}\))?:?",
    r"(?:please )?click (?:here )?to (?:listen|play|download)\b.{0,40}",
    r"download (?:this|the) (?:story|article|lesson|text) as an? \w+",
    r"(?:listen|\d{1,2}-minute listen)(?: ?[·•|–-] ?\d{1,2}:\d{2})?",
    r"audio (?:player|file)",
    r"audio (?:element is not supported|will begin to play).{0,60}",
    r"use up/down arrow keys.{0,80}",
    r"toggle more options",
    r"pop-?out player",
    r"embed share",
    r"by (?-i:[A-Z]{2,5}) [–—-] \S.{2,60}",
    r"(?:start|take) (?:the |this |our )?quiz\b.{0,60}",
    r"quiz - .{0,120}",
    r"you can (?:watch|listen to|hear|download|find) .{0,60}\b(?:below|above|lower on this page|on this page)\.?",
    r"(?:story|article) continues below.{0,40}",
    r"continue reading the main story",
    r"skip to (?:main )?content",
    r"direct link",
    r"this forum has been closed\.?",
    r"see comments(?: \(\d+\))?",
    r"this is what[’']s trending",
    r"see all news updates of the day",
    r"(?:copyright|©|\(c\)).{0,100}\ball rights reserved\.?",
    r".{0,140}\bpic\.twitter\.com/\w+",
    r"[–—-] .{1,60} \(@\w{1,20}\) \w{3,9} \d{1,2}(?:, \d{4})?",
)
_WEAK_LEFTOVER = whole(
    r"embed",
    r"share(?: this(?: \w+)?)?(?: on \w+)?:?|shares?:?",
    r"print(?: this page)?|download|save|copy link|subscribe|sign up|log in",
    r"listen(?: now)?|play|pause|mute|loading\.{0,3}|live",
    r"advertisements?|sponsored|anzeige|publicidad|publicité",
    r"menu|search|home|forum|see also:?|(?:read )?more:?",
    r"(?:related|more|recommended|popular|trending|latest)(?: (?:articles|stories|posts|content|links|news|topics))?:?",
    r"you (?:may|might) also (?:like|be interested in):?",
    r"facebook|twitter|x|whatsapp|telegram|e-?mail|pinterest|linkedin|reddit",
    r"(?:see )?comments?(?: \(\d+\))?",
    r"\d+ (?:comments?|shares?|min(?:utes?)? read)",
    r"by (?-i:[A-Z]{2,5})",
)

_CREDITED = (
    r"(?:AP|AFP|Reuters|EPA|UPI|dpa|Getty|NASA|Shutterstock|Sputnik|Wikimedia|Wikipedia|Flickr|Unsplash|Pixabay"
    r"|Pexels|Alamy|iStock|[Ff]ile|[Pp]hotos?|[Ff]oto|[Ii]mages?|[Ii]llustration|[Cc]ourtesy|[Cc]redit|[Ss]creenshot"
    r"|[Vv]ia|[Ll]ibrary of|[Mm]useum|[Aa]rchives?)"
)
_CERTAIN_CAPTION = (
    re.compile(r"(?:FILE(?: PHOTO)?|Archivbild)\s*[-–—:]\s*\S.*"),
    re.compile(rf".*\([^()]{{0,80}}\b{_CREDITED}\b[^()]{{0,80}}\)[.\s]*"),
    re.compile(
        r"(?i:(?:photo(?:graph)?s?|foto|image|bild|picture|illustration|crédit photo)(?: credit| by| courtesy of)?"
        r"\s*[:©]|©|photo (?:by|courtesy of)).{2,200}"
    ),
    re.compile(r".*\b(?i:photo(?:graph)?(?: by)?|foto|bild|image|picture)\s*:\s*[^.]{2,60}"),
)
_CAPTION_ABOVE_STORY = re.compile(r".*\([^\W\d_a-z][^()]{1,80}\)[.\s]*")

_MONTH = r"[^\W\d_]{3,12}\.?"
_DATE = (
    rf"(?:{_MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}}\.? (?:de )?{_MONTH}(?: de)? \d{{4}}|\d{{4}}-\d{{2}}-\d{{2}}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})"
)
_PUBLISHED = r"(?:(?i:published|posted|updated|last updated|veröffentlicht)(?: on| am)?:? )?"
_DATED = rf"{_PUBLISHED}(?:[^\W\d_]{{2,10}},? )?{_DATE}(?:,? .{{0,30}}\d:\d\d.{{0,20}}|,? \d\d?:\d\d.{{0,20}})?"
_BYLINE = (
    re.compile(
        rf"(?i:by|von|por|par|di|door|av|af|przez|written by|text) {NAMES}(?: ?[|,–—•·-] ?(?:{_DATED}|[^.]{{2,60}}))?"
    ),
    re.compile(rf"{_DATED}"),
)


def is_leftover(line: str) -> bool:
    """Match text of the player or the page that was copied with the story."""
    return len(line) < 160 and _LEFTOVER.fullmatch(line) is not None


def is_leftover_beside_another(line: str) -> bool:
    """Match words such as "Share", which are leftovers only beside other leftovers."""
    return len(line) < 40 and _WEAK_LEFTOVER.fullmatch(line) is not None


def is_certain_caption(line: str) -> bool:
    """Match a caption with a photo credit, or one that is marked as a file picture."""
    return len(line) < 800 and any(p.fullmatch(line) for p in _CERTAIN_CAPTION)


def is_caption_above_story(line: str) -> bool:
    """Match a line that ends in brackets that may be a credit. It is a caption only between headline and story."""
    return len(line) < 800 and _CAPTION_ABOVE_STORY.fullmatch(line) is not None


def is_byline(line: str) -> bool:
    """Match "By NAME", or a date alone."""
    return len(line) < 120 and any(p.fullmatch(line) for p in _BYLINE)


def is_separator(line: str) -> bool:
    """Match a line without letters and digits, such as "____" or "* * *"."""
    return not any(char.isalnum() for char in line)
