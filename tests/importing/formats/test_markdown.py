from __future__ import annotations

import time

import pytest

from listenapp.importing.formats.markdown import without_markdown


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("# A Heading #", "A Heading"),
        ("## C#", "C"),
        ("#hashtag", "#hashtag"),
        ("A Heading\n=========\n\nText.", "A Heading\n\n\nText."),
        ("Text.\n\n---\n\nText.", "Text.\n\n---\n\nText."),
        ("**bold** and *slanted* and ___both___", "bold and slanted and both"),
        ("**bold *and slanted***", "bold and slanted"),
        ("***slanted* in bold**", "slanted in bold"),
        ("_**both**_, *both **again***", "both, both again"),
        ("2 * 3 * 4 and snake_case_name and a*b*c", "2 * 3 * 4 and snake_case_name and a*b*c"),
        (r"\*not slanted\*", "*not slanted*"),
        ("* an item\n* another item", "* an item\n* another item"),
        ("*one only", "*one only"),
        ("a **bold", "a **bold"),
        ("****", "****"),
        ("a *long\nway* on", "a long\nway on"),
        ("> a **long\n> way** on", "a long\nway on"),
        ("a *long\n\nway* on", "a *long\n\nway* on"),
        ("> a *long\n>\n> way* on", "a *long\n\nway* on"),
        ("# a *long\nway* on", "a *long\nway* on"),
        ("- a *long\n- way* on", "- a *long\n- way* on"),
        ("*a _b* c_", "a _b c_"),
        ("[a link](http://x.org 'x')", "[a link](http://x.org 'x')"),
        ('[a link](http://x.org "x") and ![a picture](x.png)', "a link and "),
        ("[a](b) [c](d)", "a c"),
        ("> quoted\n> text", "quoted\ntext"),
        ("---\ntitle: A\n tags: b\n---\nText.", "Text."),
        ("---\ntitle: A\nText.", "---\ntitle: A\nText."),
    ],
)
def test_signs_go_and_words_stay(written: str, shown: str) -> None:
    assert without_markdown(written) == shown


@pytest.mark.parametrize("line", ["*a", "a*", "*a _b", "_b* a", "word", "**a* "])
def test_a_long_paragraph_takes_time_in_proportion(line: str) -> None:
    def took(lines: int) -> float:
        text = "\n".join([line] * lines)
        began = time.process_time()
        without_markdown(text)
        return time.process_time() - began

    assert took(8_000) < max(0.2, 10 * min(took(2_000) for _ in range(3)))
