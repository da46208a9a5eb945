"""Catching up on a meeting of a store."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.catchup.catching import catch_up
from assistant.catchup.from_store import papers_of
from assistant.catchup.meetings import meant, meetings
from assistant.catchup.showing import catch_up_lines
from assistant.catchup.summary import CatchUp, LineKind
from index.store import Store
from index.types import AgendaItem, Authority, Contribution, Meeting, PaperKind, Votes
from tests.unit.kept import keep

ITEMS = (
    AgendaItem("1", "Apologies"),
    AgendaItem("2", "Minutes of the last meeting"),
    AgendaItem("3", "Felling of trees"),
    AgendaItem("4", "Any other business"),
)
SAID = [
    ("Cllr Ann Lee", 0, "Good evening. Apologies have been received from Councillor Joan Elm. Any others?"),
    ("Cllr Ann Lee", 2, "Moving on to item three. I'd like to invite the Head of Parks to present the report."),
    ("Jim Ash", 2, "The purpose of the report is to set out why forty trees in the park are to be felled in May 2024."),
    ("Jim Ash", 2, "The felling costs £96,000, and ash dieback has been found at 31 of our 88 sites in the borough."),
    (
        "Cllr Bob Oak",
        2,
        "I am concerned that the residents of Mill Lane were never consulted about the felling of trees.",
    ),
    ("Jim Ash", 2, "We will write to each household in Mill Lane about the felling before the work begins in May."),
    ("Cllr Ann Lee", 2, "Can I have a proposer? Thank you, Bob. And seconded by Ann. Thank you very much."),
]
HELD = dt.date(2024, 3, 12)


def contributions() -> tuple[Contribution, ...]:
    told = enumerate(SAID)
    return tuple(Contribution(text, Authority.SAID, item, who, start=at * 60) for at, (who, item, text) in told)


def transcript() -> Meeting:
    return Meeting("Beeton Council", "Parks Committee", HELD, items=ITEMS, contributions=contributions())


@pytest.fixture
def told(store: Store) -> CatchUp:
    keep(store, "webcast.txt", [transcript()], PaperKind.TRANSCRIPT)
    held = meant("12 March 2024", meetings(store.catalogue.papers()))
    return catch_up(papers_of(store, held))


def test_each_substantive_item_is_told_and_no_other(told: CatchUp) -> None:
    assert [one.item.number for one in told.items] == ["3"]


def test_what_it_was_about_the_points_the_decision_and_the_promise_are_told(told: CatchUp) -> None:
    lines = told.items[0].lines
    assert [line.kind for line in lines] == [
        LineKind.ABOUT,
        LineKind.POINT,
        LineKind.POINT,
        LineKind.DECIDED,
        LineKind.PROMISED,
    ]
    assert (lines[0].lead, lines[0].text) == ("Jim Ash", SAID[2][2])
    assert {line.lead for line in lines if line.kind is LineKind.POINT} == {"Jim Ash", "Cllr Bob Oak"}


def test_who_spoke_and_who_sent_apologies_is_told(told: CatchUp) -> None:
    spoke = [line.lead for line in told.people if line.kind is LineKind.SPOKE]
    assert spoke == ["Cllr Ann Lee", "Jim Ash", "Cllr Bob Oak"]
    (apologies,) = (line.text for line in told.people if line.kind is LineKind.APOLOGIES)
    assert apologies == "Apologies have been received from Councillor Joan Elm."


def test_every_line_has_its_source_and_its_words_are_the_papers(told: CatchUp) -> None:
    paper = " ".join(text for _, _, text in SAID)
    for line in told.lines:
        fields = line.to_json()
        assert (fields["source"], fields["meeting"], fields["authority"]) == ("webcast.txt", "2024-03-12", "said")
        assert fields["start"]
        assert all(part.strip() in paper for part in fields["quote"].split("…"))


def test_it_is_printed_with_the_place_of_each_line(told: CatchUp) -> None:
    shown = "\n".join(catch_up_lines(told))
    assert "[bold]Parks Committee, Beeton Council[/]" in shown
    assert "A: webcast.txt" in shown
    assert shown.count("(A 0:0") == len(told.lines)


def test_a_roster_is_told_where_minutes_print_one(store: Store) -> None:
    roster = [
        Contribution(name, Authority.MINUTED, heading="Present") for name in ("Cllr Ann Lee (Chair)", "Cllr Bob Oak")
    ]
    apologies = Contribution("Apologies were received from Cllr Joan Elm.", Authority.MINUTED, 0)
    keep(store, "minutes.txt", [Meeting("Beeton", "Parks", HELD, items=ITEMS, contributions=(*roster, apologies))])
    held = meant("12 March 2024", meetings(store.catalogue.papers()))
    lines = [(line.kind, line.lead, line.text) for line in catch_up(papers_of(store, held)).people]
    assert lines == [
        (LineKind.CAME, "Present", "Cllr Ann Lee (Chair)\nCllr Bob Oak"),
        (LineKind.APOLOGIES, "", "Apologies were received from Cllr Joan Elm."),
    ]


def test_a_meeting_without_items_is_told_as_one(store: Store) -> None:
    said = tuple(Contribution(text, Authority.SAID, speaker=who) for who, item, text in SAID if item == 2)
    keep(store, "captions.txt", [Meeting("Beeton", "Parks", HELD, contributions=said)], PaperKind.TRANSCRIPT)
    held = meant("12 March 2024", meetings(store.catalogue.papers()))
    (item,) = catch_up(papers_of(store, held)).items
    assert item.item.title == "The meeting"
    assert {line.kind for line in item.lines} >= {LineKind.ABOUT, LineKind.POINT, LineKind.DECIDED, LineKind.PROMISED}


def test_a_person_with_two_spellings_spoke_once(store: Store) -> None:
    told = (("Cllr Ann Lee (Chair)", SAID[2][2]), ("Cllr Ann Lee", SAID[3][2]))
    said = tuple(Contribution(text, Authority.SAID, 2, who) for who, text in told)
    keep(store, "webcast.txt", [Meeting("Beeton", "Parks", HELD, items=ITEMS, contributions=said)])
    held = meant("12 March 2024", meetings(store.catalogue.papers()))
    assert [line.lead for line in catch_up(papers_of(store, held)).people] == ["Cllr Ann Lee (Chair)"]


@pytest.mark.parametrize("label", ["Present", "Who came"])
def test_a_roster_is_led_by_no_heading_that_is_of_no_people_and_says_who_they_are_once(
    store: Store, label: str
) -> None:
    roster = Contribution(f"{label}: Cllrs A Lee    and B Oak", Authority.MINUTED, heading="OVER BEETON PARISH COUNCIL")
    keep(store, "minutes.txt", [Meeting("Over Beeton Parish Council", None, HELD, contributions=(roster,))])
    caught = catch_up(papers_of(store, meant("12 March 2024", meetings(store.catalogue.papers()))))
    assert f"{label}: Cllrs A Lee and B Oak [dim](A)[/]" in list(catch_up_lines(caught))


VOTED = (
    ("It was moved by Cllr Lee, seconded by Cllr Oak and", Authority.MINUTED, None),
    ("RESOLVED that forty trees in the park be felled in May at a cost of £96,000.", Authority.RESOLVED, Votes(5, 1)),
)
LOST = "An amendment, moved by Cllr Ash and seconded by Cllr Fir, to fell ten was put and LOST (2 for, 4 against)."
APPROVED = "RESOLVED that the minutes of 6 February 2024 be approved, subject to Cllr Elm being shown as present."


def test_a_decision_says_how_it_was_voted_and_moved_where_its_words_do_not(store: Store) -> None:
    told = [Contribution(text, authority, 2, votes=votes) for text, authority, votes in VOTED]
    told.insert(0, Contribution(LOST, Authority.MINUTED, 2, votes=Votes(2, 4)))
    told.append(Contribution(APPROVED, Authority.RESOLVED, 1))
    minutes = Meeting("Beeton Council", "Parks Committee", HELD, items=ITEMS, contributions=tuple(told))
    keep(store, "minutes.txt", [minutes], PaperKind.MINUTES)
    lines = catch_up(papers_of(store, meetings(store.catalogue.papers())[0])).lines
    leads = {line.text: line.lead for line in lines if line.kind is LineKind.DECIDED}
    assert leads[VOTED[1][0]] == "moved by Cllr Lee; seconded by Cllr Oak; for 5, against 1"
    assert leads[LOST] == "voted down"
    assert [line.kind for line in lines if line.text == APPROVED] == [LineKind.DECIDED]
