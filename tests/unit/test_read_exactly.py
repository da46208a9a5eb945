"""Every word of a paper is told once or set aside, whatever its form and however it was mangled."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterator
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.accounting import account
from index.readers import read_text
from index.text import fold
from index.types import Contribution, Meeting, ReadPaper
from tests.benchmarks.reading import HALVES, LabelledPaper, labelled_papers

LABELLED = {paper.name: paper for paper in labelled_papers(*HALVES)}
SEEDS = ["transcript", "pack", "minutes page", "item page", "item page 2"]
each_labelled = pytest.mark.parametrize("labelled", LABELLED.values(), ids=LABELLED)
each_seed = pytest.mark.parametrize("number", range(len(SEEDS)), ids=SEEDS)
GENERATED = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@cache
def read(text: str) -> ReadPaper:
    return read_text(text)


def assert_exactly_read(text: str) -> None:
    words = account(text, read_text(text))
    assert (words.lost, words.repeated) == (0, 0)


@each_labelled
def test_a_labelled_paper_is_read_exactly(labelled: LabelledPaper) -> None:
    words = account(labelled.text, read(labelled.text))
    assert (words.lost, words.repeated) == (0, 0)


@each_seed
def test_a_sample_paper_is_read_exactly(seed_texts: list[str], seed_papers: list[ReadPaper], number: int) -> None:
    words = account(seed_texts[number], seed_papers[number])
    assert (words.lost, words.repeated) == (0, 0)


# An automatic transcript's times stand between the words of a sentence.
CLOCK = re.compile(r"^\d+:\d\d(?::\d\d)?$", re.MULTILINE)


def verbatim_parts(paper: ReadPaper) -> Iterator[str]:
    """The runs of words that a paper's contributions quote; a table's row by row."""
    for meeting in paper.meetings:
        for one in meeting.contributions:
            if not is_title(meeting, one):
                yield from map(fold, re.split(r"…|\n" if one.table else "…", one.text))


def is_title(meeting: Meeting, one: Contribution) -> bool:
    """Whether a contribution is an item's title, beside which an agenda prints pages and links."""
    return one.item is not None and one.text == meeting.items[one.item].title


@each_labelled
def test_contributions_are_in_the_papers_own_words(labelled: LabelledPaper) -> None:
    printed = unruled(CLOCK.sub("", labelled.text).replace("…", " "))
    assert [part for part in verbatim_parts(read(labelled.text)) if unruled(part) not in printed] == []


def unruled(text: str) -> str:
    """``text`` as a reader of Markdown sees it: without the bars of its tables and inline tags."""
    return fold(INLINE_TAGS.sub("", LINE_TAGS.sub(" ", text)).replace("|", " "))


LINE_TAGS = re.compile(r"<br\s*/?>")
INLINE_TAGS = re.compile(r"</?(?:sup|sub|b|i|u|em|strong)>")
TITLES = """
    Apologies for Absence|APOLOGIES|Minutes of the Last Meeting|**Declarations of Interest**|# Agenda|Part 2|MINUTES
    |## Public Questions|Budget 2024/25|**Planning Applications**|EXEMPT ITEMS|Date of Next Meeting|Decision details
    |Rhaglen|Ymddiheuriadau|A G E N D A|# Cabinet|Present|## Attendance|ATTENDANCE|Issue details|Agenda item
    |Report of the Clerk|Action Tracker|* Leasing of the Hall
""".split("|")
NUMBERS = "1 1. 2 2a 2. 3 3.1 (3) 4) 33.1 77/21 78/21. PLA146/14 20/4/CNLa (139) (Q1) C12 2024".split()
LABELS = """
    Minutes:|Decision:|Additional documents:|Cofnodion:|Penderfyniad:|Minutes / Cofnodion:|RESOLVED:|Resolved|Decision
    |RESOLVED that:|Reasons for decision:|Venue: The Hall|Date: 4 July 2023|Decision maker: Leader|Report of: The Clerk
    |Date of decision: 4 July 2023|Is key decision?: No|Report to: Cabinet|Subject: Budget|Dogfennau ychwanegol:|Items
    |No. Item|Agenda Item No: 2|Agenda Item 3|Meeting: 12/06/2024 - Cabinet (Item 7)|Meeting: 1/6/24 - Council
""".split("|")
PARAGRAPHS = """
    Apologies were received from Cllr Lee.|The Chair welcomed all; the report was noted.|Cllr Lee:|- a bullet; and
    |RESOLVED that the minutes be signed as a correct record.|1. That the budget be approved.|(a) That it be so.
    |It was proposed by Cllr Oak, seconded by Cllr Ash, and carried: For 9, Against 3.|For 9|Against 3
    |Cabinet - Tuesday, 4th July, 2023 10.00 am|Minutes of the meeting held on 4 July 2023 at 7pm in the Hall.
    |[Ann Lee, Head of Waste, to present report]|(i) one (ii) two|Members asked why 33.1 was late, e.g. in May.
    |You are hereby summoned to attend a meeting of the Council on 4 July 2023.|See [the plan](/files/plan.pdf).
    |Budget [PDF 2 MB](/a.pdf) The budget.|Budget pdf icon PDF 90 KB|- Budget PDF 90 KB|**Bold** and _more_ so
    |... view the full minutes text for item 3.|**Next meeting:** Monday.|Part 2: closed to the press and public
    |4.   Minutes of the last meeting                                9 - 14|<b>Note</b> of it<br>|Ann Lee - 0:01:02
    |£5 was agreed.|The public were excluded under section 100A(4).
""".split("|")
TABLES = [
    "a\tb\tc\n1\tApologies\t3",
    "No. | Item |\n1 | Apologies Minutes: None. |\n2 | Budget Decision: Agreed. |",
    "| Item | Subject | Decision |\n|---|---|---|\n| 1 | Wall | GRANTED |\n| 2 | Tree | REFUSED |",
    "Action | Owner | Status | Due\nFix it | Ann | Open | May",
    "1. | Apologies | 5\n2. | **Minutes** | 7 - 9",
    "Cllr A Lee\tPresent\nCllr B Oak\tApologies",
]
ROSTERS = [
    "PRESENT: Councillors A Lee (Chair), B Oak and C Ash",
    "Present:\n\nCllr Ann Lee (Chair)\nCllr Tom Oak    Cllr Ed Ash",
    "In attendance: J Day, Clerk",
    "Apologies: Cllr Fay Elm",
    "Yn bresennol: Y Cynghorydd A Lee",
]
BREAKS = "Page 3|\f|\f3|\n\n\n|- 4 -|</AI1>|<TRAILER_SECTION>|This page is intentionally left blank".split("|")
NUMBERED = st.builds("{} {}".format, st.sampled_from(NUMBERS), st.sampled_from([*TITLES, *PARAGRAPHS]).map(str.strip))
LINES = st.sampled_from([*TITLES, *NUMBERS, *LABELS, *PARAGRAPHS]).map(str.strip)
PARTS = st.one_of(LINES, NUMBERED, *map(st.sampled_from, (TABLES, ROSTERS, BREAKS)))
JOINED: st.SearchStrategy[Callable[[list[str]], str]] = st.sampled_from(["\n", "\n\n"]).map(lambda end: end.join)


@GENERATED
@given(st.lists(PARTS, max_size=25), JOINED)
def test_a_generated_paper_is_read_exactly(parts: list[str], joined: Callable[[list[str]], str]) -> None:
    assert_exactly_read(joined(parts))


@GENERATED
@given(st.lists(st.tuples(PARTS, st.text(max_size=20)), max_size=8), st.text(max_size=80))
def test_random_text_is_read_exactly(parts: list[tuple[str, str]], text: str) -> None:
    assert_exactly_read("\n".join([text, *(part + words for part, words in parts)]))


Mangling = Callable[[list[str], int], list[str]]


def dropped(lines: list[str], at: int) -> list[str]:
    return [*lines[:at], *lines[at + 1 :]]


def doubled(lines: list[str], at: int) -> list[str]:
    return [*lines[: at + 1], *lines[at:]]


def swapped(lines: list[str], at: int) -> list[str]:
    return [*lines[:at], *reversed(lines[at : at + 2]), *lines[at + 2 :]]


def spaced(lines: list[str], at: int) -> list[str]:
    return [*lines[:at], "", *lines[at:]]


def begun(lines: list[str], at: int) -> list[str]:
    return lines[at:]


def closed_up(lines: list[str], _: int) -> list[str]:
    return [line for line in lines if line.strip()]


def parted(lines: list[str], _: int) -> list[str]:
    return [part for line in lines for part in (line, "")]


def wrapped(lines: list[str], _: int) -> list[str]:
    return [part for line in lines for part in textwrap.wrap(line, 70, break_long_words=False) or [line]]


MANGLINGS: list[Mangling] = [dropped, doubled, swapped, spaced, begun, closed_up, parted, wrapped]
# What the readers were not built on stays out of sight here, too.
PAPERS = st.sampled_from([paper for paper in LABELLED.values() if paper.path.parent.name != "heldout"])


@GENERATED
@given(PAPERS, st.lists(st.tuples(st.sampled_from(MANGLINGS), st.integers(0, 400)), min_size=1, max_size=6))
def test_a_mangled_paper_is_read_exactly(labelled: LabelledPaper, manglings: list[tuple[Mangling, int]]) -> None:
    lines = re.split(r"\r?\n", labelled.text)
    for mangling, at in manglings:
        lines = mangling(lines, at % max(len(lines), 1))
    assert_exactly_read("\n".join(lines))


@pytest.mark.parametrize(
    "text",
    ["a" * 200_000, "\n" * 200_000, "1. " * 40_000, "| a | b |\n" * 8_000],
    ids=["a word", "lines", "numbers", "rows"],
)
def test_monotony_is_read_in_seconds(text: str) -> None:
    # Patterns that try each place anew would take hours here; the test's own limit is the bound.
    assert read_text(text).meetings
