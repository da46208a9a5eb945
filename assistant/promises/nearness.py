"""How near a later sentence is to a promise: by its things, who speaks of them, when, and the deed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from assistant.promises.undertaken import Undertaken, months_in, recipients
from assistant.promises.verbs import deed, kin
from index.people.spelling import bare_name
from index.text import stems, words

# What each sign is worth, the most that its kind may give, and what all must come to.
_THING, _AROUND, _BESIDE = 1.0, 0.75, 0.5
_THINGS, _AROUNDS, _BESIDES = 3.0, 2.0, 1.5
# Where the month of a day stands.
_MONTH = slice(5, 7)
_ALL, _ITEM, _WHO, _WHEN, _DEED, _WHOM = 1.0, 1.0, 1.0, 1.0, 0.5, 0.5


@dataclass(frozen=True, slots=True)
class Later:
    """A sentence of a later paper: under which item, by whom, what was said just before it, on which day."""

    sentence: str
    title: str = ""
    before: str = ""
    speaker: str | None = None
    date: dt.date | None = None
    body: str = ""
    reported: bool = False


def linked(promise: Undertaken, later: Later, told: set[str], title: frozenset[str]) -> bool:
    """Whether the sentence itself names the thing; or its item does, where they speak; or it names time and deed."""
    if told & (promise.things | promise.around):
        return True
    if by_them(promise, later) and len(title & promise.things) > 1:
        return True
    return bool(promise.months & set(months_in(later.sentence))) and deed_in(promise, later.sentence)


def points(promise: Undertaken, later: Later, told: set[str], title: frozenset[str]) -> float:
    """How much speaks for it that a sentence with the stems ``told``, under ``title``, is about the promise."""
    near = (set(stems(later.before)) | title) - told
    found = min(len(promise.things & told) * _THING, _THINGS)
    found += min(len(promise.around & told) * _AROUND, _AROUNDS)
    found += min(len((promise.things | promise.around) & near) * _BESIDE, _BESIDES)
    one_item = bool(title) and (title == promise.item or (len(title) > 1 and title == promise.things))
    found += _ITEM * one_item
    found += _ALL * ((len(promise.things) > 1 or (one_item and bool(promise.things))) and promise.things <= told)
    found += _WHO * by_them(promise, later)
    found += _WHEN * _then(promise, later)
    found += _DEED * bool(promise.verbs & set(map(deed, words(later.sentence))))
    return found + _WHOM * bool(promise.to & recipients(later.sentence))


def by_them(promise: Undertaken, later: Later) -> bool:
    """Whether who promised is named or speaks, by name or whole post."""
    told = set(stems(later.sentence))
    speaker = set(stems(bare_name(later.speaker))[-1:]) if later.speaker else set()
    return bool(
        promise.named & (told | speaker)
        or (len(promise.posts) > 1 and promise.posts <= told)
        or speaker & promise.words
    )


def _then(promise: Undertaken, later: Later) -> bool:
    """Whether a month of the promise, or in which it was due, is named again, or the meeting is on the day."""
    due = promise.due.date if promise.due else None
    meant = bool(due and later.date and later.date.isoformat().startswith(due))
    due_in = {int(due[_MONTH])} if due and due[_MONTH] else set()
    return meant or bool((promise.months | due_in) & set(months_in(later.sentence)))


def deed_in(promise: Undertaken, sentence: str) -> bool:
    """Whether a sentence has a verb or noun of the promised deed, in whichever tense."""
    return any(kin(verb, deed(word)) for verb in promise.verbs for word in words(sentence))
