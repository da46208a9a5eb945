"""A catch-up tells every paper of a meeting, those too that have no items where others have."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.catchup.catching import catch_up
from assistant.catchup.from_store import papers_of
from assistant.catchup.meetings import meant, meetings
from assistant.catchup.summary import CatchUp, ItemSummary, LineKind
from index.readers import read_text
from index.store import Store
from index.types import AgendaItem, Authority, Contribution, Meeting, PaperKind
from tests.unit.kept import keep

HELD = dt.date(2024, 3, 12)
ITEMS = (
    AgendaItem("1", "Declarations of interest"),
    AgendaItem("2", "Bus shelters"),
    AgendaItem("3", "Library opening hours"),
)
SHELTERS = "Nine of the 31 bus shelters in the borough were broken in February, and glass costs £14,000 a year."
HOURS = "The library at Mill Lane opens for 24 hours a week, and 310 people signed a petition for longer hours."
SAID = (
    ("Cllr Ann Lee", "Good evening and welcome. Any declarations? No. Right, item two, bus shelters. Jim."),
    ("Jim Ash", f"Thank you Chair. {SHELTERS} I will send the list of shelters to all members by 1 May 2024."),
    ("Cllr Ann Lee", "Thank you. Item three then, library opening hours. Joan."),
    ("Joan Elm", f"Thank you Chair. {HOURS}"),
    ("Cllr Ann Lee", "Can I have a proposer that we note it? Thank you, Bob. All in favour? That is carried."),
    ("Cllr Ann Lee", "Thank you. The meeting is closed."),
)


def told_of(store: Store, said: tuple[tuple[str, str], ...]) -> CatchUp:
    contributions = tuple(
        Contribution(text, Authority.SAID, None, who, start=60 * at) for at, (who, text) in enumerate(said)
    )
    listed = Contribution("Report of the Head of Parks.", Authority.AGENDA, 1)
    agenda = Meeting("Beeton", "Parks", HELD, items=ITEMS, contributions=(listed,))
    keep(store, "agenda.txt", [agenda], PaperKind.AGENDA)
    recording = Meeting("Beeton", "Parks", HELD, contributions=contributions)
    keep(store, "webcast.txt", [recording], PaperKind.TRANSCRIPT)
    return catch_up(papers_of(store, meant("12 March 2024", meetings(store.catalogue.papers()))))


def words(summary: ItemSummary) -> str:
    return "\n".join(line.text for line in summary.lines)


def test_a_recording_without_items_is_parted_where_the_chair_calls_those_of_the_agenda(store: Store) -> None:
    shelters, hours = told_of(store, SAID).items
    assert (shelters.item.number, hours.item.number) == ("2", "3")
    assert SHELTERS.split(",")[0] in words(shelters)
    assert HOURS.split(",")[0] in words(hours)
    assert [line.text for line in (shelters.lines[0], hours.lines[0])] == [
        "Right, item two, bus shelters.",
        "Item three then, library opening hours.",
    ]
    assert {line.kind for line in shelters.lines} == {LineKind.CALLED, LineKind.ABOUT, LineKind.PROMISED}
    assert LineKind.DECIDED in {line.kind for line in hours.lines}


def test_a_recording_in_which_nothing_is_called_is_told_under_no_item(store: Store) -> None:
    quiet = tuple((who, text.replace("item", "thing").replace("Item", "Thing")) for who, text in SAID)
    quiet = tuple((who, text.replace("hours. Joan", "things")) for who, text in quiet)
    (item,) = told_of(store, quiet).items
    assert item.item == AgendaItem(None, "In the recording, under no item")
    assert {LineKind.DECIDED, LineKind.PROMISED} <= {line.kind for line in item.lines}
    assert SHELTERS.split(",")[0] in words(item)
    assert HOURS.split(",")[0] in words(item)


MINUTES = """BEETON COUNCIL

PARKS COMMITTEE

Minutes of the meeting held on 12 March 2024 at 7 pm

Present: Cllrs A Lee and B Oak

14. LIDO
The Head of Parks said that the subsidy had been £310,000. The average stay was 21 minutes.

15. PONDS
Councillor Lee moved that the ponds be drained by May 2024. There being no seconder, the motion fell.

16. PATHS
Councillor Oak said that the report on the paths needed longer and would now come in June 2024. This was agreed.
(Councillor Lee did not vote on (b).)
It was proposed by Councillor Oak, seconded by Councillor Lee and

RESOLVED: that the report be noted.
"""
LOG = """Beeton Council
Parks Committee
12 March 2024
Action log

Ref | Meeting | Action | Owner | Due | Status
P/1 | 9 January 2024 | Send the list of ponds to members | Jim Ash | 1 February 2024 | Outstanding.
P/2 | 9 January 2024 | Mend the gate at the lido | Joan Elm | 1 February 2024 | Complete.
"""


@pytest.fixture
def minuted(store: Store) -> CatchUp:
    for name, text in (("minutes.txt", MINUTES), ("log.txt", LOG)):
        paper = read_text(text)
        keep(store, name, paper.meetings, paper.kind)
    return catch_up(papers_of(store, meant("12 March 2024", meetings(store.catalogue.papers()))))


def test_a_list_of_actions_beside_minutes_is_told_with_what_is_overdue(minuted: CatchUp) -> None:
    assert [one.item.number for one in minuted.items] == ["14", "15", "16", None]
    log = minuted.items[-1]
    assert log.item.title == "In the list of actions, under no item"
    assert (log.lines[0].text, log.lines[0].lead.rsplit(", ", 1)[-1]) == (
        "Send the list of ponds to members",
        "overdue",
    )


@pytest.mark.parametrize(
    ("at", "told"),
    [
        (1, "There being no seconder, the motion fell."),
        (2, "This was agreed."),
        (2, "(Councillor Lee did not vote on (b).)"),
    ],
    ids=["a motion without a seconder", "a short outcome", "a bracket behind the full stop"],
)
def test_what_became_of_it_is_told_whole(minuted: CatchUp, at: int, told: str) -> None:
    assert told in words(minuted.items[at])


def test_a_sentence_that_breaks_off_before_what_was_resolved_is_no_point(minuted: CatchUp) -> None:
    assert "seconded by Councillor Lee and" not in words(minuted.items[2])


FOUND = "The subsidy of the lido was £310,000, against £220,000 in the year before."


def test_what_a_report_found_stands_beside_what_was_said_of_it(store: Store) -> None:
    lido = AgendaItem("14", "Lido")
    texts = ("The Chair thanked all who had come to the park.", "It is recommended that fares be raised to £40.", FOUND)
    report = tuple(Contribution(text, Authority.REPORTED, 0) for text in texts)
    keep(store, "minutes.txt", read_text(MINUTES).meetings)
    held = meetings(store.catalogue.papers())[0]
    paper = Meeting(held.council, held.body, HELD, items=(lido,), contributions=report)
    keep(store, "report.txt", [paper], PaperKind.REPORT)
    told = catch_up(papers_of(store, meant("12 March 2024", meetings(store.catalogue.papers()))))
    lines = [line for line in told.items[0].lines if line.passage.authority is Authority.REPORTED]
    assert [(line.kind, line.text) for line in lines] == [(LineKind.POINT, FOUND), (LineKind.PROPOSED, texts[1])]
