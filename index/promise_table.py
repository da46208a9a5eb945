"""Promises in the catalogue, and the statuses that officers set by hand."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import aliased

from index import told
from index.actions.standing import Status
from index.meetings import identity
from index.passage_table import PassageTable
from index.promises.promise import Due, Mark, Person, Promise, StoredPromise
from index.schema import ContributionRow, MarkRow, MeetingRow, PromiseRow

_TOLD = aliased(ContributionRow)
_PROMISES = (
    select(
        PromiseRow,
        _TOLD.meeting_id,
        _TOLD.item_id,
        _TOLD.id.label("contribution_id"),
        *(getattr(_TOLD, name) for name in told.OF_PIECE),
    )
    .join(_TOLD, _TOLD.id == PromiseRow.contribution_id)
    .order_by(PromiseRow.id)
)


class PromiseTable(PassageTable):
    """What was promised."""

    def promises(self) -> list[StoredPromise]:
        """All promises as their papers tell them, in the order in which they were read."""
        with self._session() as session:
            rows = session.execute(_PROMISES).all()
            places = self._places(session, {(row.meeting_id, row.item_id) for row in rows})
            meetings = select(MeetingRow).where(MeetingRow.id.in_({row.meeting_id for row in rows}))
            same = {row.id: identity(told.known(row)) for row in session.scalars(meetings)}
            return [
                StoredPromise(
                    same[row.meeting_id], places[row.meeting_id, row.item_id], told.whole(row), _promise(row[0])
                )
                for row in rows
            ]

    def marks(self) -> dict[str, Mark]:
        """The statuses that were set by hand, by the key of the promise."""
        with self._session() as session:
            found = session.scalars(select(MarkRow))
            return {row.key: Mark(Status(row.status), row.note, row.by, row.at) for row in found}

    def set_mark(self, key: str, mark: Mark) -> None:
        """Keep a status set by hand, in the place of an older one."""
        with self._session() as session, session.begin():
            session.merge(MarkRow(key=key, status=mark.status, note=mark.note, by=mark.by, at=mark.at))


def _promise(row: Any) -> Promise:
    return Promise(
        contribution=row.contribution_id,
        spans=tuple((begin, end) for begin, end in row.spans),
        cue=row.cue,
        who=Person(**row.who),
        to=row.told_to,
        asked=row.asked,
        due=Due(row.due, row.due_date) if row.due else None,
    )
