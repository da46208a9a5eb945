"""Questions of a body, a time, an item or a speaker that no paper in the store tells of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.library import Library
from assistant.understanding.question import understand
from index.store import Store
from index.types import AgendaItem, Authority, Capacity, Contribution, Meeting, Named, PaperKind
from tests.unit.kept import keep

TODAY = dt.date(2025, 5, 20)
SAID = Authority.SAID
LEE = "Cllr Ann Lee"
Asking = Callable[[str], str | None]

ASHBY = Meeting(
    "Ashby Council",
    "Parks Panel",
    dt.date(2024, 5, 1),
    items=(AgendaItem("1", "Apologies"), AgendaItem("2", "Bees")),
    people=(
        Named("Cllr Ann Lee", Capacity.MEMBER),
        Named("Cllr Tom Oak", Capacity.APOLOGIES),
        Named("Cllr Ivy Elm", Capacity.APOLOGIES),
        Named("Canon J Ash", Capacity.APOLOGIES),
    ),
    contributions=(
        Contribution("Apologies were received from Cllr Tom Oak and Cllr Ivy Elm.", Authority.MINUTED, item=0),
        Contribution("The hives of 2 April 2023 were moved. See 3 March 2023 too.", Authority.MINUTED, item=1),
        Contribution("Council approved the budget on 4 March 2022.", Authority.MINUTED, item=1),
        Contribution("Cllr Lee spoke. A letter by Cllr Elm was read.", Authority.MINUTED, item=1),
    ),
)
BEETON = Meeting(
    "Beeton Council",
    "Planning Committee",
    dt.date(2023, 7, 7),
    items=(AgendaItem("5", "Roads"),),
    people=(Named("Cllr Max Fir", Capacity.MEMBER),),
    contributions=(Contribution("Cllr Fir spoke of roads.", Authority.MINUTED, item=0),),
)


@pytest.fixture
def asking(store: Store) -> Asking:
    """Why a question to a store of two meetings cannot be answered."""
    keep(store, "ashby.txt", [ASHBY])
    keep(store, "beeton.txt", [BEETON])

    def why(question: str) -> str | None:
        library = Library(store)
        return library.unanswerable(understand(question, library.known, today=TODAY))

    return why


NEAREST = "is in the store; the nearest are 7 July 2023 and 1 May 2024."


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Who attended on 3 March 2023?", "on 3 March 2023"),
        ("What was resolved on 2 April 2023 about hives?", "on 2 April 2023"),
        ("What did Ann Lee say on 9 September 2023?", "on 9 September 2023"),
        ("How many bees were there on 9 September 2023?", "on 9 September 2023"),
        ("How many bees were there in September 2023?", "in September 2023"),
        ("What was said at the meeting in April 2023?", "in April 2023"),
        ("What was decided in 2021?", "in 2021"),
        ("What was decided about bees in 2021?", "in 2021"),
        ("What was said last month?", "in April 2025"),
        ("What was decided since June 2024?", "since 1 June 2024"),
        ("What was decided before 2020?", "until 31 December 2019"),
        ("What was said between May and June 2022 about bees?", "between 1 May 2022 and 30 June 2022"),
        ("What was said about bees in the last six months?", "between 20 November 2024 and 20 May 2025"),
        ("Who was at the March meeting?", "in March 2024"),
        ("Who spoke about bees at the panel in March 2025?", "in March 2025"),
        ("What is in the minutes of the June meeting?", "in June 2023"),
    ],
)
def test_a_time_without_a_meeting_is_told_with_the_nearest(asking: Asking, question: str, told: str) -> None:
    assert asking(question) == f"No meeting {told} {NEAREST}"


@pytest.mark.parametrize(
    "question",
    [
        "How many hives were moved on 2 April 2023?",
        "What did Council approve on 4 March 2022?",
        "What was decided in 2022?",
        "How many hives were moved in April 2023?",
        "How many bees were there last month?",
        "Why were there no bees in 2021?",
        "What was decided since June 2023?",
        "What was said about the loss of bees between May and June 2022?",
        "What was said about bees in 2021?",
        "What did Ann Lee want changed in the minutes of the April meeting?",
        "Who will speak about bees at the March 2025 panel?",
    ],
)
def test_a_time_of_which_a_paper_tells_may_be_asked_of(asking: Asking, question: str) -> None:
    assert asking(question) is None


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("Who attended the Audit Committee?", "No meeting of the Audit Committee is in the store."),
        ("What was said at the Audit Committee meeting?", "No meeting of the Audit Committee is in the store."),
        ("What is item 99 about?", "No item 99 is in the papers in the store."),
    ],
)
def test_a_body_or_item_that_is_not_there_is_told(asking: Asking, question: str, reason: str) -> None:
    assert asking(question) == reason


@pytest.mark.parametrize(
    "question", ["Who attended the Parks Panel?", "What did the Audit Committee say?", "What is item 5 about?"]
)
def test_a_body_or_item_that_may_be_told_of_is_no_reason(asking: Asking, question: str) -> None:
    assert asking(question) is None


@pytest.mark.parametrize("question", ["And what did she say about that?", "Who is it?"])
def test_a_question_about_nothing_is_told_to_be_one(asking: Asking, question: str) -> None:
    assert asking(question) == "The question does not say what it is about."


def test_somebody_who_only_sent_apologies_said_nothing(asking: Asking) -> None:
    reason = "Cllr Tom Oak sent apologies for the meeting on 1 May 2024, and is not recorded as speaking."
    assert asking("What did Tom Oak say about bees?") == reason


@pytest.mark.parametrize(
    ("kind", "meeting"),
    [
        (
            PaperKind.TRANSCRIPT,
            replace(
                ASHBY,
                people=(),
                contributions=(Contribution("We've had apologies from Canon Ash.", SAID, speaker=LEE),),
            ),
        ),
        (
            PaperKind.AGENDA,
            Meeting(
                "Ashby Council",
                "Parks Panel",
                dt.date(2024, 6, 1),
                items=(AgendaItem("1", "Bees", presenters=("Canon J Ash",)),),
                contributions=(Contribution("Membership: Canon J Ash", Authority.AGENDA),),
            ),
        ),
    ],
    ids=["whose apologies are heard in the recording", "whom a later agenda names"],
)
def test_somebody_who_sent_apologies_said_nothing_though_another_paper(
    asking: Asking, store: Store, kind: PaperKind, meeting: Meeting
) -> None:
    keep(store, "other.txt", [meeting], kind)
    reason = "Canon J Ash sent apologies for the meeting on 1 May 2024, and is not recorded as speaking."
    assert asking("what did canon ash say about bees") == reason


def test_somebody_who_is_heard_to_be_spoken_of_may_have_spoken(asking: Asking, store: Store) -> None:
    told = Contribution("Canon Ash wrote to me about the bees.", SAID, speaker=LEE)
    keep(store, "other.txt", [replace(ASHBY, people=(), contributions=(told,))], PaperKind.TRANSCRIPT)
    assert asking("what did canon ash say about bees") is None


def test_somebody_asked_about_in_another_council_said_nothing_there(asking: Asking) -> None:
    reason = "Cllr Max Fir is named at meetings of Beeton Council, none of which speaks of Ashby."
    assert asking("What did Max Fir say in Ashby about roads?") == reason


@pytest.mark.parametrize(
    "question",
    [
        "What did Ivy Elm say about bees?",
        "What did Ann Lee say about bees?",
        "What did Max Fir say in Beeton about roads?",
        "Did Tom Oak send apologies?",
    ],
    ids=["named elsewhere too", "present", "of that council", "no words asked for"],
)
def test_somebody_who_may_have_spoken_is_no_reason(asking: Asking, question: str) -> None:
    assert asking(question) is None


@pytest.mark.parametrize(
    ("question", "greets"),
    [
        ("morning! how are you today?", True),
        ("Hello there", True),
        ("thank you for your help", True),
        ("hey, how's your week been?", True),
        ("How are things at the depot?", False),
        ("Good morning, how many bees are there?", False),
        ("Thanks. And the hives?", False),
        ("Who thanked the bees?", False),
    ],
)
def test_a_greeting_asks_for_nothing(asking: Asking, question: str, greets: bool) -> None:
    assert (asking(question) == "The question does not say what it is about.") is greets
