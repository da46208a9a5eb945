"""What a row of a later tracker tells of a promise that it does not name as its own: one made again, or alike."""

from __future__ import annotations

from assistant.promises.evidence import Telling, to_its_time
from assistant.promises.topic import telling
from assistant.promises.tracked import rows_of
from assistant.promises.undertaken import Undertaken
from index.dates import dates_in
from index.promises.action_tables import Row
from index.promises.promise import Spans, Status
from index.stored import Piece

# An action is the promised thing where it shares so many of its words, and this share of them.
_FEWEST, _SHARE = 2, 0.5
_ENOUGH = 3.0


def row_within(piece: Piece, begin: int, end: int) -> Row | None:
    """The row of a table of actions that stands in a line of it and says how it stands, or None."""
    listed = rows_of(piece.contribution) if piece.table else ()
    return next((one for one in listed if one.standing and begin <= one.spans[0][0] < end), None)


def row_spans(row: Row) -> Spans:
    """The action, and how it stands."""
    return tuple(sorted((*row.spans, *(row.standing.spans if row.standing else ()))))


def row_telling(piece: Piece, row: Row, promise: Undertaken) -> Telling | None:
    """What a row says of a promise; None of another, of one made later, or of what was over before it was made."""
    own = telling(" ".join(piece.contribution[slice(*span)] for span in row.spans))
    held = promise.held.isoformat()
    if row.standing is None or not _alike(own, promise) or (row.agreed or "") > held:
        return None
    words = " ".join(piece.contribution[slice(*span)] for span in row.standing.spans)
    status = row.standing.status
    if status is Status.CHANGED and to_its_time(promise, words):
        status = Status.OPEN
    again = row.agreed is None or row.agreed == held[: len(row.agreed)]
    if status in (Status.KEPT, Status.CHANGED) and not again and not _after(promise, words):
        return None
    if status is Status.OVERDUE:
        status = Status.OPEN
    return Telling(status, _ENOUGH + len(own & promise.things), missing=status is Status.OPEN and row.standing.late)


def _alike(own: frozenset[str], promise: Undertaken) -> bool:
    """Whether an action is of the promised thing; where that is "it", of all that was said before."""
    common = len(own & promise.things)
    if common >= _FEWEST and common >= _SHARE * len(own):
        return True
    return len(own) > _FEWEST and own <= promise.things | promise.around


def _after(promise: Undertaken, words: str) -> bool:
    """Whether the last day that is named came after the promise."""
    days = [date for date, _, _ in dates_in(words)]
    return bool(days) and days[-1] > promise.held
