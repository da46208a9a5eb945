"""Finding passages: meaning and words joined, as a LangChain retriever."""

from __future__ import annotations

from dataclasses import dataclass, replace

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever
from pydantic import ConfigDict

from assistant.attendance import answers
from assistant.question import Query
from assistant.spelling import Spelling
from assistant.terms import content_words, inverse_frequency
from index.embedding import Vectors
from index.store import Store
from index.stored import Passage
from index.text import words

# The two halves weigh alike: on 30 committee meetings either alone found less than both.
_DENSE_WEIGHT = 0.5
_LEXICAL_WEIGHT = 0.5
# A word in what a passage stands under (its item's title, a heading) tells less than one in it.
_CONTEXT_WEIGHT, _BODY_WEIGHT = 0.5, 1.0
# Words taken over from the question before count half.
_EARLIER_WEIGHT = 0.5
# Added to a score between 0 and 1 for what the question names.
_PERSON_BONUS = 0.12
_DATE_BONUS = 0.25
_PLACE_BONUS = 0.12
_NEAR_BONUS = 0.06
# Rosters are lists of names, which share few words with a question about who came.
_ROSTER_BONUS = 0.3
# What follows a good passage in its item often answers it: questions stand before answers.
_BEFORE_SHARE = 0.25
_CANDIDATES = 120
# Up to here the passages within a narrowing are scored one by one; beyond, the nearest are filtered.
_EXACT = 5_000


@dataclass(frozen=True, slots=True)
class Found:
    """A passage with its score (about 0 to 1), and the two halves: cosine, and BM25 from 0 to 1.

    ``before`` is the passage before it in its item, where that was a candidate too.
    """

    passage: Passage
    score: float
    cosine: float
    lexical: float
    before: Passage | None = None


class FoundDocument(Document):
    """A found passage as LangChain hands it on, the passage itself with it."""

    model_config = ConfigDict(arbitrary_types_allowed=True)
    found: Found


class PassageRetriever(BaseRetriever):
    """Joins the vector index and the lexical index of a store."""

    model_config = ConfigDict(arbitrary_types_allowed=True)
    store: Store
    spelling: Spelling
    query: Query | None = None
    k: int = 20

    def _get_relevant_documents(self, query: str, *, run_manager: CallbackManagerForRetrieverRun) -> list[Document]:
        understood = self.query or Query(question=query, text=query, words=tuple(content_words(query)))
        return [FoundDocument(page_content=one.passage.text, found=one) for one in self.find(understood, self.k)]

    def find(self, query: Query, count: int) -> list[Found]:
        """The best ``count`` passages for ``query``, best first."""
        within = self._within(query)
        vector = self.store.embedder.embed([query.text])[0]
        lexical = self._lexical(query, within)
        cosines = self._cosines(vector, within)
        missing = [id_ for id_ in lexical if id_ not in cosines]
        cosines |= dict(self.store.cosines(vector, missing))
        base = {id_: _joined(cosines[id_], lexical.get(id_, 0.0)) for id_ in cosines}
        best = sorted(base, key=lambda id_: (-base[id_], id_))[: max(_CANDIDATES, count)]
        passages = {passage.id: passage for passage in self.store.passages(best)}
        found: list[Found] = []
        for id_, passage in passages.items():
            before = passages.get(id_ - 1)
            before = before if before and before.place == passage.place else None
            score = base[id_] + _bonus(passage, query)
            score += _BEFORE_SHARE * base[before.id] if before else 0.0
            found.append(Found(passage, score, cosines[id_], lexical.get(id_, 0.0), before))
        return sorted(found, key=lambda one: (-one.score, one.passage.id))[:count]

    def _within(self, query: Query) -> set[int] | None:
        """The passages that a search goes through; None stands for all.

        A day in the question that is a meeting's narrows to that day, but never to nothing.
        """
        narrowings = [query.narrowing] if query.narrowing else []
        narrowings += [replace(query.narrowing, since=day, until=day) for day in query.days]
        sets = [set(self.store.within(one)) for one in narrowings]
        if query.narrowing:
            on_days = set().union(*sets[1:]) & sets[0]
            return on_days or sets[0]
        return set().union(*sets) or None

    def _lexical(self, query: Query, within: set[int] | None) -> dict[int, float]:
        """BM25 as a share of the most that the question's words could give, so that questions compare."""
        weights = self.weights(query)
        if not weights:
            return {}
        expression = " OR ".join(f'"{word}"' for word in weights)
        limit = _CANDIDATES if within is None else max(_CANDIDATES, self.store.catalogue.count())
        matching = self.store.catalogue.matching(expression, limit, (_CONTEXT_WEIGHT, _BODY_WEIGHT))
        # k1 + 1 in Okapi BM25, where k1 = 1.2 as FTS5 has it.
        most = 2.2 * sum(weights.values())
        return {id_: min(1.0, score / most) for id_, score in matching if within is None or id_ in within}

    def _cosines(self, vector: Vectors, within: set[int] | None) -> dict[int, float]:
        if within is None:
            return dict(self.store.nearest(vector, _CANDIDATES))
        if len(within) <= _EXACT:
            return dict(self.store.cosines(vector, sorted(within)))
        nearest = self.store.nearest(vector, _CANDIDATES * 20)
        return {id_: cosine for id_, cosine in nearest if id_ in within}

    def weights(self, query: Query) -> dict[str, float]:
        """How much each word of a question tells; a word that no paper has, as the nearest that one has."""
        shares = dict.fromkeys(query.earlier, _EARLIER_WEIGHT) | dict.fromkeys(query.words, 1.0)
        total = self.store.catalogue.count()
        weights: dict[str, float] = {}
        for word, share in shares.items():
            for known in self.spelling.known(word):
                frequency = self.spelling.frequency(known)
                weights[known] = max(weights.get(known, 0.0), share * inverse_frequency(frequency, total))
        return weights


def _joined(cosine: float, lexical: float) -> float:
    return _DENSE_WEIGHT * max(cosine, 0.0) + _LEXICAL_WEIGHT * lexical


def _bonus(passage: Passage, query: Query) -> float:
    """What a passage gains by standing where the question says, or by whom it names speaking."""
    place = passage.place
    bonus = _NEAR_BONUS if passage.id in query.near else 0.0
    if any(query.names(piece.speaker) for piece in passage.pieces):
        bonus += _PERSON_BONUS
    if place.date and (place.date in query.days or (place.date.year, place.date.month) in query.months):
        bonus += _DATE_BONUS
    if query.places and _of_place(passage, query.places):
        bonus += _PLACE_BONUS
    if any(answers(query, passage, piece) for piece in passage.pieces):
        bonus += _ROSTER_BONUS
    return bonus


def _of_place(passage: Passage, places: tuple[str, ...]) -> bool:
    """Whether the passage's council has a name that the question has, or its words do."""
    told = set(words(f"{passage.place.council or ''} {passage.text}"))
    return any(place in told for place in places)
