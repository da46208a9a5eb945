"""What holds of any paper: its words are kept, verbatim and once, and nothing makes reading fail."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass

import holidays
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from index.dates import clock, next_working_day, seconds
from index.readers import read_text
from index.text import fold, searchable, sentences
from index.types import ReadPaper

FEW = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
MANY = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])

NAMES = st.sampled_from(["Cllr Ann Lee", "Tom Oak", "Dr Zoë O'Neill-Smith", "Mr Raj Patel (Officer)"])
WORDS = st.lists(
    st.sampled_from("the panel agreed, that 27 .1 million is over co -produced now. why? yes £5 EHCPs".split(" ")),
    min_size=1,
    max_size=6,
).map(" ".join)

# Lines that readers take for structure, put together at random.
TELLING = st.sampled_from(
    """
    Agenda|# Agenda|Agenda item|Minutes:|Decision:|1|2.|77/21|12a|# 1 Welcome|**2 Apologies**|3 **Taxis**|- 8 **Y**
    |Agenda Item No: 2|Page 3|This page is intentionally left blank|Ann Lee - 0:00:01|Tom Oak - 9:99:99|Agenda item :
    |-|1 Welcome|RESOLVED:|Resolved|1. That it be so|a\tb\tc|--\t--|## Attendance|Cllr Ann Lee|Venue: Hall|Part 2
    |Minutes of the meeting held on 31.2.2020|[Ann Lee, to present report]|(in this case 6 July 2023)|٣ May ٢٠٢٠|٤.
    |... view the full minutes text for item 3.|**5 Minutes of 1 May 2020** (Pages 3 - 1)|||
    """.strip().split("|")
)


@dataclass(frozen=True)
class Turn:
    name: str
    captions: list[str]


TURNS = st.lists(st.builds(Turn, NAMES, st.lists(WORDS, min_size=1, max_size=3)), min_size=2, max_size=4)


def verbatim_parts(paper: ReadPaper) -> list[str]:
    """All words of a paper's contributions, folded, apart where something was left out."""
    return [
        fold(part)
        for meeting in paper.meetings
        for one in meeting.contributions
        for part in one.text.split("…")
        if part.strip()
    ]


@pytest.mark.parametrize("number", range(5), ids=["transcript", "pack", "minutes page", "item page", "item page 2"])
def test_all_words_of_a_seed_are_verbatim(seed_texts: list[str], seed_papers: list[ReadPaper], number: int) -> None:
    paper = fold(seed_texts[number].replace("…", " "))
    parts = verbatim_parts(seed_papers[number])
    assert parts
    assert not [part for part in parts if part not in paper]


def test_all_words_of_the_transcript_are_kept_in_order(seed_texts: list[str], seed_papers: list[ReadPaper]) -> None:
    printed = seed_texts[0].split("whether the content is accurate.")[1]
    printed = re.sub(r"^- .*, opens in new tab$", " ", printed, flags=re.MULTILINE)
    for name in sorted(seed_papers[0].meetings[0].speakers, key=len, reverse=True):
        printed = re.sub(rf"{name} - \d:\d\d:\d\d$", " ", printed, flags=re.MULTILINE)
    for item in seed_papers[0].meetings[0].items:
        printed = printed.replace(f"{item.number} {item.title}\n", " ", 1)
    # A caption in which the speaker changes is parted where nothing is printed, not even a space.
    assert "".join(" ".join(verbatim_parts(seed_papers[0])).split()) == "".join(printed.split())


@FEW
@given(TURNS)
def test_a_generated_transcript_keeps_every_word_once_and_in_order(turns: list[Turn]) -> None:
    lines = ["Cabinet - Monday 3 March 2025, 2:00pm - Rother District Council Webcasting"]
    for start, turn in enumerate(turns):
        lines += [f"{turn.name} - 0:00:{start:02d}", *turn.captions]
    (meeting,) = read_text("\n".join(lines)).meetings
    assert [(one.speaker, one.start, one.text) for one in meeting.contributions] == [
        (turn.name, start, " ".join(turn.captions)) for start, turn in enumerate(turns)
    ]


@FEW
@given(st.lists(TURNS, min_size=1, max_size=3))
def test_a_generated_transcript_keeps_its_items_apart(items: list[list[Turn]]) -> None:
    lines = ["Cabinet - Monday 3 March 2025 - Rother District Council Webcasting"]
    for number, turns in enumerate(items, 1):
        lines += ["Agenda item :", f"{number}/25 Matter {number}", *(f"-\n{turn.name}" for turn in turns)]
    for number, turns in enumerate(items, 1):
        # The heading stands glued to the first caption, as webcasts print it.
        first, *others = [caption for turn in turns for caption in turn.captions]
        lines += [f"{turns[0].name} - 0:00:0{number}", f"before{number}/25 Matter {number}", first, *others]
    (meeting,) = read_text("\n".join(lines) + "\nTom Oak - 1:00:00\nbye").meetings
    for position, turns in enumerate(items):
        told = [one.text for one in meeting.contributions if one.item == position and one.speaker == turns[0].name]
        expected = " ".join(caption for turn in turns for caption in turn.captions)
        assert told[0] == expected


@MANY
@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    assert read_text(text).meetings


@MANY
@given(st.lists(TELLING | st.text(max_size=12), max_size=25).map("\n".join))
def test_any_structure_can_be_read_and_adds_no_word(text: str) -> None:
    lines = [" ".join(re.sub(r"[*_~#]", "", line).split()) for line in text.splitlines()]
    paper = " ".join(line for line in lines if line)
    plain = [re.sub(r"[*_~#]", "", part) for part in verbatim_parts(read_text(text.replace("…", "")))]
    kept = set(" ".join(plain).split())
    assert kept <= set(paper.replace("…", "").split())


def assert_covers(text: str) -> None:
    """``sentences`` covers what of ``text`` is not white space, in order, without overlap."""
    end = 0
    for begin, after in sentences(text):
        assert end <= begin < after
        assert not text[end:begin].strip()
        end = after
    assert not text[end:].strip()


@MANY
@given(st.text().map(fold) | st.text(alphabet="aAb. MrD1?!\"')(…“”é-").map(fold))
@example("Cllr. Ann Lee spoke. No. 5 is late e.g. today. £1.5 million? Yes.")
def test_sentences_cover_all_of_a_contribution(text: str) -> None:
    assert_covers(text)


@pytest.mark.parametrize("text", ["Vitamin A\u00a0.", "Plan B\u3000."], ids=["no-break space", "ideographic space"])
def test_sentences_cover_text_that_is_not_folded(text: str) -> None:
    assert_covers(text)


@given(st.text())
@example("Siân Llŷr, 27 .1 million")
def test_what_is_searched_for_has_no_accents(text: str) -> None:
    assert not any(map(unicodedata.combining, searchable(text)))


def test_accents_and_nothing_else_are_dropped() -> None:
    assert searchable("Siân Llŷr’s Øre, “£5”") == "Sian Llyr's Øre, “£5”"


def test_titles_do_not_end_a_sentence() -> None:
    text = "Cllr. Ann Lee spoke. Item No. 5 was noted."
    assert [text[begin:end] for begin, end in sentences(text)] == ["Cllr. Ann Lee spoke.", "Item No. 5 was noted."]


@MANY
@given(st.dates(dt.date(1990, 1, 1), dt.date(2060, 12, 31)))
def test_the_next_working_day_is_none_that_is_free(day: dt.date) -> None:
    england = holidays.country_holidays("GB", subdiv="ENG")
    found = next_working_day(day)
    between = [day + dt.timedelta(days=days) for days in range(1, (found - day).days)]
    assert found > day
    assert found.weekday() < 5
    assert found not in england
    assert all(one.weekday() >= 5 or one in england for one in between)


@MANY
@given(st.integers(min_value=0, max_value=200_000))
def test_a_clock_is_read_back(moment: int) -> None:
    assert seconds(clock(moment)) == moment


def test_a_bullet_joins_no_sentences() -> None:
    text = "• Whether costs had risen. Officers agreed to check."
    assert [text[begin:end] for begin, end in sentences(text)] == [
        "• Whether costs had risen.",
        "Officers agreed to check.",
    ]
