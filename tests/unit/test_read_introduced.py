"""Speakers of transcripts by labels that are explained once, or that tell a post once."""

from __future__ import annotations

import pytest

from index.readers import read_text
from index.types import Meeting, PaperKind

HEAD = "Norbury Council - Parks Committee - 4 March 2025 - transcript\n\n"
ANN, BOB, CAI = "Cllr Ann Lee, Chair", "Bob Oak, Head of Parks", "Cllr Cai Ash"
SPOKEN = (
    (ANN, "Good evening. Can we begin with the gates?"),
    (BOB, "I'm told that they stick. I'll have them oiled this week."),
    (CAI, "My residents will be glad, I know."),
    (ANN, "And when will you do the benches?"),
    (BOB, "I'd like to do these in May."),
    (CAI, "Can you tell us which ones?"),
    (BOB, "I'll send you the list."),
    (ANN, "Thank you, I close the meeting."),
)
SHORT = {
    "initials": {ANN: "AL", BOB: "BO", CAI: "CA"},
    "numbers": {ANN: "Speaker 1", BOB: "Speaker 2", CAI: "Speaker 3"},
}
FIRST = {"before the name": "{short} ({name}): {words}", "behind the name": "{name} ({short}): {words}"}


def _spoken(label: str, short: dict[str, str], key: str = "") -> Meeting:
    told: set[str] = set()
    lines = []
    for name, words in SPOKEN:
        form = "{short}: {words}" if name in told else label
        lines.append(form.format(short=short[name], name=name, words=words))
        told.add(name)
    paper = read_text(HEAD + key + "\n\n".join(lines))
    assert paper.kind is PaperKind.TRANSCRIPT
    return paper.meetings[0]


@pytest.mark.parametrize("label", FIRST.values(), ids=list(FIRST))
def test_initials_that_the_first_label_explains(label: str) -> None:
    meeting = _spoken(label, SHORT["initials"])
    assert [one.speaker for one in meeting.contributions] == [name for name, _ in SPOKEN]


def test_numbers_that_the_first_label_explains() -> None:
    meeting = _spoken(FIRST["before the name"], SHORT["numbers"])
    assert meeting.speakers == (ANN, BOB, CAI)


@pytest.mark.parametrize(
    "key",
    [
        f"AL - {ANN}\nBO - {BOB}\nCA - {CAI}\n\n",
        f"AL: {ANN}\nBO: {BOB}\nCA: {CAI}\n\n",
        f"Present: {ANN} (AL); {BOB} (BO); {CAI} (CA)\n\n",
    ],
    ids=["dashes", "colons", "who came"],
)
def test_initials_that_a_key_explains(key: str) -> None:
    meeting = _spoken("{short}: {words}", SHORT["initials"], key)
    assert meeting.contributions[-1].speaker in (ANN, "Cllr Ann Lee")
    assert len(meeting.contributions) == len(SPOKEN)


def test_who_is_introduced_and_speaks_once() -> None:
    lines = [f"AL ({ANN}): I think we can start.", "AL: Are you ready?", f"BO ({BOB}): I am, are you?"] * 2
    text = "\n\n".join([*lines, "DE (Dee Elm, Clerk): I'll write to them.", "AL: Thank you.", "BO: I agree."])
    assert "Dee Elm, Clerk" in read_text(HEAD + text).meetings[0].speakers


def test_letters_in_brackets_that_are_no_initials_are_left() -> None:
    lines = [f"{name}: {words}" for name, words in SPOKEN]
    text = "\n\n".join([*lines, "Tom Elder (SEND): I'll ask them.", "Tom Elder (SEND): I have no more to say."])
    assert "Tom Elder (SEND)" in read_text(HEAD + text).meetings[0].speakers


def test_members_who_agree_are_no_key() -> None:
    text = "\n\n".join([*(f"{name}: {words}" for name, words in SPOKEN), "ALL: Agreed."])
    assert read_text(HEAD + text).meetings[0].contributions[-1].speaker == "ALL"


@pytest.mark.parametrize(
    "first",
    ["Bob Oak (Head of Parks)", "Bob Oak, Head of Parks", "Bob Oak, Assistant Director, Parks", "Bob Oak, Parks"],
)
def test_a_post_is_told_once(first: str) -> None:
    told = iter([first])
    text = "\n\n".join(f"{next(told, 'Bob Oak') if name == BOB else name}: {words}" for name, words in SPOKEN)
    meeting = read_text(HEAD + text).meetings[0]
    assert [one.speaker for one in meeting.contributions if "Oak" in (one.speaker or "")] == [first, *["Bob Oak"] * 2]


@pytest.mark.parametrize("once", ["Ryan Elm", "PC Ryan Elm", "CHIEF FINANCE OFFICER", "Member of the public"])
def test_who_speaks_once_where_every_line_begins_a_turn(once: str) -> None:
    text = "\n\n".join([*(f"{name}: {words}" for name, words in SPOKEN), f"{once}: I'll look into it."])
    assert read_text(HEAD + text).meetings[0].contributions[-1].speaker == once


def test_the_head_of_such_a_transcript_is_nobodys() -> None:
    text = "\n\n".join(f"{name}: {words}" for name, words in SPOKEN)
    meeting = read_text(f"NORBURY COUNCIL: CABINET\n4 March 2025\n\n{text}").meetings[0]
    assert meeting.speakers == (ANN, BOB, CAI)
    assert (meeting.council, meeting.body) == ("Norbury Council", "CABINET")
