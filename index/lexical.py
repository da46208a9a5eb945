"""The lexical index: which passages hold which words."""

from __future__ import annotations

from sqlalchemy import text

from index.database import Database


class LexicalIndex(Database):
    """The FTS5 table over the stems of all passages."""

    def matching(self, expression: str, limit: int, weights: tuple[float, float]) -> list[tuple[int, float]]:
        """Passages that match an FTS5 expression with their BM25 scores, best (highest) first.

        ``weights`` are those of the passage's context and of its words.
        """
        query = text(
            "SELECT rowid, -bm25(passage_words, :context, :body) AS score FROM passage_words "
            "WHERE passage_words MATCH :expression ORDER BY score DESC, rowid LIMIT :limit"
        )
        values = {"context": weights[0], "body": weights[1], "expression": expression, "limit": limit}
        with self._session() as session:
            return [(row[0], row[1]) for row in session.execute(query, values)]

    def vocabulary(self) -> list[tuple[str, int]]:
        """Every stem in the lexical index with the number of passages that have it."""
        query = text("SELECT term, doc FROM passage_vocabulary")
        with self._session() as session:
            return [(row[0], row[1]) for row in session.execute(query)]
