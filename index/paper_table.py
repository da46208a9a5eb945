"""Papers in the catalogue: adding, replacing, forgetting and listing them."""

from __future__ import annotations

from sqlalchemy import delete, func, select, text, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from index import rows, told
from index.database import Database
from index.mentions import heard_names, settle_mentions
from index.naming import named
from index.new_paper import NewPaper, digest, embedded_text
from index.schema import ContributionRow, EmbeddingRow, MeetingRow, PaperRow, PassageRow
from index.settling import dates_of, settle
from index.stored import Forgotten, StoredPaper


class PaperTable(Database):
    """What was read."""

    def source_of(self, sha256: str) -> str | None:
        """The source that has these very bytes, or None."""
        with self._session() as session:
            return session.scalar(select(PaperRow.source).where(PaperRow.sha256 == sha256))

    def path_of(self, source: str) -> str:
        """The path that the paper of this source was read from."""
        with self._session() as session:
            return session.scalars(select(PaperRow.path).where(PaperRow.source == source)).one()

    def sources(self) -> dict[str, str]:
        """Each source with the path that it was read from."""
        with self._session() as session:
            found = session.execute(select(PaperRow.source, PaperRow.path))
            return dict(found.all())

    def add(self, new: NewPaper, model: str) -> None:
        """Store a paper in one transaction, in the place of an older version from the same path."""
        with self._session() as session, session.begin():
            dates = dates_of(session, new.path)
            session.execute(delete(PaperRow).where(PaperRow.path == new.path))
            session.flush()
            paper = rows.store(session, new.source, new.path, new.sha256, new.paper, new.words)
            for meeting, cuts in zip(paper.meetings, new.cuts, strict=True):
                rows.store_passages(session, meeting, cuts, [digest(embedded_text(cut)) for cut in cuts])
            for meeting, promises in zip(paper.meetings, new.promises, strict=False):
                rows.store_promises(session, meeting, promises)
            for meeting, heard in zip(paper.meetings, new.heard, strict=False):
                rows.store_heard(session, meeting, heard)
            _store_vectors(session, new, model)
            settle(session, dates | dates_of(session, new.path))

    def move(self, source: str, to: str, path: str) -> None:
        """Call a paper ``to`` from now on, and have it read from ``path``, where its file was moved."""
        with self._session() as session, session.begin():
            session.execute(update(PaperRow).where(PaperRow.source == source).values(source=to, path=path))

    def forget_older(self, path: str, sha256: str) -> None:
        """Take out the paper that was read from ``path``, unless it has these very bytes."""
        with self._session() as session, session.begin():
            older = session.scalar(select(PaperRow.id).where(PaperRow.path == path, PaperRow.sha256 != sha256))
            if older is not None:
                dates = dates_of(session, path)
                session.execute(delete(PaperRow).where(PaperRow.id == older))
                settle(session, dates)

    def forget(self, asked: str) -> Forgotten:
        """Take out a paper, named by source, path or file name, with all that was made of it alone.

        Vectors that no passage needs go too, those of older versions among them.

        Raises:
            PaperError: where there is no such paper, or more than one.
        """
        source = named(asked, self.sources())
        with self._session() as session, session.begin():
            paper = session.scalars(select(PaperRow).where(PaperRow.source == source)).one()
            forgotten = _forgotten(session, paper)
            dates = dates_of(session, paper.path)
            session.execute(delete(PaperRow).where(PaperRow.source == source))
            session.execute(delete(EmbeddingRow).where(EmbeddingRow.digest.not_in(select(PassageRow.digest))))
            session.execute(text("INSERT INTO passage_words (passage_words) VALUES ('optimize')"))
            settle(session, dates)
        self._rewrite()
        return forgotten

    def settle_mentions(self) -> None:
        """Match the names that automatic transcripts misheard to the people whom the papers name."""
        with self._session() as session, session.begin():
            settle_mentions(session)

    def heard_names(self) -> dict[str, set[str]]:
        """The names that automatic transcripts misheard, by the name of the person who was meant."""
        with self._session() as session:
            return heard_names(session)

    def papers(self) -> list[StoredPaper]:
        """All papers, in the order in which they were read."""
        with self._session() as session:
            contributions, passages = (_counted(session, of) for of in (ContributionRow, PassageRow))
            found = session.scalars(select(PaperRow).order_by(PaperRow.id))
            return [told.paper(row, contributions.get(row.id, 0), passages.get(row.id, 0)) for row in found]


def _counted(session: Session, of: type[ContributionRow] | type[PassageRow]) -> dict[int, int]:
    """How many rows ``of`` each paper has that has any."""
    joined = select(MeetingRow.paper_id, func.count()).join(of, of.meeting_id == MeetingRow.id)
    return {row[0]: row[1] for row in session.execute(joined.group_by(MeetingRow.paper_id))}


def _forgotten(session: Session, paper: PaperRow) -> Forgotten:
    contributions, passages = (_counted(session, of).get(paper.id, 0) for of in (ContributionRow, PassageRow))
    return Forgotten(paper.source, len(paper.meetings), contributions, passages)


def _store_vectors(session: Session, new: NewPaper, model: str) -> None:
    """Keep the vectors of a paper's passages, each once."""
    keys = [digest(embedded_text(cut)) for cuts in new.cuts for cut in cuts]
    kept = [
        {"model": model, "digest": key, "vector": vector.tobytes()}
        for key, vector in zip(keys, new.vectors.astype("<f4"), strict=True)
    ]
    if kept:
        session.execute(insert(EmbeddingRow).on_conflict_do_nothing(), kept)
