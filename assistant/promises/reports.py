"""Whether a report that was promised came when it was to: told as brought, or an item of its name that day."""

from __future__ import annotations

import re

from assistant.promises.coming import findings, handed, reported, speaks, tells_of
from assistant.promises.nearness import Later, by_them
from assistant.promises.outcomes import called_for, not_yet
from assistant.promises.undertaken import Undertaken
from assistant.promises.verbs import kin, lemma
from index.promises.reckoning import last_day
from index.text import plain, sentences, stems

_BRING = lemma("bring")
# So many sentences before say which item is called; fewer things say too little of what was to come.
_BACK, _FEWEST = 2, 2
_AGAIN = re.compile(
    r"\b(?:look at|consider|discuss|debate|return to|come back to|talk of)\b[^.;]{0,40}? (?:again|further|once more)"
    r"\b|\b(?:reconsider|revisit)\b",
    re.IGNORECASE,
)
# What a report says first of itself.
_PURPOSE = re.compile(
    r"^[\W\d.]*(?:to (?:present|provide|report|set out|inform|advise|update)\b"
    r"|(?:the purpose of )?this (?:report|paper|briefing)"
    r" (?:is to|presents|provides|sets out|gives|updates|informs|responds)\b)",
    re.IGNORECASE,
)
_MEMBER = re.compile(r"\b(?:Cllrs?|Councillors?|Alderman|Members?|residents?)\b", re.IGNORECASE)
_BY = re.compile(r"by|before|within|no later|until", re.IGNORECASE)


def brought(promise: Undertaken, later: Later, title: frozenset[str]) -> bool:
    """Whether a report that was promised came when it was to, under an item of its name."""
    if not _brings(promise) or not _in_time(promise, later):
        return False
    if _on_the_day(promise, later) and _told(promise, later):
        return True
    wanted = promise.coming or promise.things
    found = (title | set(stems(later.sentence))) & wanted
    if len(title & (promise.things | promise.around)) < 2 or len(found) < len(wanted) / 2:
        return False
    if reported(later.sentence) or (later.reported and called_for(later.sentence)):
        return True
    if later.reported and _on_the_day(promise, later) and _PURPOSE.search(later.sentence):
        return True
    if later.reported or not _on_the_day(promise, later):
        return False
    theirs = by_them(promise, later) or promise.posts <= set(stems(later.sentence))
    if findings(later.sentence) or (theirs and bool(promise.posts | promise.named) and tells_of(later.sentence)):
        return True
    opens = not later.before and speaks(later.sentence) and not not_yet(later.sentence)
    return opens and _one_item(promise, later, title)


def taken_up(promise: Undertaken, later: Later, title: frozenset[str]) -> bool:
    """Whether a body that was to look at something again has it before it that day."""
    if not _AGAIN.search(promise.said) or not _on_the_day(promise, later) or later.reported:
        return False
    found = promise.things & (set(stems(later.sentence)) | title)
    return len(found) >= _FEWEST and plain(later.body) == promise.body and not not_yet(later.sentence)


def _brings(promise: Undertaken) -> bool:
    return any(kin(one, _BRING) for one in promise.verbs)


def _on_the_day(promise: Undertaken, later: Later) -> bool:
    """Whether the meeting is the one to which the report was to come."""
    due = promise.due.date if promise.due else None
    return bool(due and later.date and later.date.isoformat().startswith(due))


def laid_before(promise: Undertaken, later: Later) -> bool:
    """Whether the same body has a report before it that day, by what is said of it where its item is called."""
    if not _brings(promise) or not _on_the_day(promise, later) or not handed(later.sentence):
        return False
    before = [later.before[begin:end] for begin, end in sentences(later.before)[-_BACK:]]
    under = set(stems(" ".join((later.title, *before, later.sentence))))
    return bool(promise.item & under) and plain(later.body) == promise.body


def _told(promise: Undertaken, later: Later) -> bool:
    """Whether who promised, or an officer where no post is known, tells the meeting of all that was to come."""
    told = set(stems(later.sentence))
    theirs = by_them(promise, later) or (promise.posts <= told and not _MEMBER.search(later.sentence))
    of_all = len(promise.things) >= _FEWEST and promise.things <= told
    return of_all and theirs and tells_of(later.sentence) and not not_yet(later.sentence)


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
