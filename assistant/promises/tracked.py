"""Rows of trackers: which earlier promise each one follows, and how it says that this stands."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.promises.persons import persons
from assistant.promises.topic import own_topic, telling
from index.actions.action_tables import Row
from index.actions.log_rows import log_rows
from index.people.spelling import called
from index.promises.promise import ROW, Person, StoredPromise
from index.promises.reckoning import last_day
from index.stored import Place
from index.text import plain, words
from index.types import Authority

# A row tells again this share of what the promise is about, more of it where no day says of which meeting that was.
_SHARE, _UNDATED_SHARE, _SURE_SHARE = 0.5, 0.6, 0.75
_FEWEST, _MANY = 2, 3
# What else agrees is worth so much of that share.
_MINUTE, _PERSON = 0.5, 0.25
_DIGITS = re.compile(r"\d+")


def row_of(told: StoredPromise) -> Row | None:
    """The row that a promise was found in; None of what is no row."""
    if told.promise.cue != ROW:
        return None
    return next((one for one in rows_of(told.piece.contribution) if one.spans == told.promise.spans), None)


@lru_cache(maxsize=256)
def rows_of(table: str) -> tuple[Row, ...]:
    """The rows of a table of actions; none of another table."""
    return tuple(log_rows(table))


def follows(told: StoredPromise) -> bool:
    """Whether it is a row that follows a promise of an earlier meeting, or may: in a paper put to a meeting."""
    row, held = row_of(told), told.place.date
    if row is None:
        return False
    if row.agreed:
        return held is None or last_day(row.agreed) < held
    return told.piece.authority is Authority.REPORTED


def following(told: StoredPromise, origin: StoredPromise) -> float:
    """How surely a row follows a promise; 0 where it does not."""
    row = row_of(told)
    if row is None or not one_council(told.place, origin.place.council) or not _then(row, told, origin):
        return 0.0
    other = row_of(origin)
    if other and (told.place.source == origin.place.source or other.agreed != row.agreed or other.minute != row.minute):
        return 0.0
    topics = own_topic(told), _topic(origin, own_topic(told))
    common = len(topics[0] & topics[1])
    share = common / max(1, min(map(len, topics)))
    one = _one_person(told.promise.who, origin.promise.who)
    if other:  # a later tracker prints the same row again
        return share if share >= _SURE_SHARE and one is not False else 0.0
    minuted = bool(row.minute and origin.place.item and _one_number(row.minute, origin.place.item.number))
    named_so = minuted or _one_day(told, origin, one)
    if one is False:
        sure = bool(row.agreed) and share >= _SURE_SHARE and common >= _MANY
    elif row.agreed:
        alike = common >= _FEWEST or ((one is True or minuted) and common > 0)
        sure = (share >= _SHARE or named_so) and alike
    else:
        sure = share >= _UNDATED_SHARE and (common >= _MANY or (one is True and common >= _FEWEST))
    return share + minuted * _MINUTE + bool(one) * _PERSON if sure else 0.0


def _topic(told: StoredPromise, row: frozenset[str]) -> frozenset[str]:
    """What a promise is about; what was asked for, where its own few words say nothing that a ``row`` says."""
    own = own_topic(told)
    asked = telling(told.promise.asked or "") if len(own) <= _FEWEST and not own & row else frozenset()
    return asked or own


def _one_person(one: Person, other: Person) -> bool | None:
    """Whether two are one person; a name that a row's owner is called by may have been taken for a post."""
    pairs = ((one, other), (other, one))
    if any(a.name and b.role and not b.name and called(a.name, b.role) for a, b in pairs):
        return True
    return persons(one, other)


def one_council(place: Place, council: str | None) -> bool:
    """Whether a paper may be of the same council: nothing that is printed says otherwise."""
    return not (place.council and council) or set(words(place.council)) == set(words(council))


def _then(row: Row, told: StoredPromise, origin: StoredPromise) -> bool:
    """Whether a promise was made when the row says; where it says nothing, before, and to the same body."""
    if row_of(origin):
        return True
    made, held = origin.place.date, told.place.date
    if made is None:
        return False
    if row.agreed:
        return made.isoformat().startswith(row.agreed) and _one_body(told.place, origin.place)
    return (held is None or made < held) and _one_body(told.place, origin.place)


def _one_body(one: Place, other: Place) -> bool:
    bodies = [set(words(place.body or "")) - {"the", "and", "of", "committee", "panel"} for place in (one, other)]
    return not all(bodies) or bool(bodies[0] & bodies[1]) or plain(one.body or "") == plain(other.body or "")


def _one_day(told: StoredPromise, origin: StoredPromise, one: bool | None) -> bool:
    """Whether one person is to do both by one day."""
    dues = [each.promise.due.date if each.promise.due else None for each in (told, origin)]
    return one is True and dues[0] is not None and dues[0] == dues[1]


def _one_number(printed: str, other: str | None) -> bool:
    """Whether two numbers of a minute may be one, of which a part may be left out: "C/42" and "42", not "36/24"."""
    short, long = sorted((_DIGITS.findall(printed), _DIGITS.findall(other or "")), key=len)
    return bool(short) and long[len(long) - len(short) :] == short
