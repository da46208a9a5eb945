"""A catch-up in plain words: acronyms expanded where they first stand, council words explained, a reading time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from assistant.catchup.acronyms import Defined, acronyms_in, defined, expanded
from assistant.catchup.summary import CatchUp
from assistant.catchup.terms import Term, terms_in
from index.catalogue import Catalogue

# Words that a young person reads in a minute: grown-ups read about 240 of English prose (Brysbaert 2019).
_WORDS_A_MINUTE = 200


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown in place of items' titles, in order, and of lines' words, by the ``id`` of the line."""

    titles: tuple[str, ...]
    lines: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Plain:
    """A catch-up, the acronyms that its papers define, and the council's words in it."""

    told: CatchUp
    acronyms: tuple[Defined, ...]
    terms: tuple[Term, ...]

    @property
    def minutes(self) -> int:
        """How long it takes to read."""
        return max(1, round(sum(line.length for line in self.told.lines) / _WORDS_A_MINUTE))

    def shown(self) -> Shown:
        """Titles and words, in which each acronym is expanded where it first stands."""
        known = {one.acronym: one.long for one in self.acronyms}
        lines = {id(line): expanded(line.text, known) for line in self.told.people}
        titles: list[str] = []
        for item in self.told.items:
            titles.append(expanded(item.item.title, known))
            lines |= {id(line): expanded(line.text, known) for line in item.lines}
        return Shown(tuple(titles), lines)

    def to_json(self) -> dict[str, Any]:
        """The catch-up, each line with its words as shown beside the quote, then what explains them."""
        shown = self.shown().lines
        people = [line.to_json() | {"shown": shown[id(line)]} for line in self.told.people]
        items = [
            item.to_json() | {"lines": [line.to_json() | {"shown": shown[id(line)]} for line in item.lines]}
            for item in self.told.items
        ]
        beside = {
            "acronyms": [one.to_json() for one in self.acronyms],
            "terms": [one.to_json() for one in self.terms],
            "reading_minutes": self.minutes,
        }
        return self.told.to_json() | {"people": people, "items": items} | beside


def plain(catalogue: Catalogue, told: CatchUp) -> Plain:
    """``told`` in plain words, from the papers' own definitions."""
    texts = [line.text for line in told.lines]
    titles = [item.item.title for item in told.items]
    passage = told.lines[0].passage if told.lines else None
    acronyms = defined(catalogue, acronyms_in([*titles, *texts]), passage)
    return Plain(told, tuple(acronyms), tuple(terms_in([*titles, *texts])))
