"""Find where the sentences of a paragraph begin.

`sentencex` finds the boundaries (MIT, maintained by the Wikimedia Foundation, one abi3 wheel, 240 languages). This
module mends what it does not know: titles, time zones behind "p.m.", units such as "km/h", numbers of list items, and
the ellipsis of one character. Abbreviations are those of `normalization.abbreviation_tables`.

Measured:
The libraries were compared on 23 short paragraphs of graded news with 50 boundaries ("from the U.S. and the NATO
bloc.”", "Dec. 15, 2021, in", "Mario Ritter Jr. adapted", "$123 billion.", quotations that end a sentence or hold two,
"5 p.m. The train", "Washington, D.C. Visitors", "am 3. Oktober", "la Dra. Ruiz"), with the English rules for all:

    library     paragraphs right   boundaries missed   boundaries invented   time
    sentencex         19/23                1                    3             3 ms
    pysbd 0.3         18/23                1                    5            50 ms
    nupunkt 0.8       17/23                3                    5             9 ms
    blingfire 0.1     16/23                2                    5             4 ms
    syntok 1.4        15/23                2                    6             7 ms

The boundary that sentencex misses ("D.C. Visitors") is missed by all of them. With the rules of their own language,
German and Spanish are split correctly too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import sentencex

from listenapp.story.normalization import abbreviation_tables as tables
from listenapp.story.normalization import unit_tables

# A longer text is divided in parts, because sentencex takes quadratic time for quotation marks that are never closed.
_LONGEST = 8_000  # characters
_PART = 4_000
_LONGEST_SENTENCE = 4_000  # characters; what is longer is a text without full stops, such as a poem or a transcript
_CLAUSE_END = re.compile(r"[,;:،؛]\s|[、，；：]")
_SPACE = re.compile(r"\s")
# sentencex 1.0.32 panics at a space of several bytes between an initial and a full stop ("Z\xa0.").
_WIDE_SPACE = re.compile(r"[^\S\x00-\x7f](?=\.)")
_QUOTES = re.compile(r"[“”\"'«»„‘’‚]{4,}")
_ELLIPSIS = re.compile(r"…(?=[”\"’»)\]]*\s+[“\"‘«(\[¿¡]*([^\W\d_]))")

_ABBREVIATED = re.compile(r"(?:^|(?<=[\s(\[“\"'«„‘-]))([^\W\d_][^\s()\[\]“”\"«»„]*)\.$")
_ABBREVIATED_WITHIN = re.compile(
    r"(?<!\w)(?<![^\W\d_]\.)([^\W\d_]{1,5}(?:\.[^\W\d_]{1,3})*)\.[”\"’)]*\s+(?=[“\"‘(¿¡]?[^\W\d_])"
)
_TWO = re.compile(r"(?<![\w.])([^\W\d_]{1,3})\.\s?([^\W\d_](?:-?[^\W\d_]){0,2})\.(?!\w)")
_INITIALS = re.compile(r"(?<!\w)(?<![A-Z]\.)(?:[A-Z]\.){2,}[”\"’)]*\s+")
_NO = re.compile(r"(?<!\w)no\.[”\"’)]*\s+(?=[“\"‘]?[A-Z])")
_MEASURED = re.compile(r"\d\s?([^\W\d_]+)\.$")
_MEASURE = re.compile(r"\d+\s?([^\W\d_]+)")
_ARTICLE = re.compile(r"(?<!\w)(?:the|an?|his|her|their|our|my|your|its|this|that|every|each)\s\S+$", re.IGNORECASE)
_WEEKDAY = re.compile(r"(?<!\w)(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.$")
_MONTH = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b")
_HALF_OF_DAY = re.compile(r"(?<!\w)[ap]\.?\s?m\.$", re.IGNORECASE)
_HALF_AT_END = re.compile(r"(?<!\w)[ap]\.m\.[”\"’)\]]*\s+(?=[“\"‘(\[]?[A-Z])")
_DAY = re.compile(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b")
_ZONE = re.compile(
    r"(?:[ECMP][SD]?T|AK[SD]T|HST|GMT|UTC|BST|WEST|WET|CES?T|EES?T|MSK|IST|PKT|ICT|HKT|SGT|JST|KST|A[EC][SD]?T|NZ[SD]T"
    r"|WAT|EAT|SAST|BRT|ART)\b"
    r"|(?:[A-Z]\w+ ){1,2}(?:[Ss]tandard |[Dd]aylight |[Mm]ean |[Ss]ummer )?[Tt]ime\b"
)
_LIST_NUMBER = re.compile(r"[(\[]?(?:\d{1,3}|[A-Za-z])[.)\]]{1,2}\s*")
_LETTER = re.compile(r"(?<![\w.])[a-zäöü]\.$")
_NEXT_LETTER = re.compile(r"[^\W\d_]{1,2}\.")
_UNIT = re.compile(
    r"(?<=\d)\s?(?:[^\W\d_]{1,5}[²³]?/[^\W\d_]{1,4}[²³]?|[mk]\.p\.h|°\s?[CFK]|(?:cu\s|sq\s)?([^\W\d_]{1,4}))\.[”\"’)\]]*\s+"
    r"(?=[“\"‘(\[]?([^\W\d_]))"
)
_NEAR = 24  # characters before a boundary that are looked at
# German writes "the 2nd man" as "der 2. Mann". Behind these words a number is such an ordinal.
_GERMAN_ORDINAL = re.compile(
    r"(?<!\w)(?:der|die|das|dem|den|des|am|im|vom|zum|zur|beim|ein|einem|einen|eines|einer|seit|dieser|diesem|diesen|jeder"
    r"|jedes|sein|seinem|seinen|ihr|ihrem|ihren|unser|unserem|unseren)\s\d{1,3}\.$",
    re.IGNORECASE,
)
# Words that seldom follow an abbreviation, but often begin a sentence.
_BEGINNINGS = {
    "de": re.compile(
        r"(?:Der|Die|Das|Den|Dem|Eine?|Er|Sie|Es|Wir|Ihre?|Ich|Man|Dann|Danach|Da|Dort|Hier|Heute|Jetzt|Nun|Aber|Und|Oder"
        r"|Doch|Denn|In|Im|Am|An|Auf|Bei|Mit|Nach|Vor|Von|Für|Viele|Alle|Als|Wenn|Weil|Was|Wer|Wie|Wo|Meine?|Deine?|Seine?"
        r"|Unsere?|Keine?r?|Niemand|Jemand|Jede[rs]?|Diese[rs]?|Manche|Einige|Beide|Gestern|Später|Bald|Deshalb|Auch|Nur"
        r"|Vielleicht|Zum|Zur|Seit|Über|Unter|Durch|Ohne)\b"
    ),
    "en": re.compile(
        r"(?:The|This|That|These|Those|It|He|She|They|We|You|I|A|An|There|Then|But|And|Or|So|In|On|At|For|From|With|After"
        r"|Before|When|If|As|What|Who|How|Why|Where|Which|While|Many|Most|Some|All|Both|Each|Every|Everyone|Nobody|Nothing"
        r"|No|Not|His|Her|Their|Our|My|Its|Here|Now|Later|Today|However|Since|Because|Although|During|Another|Others?"
        r"|Even|Still|Also|Yes|Do|Did|Is|Are|Was|Were)(?![\w-])"
    ),
    "es": re.compile(
        r"[¿¡]?(?:El|La|Los|Las|Lo|Un|Una|Un[oa]s|Es|Son|Y|O|Pero|En|De|Del|Al|A|Con|Sin|Por|Para|Desde|Hasta|Entre|Sobre"
        r"|Durante|Según|Tras|Se|No|Ni|Mis?|Tus?|Sus?|Nuestr[oa]s?|Yo|Tú|Él|Ellas?|Ellos|Nosotros|Ustede?s?|Est[aeo]s?"
        r"|Es[aeo]s?|Aquel(?:l[oa]s?)?|Much[oa]s?|Tod[oa]s?|Algun[oa]s?|Otr[oa]s?|Cada|Nadie|Nada|Alguien|Que|Quién"
        r"|Qué|Cómo|Cuándo|Dónde|Como|Cuando|Donde|Si|Sí|Porque|Aunque|Mientras|Entonces|Luego|Después|Antes|Ahora|Hoy"
        r"|Ayer|Mañana|Aquí|Allí|También|Tampoco|Además|Ya|Aún|Así|Solo|Más|Muy|Hay|Había|Era|Fue)\b"
    ),
    "fr": re.compile(
        r"(?:Les?|La|Une?|Des|Du|Au|Aux|À|De|Il|Elle|Ils|Elles|On|Nous|Vous|Je|Tu|Ce|Cet|Cette|Ces|Cela|Et|Ou|Mais|Car"
        r"|Dans|En|Avec|Sans|Pour|Par|Sur|Sous|Chez|Vers|Entre|Depuis|Pendant|Avant|Après|Selon|Mon|Ma|Mes|Ton|Ta|Tes"
        r"|Son|Sa|Ses|Notre|Nos|Votre|Vos|Leurs?|Tou[st]|Toutes?|Chaque|Beaucoup|Certaine?s|Quelques|Plusieurs|Personne"
        r"|Rien|Qui|Que|Quand|Comment|Pourquoi|Où|Si|Comme|Lorsque|Puis|Ensuite|Alors|Enfin|Aujourd['’]hui|Hier|Demain"
        r"|Ici|Là|Aussi|Très|Plus)\b|[LDJNSC]['’]|Qu['’]"
    ),
}


def spans(text: str, start: int, end: int, language: str) -> list[tuple[int, int]]:
    """Return the sentences of `text[start:end]`. They follow each other without a gap.

    A text without full stops is divided behind commas, or between words.
    """
    if start >= end:
        return []
    bounds = [start, *(start + cut for cut in starts(text[start:end], language)), end]
    return [part for first, last in pairwise(bounds) for part in _not_too_long(text, first, last)]


def _not_too_long(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of a sentence that are not too long to be shown, replayed and practised."""
    while end - start > _LONGEST_SENTENCE:
        cut = _cut(text, start + _LONGEST_SENTENCE // 2, start + _LONGEST_SENTENCE)
        yield start, cut
        start = cut
    yield start, end


def _cut(text: str, first: int, last: int) -> int:
    """Return the last place from `first` to `last` behind a clause, or else behind a space, or else `last`."""
    for end in (_CLAUSE_END, _SPACE):
        places = [found.end() for found in end.finditer(text, first, last)]
        if places:
            return places[-1]
    return last


def starts(text: str, language: str) -> list[int]:
    """Return the index at which each sentence after the first one begins, in order."""
    shown = _QUOTES.sub(lambda run: "-" * len(run[0]), _WIDE_SPACE.sub(" ", text.replace("\n", " ")))
    shown = _ELLIPSIS.sub(lambda mark: "." if mark[1].isupper() else mark[0], shown)
    ended = {*_ended(shown, language)}
    kept: list[int] = []
    for start in sorted({*_found(shown, language), *ended} - {0, len(text)}):
        if start in ended or not _goes_on(text, kept[-1] if kept else 0, start, language):
            kept.append(start)
    return kept


def _ended(text: str, language: str) -> Iterator[int]:
    """Yield the starts of sentences behind a unit, a "no" or an abbreviation, where sentencex sees no boundary."""
    for unit in _UNIT.finditer(text):
        if _ends_with(unit, language):
            yield unit.end()
    for pair in _TWO.finditer(text):
        rest = text[pair.end() : pair.end() + _NEAR]
        if _letters(pair) in tables.SPACED_AT_END and rest[:1].isspace() and _begins(rest.lstrip(), language):
            yield pair.end() + len(rest) - len(rest.lstrip())
    for short in _ABBREVIATED_WITHIN.finditer(text):
        may_end = short[1].replace(".", "") in tables.OTHERS.get(language, {})
        if may_end and _begins(text[short.end() : short.end() + _NEAR], language):
            yield short.end()
    if language == "en":
        yield from (no.end() for no in _NO.finditer(text))
        halves = (half.end() for half in _HALF_AT_END.finditer(text))
        yield from (at for at in halves if not _belongs_to_time(text[at : at + _NEAR]))
        yield from (
            some.end() for some in _INITIALS.finditer(text) if _begins(text[some.end() : some.end() + _NEAR], language)
        )


def _belongs_to_time(rest: str) -> bool:
    """Return whether the text behind a time of day begins with a zone, a day or a month."""
    return bool(_ZONE.match(rest) or _DAY.match(rest) or _MONTH.match(rest))


def _letters(pair: re.Match[str]) -> tuple[str, str]:
    return pair[1].lower(), pair[2].lower()


def _ends_with(unit: re.Match[str], language: str) -> bool:
    """Return whether a sentence ends with this unit. German nouns have a capital, and may follow in the sentence."""
    is_unit = unit[1] is None or unit[1].lower() in unit_tables.UNITS.get(language, {})
    if language == "de" and unit[1]:
        return is_unit and _begins(unit.string[unit.end() :], language)
    return is_unit and unit[2].isupper()


def _found(text: str, language: str) -> list[int]:
    found: list[int] = []
    at = 0
    while len(text) - at > _LONGEST:
        part = [at + start for start in _of_part(text[at : at + _PART], language)]
        found += part
        at = part[-1] if part else at + _PART
    return [*found, *(at + start for start in _of_part(text[at:], language))]


def _of_part(text: str, language: str) -> list[int]:
    try:
        found = sentencex.get_sentence_boundaries(language, text)
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # of Rust, which has no public class
            raise
        found = sentencex.get_sentence_boundaries(language, "".join(map(_as_ascii, text)))
    return [bound["start_index"] for bound in found if bound["start_index"]]


def _as_ascii(char: str) -> str:
    """Return a character of one byte of the same kind. sentencex counts bytes, and panics where it miscounts."""
    return char if char.isascii() else "x" if char.isalnum() else " "


def _goes_on(text: str, sentence: int, start: int, language: str) -> bool:
    """Return whether the sentence that begins at `sentence` goes on at `start`, a boundary that sentencex found."""
    before, after = text[max(sentence, start - _NEAR) : start].rstrip(), text[start : start + _NEAR]
    if _abbreviation_goes_on(before, after, language) or _measure_goes_on(before, after, language):
        return True
    if _HALF_OF_DAY.search(before) and _belongs_to_time(after):
        return True
    if _LETTER.search(before) and _NEXT_LETTER.match(after):
        return True
    if language == "de" and _GERMAN_ORDINAL.search(before):
        return after[:1].isupper() and not _begins(after, language)
    return start - sentence <= _NEAR and _LIST_NUMBER.fullmatch(text, sentence, start) is not None


def _abbreviation_goes_on(before: str, after: str, language: str) -> bool:
    known = tables.SPACED.get(language, {})
    if (inside := _TWO.match(f"{before.rsplit(maxsplit=1)[-1]} {after}")) and _letters(inside) in known:
        return True
    if (pair := [*_TWO.finditer(before)][-1:]) and pair[0].end() == len(before) and _letters(pair[0]) in known:
        may_end = _letters(pair[0]) in tables.SPACED_AT_END
        return after[:1].islower() or (not may_end and not _begins(after, language))
    found = _ABBREVIATED.search(before)
    if found is None:
        return False
    key, counted = found[1].replace(".", ""), before[: found.start()].rstrip()[-1:].isdigit()
    if key in tables.WORDS_AS_TITLES and language == "en":
        return after[:1].isupper() and not _begins(after, language) and not _ARTICLE.search(before)
    if key in tables.TITLES.get(language, {}) and not counted and after[:1].isupper():
        return language != "en" or not _begins(after, language) or len(after.split(maxsplit=1)[0]) < len("The")
    if key in tables.BEFORE_NUMBERS.get(language, {}) and after[:1].isdigit():
        return True
    if key in tables.WITHIN.get(language, {}) and not counted:
        return True
    if language == "en" and _WEEKDAY.search(before) and (_MONTH.match(after) or after[:1].isdigit()):
        return True
    return after[:1].islower() and key in tables.ABBREVIATIONS.get(language, {})


def _measure_goes_on(before: str, after: str, language: str) -> bool:
    """Return whether a unit is followed by a smaller one ("5 ft. 3 in."), or by the rest of the sentence."""
    unit, following = _MEASURED.search(before), _MEASURE.match(after)
    units = unit_tables.UNITS.get(language, {})
    if not unit or unit[1].lower() not in units:
        return False
    return after[:1].islower() or (following is not None and following[1].lower() in units)


def _begins(after: str, language: str) -> bool:
    """Return whether the text begins with a word that often begins a sentence."""
    beginning = _BEGINNINGS.get(language)
    return beginning is not None and beginning.match(after) is not None
