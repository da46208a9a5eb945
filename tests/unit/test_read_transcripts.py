"""Webcast transcripts of other councils, in other layouts than the sample."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.dates import clock
from index.readers.transcript import TranscriptReader
from index.text import fold
from index.types import Contribution, Furniture, Meeting, PaperKind, ReadPaper

QMSUM = Path(__file__).resolve().parents[3] / "shared" / "benchmarks" / "qmsum" / "papers"
CLEAN = ["covid_0", "covid_3", "covid_8", "education_3", "education_19"]

WITHOUT_NAVIGATION = """\
Planning Committee - Thursday 5 September 2024, 10:00am - Kettering Borough Council Webcasting
Planning Committee
Thursday, 5th September 2024 at 10:00am
Councillor Ann Lee - 0:00:03
Good morning everybody. Welcome to the
planning committee.
Mr Tom Oak (Planning Officer) - 0:00:41
Thank you Chair. The site has 27 .1 hectares
north of the road: our visit - 9:30:00
Councillor Ann Lee - 0:02:10
Thank you. Shall we vote?
Dr Zoë O'Neill-Smith - 1:02:10
Yes.
"""

ANNOUNCED = """\
Bexley Borough Council - Planning Committee - Thursday 5 September 2024 at 10.00am
Councillor Ann Lee - 0:00:03
Good morning everybody. So first of all
Agenda item 2 Declarations of interest
any declarations. No. I'd remind members that agenda item 7 is exempt
Mr Tom Oak - 0:00:41
Thank you Chair.
Agenda item 4 24/00417/FUL The Plough, Stoke Road
so this is the pub.
Councillor Ann Lee - 0:02:10
Thank you. That's approved
"""

LISTED_ABOVE = """\
Bexley Borough Council
Full Council
15 September 2024 7:00 pm
Agenda
1 Apologies
2 Mayor's Announcements
3 Motions on Notice
Transcript
Councillor Ann Lee - 0:00:03
Good evening
1 Apologies
Apologies from Tom.
2 Mayor's Announcements
Mr Tom Oak - 0:00:41
There is a fete.
3 Motions on Notice
Councillor Ann Lee - 0:02:10
Thank you. Motions.
"""

WITH_NAVIGATION = """\
Cabinet - Monday 3 March 2025, 2:00pm - Rother District Council Webcasting
Cabinet
Monday, 3rd March 2025 at 2:00pm
Agenda item :
Start of webcast
Share this agenda point
-
Cllr Doug Oliver
Agenda item :
77/24 Apologies
Share this agenda point
Agenda item :
78/24 Budget
Share this agenda point
-
Duncan Ellis
Agenda item :
Any other business
Disclaimer: This transcript was automatically generated, so it may contain errors.
Cllr Doug Oliver - 0:00:01
Good afternoon.77/24 Apologies
There are no apologies and we move to the
78/24 Budget
budget which Duncan will present.Duncan Ellis - 0:00:30
Thank you. The gap is 3 .2 million.
It was 4 million before.
Any other business
Cllr Doug Oliver - 0:01:30
Cllr Doug Oliver - 0:01:40
Any other business? No.
- Budget book, opens in new tab
"""


def read_text(text: str) -> ReadPaper:
    assert TranscriptReader().recognises(text)
    return TranscriptReader().read(text)


def meeting_in(text: str) -> Meeting:
    paper = read_text(text)
    assert paper.kind is PaperKind.TRANSCRIPT
    (meeting,) = paper.meetings
    return meeting


def said(contributions: tuple[Contribution, ...]) -> list[tuple[int | None, str | None, int | None, str]]:
    return [(one.item, one.speaker, one.start, one.text) for one in contributions]


def test_without_navigation_the_head_is_read() -> None:
    meeting = meeting_in(WITHOUT_NAVIGATION)
    assert (meeting.council, meeting.body, meeting.date, meeting.time, meeting.items) == (
        "Kettering Borough Council",
        "Planning Committee",
        dt.date(2024, 9, 5),
        "10:00am",
        (),
    )


def test_without_navigation_labels_are_known_by_their_lines() -> None:
    assert said(meeting_in(WITHOUT_NAVIGATION).contributions) == [
        (None, "Councillor Ann Lee", 3, "Good morning everybody. Welcome to the planning committee."),
        (
            None,
            "Mr Tom Oak (Planning Officer)",
            41,
            "Thank you Chair. The site has 27 .1 hectares north of the road: our visit - 9:30:00",
        ),
        (None, "Councillor Ann Lee", 130, "Thank you. Shall we vote?"),
        (None, "Dr Zoë O'Neill-Smith", 3730, "Yes."),
    ]


def test_without_a_disclaimer_a_transcript_is_not_automatic() -> None:
    assert not read_text(WITHOUT_NAVIGATION).automatic


def test_items_are_numbered_as_printed() -> None:
    items = meeting_in(WITH_NAVIGATION).items
    assert [(item.number, item.title) for item in items] == [
        ("77/24", "Apologies"),
        ("78/24", "Budget"),
        (None, "Any other business"),
    ]


def test_headings_and_glued_labels_part_the_words() -> None:
    assert said(meeting_in(WITH_NAVIGATION).contributions) == [
        (None, "Cllr Doug Oliver", 1, "Good afternoon."),
        (0, "Cllr Doug Oliver", 1, "There are no apologies and we move to the"),
        (1, "Cllr Doug Oliver", 1, "budget which Duncan will present."),
        (1, "Duncan Ellis", 30, "Thank you. The gap is 3 .2 million. It was 4 million before."),
        (2, "Cllr Doug Oliver", 100, "Any other business? No."),
    ]


def test_a_label_without_words_is_told() -> None:
    misheard, silent = read_text(WITH_NAVIGATION).warnings
    assert "machine" in misheard
    assert "No words stand under the name of Cllr Doug Oliver" in silent


@pytest.mark.parametrize(
    "line",
    [
        "the bus leaves at eight - 0:08:00",
        "So, I said - 0:00:09",
        "Two: yes - 0:00:10",
        "The bus to the town leaves at eight - 0:08:00",
    ],
    ids=["a small letter", "a comma", "a colon", "more than seven words"],
)
def test_a_sentence_that_ends_in_a_time_is_no_label(line: str) -> None:
    text = f"A - B - C\nAnn Lee - 0:00:01\nWords.\n{line}\nTom Oak - 0:00:20\nMore.\n"
    assert meeting_in(text).speakers == ("Ann Lee", "Tom Oak")


@pytest.mark.parametrize(
    "label",
    [
        "Sue Dale, Director of Place",
        "Ben Hart, Section 151 Officer",
        "Cllr Pat Moss, Cabinet Member for Housing and Homelessness",
        "Head of Risk, Kay Oak",
    ],
)
def test_a_post_may_have_the_words_of_a_field(label: str) -> None:
    text = f"A - B - C\nAnn Lee - 0:00:01\nWords.\n{label} - 0:00:09\nYes.\nTom Oak - 0:00:20\nMore.\n"
    assert meeting_in(text).speakers == ("Ann Lee", label, "Tom Oak")


LISTED = """\
Planning Committee
Tuesday, 3rd October 2023 at 6:00pm

This transcript was made by machine. Rother District Council takes no responsibility for it.

1 Apologies
Cllr Ann Lee - 0:00:41
2 Interests
Cllr Tom Oak - 0:02:05
3 5/18/FUL Police Station
Officer, Lydia Marsh - 0:03:22
Cllr Ann Lee - 0:04:00
{middle}
Cllr Ann Lee - 0:00:41
good evening
2 Interests
any interests
Cllr Tom Oak - 0:02:05
none
Officer, Lydia Marsh - 0:03:22
3 5/18/FUL Police Station
this is the station [inaudible] and
Cllr Ann Lee - 0:04:00
thank you
(The meeting was adjourned.)
[The recording stopped at 0:05:00.]
"""


@pytest.mark.parametrize("middle", ["", "Transcript"], ids=["nothing between", "a heading between"])
def test_a_list_of_items_and_speakers_ahead_of_the_words(middle: str) -> None:
    meeting = meeting_in(LISTED.format(middle=middle))
    assert (meeting.council, meeting.body) == ("Rother District Council", "Planning Committee")
    assert (meeting.date, meeting.time) == (dt.date(2023, 10, 3), "6:00pm")
    assert [(item.number, item.title) for item in meeting.items] == [
        ("1", "Apologies"),
        ("2", "Interests"),
        ("3", "5/18/FUL Police Station"),
    ]
    assert said(meeting.contributions) == [
        (0, "Cllr Ann Lee", 41, "good evening"),
        (1, "Cllr Ann Lee", 41, "any interests"),
        (1, "Cllr Tom Oak", 125, "none"),
        (2, "Officer, Lydia Marsh", 202, "this is the station [inaudible] and"),
        (2, "Cllr Ann Lee", 240, "thank you"),
    ]
    assert_all_told_once(LISTED.format(middle=middle))


def test_notes_of_what_happened_are_nobodys_words() -> None:
    furniture = read_text(LISTED.format(middle="")).furniture
    notes = ["(The meeting was adjourned.)", "[The recording stopped at 0:05:00.]"]
    assert [(Furniture.LABEL, note) for note in notes] == [one for one in furniture if one[1] in notes]


def test_what_was_misheard_cut_or_not_heard_is_told_once_each() -> None:
    misheard, cut, unheard = read_text(LISTED.format(middle="")).warnings
    assert "written down by a machine" in misheard
    assert cut.endswith("[The recording stopped at 0:05:00.]")
    assert unheard.startswith("1 place is")


AUTOMATIC = {
    "Disclaimer: This transcript was automatically generated.": True,
    "Automatic transcript (may contain errors)": True,
    "This transcript was made by a computer.": True,
    "Full Council (auto-generated captions)": True,
    "Typed by the clerk": False,
}


@pytest.mark.parametrize(("notice", "automatic"), AUTOMATIC.items(), ids=AUTOMATIC.keys())
def test_an_automatic_transcript_is_known_by_its_head(notice: str, automatic: bool) -> None:
    spoken = "Ann Lee - 0:00:01\nThe report was made by computer.\nTom Oak - 0:00:09\nYes.\n"
    assert read_text(f"Cabinet\n5 March 2024\n{notice}\n{spoken}").automatic is automatic


def test_the_length_of_a_recording_is_no_time_of_day() -> None:
    spoken = "Ann Lee - 0:00:01\nGood day.\nTom Oak - 0:00:09\nYes.\n"
    assert meeting_in(f"Cabinet\n5 March 2024\nLength: 00:24:10\n{spoken}").time is None


POSTS = ["Officer, Lydia Marsh", "Chair, Cllr Ann Lee", "Deputy Mayor, Cllr Tom Oak", "Tom Oak, Planning Officer"]


@pytest.mark.parametrize("name", POSTS)
def test_a_post_may_stand_beside_the_name(name: str) -> None:
    text = f"Cabinet\nAnn Lee - 0:00:01\nWords.\n{name} - 0:00:20\nMore.\n"
    assert meeting_in(text).speakers == ("Ann Lee", name)


TURNS = [("Ann Lee", "Good evening. Welcome all."), ("Tom Oak", "Thank you."), ("Ann Lee", "We begin.")]
STYLES = {
    "time in brackets first": "[00:00:02] Ann Lee: Good evening.\nWelcome all.\n\n[00:00:10] Tom Oak: Thank you.\n"
    "[00:01:02] Ann Lee:\nWe begin.\n",
    "time first, name alone": "00:00:02 Ann Lee\nGood evening.\nWelcome all.\n00:00:10 Tom Oak\nThank you.\n"
    "00:01:02 Ann Lee\nWe begin.\n",
    "time in brackets behind": "Ann Lee (00:00:02): Good evening.\nWelcome all.\nTom Oak (00:00:10): Thank you.\n"
    "Ann Lee (00:01:02):\nWe begin.\n",
    "time behind": "Ann Lee  0:02\nGood evening.\nWelcome all.\n\n"
    "Tom Oak  0:10\nThank you.\n\nAnn Lee  1:02\nWe begin.\n",
}


@pytest.mark.parametrize("printed", STYLES.values(), ids=STYLES.keys())
def test_other_houses_styles(printed: str) -> None:
    meeting = meeting_in(f"Anytown Borough Council\nPlanning Committee\n5 March 2024\n{printed}")
    assert (meeting.council, meeting.body) == ("Anytown Borough Council", "Planning Committee")
    assert meeting.date == dt.date(2024, 3, 5)
    told = [(one.speaker, one.start, one.text) for one in meeting.contributions]
    assert told == [(name, start, words) for (name, words), start in zip(TURNS, (2, 10, 62), strict=True)]


UNTIMED = """\
Cabinet
5 March 2024
CHAIR: Good evening everybody and welcome to this meeting.
Councillor Smith: Thank you, Chair. I have a question on the budget:
is it balanced?
Ms Oak (Finance): The budget is balanced and we have reserves.
CHAIR: Does anybody else wish to speak on the budget?
Councillor Smith: Only to say thank you for the answer.
Ms Oak (Finance): You are most welcome.
"""


def test_labels_without_times() -> None:
    meeting = meeting_in(UNTIMED)
    assert meeting.speakers == ("CHAIR", "Councillor Smith", "Ms Oak (Finance)")
    assert {one.start for one in meeting.contributions} == {None}
    assert meeting.contributions[1].text == ("Thank you, Chair. I have a question on the budget: is it balanced?")


NO_TRANSCRIPTS = {
    "one label": "Ann Lee - 0:00:01\nGood morning.\n",
    "an agenda": "Agenda\nVenue: Hall\nContact: Ann Lee\nDate: 5 May 2024\nChair: Cllr Ann Lee\nClerk: Raj Patel\n"
    "1. Apologies\n2. Minutes\n",
    "minutes": "Present: Cllr Ann Lee\nApologies: Cllr Tom Oak\n"
    + "Minutes: The panel was told of the budget.\nResolved: That the budget be noted by all.\n"
    "Decision: That it be so and be published.\n" * 4,
    "reports": "Lead Officer: Tom Oak and others of his team\nReport Author: Ann Lee, head of the finance team\n"
    "Wards Affected: All of the wards in the city\nKey Decision: Yes, it is one by any measure\n" * 5,
    "a timetable": "10:00 Welcome\nby the chair\n10:15 Budget\nby the officers\n10:30 Lunch\n11:00 Budget\nagain\n" * 2,
    "posts named once": "CHAIR: Cllr Ann Lee of the north\nMayor: Tom Oak of the south\nClerk: Raj Patel\n",
}


@pytest.mark.parametrize("text", NO_TRANSCRIPTS.values(), ids=NO_TRANSCRIPTS.keys())
def test_what_is_no_transcript(text: str) -> None:
    assert not TranscriptReader().recognises(text)


def test_no_other_sample_paper_is_a_transcript(seed_texts: list[str]) -> None:
    assert [TranscriptReader().recognises(text) for text in seed_texts] == [True, False, False, False, False]


def characters(text: str) -> Counter[str]:
    return Counter(character for character in text if character.isalnum())


def assert_all_told_once(text: str) -> None:
    paper = read_text(text)
    told = [one.text for meeting in paper.meetings for one in meeting.contributions]
    assert characters("".join([*told, *(words for _, words in paper.furniture)])) == characters(text)


def test_every_word_of_the_sample_is_told_once(seed_texts: list[str]) -> None:
    assert_all_told_once(seed_texts[0])


def clean_meeting(name: str) -> str:
    path = QMSUM / f"{name}.txt"
    if not path.exists():
        pytest.skip("The meetings of QMSum do not lie beside this repository.")
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", CLEAN)
def test_every_word_of_a_clean_meeting_is_told_once(name: str) -> None:
    assert_all_told_once(clean_meeting(name))


@pytest.mark.parametrize("name", CLEAN)
def test_a_clean_meeting_is_left_as_its_labels_put_it(name: str) -> None:
    text = clean_meeting(name)
    title = next(line for line in text.splitlines() if line.startswith("1 "))
    turns = [turn.split("\n", 1) for turn in re.split(r"\n(?=.* - \d:\d\d:\d\d\n)", text)[1:]]
    expected = [(label, fold(words.removeprefix(f"{title}\n"))) for label, words in turns]
    found = meeting_in(text).contributions
    assert [(f"{one.speaker} - {clock(one.start or 0)}", one.text) for one in found] == expected
    assert not [one for one in found if one.uncertain or one.joins]


WORDS = st.lists(
    st.sampled_from(
        "the panel agreed, Thank you chair. why? Councillor Lee. is … over - 0:00:01 yes [1] RESOLVED:".split(" ")
    ),
    min_size=1,
    max_size=8,
).map(" ".join)
LINES = WORDS | st.sampled_from(
    """
    Cllr Ann Lee - 0:00:05|Tom Oak - 0:00:09|said so.Tom Oak - 0:01:00|1 Welcome|before2 Budget
    |- Report, opens in new tab|progress.I am sure|theFirst word
    |Disclaimer: this transcript was automatically generated
    |Share this agenda point|-
    """.strip()
    .replace("\n    ", "")
    .split("|")
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(LINES, max_size=40))
def test_every_word_of_a_generated_transcript_is_told_once(lines: list[str]) -> None:
    head = ["Cabinet - 3 March 2025 - Rother District Council", "Agenda item :", "1 Welcome", "-", "Tom Oak"]
    navigation = [*head, "Agenda item :", "2 Budget", "Disclaimer: none", "Cllr Ann Lee - 0:00:01", "Hello.The panel"]
    assert_all_told_once("\n".join([*navigation, *lines, "Tom Oak - 1:00:00", "bye"]))


def test_furniture_says_what_it_is() -> None:
    furniture = read_text(WITH_NAVIGATION).furniture
    assert (Furniture.HEADING, "Monday, 3rd March 2025 at 2:00pm") in furniture
    assert (Furniture.NAVIGATION, "77/24 Apologies") in furniture
    assert (Furniture.TITLE, "77/24 Apologies") in furniture
    assert (Furniture.LABEL, "Duncan Ellis - 0:00:30") in furniture
    assert (Furniture.WEB_PAGE, "- Budget book, opens in new tab") in furniture


GLUED = """\
Cabinet - 3 March 2025 - Rother District Council
Cllr Ann Lee - 0:00:01
Good evening.The papers are out. I'd like to invite
Raj Patel - 0:00:20
the finance officer.Thank you Chair. The gap is three million and it will
fall. Is that clear? I think it is clear to me but
Cllr Ann Lee - 0:01:00
not to all of us.We go on. Councillor Oak. I wanted to ask
Cllr Tom Oak - 0:01:10
about the reserves.How much is left?
There is half of it left and
Raj Patel - 0:01:40
we shall keep it.Thank you Chair.
Thank you, Raj. Any further questions?
Cllr Ann Lee - 0:02:00
No hands are up.We close.
"""


def test_glued_captions_are_cut_where_one_speaker_ends() -> None:
    assert [(one.speaker, one.text) for one in meeting_in(GLUED).contributions] == [
        ("Cllr Ann Lee", "Good evening.The papers are out. I'd like to invite … the finance officer."),
        ("Raj Patel", "Thank you Chair. The gap is three million and it will fall. Is that clear?"),
        ("Cllr Ann Lee", "I think it is clear to me but … not to all of us.We go on. Councillor Oak."),
        ("Cllr Tom Oak", "I wanted to ask … about the reserves.How much is left?"),
        ("Raj Patel", "There is half of it left and … we shall keep it.Thank you Chair."),
        ("Cllr Ann Lee", "Thank you, Raj. Any further questions? … No hands are up.We close."),
    ]


@pytest.mark.timeout(120)  # going back over all lines at each label would take far longer
def test_a_transcript_of_a_hundred_thousand_lines_is_read() -> None:
    label = "Cllr Ann Lee - 0:00:01\n" + "The words go on and on without an end\n" * 50
    assert len(meeting_in(label * 2000).contributions) == 2000


@pytest.mark.parametrize(
    ("text", "items", "told"),
    [
        (
            ANNOUNCED,
            [("2", "Declarations of interest"), ("4", "24/00417/FUL The Plough, Stoke Road")],
            [None, 0, 0, 1, 1],
        ),
        (
            LISTED_ABOVE,
            [("1", "Apologies"), ("2", "Mayor's Announcements"), ("3", "Motions on Notice")],
            [None, 0, 1, 2],
        ),
    ],
    ids=["announced among what is said", "numbered above it"],
)
def test_items_that_no_navigation_lists(text: str, items: list[tuple[str | None, str]], told: list[int | None]) -> None:
    (meeting,) = TranscriptReader().read(text).meetings
    assert [(one.number, one.title) for one in meeting.items] == items
    assert [one.item for one in meeting.contributions] == told


MARKED = [("Cllr Ann Lee", 2), ("Tom Oak", 70), ("Cllr Ann Lee", 75), ("Mrs Dee Elm", 90), ("Tom Oak", 95)]
# How each label in turn is printed.
FORMS = {
    "commas": ["{name}, {time}"],
    "commas with hours of two figures": ["{name}, 0{time}"],
    "dashes and commas": ["{name} - {time}", "{name} - {time}", "{name}, {time}"],
    "commas and a dash": ["{name}, {time}", "{name}, {time}", "{name} - {time}"],
    "brackets and commas": ["{name} ({time})", "{name}, {time}"],
    "times ahead and a semicolon": ["[{time}] {name}", "[{time}] {name}", "{name}; {time}"],
    "semicolons": ["{name}; {time}"],
}


@pytest.mark.parametrize("blank", ["", "\n"], ids=["without blank lines", "with blank lines"])
@pytest.mark.parametrize("forms", FORMS.values(), ids=FORMS.keys())
def test_whatever_mark_parts_a_name_and_its_time(forms: list[str], blank: str) -> None:
    labels = [forms[at % len(forms)].format(name=name, time=clock(start)) for at, (name, start) in enumerate(MARKED)]
    printed = blank.join(f"{label}\nWe have read the papers of {at} May.\n" for at, label in enumerate(labels))
    paper = read_text(f"Beeton Council\n5 March 2024\n\n{printed}")
    (meeting,) = paper.meetings
    assert [(one.speaker, one.start) for one in meeting.contributions] == MARKED
    assert not paper.warnings


UNREAD = {
    "a label out of time": "Cllr Sue Ash; 0:00:01",
    "a titled name before a colon": "Cllr Sue Ash: Good evening.",
    "a speaker's name alone": "Tom Oak",
}


@pytest.mark.parametrize("line", UNREAD.values(), ids=UNREAD.keys())
def test_a_line_like_a_label_among_the_words_is_a_warning(line: str) -> None:
    text = "\n".join(f"{name} - {clock(start)}\nWe have read them.\n" for name, start in MARKED[:4])
    (warning,) = read_text(f"{text}{line}\nGood evening.\nTom Oak - 0:01:35\nYes.\n").warnings
    assert f"“{line}”" in warning


@pytest.mark.parametrize(
    "line",
    ["We met at 0:00:01", "So, Ann Lee: yes", "The rota, 0:01:20", "Mr Oak, I ask one thing: Why"],
    ids=["a time", "a colon", "a small letter", "an address"],
)
def test_a_sentence_is_no_label_nor_a_warning(line: str) -> None:
    text = "\n".join(f"{name} - {clock(start)}\nWe have read them.\n" for name, start in MARKED[:4])
    paper = read_text(f"{text}{line}\nGood evening.\n")
    assert len(paper.meetings[0].contributions) == 4
    assert not paper.warnings
