"""The tables that are minuted under an item: prices, votes, counts, which no sentence tells."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from assistant.catchup.summary import Line, LineKind
from assistant.promises.tracked import rows_of
from index.stored import Piece, Section
from index.text import sentences
from index.types import Authority

# So many tables are told of an item, in so many words each: whole rows.
_MOST, _WORDS = 2, 120
_FEWEST_ROWS = 2


def tables_in(sections: Sequence[Section], authorities: Collection[Authority], told: Sequence[Line]) -> Iterator[Line]:
    """The tables of an item with the words that lead in to each, but for those ``told`` and those of actions."""
    taken = {piece.contribution_id for line in told for piece in line.passage.pieces}
    yield from islice(_tables(sections, authorities, taken), _MOST)


def _tables(sections: Sequence[Section], authorities: Collection[Authority], taken: set[int]) -> Iterator[Line]:
    for whole in (section.whole for section in sections):
        for place, piece in enumerate(whole.pieces):
            if not piece.table or piece.authority not in authorities or piece.contribution_id in taken:
                continue
            if piece.contribution.count("\n") >= _FEWEST_ROWS and not rows_of(piece.contribution):
                pieces = (*_leading(whole.pieces[:place]), replace(piece, end=_end(piece)))
                yield Line(LineKind.POINT, replace(whole, pieces=pieces))


def _leading(before: Sequence[Piece]) -> Iterator[Piece]:
    """The sentence that leads in to a table with a colon."""
    if before and before[-1].contribution.rstrip().endswith(":") and not before[-1].table:
        yield replace(before[-1], begin=sentences(before[-1].contribution)[-1][0])


def _end(piece: Piece) -> int:
    """Where the last whole row ends that a catch-up has room for."""
    end = words = 0
    for row in piece.contribution.splitlines(keepends=True):
        words += len(row.split())
        if end and words > _WORDS:
            break
        end += len(row)
    return min(len(piece.contribution[:end].rstrip()), piece.end)
