"""Where two captions run together in what is longer than any caption."""

from __future__ import annotations

import pytest

from index.readers.transcripts.gluing import joined_at, vocabulary_of, width_of

# What the rest of a paper says, a caption a line.
ELSEWHERE = [
    "We have looked at the whole of the parking scheme and at what people say of it",
    "in the end that was for the county council, which has public money for the work",
    "and the charging points will be put in the car park when the report has been made",
    "nobody at the depot knew why the accounts were late, and the round was changed then",
] * 4
# Where "|" stands, two captions meet.
MEETING = {
    "a word and the next": "So the figures for the year are forty seven point five per cent recycled at|the end "
    "of March",
    "two words of the paper": "There are fourteen places in the borough at the moment that have such a public|charging "
    "points scheme and we think that sixty are needed by the year after next",
    "a capital within a word": "What I will do now is go away from here and see to it that somebody will go and ask|"
    "Coachways what a later number nine would cost us all in the coming financial year",
    "the end of a sentence": "We are not going to bring in food waste collections in the course of this year.|The "
    "date that the government gave is April and we would not be ready any sooner",
    "a number and a word": "It comes to ninety two thousand pounds for the eight and a grant would pay 60|percent of "
    "that if it is asked for before the end of the financial year in March",
    "a word that stands nowhere else": "The company has been in the hands of an administrator, so it is in administra"
    "tion|now so that we cannot know whether we will ever see the turnstile records of it",
}
APART = {
    "a short caption": "Can I ask how much that would cost us in the end?",
    "a word that is one": "Thank you Chair and I will go on to the next slide that is about the network of them",
}


@pytest.mark.parametrize("told", MEETING.values(), ids=MEETING)
def test_where_two_captions_meet(told: str) -> None:
    caption = told.replace("|", "")
    vocabulary = vocabulary_of([*ELSEWHERE, caption])
    assert joined_at(caption, vocabulary, width_of(ELSEWHERE)) == told.index("|")


@pytest.mark.parametrize("told", APART.values(), ids=APART)
def test_where_none_meet(told: str) -> None:
    assert joined_at(told, vocabulary_of([*ELSEWHERE, told]), width_of(ELSEWHERE)) is None


def test_few_captions_do_not_tell_how_long_one_is() -> None:
    assert width_of(["Yes.", "No."]) > width_of(ELSEWHERE)
