"""The website around a paper: its menu, its archive, and links that are titles where a number stands above them."""

from __future__ import annotations

from index.parts.furniture import clean_blocks
from index.readers import read_text
from index.types import Furniture

SITE = """\
Elm village
Home
News
Parish Council
Village Hall
Contact
Elm Parish Council

Minutes of the meeting held on 4 July 2023 at 7pm

Present: Cllr A Lee

Apologies
None had been received, and nobody came late to the meeting.

Bins and dogs
Both were talked about at length and nothing was settled in the end.

Matters arising
There were none that had not been dealt with already by the Clerk.

Archives
June 2023
There is more to read about June on the other pages of this site.
"""


def test_a_menu_is_set_aside_up_to_its_last_link() -> None:
    found, left = clean_blocks(SITE)
    assert [words for kind, words in left if kind is Furniture.WEB_PAGE] == [
        *("Home", "News", "Parish Council", "Village Hall", "Contact")
    ]
    assert [block.text for block in found][:2] == ["Elm village", "Elm Parish Council"]


def test_a_menu_names_no_venue_and_an_archive_no_item() -> None:
    (meeting,) = read_text(SITE).meetings
    assert meeting.venue is None
    assert [item.title for item in meeting.items] == ["Apologies", "Bins and dogs", "Matters arising"]


def test_what_follows_home_without_links_of_a_menu_stays() -> None:
    found, _ = clean_blocks("Home\nHarbour Board\nMinutes of the meeting of 4 July 2023")
    assert next(block.text for block in found) == "Harbour Board"


def test_the_words_of_a_link_below_a_number_are_a_title() -> None:
    text = (
        "Elm Town Council\nMINUTES\nHarbour Committee\nPresent: Cllr A Lee\n1.\nApologies for absence\nNone.\n"
        "2.\nMinutes\nRESOLVED: that they be approved.\n3.\nNext meeting\n5th July at 7pm.\n"
    )
    assert [item.title for item in read_text(text).meetings[0].items] == [
        "Apologies for absence",
        "Minutes",
        "Next meeting",
    ]


def test_the_way_to_a_page_names_no_body() -> None:
    text = "Home page / Council / Agendas and minutes\nHarbour Board (North)\nTuesday, 4th July, 2023 2.00 pm\n"
    page = f"{text}Items\nNo. Item\n1.\nApologies\nMinutes:\nNone.\n2.\nBins\nMinutes:\nNoted.\n"
    assert read_text(page).meetings[0].body == "Harbour Board (North)"
