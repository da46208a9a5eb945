"""Acronyms of a catch-up, with the long forms that the papers themselves give."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from assistant.decisions.decision import passage_source
from index.acronyms import Definition, definitions_in
from index.catalogue import Catalogue
from index.stored import Passage
from index.text import stems

_ACRONYM = re.compile(r"\b([A-Z](?:[A-Za-z]?[A-Z]){1,8})(?=s?\b)")
# The passages that hold an acronym and come first by BM25; one of them defines it, if any does.
_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Defined:
    """An acronym, its long form, and the passage that gives it."""

    acronym: str
    long: str
    passage: Passage

    def to_json(self) -> dict[str, Any]:
        return {"word": self.acronym, "meaning": self.long, **passage_source(self.passage)}


def acronyms_in(texts: Iterable[str]) -> list[str]:
    """The acronyms in ``texts``, each once, in order."""
    return list(dict.fromkeys(found for text in texts for found in _ACRONYM.findall(text)))


def defined(catalogue: Catalogue, acronyms: Iterable[str], meeting: Passage | None) -> list[Defined]:
    """Those of ``acronyms`` that a paper of the store defines.

    The meeting of the passage ``meeting`` comes first, then what most papers say.
    """
    found = (_definition(catalogue, acronym, meeting) for acronym in acronyms)
    return [one for one in found if one]


def expanded(text: str, known: dict[str, str]) -> str:
    """``text`` with the long form in square brackets behind the first mention of each acronym of ``known``.

    What was expanded is taken out of ``known``.
    """

    def behind(match: re.Match[str]) -> str:
        long = known.pop(match[1], None)
        return f"{match[1]} [{long}]" if long and long not in text else match[1]

    return _ACRONYM.sub(behind, text)


def _definition(catalogue: Catalogue, acronym: str, meeting: Passage | None) -> Defined | None:
    ids = [id_ for id_, _ in catalogue.matching(f'"{" ".join(stems(acronym))}"', _LOOKED_AT, (1.0, 1.0))]
    told = [(one, passage) for passage in catalogue.passages(ids) for one in _told(passage, acronym)]
    if not told:
        return None
    counts = Counter(one.long.casefold() for one, _ in told)
    here = meeting.place.date if meeting else None
    best, passage = max(told, key=lambda pair: (pair[1].place.date == here, counts[pair[0].long.casefold()]))
    return Defined(acronym, best.long, passage)


def _told(passage: Passage, acronym: str) -> Iterator[Definition]:
    """The definitions of ``acronym`` in the contributions of a passage, and in its item's title."""
    item = passage.place.item
    texts = [piece.contribution for piece in passage.pieces] + ([item.title] if item else [])
    yield from (one for text in texts for one in definitions_in(text) if one.acronym == acronym)
