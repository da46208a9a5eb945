"""Whether a report that was promised came when it was to: told as brought, or an item of its name that day."""

from __future__ import annotations

import re

from assistant.promises.coming import findings, reported, speaks, tells_of
from assistant.promises.nearness import Later, by_them
from assistant.promises.outcomes import called_for, not_yet
from assistant.promises.undertaken import Undertaken
from assistant.promises.verbs import kin, lemma
from index.promises.reckoning import last_day
from index.text import plain, stems

_BRING = lemma("bring")
_BY = re.compile(r"by|before|within|no later|until", re.IGNORECASE)


def brought(promise: Undertaken, later: Later, title: frozenset[str]) -> bool:
    """Whether a report that was promised came when it was to, under an item of its name."""
    if not any(kin(one, _BRING) for one in promise.verbs) or not _in_time(promise, later):
        return False
    wanted = promise.coming or promise.things
    found = (title | set(stems(later.sentence))) & wanted
    if len(title & (promise.things | promise.around)) < 2 or len(found) < len(wanted) / 2:
        return False
    if reported(later.sentence) or (later.reported and called_for(later.sentence)):
        return True
    due = promise.due.date if promise.due else None
    if later.reported or not due or not later.date or not later.date.isoformat().startswith(due):
        return False
    theirs = by_them(promise, later) or promise.posts <= set(stems(later.sentence))
    if findings(later.sentence) or (theirs and bool(promise.posts | promise.named) and tells_of(later.sentence)):
        return True
    opens = not later.before and speaks(later.sentence) and not not_yet(later.sentence)
    return opens and _one_item(promise, later, title)


def _one_item(promise: Undertaken, later: Later, title: frozenset[str]) -> bool:
    """Whether the same body has an item of the same title again, which names what was promised."""
    return title == promise.item and bool(promise.things & title) and plain(later.body) == promise.body


def _in_time(promise: Undertaken, later: Later) -> bool:
    """Whether a meeting is when the report was due; later, only of the same body."""
    due = promise.due.date if promise.due else None
    if not due or not later.date:
        return True
    if later.date > last_day(due):
        return plain(later.body) == promise.body
    return later.date.isoformat().startswith(due) or bool(promise.due and _BY.match(promise.due.printed))
