"""Explain the words of English grammar: “the”, “of”, “would”. WordNet has none of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from listenapp.dictionary.context import DETERMINERS


class Role(StrEnum):
    ARTICLE = "article"
    PRONOUN = "pronoun"
    DETERMINER = "determiner"
    PREPOSITION = "preposition"
    CONJUNCTION = "conjunction"
    AUXILIARY = "helping verb"
    SHORT_FORM = "short form"
    WORD = "grammar word"


@dataclass(frozen=True, slots=True)
class GrammarWord:
    word: str
    role: Role
    use: str


_USES = """
article
  a, an: one; before a noun that the listener does not know yet
  the: before a noun when it is clear which one is meant
pronoun
  i: the person who speaks or writes
  me: “I” after a verb or a preposition
  mine: the one or ones that belong to me
  you: the person or people who listen or read; also people in general
  yours: the one or ones that belong to you
  he: a man, boy or male animal that was named before
  him: “he” after a verb or a preposition
  she: a woman, girl or female animal that was named before
  her: “she” after a verb or a preposition; before a noun: belonging to her
  hers: the one or ones that belong to her
  it: a thing, animal or idea that was named before; also in “it is raining”
  we: the speaker and other people
  us: “we” after a verb or a preposition
  ours: the one or ones that belong to us
  they: the people, animals or things that were named before
  them: “they” after a verb or a preposition
  theirs: the one or ones that belong to them
  myself, yourself, himself, herself, itself, ourselves, yourselves, themselves: the same person or thing as the \
subject; also to stress who it is
  who, whom: which person or people
  what: which thing or things; the thing that
  something: a thing that is not named
  anything: a thing of any kind, in questions and after “not”
  everything: all things
  nothing: not one thing
  someone, somebody: a person who is not named
  anyone, anybody: a person of any kind, in questions and after “not”
  everyone, everybody: all people
  nobody: not one person
determiner
  my: belonging to me
  your: belonging to you
  his: belonging to him
  its: belonging to it
  our: belonging to us
  their: belonging to them
  this: the one that is near or is named now
  that: the one that is farther away or was named before; also joins a clause: “he said that …”
  these: the ones that are near or are named now
  those: the ones that are farther away or were named before
  which: what one or ones; also adds something about a thing: “the boat, which …”
  whose: belonging to which person; also “the man whose …”
preposition
  of: belonging to, part of, made of or about something
  to: in the direction of; until; also before a verb: “to go”
  for: meant to help or be given to somebody; because of; during a length of time
  with: together with; having; by using
  without: not having; not doing
  from: where something begins, comes from or is taken away
  into, onto: moving to a place in or on something
  at: in the place or at the time named
  by: near; done or made through; not later than
  in: inside; during
  on: touching the top of; on the day named; about
  about: on the subject of; a little more or less than
  against: touching; opposed to
  among: in the middle of several; one of
  between: in the space or time that separates two
  during: all through a time, or at some moment in it
  toward, towards: in the direction of
  upon: on
  through: in one side and out of the other; from beginning to end
  until, till: up to a time
  since: from a time in the past until now; because
  per: for each
  via: by way of
  despite: without being stopped by
  unlike: different from
conjunction
  and: joins words or sentences; also
  or: joins two possible things
  nor: and not
  but: joins two things that differ; except
  if: in the case that; whether
  than: after a comparison: “bigger than”
  because: for the reason that
  although, though: in spite of the fact that
  unless: except if
  whether: if one thing or another is true
  while: during the time that; but
  as: in the way that; when; because; like
helping verb
  am, is, are: forms of “be” now; with “-ing” for what is going on
  was, were: forms of “be” in the past; with “-ing” for what was going on
  been: form of “be” after “have”
  being: form of “be” with “-ing”
  do, does: makes questions and “not” sentences about now; also to act
  did: makes questions and “not” sentences about the past
  have, has: with a past form, for what happened before now and still matters; also to own
  had: with a past form, for what happened before something in the past
  will: for the future, and for what somebody agrees to do
  would: for what is possible or imagined; polite requests; the past of “will”
  can: be able to; be allowed to
  could: the past of “can”; for what is possible; polite requests
  may: for what is possible or allowed
  might: for what is possible but not sure
  must: for what is necessary, or surely true
  shall: for the future, with “I” and “we”; for offers
  should: for what is right or expected
  ought: with “to”, for what is right or expected
grammar word
  not: makes a sentence mean the opposite
  there: with “is” or “are”, says that something exists; also “in that place”
"""
_SHORT = {"n't": "not", "'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "'d": "had or would", "'s": "is or has"}
_IRREGULAR = {"won't": "will not", "can't": "can not", "shan't": "shall not", "let's": "let us", "cannot": "can not"}
_BEFORE_S = frozenset("he she it that there here what who where how when".split())


def look_up(words: Sequence[str], index: int, *, is_in_dictionary: bool) -> GrammarWord | None:
    """Return what a word of an English sentence does, or None if it is no word of grammar.

    `is_in_dictionary`: whether a dictionary explains it. Then a determiner before it tells that it is none: “a can”.
    """
    word = words[index].replace("’", "'").lower()
    before = words[index - 1].lower() if index else ""
    if is_in_dictionary and before in DETERMINERS:
        return None
    return _table().get(word) or _short_form(word)


@cache
def _table() -> dict[str, GrammarWord]:
    return {found.word: found for found in _read()}


def _read() -> Iterator[GrammarWord]:
    role = Role.WORD
    for line in _USES.strip().splitlines():
        if not line.startswith(" "):
            role = Role(line)
            continue
        forms, _, use = line.strip().partition(": ")
        yield from (GrammarWord(form, role, use) for form in forms.split(", "))


def _short_form(word: str) -> GrammarWord | None:
    if word in _IRREGULAR:
        return GrammarWord(word, Role.SHORT_FORM, _IRREGULAR[word])
    for ending, meaning in _SHORT.items():
        stem = word.removesuffix(ending)
        if stem != word and (stem in _BEFORE_S if ending == "'s" else stem in _table() or stem == "need"):
            return GrammarWord(word, Role.SHORT_FORM, f"{stem} {meaning}")
    return None
