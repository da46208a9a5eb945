"""Transcripts that name their speakers: webcasts' captions and other houses' styles.

The captions of a webcast come in lines; no line break follows the first under a speaker's
label, so it is glued to the second caption, to an item's heading or to the next label.
Headings and labels stand wherever the webcast's operator pressed the key, often within a
sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.readers.draft import Draft
from index.readers.transcripts.captions import Captions, Headings
from index.readers.transcripts.gluing import vocabulary_of
from index.readers.transcripts.handover import settle
from index.readers.transcripts.head import Head
from index.readers.transcripts.labels import Style, style_of, webcast
from index.readers.transcripts.turns import Turn
from index.types import PaperKind, ReadPaper

_AUTOMATIC = re.compile(r"(?:transcript|captions) (?:was|were|is|are) auto(?:matically |-)generated", re.IGNORECASE)
# A clean transcript has words that look glued in few of its turns, a glued one in many.
_GLUED_SHARE = 0.2


class TranscriptReader:
    """Reads a transcript as one meeting in which each contribution is ``said``."""

    def recognises(self, text: str) -> bool:
        return style_of(_lines(text)) is not None

    def read(self, text: str) -> ReadPaper:
        lines = _lines(text)
        style = style_of(lines) or webcast
        start = next((i for i, line in enumerate(lines) if style(line)), len(lines))
        head = Head.of(lines[:start])
        draft = Draft(meeting=head.meeting(), items=head.items)
        head.leave(draft)
        turns = _turns(lines[start:], style, head, draft)
        return _told(draft, turns, bool(_AUTOMATIC.search(text)))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines()]


def _turns(lines: Sequence[str], style: Style, head: Head, draft: Draft) -> list[Turn]:
    captions = Captions(draft, Headings(head.items), vocabulary_of(lines))
    for line in lines:
        label = webcast(line, head.names) if style is webcast else style(line)
        captions.turn_to(label) if label else captions.add(line)
    turns = captions.finished()
    runs = [run for turn in turns for run in turn.runs]
    if sum(run.glue is not None for run in runs) < _GLUED_SHARE * len(runs):
        for turn in turns:
            turn.runs = [replace(run, glue=None) for run in turn.runs]
    if style is webcast and captions.glued >= _GLUED_SHARE * len(runs):
        settle(turns)
    return turns


def _told(draft: Draft, turns: Sequence[Turn], automatic: bool) -> ReadPaper:
    for one in (one for turn in turns for one in turn.told()):
        draft.tell(one)
    meeting = replace(draft.finished(), speakers=tuple(dict.fromkeys(turn.speaker for turn in turns)))
    furniture = tuple(draft.furniture)
    return ReadPaper(PaperKind.TRANSCRIPT, (meeting,), _warnings(turns), automatic, furniture)


def _warnings(turns: Sequence[Turn]) -> tuple[str, ...]:
    silent = dict.fromkeys(turn.speaker for turn in turns[:-1] if not turn.runs)
    if not silent:
        return ()
    return (
        f"The recording names {', '.join(silent)} at a moment under which no words are printed: some of what "
        "they said may stand under the speaker before.",
    )
