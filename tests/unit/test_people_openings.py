"""Lines that open a roster begin a block, though no empty line stands above them."""

import pytest

from index.parts.blocks import blocks
from index.people.openings import opens_roster
from index.readers import read_text
from index.types import Capacity, came, sent_apologies

OPENING = """PRESENT: Councillors A Lee (Chair), B Fry and C Oak|Present: Cllr A Lee|**Present:** Cllr A Lee|PRESENT
IN ATTENDANCE: Ann Day (Clerk) and four members of the public|In attendance: Ann Day, Clerk|MEMBERS PRESENT
Apologies: None|Apologies for absence: Councillor B Fry|APOLOGIES|Members present: Councillors A Lee and B Fry
Attendance: Cllr A Lee|Also present: Ann Day, Clerk|Officers present: Ann Day|Councillors: A Lee, B Fry
Presennol: Y Cynghorydd A Lee|Ymddiheuriadau: Cyng. B Fry|Hefyd yn bresennol: Ann Day (Clerc)
Workers: Ann Day (Youth Worker), Ben Fry|Guest: Cllr A Lee|Sorry they couldn't come: Cem Oak and Di Elm"""
OTHERS = """present the report to the panel|Present Councillors asked why|Members: the panel was asked to agree
Officers were thanked|In attendance figures: a fall|Apologies were made for the late report|Members
Attendance: up by four per cent|MINUTES|Also: the bins
Workers: more are needed|Guest: it is not known who comes|Sorry: the hall is shut|Who was there knows why"""


@pytest.mark.parametrize("line", OPENING.replace("\n", "|").split("|"))
def test_a_line_that_opens_a_roster(line: str) -> None:
    assert opens_roster(line)


@pytest.mark.parametrize("line", OTHERS.replace("\n", "|").split("|"))
def test_a_line_that_opens_none(line: str) -> None:
    assert not opens_roster(line)


HEAD = """\
Minutes of the Planning Committee held on Tuesday 14th March 2023 at 7.00 pm in the Corn Hall, Market Street, Elm Vale
PRESENT: Councillors Ann Lee (Chair), B Fry, Mrs C Oak, D Smith-Evans, E Okafor, F Grant, G Hollis and H Tranter
IN ATTENDANCE: Mrs J Peters (Town Clerk), Mr K Lomas (Planning Officer) and four members of the public from the town
APOLOGIES: Councillors I Morgan and J Naylor
1. Declarations of Interest
None were made.
2. Minutes
RESOLVED that the minutes of the meeting held on 14th February 2023 be approved as a correct record and signed.
"""


def test_long_lines_of_a_head_without_empty_lines_are_blocks() -> None:
    begun = [block.text.split()[0] for block in blocks(HEAD)]
    assert begun[:4] == ["Minutes", "PRESENT:", "IN", "APOLOGIES:"]


def test_a_head_without_empty_lines_is_read_whole() -> None:
    (meeting,) = read_text(HEAD).meetings
    assert (meeting.body, meeting.venue) == ("Planning Committee", "Corn Hall, Market Street, Elm Vale")
    assert [one.name for one in meeting.people if one.capacity is Capacity.ATTENDING] == ["Mrs J Peters", "Mr K Lomas"]
    assert sent_apologies(meeting.people) == ("I Morgan", "J Naylor")


def test_a_wrapped_roster_goes_on() -> None:
    text = HEAD.replace("E Okafor, F Grant", "E Okafor,\nF Grant")
    assert came(read_text(text).meetings[0].people) == came(read_text(HEAD).meetings[0].people)


TOP = "ELM VALE COUNCIL\n\nMinutes of the meeting of the Council held on 14 March 2023 at 7 pm\n\n"
MANY = (
    "Councillors Bea Fry, Cem Oak, Di Smith-Evans, Eve Okafor, Flo Grant, Guy Hollis, Hal Tranter, Ian Moss and Jo Pell"
)
BROKEN = {
    "below the chair": f"Present:\nCouncillor Ann Lee (Chairman)\n{MANY}\n\nApologies: Councillor Kit Lowe\n",
    "below a semicolon": f"Present: The Mayor (Councillor Ann Lee) in the Chair;\n{MANY}\n\nApologies: Cllr Kit Lowe\n",
    "a name a line": "Present: Cllr Ann Lee (Chair)\nCllr Bea Fry\nCllr Cem Oak\n\nApologies: Cllr Kit Lowe\n",
}
SENTENCES = {
    "a sentence": "Cllr Bea Fry had sent word that she would be late.",
    "a hall": "Elm Vale Village Hall",
}


def head_of(roster: str) -> list[str]:
    text = f"{TOP}{roster}\n1. MINUTES\n\nRESOLVED that they be signed.\n\n2. BINS\n\nThe report was noted.\n"
    (meeting,) = read_text(text).meetings
    return [one.text for one in meeting.contributions if one.item is None and one.text not in TOP]


@pytest.mark.parametrize("roster", BROKEN.values(), ids=BROKEN)
def test_a_roster_broken_into_lines_is_one_paragraph_and_the_next_roster_another(roster: str) -> None:
    assert head_of(roster) == [" ".join(part.split()) for part in roster.split("\n\n")]


@pytest.mark.parametrize("line", SENTENCES.values(), ids=SENTENCES)
def test_what_lists_nobody_does_not_go_on_with_a_roster(line: str) -> None:
    assert head_of(f"Present: Cllrs Ann Lee and Bea Fry.\n\n{line}\n") == ["Present: Cllrs Ann Lee and Bea Fry.", line]


def test_who_could_not_come_to_a_group_and_who_helped_it_are_no_members() -> None:
    names = ["Who was there: Ann Lee (Chair), Ben Fry", "Workers: Di Elm (Youth Worker), Ed Ash", "Guest: Cllr F Yew"]
    text = "\n".join(
        ["HARBOUR YOUTH FORUM\n\nNotes of the meeting on 4 July 2023\n", *names, "Sorry they couldn’t come: Cem Oak"]
    )
    (meeting,) = read_text(f"{text}\n\n1. Bins\n\nBen said they were full. Ann asked why.\n").meetings
    assert [one.name for one in meeting.people if one.capacity is Capacity.MEMBER] == ["Ann Lee", "Ben Fry"]
    assert [one.name for one in meeting.people if one.capacity is Capacity.ATTENDING] == [
        "Di Elm",
        "Ed Ash",
        "Cllr F Yew",
    ]
    assert sent_apologies(meeting.people) == ("Cem Oak",)
