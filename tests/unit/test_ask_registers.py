"""Questions about whole meetings, answered from the catch-up and the register of decisions."""

from __future__ import annotations

import pytest

from assistant.answering.answer import LONGEST_QUOTE, MOST_CITATIONS
from assistant.answering.answerer import QuotingAnswerer
from assistant.assistant import Assistant
from assistant.registers.told import listed
from index.store import Store
from tests.conftest import Writing

HEAD = """Minutes of the {} of Fenwold Town Council held on {} at 7.00pm in the Town Hall

PRESENT: Cllr Ann Lee (Chair), Cllr Bob Fry

"""
AMENITY = (
    HEAD.format("Amenity Committee", "4 March 2024")
    + """1. Minutes
RESOLVED that the minutes of 5 February 2024 be signed.

2. Allotments
The Clerk reported that two plots had been given up and that five people were waiting for one.
RESOLVED that the rent be raised to £6 a rod.

3. Pavilion roof
Cllr Fry said that tiles had slipped over the kitchen in the gale and that the ceiling was stained.
RESOLVED that the Clerk obtain three quotations.

4. Cemetery wall
Cllr Lee said that the north wall of the cemetery leaned by nine inches and that a child had been hurt.
RESOLVED that the wall be taken down.

5. Benches
RESOLVED that two benches be bought for the river walk.

6. Fireworks
RESOLVED that no fireworks be let off on the green.

7. Flags
RESOLVED that the flag be flown on St George's Day.
"""
)
PLANNING = (
    HEAD.format("Planning Committee", "18 March 2024")
    + """1. Mill Lane
Cllr Fry said that the lorries for Mill Lane could not turn at the bridge.
RESOLVED to object to the application at Mill Lane.
"""
)
APRIL = (
    HEAD.format("Amenity Committee", "8 April 2024")
    + """1. Swings
Cllr Lee said that the seat of the baby swing had split.
RESOLVED that a new seat be bought.
"""
)
LOG = """FENWOLD TOWN COUNCIL
AMENITY COMMITTEE - ACTION LOG
Position at 6 May 2024

No. | Minute | Meeting | Action | Owner | Due | Status
1 | 24/31 | 04/03/2024 | Obtain three quotations for the pavilion roof | Sue Dale | 30/04/2024 | Two received.
2 | 24/32 | 04/03/2024 | Take down the cemetery wall | Sue Dale | 31/05/2024 | Not started.
"""


@pytest.fixture
def asked(store: Store, paper: Writing) -> Assistant:
    assistant = Assistant(store, QuotingAnswerer())
    papers = {"amenity.txt": AMENITY, "planning.txt": PLANNING, "april.txt": APRIL, "log.txt": LOG}
    assistant.ingest([paper(name, text) for name, text in papers.items()])
    return assistant


@pytest.mark.parametrize(
    ("question", "papers"),
    [
        ("What did I miss in March?", {"amenity.txt", "planning.txt"}),
        ("What happened in March 2024?", {"amenity.txt", "planning.txt"}),
        ("What happened at the Planning Committee in March?", {"planning.txt"}),
        ("Summarise the meeting of 4 March", {"amenity.txt"}),
        ("What did I miss at the last meeting?", {"april.txt"}),
        ("Catch me up on the Planning Committee.", {"planning.txt"}),
        ("What did I miss?", {"april.txt"}),
        ("What was discussed at the April Amenity meeting?", {"april.txt"}),
        ("What did Planning decide in March?", {"planning.txt"}),
        ("Which decisions were made in April?", {"april.txt"}),
    ],
)
def test_the_meetings_meant_are_told_of_and_no_others(asked: Assistant, question: str, papers: set[str]) -> None:
    assert {citation.place.source for citation in asked.ask(question).citations} == papers


def test_what_was_decided_under_an_item_is_told_of_the_meeting_that_had_it(store: Store, paper: Writing) -> None:
    assistant = Assistant(store, QuotingAnswerer())
    undated = AMENITY.replace(" held on 4 March 2024", "")
    assistant.ingest([paper("undated.txt", undated)])
    answer = assistant.ask("What was decided under item 2?")
    assert [citation.quote.text for citation in answer.citations] == ["RESOLVED that the rent be raised to £6 a rod."]


def test_an_item_that_only_an_earlier_meeting_had_is_told_of(asked: Assistant) -> None:
    answer = asked.ask("What was decided under item 6?")
    assert [citation.place.source for citation in answer.citations] == ["amenity.txt"]


def test_a_catch_up_is_short_and_says_where_the_whole_is(asked: Assistant) -> None:
    answer = asked.ask("What did I miss in March?")
    assert len(answer.citations) <= MOST_CITATIONS
    assert all(citation.quote.words <= LONGEST_QUOTE for citation in answer.citations)
    assert [f"[{citation.number}]" in answer.text for citation in answer.citations] == [True] * len(answer.citations)
    assert "minutebook catchup '18 March 2024'" in answer.text
    assert asked.catch_up("18 March 2024").meeting.body == "Planning Committee"


def test_all_decisions_are_given_or_counted_with_where_they_are(asked: Assistant) -> None:
    answer = asked.ask("What did the Amenity Committee decide in March?")
    told = [citation.quote.text for citation in answer.citations]
    assert told[0].endswith("raised to £6 a rod.")
    assert len(told) == MOST_CITATIONS
    where = "minutebook decisions --body 'Amenity Committee' --since 2024-03-04 --until 2024-03-04"
    assert f"2 more, under: Flags; Minutes. All are on the page “Decisions”, or: {where}" in answer.text


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("What happened at the Planning Committee in April?", "No meeting of the Planning Committee in April 2024"),
        ("What did the Planning Committee decide in April?", "No meeting of the Planning Committee in April 2024"),
        ("What did Planning decide on 4 March?", "No meeting of the Planning Committee on 4 March 2024"),
        ("Who sent apologies to Planning in April?", "No meeting of the Planning Committee in April 2024"),
    ],
)
def test_a_month_in_which_a_body_did_not_meet_is_told_with_the_nearest(
    asked: Assistant, question: str, reason: str
) -> None:
    answer = asked.ask(question)
    near = " is in the store; the nearest is 18 March 2024."
    assert not answer.answered
    assert answer.text.startswith(reason + near)


@pytest.mark.parametrize(
    "question",
    [
        "What did I miss about the swings in April?",
        "What happened to the baby swing in April?",
        "Who decided about the wall in March?",
        "Why was it decided in March?",
    ],
)
def test_a_question_with_a_topic_is_not_about_whole_meetings(asked: Assistant, question: str) -> None:
    assert "in short" not in asked.ask(question).text


@pytest.mark.parametrize(
    ("question", "papers"),
    [("And in March?", {"planning.txt"}), ("And in April?", set()), ("And at the Amenity Committee?", {"amenity.txt"})],
)
def test_a_follow_up_asks_the_same_of_another_meeting(asked: Assistant, question: str, papers: set[str]) -> None:
    asked.ask("What did the Planning Committee decide in March?", "one")
    assert {citation.place.source for citation in asked.ask(question, "one").citations} == papers


def test_of_many_names_some_are_counted() -> None:
    assert listed(["Roads", "Roads", ""]) == "Roads"
    assert listed([f"Item {number}" for number in range(10)]).endswith("Item 7; and 2 more")


def test_the_other_council_is_the_one_last_not_spoken_of(store: Store, paper: Writing) -> None:
    assistant = Assistant(store, QuotingAnswerer())
    head = "Minutes of the Roads Panel of {} County Council held on {}\n\nPRESENT: Cllr Ann Lee\n\n1. Potholes\n"
    told = "The Director said that {} potholes had been filled in the county in the winter."
    assistant.ingest(
        [
            paper("one.txt", head.format("Aldshire", "4 March 2024") + told.format("4,120") + "\n"),
            paper("two.txt", head.format("Brackshire", "5 March 2024") + told.format("2,377") + "\n"),
        ]
    )
    first = assistant.ask("How many potholes had been filled in Aldshire?", "one")
    then = assistant.ask("And in the other county?", "one")
    assert [answer.citations[0].place.source for answer in (first, then)] == ["one.txt", "two.txt"]
    assert then.question == "And in the other county?"
    back = assistant.ask("What about the other council?", "one")
    assert back.citations[0].place.source == "one.txt"


def test_a_body_in_capitals_is_shown_as_a_title_and_is_one_with_that(store: Store, paper: Writing) -> None:
    assistant = Assistant(store, QuotingAnswerer())
    assistant.ingest([paper("a.txt", APRIL.replace("Amenity Committee", "AMENITY COMMITTEE"))])
    assert {held.body for held in assistant.meetings()} == {"Amenity Committee"}
    assistant.ingest([paper("b.txt", AMENITY)])
    assert {held.body for held in assistant.meetings()} == {"Amenity Committee"}
