"""Whose an outcome is in a list of grants or applications: the head of the entry that it stands in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.minutes.entries import head_of_entry
from index.stored import Piece
from index.types import Authority

# One entry alone may be the end of another list, unless it names a sum.
_FEWEST = 2
_SUM = re.compile(r"£ ?\d")


def entry_heads(pieces: Sequence[Piece], begins: Sequence[int]) -> dict[int, Piece]:
    """The heads of the entries in which the resolutions that begin at ``begins`` stand, by where those begin."""
    found = {begin: head for begin in begins if begin and (head := _head(pieces[begin - 1], pieces[begin]))}
    return found if len(found) >= _FEWEST else {at: head for at, head in found.items() if _SUM.search(head.text)}


def _head(before: Piece, outcome: Piece) -> Piece | None:
    """The head of the entry that ``before`` begins, if ``outcome`` goes on with it and is no entry itself."""
    apart = before.authority is not Authority.MINUTED or before.table or outcome.table
    if apart or head_of_entry(outcome.contribution):
        return None
    end = head_of_entry(before.contribution) if before.heading == outcome.heading else 0
    return replace(before, begin=0, end=end) if end else None
