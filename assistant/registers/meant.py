"""The meetings that a question about whole meetings means."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from assistant.catchup.meetings import Held
from assistant.fields import day
from assistant.understanding.query import Query
from index.narrowing import holds
from index.text import plain


def meetings_meant(query: Query, held: Sequence[Held]) -> list[Held]:
    """The meetings of ``held``, the newest first, that a question means, in order of date.

    Of those of which some paper tells what happened, where there are any, and that had the item which it names; where
    it names no time, the latest.
    """
    there = [one for one in held if query.is_of(one.body, one.council) and holds(query.narrowing, one.body, one.date)]
    told = [one for one in there if one.happened] or there
    told = [one for one in told if _had(one, query.items.known)] or told
    if not query.times:
        return [one for one in told if one is told[0] or (one.date and one.date == told[0].date)]
    meant = [one for one in told if query.times.holds(one.date)]
    return sorted(meant, key=lambda one: one.date.toordinal() if one.date else 0)


def _had(held: Held, numbers: Collection[str]) -> bool:
    """Whether some paper of the meeting lists an item of each of ``numbers``."""
    there = {(item.number or "").casefold() for agenda in held.agendas for item in agenda.items}
    return there.issuperset(numbers)


def name_of(held: Held, others: Sequence[Held]) -> str:
    """What a meeting is called: its body and day, and its council where the store has several."""
    several = len({plain(one.council) for one in others if one.council}) > 1
    body = held.body or held.council or "a meeting"
    council = f" of {held.council}" if several and held.council and plain(held.council) not in plain(body) else ""
    return f"{body}{council}{f' on {day(held.date)}' if held.date else ''}"


def asked_by(held: Held, others: Sequence[Held]) -> str:
    """The words by which the catch-up of a meeting is asked for, and no other's."""
    when = day(held.date) if held.date else held.sources[0]
    same = [one for one in others if one.date == held.date and one != held]
    names = [name for name in (held.body, held.council) if name][: 2 if len(same) > 1 else 1]
    return " ".join([*names, when] if same or not held.date else [when])
