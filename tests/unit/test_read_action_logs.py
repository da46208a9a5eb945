"""Logs of actions in the layouts that people type: each entry with its owner, its time and how it stands."""

from __future__ import annotations

import datetime as dt

import pytest

from index.actions.log_rows import log_rows
from index.promises.finding import find_promises
from index.promises.promise import ROW
from index.readers import read_text
from index.readers.labelled_lines import labelled_apart
from index.types import Authority, PaperKind

Told = tuple[str, str | None, str | None, str | None]

HEADERLESS: dict[str, tuple[str, list[Told]]] = {
    "an owner in brackets, and how it stands behind a dash": (
        "Ref 2.1 – Posters for depots (JS) – done, 28 Oct.\n"
        "Ref 2.2 – Stock list, check the totals (HL) – overdue (was Sept)\n"
        "Ref 2.3 – Old rules – replaced by Council 21 Oct. Closed.",
        [
            ("Posters for depots", "JS", None, "kept"),
            ("Stock list, check the totals", "HL", None, "overdue"),
        ],
    ),
    "an owner and a time in brackets": (
        "P/3  Lift engineers – date wanted (HB, 14 May)\nP/4  Drain survey (CN)",
        [("Lift engineers – date wanted", "HB", "14 May", None), ("Drain survey", "CN", None, None)],
    ),
    "cells that tabs part": (
        "KO\tItem 3\tCheck access to the hut\tby 13 Feb\n"
        "TR\tItem 6\tConsult the unions on the policy\tslipped to March",
        [
            ("Check access to the hut", "KO", "by 13 Feb", None),
            ("Consult the unions on the policy", "TR", None, "changed"),
        ],
    ),
    "first names in a column": (
        "A1 Cllr Weir | Money for setts | Sept\nA2 EG | Print the plan | end June\nA3 Bill | Grant claim | overdue",
        [
            ("Money for setts", "Cllr Weir", "Sept", None),
            ("Print the plan", "EG", "end June", None),
            ("Grant claim", "Bill", None, "overdue"),
        ],
    ),
    "sentences": (
        "101 3 Arrears letters x 3. JC. Open\n102 4 Price for the cover (Brinley sailmaker). Cllr Oak. Sent 3 May",
        [
            ("Arrears letters x 3", "JC", None, "open"),
            ("Price for the cover (Brinley sailmaker)", "Cllr Oak", None, "kept"),
        ],
    ),
    "an owner before a dash, and a word in capitals behind": (
        "1a. RH – Session for the academies. DONE 22 Oct, Hayle.\n2c. DW – Outcome to Forum. ON AGENDA (item 3).",
        [("Session for the academies.", "RH", None, "kept"), ("Outcome to Forum.", "DW", None, "open")],
    ),
    "an owner over a list": (
        "ANN DAY\n1. Sites: ask for evidence ............ 13 Feb\n2. Map for Cllr Oak ............ end Feb",
        [
            ("Sites: ask for evidence", "ANN DAY", "13 Feb", None),
            ("Map for Cllr Oak", "ANN DAY", "end Feb", None),
        ],
    ),
    "an owner beside the first of several": (
        "Clerk\tGrit at the ford\n\tPrecept form\nCllr N\tSign in the hedge",
        [
            ("Grit at the ford", "Clerk", None, None),
            ("Precept form", "Clerk", None, None),
            ("Sign in the hedge", "Cllr N", None, None),
        ],
    ),
    "owners set in below a topic": (
        "TH\tletters to the parishes\n\tJB\tletter on the roof\n\tnote on the lease",
        [
            ("letters to the parishes", "TH", None, None),
            ("letter on the roof", "JB", None, None),
            ("note on the lease", "JB", None, None),
        ],
    ),
    "labels": (
        "Ref: 24/1\tAction: Crime by ward to Cllr Oak\tResponsible: R Menon\tTarget: 9 July\tStatus: Not started\n"
        "Ref: 24/2\tSlides to members\tOwner: Monitoring Officer. Due: not set. RAG: A",
        [
            ("Crime by ward to Cllr Oak", "R Menon", "9 July", "open"),
            ("Slides to members", "Monitoring Officer", None, None),
        ],
    ),
}


def told(table: str) -> list[Told]:
    return [
        (table[slice(*row.spans[0])], row.who, row.due, row.standing.status.value if row.standing else None)
        for row in log_rows(table)
    ]


@pytest.mark.parametrize(("table", "expected"), HEADERLESS.values(), ids=list(HEADERLESS))
def test_entries_without_a_header(table: str, expected: list[Told]) -> None:
    assert told(table) == expected


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            "SUBJECT / ACTION / LEAD / NOTE\nTowpath / home visit to the owner / MD / went 19/7\n"
            "Square / order the plates / SG / overdue",
            [("home visit to the owner", "MD", None, None), ("order the plates", "SG", None, "overdue")],
        ),
        (
            "ID;Action;Owner;Deadline;Comment\n112;Review of cases;TS;Feb Board;\nClosed;Terms updated;TS;;on website",
            [("Review of cases", "TS", "Feb Board", None)],
        ),
        (
            "Ref | Matter | Officer | Position\n1 | Reply to evaluators | DS | In hand\nClosed since last meeting\n"
            "2 | Insurance schedule | DS | Circulated",
            [("Reply to evaluators", "DS", None, "open")],
        ),
    ],
    ids=["slashes", "semicolons", "what is closed stands apart"],
)
def test_other_headers(table: str, expected: list[Told]) -> None:
    assert told(table) == expected


@pytest.mark.parametrize(
    "table",
    [
        "1. Apologies\n2. Minutes of the last meeting\n3. Date of next meeting",
        "Ref | Matter | Officer | Position\n1 | It was agreed to note the report | DS | Done\n"
        "2 | THAT the plan be approved | DS | Done",
        "Service | Budget | Actual\nParks | 1,200 | 1,150\nRoads | 3,000 | 3,400",
        "Item | Subject | Lead officer\n4 | Budget | Head of Finance\n5 | Roads | Head of Roads",
    ],
    ids=["topics of an agenda", "decisions", "figures", "a work programme"],
)
def test_what_is_no_entry(table: str) -> None:
    assert told(table) == []


BLOCKS = """NORBURY COUNCIL
PARKS COMMITTEE
ACTION LOG following meeting of 4 March 2025

3a. Pavilion
     Public meeting at the pavilion
     Parks Officer / by mid May
     Hall booked for 26 April

3b. Pavilion
     Reply to Ms Cole on the roof
     A Day / March
     Done 6 March

4. Paths
     Survey of the paths by ward
     Ranger / May
     —

Actions with no date are taken as due at the next meeting.
"""


def test_blocks_of_plain_lines_are_entries() -> None:
    paper = read_text(BLOCKS)
    (meeting,) = paper.meetings
    assert (paper.kind, meeting.body, meeting.date) == (PaperKind.MINUTES, "PARKS COMMITTEE", dt.date(2025, 3, 4))
    found = [one for one in find_promises(meeting) if one.cue == ROW]
    texts = [meeting.contributions[one.contribution].text[slice(*one.spans[0])] for one in found]
    assert texts == [
        "Public meeting at the pavilion",
        "Reply to Ms Cole on the roof",
        "Survey of the paths by ward",
    ]
    assert [one.due.printed if one.due else None for one in found] == ["by mid May", "March", "May"]


def test_a_tracker_is_reported_and_keeps_its_header_over_empty_lines() -> None:
    rows = "MEETING  |  ACTION  |  LEAD  |  TARGET  |  COMMENT\n\n" + "\n\n".join(
        f"21/01/25 | {what} | Ann Day | 15/04/25 | –" for what in ("Paper on roads", "Visit the depot", "Falls report")
    )
    paper = read_text(
        f"NORBURY COUNCIL\nAction Tracker – prepared by Ann Day after meeting of 4 March 2025\n\n{rows}\n"
    )
    (meeting,) = paper.meetings
    assert paper.kind is PaperKind.REPORT
    (table,) = (one for one in meeting.contributions if one.table)
    assert (table.authority, len(log_rows(table.text))) == (Authority.REPORTED, 3)


def test_entries_of_which_the_first_line_says_what_is_to_be_done() -> None:
    entries = "\n\n".join(
        f"P/24/{number} (4 September) {what}\nOwner: {who}\tDue: {due}\tStatus: {status}\nUpdate: It was told."
        for number, (what, who, due, status) in enumerate(
            [
                ("Report on the second pump at Norbury depot by ward", "Ann Day", "31 October", "DONE 28 October"),
                ("Cost of mending the fence along the whole path", "Cllr Oak (lead)", "31 December", "OPEN"),
                ("Letter to the owners of the mill about the weir", "Bo Fry", "30 September", "LATE"),
                ("Map of the wards for everybody who lives there", "Bo Fry", "1 October", "DONE"),
            ]
        )
    )
    key = "Key: OPEN = not yet done. DONE = complete, will be removed by the next meeting."
    paper = read_text(
        f"Norbury Council: Action Log and Work Programme\nPosition at 29 November 2024\n\nPART A: ACTIONS\n\n{key}\n\n"
        f"Parks Committee\n\n{entries}\n"
    )
    (meeting,) = paper.meetings
    assert (paper.kind, meeting.date) == (PaperKind.REPORT, dt.date(2024, 11, 29))
    found = find_promises(meeting)
    assert [str(one.who) for one in found] == ["Ann Day", "Cllr Oak", "Bo Fry", "Bo Fry"]
    assert [one.due.date for one in found if one.due] == ["2024-10-31", "2024-12-31", "2024-09-30", "2024-10-01"]
    texts = [meeting.contributions[one.contribution].text[slice(*one.spans[0])] for one in found]
    assert texts[0] == "P/24/0 (4 September) Report on the second pump at Norbury depot by ward"


@pytest.mark.parametrize(
    "lines",
    [
        ["Owner: Clerk", "Action: write to the firm", "Owner: Chair", "Action: ring the school"],
        ["Write to the firm", "Owner: Clerk", "Ring the school", "Owner: Chair"],
    ],
    ids=["a label says what", "the line before says what"],
)
def test_entries_of_one_paragraph_whose_first_label_says_who_acts(lines: list[str]) -> None:
    assert list(labelled_apart(lines)) == [lines[:2], lines[2:]]


MINUTES = """NORBURY PARISH COUNCIL
Minutes of the meeting held on 4 March 2025 at 7 pm in the Hall

Present: Cllr Oak (Chair), Cllr Bell, Cllr Fox
In attendance: Ann Day (Clerk)

1. Apologies
None.

2. Roads
The verge was muddy.

{heading}
Verge, price from a first firm – Clerk
Gate, new hinges – Cllr Bell
Bank mandate form – Cllr Fox

The meeting closed at 8.40 pm.
"""


@pytest.mark.parametrize("heading", ["ACTIONS", "Action list", "To do", "Actions from the meeting of 4 March"])
def test_a_list_at_the_end_of_minutes(heading: str) -> None:
    (meeting,) = read_text(MINUTES.format(heading=heading)).meetings
    found = [one for one in find_promises(meeting) if one.cue == ROW]
    texts = [meeting.contributions[one.contribution].text[slice(*one.spans[0])] for one in found]
    assert texts == ["Verge, price from a first firm", "Gate, new hinges", "Bank mandate form"]


def test_matters_arising_are_no_list_of_actions() -> None:
    (meeting,) = read_text(MINUTES.format(heading="MATTERS ARISING")).meetings
    assert not [one for one in find_promises(meeting) if one.cue == ROW]


@pytest.mark.parametrize(
    "line",
    [
        "Position at 6 December 2024, for the meeting on 10 December 2024",
        "Updated 6 December 2024\nFor the Committee meeting of 10 December 2024",
    ],
    ids=["on one line", "on two lines"],
)
def test_a_log_is_of_the_meeting_that_it_is_brought_to(line: str) -> None:
    rows = (
        "No. | Action | Owner | Due | Status\n1 | Buy a bin | Ann Lee | May | Done\n2 | Mend it | Bo Oak | June | Open"
    )
    (meeting,) = read_text(f"ASHBY TOWN COUNCIL\nParks Committee - Action log\n{line}\n\n{rows}").meetings
    assert (meeting.body, meeting.date) == ("Parks Committee", dt.date(2024, 12, 10))
