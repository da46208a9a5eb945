"""Notes of a meeting that have no heading of minutes: a group's page of who came, what was said and what was agreed.

What such a page says was agreed is a decision of those who met. A report, a letter or a policy may quote what was
resolved elsewhere, so no page that reads as one of these is taken for notes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.dates import first_date
from index.readers.note_signs import NO_NOTES, NOTES_LEAST, names_day, note_points
from index.readers.printed_minutes import read_minutes
from index.types import ReadPaper

# What tells in the head of a page that people met: who came, that they met, or what the page is.
_MET = re.compile(
    r"\b(?:we|us|group|members|committee|panel|forum|team|residents|friends|trustees)(?: all)? met\b|^met (?:on|at"
    r"|in|via)\b"
    r"|^(?:who (?:was (?:here|there)|came)|(?:we were )?here|present|in the room|attended(?: by)?|attendees?"
    r"|attendance|those present"
    r"|came|sorry|apologies|not here|couldn['’]?t (?:come|make it))\b[^.:]{0,30}[:\t]"
    # "Board meeting 19 November 2024", "Action notes – 28.02.24"
    r"|\bmeeting\b(?!.*\b(?:next|future|forthcoming)\b).{0,40}\d{2,4}\b|\d{2,4}\b.{0,20}\bmeeting\b"
    r"|^(?:action |draft |brief )*(?:notes?|minutes?)\b(?! to\b).{0,30}\d{2,4}\b|^minute \d|^sederunt\b"
    # A sheet of what was decided, and who was there.
    r"|^(?:(?:summary|list|schedule|record|note) of )?(?:the )?decisions? (?:of|by|from|at|taken|made|summary|list"
    r"|sheet)\b"
    r"|^(?:councillors|members|officers|trustees|governors|those)(?: \w+)? (?:present|attending|here|in"
    r" attendance)\b[^.:]{0,30}[:\t]"
    r"|^there were present\b|^(?:in|not in|with us|on the call|attending) ?:"
    r"|\b(?:notes|action points|actions|outcomes|decisions|summary|write-?up) (?:of|from|at) (?:the |our "
    r"|a )?(?:[\w’'-]+ ){0,6}?"
    r"(?:meeting|session|visit|walk(?:about)?|group|forum|panel)\b"
    r"|\b(?:meeting|session|visit|group|forum|walkabout) (?:notes|outcomes|action points|write-?up)\b",
    re.IGNORECASE,
)
_DID = re.compile(
    r"\b(?:we|members|everyone|the group|all|cabinet|committee|council|panel|board) (?:all )?(?:agreed|decided"
    r"|voted|talked|discussed|chose|looked|asked"
    r"|heard)\b"
    r"|\bit was (?:agreed|decided|noted|suggested)\b|(?:^|(?<=[.!?] ))\W*(?:agreed|decision|decided|action)s?\b\s*[:–-]"
    r"|\b(?:said|told (?:us|the)|asked|explained|reported|suggested|proposed|seconded|volunteered|offered|replied|felt"
    r"|thought|advised|passed for payment|moved|unanimous(?:ly)?)\b",
    re.IGNORECASE | re.MULTILINE,
)
_BODY = re.compile(
    r"\b(?:committee|board|council|forum|panel|group|cabinet|partnership|authority|commission"
    r"|executive)\b",
    re.IGNORECASE,
)
_TITLED = re.compile(r"\b(?:Cllrs?|Councillors?|Ald(?:erman)?|Mrs?|Ms|Revd?|Dr)\b\.? ?(?=[A-Z])")
_TITLED_LEAST = 3
_HEAD_LINES = 8
_LEAST = 2
_MOST_WORDS = 2000


class NotesReader:
    """Reads such a page as one meeting."""

    def recognises(self, text: str) -> bool:
        if len(text.split()) > _MOST_WORDS:
            return False
        head = [line.strip("#*_ \t") for line in text.splitlines() if line.strip()][:_HEAD_LINES]
        met = _met(head)
        told = met and any(map(first_date, head)) and len(_DID.findall(text)) >= _LEAST
        return (told and not NO_NOTES.search(text)) or (names_day(text) and note_points(text, met) >= NOTES_LEAST)

    def read(self, text: str) -> ReadPaper:
        return read_minutes(text)


def _met(head: Sequence[str]) -> bool:
    """Whether the head of a page tells that people met, or names a body and several of those who came."""
    names = sum(len(_TITLED.findall(line)) for line in head)
    return any(map(_MET.search, head)) or (names >= _TITLED_LEAST and any(map(_BODY.search, head)))
