"""The catalogue's tables: papers, meetings, items, contributions, promises, decisions heard, passages, embeddings.

SQLite keeps them with a write-ahead log. Deleting a paper takes all that is its own along;
embeddings stay, keyed by model and text, so that the same words are never embedded twice,
until a paper is forgotten on purpose.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import JSON, Connection, ForeignKey, Index, LargeBinary, MetaData, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

# Raise when the tables change their meaning; a store of another version says what to do.
SCHEMA_VERSION = 5


class Base(DeclarativeBase):
    """All tables of the catalogue."""

    metadata = MetaData()


class Stamp(Base):
    """What the store was made with: schema version, embedding model, dimension, generation."""

    __tablename__ = "stamps"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class PaperRow(Base):
    """One source document. ``path`` is where it was read from, ``sha256`` that of its bytes, ``read_on`` the day."""

    __tablename__ = "papers"
    id: Mapped[int] = mapped_column(primary_key=True)
    source: Mapped[str] = mapped_column(unique=True)
    path: Mapped[str] = mapped_column(index=True)
    sha256: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    automatic: Mapped[bool]
    read_on: Mapped[dt.date]
    warnings: Mapped[list[str]] = mapped_column(JSON)
    # What became of its words, as WordCount.to_json gives it.
    words: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    meetings: Mapped[list[MeetingRow]] = relationship(
        back_populates="paper", order_by="MeetingRow.id", cascade="all, delete-orphan", passive_deletes=True
    )


class MeetingRow(Base):
    """A meeting as one paper tells of it."""

    __tablename__ = "meetings"
    id: Mapped[int] = mapped_column(primary_key=True)
    paper_id: Mapped[int] = mapped_column(ForeignKey("papers.id", ondelete="CASCADE"), index=True)
    council: Mapped[str | None]
    body: Mapped[str | None]
    date: Mapped[dt.date | None] = mapped_column(index=True)
    date_inferred: Mapped[bool]
    time: Mapped[str | None]
    venue: Mapped[str | None]
    speakers: Mapped[list[str]] = mapped_column(JSON)
    # The fields of each Named.
    people: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    # The first row of this meeting, where another paper told of it before; None in the first itself.
    same_as_id: Mapped[int | None] = mapped_column(ForeignKey("meetings.id", ondelete="SET NULL"), index=True)
    # What this paper leaves out (council, body, time, venue) and another of the same meeting says.
    lent: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    # The agenda item of another paper that this one-item page was found to be, if any.
    linked_item_id: Mapped[int | None] = mapped_column(ForeignKey("items.id", ondelete="SET NULL", use_alter=True))
    paper: Mapped[PaperRow] = relationship(back_populates="meetings")
    items: Mapped[list[ItemRow]] = relationship(
        back_populates="meeting",
        order_by="ItemRow.id",
        foreign_keys="ItemRow.meeting_id",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    linked_item: Mapped[ItemRow | None] = relationship(foreign_keys=linked_item_id, post_update=True)


class ItemRow(Base):
    """An agenda item of a meeting."""

    __tablename__ = "items"
    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"), index=True)
    number: Mapped[str | None]
    title: Mapped[str]
    exempt: Mapped[bool]
    presenters: Mapped[list[str]] = mapped_column(JSON)
    meeting: Mapped[MeetingRow] = relationship(back_populates="items", foreign_keys=meeting_id)


class ContributionRow(Base):
    """What one speaker said under one item, or one paragraph. ``start`` is in seconds."""

    __tablename__ = "contributions"
    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"), index=True)
    item_id: Mapped[int | None] = mapped_column(ForeignKey("items.id", ondelete="CASCADE"), index=True)
    authority: Mapped[str]
    speaker: Mapped[str | None] = mapped_column(index=True)
    start: Mapped[int | None]
    page: Mapped[int | None]
    sheet: Mapped[int | None]
    heading: Mapped[str | None]
    is_table: Mapped[bool]
    # The fields of Votes.
    votes: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    uncertain: Mapped[bool]
    joins: Mapped[list[int]] = mapped_column(JSON)
    text: Mapped[str]


class PromiseRow(Base):
    """A promise in a contribution: the spans of its words, who makes it, to whom, and by when."""

    __tablename__ = "promises"
    id: Mapped[int] = mapped_column(primary_key=True)
    contribution_id: Mapped[int] = mapped_column(ForeignKey("contributions.id", ondelete="CASCADE"), index=True)
    spans: Mapped[list[list[int]]] = mapped_column(JSON)
    cue: Mapped[str]
    # The fields of Person.
    who: Mapped[dict[str, Any]] = mapped_column(JSON)
    told_to: Mapped[str | None]
    asked: Mapped[str | None]
    due: Mapped[str | None]
    # ISO 8601, as exact as what is printed.
    due_date: Mapped[str | None]


class HeardRow(Base):
    """What a recording was heard to decide: the spans of its words, of the contribution with which it begins first."""

    __tablename__ = "heard"
    id: Mapped[int] = mapped_column(primary_key=True)
    contribution_id: Mapped[int] = mapped_column(ForeignKey("contributions.id", ondelete="CASCADE"), index=True)
    # Contribution, begin and end of each.
    spans: Mapped[list[list[int]]] = mapped_column(JSON)
    # The fields of Votes.
    votes: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    mover: Mapped[str | None]
    seconder: Mapped[str | None]
    lost: Mapped[bool]


class MarkRow(Base):
    """A promise's status as set by hand. ``key`` is made of its words and its meeting, and outlives its paper."""

    __tablename__ = "promise_marks"
    key: Mapped[str] = mapped_column(primary_key=True)
    status: Mapped[str]
    note: Mapped[str]
    by: Mapped[str]
    at: Mapped[dt.datetime]


class PassageRow(Base):
    """What is embedded and found. ``digest`` is the SHA-256 of the text that is embedded."""

    __tablename__ = "passages"
    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"), index=True)
    item_id: Mapped[int | None] = mapped_column(ForeignKey("items.id", ondelete="CASCADE"), index=True)
    digest: Mapped[bytes] = mapped_column(LargeBinary, index=True)
    meeting: Mapped[MeetingRow] = relationship()
    item: Mapped[ItemRow | None] = relationship()

    # The id of a passage that is gone must not be given to another: Chroma knows them by it.
    __table_args__ = ({"sqlite_autoincrement": True},)


class SegmentRow(Base):
    """The part ``text[begin:end]`` of a contribution that stands in a passage."""

    __tablename__ = "segments"
    passage_id: Mapped[int] = mapped_column(ForeignKey("passages.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    contribution_id: Mapped[int] = mapped_column(ForeignKey("contributions.id", ondelete="CASCADE"))
    begin: Mapped[int]
    end: Mapped[int]
    contribution: Mapped[ContributionRow] = relationship()

    __table_args__ = (Index("segments_of_contribution", "contribution_id"),)


class MentionRow(Base):
    """A name that an automatic transcript may have misheard, in a passage, as heard."""

    __tablename__ = "mentions"
    passage_id: Mapped[int] = mapped_column(ForeignKey("passages.id", ondelete="CASCADE"), primary_key=True)
    heard: Mapped[str] = mapped_column(primary_key=True)


class EmbeddingRow(Base):
    """The vector (float32, little endian) of a text under a model."""

    __tablename__ = "embeddings"
    model: Mapped[str] = mapped_column(primary_key=True)
    digest: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    vector: Mapped[bytes] = mapped_column(LargeBinary)


# The lexical index: FTS5 (bm25) over the stems of what each passage stands under and says, and of
# the names that it misheard. The
# stems are ours, not FTS5's, so that questions and the vocabulary compare with the very same.
_LEXICAL_INDEX = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS passage_words "
    "USING fts5 (context, body, heard, tokenize = \"unicode61 tokenchars '.'\")",
    "CREATE VIRTUAL TABLE IF NOT EXISTS passage_vocabulary USING fts5vocab (passage_words, 'row')",
    "CREATE TRIGGER IF NOT EXISTS passage_gone AFTER DELETE ON passages "
    "BEGIN DELETE FROM passage_words WHERE rowid = old.id; END",
)


def create_all(connection: Connection) -> None:
    """Make the tables and the lexical index that are not there yet."""
    Base.metadata.create_all(connection)
    for statement in _LEXICAL_INDEX:
        connection.execute(text(statement))
