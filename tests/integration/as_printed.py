"""Where words stand in the sample papers, read off the papers by hand and not by the readers under test."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
WEBCAST = "000_9c533fb1d9fb01b2.txt"
PACK = "001_04a15fb85750e8e4.txt"
WORCESTERSHIRE = "002_fa729e44c8ae6d0c.txt"
IMPROVEMENT = "003_d0612af999cdef27.txt"
SELF_EVALUATION = "004_bbc4287e823e4516.txt"


@dataclass(frozen=True, slots=True)
class Section:
    """What begins with ``heading`` (its occurrence ``nth``, from 0) belongs to a meeting and an item."""

    heading: str
    meeting: str | None
    item: str | None
    nth: int = 0


# The navigation list of the webcast prints each heading first; the second stands among the captions.
_SECTIONS = {
    WEBCAST: [
        Section("1 Welcome and Introductions", "2024-11-27", "1", 1),
        Section("2 Meeting procedures to be followed", "2024-11-27", "2", 1),
        Section("3 Apologies number", "2024-11-27", "3"),
        Section("4 Declarations of interest", "2024-11-27", "4", 1),
        Section("5 Minutes of the previous meeting", "2024-11-27", "5", 1),
        Section("6 SEND SEF Evaluation Framework", "2024-11-27", "6", 1),
        Section("7 TCSP Annual Report", "2024-11-27", "7", 1),
        Section("8 Our Future Council", "2024-11-27", "8", 1),
        Section("9 Outcome of Ofsted focused visit", "2024-11-27", "9", 1),
        Section("10 Children and Young People Scrutiny Panel", "2024-11-27", "10", 1),
    ],
    PACK: [
        Section("**1 Welcome and Introductions**", "2021-01-13", "1"),
        Section("**2 Meeting procedures to be followed**", "2021-01-13", "2"),
        Section("**3 Apologies**", "2021-01-13", "3"),
        Section("**4 Declarations of interest**", "2021-01-13", "4"),
        Section("**5 Minutes of the previous meeting", "2021-01-13", "5"),
        Section("**6 Matters arising**", "2021-01-13", "6"),
        Section("**7 Spotlight Review", "2021-01-13", "7"),
        Section("**8 Children's Social Care Self Evaluation", "2021-01-13", "8"),
        Section("**9 Welfare Rights Briefing", "2021-01-13", "9"),
        Section("**10 Children, Young People and Families Scrutiny Panel", "2021-01-13", "10"),
        Section("## Attendance", "2020-11-11", None),
        Section("### 1 **Welcome and Introductions**", "2020-11-11", "1"),
        Section("### 2 **Meeting procedures to be followed**", "2020-11-11", "2"),
        Section("3 **Apologies**", "2020-11-11", "3"),
        Section("4 **Declarations of interest**", "2020-11-11", "4"),
        Section("5 **Minutes of the previous meeting (9.9.2020)**", "2020-11-11", "5"),
        Section("6 **Matters arising**", "2020-11-11", "6"),
        Section("7 **Draft Budget", "2020-11-11", "7"),
        Section("8 **Outcome from Wolverhampton Youth Council", "2020-11-11", "8"),
        Section("9 ### **SEND Self-Evaluation**", "2020-11-11", "9"),
        Section("10 ### **Spotlight Review - Education**", "2020-11-11", "10"),
        Section("**11 Wolverhampton Safeguarding", "2020-11-11", "11"),
        Section("**12 Children, Young People", "2020-11-11", "12"),
        Section("# Scrutiny Presentation Safeguarding", "2021-01-13", "7"),
        Section("# Wolverhampton Children and Young People's Self-Evaluation", "2021-01-13", "8"),
        Section("# Children & Young People Services Welfare Rights Service", "2021-01-13", "9"),
        Section("**Scrutiny Work Programme (draft)**", "2021-01-13", "10"),
    ],
    WORCESTERSHIRE: [Section(f"{number}. ", "2023-07-07", f"{number}") for number in range(590, 597)],
    IMPROVEMENT: [],
    SELF_EVALUATION: [],
}
# What stands before the first section.
_BEFORE: dict[str, tuple[str | None, str | None]] = {
    WEBCAST: ("2024-11-27", None),
    PACK: ("2021-01-13", None),
    WORCESTERSHIRE: ("2023-07-07", None),
    IMPROVEMENT: (None, None),
    SELF_EVALUATION: ("2021-01-13", "8"),  # its title and presenter are those of that item of the agenda
}


def paper(source: str) -> str:
    """A sample paper's text, white space folded."""
    return " ".join((SEEDS / source).read_text(encoding="utf-8-sig").split())


def parts(quote: str) -> list[str]:
    """The parts of a quote between its "…", each of which must be verbatim."""
    return [part for part in re.split(r"\s*…\s*", quote) if part]


def places(source: str, quote: str) -> set[tuple[str | None, str | None]]:
    """Every (meeting, item) in which ``quote`` ends, its parts in order; none where it is not verbatim."""
    text, found = paper(source), set()
    *before, last = parts(quote)
    earliest = 0
    for part in before:
        position = text.find(part, earliest)
        if position < 0:
            return set()
        earliest = position + len(part)
    position = text.find(last, earliest)
    while position >= 0:
        found.add(_place(source, text, position))
        position = text.find(last, position + 1)
    return found


def _place(source: str, text: str, position: int) -> tuple[str | None, str | None]:
    place = _BEFORE[source]
    for section in _SECTIONS[source]:
        begin = _occurrence(text, section)
        if begin > position:
            break
        place = (section.meeting, section.item)
    return place


def _occurrence(text: str, section: Section) -> int:
    begin = -1
    for _ in range(section.nth + 1):
        begin = text.index(section.heading, begin + 1)
    return begin
