"""What a catch-up needs to know, as the store keeps it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from assistant.catchup.items import MeetingPapers
from assistant.catchup.meetings import Held
from assistant.catchup.promised import promised
from assistant.decisions.register import corrected, taken_at
from assistant.promises.entry import Entry
from assistant.promises.keys import with_marks
from assistant.promises.same import told_once
from assistant.understanding.terms import inverse_frequency
from index.catalogue import Catalogue
from index.store import Store


def papers_of(store: Store, held: Held) -> MeetingPapers:
    """Everything that the papers of a meeting hold, with the vectors that were kept when they were ingested."""
    sections = store.catalogue.sections_of(held.id)
    ids = [passage.id for section in sections for passage in section.passages]
    batches = store.catalogue.vectors(ids, store.embedder.name)
    return MeetingPapers(
        held=held,
        sections=sections,
        decisions=taken_at(sections, store.catalogue.heard()),
        promises=promised(_made(store.catalogue, held)),
        vectors={id_: vector for some, vectors in batches for id_, vector in zip(some, vectors, strict=True)},
        frequency=_frequency(store.catalogue),
        corrections=corrected(store.catalogue, sections),
    )


def _made(catalogue: Catalogue, held: Held) -> list[Entry]:
    """The promises of a meeting, with the statuses that were set for them by hand."""
    told, marks = catalogue.promises(), catalogue.marks()
    marked = with_marks(told_once(told), marks) if marks else []
    by_hand = {source: one.mark for one in marked for source in one.sources}
    made = told_once(one for one in told if one.meeting == held.id)
    return [replace(one, mark=next((by_hand[key] for key in one.sources if by_hand.get(key)), None)) for one in made]


def _frequency(catalogue: Catalogue) -> Callable[[str], float]:
    """How rare each stem is among the passages of the store."""
    passages = len(catalogue.passage_ids())
    with_stem = dict(catalogue.vocabulary())
    return lambda stem: inverse_frequency(with_stem.get(stem, 0), passages)
