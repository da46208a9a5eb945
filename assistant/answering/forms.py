"""The forms of sentences: those that ask, that announce what follows, that tell of a later time."""

from __future__ import annotations

import datetime as dt
import re

from assistant.understanding.wants import is_question
from index.dates import MONTHS, dates_in, first_date
from index.stored import Piece
from index.text import SMALL_NUMBERS
from index.types import Authority

# As minutes tell of a question: "A Member asked whether", "The panel queried".
_MINUTED_QUESTION = re.compile(
    r"\b(?:asked|queried|questioned|enquired|inquired|sought (?:\w+ )?(?:clarification|assurances?)"
    r"|raised (?:a|the) (?:question|query)|requested (?:\w+ )?(?:information|clarification))\b",
    re.IGNORECASE,
)
_MINUTED_REPLY = re.compile(
    r"\b(?:in (?:response|reply)|responded|replied|answered|advised|confirmed|explained|clarified|stated|reassured"
    r"|informed|agreed|undertook|commented|said)\b",
    re.IGNORECASE,
)
# A sentence that only says what the next ones will tell ("There were a couple of reasons for that.").
_ANNOUNCES = re.compile(
    r":-?\s*$|\b(?:as follows|the following)\W*$"
    r"|\b(?:a (?:couple|few|number|range|series) of|a few|two|three|four|five|six|several|some|various|these|many)"
    r"(?: \w+)? (?:reasons|things|points|areas|ways|steps|parts|factors|elements|options|themes|priorities)\b"
    r"(?: \w+){0,3}\W*$",
    re.IGNORECASE,
)
# The head of a report (standing practice: who reports what to whom), and how a chair calls an item.
_HEAD = re.compile(
    r"^\W*(?:report (?:to|of|by|from|author|title|number)|reporting officer|title(?: of report)?|subject"
    r"|date(?: of meeting)?|meeting|cabinet member|portfolio(?: holder)?|wards?(?: affected)?|contact(?: officer)?"
    r"|classification|lead officer|(?:author|officer) contact)\s*:",
    re.IGNORECASE,
)
_CALLED = re.compile(
    rf"^(?:\W*\b(?:okay|ok|right|so|and|now|then|thank(?:s| you)|chair|we|will|move|moving|go|going|turn|turning"
    rf"|come|coming|on|to|next|last|is|our|the)\b)*"
    rf"\W*\b(?:agenda )?items?(?: number)? (?:\d+|{'|'.join(SMALL_NUMBERS[1:])})\b",
    re.IGNORECASE,
)
# What is only moved is not so, nor decided yet.
_MOVED = re.compile(
    r"\b(?:moved|proposed) by\b|\b(?:moved|proposed),? and\b.{0,60}?\bseconded\b|\bseconded by\b",
    re.IGNORECASE,
)
_ASKS_OF_MOTIONS = re.compile(
    r"\b(?:motions?|amendments?|moved|movers?|propos\w+|second(?:ed|er)\w*|vot(?:e[ds]?|ing)|who)\b", re.IGNORECASE
)
# What is told of an item beside its name is longer.
_CALL_WORDS = 20
# "Who had asked about that?" is answered by a question that was put.
_WHO_ASKED = re.compile(
    r"\bwho (?:(?:had|has|have|else|also|first) )?(?:asked|queried|questioned|enquired|inquired|raised)\b",
    re.IGNORECASE,
)
# "When might that start?" asks for a time to come.
_ASKS_AHEAD = re.compile(
    r"\bwhen (?:will|might|may|can|could|should|would|is|are|do|does)\b|\b(?:deadline|by when|how soon|due(?! to))\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(r"\b(?:next|future|tomorrow|coming|upcoming|forthcoming)\b", re.IGNORECASE)
_YEAR = re.compile(rf"(?:\b(?P<month>{MONTHS})\.?,? )?\b(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)


def asks(piece: Piece, text: str) -> bool:
    """Whether a sentence of ``piece`` puts a question, or minutes that one was put and not the reply."""
    if piece.authority is Authority.SAID:
        return is_question(text)
    told = _MINUTED_QUESTION.search(text)
    return piece.authority is Authority.MINUTED and told is not None and not _MINUTED_REPLY.search(text[told.end() :])


def asks_who_asked(question: str) -> bool:
    """Whether a question asks who put one."""
    return bool(_WHO_ASKED.search(question))


def announces(text: str) -> bool:
    """Whether a sentence says that the next ones will tell something, and does not tell it."""
    return bool(_ANNOUNCES.search(text))


def introduces(text: str) -> bool:
    """Whether a line only heads a report, or a sentence only calls an item."""
    called = len(text.split()) <= _CALL_WORDS and bool(_CALLED.search(text))
    return called or bool(_HEAD.search(text))


def only_moves(question: str, text: str) -> bool:
    """Whether a sentence of minutes tells what was moved, and the question asks neither of motions nor of votes."""
    return bool(_MOVED.search(text)) and not _ASKS_OF_MOTIONS.search(question)


def asks_ahead(question: str) -> bool:
    """Whether a question asks for a time to come, as seen from the meeting."""
    return bool(_ASKS_AHEAD.search(question))


def tells_later(text: str, day: dt.date) -> bool:
    """Whether a sentence names a time after ``day``."""
    if _TO_COME.search(text) or any(date > day for date, _, _ in dates_in(text)):
        return True
    return any(_after(match, day) for match in _YEAR.finditer(text))


def _after(match: re.Match[str], day: dt.date) -> bool:
    """Whether a year, or a month of a year, ends after ``day``."""
    last_days = first_date(f"28 {match['month']} {match['year']}") if match["month"] else None
    return last_days > day if last_days else int(match["year"]) > day.year
