"""Write the documents of one story in an e-book: its text as XHTML, and the media overlay (SMIL) that times it.

Glossary words link to notes at the end of the story (`noteref`, `footnote`), which reading systems show in a pop-up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from listenapp.export import markup
from listenapp.export.epub import media_overlay
from listenapp.export.epub.media_overlay import Clip, clock
from listenapp.export.markup import Elements, Use
from listenapp.export.narrated_story import Granularity, NarratedStory
from listenapp.story.glossary import Occurrences, occurrences
from listenapp.story.model import GlossaryEntry

STYLE = """\
html { line-height: 1.6; }
body { margin: 1em; }
h1 { font-size: 1.5em; line-height: 1.25; }
h2 { font-size: 1.2em; line-height: 1.25; }
p { margin: 0 0 0.8em; }
.caption, .byline, .sign_off, .credit, .invitation { font-size: 0.9em; font-style: italic; }
a[href] { color: inherit; text-decoration: underline dotted; }
aside { margin: 0 0 0.6em; }
dfn { font-style: normal; font-weight: bold; }
.cover { margin: 0; text-align: center; }
.cover img { max-width: 100%; max-height: 100vh; }
.-epub-media-overlay-active { background-color: #ffe08a; color: #000000; }
"""
"""Style sheet of the book. Its last rule shows the element that is heard."""
ACTIVE_CLASS = "-epub-media-overlay-active"

_XHTML = """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" {language}>
<head>
<title>{title}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
{body}
</body>
</html>
"""
_SMIL = """\
<?xml version="1.0" encoding="utf-8"?>
<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">
<body epub:textref="{text}" epub:type="chapter">
{pars}
</body>
</smil>
"""
_ELEMENT = {Granularity.SENTENCE: "s", Granularity.WORD: "w"}
"""Prefix of the ids of timed elements."""


@dataclass(frozen=True)
class Chapter:
    """Story with its place in the book. `number` counts from 1."""

    number: int
    narrated: NarratedStory
    unit: Granularity
    audio: str  # name of the sound file in the book

    @property
    def text_name(self) -> str:
        return f"story-{self.number}.xhtml"

    @property
    def overlay_name(self) -> str:
        return f"story-{self.number}.smil"

    @cached_property
    def clips(self) -> Sequence[Clip]:
        return media_overlay.clips(self.narrated.alignment, self.unit)

    @property
    def milliseconds(self) -> int:
        return sum(clip.end - clip.begin for clip in self.clips)

    def xhtml(self) -> str:
        story, alignment = self.narrated.story, self.narrated.alignment
        found = occurrences(story, alignment)
        places = markup.uses(found)
        body = [
            '<section epub:type="chapter" role="doc-chapter">',
            *markup.paragraphs(story, alignment, places, self._elements()),
            *_notes(story.glossary, {(use.entry, use.number) for use in places.values()}, found),
            "</section>",
        ]
        return document(self.narrated.title, self.narrated.language, "\n".join(body))

    def smil(self) -> str:
        return _SMIL.format(text=self.text_name, pars="\n".join(map(self._par, self.clips)))

    def _par(self, clip: Clip) -> str:
        name = f"{_ELEMENT[self.unit]}{clip.index}"
        times = f'clipBegin="{clock(clip.begin)}" clipEnd="{clock(clip.end)}"'
        return f'<par id="p-{name}"><text src="{self.text_name}#{name}"/><audio src="{self.audio}" {times}/></par>'

    def _elements(self) -> Elements:
        """Return the elements with an id for each clip and a link for each glossary word."""
        timed = {clip.index for clip in self.clips}

        def named(index: int, body: str) -> str:
            return f'<span id="{_ELEMENT[self.unit]}{index}">{body}</span>' if index in timed else body

        def plain(_index: int, body: str) -> str:
            return body

        by_word = self.unit is Granularity.WORD
        return Elements(plain if by_word else named, named if by_word else plain, _link)


def document(title: str, language: str, body: str) -> str:
    """Return an XHTML document of the book. `body` is markup."""
    return _XHTML.format(title=markup.text(title), language=language_attributes(language), body=body)


def language_attributes(language: str) -> str:
    code = markup.text(language)
    return f'lang="{code}" xml:lang="{code}" dir="{markup.direction(language)}"'


def _link(use: Use, body: str) -> str:
    href = f'href="#note{use.entry}"'
    return f'<a id="use{use.entry}-{use.number}" epub:type="noteref" role="doc-noteref" {href}>{body}</a>'


def _notes(entries: Sequence[GlossaryEntry], linked: set[tuple[int, int]], found: Sequence[Occurrences]) -> list[str]:
    """Return the notes. A word without a link in the text is an ordinary paragraph, because footnotes may be hidden."""
    notes = ["<hr/>"] if entries else []
    for index, entry in enumerate(entries):
        first = next((n for n in range(len(found[index].spans)) if (index, n) in linked), None)
        if first is None:
            notes.append(f"<p>{_explained(entry)}</p>")
        else:
            back = f'<a role="doc-backlink" href="#use{index}-{first}">↩</a>'
            note = f'<aside id="note{index}" epub:type="footnote" role="doc-footnote">'
            notes.append(f"{note}<p>{_explained(entry)} {back}</p></aside>")
    return notes


def _explained(entry: GlossaryEntry) -> str:
    kind = " ".join(filter(None, (entry.part_of_speech, entry.remark)))
    said = f" <i>{markup.text(kind)}</i>" if kind else ""
    return f"<dfn>{markup.text(entry.term)}</dfn>{said} – {markup.text(entry.definition)}"
