"""Transcripts in the styles in which their houses print them, and what only looks like one."""

import pytest

from index.readers import read_text
from index.readers.transcript import TranscriptReader
from index.types import PaperKind

SAID = (
    ("Chair", "I think we can start now, can you all hear me?"),
    ("Ron", "Yes I can hear you very well from here."),
    ("Sylvia", "So can I, but you are a bit quiet."),
)
TURNS = [*SAID, *SAID, *SAID, *SAID]
STYLES = {
    "a dash": "{name} - {words}",
    "spaces": "{name}    {words}",
    "arrows": ">> {name}: {words}",
    "time and columns": "0:0{at}:00 | {name} | {words}",
    "time and a dash": "[10:{at:02}] {name} - {words}",
    "time and a dash, words below": "00:0{at}:18 – {name}\n{words}",
    "a letter and a time": "T 0{at}:10  {name}  {words}",
    "a field": "Speaker: {name}\nStart 19:3{at}:01\n{words}",
}


@pytest.mark.parametrize("style", STYLES.values(), ids=list(STYLES))
def test_a_style_is_read(style: str) -> None:
    turns = TURNS[:9]
    text = "\n\n".join(style.format(name=name, words=words, at=at) for at, (name, words) in enumerate(turns))
    (meeting,) = read_text(f"Parks Committee\n\n{text}\n").meetings
    assert [(one.speaker, one.text) for one in meeting.contributions] == turns


def test_speakers_that_only_have_numbers() -> None:
    text = "\n\n".join(f"Speaker {at % 3 + 1}  00:0{at}\nwell i think we should" for at in range(9))
    (meeting,) = read_text(text).meetings
    assert meeting.speakers == ("Speaker 1", "Speaker 2", "Speaker 3")


def test_numbers_of_lines_are_no_words() -> None:
    said = "\n".join(
        line
        for at, (name, words) in enumerate(TURNS)
        for line in (f"{2 * at + 1}    {name.upper()}:  {words}", f"{2 * at + 2}        And I said so.")
    )
    (meeting,) = read_text(f"Parks Committee\n\n{said}\n").meetings
    assert meeting.contributions[0].text == f"{SAID[0][1]} And I said so."


def test_speech_without_marks_or_names() -> None:
    line = "okay so i think we should start and can you all hear me because we have a lot to get through tonight and"
    paper = read_text("\n\n".join(["parish council recording 1 may transcript", *[line] * 8]))
    assert paper.kind is PaperKind.TRANSCRIPT
    assert len(paper.meetings[0].contributions) == 8


def test_notes_with_names_before_a_dash_are_no_transcript() -> None:
    notes = ["Roads - the bridge is closed.", "Parks - the gate was painted.", "Fees - they go up in May."] * 4
    assert not TranscriptReader().recognises("\n".join(notes))


MINUTES = "\n\n".join(f"({2 * (at // 2)}) {name.upper()} LEE: {words}" for at, (name, words) in enumerate(TURNS))


def test_times_may_be_minutes_alone() -> None:
    (meeting,) = read_text(f"Parks Committee\n\n{MINUTES}\n").meetings
    assert [one.start for one in meeting.contributions[:4]] == [0, 0, 120, 120]
    assert meeting.contributions[0].speaker == "CHAIR LEE"


def test_numbers_of_a_list_are_no_minutes() -> None:
    rows = [f"({at}) {name} Lee: the gate and the fence." for at, name in enumerate(["Ann", "Bob"] * 3, 1)]
    assert not TranscriptReader().recognises("\n".join(rows))


def test_two_colons_or_a_bracket_ahead_part_the_speaker() -> None:
    for form in ("{name} :: {words}", "> {name}\n{words}"):
        text = "\n\n".join(form.format(name=f"Cllr {name}", words=words) for name, words in TURNS)
        (meeting,) = read_text(f"Parks Committee\n\n{text}\n").meetings
        assert meeting.speakers == ("Cllr Chair", "Cllr Ron", "Cllr Sylvia")


def test_a_head_may_end_in_the_date_of_the_meeting() -> None:
    head = "Scrutiny Panel: call-in of the decision on fees, 19 November 2025\n\n"
    text = head + "\n\n".join(f"Cllr {name}: {words}" for name, words in TURNS)
    assert str(read_text(text).meetings[0].date) == "2025-11-19"
