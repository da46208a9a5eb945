"""Resolutions of a section, each with its parts together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.minutes.lines import is_line
from index.minutes.only_moved import MOVES
from index.minutes.outcomes import carried, is_put
from index.minutes.resolution_labels import decides, draws, is_labelled
from index.minutes.resolution_parts import Resolution
from index.minutes.verdicts import belongs_to, is_verdict
from index.minutes.votes import votes_in
from index.stored import Piece
from index.types import Authority

_PRINTED = re.compile(r"\W*(?:IT WAS )?(?:RESOLVED|AGREED|RECOMMENDED|DECIDED)\b")
_RESOLVED = re.compile(r"\bresolved\b", re.IGNORECASE)


def resolutions(pieces: Sequence[Piece]) -> Iterator[tuple[int, tuple[Piece, ...]]]:
    """Each resolution among the contributions of an item: where it begins, and its parts."""
    begin, now = 0, Resolution()
    told: list[Piece] = []
    for place, piece in enumerate(pieces):
        resolved = piece.authority is Authority.RESOLVED
        if told and not (resolved and _goes_on(now, told[-1], piece)):
            yield begin, tuple(told)
            told, now = [], Resolution()
        if resolved:
            begin = begin if told else place
            told.append(piece)
            now = now.and_then(piece.text)
    if told:
        yield begin, tuple(told)


def _goes_on(now: Resolution, before: Piece, piece: Piece) -> bool:
    """Whether ``piece`` is a further part of the resolution of which ``before`` is the last part so far."""
    if before.table or piece.table or is_line(piece.text):
        return False
    label = (piece.heading or "").rsplit(". ", 1)[-1]
    headed = piece.heading == before.heading and decides(label)
    if is_labelled(piece.text) or draws(piece.text) or _PRINTED.match(piece.text) or (decides(label) and not headed):
        # "It was moved that ... This was carried." tells how came about what is then printed as resolved.
        moved = is_put(before.text) or (bool(MOVES.search(before.text)) and not _RESOLVED.search(before.text))
        return moved and not is_labelled(before.text) and (carried(before.text) or votes_in(before.text) is not None)
    return headed or now.goes_on(piece.text) or belongs_to(piece.text) or is_verdict(piece.text)
