"""Captions that name no speakers, each with the moment at which it stands in the recording.

0:01:02<tab>words    the form in which subtitle files are handed over
0:05 / words         a time alone on its line, the words on the next lines
[0:05] words         a time in brackets before the words
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from index.dates import seconds
from index.parts.draft import Draft
from index.readers.transcripts.head import Head
from index.readers.transcripts.moments import Caption, contributions_of
from index.readers.transcripts.warnings import UNNAMED, is_automatic, warnings_of
from index.text import fold
from index.types import Furniture, PaperKind, ReadPaper

_TIME = r"(?P<time>\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,3})?"
_STYLES = (
    re.compile(r"^(?P<time>\d{1,2}:\d{2}:\d{2})(?:[.,]\d{1,3})?\t(?P<words>.*)$"),
    re.compile(rf"^[\[(]{_TIME}[\])]\s*(?P<words>.*)$"),
    re.compile(rf"^{_TIME}(?P<words>)$"),
)
# A form of few lines may be anything; a recording begins near its start and goes on in order.
_FEWEST = 5
_FIRST = 600
_IN_ORDER = 0.95
# Captions wrap to a few lines each; a paper in which times stand only here and there is none.
_TIMED_SHARE = 0.2
# Moments of speech fall on any second, the times of a timetable on whole minutes.
_ROUND = 5
_ROUND_SHARE = 0.6
# Speech has a full stop every twenty words or so; automatic captions often have none at all.
_WORDS_A_STOP = 100


class CaptionsReader:
    """Reads captions as one meeting in which nobody is named."""

    def recognises(self, text: str) -> bool:
        return _style_of(_lines(text)) is not None

    def read(self, text: str) -> ReadPaper:
        lines = _lines(text)
        style = _style_of(lines) or _STYLES[0]
        begin = next((i for i, line in enumerate(lines) if style.match(line)), len(lines))
        head = Head.of([line.strip() for line in lines[:begin]])
        draft = Draft(meeting=head.meeting())
        head.leave(draft)
        captions = _captions(lines[begin:], style, draft)
        for one in contributions_of(captions):
            draft.tell(one)
        meeting, automatic = draft.finished(), _is_automatic(head, captions)
        warnings = (UNNAMED, *warnings_of(text, meeting.contributions, automatic))
        return ReadPaper(PaperKind.TRANSCRIPT, (meeting,), warnings, automatic, tuple(draft.furniture))


def _lines(text: str) -> list[str]:
    return [line.strip(" \r") for line in text.split("\n") if line.strip()]


def _style_of(lines: Sequence[str]) -> re.Pattern[str] | None:
    return next((style for style in _STYLES if _is_timed(lines, style)), None)


def _is_timed(lines: Sequence[str], style: re.Pattern[str]) -> bool:
    """Whether ``lines`` are captions in ``style``: in order from near the start, on any second."""
    found = [match for line in lines if (match := style.match(line))]
    if len(found) < _FEWEST:
        return False
    times = [seconds(match["time"]) for match in found]
    first = next(i for i, line in enumerate(lines) if style.match(line))
    ordered = sum(before <= after for before, after in pairwise(times)) >= _IN_ORDER * (len(times) - 1)
    rounded = sum(time % _ROUND == 0 for time in times) > _ROUND_SHARE * len(times)
    close = len(found) >= _TIMED_SHARE * (len(lines) - first)
    # A time alone on its line, or in brackets, may be a timetable's; hours, minutes and seconds are not.
    return ordered and close and times[0] <= _FIRST and (style is _STYLES[0] or not rounded)


def _captions(lines: Sequence[str], style: re.Pattern[str], draft: Draft) -> list[Caption]:
    captions: list[Caption] = []
    for line in lines:
        match = style.match(line)
        words = fold(match["words"] if match else line)
        if match:
            draft.leave(Furniture.LABEL, line[: len(line) - len(match["words"])].strip())
            captions.append(Caption(seconds(match["time"]), words))
        else:
            captions[-1] = replace(captions[-1], words=fold(f"{captions[-1].words} {words}"))
    return captions


def _is_automatic(head: Head, captions: Sequence[Caption]) -> bool:
    said = " ".join(caption.words for caption in captions)
    stops = len(re.findall(r"[.?!]", said))
    return is_automatic(head.text, "") or stops * _WORDS_A_STOP < len(said.split())
