"""Test pages in the markup of many publishers: the story is complete, and nothing else is in it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from listenapp.errors import ImportFailed
from listenapp.importing import document
from listenapp.importing.web import page_story
from listenapp.importing.web.http_client import Fetched

ONE = "The city opened a new bridge on Monday. Officials said that it cost $12 million and took three years to build."
TWO = "Many people came to see it. “We waited a long time for this,” said Maria Lopez, who lives near the river."
THREE = "The old bridge will be closed. Workers plan to remove it next year, the city said."
STORY = [ONE, TWO, THREE]
PARAGRAPHS = "".join(f"<p>{p}</p>" for p in STORY)

WORDPRESS = f"""<head><title>New Bridge - Easy News</title><meta property="og:title" content="New Bridge - Easy News">
</head><body class="single-post has-sidebar"><header><h1 class="site-name">Easy News</h1></header>
<article class="post tag-download category-quiz"><header><h1>New Bridge</h1><div>By Ann Lee</div></header>
<div class="entry-content"><audio><source src="b.mp3"><a href="b.mp3">https://x.org/b.mp3</a></audio>{PARAGRAPHS}
<div class="sharedaddy">Share this: <a href="/t">Twitter</a></div></div></article>
<div id="comments"><h2>3 thoughts</h2><article class="comment"><p>{ONE * 4}</p></article></div>
<aside><p>{TWO}</p></aside><footer><p>© 2024 Easy News. All rights reserved.</p></footer></body>"""
TABLE_AND_BREAKS = f"""<title>Easy News – World – New Bridge – level 2</title><div id="nav"><a href="/1">Level</a></div>
<table><tr><td><b>New Bridge</b><br><br>{"<br><br>".join(STORY)}</td></tr></table>"""
SECTIONS = f"""<main><h1>New Bridge</h1><section><p>{ONE}</p></section><section><p>{TWO}</p></section>
<section><p>{THREE}</p><p>Read more: <a href="/x">All that you want to know of bridges</a></p></section></main>"""
EACH_WRAPPED = "<h1>New Bridge</h1>" + "".join(f"<div><div class=in><p>{p}</p></div></div>" for p in STORY)
ONE_FORM = f"<form><div><h1>New Bridge</h1>{PARAGRAPHS}</div></form>"
UNSEEN = f"""<div><h1>New Bridge</h1>{PARAGRAPHS}<p style="display:none">Not this.</p>
<p aria-hidden="true">Nor this.</p><p class="visually-hidden">Nor that.</p><p class="ad">Buy our shoes.</p></div>"""
LIST_OF_LINKS = f"""<article><h1>New Bridge</h1>{PARAGRAPHS}<h2>More stories</h2>
<ul><li><a href="/1">Dog bites man</a></li><li><a href="/2">Man bites dog</a></li></ul></article>"""
EMPHASIS = f"<article><h1>New<br>Bridge</h1><p>{ONE.replace('new', '<b>n</b>ew')}</p><div>{TWO}</div><p>{THREE}</p>"


def found(markup: str) -> document.DocumentContent:
    content = page_story.from_html(Fetched(f"<!doctype html><html lang='en'>{markup}</html>".encode()), "x.html")
    return document.DocumentContent(document.from_text(content.text, "en"), content.narrations)


def lines(markup: str) -> list[str]:
    fetched = Fetched(f"<!doctype html><html lang='en'>{markup}</html>".encode())
    return page_story.from_html(fetched, "x").text.split("\n\n")


@pytest.mark.parametrize(
    "markup",
    [WORDPRESS, TABLE_AND_BREAKS, SECTIONS, EACH_WRAPPED, ONE_FORM, UNSEEN, LIST_OF_LINKS, EMPHASIS],
    ids="wordpress table sections wrapped form unseen links emphasis".split(),
)
def test_headline_and_story_and_nothing_else(markup: str) -> None:
    assert lines(markup) == ["New Bridge", *STORY]


@pytest.mark.parametrize(
    "glossary",
    [
        "<h3>Words in This Story</h3><p><strong>bridge</strong><em> – n.</em> a way</p><p>remove –v. to take away</p>",
        "<div class=box><h3>Glossary</h3><dl><dt>bridge<dd>a way<dt>remove<dd>to take away</dl></div>",
        "<h3>Key words</h3><table><tr><td>bridge<td>n.<td>a way<tr><td>remove<td>v.<td>to take away</table>",
        "<h3>Vocabulary</h3><ul><li><b>bridge</b>: a way</li><li><b>remove</b>: to take away</li></ul>",
        "<p><b>Words in This Story</b><br>bridge – n. a way<br>remove – v. to take away</p>",
        "<p>Difficult words: <b>bridge</b> (a way), <b>remove</b> (to take away).</p>",
    ],
)
def test_glossaries_in_every_markup(glossary: str) -> None:
    inside = f"<div class=page><h1>New Bridge</h1><div class=text>{PARAGRAPHS}</div>{glossary}</div>"
    entries = found(inside).story.glossary
    assert [(e.term, e.definition) for e in entries] == [("bridge", "a way"), ("remove", "to take away")]


def test_an_ending_beside_the_text_belongs_to_it() -> None:
    ending = "<p>I’m Ann Lee.</p><p>Ann Lee adapted this story.</p><h3>Words in This Story</h3><p>way –n. a road</p>"
    inside = f"<div><h1>New Bridge</h1><div class=text>{PARAGRAPHS}</div>{ending}<p>© Easy News</p></div>"
    expected = [*"I’m Ann Lee.|Ann Lee adapted this story.|Words in This Story|way –n. a road".split("|")]
    assert lines(inside) == ["New Bridge", *STORY, *expected]


@pytest.mark.parametrize(
    ("markup", "addresses"),
    [
        ("<audio controls><source src='/a.ogg'><source src='/a.mp3'></audio>", ["/a.ogg", "/a.mp3"]),
        ("<audio src='https://x.org/a.mp3?sig=1&amp;k=2'></audio>", ["https://x.org/a.mp3?sig=1&k=2"]),
        ("<a href='a.MP3?download=1'>Save</a><a href='a.MP3'>Hear</a>", ["a.MP3"]),
        ("""<div data-s='[{"Src":"https:\\/\\/x.org\\/a_hq.mp3"}]'></div>""", ["https://x.org/a_hq.mp3"]),
        ("<link rel=enclosure type='audio/mpeg' href='https://x.org/?id=9'>", ["https://x.org/?id=9"]),
        ("<meta property='og:audio' content='https://x.org/s/7'>", ["https://x.org/s/7"]),
        ("""<script>p = {"u": "https:\\/\\/x.org\\/a.m4a?t=1"}</script>""", ["https://x.org/a.m4a?t=1"]),
        ("<base href='https://x.org/d/'><a href='s/b%20c.mp3'>Hear</a>", ["https://x.org/d/s/b%20c.mp3"]),
        ("<link rel=canonical href='https://x.org/d/p.html'><audio src='a.mp3'></audio>", ["https://x.org/d/a.mp3"]),
        ("<a href='/about.html'>About mp3</a>", []),
        ("<amp-audio src='a.mp3'></amp-audio>", ["a.mp3"]),
        ("<aside><a href='other.mp3'>Hear</a></aside><div data-src='own.mp3'></div>", ["own.mp3", "other.mp3"]),
        ("<div class='left-sidebar'><audio src='other.mp3'></audio></div><a href='own.mp3'>", ["own.mp3", "other.mp3"]),
        (f"<div data-x='{'a.mp3?' * 1000}'></div>", []),
        ("<div data-vars='file=a.mp3&amp;image=b.png'></div>", ["file=a.mp3"]),
        ("<a href='http://[bad/x.mp3'>Bad</a><a href='http://x.org/a.mp3'>Good</a>", ["http://x.org/a.mp3"]),
        ("<base href='http://['><a href='a.mp3'>Hear</a>", ["a.mp3"]),
    ],
)
def test_narrations_wherever_a_page_names_them(markup: str, addresses: list[str]) -> None:
    assert list(found(f"{markup}<article><h1>New Bridge</h1>{PARAGRAPHS}</article>").narrations) == addresses


@pytest.mark.parametrize(
    "markup",
    [
        "<body><div id=root></div><script>render('a long text that is no story at all.')</script></body>",
        "<body><nav><a href=/>Home</a></nav><ul><li><a href=/a>A story about a dog that bites a man, in short</a></ul>",
        "<body><form><p>Name</p><input><button>Sign in</button></form></body>",
    ],
)
def test_a_page_without_a_story_is_told(markup: str) -> None:
    with pytest.raises(ImportFailed, match=r"No story found on the page “x\.html”"):
        found(markup)


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("iso-8859-1", "cp1252"), ("windows-1251", "cp1251"), ("gb2312", "gb18030"), ("", "utf-16")],
)
def test_declared_encodings_mean_what_browsers_take_them_for(declared: str, encoding: str) -> None:
    text = {"cp1251": "Мост открыт. ", "gb18030": "新桥开通了。", "cp1252": "“Brücke” – offen. "}.get(encoding, ONE)
    markup = f"<html><meta charset='{declared}'><article><h1>A</h1><p>{text * 20}</p></article></html>"
    assert text.strip() in page_story.from_html(Fetched(markup.encode(encoding)), "x").text


def test_the_language_is_declared_or_else_plain_from_the_text() -> None:
    german = "Die Stadt hat am Montag eine neue Brücke eröffnet. Viele Leute kamen, um sie zu sehen. " * 3
    for attribute in ("", "lang='de-AT'", "lang='en'"):
        markup = f"<!doctype html><html {attribute}><article><h1>Neue Brücke</h1><p>{german}</p></article></html>"
        content = page_story.from_html(Fetched(markup.encode()), "x")
        assert document.language_of(content.text, content.language) == "de"


def test_a_picture_inside_the_page_takes_no_time() -> None:
    picture = f"<img data-src='data:image/png;base64,{'iVBORw0KGgo' * 100_000}'>"
    began = time.process_time()
    assert found(f"<article><h1>New Bridge</h1>{picture}{PARAGRAPHS}</article>").narrations == ()
    assert time.process_time() - began < 20  # quadratic time would take hours


@pytest.mark.parametrize(
    "around",
    ["<div>" * 3000 + "{}" + "</div>" * 3000, "<b><i>" * 800 + "{}" + "</i></b>" * 800, "<ul><li>" * 1000 + "{}"],
    ids=["blocks", "emphasis", "lists"],
)
def test_elements_within_elements_without_end(around: str) -> None:
    page_lines = lines(f"<title>New Bridge</title><h1>New Bridge</h1>{around.format(PARAGRAPHS)}")
    assert page_lines == ["New Bridge", *STORY]


def test_a_saved_page_keeps_the_narration_saved_beside_it(tmp_path: Path) -> None:
    (tmp_path / "p_files").mkdir()
    (tmp_path / "p_files" / "the voice.mp3").write_bytes(b"ID3")
    (tmp_path / "p.html").write_text(
        f"""<!doctype html><html><link rel=canonical href="https://x.org/d/p.html"><audio src="p_files/the%20voice.mp3">
        </audio><audio src="p_files/gone.mp3"></audio><article><h1>New Bridge</h1>{PARAGRAPHS}</article></html>"""
    )
    narrations = document.read(str(tmp_path / "p.html")).narrations
    assert narrations == ("p_files/the%20voice.mp3", "https://x.org/d/p_files/gone.mp3")


@pytest.mark.parametrize(
    "extra",
    [
        '<blockquote class="twitter-tweet"><p>We love our bridge! It is a very good one.</p>— City</blockquote>',
        "<p>We love our bridge! pic.twitter.com/abcd</p><p>— The City (@city) June 1, 2024</p>",
        '<blockquote class="tiktok-embed"><p>Look at this bridge that everybody talks about.</p></blockquote>',
        '<a href="/other"><h4>How People Built Bridges in the Old Days</h4></a>',
        '<h3>Related Articles</h3><ul><li><a href="/1">How People Built Bridges</a></li></ul>',
        "<p>© 2024 Easy News. All rights reserved.</p>",
        "<p>Share this:</p>",
    ],
)
def test_extras_of_the_web_are_no_story(extra: str) -> None:
    first, *rest = (f"<p>{p}</p>" for p in STORY)
    markup = f"<article><h1>New Bridge</h1>{first}{extra}{''.join(rest)}</article>"
    assert lines(markup) == ["New Bridge", *STORY]


def test_a_picture_that_leads_somewhere_keeps_its_caption() -> None:
    figure = '<a href="/big.jpg"><figure><img src="a.jpg"><figcaption>The bridge at night</figcaption></figure></a>'
    assert lines(f"<article><h1>New Bridge</h1>{figure}{PARAGRAPHS}</article>") == [
        "New Bridge",
        "The bridge at night",
        *STORY,
    ]


@pytest.mark.parametrize(
    "site",
    [
        "<h1 class='site-title'>Easy News</h1>",
        "<h1><a href='/'>Easy News</a></h1>",
        "<meta property='og:site_name' content='Easy News'><h1>Easy News</h1>",
    ],
)
@pytest.mark.parametrize("title", ["Easy News: New Bridge", "Easy News"])
def test_the_name_of_a_site_is_no_headline(site: str, title: str) -> None:
    markup = f"<title>{title}</title>{site}<article><h2>New Bridge</h2>{PARAGRAPHS}</article>"
    assert lines(markup)[0] == "New Bridge"


@pytest.mark.parametrize(
    "note",
    [
        "<sup>1</sup>",
        "<sup>[1]</sup>",
        "<sup><a href='#n1'>1</a></sup>",
        "<sup class='reference'><a href='https://x.org/bridge#n1'>[1]</a></sup>",
        "<a href='#n1'>[1]</a>",
        "<a epub:type='noteref' href='notes.html#n1'>1</a>",
        "<a role='doc-noteref' href='#n1'>1</a>",
        "<a class='footnote-ref' href='#n1'>1</a>",
        "<sup>[<i><a href='/help' title='a'>citation needed</a></i>]</sup>",
        "<sup>*</sup>",
        "<a href='#n1'><sup>a</sup></a>",
    ],
)
def test_the_marks_of_notes_are_no_text(note: str) -> None:
    first, *rest = STORY
    sentence, last = first.split("Monday. ")
    marked = f"<p>{sentence}Monday.{note} {last}{note}</p>" + "".join(f"<p>{p}</p>" for p in rest)
    assert lines(f"<article><h1>New Bridge{note}</h1>{marked}</article>") == ["New Bridge", *STORY]


def test_plain_numbers_in_brackets_go_behind_sentences_only() -> None:
    markup = "".join(f"<p>{paragraph}[1]</p>" for paragraph in STORY)
    assert lines(f"<article><h1>New Bridge[1]</h1>{markup}</article>") == ["New Bridge[1]", *STORY]


def test_a_word_that_links_to_its_note_is_text() -> None:
    first, *rest = STORY
    word = first.split()[2]
    linked = first.replace(word, f"<a epub:type='noteref' role='doc-noteref' href='#n1'>{word}</a>", 1)
    body = "".join(f"<p>{p}</p>" for p in (linked, *rest))
    assert lines(f"<article><h1>New Bridge</h1>{body}</article>") == ["New Bridge", *STORY]


def test_powers_stay_readable() -> None:
    markup = "<p>On the 5<sup>th</sup> of May it cost 10<sup>6</sup> dollars for 5 m<sup>2</sup> of the bridge.</p>"
    assert lines(f"<article><h1>New Bridge</h1>{markup}{PARAGRAPHS}</article>")[1] == (
        "On the 5th of May it cost 10⁶ dollars for 5 m² of the bridge."
    )


def test_fractions_of_raised_and_lowered_digits_stay_readable() -> None:
    markup = "<p>Take 2<sup>1</sup>/<sub>2</sub> cups of milk, and <sup>3</sup>⁄<sub>4</sub> of a cup of water.</p>"
    assert lines(f"<article><h1>New Bridge</h1>{markup}{PARAGRAPHS}</article>")[1] == (
        "Take 2 1/2 cups of milk, and 3/4 of a cup of water."
    )


def test_a_link_within_a_page_that_is_no_note_stays() -> None:
    markup = "<p>The bridge <a href='#more'>over the river</a> is new and beautiful, as people say.</p>"
    assert lines(f"<article><h1>New Bridge</h1>{markup}{PARAGRAPHS}</article>")[1].startswith(
        "The bridge over the river"
    )


RUBY = "<ruby>町<rp>（</rp><rt>まち</rt><rp>）</rp></ruby>に<ruby>新<rt>あたら</rt></ruby>しい橋ができました。"


def test_readings_above_characters_are_no_text() -> None:
    text = "町に新しい橋ができました。"
    assert lines(f"<article><h1>{RUBY}</h1><p>{RUBY * 3}</p></article>") == [text, text * 3]


def test_a_short_page_without_spaces_between_words_is_a_story() -> None:
    text = "町に新しい橋ができました。人がたくさん見に来ました。"
    assert lines(f"<h1>新しい橋</h1><div><p>{text}</p></div>") == ["新しい橋", text]
