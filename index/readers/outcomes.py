"""Papers that tell what a meeting or officers decided, in no usual form: sheets, lists, notices, extracts, round-ups.

They are read as minutes are: what decides something in them is resolved, item by item where they have items.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.dates import MONTHS, first_date
from index.parts.past import tells_past
from index.readers.printed_minutes import read_minutes
from index.types import ReadPaper

# What such a paper is called, in its head.
_CALLED = re.compile(
    r"\b(?:decisions?|resolutions?|proceedings|determined|decided)\b|\boutcomes?\b(?! framework)"
    r"|\bwhat happened (?:at|in)\b|\b(?:meeting|cabinet|council|committee) (?:round-?up|results|summary)\b"
    r"|^\W*(?:draft |unconfirmed |approved )*(?:minutes?|notes?|cofnodion|summary|record|scrutiny summary)\b"
    r"|\b(?:draft |action )?(?:minutes?|notes?)\b(?= (?:of|from|by|book|extract)\b|[^.]{0,50}\d|\W*$)"
    r"|\bextract(?:s|ed)?(?: of| from)? (?:the )?(?:draft )?(?:minutes?|proceedings)\b",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"\b(?:committee|board|council|forum|panel|group|cabinet|partnership|authority|commission|executive|trust|party"
    r"|assembly|parish|meeting)\b",
    re.IGNORECASE,
)
_DAY = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)?[ -](?:{MONTHS}|[A-Z][a-z]{{2}})\b", re.IGNORECASE)
_CAME = re.compile(
    r"^\W*(?:present|attend(?:ed|ing|ance|ees)|in (?:attendance|the room)|members|panel|councillors|apologies|there"
    r"|who (?:came|was there)|those present|on (?:the )?call|here|reps|sederunt)\b[^.:]{0,40}(?:[:\t-]|$)",
    re.IGNORECASE,
)
# Reports, agendas, policies and recordings tell of other decisions, or of none.
_OTHER = re.compile(
    r"^\W*(?:(?:public |joint |covering |officer |progress )*report\b(?! of (?:meeting|proceedings))|agenda\b(?! item)"
    r"|notice of (?:meeting|motion)|briefing|timeline|chronology"
    r"|history\b|forward plan|press release|news release|WEBVTT|terms of reference"
    r"|consultation on)"
    r"|\b(?:transcript\w*|recording|autocap\w*|captions|speech-to-text|audio|for information only|call[- ]in request"
    r"|action (?:log|tracker)|no decision|guid(?:e|ance) (?:to|on|for))\b"
    r"|^[^(]*\b(?:policy|strategy|protocol|framework|procedures?|constitution|handbook|charter|code of conduct|survey)"
    r"\W*(?:\d[\d/ –-]*)?$",
    re.IGNORECASE,
)
_PROPOSES = re.compile(
    r"^[^\w\n]*(?:[\d.]+\s+)?(?:(?:officers?['’]? )?recommendations?|(?:draft|suggested|proposed) (?:recommendations?"
    r"|resolutions?)\b.*|purpose(?: of (?:the |this )?report)?|executive summary)[^\w\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
# Who speaks, or when, before each line of a recording.
_SAID = re.compile(r"^\W{0,3}(?:>>|(?:\d{1,2}:)?\d{1,2}:\d{2}\b)", re.MULTILINE)
_SAID_LEAST = 3
_HEAD_LINES, _HEAD_WORDS = 10, 30


class OutcomesReader:
    """Reads such a paper as one meeting."""

    def recognises(self, text: str) -> bool:
        lines = [line.strip("#*_| \t") for line in text.splitlines() if line.strip()][:_HEAD_LINES]
        head = [line for line in lines if len(line.split()) <= _HEAD_WORDS]
        if any(map(_OTHER.search, head)) or _PROPOSES.search(text) or len(_SAID.findall(text)) >= _SAID_LEAST:
            return False
        if not any(first_date(line) or _DAY.search(line) for line in lines):
            return False
        return any(map(_CALLED.search, head)) or _met(head, text)

    def read(self, text: str) -> ReadPaper:
        return read_minutes(text)


def _met(head: Sequence[str], text: str) -> bool:
    """Whether a head names a body, and who came or what the body did is told."""
    return any(map(_BODY.search, head)) and (any(map(_CAME.match, head)) or tells_past(text))
