from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listenapp.story import story_builder
from listenapp.story.alignment import Alignment, Timing, TimingStatus
from listenapp.story.glossary import occurrences
from listenapp.story.model import Block, BlockKind, GlossaryEntry, Story


def story_of(text: str, *terms: str, kinds: tuple[BlockKind, ...] = (), language: str = "en", part: str = "") -> Story:
    spans = story_builder.paragraphs(text)
    kinds = kinds + (BlockKind.BODY,) * (len(spans) - len(kinds))
    blocks = [Block(kind, *span) for kind, span in zip(kinds, spans, strict=True)]
    entries = [GlossaryEntry(term, "", part) for term in terms]
    return story_builder.build(text, blocks, title="", glossary=entries, language=language)


def found(story: Story) -> list[str]:
    (result,) = occurrences(story)
    return [" ".join(story.words[i].text for i in range(a, b + 1)) for a, b in result.spans]


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        ("counter", "They countered it; nobody encounters a counter.", ["countered", "counter"]),
        ("principle", "Principles matter to the principal.", ["Principles"]),
        ("take part in", "She took part in it, taking part in all.", ["took part in", "taking part in"]),
        ("take (something) for granted", "We took clean water for granted.", ["took clean water for granted"]),
        ("burn out", "He burned himself out and burns out again.", ["burned himself out", "burns out"]),
        ("to vanish", "It vanished.", ["vanished"]),
        ("on-the-go", "An on-the-go life.", ["on-the-go"]),
        ("run out of steam", "They ran out. Of steam nobody spoke.", []),
        ("knee", "A knee-jerk reaction of the knee.", ["knee"]),
        ("colour, color", "The color is red.", ["color"]),
        ("affairs", "Secretary for European Affairs Karen Donfried knows internal affairs.", ["affairs"]),
        ("affairs", "Affairs of state.", ["Affairs"]),
        ("affairs", "The Affairs of state.", ["Affairs"]),
        ("child", "The CHILDREN’S books", ["CHILDREN’S"]),
        ("go", "He goes, went and has gone.", ["goes", "went", "gone"]),
        ("big", "Bigger is not the biggest.", ["Bigger", "biggest"]),
        ("leaf", "The leaves fell.", ["leaves"]),
        ("saw", "He saw it.", ["saw"]),
        ("see", "He saw it.", ["saw"]),
        ("vloggers", "A vlogger and two vloggers.", ["vlogger", "vloggers"]),
        ("give up", "Do not give it up; she gave up.", ["give it up", "gave up"]),
        ("make up one’s mind", "She made up her mind.", ["made up her mind"]),
        ("(to) take off", "The plane took off.", ["took off"]),
    ],
)
def test_terms_in_their_forms(term: str, text: str, expected: list[str]) -> None:
    assert found(story_of(text, term, part="phrasal verb" if term == "burn out" else "")) == expected


@pytest.mark.parametrize(
    ("language", "term", "text", "expected"),
    [
        ("de", "Haus", "Die alten Häuser standen leer.", ["Häuser"]),
        ("de", "die Brücke", "Alte Brücken und neue.", ["Brücken"]),
        ("de", "etwas eröffnen", "Sie eröffnete den Laden.", ["eröffnete"]),
        ("es", "el puente", "Los puentes de la ciudad.", ["puentes"]),
        ("xx", "blork", "The Blork of blorks.", ["Blork"]),
    ],
)
def test_other_languages(language: str, term: str, text: str, expected: list[str]) -> None:
    assert found(story_of(text, term, language=language)) == expected


def test_a_plural_term_has_its_singular_but_a_verb_is_not_its_past() -> None:
    assert found(story_of("One principle, two principles.", "principles", part="n")) == ["principle", "principles"]
    assert found(story_of("He found it and will find more.", "found", part="v")) == ["found"]


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        ("keep away", "The bees kept the hungry elephants away.", ["kept the hungry elephants away"]),
        ("turn off", "She turned the light off and turned off the heat.", ["turned the light off", "turned off"]),
        ("take off", "He took his coat and ran off.", []),
        ("take off", "He took a bag, off he went.", []),
        ("turn off", "He turned. Off went the light.", []),
        ("turn off", "She turned the big old green light off.", []),
    ],
)
def test_a_phrasal_verb_may_have_its_object_inside(term: str, text: str, expected: list[str]) -> None:
    assert found(story_of(text, term, part="phrasal verb")) == expected
    assert found(story_of(text, term, part="v")) == [words for words in expected if words == "turned off"]


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_soft_hyphen_inside_a_word_is_not_seen(language: str) -> None:
    hyphened = "deter\u00admination"
    assert found(story_of(f"The {hyphened} grew.", "determination", language=language)) == [hyphened]


def test_captions_credits_and_the_glossary_itself_do_not_count() -> None:
    text = "A bloc meets\n\nThe bloc in a picture\n\nThe bloc grew.\n\nbloc –n. a bloc of countries"
    kinds = (BlockKind.HEADLINE, BlockKind.CAPTION, BlockKind.BODY, BlockKind.GLOSSARY)
    story = story_of(text, "bloc", kinds=kinds)
    (result,) = occurrences(story)
    assert len(result.spans) == 2
    assert result.sentences == (0, 2)


def test_what_nobody_reads_aloud_does_not_count_once_that_is_known() -> None:
    story = story_of("The bloc grew.\n\nThe bloc fell.", "bloc")
    unread, read = Timing(None, None, 1.0, TimingStatus.NOT_SPOKEN), Timing(0.0, 1.0, 1.0, TimingStatus.SPOKEN)
    alignment = Alignment("en", "", "", "", 2.0, (unread,) * 3 + (read,) * 3, (unread, read))
    assert occurrences(story, alignment)[0].sentences == (1,)


@given(
    st.lists(st.sampled_from("bloc blocs blocked a the in took part parts take".split()), max_size=30),
    st.sampled_from(["bloc", "take part in", "part"]),
)
def test_occurrences_are_whole_words_in_order_and_apart(words: list[str], term: str) -> None:
    story = story_of(" ".join(words), term)
    (result,) = occurrences(story)
    assert all(0 <= a <= b < len(story.words) for a, b in result.spans)
    assert all(one[1] < other[0] for one, other in zip(result.spans, result.spans[1:], strict=False))
    assert set(result.sentences) == {story.sentence_of_word[a] for a, _ in result.spans}
    if term == "bloc":
        assert len(result.spans) == sum(w in {"bloc", "blocs"} for w in words)


@given(st.text(alphabet=string.ascii_letters + " ()-'’,/", max_size=40))
def test_any_term_may_be_looked_for(term: str) -> None:
    for span in occurrences(story_of("Take part in it, and some of us do.", term))[0].spans:
        assert span[0] <= span[1]


@pytest.mark.parametrize(
    ("language", "term", "text", "expected"),
    [
        ("zh", "火车站", "火车站很大。我在火车站。", ["火车站", "火车站"]),
        ("zh", "人", "中国的人口很多，人也很好。", ["人"]),  # not in the word for population
        ("zh", "下雨", "昨天下雨了。", ["下雨"]),
        ("zh", "经济", "他学习经济学。", ["经济学"]),  # the last choice: a word that contains the term
        ("zh", "茶", "我们喝茶。", []),  # but not for a single character
        ("zh", "南京市长江大桥", "南京市长江大桥很长。", ["南京市 长江大桥"]),
        ("ja", "図書館", "図書館で本を読む。", ["図書館"]),
        ("th", "หนังสือ", "นักเรียนอ่านหนังสือ", ["หนังสือ"]),
        ("km", "ភាសា", "ភាសាខ្មែរ", ["ភា សា"]),
    ],
)
def test_scripts_without_spaces(language: str, term: str, text: str, expected: list[str]) -> None:
    assert found(story_of(text, term, language=language)) == expected
