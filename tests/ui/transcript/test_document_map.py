"""Test the map from code points of the story to UTF-16 offsets of the document."""

from hypothesis import given
from hypothesis import strategies as st

from listenapp.story import story_builder
from listenapp.story.model import Block, BlockKind, Story
from listenapp.ui.transcript.document_map import map_story, utf16_offsets


def _document(story: Story) -> str:
    return "\n".join(text for _, text in map_story(story).paragraphs)


def _utf16(text: str, start: int, end: int) -> str:
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


@given(st.text())
def test_each_code_point_begins_where_qt_counts_it(text: str) -> None:
    offsets = utf16_offsets(text)
    assert [len(text[:i].encode("utf-16-le", "surrogatepass")) // 2 for i in range(len(text) + 1)] == list(offsets)


@given(st.lists(st.text(st.sampled_from("ab 🚢é中.\n”"), min_size=1, max_size=30), min_size=1, max_size=5))
def test_spans_reproduce_their_words_in_the_document(paragraphs: list[str]) -> None:
    blocks, text = [], ""
    for paragraph in paragraphs:
        blocks.append(Block(BlockKind.BODY, len(text), len(text) + len(paragraph)))
        text += paragraph + "\n\n"
    story = story_builder.build(text, blocks, title="")
    document = _document(story)
    page = map_story(story)
    shown = [_utf16(document, *span) for span in page.word_spans if span]
    assert shown == [word.text for word in story.words]


def test_hidden_blocks_have_no_place(story: Story) -> None:
    page = map_story(story)
    assert "browser" not in _document(story)
    hidden = [word.text for word, span in zip(story.words, page.word_spans, strict=True) if span is None]
    assert hidden == ["Your", "browser", "doesn’t", "support", "HTML5"]


def test_words_are_found_by_place(story: Story) -> None:
    page = map_story(story)
    for word in page.shown_words:
        span = page.word_spans[word]
        assert span is not None
        assert page.word_at(span[0]) == page.word_at(span[1] - 1) == word
    assert page.nearest_word(10**6) == page.shown_words[-1]


def test_a_sentence_takes_in_its_quotation_marks(story: Story) -> None:
    page, document = map_story(story), _document(story)
    spans = [_utf16(document, *span) for span in page.sentence_spans if span]
    assert "“We were waiting,” said Ana." in spans
    assert "The Quiet Harbor 🚢 Wakes Up" in spans
