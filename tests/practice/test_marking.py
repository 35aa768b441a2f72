"""Test the marks of answers: what counts as heard, and the class of each miss."""

from __future__ import annotations

import time
from collections.abc import Iterable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from judged_answers import MENDED, SETS, Judged, judged_answers, verdict

from listenapp.practice.marking import Marking, mark, mark_words
from listenapp.practice.miss_classes import MissClass
from listenapp.story.normalization.readings import readings

SENTENCES = (
    "I don't think they'll come before 9:45 p.m. on Dec. 15, 2021.",
    "It's been a long day, and she's lost $123 billion in the U.S.",
    "The state-run organisation's twenty-one members travelled to the theatre centre.",
    "We're going to see what Dr. Smith would've done with 5% of 1,500 people.",
    "NATO won't defend its colour; the neighbours' cheque is gray.",
)
CONTRACTIONS = [
    ("I'm late", "I am late"), ("you're right", "you are right"), ("he's gone", "he has gone"),
    ("he's here", "he is here"), ("it's never been easy", "it has never been easy"), ("we've met", "we have met"),
    ("they'll go", "they will go"), ("I'd go", "I would go"), ("I'd been there", "I had been there"),
    ("you'd better go", "you had better go"), ("don't go", "do not go"), ("won't go", "will not go"),
    ("can't go", "cannot go"), ("can't go", "can not go"), ("shouldn't have gone", "should not have gone"),
    ("let's go", "let us go"), ("I wouldn't've gone", "I would not have gone"), ("that's all", "that is all"),
    ("who's there", "who is there"), ("the dog's not here", "the dog is not here"),
    ("nobody's at home", "nobody is at home"), ("gonna go", "going to go"),
]  # fmt: skip
SPELLINGS = [
    ("colour", "color"), ("organised", "organized"), ("theatre", "theater"), ("travelling", "traveling"),
    ("defence", "defense"), ("analyse", "analyze"), ("catalogue", "catalog"), ("grey", "gray"),
    ("neighbourhood", "neighborhood"), ("programme", "program"), ("percent", "per cent"), ("kilometres", "kilometers"),
    ("jewellery", "jewelry"), ("ageing", "aging"), ("fulfil", "fulfill"), ("licence", "license"),
    ("catalogued", "cataloged"), ("surprise", "surprise"), ("learnt", "learned"), ("spelt", "spelled"),
]  # fmt: skip
NUMBERS = [
    ("twenty-one", "21"), ("five percent", "5%"), ("$5 million", "five million dollars"), ("15th", "fifteenth"),
    ("2021", "two thousand twenty-one"), ("two thousand and twenty-one", "2021"), ("150", "a hundred and fifty"),
    ("1,500", "fifteen hundred"), ("1,500", "1500"), ("9:45", "nine forty five"), ("Dr. Smith", "doctor Smith"),
    ("5 km", "five kilometres"), ("5 kilometers", "5 km"), ("U.S.", "us"), ("AT&T", "at and t"),
    ("1990s", "nineteen nineties"),
]  # fmt: skip
MINIMAL_PAIRS = [
    ("bed", "bad"), ("ship", "sheep"), ("can", "can't"), ("walk", "walks"), ("walk", "walked"), ("of", "a"),
    ("have", "of"), ("are", "or"), ("an", "and"), ("thin", "tin"), ("fifteen", "fifty"), ("15", "50"), ("her", "are"),
    ("his", "is"), ("he", "she"), ("this", "these"), ("price", "prize"), ("live", "leave"), ("four", "forty"),
    ("they're", "they"), ("won't", "want"), ("then", "than"), ("advice", "advise"), ("rice", "lice"), ("day", "they"),
    ("analyses", "analyzes"), ("her", "hair"),
]  # fmt: skip


def classes(marking: Marking) -> list[str]:
    return [word.miss.value for word in marking.words]


@pytest.mark.parametrize("text", SENTENCES)
def test_a_text_against_itself_is_fully_right(text: str) -> None:
    marking = mark(text, text)
    assert (marking.hearing, marking.spelling, marking.extra) == (1.0, 1.0, ())


@pytest.mark.parametrize(("one", "other"), [*CONTRACTIONS, *SPELLINGS, *NUMBERS])
def test_contractions_numbers_and_spellings_are_right_both_ways(one: str, other: str) -> None:
    for target, answer in ((one, other), (other, one)):
        marking = mark(f"and {target} she said", f"and {answer} she said")
        assert (marking.hearing, marking.spelling, marking.extra) == (1.0, 1.0, ()), (target, answer, marking)


def test_a_sign_for_and_is_the_word() -> None:
    assert mark("washed and dried", "washed & dried").hearing == 1.0


@pytest.mark.parametrize("published", ["2021", "150", "$12.50", "1/2", "3rd", "1990s", "10-15", "7%", "1905"])
def test_every_reading_of_a_number_is_right(published: str) -> None:
    for reading in readings(published, "en", "about", "of"):
        assert mark(f"about {published} of", f"about {' '.join(reading)} of").hearing == 1.0, reading


@pytest.mark.parametrize(("one", "other"), MINIMAL_PAIRS)
def test_a_minimal_pair_is_never_right(one: str, other: str) -> None:
    for target, answer in ((one, other), (other, one)):
        assert mark(f"we saw {target} again", f"we saw {answer} again").hearing < 1.0
        assert mark(target, answer, is_gap=True).hearing < 1.0


@pytest.mark.parametrize(("target", "answer"), [("it has a roof", "it's a roof"), ("John's book", "John is book")])
def test_a_contraction_counts_only_where_the_text_allows_it(target: str, answer: str) -> None:
    assert mark(target, answer).hearing < 1.0


@pytest.mark.parametrize(
    ("target", "answer", "expected"),
    [
        ("an ice cream", "a nice cream", ["where words join", "where words join", "right"]),
        ("a way", "away", ["where words join", "where words join"]),
        ("an apple", "a napple", ["where words join", "where words join"]),
        ("should have", "should of", ["right", "near"]),
        ("bread and", "bread an", ["right", "near"]),
        ("end of", "end a", ["right", "other word"]),
        ("this guy", "the sky", ["where words join", "where words join"]),
        ("their house", "there house", ["same sound", "right"]),
        ("it's here", "its here", ["same sound", "right"]),
        ("she walked", "she walk", ["right", "ending"]),
        ("they'll see", "they see", ["ending", "right"]),
        ("neighbors", "nieghbor", ["ending"]),
        ("we received", "we recieved", ["right", "spelling"]),
        ("I don't", "I dont", ["right", "spelling"]),
        ("a lot", "alot", ["spelling", "spelling"]),
        ("a bed", "a bad", ["right", "near"]),
        ("a bed", "a window", ["right", "other word"]),
        ("out of the house", "out the house", ["right", "missing", "right", "right"]),
        ("a b", "b x", ["missing", "right"]),
    ],
)
def test_each_miss_has_its_class(target: str, answer: str, expected: list[str]) -> None:
    assert classes(mark(target, answer)) == expected


def test_the_mark_shows_what_the_learner_typed() -> None:
    marking = mark("the color of it", "the colour of is really")
    assert [word.given for word in marking.words] == ["the", "colour", "of", "is"]
    assert marking.extra == ("really",)


def test_spelling_is_counted_apart_from_hearing() -> None:
    marking = mark("we received it", "we recieved it")
    assert marking.hearing == 1.0
    assert marking.spelling == pytest.approx(2 / 3)


def test_an_extra_word_costs_a_quarter_in_a_sentence_and_nothing_in_a_gap() -> None:
    assert mark("we saw it", "we really saw it").hearing == pytest.approx((3 - 0.25) / 3)
    assert mark("saw it", "we saw it", is_gap=True).hearing == 1.0


def test_only_the_words_around_a_gap_are_free() -> None:
    words = "yesterday we saw the old harbour from 21 boats".split()
    for answer in ("the", "saw the", "we saw the old harbor", "the old harbour from twenty-one", "Saw the old"):
        assert mark_words(words, 3, 3, answer).hearing == 1.0, answer
    assert mark_words(words, 3, 3, "saw saw the").hearing == pytest.approx(0.75)


def test_listing_guesses_fills_no_gap() -> None:
    guesses = "a the an this that"
    assert mark_words("we saw the harbour".split(), 2, 2, guesses).hearing == 0.0
    assert mark_words(["the"], 0, 0, guesses).hearing == 0.0
    assert mark("the", guesses, is_gap=True).hearing <= 0.25


def test_pasting_the_whole_text_fills_no_gap() -> None:
    text = " ".join(SENTENCES)
    for sentence in SENTENCES:
        assert mark(sentence, text).hearing < 0.5
    assert mark("before", text, is_gap=True).hearing == 0.0


@pytest.mark.parametrize(
    "answer", ["", "   ", "!?…", "😀😀", "привет мир", "你好", " - " * 10_000, "\x00\u202e", "'" * 99]
)
def test_answers_without_any_right_word_are_marked_zero(answer: str) -> None:
    marking = mark("Hello a world", answer)
    assert marking.hearing == 0.0
    assert [word.miss.value in ("missing", "other word") for word in marking.words] == [True] * 3


def test_an_empty_target_takes_an_empty_answer() -> None:
    assert mark("", "").hearing == 1.0
    assert mark("…", "word").hearing == 0.0


def test_an_accepted_answer_is_right() -> None:
    words = "we met Xiomara there".split()
    assert mark_words(words, 2, 2, "see o mara").hearing < 1.0
    assert mark_words(words, 2, 2, "see o mara", accepted=["See-o Mara"]).hearing == 1.0


def test_the_neighbours_of_a_gap_decide_what_a_contraction_means() -> None:
    assert mark_words("it's been raining".split(), 0, 0, "it has").hearing == 1.0
    assert mark_words("it's raining".split(), 0, 0, "it has").hearing < 1.0


def test_other_languages_are_marked_by_their_letters() -> None:
    assert mark("Der Zug fährt um 15 Uhr", "der zug fährt um fünfzehn uhr", "de").hearing == 1.0
    assert classes(mark("das Wetter", "das Weter", "de")) == ["right", "spelling"]
    assert mark("Haus", "Maus", "de").hearing < 1.0


@pytest.mark.parametrize(
    ("language", "target", "answer"),
    [
        ("es", "¿Qué pasó?", "que paso"), ("fr", "où est-il", "ou est il"), ("ru", "ещё раз", "еще раз"),
        ("fr", "la mère à Paris", "la mere a Paris"), ("fr", "l'homme est là", "l homme est la"),
        ("fr", "c'est l'été", "cest l ete"), ("it", "perché no", "perche no"), ("nl", "één man", "een man"),
        ("pt", "você está aqui", "voce esta aqui"), ("de", "schön für mich", "schoen fuer mich"),
        ("en", "I don't know", "I don t know"),
    ],
)  # fmt: skip
def test_lost_accents_and_apostrophes_are_only_spelling(language: str, target: str, answer: str) -> None:
    marking = mark(target, answer, language)
    assert (marking.hearing, marking.extra) == (1.0, ())
    assert marking.spelling < 1.0


@pytest.mark.parametrize(
    ("language", "target", "answer"),
    [("de", "schön", "schon"), ("es", "año", "ano"), ("pt", "avó", "avô"), ("ru", "мой", "мои")],
)
def test_a_mark_that_makes_another_sound_is_heard(language: str, target: str, answer: str) -> None:
    assert mark(target, answer, language).hearing < 1.0


@pytest.mark.parametrize(
    ("target", "answer"),
    [
        ("it is late", "its late"), ("we will go", "well go"), ("they are here", "theyre here"),
        ("I do not know", "I dont know"), ("we'd go", "wed go"), ("I can't go", "I cant go"),
        ("she would not have gone", "she wouldntve gone"),
    ],
)  # fmt: skip
def test_a_contraction_without_its_apostrophe_is_only_spelling(target: str, answer: str) -> None:
    marking = mark(target, answer)
    assert (marking.hearing, marking.extra) == (1.0, ())
    assert marking.spelling < 1.0


@pytest.mark.parametrize(
    ("target", "answer", "hearing"),
    [
        ("it cost $12.50", "it cost 12.50", 1.0), ("one-third stayed", "a third stayed", 1.0),
        ("a hundred boats", "one hundred boats", 1.0), ("2.5 million", "two and a half million", 1.0),
        ("$5 million", "five million dollars", 1.0), ("$5 million", "five million", 0.75),
        ("he'd rather go", "he had rather go", 1.0), ("she'd already left", "she would already left", 0.75),
    ],
)  # fmt: skip
def test_forms_of_numbers_and_of_had(target: str, answer: str, hearing: float) -> None:
    assert mark(target, answer).hearing == pytest.approx(hearing)


def test_a_time_of_day_may_have_a_point() -> None:
    for target, answer in (("9:45 a.m.", "9.45 am"), ("at 9:05, for 9.45 euros", "at 9.05 for 9.45 euros")):
        assert mark(target, answer).hearing == mark(target, answer).spelling == 1.0
    assert mark("9:45", "9.15").hearing < 1.0
    assert mark("it costs 9:45", "it costs nine point four five").hearing < 1.0


VOCABULARY = (
    "the a of and bed bad can can't walk walks their there it's its I'm state-run colour 21 a nice ice $5".split()
)
OTHER_WORDS = "bat bid ca walks then is walked color form".split()


@given(st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=9), st.lists(st.sampled_from(VOCABULARY), max_size=9))
def test_case_apostrophes_and_spaced_hyphens_never_change_a_mark(target: list[str], answer: list[str]) -> None:
    wanted, given_ = " ".join(target), " ".join(answer)
    plain = mark(wanted, given_)
    for change in (str.upper, str.title, lambda t: t.replace("'", "’"), lambda t: t.replace("'", "`")):
        assert credits_of(mark(wanted, change(given_))) == credits_of(plain)
    for joint in (" - ", " ", "‑", "- ", "–"):
        assert credits_of(mark(wanted, given_.replace("-", joint))) == credits_of(plain)
    assert credits_of(mark(wanted.replace("'", "’"), given_)) == credits_of(plain)
    assert 0.0 <= plain.hearing <= 1.0
    assert 0.0 <= plain.spelling <= 1.0


def credits_of(marking: Marking) -> tuple[object, ...]:
    return (marking.hearing, marking.spelling, classes(marking), len(marking.extra))


@given(st.sampled_from(VOCABULARY), st.sampled_from(OTHER_WORDS))
def test_an_existing_word_is_never_a_spelling_error(target: str, answer: str) -> None:
    assert MissClass.SPELLING.value not in classes(mark(target, answer))


@given(st.text(max_size=60), st.text(max_size=60))
@example("\u2120", "")  # a sign that is two letters in NFKC
@example("0\u00b8,", "wifi")
@example("0/\u00a80", "")  # NFKC turns the sign into a space and a mark,
@example("a-\u2105b", "")  # this one into letters,
@example("0/\u037a0", "")  # and this letter into a space and a letter
@example("5\uff05", "")
@example("\u02bc", "")
@example("0'0", "1990's")
def test_any_text_can_be_marked(target: str, answer: str) -> None:
    marking = mark(target, answer)
    assert 0.0 <= marking.hearing <= 1.0
    assert mark(target, target).hearing == 1.0


@pytest.mark.alone
def test_time_grows_with_the_length_and_not_with_its_square() -> None:
    text = "Fifteen people walked along the river before the bridge was closed and nobody could cross it again "
    short, long = (text * 30)[:2_500], (text * 120)[:10_000]
    mark(text, " ".join(reversed(text.split())))
    times = [min(processor_time(t, " ".join(reversed(t.split()))) for _ in range(3)) for t in (short, long)]
    assert times[1] < 10 * times[0]
    assert min(processor_time("One short sentence.", "x" * 10_000) for _ in range(3)) < 0.1  # the first loads words


def processor_time(target: str, answer: str) -> float:
    start = time.thread_time()
    mark(target, answer)
    return time.thread_time() - start


@pytest.mark.parametrize("name", MENDED)
def test_marks_agree_with_a_reader(name: str) -> None:
    """Compare with answers that were judged beforehand: right, half or wrong."""
    assert agreement(judged_answers(name)) >= 0.95


def test_marks_agree_with_a_reader_over_all_answers() -> None:
    assert agreement(each for name in SETS for each in judged_answers(name)) >= 0.95


def agreement(answers: Iterable[Judged]) -> float:
    judged = list(answers)
    return sum(verdict(each.marking()) == each.judgement for each in judged) / len(judged)


@pytest.mark.parametrize(
    ("target", "answer", "misses"),
    [
        ("it's been cold", "it is been cold", ["ending", "right", "right"]),  # 's is "has" here
        ("she stopped", "she stoped", ["right", "spelling"]),
        ("it hopped", "it hoped", ["right", "near"]),  # another word
        ("he flies", "he flys", ["right", "spelling"]),
        ("he spoke slowly", "he spoke slow", ["right", "right", "ending"]),
        ("a scientist came", "a science came", ["right", "ending", "right"]),
        ("collection opened", "collections open", ["ending", "ending"]),
        ("at home", "a tome", ["where words join", "where words join"]),
        ("off his coat", "office coat", ["where words join", "where words join", "right"]),  # the weak form of "his"
        ("did you go", "didya go", ["where words join", "where words join", "right"]),
        ("next door", "nexdoor", ["spelling", "spelling"]),
        ("we believe it", "we leave it", ["right", "near", "right"]),  # the weak syllable is lost
        ("we believe it", "we belive it", ["right", "spelling", "right"]),
        ("she lived there", "she left there", ["right", "other word", "right"]),
        ("the third floor", "the three floor", ["right", "ending", "right"]),
    ],
)
def test_classes_of_judged_answers(target: str, answer: str, misses: list[str]) -> None:
    assert [str(word.miss) for word in mark(target, answer).words] == misses


@pytest.mark.parametrize(
    ("target", "answer"),
    [
        ("did you go", "didja go"), ("what are you doing", "whatcha doing"), ("they could've won", "they coulda won"),
        ("you don't know", "you dunno"), ("on May 5", "on 5 May"), ("on May 5", "on the fifth of May"),
        ("1,250 people", "twelve hundred and fifty people"), ("10,000 people", "10.000 people"),
        ("10,000 people", "10 000 people"), ("it cost $40", "it cost 40$"), ("it cost $40", "it cost forty dollars"),
    ],
)  # fmt: skip
def test_informal_spellings_and_other_written_forms_are_right(target: str, answer: str) -> None:
    marking = mark(target, answer)
    assert (marking.hearing, marking.spelling, marking.extra) == (1.0, 1.0, ())


@pytest.mark.parametrize(
    ("target", "answer", "miss"),
    [
        # the rules of docs/marking.md, in their order
        ("patients", "patience", "same sound"), ("you're", "your", "same sound"), ("been", "bean", "same sound"),
        ("red", "read", "same sound"), ("carry", "kerry", "same sound"),
        ("laughed", "laught", "spelling"), ("stopped", "stopt", "spelling"), ("quiet", "kwiet", "spelling"),
        ("breakfast", "break fast", "spelling"), ("into", "in to", "spelling"), ("away", "a way", "where words join"),
        ("asked", "ast", "ending"), ("terrible", "terror", "ending"), ("secret", "secretary", "ending"),
        ("restaurant", "restroom", "other word"), ("it's", "is", "ending"), ("doesn't", "don't", "ending"),
        ("didn't", "didn", "ending"), ("four", "forty", "ending"), ("thirteen", "third", "ending"),
        ("two", "twelve", "other word"), ("works", "words", "near"), ("repairs", "prepares", "near"),
        ("carried", "married", "near"), ("have", "of", "near"), ("than", "then", "near"), ("and", "in", "other word"),
        ("won", "want", "other word"), ("taller", "color", "other word"), ("they'll", "there", "other word"),
        ("older", "order", "other word"), ("to", "do", "other word"), ("next", "necks", "near"),
        ("we'll", "will", "ending"), ("are", "or", "other word"), ("important", "portant", "near"),
        ("breakfast", "blackfest", "other word"),
        ("here's", "hears", "same sound"), ("children", "childrens", "ending"),
    ],
)  # fmt: skip
def test_the_rules_of_the_marking_guide(target: str, answer: str, miss: str) -> None:
    marking = mark_words([target], 0, 0, answer)
    assert [str(word.miss) for word in marking.words] == [miss]


def test_a_price_without_its_currency_lacks_a_word() -> None:
    assert mark_words(["$40"], 0, 0, "forty").hearing == pytest.approx(0.5)
    assert mark_words(["$12.50"], 0, 0, "twelve fifty").hearing == 1.0


@pytest.mark.parametrize(
    ("language", "words", "answer", "hearing"),
    [
        ("zh", ["火车站", "喝茶"], "火车站喝茶", 1.0),
        ("zh", ["火车站", "喝茶"], "火车 站喝茶", 1.0),  # divided in another way
        ("zh", ["火", "车", "站"], "火车站", 1.0),  # a story of an earlier version
        ("zh", ["火车站", "喝茶"], "火车站喝", 0.75),
        ("ja", ["学生", "は", "本", "を"], "学生は本", 0.75),
        ("th", ["อ่าน", "หนังสือ"], "อ่านหนังสือ", 1.0),
        ("km", ["ភា", "សា"], "ភាសា", 1.0),
        ("my", ["မြန်", "မာ"], "မြန်မာ", 1.0),
    ],
)
def test_an_answer_without_spaces_is_compared_by_its_characters(
    language: str, words: list[str], answer: str, hearing: float
) -> None:
    marking = mark_words(words, 0, len(words) - 1, answer, language)
    assert marking.hearing == pytest.approx(hearing)
    assert [word.text for word in marking.words] == words
    assert "".join(word.given for word in marking.words) == answer.replace(" ", "")
