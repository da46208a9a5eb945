""" "And in the other county?": the one council of the store of which the conversation did not speak last."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from assistant.understanding.bodies import Bodies
from assistant.understanding.known import Known
from assistant.understanding.query import Query
from index.stop_words import content_words

_OTHER = re.compile(
    r"\bthe other (?:(?:county|city|town|parish|borough|district) )?"
    r"(?:council|county|city|town|parish|borough|district|authority)(?P<owns>['’]s)?(?=\W|$)",
    re.IGNORECASE,
)


def with_other_council(question: str, known: Known, spoken_of: Iterable[str]) -> str:
    """``question`` with the other council's place by name, where there is one other than those ``spoken_of``.

    These are names of councils, or words that tell one, the surest first.
    """
    if not _OTHER.search(question):
        return question
    places = dict.fromkeys(_place(one.council, known) for one in known.meetings if one.council)
    named = [place for place in places if place]
    spoken = next((place for told in spoken_of for place in named if _shares(place, told)), None)
    others = [place for place in named if place != spoken]
    if spoken is None or len(others) != 1:
        return question
    return _OTHER.sub(lambda found: others[0].title() + (found["owns"] or ""), question)


def where_it_met(before: Query, query: Query, known: Known) -> Query:
    """The question before, without its body where the council that is now named has no such body."""
    there = replace(query, bodies=before.bodies)
    held = any(there.is_of(one.body, one.council) for one in known.meetings if one.council)
    return before if held or not query.places else replace(before, bodies=Bodies())


def _place(council: str, known: Known) -> str:
    """The words of a council's name that tell it from others."""
    return " ".join(word for word in content_words(council) if word in known.places)


def _shares(place: str, told: str) -> bool:
    return not set(place.split()).isdisjoint(content_words(told))
