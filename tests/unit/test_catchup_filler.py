"""What is left out before a sentence in a catch-up, which must change nothing that it says."""

from __future__ import annotations

import pytest

from assistant.catchup.filler import filler

CUT = {
    "words of speech": ("Yeah, so, well, we mend the roof in May.", "we mend the roof in May."),
    "without commas": ("So yeah the roof is mended in May.", "the roof is mended in May."),
    "the chair spoken to": ("Thank you chair. The roof is mended.", "The roof is mended."),
    "a conjunction": ("And parents were told in June.", "parents were told in June."),
    "a conjunction and the chair": ("But chair, the roof leaks.", "the roof leaks."),
    "a bullet": ("•  The roof leaks.", "The roof leaks."),
}
KEPT = {
    "no of a subject": "No answer had come from the county.",
    "no that answers": "No, the roof is not mended.",
    "no behind other words": "No. We were not told.",
    "a doubt": "I think the roof is unsafe.",
    "so far": "So far the county has not answered.",
    "so few": "So few residents came that it was put off.",
    "so that": "So that parents can plan, the days are printed.",
    "now that": "Now that the grant has ended the club will close.",
    "but for": "But for the grant the club would close.",
    "well over": "Well over half of them were late.",
    "just": "Just two of the nine posts were filled.",
    "just before a clause": "Just the one post was filled.",
    "a post": "Chair of Governors Ann Lee wrote to the county.",
    "a title": "Sir John Oak opened the hall.",
    "a name": "Well Street will be closed in May.",
    "what somebody knows": "You know the library on the hill.",
    "absolutely not": "Absolutely not all of them agreed.",
    "yes as an answer to vote on": "Yes to the crossing got 312 votes.",
    "that which was refused": "That was refused in June.",
    "also with what it joins": "Also present were two of the tenants.",
}


@pytest.mark.parametrize(("text", "left"), CUT.values(), ids=CUT.keys())
def test_words_that_say_nothing_are_left_out(text: str, left: str) -> None:
    assert text[filler(text) :] == left


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT.keys())
def test_a_word_that_changes_what_is_said_stays(text: str) -> None:
    assert filler(text) == 0


@pytest.mark.parametrize(
    ("text", "left"),
    [("Yes, but for the grant we would close.", "but for the grant we would close."),
     ("Well, no, we were not told.", "no, we were not told."),
     ("And that was refused in June.", "that was refused in June.")],
)  # fmt: skip
def test_what_stands_behind_words_left_out_stays_whole(text: str, left: str) -> None:
    assert text[filler(text) :] == left
