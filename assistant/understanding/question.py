"""Understanding a question without a model: what it is about, whom and when it names, what it wants."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from assistant.errors import QuestionError
from assistant.understanding.bodies import bodies_in
from assistant.understanding.dating import Dates, times_in
from assistant.understanding.everyday import as_papers_say
from assistant.understanding.items import items_in
from assistant.understanding.known import Known
from assistant.understanding.people import people_in
from assistant.understanding.query import Query
from assistant.understanding.roles import Role, roles_in
from assistant.understanding.terms import without_topic
from assistant.understanding.typed import with_apostrophes
from assistant.understanding.wants import Wants, wanted
from assistant.understanding.wording import acronyms_in, also_called, also_decided, also_spelt, together
from index.people.words import COUNCILLOR
from index.stop_words import content_words
from index.stored import Narrowing
from index.text import fold

__all__ = ["LONGEST_QUESTION", "Query", "settled", "understand"]

LONGEST_QUESTION = 2_000
# Before a name these tell nothing, and recordings leave them out.
_TITLES = COUNCILLOR | {"mr", "mrs", "miss", "ms", "mx", "dr"}


def understand(question: str, known: Known, narrowing: Narrowing | None = None, today: dt.date | None = None) -> Query:
    """Read a question that stands on its own, asked ``today``.

    Words that say which meeting is meant (its date, its council, its body, the number of an item)
    are not looked for in what was said there.

    Raises:
        QuestionError: where it is empty or longer than :data:`LONGEST_QUESTION` characters.
    """
    asked = with_apostrophes(_checked(question))
    wants = wanted(asked)
    query = Query(
        question=asked,
        typed=question,
        text=asked,
        words=(),
        wants=wants,
        people=tuple(people_in(asked, tuple(known.people))),
        places=tuple(word for word in content_words(asked) if word in known.places and _as_name(asked, word)),
        bodies=bodies_in(asked, known.bodies, known.places),
        items=items_in(asked, {item.number for item in known.items}),
        acronyms=tuple(acronyms_in(asked, known.acronyms)),
        narrowing=narrowing or Narrowing(),
    )
    meant = [one for one in known.meetings if query.means(one)]
    held = sorted({one.date for one in meant if one.date}) or known.dates
    happened = sorted({one.date for one in meant if one.date and one.happened}) or held
    dates = Dates(held, happened, max(known.dates, default=None))
    times, left = times_in(asked, wants, dates, today or dt.date.today(), query.bodies.printed)
    bodies = query.bodies.printed if times.firm else query.bodies.telling
    for printed in (*query.items.printed, *bodies):
        left = left.replace(printed, " ")
    left, also = as_papers_say(left)
    passing = {*query.places, *(_TITLES if query.people else ())}
    words = tuple(word for word in content_words(left) if word not in passing)
    return settled(replace(query, times=times, words=words, also=also), known)


def settled(query: Query, known: Known) -> Query:
    """``query`` with what depends on the meetings that it means: who has its roles, what its items are about."""
    there = [one for one in known.holders if query.means(one.held)]
    roles = tuple(roles_in(query.question, there, known.places.union(content_words(" ".join(query.bodies.printed)))))
    meant = {*query.people, *(person for role in roles for person in role.people)}
    called = also_called(query.people, known.people, known.acronyms)
    # Where a name is asked for, the name alone does not say whose role it is.
    named = {} if query.wants is Wants.PERSON else _in_roles(roles, known.people)
    return replace(
        query,
        roles=roles,
        titles=tuple(_titles(query, known)),
        also=together(query.also, also_spelt(query.acronyms, query.words), also_decided(query.words), called, named),
        called=frozenset().union(*(known.people[person] for person in meant)),
    )


def _checked(question: str) -> str:
    asked = fold(question)
    if not re.search(r"\w", asked):
        raise QuestionError("The question is empty: ask about a meeting, a decision, a person or a topic.")
    if any("\ud800" <= character <= "\udfff" for character in asked):  # halves of characters
        raise QuestionError("The question holds characters that are no text: type it again.")
    if len(asked) > LONGEST_QUESTION:
        raise QuestionError(
            f"The question has {len(asked):,} characters; at most {LONGEST_QUESTION:,} can be taken: "
            "ask it more shortly."
        )
    return asked


def _as_name(asked: str, word: str) -> bool:
    """Whether a word is typed as a name: with a capital, unless the question has none."""
    typed = (found[0] for found in re.finditer(rf"\b{re.escape(word)}\b", asked, re.IGNORECASE))
    return asked[1:].islower() or any(one[0].isupper() for one in typed)


def _titles(query: Query, known: Known) -> list[str]:
    """The titles of the named items at the latest meeting meant, where the question says no more of its topic."""
    if not without_topic(query.words):
        return []
    meant = [item for item in known.items if item.number in query.items.known and query.means(item.held)]
    latest = max((item.held.date for item in meant if item.held.date), default=None)
    return list(dict.fromkeys(item.title for item in meant if item.title and item.held.date == latest))


def _in_roles(roles: Iterable[Role], people: Mapping[str, frozenset[str]]) -> dict[str, tuple[str, ...]]:
    """For each word of a role the names of those who have it."""
    names = {role: tuple(sorted(n for person in role.people for n in people[person] if " " in n)) for role in roles}
    return together(*(dict.fromkeys(content_words(role.asked), named) for role, named in names.items()))
