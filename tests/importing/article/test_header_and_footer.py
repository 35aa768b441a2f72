"""Test lines that publishers write around a story, and sentences of a story that look similar."""

from __future__ import annotations

import pytest

from listenapp.importing import document
from listenapp.importing.article.footer_patterns import is_credit, is_invitation, is_sign_off
from listenapp.importing.article.header_patterns import is_leftover
from listenapp.story.model import BlockKind

CREDITS = """Anna Matteo wrote this for VOA Learning English.
Anna Matteo wrote this for VOA Learning English. George Grow was the editor.
The Reuters news agency reported this story. John Russell adapted it for VOA Learning English.
Associated Press writer Jim Salter reported on this story. Gregory Stachel adapted it for VOA Learning English.
Adapted from a Reuters story by Dan Novak.
Adapted from reports in The Daily Gazette.
Dan Novak adapted it for VOA Learning English.""".split("\n")
SIGN_OFFS = """For VOA Learning English, I’m Jim Tedder.
And that’s Ask a Teacher. I’m Andrew Smith.
I’m John Russell, VOA News.
I’m Caty Weaver! Thanks for listening.
Thanks for reading. I’m Dan.
Until next time … I’m Anna Matteo.
I’m Pete Musto. And I’m Susan Shand.""".split("\n")
INVITATIONS = """Tell us what you think in the comments section!
Now, you try! Use two of the words in a sentence.
Practice using these words in the comments.
How do you feel about bees? We want to hear from you.
Now, it’s your turn to use these words.
Have you ever seen a bee? Tell us about it in the Comments Section.""".split("\n")
LEFTOVERS = """Embed share
EMBED SHARE
by VOA - Voice of America English News
0:00 0:04:26 0:00
0:00:00 0:04:26 0:00
Start Quiz
See comments
This forum has been closed.
This is What's Trending
Sorry! Your browser does not support HTML5 video.
240p | 4.6MB
240p | 4.6MB 360p | 7.0MB 480p | 14.1MB
Listen · 3:12
Click here to listen
© 2024 Easy News. All rights reserved.""".split("\n")
SENTENCES = """I’m happy that you came.
I’m Irish, but I live in Spain.
That’s good. I’m glad.
The agency reported this on Monday.
Reporters wrote down what he said.
Adapted from a novel, the film won three prizes.
Tell us what you saw, the officer said to them.
Now you tried to leave, she said.
Do you like bees? Many people do.
Listen to your teacher.
By train – it takes an hour.
He sold it for 240p.
Start with a quiz.
Her story has been closed to readers.
All rights were reserved for him.""".split("\n")


@pytest.mark.parametrize("line", CREDITS)
def test_credits(line: str) -> None:
    assert is_credit(line)


@pytest.mark.parametrize("line", SIGN_OFFS)
def test_sign_offs(line: str) -> None:
    assert is_sign_off(line)


@pytest.mark.parametrize("line", INVITATIONS)
def test_invitations(line: str) -> None:
    assert is_invitation(line)


@pytest.mark.parametrize("line", LEFTOVERS)
def test_leftovers(line: str) -> None:
    assert is_leftover(line)


@pytest.mark.parametrize("line", SENTENCES)
def test_sentences_are_none_of_these(line: str) -> None:
    assert not is_credit(line)
    assert not is_sign_off(line)
    assert not is_invitation(line)
    assert not is_leftover(line)


def test_a_sign_off_above_a_credit_that_names_no_story() -> None:
    story = document.from_text(f"Bees\n\nBees work. They fly.\n\nI’m Anna Matteo.\n\n{CREDITS[0]}", "en")
    kinds = [block.kind for block in story.blocks]
    assert kinds == [BlockKind.HEADLINE, BlockKind.BODY, BlockKind.SIGN_OFF, BlockKind.CREDIT]


PLAYER = """Farmers Turn to Bees
Embed share
Farmers Turn to Bees
by VOA - Voice of America English News
No media source currently available
0:00 0:04:26 0:00
In southern Kenya, farmers are using an unusual tool to keep elephants away from crops: bees.
For many years, hungry elephants walked through fields near Amboseli. “We tried everything,” a farmer said.
See comments
Forum
This forum has been closed."""


def test_a_pasted_player_is_no_story() -> None:
    story = document.from_text(PLAYER, "en")
    body = [story.text[b.char_start : b.char_end] for b in story.blocks if b.kind is BlockKind.BODY]
    assert body == PLAYER.split("\n")[6:8]
    assert sum(block.kind is BlockKind.HEADLINE for block in story.blocks) == 2
    assert {b.kind for b in story.blocks} == {BlockKind.HEADLINE, BlockKind.LEFTOVER, BlockKind.BODY}


@pytest.mark.parametrize("ending", ["We want to hear from you.", "I’m Ann Lee.", "Ann Lee wrote this story."])
def test_a_line_below_a_list_is_no_part_of_its_last_entry(ending: str) -> None:
    glossary = "Words in This Story\ncome out – phrasal verb. to appear\nbee –n. an insect"
    story = document.from_text(f"Bees\n\nBees work. They fly.\n\n{glossary}\n{ending}", "en")
    assert [entry.definition for entry in story.glossary] == ["to appear", "an insect"]
    last = story.blocks[-1]
    assert story.text[last.char_start : last.char_end] == ending
    assert last.kind in {BlockKind.INVITATION, BlockKind.SIGN_OFF, BlockKind.CREDIT}
