"""What a resolution, a list of actions or the speaker tells again in other words is one promise; two deeds are two."""

from __future__ import annotations

import pytest

from assistant.promises.entry import Entry
from assistant.promises.same import told_once
from index.ingest import ingest
from index.store import Store
from tests.conftest import Writing

HEAD = """Minutes of the Health Committee of Fenwold Council held on 4 March 2024 at 7.00pm in the Town Hall

Present: Cllr Ann Lee (Chair), Cllr Bob Fry
In attendance: Sue Dale (Director of Care), Tom Oak (Town Clerk)

1. Apologies
None.

2. Patient numbers
"""
REWORKED = (
    "The Director of Care said that the figures were old. "
    "She would have these reworked and come back with them in June.\n"
)
NUMBERS = """RESOLVED that the Director of Care submit revised patient numbers for the new estate in June.
"""
TABLE = """The Director of Care would see whether it could be used for that and email the Committee either way in May.

3. Actions
Number | Action | Who | By
1 | Household Support and dehumidifiers, email to Committee | S Dale | 16 May
"""
MOTION = "That this Council regrets the closure and asks the Town Clerk to write to the Post Office.\n"
JOINT = """The Chair would write to the Members of Parliament about the surgery.

RESOLVED that the Chair and the Vice-Chair write jointly to the two Members of Parliament about the surgery.
"""
NOBODY = """The Town Clerk offered to raise the vacancy at the network's breakfast.

Members were content. The vacancy would be raised with the network.
"""
AGAIN = {
    "a motion that is resolved": f"Cllr Fry moved:\n\n{MOTION}\nRESOLVED: {MOTION}",
    "one of two who do it": JOINT,
    "by nobody named": NOBODY,
    "a resolution of the same month": REWORKED + NUMBERS,
    "a table of actions at the end": TABLE,
}
APART = {
    "other months": REWORKED + NUMBERS.replace("June", "September"),
    "other people": REWORKED + NUMBERS.replace("Director of Care", "Town Clerk"),
    "two of one person": """The Town Clerk would write to the bus company about the shelter.

RESOLVED that the Town Clerk obtain three quotations for the roof of the pavilion.
""",
    "two of one day": (
        "The Director of Care undertook to circulate a breakdown of falls in homes by ward before the June meeting.\n\n"
        "RESOLVED that the Director of Care be asked to present the audit of kitchens to the meeting in June 2024.\n"
    ),
    "two deeds of one person for one day": """The Town Clerk would send the list of trees to Members by 3 May 2024.

RESOLVED that the Town Clerk provide an estimate for the drains by 3 May 2024.
""",
    "one deed of two people": """The Town Clerk would write to the bus company about the shelter.

RESOLVED that the Chair write to the bus company about the shelter.
""",
    "two posts without names": """The Highways Engineer would inspect the bridge at Mill Lane.

RESOLVED that the Tree Officer inspect the bridge at Mill Lane.
""",
}


@pytest.mark.parametrize("told", AGAIN.values(), ids=list(AGAIN))
def test_what_is_told_again_in_other_words_is_one(told: str, store: Store, paper: Writing) -> None:
    (entry,) = _entries(store, paper, told)
    assert len(entry.sources) == 2


@pytest.mark.parametrize("told", APART.values(), ids=list(APART))
def test_two_undertakings_of_one_item_remain_two(told: str, store: Store, paper: Writing) -> None:
    entries = _entries(store, paper, told)
    assert len(entries) >= 2
    assert all(len(entry.sources) == 1 for entry in entries)


def test_two_who_are_known_by_initials_are_two_persons(store: Store, paper: Writing) -> None:
    told = """HC to order the shelter for the High Street. SR to order the shelter for Mill Lane.

Actions:
- SR – order shelter for Mill Lane
- HC – order shelter for High Street
"""
    assert sorted(str(entry.who) for entry in _entries(store, paper, told)) == ["HC", "SR"]


def _entries(store: Store, paper: Writing, told: str) -> list[Entry]:
    ingest(store, [paper("march.txt", HEAD + told)])
    return told_once(store.catalogue.promises())
