"""What papers say is closed to the public, and under which paragraphs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.parts.exempt import exempt_paragraphs, is_exempt

EXEMPT = [
    "Part 2",
    "PART II - Items closed to press and public",
    "Part 2 – exempt items",
    "Sale of land (Part 2)",
    "Part 2 of the agenda",
    "EXEMPT - Sale of land",
    "Sale of land [RESTRICTED]",
    "NOT FOR PUBLICATION by virtue of paragraph 3 of Part 1 of Schedule 12A",
    "This appendix is not for publication.",
    "The report contains exempt information.",
    "Closed to the press and public",
    "Closed to press and public",
    "Private item",
    "Exempt appendix to item 7",
    "Exempt or confidential items",
    "Restricted minutes of the last meeting",
    "By paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972",
    "There was nothing else. The report contains exempt information.",
    "Contract award (press and public excluded)",
    "Gwybodaeth eithriedig",
]
OPEN = [
    "",
    "The Chair was not expecting any exempt or restricted items",
    "She advised that there were no exempt items on the agenda.",
    "Exclusion of the press and public",
    "EXCLUSION OF PRESS AND PUBLIC",
    "To exclude the press and public from the items in Part 2 of the agenda",
    "That the press and public be excluded for item 9, as it contains exempt information",
    "Eithrio'r cyhoedd",
    "Local Plan Part 2",
    "Part 2 of the Housing Act 2004",
    "Care leavers exempt from council tax",
    "Restricted byways",
    "Private rented homes",
    "Grants to private business owners",
    "A cabinet member spoke in confidence of the budget",
]
CITED = {
    "Not for publication: paragraph 3 of Part 1 of Schedule 12A": ("3",),
    "exempt information as defined in paragraphs 1, 2 and 5 of Schedule 12A": ("1", "2", "5"),
    "Exempt information, paragraphs 1-3 of Schedule 12A": ("1", "2", "3"),
    "Exempt information, Paras 3 & 7A": ("3", "7A"),
    "exempt by virtue of Paragraph(s) 3 to 5": ("3", "4", "5"),
    "paragraph 3 of Part 1 and paragraph 10 of Part 2 of Schedule 12A": ("3",),
    "paragraph 3 of Schedule 12A; paragraph 3 of Schedule 12A": ("3",),
    "Paragraphs 12 and 13 of Part 4 of Schedule 12A": ("12", "13"),
    "Gwybodaeth eithriedig: Paragraff 14 o Ran 4 o Atodlen 12A": ("14",),
    "See paragraph 3 of the report": (),
    "Paragraph 99 of Schedule 12A": (),
    "Schedule 12A": (),
}


@pytest.mark.parametrize("text", EXEMPT)
def test_what_is_closed_to_the_public_is_exempt(text: str) -> None:
    assert is_exempt(text)


@pytest.mark.parametrize("text", OPEN)
def test_what_is_open_is_not_exempt(text: str) -> None:
    assert not is_exempt(text)


@pytest.mark.parametrize(("text", "paragraphs"), CITED.items(), ids=list(CITED))
def test_the_paragraphs_of_schedule_12a_are_told(text: str, paragraphs: tuple[str, ...]) -> None:
    assert exempt_paragraphs(text) == paragraphs


WORDS = st.lists(
    st.sampled_from("Schedule 12A paragraph 3 - to 99 and , part 2 exempt not items public excluded".split())
)


@given(st.text() | WORDS.map(" ".join))
def test_no_text_makes_it_fail(text: str) -> None:
    assert is_exempt(text) in (True, False)
    assert all(number[0].isdigit() for number in exempt_paragraphs(text))
