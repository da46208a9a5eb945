"""Which promises a question asks for: by or to whom, about what, and of which status."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.promises.entry import Entry
from assistant.promises.ledger import entry_stems
from assistant.promises.topic import own_words
from assistant.understanding.became import asks_whether, became, kept_late, without_status
from assistant.understanding.query import Query
from assistant.understanding.terms import ASKING_WORDS
from assistant.understanding.wants import Wants
from index.actions.standing import Status
from index.people.spelling import called
from index.promises.promise import Person, StoredPromise
from index.stored import Place
from index.text import stem, stems, words

# A promise tells of at least this share of what is asked about; with the best, those nearly as good are shown. Chosen
# on the "tune" and "check" questions over the sample papers: below it, promises answer questions that have no answer.
_LEAST, _NEARLY = 0.5, 0.2
# What a question calls promising; it tells nothing of what was promised.
_PROMISING = frozenset(
    stems(
        "promise promises promised promising undertake undertook undertaken undertakings commit committed follow offer"
        " action actions task tasks job jobs log tracker list"
    )
)


def asked_for(query: Query, entries: Sequence[Entry]) -> list[Entry]:
    """The promises that a question asks for: by or to whom, of which status and topic it says; the best first."""
    if query.wants is not Wants.PROMISE:
        return []
    about, only = _about(query), only_status(query)
    of_them = (one for one in entries if _of_people(query, one) and _meant(query, one.place))
    meant = [(_share(about, one), one) for one in of_them if not only or (one.status in only and _in_time(query, one))]
    best = max((share for share, _ in meant), default=0.0)
    fitting = [(share, one) for share, one in meant if share >= max(_LEAST, best - _NEARLY)]
    return [one for _, one in sorted(fitting, key=lambda pair: (-pair[0], -_told(about, pair[1])))]


def only_status(query: Query) -> frozenset[Status]:
    """The statuses to which a question about promises narrows them; none where it does not."""
    asks = query.wants is Wants.PROMISE and not asks_whether(query.question)
    return (became(query.question) or frozenset()) if asks else frozenset()


def _in_time(query: Query, entry: Entry) -> bool:
    """Whether a promise was kept as late as the question asks for."""
    return not kept_late(query.question) or (entry.mark is None and entry.followed.late)


def _about(query: Query) -> set[str]:
    """The stems of what a question names, without the people and what it asks of any promise.

    A follow-up without a topic of its own is of that before.
    """
    people = (*query.people, *(role.asked for role in query.roles))
    named = _PROMISING.union(*map(stems, people))
    left = set(stems(without_status(query.question)))
    own = {stem(word) for word in query.words if word not in ASKING_WORDS} & left - named
    return own or ({stem(word) for word in query.earlier if word not in ASKING_WORDS} - named)


def none_with(query: Query) -> str | None:
    """Why a question for promises of a status is refused where the ledger has none; None of other questions."""
    late = " (late)" if kept_late(query.question) else ""
    wanted = " or ".join(f"{status.value}{late}" for status in sorted(only_status(query)))
    return f"The ledger has no promise about this whose status is {wanted}." if wanted else None


def _of_people(query: Query, entry: Entry) -> bool:
    """Whether those whom a question names, by name or post, made a promise, or had it made to them."""
    to = [person for person in query.people if _addressed(query.text, person)]
    made = len(to) == len(query.people) and not query.roles
    made = made or any(query.names(who.name) or _in_role(who, query) for who in _who(entry))
    return made and (not to or any(_made_to(one, to) for one in entry.sources))


def _who(entry: Entry) -> list[Person]:
    return [one.promise.who for one in entry.sources]


def _in_role(who: Person, query: Query) -> bool:
    """Whether the papers name but the post of who promised, and it is one that the question asks of."""
    posts = set(words(who.role or ""))
    return who.name is None and any(set(words(role.asked)) <= posts for role in query.roles)


def _made_to(told: StoredPromise, people: Sequence[str]) -> bool:
    """Whether a promise was made to one of ``people``, or names one, or one asked for it."""
    own = set(words(own_words(told))) | set(words(told.promise.asked or ""))
    to = told.promise.to
    return any(words(person)[-1] in own or (to and called(to, person)) for person in people)


def _addressed(text: str, person: str) -> bool:
    """Whether a question names somebody as the one to whom something was promised."""
    name = rf"(?:(?!by\b)[\w'’.-]+ ){{0,3}}?{re.escape(words(person)[-1])}\b"
    return bool(re.search(rf"\b(?:to|for|promised?) {name}(?! (?:has |have )?promis)", text, re.IGNORECASE))


def _share(about: set[str], entry: Entry) -> float:
    """The share of what a question names that a promise tells of, who made it among that."""
    told = entry_stems(entry).union(stems(entry.person.name or ""))
    return len(about & told) / len(about) if about else 1.0


def _told(about: set[str], entry: Entry) -> int:
    """How much of what a question names the words of a promise themselves tell."""
    return len(about & set(stems(entry.quote.text)))


def _meant(query: Query, place: Place) -> bool:
    """Whether a promise was made where and when the question says, if it does."""
    if not set(query.places) <= set(words(place.council or "")):
        return False
    return query.times.holds(place.date)
