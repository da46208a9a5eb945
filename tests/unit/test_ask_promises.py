"""Questions answered from the ledger of promises: whose, to whom, and what became of them."""

from __future__ import annotations

import pytest

from assistant.answering.answerer import QuotingAnswerer
from assistant.assistant import Assistant
from assistant.understanding.became import asks_whether, became
from index.actions.standing import Status
from index.store import Store
from tests.conftest import Writing

HEAD = """Minutes of the Amenity Committee of Fenwold Town Council held on {} at 7.00pm in the Town Hall

Present: Cllr Ann Lee (Chair), Cllr Bob Fry
In attendance: Sue Dale (Town Clerk), Kit Marr (Youth Council)

"""
MARCH = (
    HEAD.format("4 March 2024")
    + """1. Playground
Cllr Fry asked about the inspection of the swings.
The Town Clerk undertook to circulate the inspection report on the swings by April.

2. Cemetery wall
The Town Clerk said that she would obtain a quotation for repairing the cemetery wall in April.

3. Skate ramp
Kit Marr asked for lights at the skate ramp.
Cllr Lee said that she would write to the county council about lights at the skate ramp.
"""
)
JUNE = (
    HEAD.format("3 June 2024")
    + """1. Playground
The inspection report on the swings had been circulated to members on 6 May.

2. Skate ramp
Cllr Lee had written to the county council about lights at the skate ramp on 9 March.
"""
)
SWINGS, WALL, RAMP = "inspection report on the swings", "cemetery wall", "lights at the skate ramp"


@pytest.fixture
def asked(store: Store, paper: Writing) -> Assistant:
    assistant = Assistant(store, QuotingAnswerer())
    assistant.ingest([paper("march.txt", MARCH), paper("june.txt", JUNE)])
    return assistant


def promises(assistant: Assistant, *questions: str) -> set[str]:
    """Which promises the answer to the last of some questions quotes."""
    for question in questions:
        answer = assistant.ask(question, "one")
    told = [one.quote.text for one in answer.citations if one.place.source == "march.txt"]
    return {name for name in (SWINGS, WALL, RAMP) for words in told if name in words}


@pytest.mark.parametrize(
    ("questions", "expected"),
    [
        (["Which promises have been kept?"], {SWINGS, RAMP}),
        (["Which promises are overdue?"], {WALL}),
        (["Which promises were kept late?"], {SWINGS}),
        (["Which promises have been kept but late?"], {SWINGS}),
        (["What promises have not been kept?"], {WALL}),
        (["Have any promises about the cemetery been missed?"], {WALL}),
        (["What has Sue Dale promised?"], {SWINGS, WALL}),
        (["What has Sue Dale promised?", "And has she kept them?"], {SWINGS, WALL}),
        (["What has Sue Dale promised?", "Which of them are overdue?"], {WALL}),
        (["What was promised about the swings?", "Has that been kept?"], {SWINGS}),
        (["What was promised to Kit Marr?"], {RAMP}),
        (["What did Ann Lee promise Kit Marr?"], {RAMP}),
        (["What did Sue Dale promise to Bob Fry?"], {SWINGS}),
    ],
)
def test_the_ledger_answers_what_is_asked(asked: Assistant, questions: list[str], expected: set[str]) -> None:
    assert promises(asked, *questions) == expected


def test_what_became_of_a_promise_is_quoted_with_it(asked: Assistant) -> None:
    answer = asked.ask("Has the promise about the inspection of the swings been kept?")
    assert [one.place.source for one in answer.citations] == ["march.txt", "june.txt"]
    assert "Kept (late); searched: 1 later paper" in answer.text


def test_where_no_promise_has_the_status_the_refusal_says_so(asked: Assistant) -> None:
    answer = asked.ask("Which promises about the skate ramp are overdue?")
    assert (answer.answered, answer.citations) == (False, ())
    assert answer.text.startswith("The ledger has no promise about this whose status is overdue.")
    answer = asked.ask("Which promises about the skate ramp were kept late?")
    assert answer.text.startswith("The ledger has no promise about this whose status is kept (late).")


OPEN = {Status.OVERDUE, Status.OPEN, Status.NO_LATER_RECORD}


@pytest.mark.parametrize(
    ("question", "statuses", "whether"),
    [
        ("Which promises were kept?", {Status.KEPT}, False),
        ("How many undertakings have been fulfilled?", {Status.KEPT}, False),
        ("Which promises were never kept?", OPEN, False),
        ("Which promises haven't been honoured?", OPEN, False),
        ("What promises are still outstanding?", OPEN, False),
        ("Which promises are late?", {Status.OVERDUE}, False),
        ("Which promises were kept late?", {Status.KEPT}, False),
        ("Which promises were put off?", {Status.CHANGED}, False),
        ("Has she kept them?", {Status.KEPT}, True),
        ("And were they delivered?", {Status.KEPT}, True),
        ("Are any promises overdue?", {Status.OVERDUE}, False),
        ("What did the Clerk promise?", None, False),
    ],
)
def test_which_status_a_question_asks_for(question: str, statuses: set[Status] | None, whether: bool) -> None:
    assert became(question) == statuses
    assert asks_whether(question) is whether
