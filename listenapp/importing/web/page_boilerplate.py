"""Remove page elements around the story (menus, players, quizzes, comments), found by tag, role and class name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from selectolax.lexbor import LexborHTMLParser, LexborNode

from listenapp.importing.web.html_text import PageText

_NEVER = (
    "script, style, noscript, template, svg, iframe, object, audio, video, canvas, nav, button, select, textarea,"
    " dialog, [hidden], [aria-hidden=true], [style*='display:none'], [style*='display: none'], [role=navigation],"
    " [role=search], [role=dialog], [role=alert], [role=tooltip], rt, rp, rtc,"
    " .twitter-tweet, .tiktok-embed, .instagram-media, .fb-post"
)
_SELDOM = "aside, footer, header, form, [role=banner], [role=contentinfo], [role=complementary], [role=form]"
_NAMES = frozenset(
    "ad ads advert advertisement adsbygoogle advertising audioplayer author bio banner breadcrumb breadcrumbs byline"
    " comment comments commentlist consent cookie cookies copyright disclaimer disqus donate donation download"
    " downloads exercise exercises footer gdpr login menu mmp modal nav navbar navigation newsletter outbrain overlay"
    " pager pagination paywall pholder player playlist poll popular popup print promo promotion quiz quizzes rating"
    " recommendations recommended register related respond share sharedaddy sharethis sharing sidebar signup skip"
    " skiplink social spinner sponsor sponsored subscribe subscription survey taboola tags teaser toolbar tooltip"
    " trending widget".split()
)
_BESIDE = frozenset("sidebar related recommended recommendations trending popular footer comments".split())
_UNSEEN = frozenset(["sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader", "hidden"])
_COMMENTS = frozenset("comments comment-list commentlist comments-area comments-section disqus_thread respond".split())
# These names describe the page or its neighbours, not the element: "has-sidebar", "tag-quiz", "no-ads".
_NOT_OF_ITSELF = re.compile(
    r"(?:has|have|no|with|without|is|not|single|post|page|type|tag|category|cat|format|status|hentry|entry|js)[-_]"
)
_WORDS = re.compile(r"[-_]+|(?<=[a-z])(?=[A-Z])")
_DEEPEST = 120  # nested elements; pages that people write have less than half as many
_MUCH = 0.4  # share of the page's prose; an element with more is part of the story, whatever its name


def flatten(tree: LexborHTMLParser) -> None:
    """Unwrap elements that are nested absurdly deep. Their text stays."""
    depths: dict[int, int] = {}
    for node in tree.css("body *"):
        parent = node.parent
        depth = depths.get(parent.mem_id, 0) + 1 if parent is not None else 0
        if depth > _DEEPEST and node.tag not in {"p", "br"}:
            node.unwrap()
        else:
            depths[node.mem_id] = depth


def clear(tree: LexborHTMLParser) -> None:
    """Remove the boilerplate from the tree."""
    _remove(_outermost(tree.css(_NEVER)))
    body = tree.body
    if body is None:
        return
    _remove(_outermost(node for node in tree.css("[class], [id]") if _is_comments(node)))
    text = PageText(tree)
    much = _MUCH * text.prose(body)
    named = [node for node in tree.css("[class], [id]") if _is_named(node)]
    gone: dict[int, LexborNode] = {}
    for node in [*tree.css(_SELDOM), *named]:
        if not _is_whole(node) and not _is_within(node, gone) and text.prose(node) <= much:
            text.removed(node)
            gone[node.mem_id] = node
    _remove(_outermost(gone.values()))


def _outermost(nodes: Iterable[LexborNode]) -> list[LexborNode]:
    """Return the nodes that lie in none of the others. Removing a node frees all nodes in it."""
    found = {node.mem_id: node for node in nodes}
    return [node for node in found.values() if not (node.parent and _is_within(node.parent, found))]


def _is_within(node: LexborNode, others: Mapping[int, LexborNode]) -> bool:
    around: LexborNode | None = node
    while around is not None:
        if around.mem_id in others:
            return True
        around = around.parent
    return False


def _remove(nodes: Sequence[LexborNode]) -> None:
    for node in nodes:
        node.decompose()


def is_beside(node: LexborNode, known: dict[int, bool]) -> bool:
    """Return whether the element is in a part of the page that shows other stories.

    `known` collects the answers for the elements around it.
    """
    passed: list[int] = []
    within: LexborNode | None = node
    found = False
    while within is not None and not _is_whole(within):
        if within.mem_id in known:
            found = known[within.mem_id]
            break
        passed.append(within.mem_id)
        if within.tag in {"aside", "footer", "nav"} or any(_is_furniture(name, _BESIDE) for name in _names(within)):
            found = True
            break
        within = within.parent
    known.update(dict.fromkeys(passed, found))
    return found


def _is_whole(node: LexborNode) -> bool:
    return node.tag in {"html", "head", "body", "article", "main"}


def _is_comments(node: LexborNode) -> bool:
    return not _is_whole(node) and bool(_names(node) & _COMMENTS) and node.css_first("h1") is None


def _is_named(node: LexborNode) -> bool:
    return any(name in _UNSEEN or _is_furniture(name) for name in _names(node))


def _is_furniture(name: str, known: frozenset[str] = _NAMES) -> bool:
    """Match by the first or last word of a class or id: "quiz--embedded", "media-download", "relatedPosts"."""
    if _NOT_OF_ITSELF.match(name):
        return False
    words = [word for word in _WORDS.split(name) if word and not word.isdigit()]
    return bool(words) and not known.isdisjoint({words[0].lower(), words[-1].lower(), *_second(words)})


def _second(words: list[str]) -> list[str]:
    """Return the word after a publisher's initials: "c-mmp", "wp-social"."""
    return [words[1].lower()] if len(words) > 1 and len(words[0]) <= 3 else []


def _names(node: LexborNode) -> set[str]:
    return set(f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}".split())
