"""The columns of tables of actions, by their heads: what is to be done, by whom, by when, and how it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.actions.cells import Cell, cells_of, column

_WHAT = re.compile(
    r"\b(?:actions?|agreed actions?|recommendations?|request|outstanding|tasks?|jobs?|what(?! (?:was(?! agreed)|we))"
    r"|to do)\b(?! (?:by|owner|officer|taken))",
    re.IGNORECASE,
)
_WHO = re.compile(r"\b(?:owner|responsible|lead|by whom|action by|who|person|assigned|officer)\b", re.IGNORECASE)
_DUE = re.compile(r"\b(?:due|deadline|when|target|timescale|completion)\b|(?:^|/)\W*by(?: date)?\W*$", re.IGNORECASE)
_DATE = re.compile(r"\bdate\b", re.IGNORECASE)
TOLD = re.compile(r"\b(?:discussions?|minutes?|details?|notes?|subject|points?|summary|comments?)\b", re.IGNORECASE)
# What such columns are called where all of a paper is a log of actions.
_ITEM = re.compile(r"\b(?:decisions?|matters?|items?|things?|subjects?|points?)\b", re.IGNORECASE)
# "Owner: Clerk" heads no column.
VALUE = re.compile(r"\w: *\w")
_TELLING = re.compile(
    r"\W*(?:it was|that|members (?!to\b)\w+ed|the (?:committee|board|council|cabinet|panel|group|chair"
    r"|meeting)\b(?! to\b)"
    r"|(?:agreed|resolved|noted|received|approved|presentation|apologies|present|in attendance|members in)\b)",
    re.IGNORECASE,
)
_NUMBER_HEAD = re.compile(r"^(?:ref(?:erence)?|no|number|id)\b", re.IGNORECASE)
_ENTRY_WORDS = 40
_AGREED = re.compile(r"\b(?:meeting|raised|date (?:agreed|set|of (?:the )?(?:action|request)))\b", re.IGNORECASE)
_MINUTE = re.compile(r"\b(?:minutes?|min\.?|items?)\b", re.IGNORECASE)
_STATUS = re.compile(r"\b(?:status|rag|state|complete[d]?(?! by)|position|done|statws)\b", re.IGNORECASE)
_UPDATE = re.compile(r"\b(?:updates?|progress|response|outcome|comments?|notes?|position)\b", re.IGNORECASE)
# Other columns behind an action, whatever they are called, say how it stands; these do not.
_ASIDE = re.compile(
    r"^(?:ref(?:erence)?|no|number|id)\b"
    r"|\b(?:priority|cost|budget|theme|source|reason|measures?|resources?|risk|link|ward|area|category|type|aim"
    r"|objective|contact|support|page|colour)\b",
    re.IGNORECASE,
)
# A head of a column has no more words.
_HEAD_WORDS = 5


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column of a tracker has what."""

    what: int
    who: int
    due: int | None
    agreed: int | None
    minute: int | None
    status: tuple[int, ...]


def heads_tracker(line: str) -> bool:
    """Whether a line of a log heads columns of actions and of who acts."""
    header = cells_of(line)
    what, who = kinds(header)
    what = item(header, who) if what is None else what
    filled = [cell for cell in header if cell]
    short = not VALUE.search(line) and all(len(cell.text.split()) <= _HEAD_WORDS for cell in filled)
    return short and len(filled) > 2 and what is not None and who is not None and what != who


def is_header(line: str) -> bool:
    """Whether a line has nothing but heads of columns, none of them of what is to be done."""
    header = [cell for cell in cells_of(line) if cell]
    heads = (_WHAT, _WHO, _DUE, _DATE, TOLD, _AGREED, _MINUTE, _STATUS, _UPDATE, _ITEM, _NUMBER_HEAD)
    return (
        len(header) > 2
        and not VALUE.search(line)
        and all(any(one.search(cell.text) for one in heads) for cell in header)
    )


def kinds(header: Sequence[Cell]) -> tuple[int | None, int | None]:
    """The columns of what is to be done, and of who does it."""
    return column(header, _WHAT), column(header, _WHO)


def item(header: Sequence[Cell], who: int | None) -> int | None:
    """The column of what an entry of a log is about: the last before who acts, or the first."""
    fitting = [at for at, cell in enumerate(header) if at != who and _ITEM.search(cell.text)]
    if who is None or not any(column(header, pattern) is not None for pattern in (_STATUS, _UPDATE)):
        return None
    return next((at for at in reversed(fitting) if at < who), next(iter(fitting), None))


def telling(text: str) -> bool:
    """Whether an entry tells what was said or decided, and asks nothing of anybody."""
    return bool(_TELLING.match(text)) or len(text.split()) > _ENTRY_WORDS


def columns(header: Sequence[Cell], what: int, who: int) -> Columns:
    agreed = column(header, _AGREED)
    due = column(header, _DUE)
    due = column(header, _DATE, behind=max(what, agreed or 0)) if due is None else due
    known = {what, who, due, agreed}
    how = [column(header, pattern, behind=what) for pattern in (_STATUS, _UPDATE)]
    how += [at for at, cell in enumerate(header) if at > what and cell and not _ASIDE.search(cell.text)]
    status = dict.fromkeys(at for at in how if at is not None and at not in known)
    return Columns(what, who, due, agreed if agreed != what else None, column(header[:what], _MINUTE), tuple(status))
