"""Test feeds: RSS and Atom as sites publish them, their mistakes, and files that are made to harm."""

from __future__ import annotations

from pathlib import Path

import pytest

from listenapp.errors import ImportFailed
from listenapp.importing import document, feed
from listenapp.importing.feed_content import is_feed

PODCAST = """<?xml version="1.0" encoding="UTF-8"?>
<!-- made by a program -->
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:pod="https://podcastindex.org/namespace/1.0">
<channel><title>Slow News</title><link>https://news.example/</link>
<item><title>The Bridge &amp; the Boat</title><pubDate>Fri, 27 Nov 2026 10:00:00 GMT</pubDate>
 <link>https://news.example/bridge</link>
 <enclosure url="https://cdn.example/bridge.mp3?x=1" type="audio/mpeg" length="9"/>
 <itunes:duration>3:04</itunes:duration>
 <pod:transcript url="/bridge.html" type="text/html"/><pod:transcript url="/bridge.srt" type="application/srt"/></item>
<item><title>Only Sound</title><link>https://news.example/</link>
 <enclosure url="https://cdn.example/sound" type="audio/mpeg"/><itunes:duration>61</itunes:duration></item>
<item><title>A Picture</title><enclosure url="https://cdn.example/a.jpg" type="image/jpeg"/></item>
<item><title>A Page</title><link>https://news.example/page</link><description>A teaser.</description></item>
<item><title>A Video</title><link>javascript:alert(1)</link>
 <description>&lt;p>Words &lt;b>here&lt;/b>.&lt;/p>&lt;p>More.&lt;/p></description></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Notes</title><link href="/" rel="alternate"/>
<entry><title>One</title><link href="one.html"/><link rel="enclosure" type="audio/ogg" href="one.ogg"/>
<updated>2026-01-02T03:04:05Z</updated></entry></feed>"""


def read(text: str, address: str = "https://news.example/feed/") -> feed.Feed:
    assert is_feed(text.encode())
    return feed.read(text.encode(), address, "the feed")


def test_a_podcast() -> None:
    found = read(PODCAST)
    bridge, sound, page, words = found.episodes
    assert found.title == "Slow News"
    assert bridge == feed.Episode(
        "The Bridge & the Boat",
        "2026-11-27",
        184.0,
        "https://news.example/bridge",
        "https://cdn.example/bridge.mp3?x=1",
        "https://news.example/bridge.srt",
    ), "the subtitles are the best of two transcripts"
    assert (sound.page, sound.sound, sound.duration) == ("", "https://cdn.example/sound", 61.0), (
        "that page is no episode's"
    )
    assert (page.page, page.sound, page.text) == ("https://news.example/page", "", "")
    assert (words.page, words.text) == ("", "Words here.\n\nMore.")


def test_atom_with_relative_addresses() -> None:
    (one,) = read(ATOM).episodes
    assert (one.title, one.published) == ("One", "2026-01-02")
    assert (one.page, one.sound) == ("https://news.example/feed/one.html", "https://news.example/feed/one.ogg")
    with pytest.raises(ImportFailed):
        feed.read(b"<feed></feed>", "", "empty.xml")


def test_a_feed_from_a_disk_has_only_complete_addresses() -> None:
    assert read(ATOM.replace("one.ogg", "https://news.example/1.ogg"), "").episodes[0].page == ""


def test_a_damaged_feed_is_read_as_far_as_it_goes() -> None:
    found = read(PODCAST.replace("The Bridge &amp;", "The Bridge & <br>").replace("</channel></rss>", ""))
    assert len(found.episodes) == 4
    assert found.episodes[0].transcript.endswith((".srt", ".html"))


@pytest.mark.parametrize("junk", ["&#x110000;", "<link", "\x00", "<pubDate></pubDate>", "<![CDATA["])
def test_a_broken_episode_is_no_traceback(junk: str) -> None:
    try:
        assert read(PODCAST.replace("<pubDate>", f"{junk}<x>").replace("2.0", f"2.0{junk[:1]}")).title
    except ImportFailed:
        assert junk.startswith(("&", "<!")), "the rest of the feed can still be read"


@pytest.mark.parametrize(
    "prolog",
    [
        '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
        '<!-- x --> <!doctype rss SYSTEM "file:///etc/passwd">',
    ],
)
def test_a_document_type_is_refused(prolog: str) -> None:
    text = f'<?xml version="1.0"?>\n{prolog}<rss version="2.0"><channel><item><title>&b;</title></item></channel></rss>'
    with pytest.raises(ImportFailed, match="document type"):
        read(text)


def test_html_in_an_episode_is_no_document_type() -> None:
    assert read(PODCAST.replace("A teaser.", "<![CDATA[<!DOCTYPE html><p>A teaser.</p>]]>")).episodes


@pytest.mark.parametrize(
    "text", ["<html><body><rss></rss></body></html>", "A story about <rss>", "", "<rssx>", "<!--" * 9999]
)
def test_other_texts_are_no_feeds(text: str) -> None:
    assert not is_feed(text.encode())


def test_a_list_of_feeds_is_no_story(tmp_path: Path) -> None:
    content = """<?xml version="1.0"?><!-- subscriptions --><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="Slow News" type="rss" xmlUrl="https://news.example/feed"/></body></opml>"""
    for name in ("subscriptions.opml", "subscriptions.xml"):
        (tmp_path / name).write_text(content, "utf-8")
        with pytest.raises(ImportFailed, match="list of podcasts"):
            document.read(str(tmp_path / name))


JSON = """{"version": "https://jsonfeed.org/version/1.1", "title": "Slow News",
"home_page_url": "https://news.example/",
"items": [{"id": "1", "title": "The Bridge", "url": "https://news.example/bridge",
  "date_published": "2026-11-27T10:00Z",
  "attachments": [{"url": "bridge.mp3", "mime_type": "audio/mpeg", "duration_in_seconds": 184}]},
 {"id": "2", "content_text": "Boats & people came.\\nNobody slept."}, {"id": "3"}, "a",
 {"title": 4, "attachments": [1]}]}"""


def test_a_feed_in_json() -> None:
    found = read(JSON)
    bridge, boats = found.episodes
    assert found.title == "Slow News"
    assert (bridge.title, bridge.published, bridge.duration) == ("The Bridge", "2026-11-27", 184.0)
    assert (bridge.page, bridge.sound) == ("https://news.example/bridge", "https://news.example/feed/bridge.mp3")
    assert boats.text == "Boats & people came.\n\nNobody slept."
    head = JSON.partition('"items"')[0]
    for damaged in (JSON[:-3], JSON.replace("[{", "[" * 100_000 + "{", 1), f'{head}"items": 3}}'):
        with pytest.raises(ImportFailed, match="cannot be read as a feed"):
            read(damaged)


def test_a_feed_in_another_encoding() -> None:
    content = PODCAST.replace("UTF-8", "utf-16").encode("utf-16")
    assert is_feed(content)
    assert len(feed.read(content, "https://news.example/feed/", "the feed").episodes) == len(read(PODCAST).episodes)
    dangerous = content.decode("utf-16").replace("<rss", '<!DOCTYPE rss [<!ENTITY a "b">]><rss').encode("utf-16")
    assert is_feed(dangerous)
    with pytest.raises(ImportFailed, match="document type"):
        feed.read(dangerous, "", "the feed")
    assert is_feed(b"<rss/>")


def test_a_feed_whose_episodes_hold_nothing_is_told() -> None:
    for item in ("<item/>", "<item><title>R</title><link>file:///etc/passwd</link></item>"):
        with pytest.raises(ImportFailed, match="neither text nor sound"):
            feed.read(f"<rss><channel>{item}</channel></rss>".encode(), "", "the feed")


def test_an_old_feed_names_its_document_type() -> None:
    doctype = (
        '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">'
    )
    old = PODCAST.replace("<rss", f"{doctype}\n<rss", 1)
    assert read(old) == read(PODCAST)
    with pytest.raises(ImportFailed, match="document type"):
        feed.read(old.replace("<rss", '<!DOCTYPE rss [<!ENTITY a "b">]><rss', 1).encode(), "", "the feed")
