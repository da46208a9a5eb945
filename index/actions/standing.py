"""How a row of a tracker says that its action stands: "Completed", "Deferred to June", "Outstanding"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from index.actions.cells import Cell
from index.text import sentences
from index.types import Spans


class Status(StrEnum):
    """What became of a promise, as far as later papers tell or an officer says."""

    KEPT = "kept"
    CHANGED = "changed"
    OVERDUE = "overdue"
    OPEN = "open"
    NO_LATER_RECORD = "no later record"


@dataclass(frozen=True, slots=True)
class Standing:
    """What a row says of its action, and in which words; ``late`` where it is overdue once its time has passed."""

    status: Status
    spans: Spans
    late: bool = False


_LEAD = r"^\W*(?:(?:now|action|item|fully|this (?:was|is|has been)|has been|was|is|already) )*"
_CHANGED = re.compile(
    rf"{_LEAD}(?:deferred|postponed|rescheduled|re-?scheduled|delayed (?:to|until|till)|moved to|put (?:off|back)"
    r"|withdrawn|superseded|cancelled|abandoned|dropped|given up|suspended|slipped|no longer|rearranged"
    r"|not (?:being )?(?:pursued|proceeding|taken forward"
    r"|required|needed)|gohiriwyd)\b",
    re.IGNORECASE,
)
_OVERDUE = re.compile(
    rf"{_LEAD}(?:(?:long )?overdue|late|missed|behind (?:schedule|time)|deadline (?:missed|passed)|hwyr)\b",
    re.IGNORECASE,
)
# What is begun or to come is no delay by itself; what nobody has done is one once its time has passed.
_COMING = re.compile(
    rf"{_LEAD}(?:(?:placed )?on (?:the |this |today['’]s |\w+ )?(?:agenda|work programme|forward plan)"
    rf"|item \d+ on|see item"
    r"|to be considered)\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    rf"{_LEAD}(?:open|outstanding|pending|in progress|in hand|on-?going|on (?:track|target|schedule)|under ?way|started"
    r"|not (?:yet )?(?:started|begun|complete[d]?|done|held|issued|received|due|sent|provided|met"
    r"|delivered)|awaiting|awaited"
    r"|part(?:ly|ially)?[ -](?:complete[d]?|done|met)|being|work has|live|active|new|carried (?:forward"
    r"|over)|doing (?:it|this|that|now)|doing(?=\W*$)|incomplete|waiting|chased"
    r"|to (?:do|follow)|ar waith|ar agor|newydd)\b",
    re.IGNORECASE,
)
_KEPT = re.compile(
    rf"{_LEAD}(?:complete[d]?|completion|done|discharged|delivered|implemented|actioned|achieved|fulfilled|finished"
    r"|closed|met|resolved|cwblhawyd|wedi(?:['’]i)? (?:gwblhau|cwblhau))\b(?! (?:by|in|on|for)? ?(?:the )?end of)"
    # "Sent", "Visited 20 July": what else follows may say that not all is.
    rf"|{_LEAD}(?:sent|issued|circulated|received|submitted|published|visited|held|fitted|installed|delivered|adopted)"
    r"(?=\W*$|[.,;]? *(?:on |out )?\d{1,2}\b(?! of\b))",
    re.IGNORECASE,
)
# What letters stand for where a log has a column of them: open, complete or closed, late.
_LETTERS = MappingProxyType({"O": Status.OPEN, "C": Status.KEPT, "L": Status.OVERDUE})
# In order: what a cell says first of these is what it says.
_SAYS = (
    (_OPEN, Status.OPEN),
    (_COMING, Status.OPEN),
    (_CHANGED, Status.CHANGED),
    (_OVERDUE, Status.OVERDUE),
    (_KEPT, Status.KEPT),
)


def standing(table: str, cells: Sequence[Cell]) -> Standing | None:
    """What the cells of a row that tell how it stands say, the first that says anything; None where none does."""
    for at, cell in enumerate(cells):
        status = _LETTERS.get(cell.text) or next((one for pattern, one in _SAYS if pattern.match(cell.text)), None)
        if status is Status.OPEN and any(_moved(other.text) for other in cells):
            status = Status.CHANGED
        if status:
            late = status is Status.OPEN and not _COMING.match(cell.text)
            return Standing(status, spans_of(table, cells[at:]), late)
    return None


def _moved(text: str) -> bool:
    """Whether a sentence of free words begins by telling that the action is put off or given up."""
    return any(_CHANGED.match(text[begin:end]) for begin, end in sentences(text))


def stands(text: str) -> bool:
    """Whether words begin by saying how something stands."""
    return any(pattern.match(text) for pattern, _ in _SAYS)


def spans_of(table: str, cells: Sequence[Cell]) -> Spans:
    """Where the words of the cells stand, those with but white space between them as one."""
    found: list[tuple[int, int]] = []
    for cell in sorted(cells, key=lambda one: one.begin):
        if found and not table[found[-1][1] : cell.begin].strip():
            found[-1] = (found[-1][0], cell.end)
        else:
            found.append((cell.begin, cell.end))
    return tuple(found)
