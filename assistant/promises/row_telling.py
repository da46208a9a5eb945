"""What a row of a later tracker tells of a promise that it does not name as its own: one made again, or alike."""

from __future__ import annotations

import datetime as dt

from assistant.promises.evidence import StatusTold, tells, to_its_time
from assistant.promises.lateness import days_told
from assistant.promises.nearness import Later
from assistant.promises.topic import telling
from assistant.promises.tracked import rows_of
from assistant.promises.undertaken import Undertaken
from assistant.promises.updates import standing_in, update_of
from index.actions.action_tables import Row
from index.actions.standing import Standing, Status
from index.stored import Piece
from index.text import sentences
from index.types import Spans

# An action is the promised thing where it shares so many of its words, and this share of them.
_FEWEST, _SHARE = 2, 0.5
_ENOUGH = 3.0


def row_within(piece: Piece, begin: int, end: int) -> Row | None:
    """The row of a table of actions that stands in a line of it and says how it stands, or None."""
    listed = rows_of(piece.contribution) if piece.table else ()
    return next((one for one in listed if (one.standing or one.update) and begin <= one.spans[0][0] < end), None)


def row_spans(row: Row) -> Spans:
    """The action, and how it stands."""
    return tuple(sorted((*row.spans, *(row.standing.spans if row.standing else row.update))))


def row_telling(piece: Piece, row: Row, promise: Undertaken, day: dt.date) -> StatusTold | None:
    """What a row of a tracker of a ``day`` says of a promise, by its action or by what it tells as done.

    None of another, of one made later, or of what was over before it was made.
    """
    action = " ".join(piece.contribution[slice(*span)] for span in row.spans)
    own = telling(action)
    stands = row.standing or standing_in(piece.contribution, row, promise.verbs)
    if stands and _alike(own, promise) and (row.agreed or "") <= promise.held.isoformat():
        return _of_action(piece, row, promise, own, stands, day)
    return _of_update(piece, row, promise, action, day)


def _of_action(
    piece: Piece, row: Row, promise: Undertaken, own: frozenset[str], stands: Standing, day: dt.date
) -> StatusTold | None:
    """What a row says whose action is of the promised thing."""
    held = promise.held.isoformat()
    words = " ".join(piece.contribution[slice(*span)] for span in stands.spans)
    status = stands.status
    if status is Status.CHANGED and to_its_time(promise, words):
        status = Status.OPEN
    again = row.agreed is None or row.agreed == held[: len(row.agreed)]
    if status in (Status.KEPT, Status.CHANGED) and not again and not _after(promise, words, day):
        return None
    if status is Status.OVERDUE:
        status = Status.OPEN
    return StatusTold(status, _ENOUGH + len(own & promise.things), missing=status is Status.OPEN and stands.late)


def _of_update(piece: Piece, row: Row, promise: Undertaken, action: str, day: dt.date) -> StatusTold | None:
    """What a row of another action tells as done in free words that are of the promised thing."""
    text = update_of(piece.contribution, row)
    told = (text[begin:end] for begin, end in sentences(text))
    found = (tells(promise, Later(one, action, speaker=row.who, date=day)) for one in told)
    return next((one for one in found if one and one.status is Status.KEPT), None)


def _alike(own: frozenset[str], promise: Undertaken) -> bool:
    """Whether an action is of the promised thing; where that is "it", of all that was said before."""
    common = len(own & promise.things)
    if common >= _FEWEST and common >= _SHARE * len(own):
        return True
    return len(own) > _FEWEST and own <= promise.things | promise.around


def _after(promise: Undertaken, words: str, day: dt.date) -> bool:
    """Whether the last day that is named came after the promise."""
    days = list(days_told(words, day))
    return bool(days) and days[-1] > promise.held
