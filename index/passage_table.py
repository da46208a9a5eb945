"""Passages in the catalogue: by id, within a narrowing, with their vectors and surroundings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from sqlalchemy import func, select
from sqlalchemy.orm import joinedload, selectinload

from index import told
from index.database import Database, batches
from index.embedding import Vectors
from index.narrowing import passages_spoken_by, within
from index.schema import ContributionRow, EmbeddingRow, MeetingRow, PassageRow, SegmentRow
from index.stored import Narrowing, Passage


class PassageTable(Database):
    """What is embedded and found."""

    def passages(self, ids: Sequence[int]) -> list[Passage]:
        """The passages with these ids, in this order; unknown ids are left out."""
        meeting = joinedload(PassageRow.meeting)
        options = (
            selectinload(PassageRow.segments).joinedload(SegmentRow.contribution),
            joinedload(PassageRow.item),
            meeting.joinedload(MeetingRow.paper),
            meeting.joinedload(MeetingRow.linked_item),
        )
        found: dict[int, Passage] = {}
        with self._session() as session:
            for some in batches(ids):
                query = select(PassageRow).where(PassageRow.id.in_(some)).options(*options)
                found |= {row.id: told.passage(row) for row in session.scalars(query)}
        return [found[id_] for id_ in ids if id_ in found]

    def surroundings(self, contribution_id: int, around: int) -> list[tuple[int, str, str | None, bool]]:
        """A contribution and ``around`` before and after it in its item: id, words, speaker, whether a table."""
        with self._session() as session:
            here = session.get(ContributionRow, contribution_id)
            if here is None:
                return []
            same = (
                ContributionRow.meeting_id == here.meeting_id,
                ContributionRow.item_id.is_not_distinct_from(here.item_id),
            )
            columns = select(
                ContributionRow.id, ContributionRow.text, ContributionRow.speaker, ContributionRow.is_table
            ).where(*same)
            before = session.execute(
                columns.where(ContributionRow.id < here.id).order_by(ContributionRow.id.desc()).limit(around)
            ).all()
            after = session.execute(
                columns.where(ContributionRow.id >= here.id).order_by(ContributionRow.id).limit(around + 1)
            ).all()
            return [(row[0], row[1], row[2], row[3]) for row in (*reversed(before), *after)]

    def passage_ids(self, narrowing: Narrowing | None = None) -> list[int]:
        """The ids of all passages, or of those within ``narrowing``, ascending."""
        query = select(PassageRow.id).order_by(PassageRow.id)
        with self._session() as session:
            if not narrowing:
                return list(session.scalars(query))
            meetings = [row.id for row in session.scalars(select(MeetingRow)) if within(row, narrowing)]
            ids: list[int] = []
            for some in batches(meetings):
                ids += session.scalars(query.where(PassageRow.meeting_id.in_(some)))
            if narrowing.speaker:
                ids = sorted(set(ids) & set(passages_spoken_by(session, narrowing.speaker)))
            return ids

    def count(self) -> int:
        """How many passages there are."""
        with self._session() as session:
            return session.scalar(select(func.count()).select_from(PassageRow)) or 0

    def vectors(self, ids: Sequence[int], model: str) -> Iterator[tuple[list[int], Vectors]]:
        """The vectors of passages under ``model``: batches of ids, a row of vectors an id."""
        query = select(PassageRow.id, EmbeddingRow.vector).join(
            EmbeddingRow, (EmbeddingRow.digest == PassageRow.digest) & (EmbeddingRow.model == model)
        )
        for some in batches(ids):
            with self._session() as session:
                found = session.execute(query.where(PassageRow.id.in_(some)).order_by(PassageRow.id)).all()
            if found:
                stacked = np.stack([np.frombuffer(vector, dtype="<f4") for _, vector in found])
                yield [id_ for id_, _ in found], stacked.astype(np.float32)

    def known_vectors(self, digests: Iterable[bytes], model: str) -> dict[bytes, Vectors]:
        """The vectors that are kept already for texts with these digests."""
        known: dict[bytes, Vectors] = {}
        with self._session() as session:
            for some in batches(list(digests)):
                query = select(EmbeddingRow).where(EmbeddingRow.model == model, EmbeddingRow.digest.in_(some))
                known |= {row.digest: np.frombuffer(row.vector, dtype="<f4") for row in session.scalars(query)}
        return known
