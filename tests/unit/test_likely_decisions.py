"""Sentences of minutes that are likely to be decisions: what is seen of them, and how they are set apart."""

from __future__ import annotations

import pytest

from index.likely import tokens
from index.minutes.likely.features import features
from index.minutes.likely.judging import odds
from index.minutes.likely.marking import marked
from index.minutes.likely.sentence import sentences_under
from index.types import Authority, Contribution

PAST = "Three quotes were seen."
DECISION = "Agreed to accept the quote of £480."


def told(*texts: str, authority: Authority = Authority.MINUTED) -> list[Contribution]:
    return [Contribution(text, authority, 0) for text in texts]


def test_a_sentence_is_seen_between_its_neighbours() -> None:
    first, second, third = sentences_under("Fences", told("One came. Two went.", "Three stayed."))
    assert (first.text, first.before, first.after) == ("One came.", "", "Two went.")
    assert (second.of, second.begin, second.before, second.after) == (0, 10, "One came.", "Three stayed.")
    assert (third.of, third.title) == (1, "Fences")


def test_an_item_of_a_list_is_seen_with_what_leads_in_to_it() -> None:
    led = sentences_under("", told("She told members:", "(a) that it rained;", "(b) that it stopped.", "They left."))
    assert [one.lead for one in led] == ["", "She told members:", "She told members:", ""]


def test_tables_are_left_aside() -> None:
    assert sentences_under("", [Contribution("Item\tVerdict\nHall\tAgreed", Authority.MINUTED, 0, table=True)]) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cllr Ann Lee paid £1,200", "qperson paid qsum"),
        ("on 3.4.21 the 2nd of 12", "on qcount the qcount of qcount"),
        ("AGREED to GO", "agreed^ to go"),
    ],
    ids=["people and sums", "dates and numbers", "capitals"],
)
def test_what_differs_from_paper_to_paper_is_one_word(text: str, expected: str) -> None:
    assert " ".join(tokens(text)) == expected


def test_features_tell_where_words_stand() -> None:
    (one,) = sentences_under("Fences", [Contribution("Mend it.", Authority.MINUTED, 0, heading="Decision")])
    assert {"^ mend it", "= < mend", "= it . >", "title fences", "heading decision", "length 0"} <= features(one)


@pytest.mark.parametrize(
    "text",
    [
        DECISION,
        "Minutes of 4 March approved and signed.",
    ],
)
def test_decisions_in_no_set_form_are_likely(text: str) -> None:
    (one,) = sentences_under("", told(text))
    assert odds(one) > 0


@pytest.mark.parametrize(
    "text",
    [
        PAST,
        "Cllr Lee asked whether the hall could be let at £12 an hour.",
        "The panel were invited to comment on the report.",
        "The County Council had approved the scheme in 2019.",
        "The report recommended that the fee be raised.",
    ],
)
def test_what_is_told_asked_or_recommended_is_not(text: str) -> None:
    (one,) = sentences_under("", told(text))
    assert odds(one) < 0


def test_the_sentences_that_are_likely_are_set_apart_in_the_papers_words() -> None:
    text = f"{PAST} {DECISION} {PAST}"
    parts, begins = marked("", told(text), set())
    assert [(one.text, one.authority) for one in parts] == [
        (PAST, Authority.MINUTED),
        (DECISION, Authority.RESOLVED),
        (PAST, Authority.MINUTED),
    ]
    assert begins == {1}


def test_places_where_resolutions_begin_move_with_them() -> None:
    given = [
        *told(f"{PAST} {DECISION}"),
        *told("That is so.", authority=Authority.RESOLVED),
    ]
    parts, begins = marked("", given, {1})
    assert [one.authority for one in parts] == [Authority.MINUTED, Authority.RESOLVED, Authority.RESOLVED]
    assert begins == {1, 2}


@pytest.mark.parametrize("authority", [Authority.REPORTED, Authority.AGENDA, Authority.SAID])
def test_only_what_is_minuted_is_judged(authority: Authority) -> None:
    given = told(DECISION, authority=authority)
    assert marked("", given, set()) == (given, set())
