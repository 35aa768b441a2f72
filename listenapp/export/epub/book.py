"""Write an e-book (EPUB 3.3, https://www.w3.org/TR/epub-33) that plays the narration and highlights the text.

Each story is a chapter with its text, its sound file and its media overlay. ebooklib was considered. It is AGPL, and
the media overlays would still be our part.
"""

from __future__ import annotations

import uuid
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from listenapp.export.epub.book_cover import Cover, cover_of
from listenapp.export.epub.chapter import ACTIVE_CLASS, STYLE, Chapter, document, language_attributes
from listenapp.export.epub.media_overlay import clock
from listenapp.export.markup import direction, text
from listenapp.export.narrated_story import Granularity, NarratedStory, Report, part_of, unreported
from listenapp.export.web_audio import WebAudio, web_audio
from listenapp.system import files_in_use

_MEDIA_TYPE = "application/epub+zip"
_CONTAINER = """\
<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_PACKAGE = """\
<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" {language}>
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
{metadata}
</metadata>
<manifest>
{manifest}
</manifest>
<spine page-progression-direction="{direction}">
{spine}
</spine>
</package>
"""
_ACCESS = {
    "accessMode": ("textual", "auditory"),
    "accessModeSufficient": ("textual", "auditory"),
    "accessibilityFeature": ("synchronizedAudioText", "tableOfContents", "structuralNavigation"),
    "accessibilityHazard": ("noFlashingHazard", "noMotionSimulationHazard"),
}
_NO_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest time in a zip archive; the same book is the same bytes
_LONGEST_TITLE = 80  # characters


def write(
    stories: Sequence[NarratedStory],
    unit: Granularity,
    file: IO[bytes],
    title: str = "",
    report: Report = unreported,
) -> None:
    """Write a book of at least one story. `unit` is highlighted. The default title names the stories.

    Raises AudioUnreadable, ExportFailed, OSError.
    """
    title = " ".join(title.split()) or _title(stories)
    cover = cover_of(next((one.cover for one in stories if one.cover), None), title)
    parts = [part_of(report, k, len(stories)) for k in range(len(stories))]
    with ExitStack() as stack:
        sounds = [stack.enter_context(web_audio(one.audio, part)) for one, part in zip(stories, parts, strict=True)]
        chapters = [
            Chapter(number, one, unit, f"audio-{number}.{sound.ending}")
            for number, (one, sound) in enumerate(zip(stories, sounds, strict=True), 1)
        ]
        with zipfile.ZipFile(file, "w") as archive:
            _write_texts(archive, title, chapters, sounds, cover)
            for chapter, sound in zip(chapters, sounds, strict=True):
                _put(archive, f"EPUB/{chapter.audio}", sound.path)


def _title(stories: Sequence[NarratedStory]) -> str:
    titles = [one.title for one in stories]
    whole = " · ".join(titles)
    return whole if len(titles) == 1 or len(whole) <= _LONGEST_TITLE else f"{titles[0]} …"


def _write_texts(
    archive: zipfile.ZipFile, title: str, chapters: Sequence[Chapter], sounds: Sequence[WebAudio], cover: Cover
) -> None:
    language = chapters[0].narrated.language
    _put(archive, "mimetype", _MEDIA_TYPE.encode())  # first and not compressed, so that its place is known
    _put(archive, "META-INF/container.xml", _CONTAINER)
    _put(archive, "EPUB/package.opf", _package(title, chapters, sounds, cover))
    _put(archive, "EPUB/nav.xhtml", document(title, language, _contents(title, chapters)))
    picture = f'<p class="cover"><img src="{cover.name}" alt="{text(title)}"/></p>'
    _put(archive, "EPUB/cover.xhtml", document(title, language, picture))
    _put(archive, "EPUB/style.css", STYLE)
    _put(archive, f"EPUB/{cover.name}", cover.content)
    for chapter in chapters:
        _put(archive, f"EPUB/{chapter.text_name}", chapter.xhtml())
        _put(archive, f"EPUB/{chapter.overlay_name}", chapter.smil())


def _package(title: str, chapters: Sequence[Chapter], sounds: Sequence[WebAudio], cover: Cover) -> str:
    language = chapters[0].narrated.language
    spine = ['<itemref idref="cover-page"/>', *(f'<itemref idref="story{c.number}"/>' for c in chapters)]
    return _PACKAGE.format(
        language=language_attributes(language).partition(" ")[2],
        metadata="\n".join(_metadata(title, chapters)),
        manifest="\n".join(_manifest(chapters, sounds, cover)),
        direction=direction(language),
        spine="\n".join(spine),
    )


def _metadata(title: str, chapters: Sequence[Chapter]) -> Iterator[str]:
    stories = [chapter.narrated for chapter in chapters]
    known = " ".join([chapters[0].unit, *(one.id for one in stories)])
    changed = datetime.fromtimestamp(max(max(one.changed, one.own_words_changed) for one in stories), UTC)
    yield f'<dc:identifier id="id">urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f"listenapp:{known}")}</dc:identifier>'
    yield f"<dc:title>{text(title)}</dc:title>"
    for language in dict.fromkeys(one.language for one in stories):
        yield f"<dc:language>{text(language)}</dc:language>"
    for source in dict.fromkeys(one.story.source for one in stories if "://" in one.story.source):
        yield f"<dc:source>{text(source)}</dc:source>"
    yield f'<meta property="dcterms:modified">{changed:%Y-%m-%dT%H:%M:%SZ}</meta>'
    yield f'<meta property="media:active-class">{ACTIVE_CLASS}</meta>'
    yield f'<meta property="media:duration">{clock(sum(c.milliseconds for c in chapters))}</meta>'
    for chapter in chapters:
        told = clock(chapter.milliseconds)
        yield f'<meta property="media:duration" refines="#overlay{chapter.number}">{told}</meta>'
    for name, values in _ACCESS.items():
        yield from (f'<meta property="schema:{name}">{value}</meta>' for value in values)


def _manifest(chapters: Sequence[Chapter], sounds: Sequence[WebAudio], cover: Cover) -> Iterator[str]:
    xhtml = "application/xhtml+xml"
    yield _item("nav", "nav.xhtml", xhtml, 'properties="nav"')
    yield _item("cover-page", "cover.xhtml", xhtml)
    yield _item("cover", cover.name, cover.media_type, 'properties="cover-image"')
    yield _item("style", "style.css", "text/css")
    for chapter, sound in zip(chapters, sounds, strict=True):
        n = chapter.number
        yield _item(f"story{n}", chapter.text_name, xhtml, f'media-overlay="overlay{n}"')
        yield _item(f"overlay{n}", chapter.overlay_name, "application/smil+xml")
        yield _item(f"audio{n}", chapter.audio, sound.media_type)


def _item(name: str, href: str, media_type: str, more: str = "") -> str:
    return f'<item id="{name}" href="{href}" media-type="{media_type}" {more}/>'


def _contents(title: str, chapters: Sequence[Chapter]) -> str:
    lines = (f'<li><a href="{c.text_name}">{text(c.narrated.title)}</a></li>' for c in chapters)
    return (
        f'<nav epub:type="toc" role="doc-toc">\n<h1>{text(title)}</h1>\n<ol>\n' + "\n".join(lines) + "\n</ol>\n</nav>"
    )


def _put(archive: zipfile.ZipFile, name: str, content: str | bytes | Path) -> None:
    """Add a member. Text is compressed. Pictures and sound are not, as compression would not make them smaller."""
    info = zipfile.ZipInfo(name, _NO_TIME)
    info.external_attr = 0o644 << 16
    if isinstance(content, Path):
        with files_in_use.open_shared(content) as reader, archive.open(info, "w") as writer:
            while chunk := reader.read(1 << 20):
                writer.write(chunk)
        return
    if isinstance(content, str):
        info.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(info, content.encode("utf-8", "replace") if isinstance(content, str) else content)
