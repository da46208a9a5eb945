"""Sections: what one paper has under one agenda item of one meeting, in the paper's order."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session, defer

from index.database import batches
from index.meetings import identity
from index.passage_table import PassageTable
from index.schema import ContributionRow, HeardRow, ItemRow, MeetingRow, PassageRow
from index.stored import Section
from index.told import known
from index.types import Authority

# A meeting and an item of it, by the rows of one paper.
_Key = tuple[int, int | None]
_Keys = Select[int, int | None]
_KEYS = select(PassageRow.meeting_id, PassageRow.item_id).distinct()


class SectionTable(PassageTable):
    """What stands under the items of meetings."""

    def sections_of(self, meeting: int) -> list[Section]:
        """All sections of a meeting, whichever papers tell of it, in the order in which those were read."""
        with self._session() as session:
            rows = [row for row, same in _identities(session).items() if same == meeting]
        return self._sections(_KEYS.where(PassageRow.meeting_id.in_(rows)))

    def sections_with(self, authority: Authority) -> list[Section]:
        """The sections of all meetings in which something has ``authority``."""
        return self._sections(_having(authority))

    def sections_heard(self) -> list[Section]:
        """The sections of recordings in which something was heard to be decided."""
        told = select(ContributionRow.meeting_id, ContributionRow.item_id).distinct()
        return self._sections(told.join(HeardRow, HeardRow.contribution_id == ContributionRow.id))

    def sections_titled(self, words: Iterable[str]) -> list[Section]:
        """The sections under items whose title has one of ``words`` in it, in any case."""
        titled = or_(*(ItemRow.title.icontains(word, autoescape=True) for word in words))
        return self._sections(select(ItemRow.meeting_id, ItemRow.id).where(titled))

    def sections_holding(self, passages: Iterable[int], authority: Authority) -> list[Section]:
        """The sections in which these passages stand and something has ``authority``."""
        holding = (_KEYS.where(PassageRow.id.in_(some)) for some in batches(list(passages)))
        return self._sections(*holding, among=_having(authority))

    def _sections(self, *wanted: _Keys, among: _Keys | None = None) -> list[Section]:
        """The sections of the meetings and items that ``wanted`` finds, of those ``among`` alone."""
        with self._session() as session:
            keys: set[_Key] = {(row[0], row[1]) for query in wanted for row in session.execute(query)}
            if among is not None:
                keys &= {(row[0], row[1]) for row in session.execute(among)}
            found = _passages(session, keys)
            same = _identities(session)
        passages = {one.id: one for one in self.passages([id_ for some in found.values() for id_ in some])}
        return [Section(same[key[0]], tuple(passages[id_] for id_ in ids)) for key, ids in found.items()]


def _having(authority: Authority) -> _Keys:
    """The meetings and items of which something has ``authority``."""
    told = select(ContributionRow.meeting_id, ContributionRow.item_id).distinct()
    return told.where(ContributionRow.authority == authority)


def _passages(session: Session, keys: set[_Key]) -> dict[_Key, list[int]]:
    """The ids of the passages under each of ``keys``, meeting by meeting, item by item."""
    query = select(PassageRow.id, PassageRow.meeting_id, PassageRow.item_id)
    rows: list[tuple[int, _Key]] = []
    for some in batches(sorted({meeting for meeting, _ in keys})):
        found = session.execute(query.where(PassageRow.meeting_id.in_(some)))
        rows += [(row[0], key) for row in found if (key := (row[1], row[2])) in keys]
    rows.sort(key=lambda row: (row[1][0], row[1][1] or 0, row[0]))
    return {key: [id_ for id_, _ in some] for key, some in groupby(rows, key=lambda row: row[1])}


def _identities(session: Session) -> dict[int, int]:
    """What all papers of each meeting have in common, by the meeting's row."""
    rows = session.scalars(select(MeetingRow).options(defer(MeetingRow.people), defer(MeetingRow.speakers)))
    return {row.id: identity(known(row)) for row in rows}
