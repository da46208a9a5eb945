"""What papers say is closed to the public."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.parts.exempt import is_exempt

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
    "Exempt information: Yes",
    "Exempt information: not for publication under paragraph 3",
    "Does this report contain exempt information? Yes, at Appendix B",
    "EXEMPT - No. 5 High Street",
    "The appendix holds confidential information: no copy may be taken",
    "Part 2 - Sale of the depot",
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
    "Exempt information: No",
    "Exempt or confidential information: None.",
    "Exempt information | No",
    "Exempt information:\nNo\nWards affected: All",
    "Does this report contain exempt information? No",
    "Exempt information under Schedule 12A: N/A",
    "Exempt: No",
    "Confidential - none",
    "PART 2 - ACTIONS",
    "Part 2: Recommendations and progress",
    "Part 2 shows actions agreed by officers",
    "A cabinet member spoke in confidence of the budget",
]


@pytest.mark.parametrize("text", EXEMPT)
def test_what_is_closed_to_the_public_is_exempt(text: str) -> None:
    assert is_exempt(text)


@pytest.mark.parametrize("text", OPEN)
def test_what_is_open_is_not_exempt(text: str) -> None:
    assert not is_exempt(text)


WORDS = st.lists(
    st.sampled_from("Schedule 12A paragraph 3 - to 99 and , part 2 exempt not items public excluded".split())
)


@given(st.text() | WORDS.map(" ".join))
def test_no_text_makes_it_fail(text: str) -> None:
    assert is_exempt(text) in (True, False)
