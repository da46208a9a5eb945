"""Captions that name no speakers."""

from __future__ import annotations

import datetime as dt
from collections import Counter

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from index.dates import clock
from index.files.captions import text_of
from index.readers.captions import CaptionsReader
from index.types import Authority, Furniture, PaperKind, ReadPaper

HEAD = "Anytown Borough Council\nPlanning Committee\n5 March 2024\n"
SAID = ["Good evening.", "Welcome to the", "planning committee. Are", "there any", "apologies?", "None. Then we begin."]
TIMES = [1, 4, 9, 12, 16, 63]


def read(text: str) -> ReadPaper:
    assert CaptionsReader().recognises(text)
    return CaptionsReader().read(text)


def told(paper: ReadPaper) -> list[tuple[int | None, str]]:
    return [(one.start, one.text) for one in paper.meetings[0].contributions]


def with_tabs(captions: list[tuple[int, str]]) -> str:
    return "".join(f"{clock(start)}\t{words}\n" for start, words in captions)


STYLES = {
    "house": with_tabs(list(zip(TIMES, SAID, strict=True))),
    "alone on its line": "".join(
        f"{start // 60}:{start % 60:02d}\n{words}\n" for start, words in zip(TIMES, SAID, strict=True)
    ),
    "in brackets": "".join(f"[{clock(start)}] {words}\n" for start, words in zip(TIMES, SAID, strict=True)),
}


@pytest.mark.parametrize("printed", STYLES.values(), ids=STYLES.keys())
def test_styles(printed: str) -> None:
    paper = read(HEAD + printed)
    (meeting,) = paper.meetings
    assert (meeting.council, meeting.body) == ("Anytown Borough Council", "Planning Committee")
    assert meeting.date == dt.date(2024, 3, 5)
    assert told(paper) == [
        (1, "Good evening. Welcome to the planning committee. Are there any apologies?"),
        (63, "None. Then we begin."),
    ]


def test_nobody_is_named_and_that_is_told() -> None:
    paper = read(STYLES["house"])
    assert paper.kind is PaperKind.TRANSCRIPT
    assert {(one.speaker, one.authority) for one in paper.meetings[0].contributions} == {(None, Authority.SAID)}
    assert paper.meetings[0].speakers == ()
    assert "name no speakers" in paper.warnings[0]


def test_captions_written_by_a_machine_say_so_once() -> None:
    unnamed, misheard = read(f"Captions are made by software and have not been checked.\n{STYLES['house']}").warnings
    assert "name no speakers" in unnamed
    assert "misheard" in misheard


VTT = """\
WEBVTT
Kind: captions

NOTE
Captions are made by software

1
00:00:02.400 --> 00:00:05.900
Good morning and welcome to this
meeting of the Cabinet.

2
00:00:05.900 --> 00:00:09.120
We have apologies from Councillor

3
00:00:09.120 --> 00:00:12.640
Mallard. Item two is the minutes.

4
00:00:12.640 --> 00:00:14.000
Agreed.

5
00:01:14.000 --> 00:01:18.360
Item three is the budget.
"""


def test_a_file_of_captions_is_read_as_converted() -> None:
    text, _ = text_of(VTT.encode(), "captions.vtt")
    assert told(read(text)) == [
        (
            2,
            "Good morning and welcome to this meeting of the Cabinet. We have apologies from Councillor Mallard. "
            "Item two is the minutes. Agreed.",
        ),
        (74, "Item three is the budget."),
    ]


def test_times_are_labels() -> None:
    furniture = read(HEAD + STYLES["in brackets"]).furniture
    assert [words for kind, words in furniture if kind is Furniture.LABEL][:2] == ["[0:00:01]", "[0:00:04]"]


AUTOMATIC = {
    "without full stops": (with_tabs([(second * 4 + 1, "and so it goes on and on") for second in range(40)]), True),
    "says so": (f"These captions are automatically generated.\n{STYLES['house']}", True),
    "with full stops": (STYLES["house"], False),
}


@pytest.mark.parametrize(("printed", "automatic"), AUTOMATIC.values(), ids=AUTOMATIC.keys())
def test_automatic_captions(printed: str, automatic: bool) -> None:
    assert read(printed).automatic is automatic


def test_captions_without_full_stops_are_parted_at_captions() -> None:
    found = told(read(with_tabs([(second * 4 + 1, f"caption {second} goes on") for second in range(60)])))
    assert [start for start, _ in found] == [1, 93, 185]
    assert found[1][1].startswith("caption 23 goes on caption 24")


def test_a_contribution_is_of_whole_sentences() -> None:
    captions = [(second * 7 + 1, "it rains. The sun") for second in range(60)]
    parts = [text for _, text in told(read(with_tabs(captions)))]
    assert len(parts) > 3
    assert all(part.endswith("it rains.") for part in parts[:-1])


NO_CAPTIONS = {
    "a timetable": "Agenda\n10:00\nWelcome\n10:15\nBudget\n10:30\nLunch\n11:00\nBudget\n11:30\nClose\n",
    "a table of times": "Time\tItem\n10:00\tWelcome\n10:15\tBudget\n10:30\tLunch\n10:45\tBudget\n11:00\tClose\n",
    "a few notes": "[0:05] yes\n[0:07] no\n",
    "out of order": "[5:05] yes\n[0:07] no\n[4:02] yes\n[0:01] no\n[3:33] yes\n[0:03] no\n",
    "a report that names moments": "[0:01] A\n[0:03] B\n[0:06] C\n[0:08] D\n[0:09] E\n" + "The panel was told.\n" * 40,
}


@pytest.mark.parametrize("text", NO_CAPTIONS.values(), ids=NO_CAPTIONS.keys())
def test_what_is_no_captions(text: str) -> None:
    assert not CaptionsReader().recognises(text)


def test_no_sample_paper_is_captions(seed_texts: list[str]) -> None:
    assert not [text for text in seed_texts if CaptionsReader().recognises(text)]


LINES = st.lists(st.sampled_from("the panel agreed. Mr Lee? 27 .1 million [sic] 0:05 over".split()), max_size=9).map(
    " ".join
)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 30), LINES), min_size=6, max_size=60), st.sampled_from(["\t", "\n"]))
def test_every_word_is_told_once(steps: list[tuple[int, str]], between: str) -> None:
    second, lines = 1, [HEAD]
    for step, words in steps:
        lines.append(f"{clock(second)}{between}{words}")
        second += step
    text = "\n".join(lines)
    assume(CaptionsReader().recognises(text))  # not where all seconds are round
    paper = CaptionsReader().read(text)
    parts = [one.text for one in paper.meetings[0].contributions] + [words for _, words in paper.furniture]
    assert Counter(filter(str.isalnum, "".join(parts))) == Counter(filter(str.isalnum, text))
