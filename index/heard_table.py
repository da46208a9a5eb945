"""Decisions that were heard in recordings, in the catalogue."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import select

from index.database import Database
from index.heard.heard import Heard
from index.schema import HeardRow
from index.types import Votes


class HeardTable(Database):
    """What was heard to be decided."""

    def heard(self) -> Mapping[int, Sequence[Heard]]:
        """All that was heard to be decided, by the id of the contribution with which it begins."""
        found: dict[int, list[Heard]] = defaultdict(list)
        with self._session() as session:
            for row in session.scalars(select(HeardRow).order_by(HeardRow.id)):
                found[row.contribution_id].append(_heard(row))
        return found


def _heard(row: HeardRow) -> Heard:
    votes = Votes(**row.votes) if row.votes else None
    spans = tuple((contribution, begin, end) for contribution, begin, end in row.spans)
    return Heard(spans, votes, row.mover, row.seconder, row.lost)
