"""Passages in the catalogue: by id, within a narrowing, with their vectors and surroundings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

import numpy as np
from sqlalchemy import select, text
from sqlalchemy.orm import Session, defer, joinedload

from index import told
from index.database import Database, batches
from index.embedding import Vectors
from index.matrix import Matrix, PassageEntry, matrix
from index.narrowing import passages_spoken_by, within
from index.schema import ContributionRow, EmbeddingRow, ItemRow, MeetingRow, PaperRow, PassageRow, SegmentRow
from index.stored import Narrowing, Passage, Place

_PASSAGES = text(
    "SELECT passages.id, passages.meeting_id, item_id, vector, context, passage_words.body, heard, items.number "
    "FROM passages "
    "JOIN embeddings ON embeddings.digest = passages.digest AND embeddings.model = :model "
    "JOIN passage_words ON passage_words.rowid = passages.id "
    # A page of a single item has the number of the agenda item that it was found to be.
    "JOIN meetings ON meetings.id = passages.meeting_id "
    "LEFT JOIN items ON items.id = coalesce(meetings.linked_item_id, item_id) ORDER BY passages.id"
)
_SEGMENTS = text(
    "SELECT passage_id, speaker, authority, page, sheet, is_table, CASE WHEN is_table THEN heading END "
    "FROM segments "
    "JOIN contributions ON contributions.id = segments.contribution_id ORDER BY passage_id, position"
)

_POSITION = SegmentRow.position
_PIECES = (
    select(
        PassageRow.id,
        PassageRow.meeting_id,
        PassageRow.item_id,
        SegmentRow.contribution_id,
        SegmentRow.begin,
        SegmentRow.end,
        *(getattr(ContributionRow, name) for name in told.OF_PIECE),
    )
    .join(SegmentRow, SegmentRow.passage_id == PassageRow.id)
    .join(SegmentRow.contribution)
)
# Rosters and warnings are long, and no passage needs them.
_OF_MEETING = (
    defer(MeetingRow.people),
    defer(MeetingRow.speakers),
    joinedload(MeetingRow.paper).load_only(PaperRow.source, PaperRow.kind, PaperRow.automatic),
    joinedload(MeetingRow.linked_item),
)


class PassageTable(Database):
    """What is embedded and found."""

    def passages(self, ids: Sequence[int]) -> list[Passage]:
        """The passages with these ids, in this order; unknown ids are left out."""
        found: dict[int, Passage] = {}
        with self._session() as session:
            for some in batches(ids):
                rows = session.execute(_PIECES.where(PassageRow.id.in_(some)).order_by(PassageRow.id, _POSITION)).all()
                places = self._places(session, {(row.meeting_id, row.item_id) for row in rows})
                for id_, pieces in groupby(rows, key=itemgetter(0)):
                    first, *further = pieces
                    place = places[first.meeting_id, first.item_id]
                    found[id_] = Passage(id_, place, tuple(told.piece(row) for row in (first, *further)))
        return [found[id_] for id_ in ids if id_ in found]

    def _places(
        self, session: Session, wanted: Iterable[tuple[int, int | None]]
    ) -> dict[tuple[int, int | None], Place]:
        """The places of these meetings and items."""
        keys = set(wanted)
        meetings = select(MeetingRow).where(MeetingRow.id.in_({meeting for meeting, _ in keys})).options(*_OF_MEETING)
        items = select(ItemRow).where(ItemRow.id.in_({item for _, item in keys} - {None}))
        meeting_of = {row.id: row for row in session.scalars(meetings)}
        item_of = {row.id: row for row in session.scalars(items)}
        return {(meeting, item): told.place(meeting_of[meeting], item_of.get(item or 0)) for meeting, item in keys}

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

    def matrix(self, model: str) -> Matrix:
        """All passages that are embedded with ``model``, as arrays."""
        with self._session() as session:
            segments = {key: list(rows) for key, rows in groupby(session.execute(_SEGMENTS), key=itemgetter(0))}
            found = session.execute(_PASSAGES, {"model": model}).all()
            when = {row.id: told.when(row) for row in session.scalars(select(MeetingRow).options(*_OF_MEETING))}
        entries = [_entry(row, segments[row.id]) for row in found]
        vectors = np.frombuffer(b"".join(row.vector for row in found), dtype="<f4")
        dimension = len(vectors) // len(found) if found else 0
        return matrix(entries, vectors.reshape(len(found), dimension).astype(np.float32, copy=False), when)

    def vectors(self, ids: Sequence[int], model: str) -> Iterator[tuple[list[int], Vectors]]:
        """The vectors of passages under ``model``: batches of ids, a row of vectors an id."""
        query = select(PassageRow.id, PassageRow.digest).order_by(PassageRow.id)
        for some in batches(ids):
            with self._session() as session:
                digests = dict(session.execute(query.where(PassageRow.id.in_(some))).all())
            # Not joined: for so many ids SQLite would compare each with each embedding of the model.
            known = self.known_vectors(set(digests.values()), model)
            found = {id_: known[digest] for id_, digest in digests.items() if digest in known}
            if found:
                yield list(found), np.stack(list(found.values())).astype(np.float32)

    def known_vectors(self, digests: Iterable[bytes], model: str) -> dict[bytes, Vectors]:
        """The vectors that are kept already for texts with these digests."""
        known: dict[bytes, Vectors] = {}
        with self._session() as session:
            for some in batches(list(digests)):
                query = select(EmbeddingRow.digest, EmbeddingRow.vector).where(
                    EmbeddingRow.model == model, EmbeddingRow.digest.in_(some)
                )
                known |= {digest: np.frombuffer(vector, dtype="<f4") for digest, vector in session.execute(query)}
        return known


def _entry(row: Any, segments: Sequence[Any]) -> PassageEntry:
    """A passage for the matrix, from its row and those of its segments."""
    _, _, *kind = segments[0]
    return PassageEntry(
        id=row.id,
        meeting=row.meeting_id,
        item=row.item_id,
        kind=tuple(kind),
        speakers=tuple(one.speaker for one in segments if one.speaker),
        words=len(row.body.split()),
        context=row.context,
        body=row.body,
        heard=row.heard or "",
        number=row.number,
    )
