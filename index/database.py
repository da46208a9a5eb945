"""The catalogue's file: opening it, its version, its stamps, and errors in plain words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Engine, create_engine, event, inspect
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from index.errors import StoreError, StoreMismatch
from index.schema import SCHEMA_VERSION, Stamp, create_all

_T = TypeVar("_T")

# SQLite takes at most 32,766 values in one statement; this leaves room.
_VALUES = 10_000


class Database:
    """The SQLite file at ``path``, made where there is none; every write is one transaction.

    Raises:
        StoreError: where the file cannot be opened, read or written.
        StoreMismatch: where it was made by another version of Minutebook.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._engine = _engine(path)
        version = self._version()
        if version is None:
            with self._errors(), self._engine.begin() as connection:
                create_all(connection)
            self.set_stamp("schema", str(SCHEMA_VERSION))
        elif version != str(SCHEMA_VERSION):
            self.close()
            raise StoreMismatch(
                f"The store at {path.parent} was made by another version of Minutebook (schema {version}, now "
                f"{SCHEMA_VERSION}): ingest the papers again into a new folder with --store."
            )

    def _version(self) -> str | None:
        """The schema version of the store as it was found, before anything is written to it."""
        with self._errors():
            known = inspect(self._engine).has_table(Stamp.__tablename__)
        return self.stamp("schema") if known else None

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def stamp(self, key: str) -> str | None:
        """What the store carries under ``key``, or None."""
        with self._session() as session:
            row = session.get(Stamp, key)
            return row.value if row else None

    def set_stamp(self, key: str, value: str) -> None:
        """Carry ``value`` under ``key`` from now on."""
        with self._session() as session, session.begin():
            session.merge(Stamp(key=key, value=value))

    @contextmanager
    def _session(self) -> Iterator[Session]:
        with self._errors(), Session(self._engine) as session:
            yield session

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except DatabaseError as error:
            raise StoreError(
                f"The store at {self._path.parent} cannot be read or written ({error.orig}): "
                "check the folder and the space left, or name another with --store."
            ) from error

    def _rewrite(self) -> None:
        """Write the file anew, so that no deleted word stands in its free pages or its log."""
        with self._errors(), self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            for statement in ("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
                connection.exec_driver_sql(statement)


def batches(values: Sequence[_T]) -> Iterator[list[_T]]:
    """``values`` in lists short enough for one statement."""
    iterator = iter(values)
    while batch := list(islice(iterator, _VALUES)):
        yield batch


def _engine(path: Path) -> Engine:
    engine = create_engine(f"sqlite:///{path}")

    @event.listens_for(engine, "connect")
    def _pragmas(connection: object, _record: object) -> None:
        cursor = connection.cursor()  # type: ignore[attr-defined]  # a sqlite3 connection
        for pragma in ("journal_mode = WAL", "foreign_keys = ON", "synchronous = NORMAL"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    return engine
