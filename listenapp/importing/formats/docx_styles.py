"""Find which styles of a Word document hide text, and translate characters of symbol fonts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

_OFF = frozenset(["0", "false", "off", "none"])
_PRIVATE = range(0xF000, 0xF100)  # where Word keeps the characters of symbol fonts
# The characters of the font "Symbol" from 0x20 and from 0xA0, as in Adobe's table of its encoding.
_LOW = " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
_HIGH = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"
_SYMBOL = dict(enumerate(_LOW, 0x20)) | dict(enumerate(_HIGH, 0xA0))
_WINGDINGS = dict(
    zip(bytes.fromhex("28 4a 4b 4c 6c 6e 76 9f a7 a8 df e0 e1 e2 fb fc fd fe"), "☎☺😐☹●■❖•▪◻←→↑↓✗✓☒☑", strict=True)
)


def name(element: Element) -> str:
    """Return the tag without its namespace. There are two namespaces, transitional and strict."""
    return element.tag.rpartition("}")[2]


def attribute(attributes: Mapping[str, str], wanted: str) -> str | None:
    """Return an attribute by its name without a namespace."""
    return next((value for key, value in attributes.items() if key.rpartition("}")[2] == wanted), None)


def is_on(attributes: Mapping[str, str]) -> bool:
    """Return whether a property such as `w:vanish` is on. It is, unless its value says otherwise."""
    return (attribute(attributes, "val") or "on").lower() not in _OFF


def hiding(styles: Element) -> frozenset[str]:
    """Return the names of the styles that hide text, themselves or by the style on which they are based."""
    own: dict[str, bool | None] = {}
    base: dict[str, str] = {}
    for style in styles.iterfind("{*}style"):
        key = attribute(style.attrib, "styleId") or ""
        own[key] = _own(style)
        based = style.find("{*}basedOn")
        base[key] = (attribute(based.attrib, "val") or "") if based is not None else ""
    return frozenset(key for key in own if next(_decided(key, own, base), False))


def _own(style: Element) -> bool | None:
    vanish = style.find("{*}rPr/{*}vanish")
    return None if vanish is None else is_on(vanish.attrib)


def _decided(key: str, own: Mapping[str, bool | None], base: Mapping[str, str]) -> Iterator[bool]:
    seen: set[str] = set()
    while key in own and key not in seen and len(seen) < 20:
        seen.add(key)
        decided = own[key]
        if decided is not None:
            yield decided
        key = base[key]


def symbol(attributes: Mapping[str, str]) -> str:
    """Return the character of `w:sym`; a space if it is known only to its font."""
    try:
        code = int(attribute(attributes, "char") or "", 16)
        plain = chr(code)
    except (ValueError, OverflowError):
        return ""
    font = (attribute(attributes, "font") or "").casefold()
    if code not in _PRIVATE and not font.startswith(("symbol", "wingdings", "webdings")):
        return plain if plain.isprintable() else ""
    known = _SYMBOL if font == "symbol" else _WINGDINGS if font == "wingdings" else {}
    return known.get(code & 0xFF, " ")
