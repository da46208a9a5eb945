"""What a catch-up needs to know, as the store keeps it."""

from __future__ import annotations

from collections.abc import Callable

from assistant.catchup.items import Known
from assistant.catchup.meetings import Held
from assistant.catchup.promised import promised
from assistant.decisions.register import corrected, taken_at
from assistant.promises.same import told_once
from assistant.understanding.terms import inverse_frequency
from index.catalogue import Catalogue
from index.store import Store


def known(store: Store, held: Held) -> Known:
    """Everything that the papers of a meeting hold, with the vectors that were kept when they were ingested."""
    sections = store.catalogue.sections_of(held.id)
    ids = [passage.id for section in sections for passage in section.passages]
    batches = store.catalogue.vectors(ids, store.embedder.name)
    return Known(
        held=held,
        sections=sections,
        decisions=taken_at(sections, store.catalogue.heard()),
        promises=promised(told_once(one for one in store.catalogue.promises() if one.meeting == held.id)),
        vectors={id_: vector for some, vectors in batches for id_, vector in zip(some, vectors, strict=True)},
        frequency=_frequency(store.catalogue),
        corrections=corrected(store.catalogue, sections),
    )


def _frequency(catalogue: Catalogue) -> Callable[[str], float]:
    """How rare each stem is among the passages of the store."""
    passages = len(catalogue.passage_ids())
    with_stem = dict(catalogue.vocabulary())
    return lambda stem: inverse_frequency(with_stem.get(stem, 0), passages)
