"""Lines that belong together are quoted together."""

from __future__ import annotations

import pytest

from assistant.answering.listed import joined, listed, resolved_beside
from index.types import Authority
from tests.unit.weighed import lines_of, sentence

RESOLVED = ("That the report be noted.", "That a further survey be done.", "That thanks be sent.")


@pytest.mark.parametrize("at", [0, 1, 2], ids=["the first", "a middle one", "the last"])
def test_a_part_of_a_resolution_is_quoted_with_the_others(at: int) -> None:
    quote = listed(sentence(lines_of(*RESOLVED, authority=Authority.RESOLVED), at=at).quote)
    assert quote
    assert quote.text == " … ".join(RESOLVED)


def test_lines_that_were_joined_are_quoted_with_the_rest() -> None:
    passage = lines_of(*RESOLVED, authority=Authority.RESOLVED)
    two = joined(sentence(passage).quote, passage.pieces[1])
    assert two
    whole = listed(two)
    assert whole
    assert whole.text == " … ".join(RESOLVED)


def test_a_line_that_leads_into_a_list_is_quoted_with_it() -> None:
    quote = listed(sentence(lines_of("The team works with:", "- children of 11 to 17", "- their parents")).quote)
    assert quote
    assert quote.text == "The team works with: … - children of 11 to 17 … - their parents"


@pytest.mark.parametrize(
    ("texts", "authority"),
    [
        (("The team works with children.", "- their parents"), Authority.REPORTED),
        (("The team works with:", "- one " * 20), Authority.REPORTED),
        (("That the report be noted.",), Authority.RESOLVED),
        (("The panel met.", "It was late."), Authority.MINUTED),
    ],
    ids=["leads into nothing", "no line below", "a resolution of one part", "paragraphs"],
)
def test_what_stands_alone_is_quoted_alone(texts: tuple[str, ...], authority: Authority) -> None:
    assert listed(sentence(lines_of(*texts, authority=authority)).quote) is None


def test_the_parts_of_a_resolution_that_have_no_room_come_next() -> None:
    passage = lines_of(*(f"That {part} {'and so on ' * 20}." for part in "abc"), authority=Authority.RESOLVED)
    quotes = [sentence(passage, at=at).quote for at in range(3)]
    middle = resolved_beside(quotes[1], [quotes[1]])
    assert middle
    assert middle.piece == passage.pieces[2]
    first = resolved_beside(quotes[1], [quotes[1], quotes[2]])
    assert first
    assert first.piece == passage.pieces[0]
    assert resolved_beside(quotes[1], quotes) is None


def test_a_paragraph_of_minutes_is_no_part_of_a_resolution() -> None:
    quote = sentence(lines_of("The panel met.", "It was late.", authority=Authority.MINUTED)).quote
    assert resolved_beside(quote, [quote]) is None
