"""The acronyms that the papers in a catalogue define."""

from __future__ import annotations

from sqlalchemy import text

from index.acronyms import Definition, gathered
from index.database import Database

# Only words with two capitals in a row may hold an acronym, and most paragraphs have none.
_TEXTS = text(
    "SELECT text FROM contributions WHERE text GLOB '*[A-Z][A-Z]*' OR text GLOB '*([A-Z][a-z][A-Z]*' "
    "UNION ALL SELECT DISTINCT title FROM items WHERE title GLOB '*[A-Z][A-Z]*'"
)


class Glossary(Database):
    """What the papers themselves say that their acronyms mean."""

    def definitions(self) -> list[Definition]:
        """All acronyms that papers define, by acronym; of several meanings the one most often told first."""
        with self._session() as session:
            return gathered(session.scalars(_TEXTS))
