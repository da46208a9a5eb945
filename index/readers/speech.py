"""Speech that a machine wrote down without speakers, times and marks: paragraphs in small letters."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.parts.draft import Draft
from index.readers.transcripts.head import Head
from index.readers.transcripts.warnings import UNNAMED, warnings_of
from index.text import fold
from index.types import Authority, Contribution, PaperKind, ReadPaper

# A full stop comes in writing every twenty words or so.
_WORDS_A_STOP = 60
_SMALL_SHARE = 0.8
_FEWEST, _WORDS = 5, 150
# Of a hundred words that are said so many are "I", "you", "we" or "okay".
_SAID_SHARE = 0.04
_SAID = re.compile(r"\b(?:i|i['’](?:m|ll|ve|d)|you|we|we['’](?:re|ll|ve)|me|my|us|okay|yeah|um|uh)\b", re.IGNORECASE)
_STOP = re.compile(r"[.?!;](?=\s|$)")
_SMALL = re.compile(r"^(?:\[\w+\]\s*)*[a-z]")
# A title in small letters says of what the words are.
_RECORDING = re.compile(r"\b(?:transcript\w*|recording|captions|subtitles)\b", re.IGNORECASE)
_HEAD_WORDS = 14


class SpeechReader:
    """Reads such paragraphs as one meeting in which nobody is named."""

    def recognises(self, text: str) -> bool:
        lines = _lines(text)
        return _is_speech(lines[_first(lines) :])

    def read(self, text: str) -> ReadPaper:
        lines = _lines(text)
        first = _first(lines)
        head = Head.of(lines[:first])
        draft = Draft(meeting=head.meeting())
        head.leave(draft)
        for line in lines[first:]:
            draft.tell(Contribution(fold(line), Authority.SAID))
        meeting = draft.finished()
        warnings = (UNNAMED, *warnings_of(text, meeting.contributions, automatic=True))
        return ReadPaper(PaperKind.TRANSCRIPT, (meeting,), warnings, True, tuple(draft.furniture))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _first(lines: Sequence[str]) -> int:
    """Where speech begins: at the first line in small letters that does not tell of the recording."""
    return next((i for i, line in enumerate(lines) if _SMALL.match(line) and not _is_head(line)), len(lines))


def _is_head(line: str) -> bool:
    return len(line.split()) <= _HEAD_WORDS and bool(_RECORDING.search(line))


def _is_speech(lines: Sequence[str]) -> bool:
    said = " ".join(lines)
    count = len(said.split())
    if len(lines) < _FEWEST or count < _WORDS or len(_STOP.findall(said)) * _WORDS_A_STOP > count:
        return False
    small = sum(bool(_SMALL.match(line)) for line in lines)
    return small >= _SMALL_SHARE * len(lines) and len(_SAID.findall(said)) >= _SAID_SHARE * count
