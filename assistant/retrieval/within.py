"""The passages that a search goes through: what the user narrowed it to, and what the question reads."""

from __future__ import annotations

import numpy as np

from assistant.understanding.query import Query
from assistant.understanding.wants import Wants
from index.store import Store
from index.stored import Narrowing
from index.text import stem, words


def within_of(query: Query, store: Store) -> set[int] | None:
    """The ids of the passages within which a search stays; None stands for all.

    A time or the number of an item in the question narrows to what is of it, a place to what is not of
    another council alone, and who came to a body's meeting is told there alone. Nothing that is read
    narrows to nothing, or widens what the user set.
    """
    whole = set(store.within(query.narrowing)) if query.narrowing else None
    for read in (_at_times, _under_items, _of_bodies, _of_places):
        some = read(query, store)
        whole = (some if whole is None else whole & some) or whole
    return whole


def _at_times(query: Query, store: Store) -> set[int]:
    """The passages of meetings at the times within which the question stays."""
    spans = (Narrowing(since=span.first, until=span.last) for span in query.times.staying())
    return {id_ for span in spans for id_ in store.within(span)}


def _under_items(query: Query, store: Store) -> set[int]:
    """The passages under agenda items of the numbers in the question."""
    matrix = store.matrix()
    rows = (matrix.numbered[number] for number in query.items.known if number in matrix.numbered)
    return {id_ for some in rows for id_ in matrix.ids[some].tolist()}


def _of_bodies(query: Query, store: Store) -> set[int]:
    """The passages of the bodies in a question about who came."""
    matrix, meant = store.matrix(), query.bodies.meant if query.wants is Wants.ATTENDANCE else ()
    held = (meeting for meeting, when in matrix.when.items() if when.body in meant)
    return set(matrix.ids[matrix.held(held)].tolist())


def _of_places(query: Query, store: Store) -> set[int]:
    """The passages that are not of another council than that of a place in the question, and those that tell of it."""
    if not query.places:
        return set()
    matrix = store.matrix()
    meant = (id_ for id_, when in matrix.when.items() if not when.council or _names(query, when.council))
    told = np.flatnonzero(matrix.counts([stem(place) for place in query.places]).any(axis=1))
    return set(matrix.ids[np.union1d(matrix.held(meant), told)].tolist())


def _names(query: Query, council: str) -> bool:
    return not set(query.places).isdisjoint(words(council))
