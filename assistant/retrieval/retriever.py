"""Finding passages: many signals of words, meaning and place joined, as a LangChain retriever."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, islice

import numpy as np
from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever
from pydantic import ConfigDict

from assistant.retrieval.arranging import Arranger, Result
from assistant.retrieval.copies import told_once
from assistant.retrieval.deciding import decides
from assistant.retrieval.scene import Scene, scene
from assistant.retrieval.signals import FIRST, REST, weighed
from assistant.retrieval.spelling import Spelling
from assistant.retrieval.weighing import weights_of
from assistant.retrieval.within import within_of
from assistant.understanding.attendance import answers
from assistant.understanding.query import Query
from assistant.understanding.terms import Weights
from assistant.understanding.wants import Wants
from index.embedding import Vectors
from index.matrix import CONTEXT_SHARE
from index.runs import Floats, Rows
from index.stop_words import content_words
from index.store import Store
from index.stored import Passage, Piece, joined

# Rosters are lists of names, which share few words with a question about who came; and what a
# meeting decides it says in few words, the matter being named before.
_FORM_BONUS = {Wants.ATTENDANCE: 0.3, Wants.DECISION: 0.15}
_OF_FORM = 120
# Up to so many passages each is scored; of more, only the items of those nearest in meaning or words.
EXACT = 20_000
_CANDIDATES = 400


@dataclass(frozen=True, slots=True)
class ScoredPassage:
    """A passage as it is kept, its score (about 0 to 1), and the one before it in its item, if any."""

    passage: Passage
    score: float
    before: Passage | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What is shown as one: ``passage`` holds the words of all its ``units``, ``score`` is that of the best."""

    passage: Passage
    score: float
    units: tuple[ScoredPassage, ...]

    def score_of(self, piece: Piece, at: int) -> float:
        """The score of the unit that holds what stands at ``at`` in the contribution of ``piece``."""
        return next(
            unit.score
            for unit in self.units
            for part in unit.passage.pieces
            if part.contribution_id == piece.contribution_id and at < part.end
        )


class FoundDocument(Document):
    """What was found as LangChain hands it on, the passage itself with it."""

    model_config = ConfigDict(arbitrary_types_allowed=True)
    found: Found


class PassageRetriever(BaseRetriever):
    """Weighs all passages of a store against a question."""

    model_config = ConfigDict(arbitrary_types_allowed=True)
    store: Store
    spelling: Spelling
    query: Query | None = None
    k: int = 16

    def _get_relevant_documents(self, query: str, *, run_manager: CallbackManagerForRetrieverRun) -> list[Document]:
        understood = self.query or Query(question=query, text=query, words=tuple(content_words(query)))
        return [FoundDocument(page_content=one.passage.text, found=one) for one in self.find(understood, self.k)]

    def find(self, query: Query, count: int) -> list[Found]:
        """The best ``count`` results for ``query``, best first, none telling what another tells."""
        if not len(self.store.matrix()):
            return []
        looked_at, allowed = self._looked_at(query)
        if not allowed.any():
            return []
        first, rest = weighed(looked_at, FIRST, REST)
        if query.wants in _FORM_BONUS:
            first = self._with_form(looked_at, first, allowed)
        results = Arranger(looked_at, first, rest, allowed).results()
        # Some may tell the same as others.
        some = self._found(looked_at, first, list(islice(results, count + count // 4 + 2)))
        return _falling(told_once(some)[:count])

    def weights(self, query: Query) -> Weights:
        """How much each word of a question tells; a word that no paper has, as the nearest that one has."""
        return weights_of(query, self.spelling, self.store.matrix())

    def _looked_at(self, query: Query) -> tuple[Scene, Floats]:
        """The passages that are weighed, and which of them may be found (1) or only stand around those (0)."""
        matrix = self.store.matrix()
        vector = self.store.embedder.embed([query.spelt_out])[0]
        weights = self.weights(query)
        within = within_of(query, self.store)
        inside = None if within is None else matrix.rows(within)
        rows = inside
        if len(matrix if inside is None else inside) > EXACT:
            near = matrix.rows([*self._nearest(vector), *self._matching(weights)])
            rows = near if inside is None else np.intersect1d(inside, near)
        laid = scene(query, vector, weights, matrix, rows)
        return laid, np.ones(len(laid.rows), dtype=np.float32) if inside is None else laid.flags(inside)

    def _nearest(self, vector: Vectors) -> list[int]:
        """The passages nearest in meaning."""
        return [id_ for id_, _ in self.store.nearest(vector, _CANDIDATES)]

    def _matching(self, weights: Weights) -> list[int]:
        """The passages that hold the question's words, or what says the same, best."""
        others = {together for some in weights.also.values() for together in some}
        ways = [frozenset({word}) for word in weights] + sorted(others, key=sorted)
        expression = " OR ".join(f"({' AND '.join(map(_quoted, sorted(way)))})" for way in ways)
        found = self.store.catalogue.matching(expression, _CANDIDATES, (CONTEXT_SHARE, 1.0)) if weights else []
        return [id_ for id_, _ in found]

    def _with_form(self, looked_at: Scene, scores: Floats, allowed: Floats) -> Floats:
        """``scores`` with what the best gain that have the form asked for: lists of who came, or decisions."""
        best = np.argsort(-np.where(allowed > 0, scores, -1), kind="stable")[:_OF_FORM]
        passages = self.store.passages(_ids(looked_at, best))
        raised = scores.copy()
        for row, passage in zip(best, passages, strict=True):
            if _has_form(looked_at.query, passage):
                raised[row] += _FORM_BONUS[looked_at.query.wants]
        return raised

    def _found(self, looked_at: Scene, scores: Floats, results: Sequence[Result]) -> list[Found]:
        wanted = [np.arange(max(one.first - 1, 0), one.end) for one in results]
        rows = np.unique(np.concatenate(wanted)) if wanted else np.array([], dtype=np.int64)
        passages = dict(zip(rows.tolist(), self.store.passages(_ids(looked_at, rows)), strict=True))
        firsts = looked_at.runs.first

        def units(result: Result) -> Iterator[ScoredPassage]:
            for row in range(result.first, result.end):
                before = passages[row - 1] if row > firsts[row] else None
                yield ScoredPassage(passages[row], float(scores[row]), before)

        return [_shown(tuple(units(result))) for result in results]


def _quoted(stem: str) -> str:
    return f'"{stem}"'


def _has_form(query: Query, passage: Passage) -> bool:
    """Whether a passage lists who came, or decides, where the one or the other is asked."""
    if query.wants is Wants.DECISION:
        return any(decides(piece.authority, piece.text) for piece in passage.pieces)
    return any(answers(query, passage, piece) for piece in passage.pieces)


def _shown(units: tuple[ScoredPassage, ...]) -> Found:
    return Found(joined([unit.passage for unit in units]), max(unit.score for unit in units), units)


def _ids(looked_at: Scene, rows: Rows) -> list[int]:
    ids: list[int] = looked_at.matrix.ids[looked_at.rows[rows]].tolist()
    return ids


def _falling(found: Sequence[Found]) -> list[Found]:
    """Results with scores that never rise: later ones stand where they stand for what is around them."""
    lowest = accumulate((one.score for one in found), min)
    return [replace(one, score=score) for one, score in zip(found, lowest, strict=True)]
