"""A catch-up in plain words: acronyms expanded where they first stand, council words explained, a reading time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from assistant.catchup.acronyms import Defined, acronyms_in, defined, expanded
from assistant.catchup.summary import CatchUp, ItemSummary
from assistant.catchup.terms import Term, terms_in
from index.catalogue import Catalogue

# Words that a young person reads in a minute: grown-ups read about 240 of English prose (Brysbaert 2019).
_WORDS_A_MINUTE = 200


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown in place of items' titles and of what sums them up, in order, and of lines' words, by ``id``."""

    titles: tuple[str, ...]
    written: tuple[str, ...]
    lines: Mapping[int, str]

    @classmethod
    def as_told(cls, told: CatchUp) -> Shown:
        """All words as they are."""
        return cls(tuple(one.item.title for one in told.items), tuple(one.written for one in told.items), {})


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
        written: list[str] = []
        for item in self.told.items:
            titles.append(expanded(item.item.title, known))
            written.append(expanded(item.written, known))
            lines |= {id(line): expanded(line.text, known) for line in item.lines}
        return Shown(tuple(titles), tuple(written), lines)

    def to_json(self) -> dict[str, Any]:
        """The catch-up, each line with its words as shown beside the quote, then what explains them."""
        shown = self.shown()
        people = [line.to_json() | {"shown": shown.lines[id(line)]} for line in self.told.people]
        items = [
            _shown(item, written, shown.lines) for item, written in zip(self.told.items, shown.written, strict=True)
        ]
        beside = {
            "acronyms": [one.to_json() for one in self.acronyms],
            "terms": [one.to_json() for one in self.terms],
            "reading_minutes": self.minutes,
        }
        return self.told.to_json() | {"people": people, "items": items} | beside


def _shown(item: ItemSummary, written: str, words: Mapping[int, str]) -> dict[str, Any]:
    """An item as JSON, with what is shown beside what is quoted."""
    told = item.to_json()
    lines = [one | {"shown": words[id(line)]} for one, line in zip(told["lines"], item.lines, strict=True)]
    return told | {"lines": lines} | ({"written": written} if written else {})


def plain(catalogue: Catalogue, told: CatchUp) -> Plain:
    """``told`` in plain words, from the papers' own definitions."""
    texts = [*(item.written for item in told.items), *(line.text for line in told.lines)]
    titles = [item.item.title for item in told.items]
    passage = told.lines[0].passage if told.lines else None
    acronyms = defined(catalogue, acronyms_in([*titles, *texts]), passage)
    return Plain(told, tuple(acronyms), tuple(terms_in([*titles, *texts])))
