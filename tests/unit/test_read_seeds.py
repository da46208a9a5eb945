"""The five sample papers, read without one structural error; expectations by hand from the papers."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from index.types import Authority, Contribution, Meeting, PaperKind, ReadPaper, came, sent_apologies

CHILDREN = "Children, Young People and Families Scrutiny Panel"


@pytest.fixture
def transcript(seed_papers: list[ReadPaper]) -> Meeting:
    (meeting,) = seed_papers[0].meetings
    return meeting


@pytest.fixture
def pack(seed_papers: list[ReadPaper]) -> Meeting:
    return seed_papers[1].meetings[0]


@pytest.fixture
def earlier(seed_papers: list[ReadPaper]) -> Meeting:
    """The meeting whose minutes the pack prints."""
    return seed_papers[1].meetings[1]


@pytest.fixture
def page(seed_papers: list[ReadPaper]) -> Meeting:
    (meeting,) = seed_papers[2].meetings
    return meeting


def under(meeting: Meeting, number: str | None) -> list[Contribution]:
    """What stands under the item with this number."""
    return [one for one in meeting.contributions if one.item is not None and meeting.items[one.item].number == number]


def words_under(meeting: Meeting, number: str | None) -> str:
    return "\n".join(one.text for one in under(meeting, number))


def resolved(meeting: Meeting) -> list[tuple[str | None, str]]:
    """Number of the item and words of all that is resolved."""
    return [
        (meeting.items[one.item].number if one.item is not None else None, one.text)
        for one in meeting.contributions
        if one.authority is Authority.RESOLVED
    ]


def test_kinds(seed_papers: list[ReadPaper]) -> None:
    assert [paper.kind for paper in seed_papers] == [
        PaperKind.TRANSCRIPT,
        PaperKind.AGENDA,
        PaperKind.MINUTES,
        PaperKind.MINUTES,
        PaperKind.MINUTES,
    ]


def test_only_the_transcript_is_automatic(seed_papers: list[ReadPaper]) -> None:
    assert [paper.automatic for paper in seed_papers] == [True, False, False, False, False]


def test_how_many_meetings_each_holds(seed_papers: list[ReadPaper]) -> None:
    assert [len(paper.meetings) for paper in seed_papers] == [1, 2, 1, 1, 1]


WHEN_AND_WHERE = {
    "transcript": (
        0,
        0,
        Meeting(
            council="City of Wolverhampton Council",
            body="Children & Young People Scrutiny Panel",
            date=dt.date(2024, 11, 27),
            time="6:00pm",
        ),
    ),
    "pack": (
        1,
        0,
        Meeting(
            council="City of Wolverhampton Council",
            body=CHILDREN,
            date=dt.date(2021, 1, 13),
            time="6.00 pm",
            venue="Microsoft Teams Meeting",
        ),
    ),
    "minutes in the pack": (
        1,
        1,
        Meeting(council="City of Wolverhampton Council", body=CHILDREN, date=dt.date(2020, 11, 11)),
    ),
    "minutes page": (
        2,
        0,
        Meeting(
            council="Worcestershire County Council",
            date=dt.date(2023, 7, 7),
            date_inferred=True,
            venue="County Hall, Worcester",
        ),
    ),
    "item page of Emma Bennett": (3, 0, Meeting()),
    "item page of Alison Hinds": (4, 0, Meeting()),
}


@pytest.mark.parametrize(("paper", "meeting", "expected"), WHEN_AND_WHERE.values(), ids=WHEN_AND_WHERE.keys())
def test_when_where_and_who_met(seed_papers: list[ReadPaper], paper: int, meeting: int, expected: Meeting) -> None:
    read = seed_papers[paper].meetings[meeting]
    bare = replace(read, items=(), speakers=(), people=(), contributions=())
    assert bare == expected


ITEMS: dict[str, tuple[int, int, list[tuple[str | None, str]]]] = {
    "transcript": (
        0,
        0,
        [
            ("1", "Welcome and Introductions"),
            ("2", "Meeting procedures to be followed"),
            ("3", "Apologies"),
            ("4", "Declarations of interest"),
            ("5", "Minutes of the previous meeting (19 October 2024)"),
            ("6", "SEND SEF Evaluation Framework"),
            ("7", "TCSP Annual Report 2023-24 (Transforming Children's Services Programme)"),
            ("8", "Our Future Council – Responding to the Financial Challenge"),
            ("9", "Outcome of Ofsted focused visit inspection"),
            ("10", "Children and Young People Scrutiny Panel - Draft Work Programme 2024 - 25"),
        ],
    ),
    "pack": (
        1,
        0,
        [
            ("1", "Welcome and Introductions"),
            ("2", "Meeting procedures to be followed"),
            ("3", "Apologies"),
            ("4", "Declarations of interest"),
            ("5", "Minutes of the previous meeting ( 11 November 2020 )"),
            ("6", "Matters arising"),
            ("7", "Spotlight Review - Safeguarding the most vulnerable"),
            ("8", "Children's Social Care Self Evaluation"),
            ("9", "Welfare Rights Briefing"),
            ("10", f"{CHILDREN} 2019 20 - Draft Work Programme"),
        ],
    ),
    "minutes in the pack": (
        1,
        1,
        [
            ("1", "Welcome and Introductions"),
            ("2", "Meeting procedures to be followed"),
            ("3", "Apologies"),
            ("4", "Declarations of interest"),
            ("5", "Minutes of the previous meeting (9.9.2020)"),
            ("6", "Matters arising"),
            ("7", "Draft Budget and Medium Term Financial Strategy 2021-2022 to 2023-2024"),
            ("8", "Outcome from Wolverhampton Youth Council Survey ( report to follow)"),
            ("9", "SEND Self-Evaluation"),
            ("10", "Spotlight Review - Education"),
            ("11", "Wolverhampton Safeguarding Together Partnership - Annual Report 2019/20"),
            ("12", f"{CHILDREN} 2019 20 - Draft Work Programme"),
        ],
    ),
    "minutes page": (
        2,
        0,
        [
            ("590", "Apologies and Welcome"),
            ("591", "Declaration of Interest and of any Party Whip"),
            ("592", "Public Participation"),
            ("593", "Worcestershire Safeguarding Children Partnership Annual Report 2021-2022"),
            ("594", "Worcestershire Children First and the Independent Care Review"),
            ("595", "Performance and 2022/23 Year End Budget Monitoring"),
            ("596", "Work Programme"),
        ],
    ),
    "item page of Emma Bennett": (3, 0, [(None, "Children and Young People Improvement Plan - Quarter 1")]),
    "item page of Alison Hinds": (4, 0, [(None, "Children's Social Care Self Evaluation")]),
}


@pytest.mark.parametrize(("paper", "meeting", "expected"), ITEMS.values(), ids=ITEMS.keys())
def test_items(seed_papers: list[ReadPaper], paper: int, meeting: int, expected: list[tuple[str | None, str]]) -> None:
    assert [(item.number, item.title) for item in seed_papers[paper].meetings[meeting].items] == expected


def test_no_item_is_exempt(seed_papers: list[ReadPaper]) -> None:
    assert not [item for paper in seed_papers for meeting in paper.meetings for item in meeting.items if item.exempt]


PRESENTERS = {
    "pack, item 8": (1, 7, ("Alison Hinds, Deputy Director, Children's Social Care",)),
    "pack, item 10": (1, 9, ("Earl Piggott-Smith, Scrutiny Officer",)),
    "item page of Emma Bennett": (3, 0, ("Emma Bennett, Service Director, Children and Young People",)),
    "item page of Alison Hinds": (4, 0, ("Alison Hinds, Deputy Director, Children’s Social Care",)),
}


@pytest.mark.parametrize(("paper", "item", "names"), PRESENTERS.values(), ids=PRESENTERS.keys())
def test_presenters(seed_papers: list[ReadPaper], paper: int, item: int, names: tuple[str, ...]) -> None:
    assert seed_papers[paper].meetings[0].items[item].presenters == names


def test_speakers_in_the_order_in_which_they_speak(transcript: Meeting) -> None:
    assert transcript.speakers == (
        "Cllr Jane Francis",
        "Cllr Ben Evans",
        "Helen Bakewell",
        "Alison Hinds",
        "Cllr Andrew McNeil",
        "Cllr Carol Hyatt",
        "Gulshanara Begum",
        "Andrew Scragg",
        "Cllr Jeszemma Howl",
        "Rachel King",
        "Cllr Leigh New",
        "Cllr Lovinyer Daley",
        "India Allmark",
        "Cllr Louise Miles",
        "Cllr Jacqui Coogan",
        "Cllr Paul Sweet",
        "Earl Piggott Smith",
    )


SAID = {
    "at least 40 providers": ("6", "Helen Bakewell", "0:14:47", "at least 40"),
    "fairly confident": ("5", "Cllr Ben Evans", "0:02:24", "fairly confident and even said something"),
    "label glued to a caption": ("7", "Gulshanara Begum", "0:20:24", "it covers the period of April 2023"),
    "label glued at item 6": ("6", "Alison Hinds", "0:16:16", "specialised area"),
    "finance officer under the chair": ("8", "Cllr Jane Francis", "1:00:28", "a gap of 27 .1 million for 25 -26"),
    "supervision": ("9", "Cllr Ben Evans", "1:49:23", "The recent one, the October 24 letter"),
    "work programme": ("10", "Alison Hinds", "1:57:31", "annual workforce health check"),
    "close": ("10", "Cllr Jane Francis", "1:58:12", "brings the meeting to a close"),
}


@pytest.mark.parametrize(("number", "speaker", "start", "words"), SAID.values(), ids=SAID.keys())
def test_who_said_it_when_under_which_item(
    transcript: Meeting, number: str, speaker: str, start: str, words: str
) -> None:
    hours, minutes, seconds = map(int, start.split(":"))
    found = [one for one in under(transcript, number) if words in one.text]
    assert [(one.speaker, one.start) for one in found] == [(speaker, hours * 3600 + minutes * 60 + seconds)]


def test_all_of_a_transcript_is_said(transcript: Meeting) -> None:
    assert {one.authority for one in transcript.contributions} == {Authority.SAID}


def test_labels_headings_and_attachments_are_in_no_ones_words(transcript: Meeting) -> None:
    said = "\n".join(one.text for one in transcript.contributions)
    for furniture in ("opens in new tab", "Share this agenda point", " - 0:", " - 1:", "8 Our Future Council –"):
        assert furniture not in said


def test_who_is_named_without_words_is_told(seed_papers: list[ReadPaper]) -> None:
    *_, warning = seed_papers[0].warnings
    assert "Cllr Jane Francis" in warning


def test_who_was_present_on_11_november_2020(earlier: Meeting) -> None:
    councillors = (
        "Cllr Rupinderjit Kaur",
        "Cllr Beverley Momenabadi",
        "Cllr Rita Potter",
        "Cllr Clare Simm",
        "Cllr Udey Singh",
        "Cllr Rashpal Kaur",
        "Cllr Sohail Khan",
        "Cllr Paul Sweet",
    )
    assert came(earlier.people)[: len(councillors)] == councillors


def test_the_membership_printed_in_an_agenda_is_no_attendance(pack: Meeting) -> None:
    assert came(pack.people) == ()


APOLOGIES = {"minutes in the pack": (1, 1, ("Cllr John Rowley",)), "pack": (1, 0, ()), "item page": (3, 0, ())}
APOLOGIES["minutes page"] = (2, 0, ("Nathan Desmond", "Tony Muir", "Tim Reid"))


@pytest.mark.parametrize(("paper", "meeting", "names"), APOLOGIES.values(), ids=APOLOGIES.keys())
def test_apologies(seed_papers: list[ReadPaper], paper: int, meeting: int, names: tuple[str, ...]) -> None:
    assert sent_apologies(seed_papers[paper].meetings[meeting].people) == names


def test_resolutions_of_11_november_2020(earlier: Meeting) -> None:
    noted = "The panel agreed to note the report."
    assert resolved(earlier) == [
        ("5", "That the minutes of the meeting held on 9.9.2020 be approved as a correct record."),
        ("7", "The panel agreed the recommendations set out in the report."),
        ("8", "1. The panel agreed to support the recommendations from the survey."),
        (
            "8",
            "2. The panel suggested a further survey should be done in near future to assess progress in the areas "
            "highlighted as areas of concern and presented to a future meeting of the panel.",
        ),
        ("9", noted),
        ("10", noted),
        ("11", noted),
        ("12", noted),
    ]


def test_an_agenda_with_reports_resolves_nothing(pack: Meeting) -> None:
    assert {one.authority for one in pack.contributions} == {Authority.AGENDA, Authority.REPORTED}


def test_resolutions_of_the_item_page_of_emma_bennett(seed_papers: list[ReadPaper]) -> None:
    assert [text for _, text in resolved(seed_papers[3].meetings[0])] == [
        "1. That the Panel note progress of the quarter one delivery of the Children and Young People Service "
        "Improvement Plan.",
        "2. That the Panel agree to receive a written Quarter 2 update on progress against delivery of the Children "
        "and Young People Improvement Plan outside of a formal Scrutiny Panel meeting.",
    ]


def test_resolutions_of_the_item_page_of_alison_hinds(seed_papers: list[ReadPaper]) -> None:
    assert [text for _, text in resolved(seed_papers[4].meetings[0])] == [
        "1. The panel agreed to note the progress.",
        "2. The panel agreed that the Deputy of Director, Children’s Social Care, to present a report to a future "
        "meeting of the panel on the assessment tools used by service when determining the level of support offered "
        "to families and their children.",
    ]


def test_what_the_panel_of_the_minutes_page_agreed(page: Meeting) -> None:
    assert resolved(page) == [
        ("595", "It was agreed to provide the Panel with a detailed report."),
        (
            "596",
            "The Panel reviewed the Work Programme and agreed that the Chairman would discuss with Officers whether "
            "all of the issues on the Work Programme were still relevant.",
        ),
        ("596", "It was agreed that Children Missing Education would be scheduled for the September meeting."),
    ]


def test_a_paragraph_after_the_resolution_is_minuted(seed_papers: list[ReadPaper]) -> None:
    last = seed_papers[3].meetings[0].contributions[-1]
    assert (last.text, last.authority) == ("The meeting closed at 18:29.", Authority.MINUTED)


REPORTS = {
    "7, first page": ("7", "- Supporting vulnerable children"),
    "7, MASH": ("7", "- Referrals to MASH saw significant decrease during early days of lockdown"),
    "7, last page": ("7", "- Free school meals vouchers to benefits eligible families and others experiencing poverty"),
    "8, first page": ("8", "The period covered for this mid-year review is April-September 20."),
    "8, adoption": ("8", "- A@H approved 51 prospective adopters in its first year."),
    "8, last page": ("8", "- Further improve the quality of assessment, support and planning for children in need"),
    "9, first page": ("9", "There is one Welfare Rights Officer in CYP increased from a half-time post"),
    "9, table": ("9", "2019/20\t£627,151.97"),
    "9, case types": ("9", "In 2019/20 – 3 months vacant post."),
    "10, first page": ("10", "A new approach to scrutiny was agreed at Scrutiny Board on 14 July 2020."),
    "10, remit": ("10", "The scrutiny of the provision of all local authority services for children"),
    "10, last line": ("10", "- To manage the agreed work plan and its outcomes to show impact and added value"),
}


@pytest.mark.parametrize(("number", "words"), REPORTS.values(), ids=REPORTS.keys())
def test_reports_are_tied_to_their_item_and_no_other(pack: Meeting, number: str, words: str) -> None:
    holding = {item.number for item in pack.items if words in words_under(pack, item.number)}
    assert holding == {number}


def test_items_without_a_report_hold_their_agenda_lines_alone(pack: Meeting) -> None:
    lines = {number: [one.text for one in under(pack, number)] for number in ("3", "4", "6")}
    assert lines == {
        "3": ["Apologies"],
        "4": ["Declarations of interest"],
        "6": ["Matters arising", "[To consider any matters arising from the minutes]"],
    }


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("1", "advised it was being live streamed"),
        ("7", "a small shortfall of £324,000"),
        ("8", "responses from 344 young people"),
        ("9", "signed off by members of SEND Partnership board in August 2020"),
        ("10", "to approximately 16,000 children"),
        ("11", "Vicky Murphy was appointed as the Independent Scrutineer"),
        ("12", "Julia Cleary, Scrutiny and Systems Manager, briefed the panel"),
    ],
)
def test_printed_minutes_stand_under_their_own_items(earlier: Meeting, pack: Meeting, number: str, words: str) -> None:
    assert [item.number for item in earlier.items if words in words_under(earlier, item.number)] == [number]
    assert not [one for one in pack.contributions if words in one.text]


@pytest.mark.parametrize(
    ("page_mark", "words"),
    [
        (22, "- Adoption and fostering panels conducted virtually using Microsoft Teams"),
        (23, "- Referrals from schools decreased with most referrals being made by police"),
        (56, "- 46 of these were Wolverhampton children."),
        (61, "Currently, the percentage of young people in suitable accommodation is 91%."),
        (72, "represent at Tribunals to secure rightful benefits entitlement"),
        (73, "2019/20\t£146,236"),
    ],
)
def test_page_marks(pack: Meeting, page_mark: int, words: str) -> None:
    assert [one.page for one in pack.contributions if words in one.text] == [page_mark]


def test_no_page_lies_outside_its_item(pack: Meeting) -> None:
    ranges = {"7": range(13, 29), "8": range(29, 71), "9": range(71, 77), "10": range(77, 87)}
    for number, pages in ranges.items():
        assert {one.page for one in under(pack, number)} - {None} <= set(pages)


def test_a_paper_with_few_page_marks_says_so(seed_papers: list[ReadPaper]) -> None:
    assert any("Page numbers" in warning for warning in seed_papers[1].warnings)


def test_no_page_mark_is_in_anyones_words(pack: Meeting) -> None:
    texts = {one.text for one in pack.contributions}
    assert not texts & {f"Page {number}" for number in range(1, 90)}
    assert "This page is intentionally left blank" not in texts


@pytest.mark.parametrize("number", ["593", "594", "595"])
def test_cut_minutes_are_told(seed_papers: list[ReadPaper], page: Meeting, number: str) -> None:
    (told,) = [warning for warning in seed_papers[2].warnings if "cuts the text" in warning]
    assert number in told
    assert "view the full" not in words_under(page, number)


def test_the_inferred_date_and_the_unnamed_body_are_told(seed_papers: list[ReadPaper]) -> None:
    warnings = " ".join(seed_papers[2].warnings)
    assert "7 July 2023 was inferred" in warnings
    assert "does not name the body" in warnings


@pytest.mark.parametrize("paper", [3, 4], ids=["Emma Bennett", "Alison Hinds"])
def test_an_item_page_says_that_date_and_body_are_missing(seed_papers: list[ReadPaper], paper: int) -> None:
    (warning,) = seed_papers[paper].warnings
    assert "neither the date nor the body" in warning


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("590", "Apologies were received from Councillors Nathan Desmond"),
        ("592", "(in this case 6 July 2023)"),
        ("593", "The Solihull Joint Targeted Area Inspection (JTAI) report (February 2022)"),
        ("594", "approximately 40 social worker vacancies"),
        ("595", "a net over-spend of £7.3 million"),
        ("596", "Children Missing Education would be scheduled for the September meeting"),
    ],
)
def test_minutes_stand_under_their_item_and_no_other(page: Meeting, number: str, words: str) -> None:
    assert [item.number for item in page.items if words in words_under(page, item.number)] == [number]


def test_web_furniture_is_in_no_minutes(page: Meeting) -> None:
    told = "\n".join(one.text for one in page.contributions)
    for furniture in ("Additional documents", "pdf icon", "Minutes:", "No. Item"):
        assert furniture not in told


def test_no_sample_breaks_off(seed_papers: list[ReadPaper]) -> None:
    assert not [warning for paper in seed_papers for warning in paper.warnings if "breaks off" in warning]
