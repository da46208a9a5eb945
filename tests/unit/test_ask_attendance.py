"""Questions about who came, and the rosters that answer them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from assistant.answering.evidence import Evidence
from assistant.answering.widening import widened
from assistant.understanding.attendance import answers, asked_about, capacity, demand, implied, roster_heading
from assistant.understanding.following import carried_on
from assistant.understanding.known import Known, KnownMeeting
from assistant.understanding.question import understand
from assistant.understanding.wants import Wants
from index.stored import Passage, Piece, Place
from index.types import CAME, AgendaItem, Authority, Capacity, PaperKind


def piece(text: str, heading: str | None = None, authority: Authority = Authority.MINUTED, id_: int = 1) -> Piece:
    return Piece(id_, text, 0, len(text), authority, heading=heading)


def passage(*pieces: Piece, title: str | None = None) -> Passage:
    item = AgendaItem("3", title) if title else None
    return Passage(1, Place("a.txt", PaperKind.MINUTES, item=item), pieces)


@pytest.mark.parametrize(
    ("question", "capacities"),
    [
        ("Who attended?", {Capacity.MEMBER, Capacity.SUBSTITUTE, Capacity.ATTENDING}),
        ("Who couldn't make the meeting?", {Capacity.APOLOGIES, Capacity.ABSENT}),
        ("Who missed the panel?", {Capacity.APOLOGIES, Capacity.ABSENT}),
        ("Which councillors were present?", {Capacity.MEMBER, Capacity.SUBSTITUTE}),
        ("Which officers attended?", {Capacity.ATTENDING}),
        ("Who sent apologies?", {Capacity.APOLOGIES, Capacity.ABSENT}),
        ("Who was not present?", {Capacity.APOLOGIES, Capacity.ABSENT}),
        ("Who was a substitute?", {Capacity.SUBSTITUTE, Capacity.APOLOGIES}),
    ],
)
def test_a_question_asks_about(question: str, capacities: set[Capacity]) -> None:
    assert asked_about(question) == capacities


@pytest.mark.parametrize(
    ("questions", "capacities"),
    [
        (("Who was missing from the March 2024 meeting?", "And in March 2025?"), {Capacity.APOLOGIES, Capacity.ABSENT}),
        (
            ("Which officers attended in March 2024?", "And in March 2025?", "What about March 2024?"),
            {Capacity.ATTENDING},
        ),
        (("Who sent apologies in March 2024?", "And who attended in March 2025?"), CAME),
    ],
    ids=["the same", "twice the same", "another"],
)
def test_a_follow_up_asks_about_the_same_unless_it_says_otherwise(
    questions: tuple[str, ...], capacities: set[Capacity]
) -> None:
    query = understand(questions[0], KNOWN)
    for question in questions[1:]:
        query = carried_on(understand(question, KNOWN), query, [])
    assert query.wants is Wants.ATTENDANCE
    assert asked_about(demand(query)) == capacities


@pytest.mark.parametrize(
    ("one", "title", "found"),
    [
        (piece("Cllr Ann Lee", "Attendance. Members of the Panel"), None, Capacity.MEMBER),
        (piece("Tom Oak", "Attendance. Employees"), None, Capacity.ATTENDING),
        (piece("**Apologies:** Cllr Ann Lee", "Attendance"), None, Capacity.APOLOGIES),
        (piece("Present: Cllr Ann Lee, Cllr Tom Oak"), None, Capacity.MEMBER),
        (piece("None were received."), "Apologies for absence", Capacity.APOLOGIES),
        (piece("Cllr Ann Lee", "Members", Authority.AGENDA), None, None),
        (piece("Cllr Ann Lee spoke.", "Background"), "Budget", None),
        (piece("Portfolio Holder: Cllr Ann Lee", None, Authority.REPORTED), "Budget", None),
        (piece("Present: Cllr Ann Lee", None, Authority.REPORTED), None, Capacity.MEMBER),
    ],
    ids=[
        "members",
        "officers",
        "led in under a heading",
        "led in",
        "item",
        "agenda",
        "no roster",
        "the head of a report",
        "the head of a paper of another form",
    ],
)
def test_a_roster_is_known_by_how_it_is_led_in(one: Piece, title: str | None, found: Capacity | None) -> None:
    assert capacity(passage(one, title=title), one) is found


@pytest.mark.parametrize(
    ("kind", "found"), [(PaperKind.DECISION, Capacity.MEMBER), (PaperKind.AGENDA, None), (PaperKind.REPORT, None)]
)
def test_who_came_stands_over_what_was_decided_and_not_over_an_agenda(kind: PaperKind, found: Capacity | None) -> None:
    one = piece("Present: Cllr Ann Lee, Cllr Tom Oak", authority=Authority.AGENDA)
    told = passage(one)
    assert capacity(replace(told, place=replace(told.place, kind=kind)), one) is found


KNOWN = Known(
    people={"Cllr Ann Lee": frozenset({"ann lee"}), "Cllr Tom Oak": frozenset({"tom oak"})},
    places=frozenset({"luton", "derby"}),
    meetings=(KnownMeeting(dt.date(2025, 3, 3)), KnownMeeting(dt.date(2024, 3, 4))),
)
LUTON = Place("a.txt", PaperKind.MINUTES, council="Luton Borough Council", date=dt.date(2025, 3, 3))


@pytest.mark.parametrize(
    ("question", "text", "heading", "answered"),
    [
        ("Who attended?", "Cllr Ann Lee", "Present", True),
        ("Who attended?", "Cllr Ann Lee", "Apologies", False),
        ("Who spoke?", "Cllr Ann Lee", "Present", False),
        ("Who attended on 3 March 2025?", "Cllr Ann Lee", "Present", True),
        ("Who attended on 4 March 2024?", "Cllr Ann Lee", "Present", False),
        ("Who attended in March 2025?", "Cllr Ann Lee", "Present", True),
        ("Who attended in Luton?", "Cllr Ann Lee", "Present", True),
        ("Who attended in Derby?", "Cllr Ann Lee", "Present", False),
        ("Was Cllr Ann Lee present?", "Cllr Ann Lee", "Apologies", True),
        ("Was Cllr Tom Oak present?", "Cllr Ann Lee", "Apologies", False),
        ("Who substituted at the meeting?", "Cllr Ann Lee", "Apologies", False),
        ("Who came as a substitute?", "Cllr Ann Lee in place of Cllr Tom Oak", "Apologies", True),
    ],
)
def test_a_roster_answers(question: str, text: str, heading: str, answered: bool) -> None:
    one = piece(text, heading)
    assert answers(understand(question, KNOWN), Passage(1, LUTON, (one,)), one) is answered


def evidence(pieces: list[Piece], at: int) -> Evidence:
    whole = ((0, len(pieces[at].contribution)),)
    return Evidence(passage(*pieces), pieces[at], whole, 1.0, 1.0, 1.0)


MEMBERS = [piece(f"Cllr {name}", "Present", id_=id_) for id_, name in enumerate(["Ann Lee", "Tom Oak", "Ivy Elm"], 1)]
OTHERS = [piece("Sam Ash, Clerk", "In attendance", id_=4)]


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_name_is_quoted_with_those_under_its_heading(at: int) -> None:
    quote = widened(evidence([*MEMBERS, *OTHERS], at).quote)
    assert quote.text == "Cllr Ann Lee … Cllr Tom Oak … Cllr Ivy Elm"
    assert quote.parts == {1: ((0, 12),), 2: ((0, 12),), 3: ((0, 12),)}


def test_a_name_alone_under_its_heading_is_quoted_alone() -> None:
    quote = widened(evidence([*MEMBERS, *OTHERS], 3).quote)
    assert (quote.text, quote.further) == ("Sam Ash, Clerk", ())


def test_a_long_roster_is_quoted_as_far_as_a_quote_goes() -> None:
    many = [piece(f"Cllr Member {number}", "Present", id_=number) for number in range(1, 60)]
    quote = widened(evidence(many, 30).quote)
    assert 70 < quote.words <= 80
    assert "Cllr Member 31" in quote.text


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        ("Attendance. Employees", "Employees"),
        ("In attendance. Item 6", "In attendance"),
        ("Labour", None),
        (None, None),
    ],
)
def test_the_heading_over_a_roster(heading: str | None, found: str | None) -> None:
    one = piece("Ann Lee", heading)
    assert roster_heading(passage(one), one) == found


@pytest.mark.parametrize(("title", "found"), [(None, "Officers"), ("Budget", None)], ids=["at the head", "in an item"])
def test_a_line_at_the_head_may_be_a_heading(title: str | None, found: str | None) -> None:
    lines = [piece(text, id_=id_) for id_, text in enumerate(["Present", "Cllr Ann Lee", "Officers", "Tom Oak"], 1)]
    whole = passage(*lines, title=title)
    assert roster_heading(whole, lines[3]) == found
    assert (capacity(whole, lines[1]) is Capacity.MEMBER) is (title is None)


def test_a_roster_implies_what_a_question_calls_it() -> None:
    assert implied("Who was absent from the budget meeting?") == {"absent", "meet"}


@pytest.mark.parametrize(
    ("question", "body", "answered"),
    [
        ("Who attended the Planning Committee?", "Planning and Licensing Committee", True),
        ("Who attended the Planning Committee?", "Scrutiny Panel", False),
        ("Who attended the Audit Committee?", "Scrutiny Panel", False),
        ("Who attended the panel?", "Scrutiny Panel", True),
        ("Who attended the Planning Committee?", None, False),
        ("Who attended the Audit Committee?", None, True),
    ],
)
def test_a_roster_answers_for_the_body_that_a_question_names(question: str, body: str | None, answered: bool) -> None:
    known = Known(meetings=(KnownMeeting(body="Planning and Licensing Committee"), KnownMeeting(body="Scrutiny Panel")))
    one = piece("Cllr Ann Lee", "Present")
    place = Place("a.txt", PaperKind.MINUTES, body=body)
    assert answers(understand(question, known), Passage(1, place, (one,)), one) is answered


@pytest.mark.parametrize("heard", ["councillor Rashbal core", "Cllr Kaur"])
def test_a_roster_names_somebody_by_surname_or_as_heard(heard: str) -> None:
    known = Known(people={"Cllr Rashpal Kaur": frozenset({"rashpal kaur", "rashbal core"})})
    query = understand("Did Rashpal Kaur send apologies?", known)
    one = piece(f"Apologies are received from {heard} and others")
    assert answers(query, passage(one, title="Apologies"), one)
