"""Captions to transcripts."""

from __future__ import annotations

import pytest

from index.errors import PaperError
from index.files.captions import text_of
from tests.unit.files_made import SRT, VTT

NOTES = "WEBVTT\n\nNOTE by hand\n\nSTYLE\n::cue {}\n\n1\n01:02.500 --> 01:04.000 size:9\nHello &amp; <i>welcome</i>.\n"
ROLLING = "".join(
    f"{number}\n00:00:0{number},000 --> 00:00:0{number},900\n{lines}\n\n"
    for number, lines in enumerate(["one", "one\ntwo", "two\nthree", "three"], 1)
)
REPEATED = "1\n00:00:01,000 --> 00:00:02,000\nAgreed.\n\n2\n00:00:02,000 --> 00:00:03,000\nAgreed.\n"
TWO_VOICES = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Ann Lee>Yes?</v>\n<v Tom Oak>No.</v>\n"
NO_GAPS = "1\n00:00:01,000 --> 00:00:02,000\none\n2\n00:00:03,000 --> 00:00:04,000\ntwo"
COLONS = "1\n00:00:01,000 --> 00:00:02,000\nQuestion: why?\n"
MIXED = "1\n00:00:01,000 --> 00:00:02,000\nMusic\n\n2\n1:00:03,000 --> 1:00:04,000\n>> Cllr Ann Lee: Now.\n"


@pytest.mark.parametrize(
    ("captions", "transcript"),
    [
        (VTT.decode(), "Ann Lee - 0:00:01\nGood evening.\nWelcome all."),
        (SRT.decode(), "CHAIR - 0:00:01\nGood evening.\nWelcome all."),
        (NOTES, "by hand\n0:01:02\tHello & welcome."),
        (ROLLING, "0:00:01\tone\n0:00:02\ttwo\n0:00:03\tthree"),
        (REPEATED, "0:00:01\tAgreed.\n0:00:02\tAgreed."),
        (TWO_VOICES, "Ann Lee - 0:00:01\nYes?\nTom Oak - 0:00:01\nNo."),
        (NO_GAPS, "0:00:01\tone\n0:00:03\ttwo"),
        (COLONS, "0:00:01\tQuestion: why?"),
        (MIXED, "0:00:01\tMusic\nCllr Ann Lee - 1:00:03\nNow."),
    ],
    ids=[
        "a voice tag",
        "a name in capitals",
        "notes, styles, short times, entities and tags",
        "rolling captions",
        "words said twice",
        "two voices in a cue",
        "no empty lines between cues",
        "a colon after no name",
        "a speaker after nobody",
    ],
)
def test_captions_are_read(captions: str, transcript: str) -> None:
    assert text_of(captions.encode(), "a.vtt")[0] == transcript


@pytest.mark.parametrize("times", ["00:04.000 -> 00:05.000", ""], ids=["a broken arrow", "no times"])
def test_captions_without_cues_are_refused(times: str) -> None:
    with pytest.raises(PaperError, match=r"^a\.vtt was not read: the captions hold no cue with its times\.$"):
        text_of(f"WEBVTT\n\n{times}\nWelcome all.\n".encode(), "a.vtt")
