"""Records of meetings and recordings in many house styles are read as what they are."""

from __future__ import annotations

from collections import Counter

import pytest

from index.minutes.votes import votes_in
from index.readers import read_text
from index.types import Authority

HEADS = (
    "NORBURY TOWN COUNCIL\nPROCEEDINGS OF THE RECREATION COMMITTEE\n4 March 2025\nMembers: Councillors Lee and Oak\n",
    "Recreation Committee\nRecord of meeting on Tuesday 4 March 2025\nAttendance: Cllrs Lee (Chair), Oak\n",
    "RECREATION COMMITTEE\n4 March 2025\n\nCllr A Lee (Chair)\nCllr B Oak\nCllr C Ash\n",
    "Norbury Council\nDecision log – Recreation Committee meeting 4/3/25\n",
    "The Recreation Committee met in the Town Hall on 4 March 2025. Councillor Lee presided.\n",
    "Recreation Group\nAction notes – 04.03.25 – Teams\nIn: Cllr Lee (AL), Cllr Oak (BO)\n",
    "NORBURY COMMUNITY COUNCIL\nMinute of Meeting, 4 March 2025\nSEDERUNT: A Lee (Chair), B Oak\n",
    "Recreation Committee – Monday 4 March 2025\nThere were present: Mr Lee (in the chair), Mrs Oak.\n",
)
ITEMS = (
    "\n1. Hall roof\nCllr Lee asked when the roof had last been repaired. The Clerk said it was in 2010.\n"
    "RESOLVED that the roof be repaired at a cost of £4,000.\n\n"
    "2. Bins\nCllr Oak thought that more were needed. The Committee agreed to buy two.\n\nThe meeting closed at 9pm.\n"
)
SPOKEN = (
    ("Chair", "Good evening. Can we agree the minutes?"),
    ("Cllr Lee", "I'd like to move the recommendation on page nine, that the hall roof be repaired."),
    ("Cllr Oak", "I'll second that."),
    ("Chair", "All those in favour? That's everyone, so that's carried."),
    ("Jane Ash", "I'll send you the figures tomorrow."),
    ("Cllr Lee", "Thank you, I look forward to it."),
    ("Jane Ash", "You're welcome, I'm sure we can find them."),
    ("Chair", "Thank you. I close the meeting."),
)
LABELS = (
    "**{}:** {}", "**{}**\n{}", "{} > {}", "{}\t{}", "- {}: {}", "{} | {}", "[{}] {}", "({}) {}", "{} — {}", "{} - {}",
    "{}\n{}\n", "{}:\n{}\n", "{} says: {}", "{}\n00:10:05\n{}",
)  # fmt: skip


@pytest.mark.parametrize("head", HEADS)
def test_what_was_decided_is_found_under_any_head(head: str) -> None:
    (meeting,) = read_text(head + ITEMS).meetings
    assert Counter(one.authority for one in meeting.contributions)[Authority.RESOLVED] == 2


@pytest.mark.parametrize("label", LABELS)
def test_speakers_are_known_by_any_label(label: str) -> None:
    spoken = "\n".join(label.format(*one) for one in SPOKEN)
    (meeting,) = read_text(f"Norbury Council\nCommittee, 4 March 2025\nTranscript\n\n{spoken}\n").meetings
    assert {one.speaker for one in meeting.contributions} == {"Chair", "Cllr Lee", "Cllr Oak", "Jane Ash"}


def test_initials_are_those_whom_the_head_explains() -> None:
    short = {"Chair": "Chair", "Cllr Lee": "AL", "Cllr Oak": "BO", "Jane Ash": "JA"}
    spoken = "\n".join(f"{short[name]}: {words}" for name, words in SPOKEN)
    text = f"Norbury Council\n4 March 2025\nVoices: AL = Ann Lee; BO = Bob Oak; JA = Jane Ash\n\n{spoken}\n"
    assert {"Ann Lee", "Bob Oak"} <= {one.speaker for one in read_text(text).meetings[0].contributions}


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Voting: 7-2.", (7, 2)),
        ("The vote was 7 to 2 in favour.", (7, 2)),
        ("Yes: 7, No: 2", (7, 2)),
        ("Carried, 6 to 1.", (6, 1)),
        ("approved by six members with two against", (6, 2)),
        ("three votes for, Cllr Nair dissenting", (3, 1)),
        ("by a majority (2–1)", (2, 1)),
        ("by majority vote 6/1", (6, 1)),
        ("3 for sending back, 2 against, no abstentions", (3, 2)),
    ],
)
def test_more_forms_of_votes(text: str, counted: tuple[int, int]) -> None:
    votes = votes_in(text)
    assert votes
    assert (votes.agreed, votes.against) == counted
